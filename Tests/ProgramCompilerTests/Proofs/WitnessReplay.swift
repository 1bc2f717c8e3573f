import ProgramBundle
import Testing

@testable import ProgramCompiler

/// Whether what a finding says goes wrong does go wrong: for its patient in the tailored course, or for all patients
/// one by one.
struct WitnessReplay {
  let finding: Diagnostic
  private let context: CheckContext
  let documents: BundleDocuments
  private let map: BundleMap
  private let everyone: EveryPatient

  init(_ finding: Diagnostic, _ compilation: Compilation) throws {
    self.finding = finding
    context = try #require(compilation.context)
    documents = try BundleEmission.contents(context, compilation.tree, load: nil).documents
    map = BundleMap(documents)
    everyone = EveryPatient(documents)
  }

  func shows() throws -> Bool {
    switch finding.code {
    case "constraint-nobody": everyone.profiles.isEmpty
    case "constraint-idle": try hasIdleConstraint()
    case "flag-value-nobody": try isValueOfNobody()
    case "flag-idle": try changesNothing()
    case "condition-never", "option-shadowed", "otherwise-unreached": try isMetByNobody()
    case "condition-always": try holdsForEverybody()
    case "alert-shows-nothing": documents.safety.alerts.contains { $0.to == .duty && $0.show == nil }
    case "alert-gap", "alert-overlap": try isWronglyAlerted()
    case "page-too-long", "list-too-long": try isTooLong()
    case let code where Self.ofReading.contains(code): try isHardToRead()
    default: if let name = Self.measures[finding.code] { try isOver(name) } else { try meetsTrouble() }
    }
  }

  // MARK: All patients

  private func hasIdleConstraint() throws -> Bool {
    let constraints = documents.program.constraints.map(\.condition)
    return constraints.indices.contains { position in
      var others = constraints
      others.remove(at: position)
      return EveryPatient.profiles(documents.program.flags, others).count == everyone.profiles.count
    }
  }

  private func isValueOfNobody() throws -> Bool {
    let missing = documents.program.flags.flatMap { flag in
      flag.kind.allValues.filter { value in !everyone.profiles.contains { $0.values[flag.id] == value } }
        .map { Diagnostic.Witness.condition(flag.id, $0) }
    }
    return missing.count == 1 && finding.summary.en.contains(missing[0])
  }

  private func changesNothing() throws -> Bool {
    let flag = try #require(finding.element?.split(separator: ".").last.map(String.init))
    let kind = try #require(documents.program.flags.first { $0.id == flag }?.kind)
    return try everyone.profiles.allSatisfy { profile in
      let others = kind.allValues.compactMap { everyone.with(flag, $0, profile) }
      return try Set(others.map { try everyone.course($0) }).count == 1 && others.count > 1
    }
  }

  private func walks() throws -> [PatientWalk] {
    try everyone.profiles.map { try PatientWalk(map, PatientPath(documents: documents, profile: $0)) }
  }

