import ProgramBundle

/// Where everything in the documents of a bundle stands, looked up once for all patients.
struct BundleMap: Sendable {
  let documents: BundleDocuments
  let reading: ReadingLoad
  /// The texts of the source locale.
  let units: [TextID: [Inline]]
  let terms: Set<String>
  /// By id, each page with its sitting and module.
  let pages: [String: (page: Page, sitting: Sitting, module: String)]
  /// By module, those that certainly come before it.
  private let ancestors: [String: Set<String>]

  init(_ documents: BundleDocuments) {
    self.documents = documents
    reading = ReadingLoad(documents: documents)
    units = documents.locale(documents.program.sourceLocale)?.units ?? [:]
    terms = Set(documents.program.glossary.map(\.id))
    var pages: [String: (page: Page, sitting: Sitting, module: String)] = [:]
    for module in documents.modules {
      for sitting in module.sittings {
        for page in sitting.pages { pages[page.id] = (page, sitting, module.id) }
      }
    }
    self.pages = pages
    var ancestors: [String: Set<String>] = [:]
    let steps = documents.program.course.modules
    // Each round reaches one module further back.
    for _ in steps {
      for step in steps {
        ancestors[step.ref] = step.after.reduce(into: []) { $0.formUnion((ancestors[$1] ?? []).union([$1])) }
      }
    }
    self.ancestors = ancestors
  }

  /// Whether a module certainly began before somebody is in `other`, or is at the end of the treatment.
  func isOpen(_ module: String, from other: String?) -> Bool {
    guard let other else { return true }
    return module == other || ancestors[other]?.contains(module) == true
  }

  /// The questions around an answer and its own, from the outside in; none for a questionnaire, nil for an answer there is not.
  func fields(of answer: AnswerReference) -> [Field]? {
    let names = answer.rawValue.split(separator: ".").map(String.init)
    if documents.scoring.instruments.contains(where: { $0.id == names[0] }) { return [] }
    var inside = documents.assignment(names[0])?.fields ?? documents.diary(names[0])?.fields ?? []
    var found: [Field] = []
    for name in names.dropFirst() {
      guard let field = inside.first(where: { $0.id == name }) else {
        if case .allocation(let points) = found.last?.content,
          points.shares.contains(where: { $0.id == name })
        {
          return found
        }
        return nil
      }
      found.append(field)
      if case .rows(let rows) = field.content { inside = rows.fields } else { inside = [] }
    }
    return found.isEmpty ? nil : found
  }

  /// The modules and pages, and every block, option and line on pages.
  var parts: Set<String> {
    var found = Set(documents.modules.map(\.id) + pages.keys)
    for place in pages.values { found.formUnion(Self.parts(of: place.page.blocks)) }
    return found
  }

  private static func parts(of blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      let inside: [String] =
        switch block.content {
        case .list(let items), .steps(let items): items.map(\.id)
        case .example(_, let blocks): parts(of: blocks)
        case .activityPlan(let plan):
          parts(of: plan.stepUp.blocks)
            + [plan.start, plan.hold, plan.stepDown, plan.afterWorsening].flatMap { parts(of: $0.blocks) }
        case .choose(let choice):
          choice.options.flatMap { [$0.id] + parts(of: $0.blocks) }
            + (choice.otherwise.map { [$0.id] + parts(of: $0.blocks) } ?? [])
        default: []
        }
      return [block.id] + inside
    }
  }
}
