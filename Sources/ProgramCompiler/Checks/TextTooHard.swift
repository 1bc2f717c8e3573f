extension Check {
  /// A text that is harder than its level, by more than chance explains.
  static let textTooHard = Check.proofInFile(
    Rule(
      "text-too-hard",
      title: Wording(nl: "Een tekst is niet te moeilijk.", en: "A text is not too hard."),
      why: Wording(
        nl:
          "Een niveau is een rij in onze eigen tabel per taal (Docs/readability.md), geen Europees taalniveau: dat meet geen formule. Gemeten is wat de patiënt leest voor wie de tekst het moeilijkst is, zonder koppen, namen en getallen; verhalen apart.",
        en:
          "A level is a row in our own table for each language (Docs/readability.md), not a European language level: no formula measures that. What was measured is what the patient reads for whom the text is hardest, without headings, names and numbers; stories apart."
      ),
      example: .init(
        .page,
        bad:
          "<p>\(String(repeating: "Overbelasting veroorzaakt aanhoudende vermoeidheidsklachten bij onvoldoende herstelmogelijkheden. ", count: 3))</p><p>\(String(repeating: "Activiteitenpatronen beïnvloeden zenuwstelselgevoeligheid op onvoorspelbare manieren. ", count: 5))</p><p>\(String(repeating: "Behandelmogelijkheden verminderen pijngerelateerde beperkingen en vermijdingsgedrag aanzienlijk. ", count: 5))</p>",
        good: "<p>Doe je te veel, dan word je moe. Rust op tijd.</p>"),
      isAcceptable: true)
  ) { rule, proof throws(DiagramOverflow) in try TextHardness.findings(rule, .over, proof) }
}