  /// Something in the part that the finding is about is met by nobody, and everything else by somebody.
  private func isMetByNobody() throws -> Bool {
    let met = try walks().reduce(into: Set<String>()) { $0.formUnion($1.met) }
    let unmet = map.parts.subtracting(met)
    return try !unmet.isEmpty && unmet.allSatisfy { $0.hasPrefix(try #require(finding.element)) }
  }

  /// Everybody who meets the part that the finding is about meets the condition.
  private func holdsForEverybody() throws -> Bool {
    let parts = context.inventories.flatMap(\.parts).map(\.part)
    let written = try #require(parts.compactMap(\.when).first { $0.place == finding.place })
    let condition = written.bundled(context.symbols.flags)
    let part = try #require(finding.element)
    let readers = try walks().filter { $0.met.contains(part) }
    return try !readers.isEmpty && readers.allSatisfy { try condition.holds(for: $0.path.profile) }
  }

  // MARK: The patient of the witness

  func path() throws -> PatientPath {
    let witness = try #require(finding.witness)
    let profile = try Profile(
      flags: documents.program.flags, constraints: documents.program.constraints.map(\.condition),
      values: Dictionary(uniqueKeysWithValues: witness.profile.map { ($0.flag, $0.value) }))
    return try PatientPath(
      documents: documents, profile: profile,
      switches: witness.switches.map { .init(flag: $0.flag, value: $0.value, module: $0.module) },
      skips: Set(witness.skipped))
  }

  /// Of which measure a finding about too much is.
  private static let measures = [
    "week-too-full": "screen", "practice-too-much": "practice", "sitting-too-long": "sitting",
    "diary-too-often": "entries a day", "diary-too-many-questions": "items an entry",
    "therapist-week-too-full": "therapist", "too-many-messages": "messages",
    "therapist-mean-too-high": "therapist's mean",
  ]

  /// A week asks more than its limit, and as much as the finding says.
  private func isOver(_ name: String) throws -> Bool {
    let path = try path()
    let course = try everyone.course(path)
    let seconds = course.weeks.map(\.therapistSeconds).reduce(0, +)
    let mean = TailoredCourse.minutes((seconds + course.lastWeek - 1) / course.lastWeek)
    return try course.weeks.contains { week in
      guard [nil, week.week].contains(finding.witness?.week) else { return false }
      let profile = everyone.profile(path, inWeek: week.week, of: course)
      let limits = try ProgramLoadTests.WeekLimits(documents.program.limits, profile)
      let load = ProgramLoadTests.WeekLimits(of: week, mean: mean)
      let (value, limit) = (try #require(load[name]), try #require(limits[name]))
      return value > limit && finding.summary.en.contains(" \(value) ")
        && finding.summary.en.contains("at most \(limit) ")
    }
  }

  /// On the page there are as many words, or lines in a list, as the finding says.
  private func isTooLong() throws -> Bool {
    let path = try path()
    let name = try #require(finding.element)
    for (position, module) in documents.program.course.modules.enumerated() {
      let pages = documents.module(module.ref)?.sittings.flatMap(\.pages) ?? []
      guard let page = pages.first(where: { $0.id == name }) else { continue }
      let profile = path.profile(atModule: position)
      let shown = try ShownBlocks(profile: profile).of(page.blocks)
      let lists = try shown.map { block in
        guard case .list(let items) = block.content else { return 0 }
        return try items.filter { try $0.when?.holds(for: profile) ?? true }.count
      }
      let numbers = finding.code == "list-too-long" ? lists : [try words(page.title, shown, profile)]
      return numbers.contains { finding.summary.en.contains(" \($0) ") }
    }
    return false
  }

  private func words(_ title: TextID, _ shown: [ProgramBundle.Block], _ profile: Profile) throws -> Int {
    let units = documents.locale(documents.program.sourceLocale)?.units ?? [:]
    var texts = [title]
    for block in shown {
      switch block.content {
      case .paragraph(let text), .heading(let text), .keyPoint(let text), .warning(let text):
        texts.append(text)
      case .list(let items), .steps(let items):
        texts += try items.filter { try $0.when?.holds(for: profile) ?? true }.map(\.text)
      case .quote(let who, let text): texts += [who, text].compactMap(\.self)
      case .example(let who, _): texts += [who].compactMap(\.self)
      case .do(_, let text), .keep(_, let text), .link(_, let text): texts += [text].compactMap(\.self)
      default: break
      }
    }
    return texts.reduce(0) { $0 + WordCount.of(CourseText.plain(units[$1] ?? [])) }
  }

  /// Nobody responds to an answer though somebody does to a milder one; or two do.
  private func isWronglyAlerted() throws -> Bool {
    let walk = try PatientWalk(map, path())
    let risky =
      (documents.diaries.map { ($0.id, $0.fields) } + documents.assignments.map { ($0.id, $0.fields) })
      .filter { task in walk.asked.contains { $0.task == task.0 } }
      .flatMap { id, fields in fields.filter { $0.risk != nil }.map { AnswerReference("\(id).\($0.id)") } }
    return try risky.contains { answer in
      let alerts = try (0...10).map { value in
        try documents.safety.alerts.filter {
          try $0.when.holds(for: walk.path.profile, answers: [answer: .number(value)])
        }.count
      }
      if finding.code == "alert-overlap" { return alerts.contains { $0 > 1 } }
      return alerts.drop { $0 == 0 }.contains(0)
    }
  }

  /// What the patient runs into, by code.
  private static let troubles: [String: PatientWalk.Trouble.Kind] = [
    "choose-gap": .noOption, "page-empty-for-some": .emptyPage, "page-empty-when-skipped": .emptyPage,
    "module-empty-for-some": .emptyModule, "list-empty-for-some": .emptyList,
    "fields-empty-for-some": .emptyFields,
    "diary-too-long": .longDiary,
    "asked-but-absent": .absentTask, "link-unreachable": .deadLink,
    "answer-too-early": .noAnswer, "formula-gap": .noAnswer, "parts-meet": .together,
    "contact-after-end": .lateContact, "diary-after-end": .lateDiary, "diary-twice": .keptTwice,
    "diary-times-clash": .sameTime, "sitting-beyond-weeks": .beyondWeeks, "nobody-opens": .closed,
    "consent-gap": .emptySafetyText, "stop-rule-gap": .emptySafetyText,
  ]

  private func meetsTrouble() throws -> Bool {
    let kind = try #require(Self.troubles[finding.code], "no replay of \(finding.code)")
    let walk = try PatientWalk(map, path())
    let part = try #require(finding.element)
    let isAboutAll = ["safety", documents.program.id].contains(part)
    let isMet = walk.troubles.contains { trouble in
      trouble.kind == kind && (isAboutAll || trouble.part.hasPrefix(part))
        && (trouble.week == nil || trouble.week == finding.witness?.week)
    }
    guard finding.code.hasSuffix("-after-end") else { return isMet }
    return isMet && finding.summary.en.hasSuffix("done after week \(walk.course.lastWeek).")
  }
}

extension ProgramLoadTests.WeekLimits {
  fileprivate subscript(name: String) -> Int? { named.first { $0.name == name }?.value }
}
