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
  /// What changed since an older version, where it is compared with one.
  public var against: ImpactReport?
  /// Minutes of practice in the fullest week at the screen, of the patient who has it.
  let practiceInFullestWeek: Int
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
    case profiles, withSkips, load, proven, against, therapistMeanMinutesPerWeek, therapistMessagesPerWeek
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
  init(_ context: CheckContext, broken: Set<String>) throws(DiagramOverflow) {
    let course = try CourseProof(context)
    let patients = try Patients(
      context.program,
      asking: [
        context.inventories.flatMap { $0.parts.compactMap(\.part.when) }.filter { condition in
          condition.atoms.allSatisfy { context.symbols.flags[$0.operand.text] != nil }
        }
      ])
    profiles = "\(try patients.care.count(over: patients.space.variables()))"
    withSkips = "\(try patients.care.count())"
    var telling: [LoadMeasure: (least: [String], most: [String])] = [:]
    var practice = 0
    func range(_ measure: LoadMeasure, perUnit: Int) throws(DiagramOverflow) -> Load.Range {
      let everybody: (Int) throws(DiagramOverflow) -> Predicate = { (_: Int) throws(DiagramOverflow) in
        .always
      }
      guard let least = try course.load.least(of: measure),
        let most = try course.load.most(of: measure, where: everybody)
      else { preconditionFailure("A sound program has a patient, and a course for somebody.") }
      let ends = (
        try course.witness(least.patient, telling: measure, week: least.week),
        try course.witness(most.patient, telling: measure, week: most.week)
      )
      telling[measure] = (ends.0.telling, ends.1.telling)
      if measure == .screen {
        practice = try course.load.value(of: .practice, in: most.week, for: most.patient)
      }
      return Load.Range(
        least: Load.Witness(ends.0, value: (least.value + perUnit - 1) / perUnit, week: least.week),
        most: Load.Witness(ends.1, value: (most.value + perUnit - 1) / perUnit, week: most.week))
    }
    load = Load(
      screenMinutesPerWeek: try range(.screen, perUnit: 60),
      practiceMinutesPerWeek: try range(.practice, perUnit: 60),
      therapistMinutesPerWeek: try range(.therapist, perUnit: 60),
      diaryEntriesPerDay: try range(.diaryEntries, perUnit: 1),
      diaryItemsPerEntry: try range(.diaryItems, perUnit: 1))
    therapistMessagesPerWeek = try range(.messages, perUnit: 1).most.value
    let mean = try course.load.mostTherapistMean(above: 0, where: .always, wholeMinutes: true)
    therapistMeanMinutesPerWeek = mean.map { ($0.seconds + $0.weeks * 60 - 1) / ($0.weeks * 60) } ?? 0
    self.telling = telling
    practiceInFullestWeek = (practice + 59) / 60
    proven = Check.all.filter {
      Check.provenCodes.contains($0.rule.code) && $0.rule.code != Check.tooEntangled.rule.code
    }.map {
      Property(property: $0.rule.code, holds: !broken.contains($0.rule.code), title: $0.rule.title)
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
