extension Check {
  /// A week in which a therapist writes more messages than planned for.
  static let tooManyMessages = Check.proof(
    Rule(
      "too-many-messages",
      title: Wording(
        nl: "Een behandelaar schrijft niet te veel berichten.",
        en: "A therapist does not write too many messages."),
      why: Wording(
        nl:
          "Elke reactie op een opdracht is een bericht, en elk gepland bericht ook. Wie er te veel moet schrijven, schrijft ze kort en laat.",
        en:
          "Each response to an assignment is a message, and so is each that is planned. Who has to write too many writes them short and late."
      ),
      example: .init(
        .course,
        bad: "<module ref=\"start\" weeks=\"1\"/>"
          + String(repeating: "<contact kind=\"message\" minutes=\"1\" week=\"1\"/>", count: 4),
        good: "<module ref=\"start\" weeks=\"1\"/><contact kind=\"message\" minutes=\"1\" week=\"1\"/>"),
      isAcceptable: true)
  ) { rule, course throws(DiagramOverflow) in
    try LoadLimit.messages.findings(rule, .messages, course, scale: 1) { value, week, limit in
      Wording(
        nl: "In week \(week) schrijft de behandelaar \(value) berichten; hooguit \(limit) mag.",
        en: "In week \(week) the therapist writes \(value) messages; at most \(limit) is right.")
    } unit: {
      Wording(nl: $0 == 1 ? "1 bericht" : "\($0) berichten", en: $0 == 1 ? "1 message" : "\($0) messages")
    }
  }
}
