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
    /// Whether somebody recorded why it need not hold.
    public let isAccepted: Bool
    /// The rule in words.
    public let title: Wording

    enum CodingKeys: String, CodingKey { case property, holds, isAccepted }
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
      return (try ProofReport(context, broken: broken, told: Set(diagnostics.map(\.code))), self)
    } catch {
      return (nil, adding(Check.tooEntangled.rule.entangled(error, context.program), context))
    }
  }

  func adding(_ finding: Diagnostic, _ context: CheckContext) -> Compilation {
    var log = FindingLog(options: context.options)
    log.add([finding])
    let found = log.compilation(of: tree, context)
    return Compilation(
      diagnostics: (diagnostics + found.diagnostics).sorted(by: Diagnostic.comesBefore),
      hiddenCount: hiddenCount + found.hiddenCount, omitted: omitted, isClean: isClean && found.isClean,
      broken: broken, unfinished: nil, context: context, tree: tree)
  }
}

extension ProofReport {
  /// What was proven; nil where there is nobody, or no course for anybody.
  init?(_ context: CheckContext, broken: Set<String>, told: Set<String>) throws(DiagramOverflow) {
    let measured = try CourseMeasures(context)
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
    practiceInFullestWeek = measured.practiceInFullestWeek
    proven = Check.all.filter {
      Check.provenCodes.contains($0.rule.code) && $0.rule.code != Check.tooEntangled.rule.code
    }.map {
      let isBroken = broken.contains($0.rule.code)
      return Property(
        property: $0.rule.code, holds: !isBroken, isAccepted: isBroken && !told.contains($0.rule.code),
        title: $0.rule.title)
    }
  }
}
