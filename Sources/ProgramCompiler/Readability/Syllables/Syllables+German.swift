extension SyllableRules {
  /// German: spelling shows most syllables.
  ///
  /// What it does not show are prefixes before a vowel (`be|inhalten`), `ie` that is two sounds (`Familie`)
  /// and endings in which vowels meet (`Museum`).
  static let german = SyllableRules(
    vowels: "a e i o u y ä ö ü à á â è é ê ì í î ò ó ô ù ú û ë ï",
    units: """
      aa ee oo ie ei ai au äu eu ey ay oy
      """,
    split: """
      eum| eums| eums äum| äums| |beend |beeh |beeng |beerdig geehr |geebn |geend |geerb |geernt geebn
      geengt geehel beinhalt beirr geirr geimpf |beunr |beurt |beurl |beurk beurteil beurkund beurlaub
      beunruh |geulkt geurteil geunk ien| ienz rient tient zient klient pient gradient linie| familie|
      folie| serie| materie| aktie| studie| komödie| tragödie| lilie| prämie| bestie| pinie| grazie|
      historie| arterie| bakterie| kastanie| hostie| immobilie| orgie| mumie| glorie| magnolie| begonie|
      pistazie| akazie| arie| petersilie| hygiene familien linien folien serien aktien studien medien ferien
      kalorien italien spanien immobilien textilien arterien bakterien materialien kastanien prämien
      komödien prinzipien premier| albanien rumänien asien indien australier| belgier| asier| nesier|
      spanier| babylonier| gallier| sizilier| tunesier| kanadier| indier| patrizier| iererin italier
      australierin belgierin asierin spanierin kanadierin
      """,
    merged: """
      qu team |beach| jeans cour| court tour| tourne tourn touri journ partout coach toast boom| service|
      ique|
      """,
    kept: """
      chien| eien| |dien| rdien| edien| |wien| |knien| spien| schrien| chrien|
      """)
}
