import Testing

@testable import ProgramCompiler

/// The doors lead inside: without an input everything is right, so that an input is what breaks something.
struct FuzzDoorTests {
  @Test func theProgramOfConditionsIsRight() {
    let compilation = Compiler.compile(ConditionTemplate().tree)
    #expect(compilation.isClean, "\(compilation.diagnostics.map { "\($0.code): \($0.summary.en)" })")
  }

  @Test func documentsArePutIntoABundleThatIsRight() throws {
    let base = try #require(BundleDoor.base)
    for isCanonical in [true, false] {
      let draft = BundleDraft(base: base, isCanonical: isCanonical)
      let whole = try #require(draft.bytes(thin: false))
      #expect(try BundleFile.load(whole, allowThin: false).get().isThin == false)
      #expect(try BundleFile.load(try #require(draft.bytes(thin: true))).get().isThin)
    }
  }

  @Test(arguments: FuzzDoor.allCases)
  func noInputBreaksNothing(_ door: FuzzDoor) {
    #expect(door.breaches(of: []) == [])
  }

  /// Each invariant can fail: an input is taken for broken where it is.
  @Test func breachesAreSeen() {
    let file = SourceFile(path: "program.xml", text: "<program/>")
    let tree = SourceTree(name: "start", files: [file])
    func found(_ place: Place, _ solution: Diagnostic.Solution? = nil) -> [String] {
      let finding = SchemaRules.partUnknown.finding(
        at: place, Wording(nl: "x", en: "x"), solutions: solution.map { [$0] } ?? [])
      return FindingInvariants(tree: tree).breaches([finding], program: nil)
    }
    #expect(found(file.place(Span(0, 10))) == [])
    #expect(found(Place(file: "absent.xml", span: Span(0, 0))).count == 1)
    #expect(TextInvariants.breaches("a\u{1B}[2J", "x").count == 1)
    #expect(TextInvariants.breaches("", "x").count == 1)
  }
}
