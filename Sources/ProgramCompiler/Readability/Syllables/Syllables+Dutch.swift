extension SyllableRules {
  /// Dutch: spelling shows nearly every syllable, and a trema or hyphen parts vowels that would run together.
  ///
  /// What is left are Latin endings in which vowels meet (`-ium`, `-eum`), prefixes before `ij` and `ui`,
  /// and loans from French and English with silent letters.
  static let dutch = SyllableRules(
    vowels: "a e i o u y à á â ä å ã è é ê ë ì í î ï ò ó ô ö ù ú û ü",
    units: """
      aa ee oo uu ie oe eu ui ou au ij ei ai oi oei aai ooi eeu ieu ay ey oy uy uw äa ëe ëi ëu ëa ié éé èè
      óó áá íé úú óé éú úí óú áú íj éí áí óí úi óe éu ée áa óo üi ïe ae eau ue| ues|
      """,
    split: """
      eum| eums| |geij |beij |geau |usb|
      """,
    merged: """
      qu tion sion cia fficië patiënt nguï nya nyon uill rème ère| ères| rêpe ead reak steak team teaks
      teak| teakh beach jeans |deal gedeal ream| reams reamen |heal |heav leas weat wheat coach coat toast
      goal board road load loaf soap soar ce| service detective ive| ives| |home| |homes| homer homep nhome|
      rhome| |time| |times| |timet |timed rttime |stone| stones| gtone| drone| drones| bsite| bsites| nsite|
      tnite| nline| fline| pdate| pdates| tabase| tabases| |base| baseb baseli game| games| gamet gamed
      cake| cakes| cakej joke| jokes| safe| safes| safej ckstage byte| bytes| cnote cone| |sale| |sales
      |love| |lovesong lounge| lounges loungeset badge| badges| bridge fake| fakes| faket faked hype| hypes|
      |case| |cases| |like| |likes| liket liked swipe| swipet swiped race| races| racet racef racea raceb
      scene| epage| epages| skype| crime| livea
      """,
    kept: """
      qui proces trice eive beade |gead preamb coali coass coagu elite| elites| |goalo cialisa
      """)
}
