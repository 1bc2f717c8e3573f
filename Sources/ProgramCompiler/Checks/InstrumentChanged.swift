import ProgramBundle

extension Check {
  /// A validated questionnaire whose text is not locked, or no longer the official one.
  static let instrumentChanged = Check.inProgram(
    Rule(
      "instrument-changed",
      title: Wording(
        nl: "Een gevalideerde vragenlijst blijft woord voor woord gelijk.",
        en: "A validated questionnaire stays the same word for word."),
      why: Wording(
        nl:
          "Met andere woorden of punten meet de lijst niet meer wat hij mat, en zijn de scores niet te vergelijken.",
        en:
          "With other words or points the questionnaire no longer measures what it did, and scores cannot be compared."
      ),
      example: .init(
        .instrument,
        bad: instrument("validated=\"yes\" locked=\"sha256:\(String(repeating: "0", count: 64))\""),
        good: instrument("validated=\"no\"")))
  ) { rule, context in
    context.program.instruments.compactMap { instrument in
      let fingerprint = "sha256:\(InstrumentText.fingerprint(of: instrument))"
      guard instrument.isValidated || instrument.locked != nil, instrument.locked?.text != fingerprint else {
        return nil
      }
      let name = instrument.id.text
      let owner = instrument.part.scope.qualified(name)
      if let locked = instrument.locked {
        return rule.finding(
          at: locked.place,
          Wording(
            nl: "De tekst van `\(name)` is niet meer die waarmee de vragenlijst op slot ging.",
            en: "The text of `\(name)` is no longer the one it was locked with."),
          element: owner,
          solutions: [
            .init(
              Wording(
                nl:
                  "Zet de officiële tekst terug. Is de nieuwe tekst officieel, neem dan de nieuwe vingerafdruk over: `\(fingerprint)`.",
                en:
                  "Put the official text back. If the new text is official, take over the new fingerprint: `\(fingerprint)`."
              ),
              edits: [.init(locked.place, fingerprint)])
          ])
      }
      let place = instrument.part.element.attribute("validated")?.place ?? instrument.part.place
      return rule.finding(
        at: place,
        Wording(
          nl: "`\(name)` is gevalideerd, maar de tekst staat niet op slot.",
          en: "`\(name)` is validated, but its text is not locked."),
        element: owner,
        solutions: [
          .init(
            Wording(
              nl: "Vergelijk de tekst met de officiële, en voeg dan `locked=\"\(fingerprint)\"` toe.",
              en: "Compare the text with the official one, and then add `locked=\"\(fingerprint)\"`."),
            edits: [.adding("locked=\"\(fingerprint)\"", to: instrument.part.element)])
        ])
    }
  }

  private static func instrument(_ attributes: String) -> String {
    """
    <instrument xmlns="urn:icbt:program:1" id="mood" minutes="2" licence="eigen werk" \(attributes)>
      <title>Hoe gaat het?</title>
      <instructions><p>Kies wat past.</p></instructions>
      <responses><response points="0">nooit</response><response points="1">vaak</response></responses>
      <question id="tired"><label>Ben je moe?</label></question>
      <score id="total" missing-allowed="0"><label>Totaal</label><formula>sum(tired)</formula></score>
    </instrument>
    """
  }
}

/// The text of a questionnaire that is locked: all that a patient reads, and how it is scored.
enum InstrumentText {
  /// SHA-256 of the canonical text, as 64 hexadecimal digits.
  ///
  /// One line for each text, number and formula, in the order of the file, so that spaces and line ends in the file do not
  /// count.
  static func fingerprint(of instrument: Instrument) -> String {
    var lines = instrument.instructions.blocks.all.flatMap { $0.texts.map { $0.plain() } }
    for response in instrument.responses { lines.append("\(response.points) \(response.text.plain())") }
    for question in instrument.questions {
      lines.append("\(question.id.text) \(question.isReversed) \(question.label.plain())")
    }
    for score in instrument.scores {
      let formula = score.part.element.first("formula")?.text.collapsed ?? ""
      lines.append("\(score.id.text) \(score.missingAllowed) \(formula)")
      for cutOff in score.cutOffs { lines.append("\(cutOff.atLeast) \(cutOff.text.plain())") }
    }
    return ContentDigest.hex(of: Array(lines.joined(separator: "\n").utf8))
  }
}
