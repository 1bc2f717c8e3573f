extension Check {
  /// An assignment, diary or questionnaire that no page asks for.
  static let partUnused = Check.inProgram(
    Rule(
      "part-unused", .warning,
      title: Wording(
        nl: "Elke opdracht, elk dagboek en elke vragenlijst staat op een bladzijde.",
        en: "Every assignment, diary and questionnaire is on a page."),
      why: Wording(
        nl: "Wat op geen bladzijde staat, komt geen patiënt tegen.",
        en: "No patient comes across what is on no page."),
      example: .init(.folder, bad: "assignments/extra.xml\nprogram.xml", good: "program.xml"),
      isAcceptable: true)
  ) { rule, context in
    var used: Set<String> = []
    var slips: [String] = []
    for pointer in context.inventories.flatMap(\.pointers) {
      if pointer.asksForContent { used.insert(Symbols.key(pointer.reference.text, in: pointer.scope)) }
      // A slip in a reference is a finding of its own; the part that was meant is not unused as well.
      if !context.exists(pointer) { slips.append(pointer.reference.text) }
    }
    let program = context.program
    let parts =
      program.assignments.map {
        ($0.id, $0.part, Wording(nl: "De opdracht", en: "The assignment"), "do assignment")
      }
      + program.diaries.map { ($0.id, $0.part, Wording(nl: "Het dagboek", en: "The diary"), "keep diary") }
      + program.instruments.map {
        ($0.id, $0.part, Wording(nl: "De vragenlijst", en: "The questionnaire"), "fill-in instrument")
      }
    let unused = parts.filter { $0.1.scope == .own && !used.contains($0.0.text) }
    return unused.filter { part in
      !slips.contains { NearMiss.of($0, among: unused.map(\.0.text)) == part.0.text }
    }
    .map { id, _, kind, tag in
      rule.finding(
        at: id.place,
        Wording(
          nl: "\(kind.nl) `\(id.text)` staat op geen bladzijde.", en: "\(kind.en) `\(id.text)` is on no page."
        ), element: id.text,
        solutions: [
          .init(
            Wording(
              nl:
                "Zet `<\(tag)=\"\(id.text)\">…</\(tag.prefix { $0 != " " })>` op een bladzijde, of haal het bestand weg.",
              en:
                "Put `<\(tag)=\"\(id.text)\">…</\(tag.prefix { $0 != " " })>` on a page, or remove the file.")
          ),
          .accept,
        ])
    }
  }
}
