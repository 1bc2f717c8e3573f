import ProgramBundle

@testable import ProgramCompiler

/// What proofs say of loads beside what the patients get.
struct LoadComparison {
  private let patients: EnumeratedPatients
  private let context: CheckContext
  private let course: CourseProof

  init(_ patients: EnumeratedPatients, _ context: CheckContext) throws {
    self.patients = patients
    self.context = context
    course = try CourseProof(context)
  }

  func differences(_ findings: [Diagnostic]) throws -> [String] {
    var found: [String] = []
    for measure in LoadMeasure.allCases {
      let least = try course.load.least(of: measure)
      let most = try course.load.most(of: measure, where: everybody)
      found += compare("least \(measure)", least, measure) { $0 < $1 }
      found += compare("most \(measure)", most, measure) { $0 > $1 }
    }
    let mean = try course.load.mostTherapistMean(above: 0, where: .always)
    let means = patients.all.filter { $0.course.lastWeek > 0 }.map { patient in
      let seconds = weeks(of: patient).reduce(0) { $0 + $1.therapistSeconds }
      return (seconds, patient.course.lastWeek)
    }
    let highest = means.max { $0.0 * $1.1 < $1.0 * $0.1 }
    if let highest, (mean?.seconds ?? 0) * highest.1 != highest.0 * (mean?.weeks ?? 1) {
      found.append("mean \(String(describing: mean)) and not \(highest)")
    }
    return try found + counts()
  }

  /// How many kinds of patients there are: numbers that no condition tells apart are one.
  private func counts() throws -> [String] {
    let conditions = context.inventories.flatMap { $0.parts.compactMap(\.part.when) }
    let space = FlagSpace(
      context.program, conditions: conditions + context.program.constraints.compactMap(\.condition),
      moments: 1,
      skippable: false)
    let kinds = Set(patients.all.compactMap { space.valuation($0.profile)?.values }).count
    let skips = Set(patients.all.map(\.skips)).count
    let proven = try CourseMeasures.kinds(context)
    return "\(proven.byFlags)" == "\(kinds)" && "\(proven.all)" == "\(kinds * skips)"
      ? [] : ["\(proven) kinds and not \(kinds) by \(skips)"]
  }

  private func everybody(_ week: Int) throws(DiagramOverflow) -> ProgramCompiler.Predicate { .always }

  private func weeks(of patient: EnumeratedPatients.Patient) -> ArraySlice<TailoredCourse.Week> {
    patient.course.weeks.prefix(patient.course.lastWeek)
  }

  /// The best value, the first week in which anybody has it, and of that week the first patient.
  private func compare(
    _ what: String, _ proven: LoadExtreme?, _ measure: LoadMeasure, _ beats: (Int, Int) -> Bool
  ) -> [String] {
    var best: (value: Int, week: Int, patient: EnumeratedPatients.Patient)?
    for patient in patients.all {
      for week in weeks(of: patient) {
        let value = week[keyPath: measure.ofWeek]
        if let best, !(beats(value, best.value) || (value == best.value && week.week < best.week)) {
          continue
        }
        best = (value, week.week, patient)
      }
    }
    guard let best, let proven else { return ["\(what): \(proven == nil ? "nothing proven" : "nobody")"] }
    guard proven.value == best.value, proven.week == best.week else {
      return ["\(what): \(proven.value) in week \(proven.week), not \(best.value) in week \(best.week)"]
    }
    let witness = course.patients.witness(
      proven.patient, telling: [], modules: course.modules.map(\.id), week: proven.week)
    let isSame =
      witness.profile.allSatisfy { best.patient.profile[$0.flag] == $0.value }
      && witness.skipped == best.patient.skips
      && witness.switches.elementsEqual(best.patient.switches) {
        $0.flag == $1.flag && $0.value == $1.value && $0.module == $1.module
      }
    return isSame
      ? []
      : [
        "\(what): \(witness.words.en) and not \(best.patient.profile) \(best.patient.switches) \(best.patient.skips)"
      ]
  }
}

extension LoadMeasure {
  /// The measure as a patient's week has it.
  var ofWeek: KeyPath<TailoredCourse.Week, Int> {
    switch self {
    case .screen: \.screenSeconds
    case .practice: \.practiceSeconds
    case .therapist: \.therapistSeconds
    case .messages: \.therapistMessages
    case .diaryEntries: \.diaryEntriesPerDay
    case .diaryItems: \.diaryItemsPerEntry
    }
  }
}
