import ProgramBundle

/// Two versions of a program, for the patients that both allow.
///
/// Kinds of patients are told apart by the flags of both versions. Flags stay as they are at the start: what changes for a kind
/// of patient is asked, not what changes for who switches.
struct TwoVersions {
  let patients: Patients
  let old: CourseProof
  let new: CourseProof
  /// How many kinds of patients only the new version allows.
  let onlyNew: BigCount
  /// How many kinds of patients only the old version allows.
  let onlyOld: BigCount

  /// Why versions cannot be compared.
  enum Incomparable: Error {
    /// A flag is of another kind now: no patient has it in both.
    case flag(String)
    case entangled(DiagramOverflow)
  }

  init(old: CheckContext, new: CheckContext) throws(Incomparable) {
    let flags = try Self.flags(old.program, new.program)
    let (before, after) = (Self.conditions(old), Self.conditions(new))
    let skippable = [old, new].flatMap { context in
      context.program.assignments.filter(\.isSkippable).map { $0.part.scope.qualified($0.id.text) }
    }
    let moments = max(1, old.program.course.modules.count, new.program.course.modules.count)
    let constraints = [old, new].map { $0.program.constraints.compactMap(\.condition) }
    let asked = before + after
    let space = FlagSpace(
      flags: flags, skippable: skippable, conditions: constraints.flatMap(\.self) + asked, moments: moments)
    do {
      let values = [old, new].map { Self.values($0.program, space) }
      patients = try Patients(
        space, constraints: constraints.flatMap(\.self), asking: [asked], within: values.flatMap(\.self))
      self.old = try CourseProof(old, of: patients)
      self.new = try CourseProof(new, of: patients)
      onlyOld = try Self.count(patients, of: constraints[0], values[0], without: constraints[1], values[1])
      onlyNew = try Self.count(patients, of: constraints[1], values[1], without: constraints[0], values[0])
    } catch {
      throw .entangled(error)
    }
  }

  /// The flags of both, each with all values that it has in either; they never switch.
  private static func flags(_ old: Program, _ new: Program) throws(Incomparable) -> [FlagSpace.Flag] {
    var flags: [FlagSpace.Flag] = []
    for flag in new.flags + old.flags where !flags.contains(where: { $0.id == flag.id.text }) {
      var kind = flag.kind
      if let before = old.flags.first(where: { $0.id.text == flag.id.text }) {
        guard let both = kind.joined(with: before.kind) else { throw .flag(flag.id.text) }
        kind = both
      }
      flags.append(.init(id: flag.id.text, kind: kind, changes: .fixed))
    }
    return flags
  }

  /// The values that a version has of its flags, where there are others as well.
  private static func values(
    _ program: Program, _ space: FlagSpace
  ) -> [(variable: Variable, positions: [Int])] {
    program.flags.compactMap { flag in
      guard let variable = space.variable(flag.id.text) else { return nil }
      let domain = space.domains[variable.index]
      let positions = (0..<domain.count).filter { flag.kind.allows(domain.value(at: $0)) }
      return positions.count < domain.count ? (variable, positions) : nil
    }
  }

  private static func conditions(_ context: CheckContext) -> [Condition] {
    let flags = Set(context.program.flags.map(\.id.text))
    return context.inventories.flatMap { $0.parts.compactMap(\.part.when) }.filter { condition in
      condition.atoms.allSatisfy { flags.contains($0.operand.text) }
    }
  }

  /// How many kinds of patients meet the first of these and not all of the others.
  private static func count(
    _ patients: Patients, of own: [Condition], _ values: [(variable: Variable, positions: [Int])],
    without others: [Condition], _ otherValues: [(variable: Variable, positions: [Int])]
  ) throws(DiagramOverflow) -> BigCount {
    let store = patients.store
    func all(
      _ conditions: [Condition], _ values: [(variable: Variable, positions: [Int])]
    ) throws(DiagramOverflow) -> [Predicate] {
      var found: [Predicate] = []
      for (variable, positions) in values { found.append(try store.test(variable, isIn: positions)) }
      for condition in conditions { found.append(try patients.meeting(condition)) }
      return found
    }
    let care = try CareSet(all(own, values), in: store)
    if care.isEmpty { return .zero }
    let outside = try store.not(store.all(all(others, otherValues)))
    return outside == .never ? .zero : try care.count(outside, over: patients.space.variables())
  }
}

extension ProgramBundle.Flag.Kind {
  /// All values of both; nil where they are of different kinds.
  fileprivate func joined(with other: Self) -> Self? {
    switch (self, other) {
    case (.boolean, .boolean): self
    case (.choice(let own), .choice(let others)): .choice(own + others.filter { !own.contains($0) })
    case (.number(let from, let to), .number(let otherFrom, let otherTo)):
      .number(from: min(from, otherFrom), to: max(to, otherTo))
    default: nil
    }
  }
}
