extension SyllableRules {
  /// English: a guess, for words that the dictionary lacks.
  static let english = SyllableRules(
    vowels: "a e i o u y é è ê à â ä ö ü ï",
    units: """
      aa ae ai ao au ay ea ee ei eu ey ie oa oe oi oo ou oy ue ui uy eau eou uou eye| eyes| aye| uee ieu iew
      """,
    split: """
      |mc sm| sms| thm| rhythm
      reate reati eator ideal idea idea| area| real react reass reins reinv reinc reex creat theat fluen
      iet| iety iets cient| client rient dient bient quiet scien ier| iers| iest| ienn
      uing uous iating neou yeou
      """,
    merged: """
      e| es| ed| ely eness eless eful ement every busine eway eways ewor eman |fore |home |white |some yard
      qua quo que| ques| guar guag gue| gues| gued| tio sion cia tia gion cio gious ciation tiation geo sia
      nion llion nyo nya vior ically
      """,
    kept: """
      ble| ple| tle| dle| gle| kle| cle| fle| zle| bre| dre| tre| tres| bles| ples| tles| dles| gles| kles|
      cles| fles| zles| bled| pled| tled| dled| gled| kled| cled| fled| zled| ted| ded| ses| ces| zes| ges|
      xes| ches| shes| ies| ied| ie| ee| ees| ue| oe| oes| ye| lement reely argue| ciat tiat cio| gio|
      |forest |foreign |pier| |tier| |fier eier|
      """)
}
