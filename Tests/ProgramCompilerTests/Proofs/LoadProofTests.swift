import ProgramBundle
import Testing

@testable import ProgramCompiler

/// The least and most of every measure, and every limit, against going through all patients of random programs one by one.
struct LoadProofTests {
  /// Twenty runs of five hundred programs, so that all cores have something to do.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func agreesWithEveryPatient(_ run: UInt64) throws {
    var checked = 0
    for seed in run * 500..<(run + 1) * 500 {
      var random = RandomProgram(seed: seed)
      let tree = random.tree()
      let compilation = Compiler.compile(tree)
      let unsound = compilation.diagnostics.filter {
        $0.severity == .error && !Check.provenCodes.contains($0.code)
      }
      try #require(unsound.isEmpty, "program \(seed): \(unsound.map { "\($0.code) \($0.summary.en)" })")
      let context = try #require(compilation.context)
      let documents = try BundleEmission.contents(context, tree, load: nil).documents
      let patients = try EnumeratedPatients(documents)
      // Constraints that allow nobody are a finding of their own, and nothing else is proven then.
      guard !patients.all.isEmpty, patients.all.contains(where: { $0.course.lastWeek > 0 }) else { continue }
      checked += 1
      let differences = try LoadComparison(patients, context).differences(compilation.diagnostics)
      #expect(differences.isEmpty, "program \(seed): \(differences.joined(separator: "; "))")
      if !differences.isEmpty { return }
    }
    #expect(checked > 300)
  }
}

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
    return found
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
