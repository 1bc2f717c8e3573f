import ProgramBundle

extension Check {
  /// A flag that nothing in a program for patients depends on.
  ///
  /// While a program is written a flag may wait for its texts; demonstrations may have flags to show what there can be.
  static let flagIdle = Check.inProgram(
    Rule(
      "flag-idle", .warning,
      title: Wording(
        nl: "In een programma voor patiënten maakt elk kenmerk verschil.",
        en: "In a program for patients every flag makes a difference."),
      why: Wording(
        nl: "Een kenmerk dat nergens toe doet, vraagt tijd van wie het invult, en wekt verwachtingen.",
        en: "A flag that does nothing takes the time of who sets it, and raises expectations."),
      example: .init(
        .program, bad: SmallestProgram.clinical(callWhen: "activity is low"),
        good: SmallestProgram.clinical(callWhen: "activity is low or pain-score at least 7")),
      isAcceptable: true)
  ) { rule, context in
    guard context.program.status == .clinical else { return [] }
    let conditions = context.inventories.flatMap(\.parts).compactMap(\.part.when)
    let named = Set(conditions.flatMap { $0.atoms.map(\.operand.text) })
    // Who has it is given more time to read, whatever conditions say.
    let always = ReadingPace.lowLoadFlag
    return context.program.flags.filter { $0.id.text != always && !named.contains($0.id.text) }.map { flag in
      rule.finding(
        at: flag.id.place,
        Wording(
          nl: "Niets hangt van `\(flag.id.text)` af.", en: "Nothing depends on `\(flag.id.text)`."),
        element: "flags.\(flag.id.text)",
        solutions: [
          .init(
            Wording(
              nl: "Gebruik het in een voorwaarde (`when`), of haal het kenmerk weg.",
              en: "Use it in a condition (`when`), or remove the flag.")),
          .accept,
        ])
    }
  }
}

extension SmallestProgram {
  /// The smallest program as one for patients, with a call for some patients.
  fileprivate static func clinical(callWhen condition: String) -> String {
    SmallestProgram().text(of: "program.xml").replacing(
      "status=\"demonstration\"", with: "status=\"clinical\""
    ).replacing(
      "<ending>",
      with:
        "<contact kind=\"call\" minutes=\"5\" week=\"1\" when=\"\(condition)\">Vraag hoe het gaat.</contact>\n    <ending>"
    )
  }
}
