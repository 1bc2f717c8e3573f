import Testing

@testable import ProgramCompiler

/// Faults put into the shipped programs: each is found, with a patient for whom it does go wrong.
struct SeededFaultsTests {
  @Test(arguments: Repository.programs)
  func theProgramsThemselvesHaveNone(_ program: String) throws {
    let found = Compiler.compile(try Repository.program(program)).diagnostics
    #expect(found.isEmpty, "\(found.map { "\($0.code) \($0.summary.en)" })")
  }

  @Test(arguments: SeededFault.all)
  func isFoundAndShows(_ fault: SeededFault) throws {
    let compilation = Compiler.compile(try fault.tree())
    let own = compilation.diagnostics.filter { $0.code == fault.code && $0.place?.file == fault.place }
    let patients = own.map { $0.witness.map(SeededFault.Patient.init) }
    let position = try #require(patients.firstIndex(of: fault.patient), "found for \(patients)")
    #expect(Set(compilation.diagnostics.map(\.code)) == fault.companions.union([fault.code]))
    #expect(try WitnessReplay(own[position], compilation).shows(), "\(own[position].summary.en)")
  }

  /// Every proof finds a fault, in both programs.
  @Test func theCatalogueIsWide() {
    let codes = Set(SeededFault.all.map(\.code))
    let rest = Check.provenCodes.subtracting(codes).sorted()
    #expect(rest == ["too-entangled"])
    for program in Repository.programs {
      #expect(SeededFault.all.filter { $0.program == program }.count >= 20)
    }
  }
}
