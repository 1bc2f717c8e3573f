import ProgramBundle
import Testing

@testable import ProgramCompiler

/// One patient on one path through treatment: a value for every flag at every moment, and what is left out.
struct EnumeratedPath {
  let valuation: Valuation
  let course: CourseProof
  /// By moment.
  private let profiles: [Profile]

  /// Every patient of a small course on every path, as the constraints allow.
  static func all(of course: CourseProof) throws -> [EnumeratedPath] {
    let constraints = course.program.constraints.compactMap { $0.condition?.bundled(course.symbols.flags) }
    return try Enumeration(course.patients.store.domains).valuations.compactMap { valuation in
      let path = try EnumeratedPath(valuation, course)
      for profile in path.profiles {
        for constraint in constraints where try !constraint.holds(for: profile) { return nil }
      }
      return path
    }
  }

  private init(_ valuation: Valuation, _ course: CourseProof) throws {
    self.valuation = valuation
    self.course = course
    let label = TextID("flags.label")
    let flags = course.program.flags.map {
      ProgramBundle.Flag(id: $0.id.text, setBy: $0.setBy, changes: $0.changes, kind: $0.kind, label: label)
    }
    profiles = try (0..<course.patients.space.moments).map { moment in
      let settings = course.patients.space.profile(valuation, at: moment)
      return try Profile(
        flags: flags, values: Dictionary(uniqueKeysWithValues: settings.map { ($0.flag, $0.value) }))
    }
  }

  /// Whether this patient is among those of a predicate.
  func has(_ predicate: Predicate) -> Bool { course.patients.store.holds(predicate, for: valuation) }

  /// Whether a condition holds at a moment, as platforms evaluate it.
  func meets(_ condition: ProgramCompiler.Condition?, at moment: Int) throws -> Bool {
    guard let condition else { return true }
    return try condition.bundled(course.symbols.flags).holds(for: profiles[moment])
  }

  /// The modules of this patient with their weeks.
  func steps(of course: CourseProof) throws -> [CourseWeeks.Step] {
    try course.modules.enumerated().map { moment, module in
      var weeks = 0
      if try meets(module.step.part.when, at: moment), try meets(module.module.part.when, at: moment) {
        weeks = module.step.weeks
        for other in module.step.conditionalWeeks where try meets(other.when, at: moment) {
          weeks = other.number
          break
        }
      }
      return .init(module: module.id, weeks: weeks, after: module.step.after.map(\.text))
    }
  }
}
