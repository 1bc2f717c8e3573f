import ProgramBundle

/// How many patients there are, and the least and most of what is asked of them and of their therapist.
struct CourseMeasures: Sendable {
  private(set) var profiles = ""
  private(set) var withSkips = ""
  private(set) var ranges: [LoadMeasure: Load.Range] = [:]
  private(set) var telling: [LoadMeasure: (least: [String], most: [String])] = [:]
  private(set) var mean = 0
  /// Minutes of practice in the fullest week at the screen, of the patient who has it.
  private(set) var practiceInFullestWeek = 0

  /// What is so for the patients of a program.
  init(_ context: CheckContext) throws(DiagramOverflow) {
    let measure = { @Sendable (half: Half) -> Result<CourseMeasures, DiagramOverflow> in
      do throws(DiagramOverflow) {
        return .success(try CourseMeasures(half, context))
      } catch {
        return .failure(error)
      }
    }
    // Weeks and treatments have little in common: of a large program they are looked at side by side.
    let halves =
      context.inventories.count < Self.largeProgram
      ? Half.allCases.map(measure) : Parallel.map(Half.allCases, measure)
    self.init()
    for half in halves { join(try half.get()) }
  }

  /// From how many files on a program is worth another thread.
  private static let largeProgram = 100

  private init() {}

  /// A half of what is to be found out.
  private enum Half: CaseIterable, Sendable {
    /// How many patients there are, and what their weeks ask.
    case weeks
    /// What a whole treatment takes of a therapist.
    case treatment
  }

  private init(_ half: Half, _ context: CheckContext) throws(DiagramOverflow) {
    let course = try CourseProof(context)
    switch half {
    case .weeks:
      for measure in LoadMeasure.allCases { try add(measure, course) }
      try count(context)
    case .treatment:
      let mean = try course.load.mostTherapistMean(above: 0, where: .always, wholeMinutes: true)
      self.mean = mean.map { ($0.seconds + $0.weeks * 60 - 1) / ($0.weeks * 60) } ?? 0
    }
  }

  private mutating func join(_ other: CourseMeasures) {
    if !other.profiles.isEmpty { (profiles, withSkips) = (other.profiles, other.withSkips) }
    ranges.merge(other.ranges) { first, _ in first }
    telling.merge(other.telling) { first, _ in first }
    mean = max(mean, other.mean)
    practiceInFullestWeek = max(practiceInFullestWeek, other.practiceInFullestWeek)
  }

  private mutating func add(_ measure: LoadMeasure, _ course: CourseProof) throws(DiagramOverflow) {
    let least = try course.load.least(of: measure)
    let most = try course.load.most(of: measure) { (_: Int) throws(DiagramOverflow) in .always }
    guard let least, let most else { return }
    let ends = (
      try course.witness(least.patient, telling: measure, week: least.week),
      try course.witness(most.patient, telling: measure, week: most.week)
    )
    telling[measure] = (ends.0.telling, ends.1.telling)
    if measure == .screen {
      let practice = try course.load.value(of: .practice, in: most.week, for: most.patient)
      practiceInFullestWeek = (practice + 59) / 60
    }
    let unit = measure.perUnit
    ranges[measure] = Load.Range(
      least: Load.Witness(ends.0, value: (least.value + unit - 1) / unit, week: least.week),
      most: Load.Witness(ends.1, value: (most.value + unit - 1) / unit, week: most.week))
  }

  private mutating func count(_ context: CheckContext) throws(DiagramOverflow) {
    let (flags, all) = try Self.kinds(context)
    (profiles, withSkips) = ("\(flags)", "\(all)")
  }

  /// How many kinds of patients there are, told apart by all conditions: by their flags, and also by what is left out.
  static func kinds(_ context: CheckContext) throws(DiagramOverflow) -> (byFlags: BigCount, all: BigCount) {
    let patients = try Patients(
      context.program,
      asking: [
        context.inventories.flatMap { $0.parts.compactMap(\.part.when) }.filter { condition in
          condition.atoms.allSatisfy { context.symbols.flags[$0.operand.text] != nil }
        }
      ])
    return (try patients.care.count(over: patients.space.variables()), try patients.care.count())
  }
}

extension LoadMeasure {
  /// How much of it is told as one: seconds as minutes, and numbers as they are.
  fileprivate var perUnit: Int {
    switch self {
    case .screen, .practice, .therapist: 60
    case .messages, .diaryEntries, .diaryItems: 1
    }
  }
}

extension Load.Witness {
  fileprivate init(_ witness: Diagnostic.Witness, value: Int, week: Int) {
    self.init(
      value: value, week: week,
      profile: Dictionary(witness.profile.map { ($0.flag, $0.value) }) { first, _ in first },
      skipped: witness.skipped,
      switches: witness.switches.map { .init(flag: $0.flag, value: $0.value, module: $0.module) })
  }
}
