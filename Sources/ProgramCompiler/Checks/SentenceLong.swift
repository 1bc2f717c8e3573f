extension Check {
  /// A sentence that is long for its readers.
  static let sentenceLong = Check.proofInFile(
    Rule(
      "sentence-long", .warning,
      title: Wording(nl: "Een zin is liever kort.", en: "A sentence is best kept short."),
      why: Wording(
        nl:
          "Korte zinnen lezen het makkelijkst als je weinig energie hebt. Hoe lang een zin mag zijn, staat per niveau in onze eigen tabel (Docs/readability.md).",
        en:
          "Short sentences are easiest to read with little energy. How long one may be is in our own table of levels (Docs/readability.md)."
      ),
      example: .init(
        .page,
        bad: "<p>Als je merkt dat je moe bent, dan is het goed om even te gaan zitten en te rusten.</p>",
        good: "<p>Merk je dat je moe bent? Ga dan even zitten.</p>"),
      isAcceptable: true)
  ) { rule, proof throws(DiagramOverflow) in try SentenceLength.findings(rule, .long, proof) }
}
