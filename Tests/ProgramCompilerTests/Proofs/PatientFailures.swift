import ProgramBundle

/// What goes wrong for one patient, found by walking the compiled program step by step for that patient alone.
///
/// Says nothing about how it is proven: only conditions of the compiled program are looked at, by the evaluator of the bundle.
struct PatientFailures {
  /// What it is about: the code of the rule, and the part.
  struct Failure: Hashable {
    let code: String
    let element: String
  }

  /// The codes that are looked for.
  static let codes = [
    "answer-too-early", "asked-but-absent", "consent-gap", "contact-after-end", "diary-after-end",
    "diary-twice",
    "link-unreachable", "nobody-opens", "page-empty-when-skipped", "parts-meet", "sitting-beyond-weeks",
    "stop-rule-gap",
  ]

  let documents: BundleDocuments
  /// Pages that must not meet, as their authors wrote it.
  let apart: [(page: String, other: String)]

  /// All that goes wrong for a patient on this path, who gets this course.
  func all(_ path: PatientPath, _ course: TailoredCourse) throws -> Set<Failure> {
    let walk = try Walk(documents, path)
    return try safety(path).union(sittings(walk)).union(pages(walk)).union(opening(walk, course))
      .union(calendar(walk, course))
  }

  private func safety(_ path: PatientPath) throws -> Set<Failure> {
    var found: Set<Failure> = []
    let start = path.profile(atModule: 0)
    let shown = ShownBlocks(profile: start)
    if let consent = documents.safety.consent, try shown.of(consent.blocks).isEmpty {
      found.insert(Failure(code: "consent-gap", element: "safety"))
    }
    let rules = try documents.safety.stopRules.filter { rule in
      try rule.when?.holds(for: start) != false && !shown.of(rule.blocks).isEmpty
    }
    if rules.isEmpty { found.insert(Failure(code: "stop-rule-gap", element: "safety")) }
    return found
  }

  /// A sitting planned after the last week of the module.
  private func sittings(_ walk: Walk) throws -> Set<Failure> {
    var found: Set<Failure> = []
    for module in walk.modules {
      for sitting in module.document.sittings where try module.meets(sitting.when) {
        let other = try sitting.conditionalWeek?.first { try module.meets($0.when) }
        let week = other?.number ?? sitting.week
        if week > module.weeks {
          found.insert(Failure(code: "sitting-beyond-weeks", element: module.id))
        }
      }
    }
    return found
  }

  /// What a patient comes across on the pages.
  private func pages(_ walk: Walk) throws -> Set<Failure> {
    var found: Set<Failure> = []
    for module in walk.modules {
      let before = Set(walk.ancestors(of: module.id))
      var done: Set<String> = []
      for earlier in walk.modules where before.contains(earlier.id) {
        for block in earlier.pages.flatMap(\.blocks) {
          if let task = walk.task(block), try earlier.meets(documents.assignment(task)?.when) {
            done.insert(task)
          }
        }
      }
      for page in module.pages {
        func note(_ code: String) { found.insert(Failure(code: code, element: page.id)) }
        for block in page.blocks {
          switch block.content {
          case .do(let id, _):
            let isTheirs = try module.meets(documents.assignment(id)?.when)
            if !isTheirs { note("asked-but-absent") }
            if isTheirs, walk.task(block) != nil { done.insert(id) }
          case .keep(let id, _): if try !module.meets(documents.diary(id)?.when) { note("asked-but-absent") }
          case .link(let target, _):
            let isOpen = walk.modules.contains { other in
              (other.id == module.id || before.contains(other.id)) && other.pages.contains { $0.id == target }
            }
            if !isOpen { note("link-unreachable") }
          case .paragraph(let text):
            if walk.answers(in: text).contains(where: { !done.contains($0) }) { note("answer-too-early") }
          default: break
          }
        }
        let left = try page.blocks.filter { block in
          if case .do(let id, _) = block.content { return !walk.path.skips.contains(id) }
          return try module.isContent(block)
        }
        if left.isEmpty, try page.blocks.contains(where: module.isContent) { note("page-empty-when-skipped") }
        for (own, other) in apart where own == page.id {
          if walk.modules.flatMap(\.pages).contains(where: { $0.id == other }) { note("parts-meet") }
        }
      }
    }
    return found
  }

