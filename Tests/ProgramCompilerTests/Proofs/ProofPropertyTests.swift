import ProgramBundle
import Testing

@testable import ProgramCompiler

/// Every verdict, every least and most, and every first witness, against going through all patients of random programs one by one.
struct ProofPropertyTests {
  /// Twenty runs of five hundred programs, so that all cores have something to do.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func agreesWithEveryPatient(_ run: UInt64) throws {
    var checked = 0
    var failing: [String: Int] = [:]
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
      let nobody = compilation.diagnostics.contains { $0.code == Check.constraintNobody.rule.code }
      #expect(nobody == patients.all.isEmpty, "program \(seed)")
      // Constraints that allow nobody are a finding of their own, and nothing else is proven then.
      guard !patients.all.isEmpty, patients.all.contains(where: { $0.course.lastWeek > 0 }) else { continue }
      checked += 1
      let verdicts = try VerdictComparison(patients, documents, apart: random.apart)
      let differences =
        try LoadComparison(patients, context).differences(compilation.diagnostics)
        + verdicts.differences(compilation.diagnostics)
      #expect(differences.isEmpty, "program \(seed): \(differences.joined(separator: "; "))")
      if !differences.isEmpty { return }
      for code in verdicts.codes { failing[code, default: 0] += 1 }
    }
    #expect(checked > 300)
    for code in PatientFailures.codes { #expect(failing[code, default: 0] >= 3, "\(code): \(failing)") }
  }
}
