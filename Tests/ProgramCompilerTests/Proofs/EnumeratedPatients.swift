import ProgramBundle

@testable import ProgramCompiler

/// Every patient of a small program on every path, one by one, in the order in which witnesses are compared: what proofs must
/// agree with.
///
/// Made from the compiled program alone: its flags, constraints and course.
struct EnumeratedPatients {
  /// In order: first those whose flags never switch.
  let all: [Patient]

  struct Patient {
    let profile: [String: FlagValue]
    let switches: [PatientPath.Switch]
    let skips: [String]
    let path: PatientPath
    let course: TailoredCourse
  }

  init(_ documents: BundleDocuments) throws {
    let program = documents.program
    let constraints = program.constraints.map(\.condition)
    let modules = program.course.modules.map(\.ref)
    let reading = ReadingLoad(documents: documents)
    let skippable = documents.assignments.filter(\.skippable).map(\.id)
    let profiles = Self.products(program.flags.map(Self.values)).compactMap { values in
      try? Profile(
        flags: program.flags, constraints: constraints,
        values: Dictionary(uniqueKeysWithValues: zip(program.flags.map(\.id), values)))
    }
    let skips = Self.products(skippable.map { _ in [false, true] }).map { choice in
      zip(skippable, choice).filter(\.1).map(\.0)
    }
    var steady: [Patient] = []
    var switching: [Patient] = []
    for profile in profiles {
      for left in skips {
        for switches in Self.switches(after: profile, program, modules.dropFirst(), constraints) {
          let path = try PatientPath(
            documents: documents, profile: profile, switches: switches, skips: Set(left))
          let patient = Patient(
            profile: profile.values, switches: switches, skips: left, path: path,
            course: try TailoredCourse(documents: documents, path: path, reading: reading))
          if switches.isEmpty { steady.append(patient) } else { switching.append(patient) }
        }
      }
    }
    all = steady + switching
  }

  private static func values(of flag: ProgramBundle.Flag) -> [FlagValue] {
    switch flag.kind {
    case .boolean: [.boolean(false), .boolean(true)]
    case .choice(let values): values.map { .choice($0) }
    case .number(let from, let to): (from...to).map { .number($0) }
    }
  }

  /// Every combination, the last running fastest.
  private static func products<T>(_ lists: [[T]]) -> [[T]] {
    lists.reduce([[]]) { all, list in all.flatMap { one in list.map { one + [$0] } } }
  }

  /// Every way in which flags can switch at these modules; a value that is kept comes before the others.
  private static func switches(
    after profile: Profile, _ program: ProgramDocument, _ modules: ArraySlice<String>,
    _ constraints: [ProgramBundle.Condition]
  ) -> [[PatientPath.Switch]] {
    guard let module = modules.first else { return [[]] }
    let changing = program.flags.filter { $0.changes == .anyTime }
    let choices = changing.map { flag -> [FlagValue] in
      let kept = profile.values[flag.id]
      return [kept].compactMap(\.self) + values(of: flag).filter { $0 != kept }
    }
    var found: [[PatientPath.Switch]] = []
    for choice in products(choices) {
      var values = profile.values
      var own: [PatientPath.Switch] = []
      for (flag, value) in zip(changing, choice) where values[flag.id] != value {
        values[flag.id] = value
        own.append(.init(flag: flag.id, value: value, module: module))
      }
      guard let next = try? Profile(flags: program.flags, constraints: constraints, values: values) else {
        continue
      }
      for later in switches(after: next, program, modules.dropFirst(), constraints) {
        found.append(own + later)
      }
    }
    return found
  }
}