  /// A module that waits for a therapist whom nothing brings in.
  private func opening(_ walk: Walk, _ course: TailoredCourse) throws -> Set<Failure> {
    func firstWeek(_ module: String) -> Int {
      course.weeks.first { $0.modules.contains { $0.id == module } }?.week ?? 1
    }
    for module in walk.modules where walk.step(module.id)?.opens == .therapist {
      let earliest = walk.modules.filter { walk.ancestors(of: module.id).contains($0.id) }.map {
        firstWeek($0.id)
      }
      .max()
      let weeks = (earliest ?? 1)...firstWeek(module.id)
      let isCalled = course.weeks.contains { weeks.contains($0.week) && !$0.contacts.isEmpty }
      var waiting = walk.step(module.id)?.after ?? []
      var isAnswered = false
      while let other = waiting.popLast() {
        guard let there = walk.modules.first(where: { $0.id == other }) else {
          waiting += walk.step(other)?.after ?? []
          continue
        }
        for block in there.pages.flatMap(\.blocks) {
          guard let task = walk.task(block), let assignment = documents.assignment(task),
            assignment.feedback == .required, try there.meets(assignment.when)
          else { continue }
          isAnswered = true
        }
      }
      if !isCalled, !isAnswered { return [Failure(code: "nobody-opens", element: documents.program.id)] }
    }
    return []
  }

  /// What comes after the end, and what begins while it runs.
  private func calendar(_ walk: Walk, _ course: TailoredCourse) throws -> Set<Failure> {
    var found: Set<Failure> = []
    for week in course.weeks where week.week > course.lastWeek {
      for diary in week.diaries { found.insert(Failure(code: "diary-after-end", element: diary.id)) }
      if !week.contacts.isEmpty {
        found.insert(Failure(code: "contact-after-end", element: documents.program.id))
      }
    }
    // Where a diary is asked for: by week, and then in the order of the course.
    var asked: [(week: Int, page: String, diary: String)] = []
    for module in walk.modules {
      for page in module.pages {
        guard
          let week = course.weeks.first(where: { $0.modules.contains { $0.pages.contains(page.id) } })?.week
        else { continue }
        for block in page.blocks {
          guard case .keep(let id, _) = block.content, try module.meets(documents.diary(id)?.when) else {
            continue
          }
          asked.append((week, page.id, id))
        }
      }
    }
    var until: [String: Int] = [:]
    for (_, ask) in asked.enumerated().sorted(by: { ($0.1.week, $0.0) < ($1.1.week, $1.0) }) {
      if ask.week <= until[ask.diary] ?? 0 {
        found.insert(Failure(code: "diary-twice", element: ask.page))
      } else {
        until[ask.diary] = ask.week + ((documents.diary(ask.diary)?.days ?? 1) - 1) / 7
      }
    }
    return found
  }
}

extension PatientFailures {
  /// The modules that a patient has, with the pages and blocks that they see.
  fileprivate struct Walk {
    let documents: BundleDocuments
    let path: PatientPath
    private(set) var modules: [Module] = []
    private let units: [TextID: [Inline]]

    struct Module {
      let id: String
      let document: ModuleDocument
      let profile: Profile
      let weeks: Int
      fileprivate(set) var pages: [(id: String, blocks: [Block])] = []

      func meets(_ condition: ProgramBundle.Condition?) throws -> Bool {
        try condition?.holds(for: profile) ?? true
      }

      /// Whether a block that is shown is something to see, besides what stands in it.
      func isContent(_ block: Block) throws -> Bool {
        switch block.content {
        case .list(let items), .steps(let items): try items.contains { try meets($0.when) }
        case .example, .choose: false
        default: true
        }
      }
    }

    init(_ documents: BundleDocuments, _ path: PatientPath) throws {
      self.documents = documents
      self.path = path
      units = documents.locale(documents.program.sourceLocale)?.units ?? [:]
      for (position, step) in documents.program.course.modules.enumerated() {
        let profile = path.profile(atModule: position)
        guard let document = documents.module(step.ref), try step.when?.holds(for: profile) ?? true,
          try document.when?.holds(for: profile) ?? true
        else { continue }
        let weeks = try step.conditionalWeeks.first { try $0.when.holds(for: profile) }?.weeks ?? step.weeks
        var module = Module(id: step.ref, document: document, profile: profile, weeks: weeks)
        for sitting in document.sittings where try module.meets(sitting.when) {
          for page in sitting.pages where try module.meets(page.when) {
            module.pages.append((page.id, try ShownBlocks(profile: profile).of(page.blocks)))
          }
        }
        modules.append(module)
      }
    }

    func step(_ module: String) -> ProgramBundle.Course.Module? {
      documents.program.course.modules.first { $0.ref == module }
    }

    /// The modules that certainly come before.
    func ancestors(of module: String) -> [String] {
      (step(module)?.after ?? []).flatMap { [$0] + ancestors(of: $0) }
    }

    /// The assignment that a block has the patient do, where it is not left out.
    func task(_ block: Block) -> String? {
      guard case .do(let id, _) = block.content, !path.skips.contains(id) else { return nil }
      return id
    }

    /// The assignments of which a text quotes answers, without anything that stands there otherwise.
    func answers(in text: TextID) -> [String] {
      (units[text] ?? []).compactMap { run in
        if case .answer(let answer, nil) = run { String(answer.source) } else { nil }
      }
    }
  }
}
