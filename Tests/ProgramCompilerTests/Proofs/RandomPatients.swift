import ProgramBundle

/// Random patients that a program allows: their flags, where these change midway, and what the therapist leaves out.
struct RandomPatients {
  private let documents: BundleDocuments
  private var random: SplitMix64

  init(_ map: BundleMap, seed: UInt64) {
    documents = map.documents
    random = SplitMix64(state: seed)
  }

  private mutating func isSo(_ outOf: Int) -> Bool { Int.random(in: 1...outOf, using: &random) == 1 }

  /// Draws until the constraints hold, at the start and at every module.
  mutating func next() -> PatientPath {
    while true {
      let drawn = draw()
      let program = documents.program
      let profile = try? Profile(
        flags: program.flags, constraints: program.constraints.map(\.condition), values: drawn.values)
      guard let profile else { continue }
      let path = try? PatientPath(
        documents: documents, profile: profile, switches: drawn.switches, skips: drawn.skips)
      if let path { return path }
    }
  }

  private mutating func draw() -> (
    values: [String: FlagValue], switches: [PatientPath.Switch], skips: Set<String>
  ) {
    let program = documents.program
    var values: [String: FlagValue] = [:]
    for flag in program.flags { values[flag.id] = value(of: flag) }
    var switches: [PatientPath.Switch] = []
    for module in program.course.modules.dropFirst() {
      for flag in program.flags where flag.changes == .anyTime && isSo(4) {
        switches.append(.init(flag: flag.id, value: value(of: flag), module: module.ref))
      }
    }
    let skips = documents.assignments.filter(\.skippable).map(\.id).filter { _ in isSo(3) }
    return (values, switches, Set(skips))
  }

  private mutating func value(of flag: Flag) -> FlagValue {
    switch flag.kind {
    case .boolean: .boolean(isSo(2))
    case .choice(let values): .choice(values[Int.random(in: values.indices, using: &random)])
    case .number(let from, let to): .number(Int.random(in: from...to, using: &random))
    }
  }
}

extension PatientWalk {
  /// Weeks that ask less or more than anybody's, according to a manifest.
  func weeks(beyond load: Load) -> [Int] {
    course.weeks.filter { week in
      let measures: [(Int, Load.Range)] = [
        (TailoredCourse.minutes(week.screenSeconds), load.screenMinutesPerWeek),
        (TailoredCourse.minutes(week.practiceSeconds), load.practiceMinutesPerWeek),
        (TailoredCourse.minutes(week.therapistSeconds), load.therapistMinutesPerWeek),
        (week.diaryEntriesPerDay, load.diaryEntriesPerDay),
        (week.diaryItemsPerEntry, load.diaryItemsPerEntry),
      ]
      return !measures.allSatisfy { $0 >= $1.least.value && $0 <= $1.most.value }
    }.map(\.week)
  }
}
