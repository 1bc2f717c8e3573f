import ProgramBundle

@testable import ProgramCompiler

/// For every module, page, block, option and line of a program, a patient who gets it according to the proof.
///
/// The written program says under which conditions; the bundle, gone through beside it, says under which id.
struct SteeredPatients {
  private(set) var paths: [(part: String, path: PatientPath)] = []
  /// What nobody gets.
  private(set) var unreached: [String] = []
  private let course: CourseProof
  private let documents: BundleDocuments

  init(_ context: CheckContext, _ documents: BundleDocuments) throws {
    course = try CourseProof(context)
    self.documents = documents
    for (moment, opened) in course.modules.enumerated() {
      guard let module = documents.module(opened.id) else { continue }
      try add(module.id, opened.present)
      for (written, sitting) in zip(opened.module.sittings, module.sittings) {
        let planned = try both(opened.present, written.part, moment)
        for (written, page) in zip(written.pages, sitting.pages) {
          let readers = try both(planned, written.part, moment)
          try add(page.id, readers)
          try add(written.blocks, page.blocks, readers, moment)
        }
      }
    }
  }

  private func both(
    _ who: ProgramCompiler.Predicate, _ part: ProgramCompiler.Part, _ moment: Int
  ) throws -> ProgramCompiler.Predicate {
    try course.store.and(who, course.patients.meeting(part.when, at: moment))
  }

  private mutating func add(_ part: String, _ who: ProgramCompiler.Predicate) throws {
    guard let witness = try course.witness(who) else {
      unreached.append(part)
      return
    }
    let program = documents.program
    let profile = try Profile(
      flags: program.flags, constraints: program.constraints.map(\.condition),
      values: Dictionary(uniqueKeysWithValues: witness.profile.map { ($0.flag, $0.value) }))
    let switches = witness.switches.map {
      PatientPath.Switch(flag: $0.flag, value: $0.value, module: $0.module)
    }
    let path = try PatientPath(
      documents: documents, profile: profile, switches: switches, skips: Set(witness.skipped))
    paths.append((part, path))
  }

  private mutating func add(
    _ written: [ProgramCompiler.Block], _ blocks: [ProgramBundle.Block], _ who: ProgramCompiler.Predicate,
    _ moment: Int
  ) throws {
    for (own, block) in zip(written, blocks) {
      let readers = try both(who, own.part, moment)
      try add(block.id, readers)
      switch (own.kind, block.content) {
      case (.list(let lines), .list(let items)), (.steps(let lines), .steps(let items)):
        for (line, item) in zip(lines, items) { try add(item.id, both(readers, line.part, moment)) }
      case (.example(_, let inner), .example(_, let blocks)): try add(inner, blocks, readers, moment)
      case (.activityPlan(let plan), .activityPlan(let own)):
        let groups = [
          own.start.blocks, own.hold.blocks, own.stepUp.blocks, own.stepDown.blocks,
          own.afterWorsening.blocks,
        ]
        for (group, blocks) in zip(plan.groups, groups) { try add(group.blocks, blocks, readers, moment) }
      case (.choose(let options, let otherwise), .choose(let choice)):
        var left = readers
        for (option, own) in zip(options, choice.options) {
          let taking = try both(left, option.part, moment)
          try add(own.id, taking)
          try add(option.blocks, own.blocks, taking, moment)
          left = try course.store.and(left, course.store.not(taking))
        }
        if let otherwise, let own = choice.otherwise {
          try add(own.id, left)
          try add(otherwise.blocks, own.blocks, left, moment)
        }
      default: break
      }
    }
  }
}
