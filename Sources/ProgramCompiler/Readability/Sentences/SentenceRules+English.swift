extension SentenceRules {
  /// English; ICU's own list lacks titles such as Dr.
  static let english = SentenceRules(
    neverLast: words(
      """
      mr mrs ms mx messrs dr prof fr sr.dr
      e.g eg i.e ie viz cf approx appr vs v esp incl excl avg est fig figs vol vols pp p pg ch sect tel ext mob
      ref refs ed eds trans dept div univ assn ave blvd rd ca misc temp wt ht op cit resp poss prev
      """),
    maybeLast: words(
      "etc al min max a.m p.m am pm hrs hr mins secs yrs yr lb lbs oz ft in cm kg p.s n.b b.c a.d r.s.v.p ed.d ph.d m.d b.sc m.sc wk mo sq pt pts"
    ),
    rarelyLast: words(
      "sgt capt lt col gen rev hon pres gov sen rep st u.s u.k u.s.a e.u u.n n.h.s d.c jr sr inc co corp ltd bros plc esq"
    ),
    beforeNumber: words(
      "no nos art para rm apt jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri"
    ), streets: [],
    goesOn: words(
      """
      monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
      """),
    politePronoun: nil,
    labels: words(
      "vitamin vitamins plan option choice answer group type part point appendix room hepatitis category class version module step variant letter building block ward entrance schedule model a the an section schema level grade item row line with than"
    ),
    starters: words(
      """
      the a an this that these those there i you he she it we they my your his her its our their then after afterwards before now sometimes
      often always never maybe perhaps also but and or so yet if when while because although though since until once to with without for from at on in by of
      during not no what who where why how which each every all many some most choose take go look read call do stop begin start fill rest ask write
      try think let come make talk tell put find keep send have has is was are were can could may might must should will would use practise practice breathe walk
      sleep move listen today tomorrow yesterday later first next please one two both here however don't do
      """),
    afterOrdinal: nil,
    expansions: expansions(
      """
      e.g for example
      i.e that is
      etc et cetera
      approx approximately
      dr doctor
      mr mister
      prof professor
      vs versus
      max maximum
      dept department
      tel telephone
      incl including
      esp especially
      """))
}
