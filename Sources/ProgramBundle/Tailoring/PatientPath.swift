/// One patient through a treatment: the flags, where they change midway, and what the therapist leaves out.
///
/// A moment is the opening of a module, in the order of the course. A module takes the flags as they are when it opens, and
/// keeps them; so do the assignments, diaries and questionnaires that its pages ask for.
public struct PatientPath: Sendable, Hashable {
  /// A flag that changes midway.
  public struct Switch: Sendable, Hashable {
    /// The flag.
    public var flag: String
    /// Its value from then on.
    public var value: FlagValue
    /// The module from whose opening on it has this value.
    public var module: String

    /// Makes the value from its parts.
    public init(flag: String, value: FlagValue, module: String) {
      self.flag = flag
      self.value = value
      self.module = module
    }
  }

  /// The flags before any of them changes.
  public let profile: Profile
  /// Where flags change.
  public let switches: [Switch]
  /// Assignments that the therapist leaves out.
  public let skips: Set<String>
  /// The flags at the opening of each module, in the order of the course.
  private let moments: [Profile]

  /// A patient of the program.
  ///
  /// Throws a `PatientPathError` when a switch names what there is not, changes a flag that is settled or breaks a constraint, or
  /// when an assignment may not be left out. Of two switches of a flag at one module the last counts.
  public init(
    documents: BundleDocuments, profile: Profile, switches: [Switch] = [], skips: Set<String> = []
  ) throws(PatientPathError) {
    let program = documents.program
    for id in skips.sorted() where documents.assignment(id)?.skippable != true {
      throw .notSkippable(assignment: id)
    }
    for change in switches {
      guard let flag = program.flags.first(where: { $0.id == change.flag }) else {
        throw .unknownFlag(change.flag)
      }
      guard flag.changes == .anyTime else { throw .settledFlag(change.flag) }
      guard flag.kind.allows(change.value) else { throw .impossibleValue(flag: change.flag, change.value) }
      guard program.course.modules.contains(where: { $0.ref == change.module }) else {
        throw .unknownModule(change.module)
      }
    }
    var moments: [Profile] = []
    var values = profile.values
    for module in program.course.modules {
      for change in switches where change.module == module.ref { values[change.flag] = change.value }
      do {
        moments.append(
          try Profile(
            flags: program.flags, constraints: program.constraints.map(\.condition), values: values))
      } catch {
        throw .impossible(module: module.ref, error)
      }
    }
    self.profile = profile
    self.switches = switches
    self.skips = skips
    self.moments = moments
  }

  /// A patient whose flags stay as they are, taken as given.
  init(settled profile: Profile, skips: Set<String>) {
    self.profile = profile
    self.skips = skips
    switches = []
    moments = []
  }

  /// The flags at the opening of the module at a position of the course, from 0.
  public func profile(atModule position: Int) -> Profile {
    moments.indices.contains(position) ? moments[position] : profile
  }
}

/// Why there can be no such patient.
public enum PatientPathError: Error, Sendable, Hashable {
  /// No flag of the program has this id.
  case unknownFlag(String)
  /// The flag is settled once treatment starts.
  case settledFlag(String)
  /// The flag cannot have this value.
  case impossibleValue(flag: String, FlagValue)
  /// The course has no module with this id.
  case unknownModule(String)
  /// The flags at the opening of a module cannot be.
  case impossible(module: String, ProfileError)
  /// The assignment is not there, or may not be left out.
  case notSkippable(assignment: String)
}
