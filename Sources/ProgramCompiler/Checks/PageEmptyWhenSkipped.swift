extension Check {
  /// A page that has nothing left when the therapist leaves out an assignment.
  static let pageEmptyWhenSkipped = Check.proof(
    Rule(
      "page-empty-when-skipped",
      title: Wording(
        nl: "Een bladzijde houdt iets over als een opdracht wegvalt.",
        en: "A page has something left when an assignment is left out."),
      why: Wording(
        nl:
          "Laat de behandelaar een opdracht weg, dan verdwijnt ze ook van de bladzijde. Staat daar verder niets, dan opent de patiënt een lege bladzijde.",
        en:
          "When the therapist leaves out an assignment, it also goes from the page. If there is nothing else, the patient opens an empty page."
      ),
      example: .init(
        .folder,
        bad: "<page id=\"practise\"><title>Oefenen</title><do assignment=\"relax\">Oefen.</do></page>",
        good:
          "<page id=\"practise\"><title>Oefenen</title><p>Rust doet je goed.</p><do assignment=\"relax\">Oefen.</do></page>"
      ))
  ) { rule, course throws(DiagramOverflow) -> [Diagnostic] in
    var found: [Diagnostic] = []
    for (moment, module) in course.modules.enumerated() {
      for thin in course.index.files[module.id]?.thinPages ?? [] {
        let scope = thin.page.part.scope
        let planned = try BlocksShown(patients: course.patients, moment: moment).something(
          in: thin.page.blocks)
        let left = try BlocksShown(patients: course.patients, moment: moment) {
          reference throws(DiagramOverflow) in
          try course.leavingOut(Symbols.key(reference.text, in: scope))
        }.something(in: thin.page.blocks)
        let reads = try course.store.and(module.present, course.meeting(thin.circumstances, at: moment))
        let empty = try course.store.all([reads, planned, course.store.not(left)])
        guard let witness = try course.witness(empty) else { continue }
        var finding = rule.finding(
          at: thin.page.id.place,
          Wording(
            nl:
              "De bladzijde `\(thin.page.id.text)` is leeg als de behandelaar \(names(witness.skipped).nl) weglaat.",
            en:
              "The page `\(thin.page.id.text)` is empty when the therapist leaves out \(names(witness.skipped).en)."
          ),
          element: thin.owner,
          notes: thin.page.blocks.all.compactMap { block -> Diagnostic.Note? in
            guard case .do(let task, _) = block.kind,
              witness.skipped.contains(Symbols.key(task.text, in: scope))
            else { return nil }
            return .init(task.place, Wording(nl: "Dit verdwijnt dan.", en: "This goes then."))
          },
          solutions: [
            .init(
              Wording(
                nl: "Zet er iets bij dat altijd blijft staan, of zet de opdracht op een andere bladzijde.",
                en: "Add something that always stays, or put the assignment on another page."))
          ])
        finding.witness = witness
        found.append(finding)
      }
    }
    return found
  }

  private static func names(_ skipped: [String]) -> Wording { Wording.list(skipped, and: true) }
}
