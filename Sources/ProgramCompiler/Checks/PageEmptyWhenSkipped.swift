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
        let look = BlocksLeft(course: course, scope: thin.page.part.scope, moment: moment)
        var tasks: [Reference] = []
        let planned = try look.something(in: thin.page.blocks, exceptLeftOut: false, &tasks)
        let left = try look.something(in: thin.page.blocks, exceptLeftOut: true, &tasks)
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
          notes: tasks.prefix(1).map {
            .init($0.place, Wording(nl: "Dit verdwijnt dan.", en: "This goes then."))
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

/// What is left of blocks when assignments are left out.
private struct BlocksLeft {
  let course: CourseProof
  let scope: Scope
  let moment: Int

  /// Who sees at least one of these blocks; without those whose assignment is left out when asked so.
  func something(
    in blocks: [Block], exceptLeftOut: Bool, _ tasks: inout [Reference]
  ) throws(DiagramOverflow) -> Predicate {
    var seen = Predicate.never
    for block in blocks {
      let shown = try course.patients.meeting(block.part.when, at: moment)
      let content = try content(of: block, exceptLeftOut, &tasks)
      seen = try course.store.or(seen, course.store.and(shown, content))
    }
    return seen
  }

  private func content(
    of block: Block, _ exceptLeftOut: Bool, _ tasks: inout [Reference]
  ) throws(DiagramOverflow) -> Predicate {
    switch block.kind {
    case .do(let reference, _):
      guard exceptLeftOut else { return .always }
      let leavingOut = try course.leavingOut(Symbols.key(reference.text, in: scope))
      if leavingOut != .never { tasks.append(reference) }
      return try course.store.not(leavingOut)
    case .list(let items), .steps(let items):
      var shown: [Predicate] = []
      for item in items { shown.append(try course.patients.meeting(item.part.when, at: moment)) }
      return try course.store.any(shown)
    case .example(_, let blocks): return try something(in: blocks, exceptLeftOut: exceptLeftOut, &tasks)
    case .choose(let options, let otherwise):
      var result = try something(in: otherwise?.blocks ?? [], exceptLeftOut: exceptLeftOut, &tasks)
      for option in options.reversed() {
        let holds = try course.patients.meeting(option.part.when, at: moment)
        let own = try something(in: option.blocks, exceptLeftOut: exceptLeftOut, &tasks)
        result = try course.store.choose(holds, own, result)
      }
      return result
    default: return .always
    }
  }
}
