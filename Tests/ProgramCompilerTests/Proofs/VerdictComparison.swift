import ProgramBundle

@testable import ProgramCompiler

/// What is found about patients, beside what goes wrong for each of them.
struct VerdictComparison {
  private let patients: EnumeratedPatients
  /// For whom something goes wrong, by position, ascending.
  private var failing: [PatientFailures.Failure: [Int]] = [:]

  init(_ patients: EnumeratedPatients, _ documents: BundleDocuments, apart: [(page: String, other: String)])
    throws
  {
    self.patients = patients
    let failures = PatientFailures(documents: documents, apart: apart)
    for (position, patient) in patients.all.enumerated() {
      for failure in try failures.all(patient.path, patient.course) {
        failing[failure, default: []].append(position)
      }
    }
  }

  /// The codes of what goes wrong for somebody.
  var codes: Set<String> { Set(failing.keys.map(\.code)) }

  /// What is found and goes wrong for nobody, or goes wrong and is not found, or has another first patient.
  func differences(_ findings: [Diagnostic]) -> [String] {
    var told: [PatientFailures.Failure: [Int?]] = [:]
    for finding in findings where PatientFailures.codes.contains(finding.code) {
      let failure = PatientFailures.Failure(code: finding.code, element: finding.element ?? "")
      told[failure, default: []].append(finding.witness.flatMap(position))
    }
    return Set(told.keys).union(failing.keys).sorted { ($0.code, $0.element) < ($1.code, $1.element) }
      .compactMap {
        difference($0, told[$0] ?? [], failing[$0] ?? [])
      }
  }

  /// Every witness is somebody for whom it goes wrong, and one of them is the first.
  private func difference(
    _ failure: PatientFailures.Failure, _ told: [Int?], _ failing: [Int]
  ) -> String? {
    let name = "\(failure.code) at \(failure.element)"
    guard let first = failing.first else { return "\(name): goes wrong for nobody" }
    guard !told.isEmpty else { return "\(name): not found, but \(patients.all[first].profile)" }
    for witness in told {
      guard let witness, failing.contains(witness) else {
        return "\(name): a witness for whom nothing goes wrong"
      }
    }
    guard told.contains(first) else {
      return
        "\(name): \(patients.all[told.compactMap(\.self).min() ?? 0].profile), not \(patients.all[first].profile)"
    }
    return nil
  }

  private func position(_ witness: Diagnostic.Witness) -> Int? {
    patients.all.firstIndex { patient in
      witness.profile.allSatisfy { patient.profile[$0.flag] == $0.value } && patient.skips == witness.skipped
        && patient.switches.elementsEqual(witness.switches) {
          $0.flag == $1.flag && $0.value == $1.value && $0.module == $1.module
        }
    }
  }
}
