extension SentenceRules {
  /// German; its nouns have capitals, so that only the words tell where a sentence begins.
  static let german = SentenceRules(
    neverLast: words(
      """
      dr prof hr hrn fr frl dipl dipl.-psych dipl.-päd dipl.-ing dipl.-med med phil rer nat psych ing mag priv.-doz pd st hl sr
      z.b zb d.h dh i.d.r i.a i.e i.s.v m.e m.w o.g o.b s u.u v.a v u.e z.t z.zt z.hd z.h zz zt a b.b bzw beziehungsw bzgl bez betr ca
      circa etwa.o evtl ggf ggfs gegebenenf inkl exkl einschl ausschl insb insbes insg max mind mindest höchst nr nrn tel telef abb abs
      anm aufl bd bde hrsg hg kap s.a sog vgl vergl verw vs z dt engl frz lat gr österr schweiz allg ehem geb gest verh verst led ev kath
      jh jhdt jhd str std.o zus zzgl abzgl urspr vorl vorr
      wg zw ungef durchschn ärztl psychol therap stat amb pat ges gem mtl tägl wöchentl vorm nachm telefon.o fam u o i.h.v i.v
      """),
    maybeLast: words(
      "usw etc u.a u.ä o.ä o.dgl u.dgl u.v.m u.v.a uvm u.s.w usf u.s.f std stdn min sek sec mins tgl o.k n.chr v.chr m.a.w p.s a.d jr sen jun.o g.e.v e.v co gmbh u.a.m i.o i.r ff f"
    ),
    rarelyLast: words("jun u.s u.s.a ltd inc"),
    beforeNumber: words("art jan feb febr mär mrz apr jul aug sep sept okt nov dez"), streets: ["str"],
    goesOn: [], politePronoun: "sie",
    labels: words(
      "vitamin vitamine plan option wahl antwort gruppe typ teil punkt anhang raum zimmer hepatitis kategorie klasse version modul schritt variante buchstabe gebäude block station eingang stufe modell ein haus aufgang spalte zeile note"
    ),
    starters: words(
      """
      der die das ein eine einen einem einer dies diese dieser dieses es er sie ich du wir ihr man mein meine dein deine sein seine ihre unser unsere
      euer ihren ihrem dann danach dadurch darum deshalb deswegen dabei dort da hier jetzt nun manchmal oft immer nie vielleicht auch aber und oder denn doch
      wenn als weil obwohl während nachdem bevor sobald um mit ohne für nach vor bei auf in im an am aus von vom bis zu zum zur seit nicht kein keine
      was wer wo warum wie welche welcher jede jeder jedes alle viele manche einige wähle nimm geh gehen schau lies ruf rufe mach mache tu hör höre
      beginn beginne starte ruh ruhe frag frage schreib schreibe versuch versuche denk denke komm sag sage such suche halt schick hab habe hat bin
      ist war sind kann kannst darf darfst muss musst will willst wird wirst soll sollst bleib bleibe nutze übe atme lauf laufe schlaf bewege heute morgen gestern
      später zuerst weiter bitte füll fülle trink trinke stopp stell leg lass rufen nehmen melde melden achte plane erzähle erzähl sprich danke dazu so
      """),
    afterOrdinal: words(
      """
      januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert stock klasse kapitel woche tag
      """),
    expansions: expansions(
      """
      bzw beziehungsweise
      usw und so weiter
      d.h das heißt
      ca circa
      nr Nummer
      tel Telefon
      dr Doktor
      evtl eventuell
      ggf gegebenenfalls
      inkl inklusive
      max maximal
      std Stunde
      vgl vergleiche
      prof Professor
      hr Herr
      fr Frau
      abb Abbildung
      z.b zum Beispiel
      """))
}
