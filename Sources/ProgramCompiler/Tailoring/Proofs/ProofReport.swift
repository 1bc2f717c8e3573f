import ProgramBundle

/// What was proven about every patient of a program: how many kinds there are, what is asked of them, and what holds.
///
/// As JSON it is what `icbt-build proof` prints (`Schemas/proof.schema.json`).
public struct ProofReport: Sendable, Encodable {
  /// How many kinds of patients there are: combinations of flag values, numbers by class, that the constraints allow. Decimal, as
  /// it can pass 2^64.
  public let profiles: String
  /// As `profiles`, with every choice of assignments that a therapist may leave out.
  public let withSkips: String
  /// The least and most of each measure, with who has it and when.
  public let load: Load
  /// What was to be proven, in the order of the documentation.
  public let proven: [Property]
  /// The highest mean of therapist's minutes a week over a whole treatment, rounded up.
  public let therapistMeanMinutesPerWeek: Int
  /// The most messages of a therapist in a week.
  public let therapistMessagesPerWeek: Int
  /// The flags of which a person is told, by measure: of the least, and of the most.
  let telling: [LoadMeasure: (least: [String], most: [String])]

  /// Something that was to be proven.
  public struct Property: Sendable, Encodable {
    /// The code of the rule.
    public let property: String
    /// Whether it holds for every patient.
    public let holds: Bool
    /// The rule in words.
    public let title: Wording

    enum CodingKeys: String, CodingKey { case property, holds }
  }

  enum CodingKeys: String, CodingKey {
    case profiles, withSkips, load, proven, therapistMeanMinutesPerWeek, therapistMessagesPerWeek
  }
}

extension Compilation {
  /// What was proven; nil where the program is not sound enough to prove anything, or too entangled.
  public var proof: ProofReport? { proving().proof }

  /// What was proven, and the findings: with one more where it takes too much to say what the course asks of patients.
  public func proving() -> (proof: ProofReport?, findings: Compilation) {
    guard let context, let broken, !broken.contains(Check.tooEntangled.rule.code) else { return (nil, self) }
    do {
      return (try ProofReport(context, broken: broken), self)
    } catch {
      return (nil, adding(Check.tooEntangled.rule.entangled(error, context.program), context))
    }
  }

  private func adding(_ finding: Diagnostic, _ context: CheckContext) -> Compilation {
    var log = FindingLog(options: context.options)
    log.add([finding])
    let found = log.compilation(of: tree, context)
    return Compilation(
      diagnostics: (diagnostics + found.diagnostics).sorted(by: Diagnostic.comesBefore),
      hiddenCount: hiddenCount + found.hiddenCount, omitted: omitted, isClean: isClean && found.isClean,
      broken: broken, context: context, tree: tree)
  }
}

extension ProofReport {
  /// What was proven; nil where there is nobody, or no course for anybody.
  init?(_ context: CheckContext, broken: Set<String>) throws(DiagramOverflow) {
    let measure = { @Sendable (half: Half) -> Result<Measured, DiagramOverflow> in
      do throws(DiagramOverflow) {
        return .success(try Measured(half, context))
      } catch {
        return .failure(error)
      }
    }
    // Weeks and treatments have little in common: of a large program they are looked at side by side.
    let halves =
      context.inventories.count < Self.largeProgram
      ? Half.allCases.map(measure) : Parallel.map(Half.allCases, measure)
    var measured = Measured()
    for half in halves { measured.join(try half.get()) }
    guard let screen = measured.ranges[.screen], let practice = measured.ranges[.practice],
      let therapist = measured.ranges[.therapist], let entries = measured.ranges[.diaryEntries],
      let items = measured.ranges[.diaryItems], let messages = measured.ranges[.messages]
    else { return nil }
    profiles = measured.profiles
    withSkips = measured.withSkips
    load = Load(
      screenMinutesPerWeek: screen, practiceMinutesPerWeek: practice, therapistMinutesPerWeek: therapist,
      diaryEntriesPerDay: entries, diaryItemsPerEntry: items)
    therapistMessagesPerWeek = messages.most.value
    therapistMeanMinutesPerWeek = measured.mean
    telling = measured.telling
    proven = Check.all.filter {
      Check.provenCodes.contains($0.rule.code) && $0.rule.code != Check.tooEntangled.rule.code
    }.map {
      Property(property: $0.rule.code, holds: !broken.contains($0.rule.code), title: $0.rule.title)
    }
  }

  /// From how many files on a program is worth another thread.
  private static let largeProgram = 100

  /// A half of what is to be found out.
  private enum Half: CaseIterable, Sendable {
    /// How many patients there are, and what their weeks ask.
    case weeks
    /// What a whole treatment takes of a therapist.
    case treatment
  }

  /// What was found out.
  private struct Measured: Sendable {
    var profiles = ""
    var withSkips = ""
    var ranges: [LoadMeasure: Load.Range] = [:]
    var telling: [LoadMeasure: (least: [String], most: [String])] = [:]
    var mean = 0

    init() {}

    init(_ half: Half, _ context: CheckContext) throws(DiagramOverflow) {
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

    mutating func join(_ other: Measured) {
      if !other.profiles.isEmpty { (profiles, withSkips) = (other.profiles, other.withSkips) }
      ranges.merge(other.ranges) { first, _ in first }
      telling.merge(other.telling) { first, _ in first }
      mean = max(mean, other.mean)
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
      let unit = measure.perUnit
      ranges[measure] = Load.Range(
        least: Load.Witness(ends.0, value: (least.value + unit - 1) / unit, week: least.week),
        most: Load.Witness(ends.1, value: (most.value + unit - 1) / unit, week: most.week))
    }

    /// Counts the patients, told apart by all conditions.
    private mutating func count(_ context: CheckContext) throws(DiagramOverflow) {
      let patients = try Patients(
        context.program,
        asking: [
          context.inventories.flatMap { $0.parts.compactMap(\.part.when) }.filter { condition in
            condition.atoms.allSatisfy { context.symbols.flags[$0.operand.text] != nil }
          }
        ])
      profiles = "\(try patients.care.count(over: patients.space.variables()))"
      withSkips = "\(try patients.care.count())"
    }
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
