extension Check {
  /// A sentence that is too long for its readers.
  static let sentenceTooLong = Check.proofInFile(
    Rule(
      "sentence-too-long",
      title: Wording(nl: "Een zin is niet te lang.", en: "A sentence is not too long."),
      why: Wording(
        nl:
          "Wie pijn heeft of moe is, raakt in een lange zin de draad kwijt. Hoe lang een zin mag zijn, staat per niveau in onze eigen tabel (Docs/readability.md).",
        en:
          "Whoever is in pain or tired loses the thread in a long sentence. How long one may be is in our own table of levels (Docs/readability.md)."
      ),
      example: .init(
        .page,
        bad:
          "<p>Als je merkt dat je na een drukke dag erg moe bent, dan is het goed om de dag erna wat minder te doen en vaker even te zitten.</p>",
        good: "<p>Ben je na een drukke dag erg moe? Doe de dag erna wat minder. Ga vaker even zitten.</p>"),
      isAcceptable: true)
  ) { rule, proof throws(DiagramOverflow) in try SentenceLength.findings(rule, .tooLong, proof) }
}
