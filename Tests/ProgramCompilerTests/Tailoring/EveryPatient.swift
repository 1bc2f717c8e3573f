import ProgramBundle

@testable import ProgramCompiler

/// Every patient of a shipped program, one by one, with the course that each gets.
struct EveryPatient {
  let documents: BundleDocuments
  /// Every profile that the constraints allow.
  let profiles: [Profile]
  private let reading: ReadingLoad

  init(_ program: String) throws {
    let compilation = Compiler.compile(try Repository.program(program))
    guard let contents = try compilation.contents() else { throw NoBundle(program: program) }
    self.init(contents.documents)
  }

  /// Every patient of a program, which may have faults.
  init(_ documents: BundleDocuments) {
    self.documents = documents
    reading = ReadingLoad(documents: documents)
    profiles = Self.profiles(documents.program.flags, documents.program.constraints.map(\.condition))
  }

  /// Every profile of these flags that the constraints allow.
  static func profiles(
    _ flags: [ProgramBundle.Flag], _ constraints: [ProgramBundle.Condition]
  ) -> [Profile] {
    var all: [[String: FlagValue]] = [[:]]
    for flag in flags {
      all = all.flatMap { values in
        flag.kind.allValues.map { values.merging([flag.id: $0]) { _, new in new } }
      }
    }
    return all.compactMap { try? Profile(flags: flags, constraints: constraints, values: $0) }
  }

  struct NoBundle: Error {
    let program: String
  }

  /// The same patient with another value of a flag; nil where there can be none.
  func with(_ flag: String, _ value: FlagValue, _ profile: Profile) -> Profile? {
    var values = profile.values
    values[flag] = value
    return try? Profile(
      flags: documents.program.flags, constraints: documents.program.constraints.map(\.condition),
      values: values)
  }

  /// The course of one patient.
  func course(_ profile: Profile, skips: Set<String> = []) throws -> TailoredCourse {
    try course(PatientPath(documents: documents, profile: profile, skips: skips))
  }

  /// The course of one patient whose flags may change.
  func course(_ path: PatientPath) throws -> TailoredCourse {
    try TailoredCourse(documents: documents, path: path, reading: reading)
  }

  /// Every patient whose flags stay, and every one of whom a flag changes once, or low load twice.
  func paths() -> [PatientPath] {
    let modules = documents.program.course.modules.map(\.ref)
    var changes: [[PatientPath.Switch]] = [[]]
    for flag in documents.program.flags where flag.changes == .anyTime {
      for module in modules {
        changes += flag.kind.allValues.map { [.init(flag: flag.id, value: $0, module: module)] }
      }
    }
    for (position, module) in modules.enumerated() {
      for later in modules[(position + 1)...] {
        for value in [true, false] {
          changes.append([
            .init(flag: "low-load", value: .boolean(value), module: module),
            .init(flag: "low-load", value: .boolean(!value), module: later),
          ])
        }
      }
    }
    return profiles.flatMap { profile in
      changes.compactMap { try? PatientPath(documents: documents, profile: profile, switches: $0) }
    }
  }

  /// The flags of a week: those of the module that opened last, of several the last in the course.
  func profile(_ path: PatientPath, inWeek week: Int, of course: TailoredCourse) -> Profile {
    var (position, since) = (0, 0)
    for (own, module) in documents.program.course.modules.enumerated() {
      let first = course.weeks.first { $0.modules.contains { $0.id == module.ref } }?.week
      if let first, first <= week, first >= since { (position, since) = (own, first) }
    }
    return path.profile(atModule: position)
  }

  /// Every set of assignments that the therapist may leave out.
  func skips() -> [Set<String>] {
    documents.assignments.filter(\.skippable).reduce([[]]) { sets, assignment in
      sets + sets.map { $0.union([assignment.id]) }
    }
  }
}

extension ProgramBundle.Flag.Kind {
  /// Every value, in order.
  var allValues: [FlagValue] {
    switch self {
    case .boolean: [.boolean(false), .boolean(true)]
    case .choice(let values): values.map(FlagValue.choice)
    case .number(let from, let to): (from...to).map(FlagValue.number)
    }
  }
}
