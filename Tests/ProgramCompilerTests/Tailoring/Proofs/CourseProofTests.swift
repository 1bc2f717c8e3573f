import ProgramBundle
import Testing

@testable import ProgramCompiler

/// What proofs about the course find and do not find, and for whom.
struct CourseProofTests {
  private static let keep = "<keep diary=\"my-day\">Houd bij hoe het gaat.</keep>"

  private func assignment(_ attributes: String = "", field: String = "required=\"yes\"") -> (String, String) {
    (
      "assignments/my-week.xml",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <assignment xmlns="urn:icbt:program:1" id="my-week" minutes="5" feedback="none" difficulty="easy" \(attributes)>
        <title>Mijn week</title>
        <instructions><p>Schrijf op wat je deze week wilt doen.</p></instructions>
        <fields><text id="first" \(field)><label>Wat wil je doen?</label></text></fields>
      </assignment>
      """
    )
  }

  private func findings(
    _ modules: [(id: String, when: String?, page: String)], _ course: String, _ files: [(String, String)]
  )
    -> [Diagnostic]
  {
    let written = modules.map {
      (
        "modules/\($0.id).xml",
        SampleCourse.module($0.id, when: $0.when, page: "<p>Fijn dat je er bent.</p>\($0.page)")
      )
    }
    let program = SampleCourse(course: course, files: written + files)
    return Compiler.compile(program.tree).diagnostics.filter { Check.provenCodes.contains($0.code) }
  }

  private static let task = "<do assignment=\"my-week\">Kijk naar je week.</do>"
  private static let quote = "<p>Je wilde <answer from=\"my-week.first\"/>.</p>"
  private static let line = """
    <module ref="m0" weeks="1"/><module ref="m1" weeks="1" after="m0"/><module ref="m2" weeks="1" after="m1"/>
    """

  /// An answer from an earlier module counts, also when a patient has not the module in between.
  @Test func anAnswerOfAModuleBeforeIsThere() {
    let found = findings(
      [("m0", nil, Self.task), ("m1", "low-load", ""), ("m2", nil, Self.quote)], Self.line, [assignment()])
    #expect(found.isEmpty, "\(found.map(\.summary.en))")
  }

  /// Two places that ask for it, each of some patients, together reach everybody.
  @Test func severalSourcesCoverEverybody() {
    let some = Self.task.replacing("<do", with: "<do when=\"activity is low\"")
    let others = Self.task.replacing("<do", with: "<do when=\"activity is active\"")
    let modules: (String) -> [(String, String?, String)] = {
      [("m0", nil, some), ("m1", nil, $0), ("m2", nil, Self.quote)]
    }
    #expect(findings(modules(others), Self.line, [assignment()]).isEmpty)
    let hole = findings(modules(""), Self.line, [assignment()])
    #expect(hole.map(\.code) == ["answer-too-early"])
    #expect(hole.first?.witness?.profile.first { $0.flag == "activity" }?.value == .choice("active"))
  }

  /// A flag that may change does not cover: at the first module it was no, and at the second it is yes.
  @Test func twoHalvesOfAFlagThatMayChangeDoNotCover() {
    let some = Self.task.replacing("<do", with: "<do when=\"low-load\"")
    let others = Self.task.replacing("<do", with: "<do when=\"not low-load\"")
    let found = findings(
      [("m0", nil, some), ("m1", nil, others), ("m2", nil, Self.quote)], Self.line, [assignment()])
    #expect(found.map(\.code) == ["answer-too-early"])
    let witness = found.first?.witness
    #expect(witness?.profile.first { $0.flag == "low-load" }?.value == .boolean(false))
    #expect(witness?.switches.map(\.module) == ["m1"] && witness?.switches.map(\.value) == [.boolean(true)])
  }

  /// What is said is of the patient who is named: one whose flags never switch, where there is one.
  @Test func whatIsSaidIsOfTheWitness() {
    let some = Self.task.replacing("<do", with: "<do when=\"not low-load\"")
    let found = findings(
      [("m0", nil, ""), ("m1", nil, some), ("m2", nil, Self.quote)], Self.line, [assignment()])
    #expect(found.map(\.code) == ["answer-too-early"])
    #expect(found.first?.witness?.switches.isEmpty == true)
    #expect(found.first?.summary.en.hasPrefix("Not every patient who reads this got the question") == true)
  }

  /// Left out by the therapist: not there, and it can only be left out where that is allowed.
  @Test func whatMayBeLeftOutIsNotCertain() {
    let modules: [(String, String?, String)] = [
      ("m0", nil, Self.task), ("m1", nil, ""), ("m2", nil, Self.quote),
    ]
    let found = findings(modules, Self.line, [assignment("skippable=\"yes\"")])
    #expect(found.map(\.code) == ["answer-too-early"] && found.first?.witness?.skipped == ["my-week"])
    #expect(findings(modules, Self.line, [assignment(field: "")]).map(\.code) == ["answer-too-early"])
  }

  /// What stands beside is not certainly before, whatever the weeks say.
  @Test func aModuleBesideIsNotBefore() {
    let beside = """
      <module ref="m0" weeks="1"/><module ref="m1" weeks="1" after="m0"/><module ref="m2" weeks="1" after="m0"/>
      """
    let found = findings(
      [("m0", nil, ""), ("m1", nil, Self.task), ("m2", nil, Self.quote)], beside, [assignment()])
    #expect(found.map(\.code) == ["answer-too-early"])
  }

  /// An assignment reads its own text where it is asked for: earlier answers count from there.
  @Test func anAssignmentIsReadWhereItIsAskedFor() {
    let plan = assignment().1.replacing("my-week", with: "my-plan")
      .replacing("Schrijf op", with: "Je wilde <answer from=\"my-week.first\"/>. Schrijf op")
    let ask = "<do assignment=\"my-plan\">Maak je plan.</do>"
    let files = [assignment(), ("assignments/my-plan.xml", plan)]
    let right: [(String, String?, String)] = [("m0", nil, Self.task), ("m1", nil, ask), ("m2", nil, "")]
    #expect(findings(right, Self.line, files).isEmpty)
    let wrong: [(String, String?, String)] = [("m0", nil, ask), ("m1", nil, Self.task), ("m2", nil, "")]
    #expect(findings(wrong, Self.line, files).map(\.code) == ["answer-too-early"])
    // On one page the order of the blocks counts.
    let sameRight: [(String, String?, String)] = [
      ("m0", nil, Self.task + ask), ("m1", nil, ""), ("m2", nil, ""),
    ]
    let sameWrong: [(String, String?, String)] = [
      ("m0", nil, ask + Self.task), ("m1", nil, ""), ("m2", nil, ""),
    ]
    #expect(findings(sameRight, Self.line, files).isEmpty)
    #expect(findings(sameWrong, Self.line, files).map(\.code) == ["answer-too-early"])
  }

  /// Links back are fine, also past a module that is not there; the ending may point anywhere.
  @Test func linksGoBack() {
    let back = "<link to=\"m0.one\">Terug</link>"
    let modules: (String, String?) -> [(String, String?, String)] = {
      [("m0", $1, ""), ("m1", "low-load", ""), ("m2", nil, $0)]
    }
    #expect(findings(modules(back, nil), Self.line, []).isEmpty)
    #expect(
      findings(modules(back, "activity is low"), Self.line, []).map(\.code) == ["link-unreachable"])
    let ending = Self.line + "<ending><p>Lees <link to=\"m2.one\">dit</link> nog eens.</p></ending>"
    #expect(findings(modules("", nil), ending, []).isEmpty)
    let forSome = Self.line + "<ending><p>Lees <link to=\"m1.one\">dit</link> nog eens.</p></ending>"
    #expect(findings(modules("", nil), forSome, []).map(\.code) == ["link-unreachable"])
  }

  /// What excludes on a flag that is fixed never meets; on one that may change it does, later.
  @Test func partsMeetOnlyAcrossASwitch() {
    func modules(_ one: String, _ other: String) -> [(String, String?, String)] {
      [
        ("m0", nil, "<p id=\"more\" when=\"\(one)\" not-with=\"m2.one.less\">Doe meer.</p>"), ("m1", nil, ""),
        ("m2", nil, "<p id=\"less\" when=\"\(other)\">Doe minder.</p>"),
      ]
    }
    #expect(findings(modules("activity is low", "activity is active"), Self.line, []).isEmpty)
    let found = findings(modules("low-load", "not low-load"), Self.line, [])
    #expect(found.map(\.code) == ["parts-meet"])
    #expect(found.first?.witness?.switches.map(\.flag) == ["low-load"])
  }

  /// A contact, a required feedback, or nobody.
  @Test func somebodyOpensWhatWaits() {
    let waiting = Self.line.replacing("after=\"m1\"", with: "after=\"m1\" opens=\"therapist\"")
    let modules: [(String, String?, String)] = [
      ("m0", nil, ""), ("m1", "low-load", Self.task), ("m2", nil, ""),
    ]
    #expect(findings(modules, waiting, [assignment()]).map(\.code) == ["nobody-opens"])
    // Who has the module between gets there in week 3, the others in week 2: a call in week 2 is in time for both.
    let called = waiting + "<contact kind=\"call\" minutes=\"5\" week=\"2\">Bellen.</contact>"
    #expect(findings(modules, called, [assignment()]).isEmpty)
    let early = waiting + "<contact kind=\"call\" minutes=\"5\" week=\"1\">Bellen.</contact>"
    let found = findings(modules, early, [assignment()])
    #expect(found.map(\.code) == ["nobody-opens"] && found.first?.witness?.week == 3)
    let answered = (
      "assignments/my-week.xml",
      assignment().1.replacing("\"none\"", with: "\"required\" therapist-minutes=\"5\"")
    )
    #expect(findings(modules, early, [answered]).isEmpty)
  }

  /// No crisis contact can be for some patients only: there is no way to write that.
  @Test(arguments: ["<crisis", "<helpline", "<consent"])
  func safetyHasNoCondition(_ part: String) throws {
    let text = SmallestProgram().text(of: "program.xml").replacing(part, with: "\(part) when=\"low-load\"")
    let found = Compiler.compile(SmallestProgram(.program, text).tree).diagnostics
    #expect(found.first?.severity == .error && found.count == 1)
  }
}
