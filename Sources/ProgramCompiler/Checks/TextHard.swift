extension Check {
  /// A text that is harder than its level, but by no more than chance may explain.
  static let textHard = Check.proofInFile(
    Rule(
      "text-hard", .warning,
      title: Wording(
        nl: "Een tekst is niet op de grens van te moeilijk.", en: "A text is not on the verge of too hard."),
      why: Wording(
        nl:
          "De tekst is iets moeilijker dan zijn niveau, maar minder dan wat toeval kan zijn (één standaardafwijking). Een niveau is een rij in onze eigen tabel per taal (Docs/readability.md), geen Europees taalniveau.",
        en:
          "The text is a little harder than its level, but by less than chance may be (one standard deviation). A level is a row in our own table for each language (Docs/readability.md), not a European language level."
      ),
      example: .init(
        .page,
        bad:
          "<p>Als je na je werk erg moe bent, dan ga je eerst even zitten. Slaap goed.</p><p>Kies elke avond een ding dat je de dag erna graag wilt gaan doen. Vraag aan een vriend of hij je de hele week met koken wil helpen.</p><p>Schrijf aan het eind van de dag op wat er die dag goed ging.</p>",
        good: "<p>Ben je na je werk erg moe? Rust dan eerst.</p>"),
      isAcceptable: true)
  ) { rule, proof throws(DiagramOverflow) in try TextHardness.findings(rule, .borderline, proof) }
}
