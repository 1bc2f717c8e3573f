extension SentenceRules {
  /// Dutch; abbreviations as in the list of the Nederlandse Taalunie (taaladvies.net) and of clinics.
  static let dutch = SentenceRules(
    neverLast: words(
      """
      dr drs ds dhr dhrn mevr mevrn mw mej mr ing ir prof fam fa st sr wed hr bc msc jhr lt gen min.pres
      bijv bv d.w.z dwz d.m.v i.p.v i.v.m i.h.k.v i.h.a i.c i.c.m i.e i.o i.s.m i.t.t i.t.v i.w.v m.b.t m.b.v m.i m.n m.a.w m.u.v
      n.a.v n.l nl nam o.a o.b.v o.g.v o.i.d o.l.v o.m o.v.v p.a s.v.p t.a.v t.b.v t.g.v t.h.v t.n.v t.o.v t.z.v t.w
      t.m u.i v.a v.w.b w.o w.z x.b z.g z.i z.o z z.s.m z.t.v a.d.h.v a.h.w a.u.b.o b.g.g.o b.v c.q ca circa cf vgl verg evt eventueel
      resp respect incl excl inc gem plm ong ongev tel nr nrs blz pag p pp afb fig tab bijl hfst par afd kl
      vs zgn zg z.gn enigsz voorz vnl vlg
      red uitg vert geb overl gehr getr ongetr t.a adv alg alg.dir secr adm assist psych geneesk med fysioth ther
      st.-jan str postb ref betr cc o.n.v toest mob
      """),
    maybeLast: words(
      "enz etc min max e.d e.a e.v d.d s.v.p.o a.u.b s.v.p aub svp n.v.t nvt o.i.d.o o.i.d b.g.g p.p p.p.p.d p.d p.w p.m p.j p.u j.l jl a.s l.l ll jr sr u m.m n.chr v.chr w.c z.o.z zoz i.o d.t.p t.z.t h.t.l vlgs m.v r.s.v.p n.b p.s h.b.o m.b.o g.g.z w.v.t.t.k"
    ),
    rarelyLast: words("n.v b.v v.o.f u.s u.k"),
    beforeNumber: words("no art jan feb febr mrt apr jun jul aug sep sept okt nov dec"), streets: [],
    goesOn: [], politePronoun: nil,
    labels: words(
      "vitamine vitaminen plan optie keuze antwoord groep type deel punt bijlage kamer hepatitis categorie klasse versie module stap variant letter gebouw blok vleugel afdeling ingang schema model een de het niveau serie rij lijn cijfer graad stof"
    ),
    starters: words(
      """
      de het een dit dat deze die er ik jij je u uw hij zij ze wij we jullie mijn jouw haar zijn hun ons onze dan daarna daardoor daarom daarbij daar hier
      nu toen soms vaak altijd nooit misschien ook maar en of want dus toch als wanneer omdat hoewel terwijl nadat voordat om met zonder voor na
      bij op in uit van vanaf tot tijdens niet geen wat wie waar waarom hoe welke elke iedere alle veel sommige kies neem ga kijk lees bel doe
      stop begin vul rust vraag schrijf probeer denk let kom maak praat vertel zet zoek houd stuur lukt heb heeft ben is was kun kan mag moet wil wordt
      blijf gebruik oefen adem loop slaap beweeg luister vandaag morgen gisteren later eerst verder
      """),
    afterOrdinal: nil,
    expansions: expansions(
      """
      bijv bijvoorbeeld
      bv bijvoorbeeld
      d.w.z dat wil zeggen
      o.a onder andere
      enz enzovoort
      etc et cetera
      evt eventueel
      ca circa
      m.b.v met behulp van
      i.p.v in plaats van
      i.v.m in verband met
      t.a.v ten aanzien van
      m.b.t met betrekking tot
      z.s.m zo snel mogelijk
      incl inclusief
      excl exclusief
      max maximaal
      nr nummer
      tel telefoon
      dr dokter
      mevr mevrouw
      dhr de heer
      prof professor
      resp respectievelijk
      a.u.b alstublieft
      s.v.p alstublieft
      afd afdeling
      blz bladzijde
      a.s aanstaande
      """))
}
