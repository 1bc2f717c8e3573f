extension Check {
  /// Conditions that hang together so much that nothing can be proven.
  static let tooEntangled = Check.proof(
    Rule(
      "too-entangled",
      title: Wording(
        nl: "Kenmerken hangen niet te veel samen.", en: "Flags do not hang together too much."),
      why: Wording(
        nl:
          "Voor elke patiënt wordt nagegaan of het programma klopt. Dat lukt niet als bijna elke voorwaarde over bijna alle kenmerken gaat.",
        en:
          "For every patient it is checked whether the program holds. That cannot be done when nearly every condition is about nearly all flags."
      ),
      example: .init(
        .folder, bad: "<constraint> over honderd kenmerken tegelijk",
        good: "<constraint> over enkele kenmerken"))
  ) { _, _ in [] }
}

extension Rule {
  /// The finding that names the flags which hang together too much.
  func entangled(_ overflow: DiagramOverflow, _ program: Program) -> Diagnostic {
    let names = overflow.entangled.compactMap { variable in
      program.flags.indices.contains(variable.index) ? program.flags[variable.index].id.text : nil
    }
    let list = Wording.list(names, and: true)
    return finding(
      at: program.flagsPart.place,
      Wording(
        nl: "Het lukt niet om dit programma voor elke patiënt na te gaan.",
        en: "This program cannot be checked for every patient."),
      why
        + (names.isEmpty
          ? .none
          : Wording(
            nl: "Het meest hangen samen: \(list.nl).", en: "Those that hang together most: \(list.en).")),
      element: program.id.text,
      solutions: [
        .init(
          Wording(
            nl: "Maak voorwaarden kleiner, of haal een van deze kenmerken weg.",
            en: "Make conditions smaller, or take away one of these flags."))
      ])
  }
}
