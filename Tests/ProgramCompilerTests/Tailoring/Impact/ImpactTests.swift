import ProgramBundle
import Testing

@testable import ProgramCompiler

/// What an edit does to patients, against going through all patients of both versions.
struct ImpactTests {
  /// An edit of a shipped program.
  struct Edit: Sendable, CustomTestStringConvertible {
    let program: String
    let edit: SeededFault.Edit
    var testDescription: String { "\(program) \(edit.replacement)" }

    init(_ program: String, _ file: String, _ text: String, _ replacement: String) {
      self.program = program
      edit = .init(file, text, replacement)
    }
  }

  @Test(arguments: [
    Edit("pain", "modules/goals.xml", "Na een volle werkdag", "Na een lange werkdag"),
    Edit("pain", "modules/goals.xml", "pain-score at least 7", "pain-score at least 6"),
    Edit(
      "pain", "modules/goals.xml", "<title>Pijn en je werk</title>",
      "<title>Pijn en je werk</title><p when=\"tension and low-load\">Adem eerst rustig uit.</p>"),
    Edit(
      "pain", "modules/goals.xml", "<option when=\"work is sick-leave\">",
      "<option when=\"work is part-time\">"),
    Edit("pain", "program.xml", "<module ref=\"goals\" weeks=\"2\">", "<module ref=\"goals\" weeks=\"3\">"),
    Edit(
      "pain", "assignments/my-goals.xml", "Begin bij wat je belangrijk vindt.",
      "Begin met wat jij belangrijk vindt."),
    Edit(
      "fatigue", "modules/rhythm.xml", "<item when=\"not low-load\">Zeg op", "<item when=\"tension\">Zeg op"),
    Edit("fatigue", "modules/thoughts.xml", "<p when=\"not low-load\">Is", "<p>Is"),
    Edit(
      "fatigue", "program.xml", "weeks=\"2\" when=\"tension\"",
      "weeks=\"2\" when=\"tension and not (work is none)\""),
  ])
  func agreesWithEveryPatient(_ edit: Edit) throws {
    let tree = try Repository.program(edit.program)
    let (old, new) = (Compiler.compile(tree), Compiler.compile(try tree.with(edit.edit)))
    try #require(new.isClean, "\(new.diagnostics.map(\.summary.en))")
    let report = try new.impact(since: old)
    let both = try BothVersions(old, new)
    #expect(report.profiles == "\(both.kinds.count)" && report.onlyNew == "0" && report.onlyOld == "0")
    #expect(report.changed == "\(both.changed.count)" && !both.changed.isEmpty)
    #expect(!report.parts.isEmpty)
    let changes = report.load.map { BothVersions.Change($0.measure, $0.week, $0.before, $0.after) }
    #expect(Set(changes) == Set(both.loads()))
  }

  /// What patients are shown for their safety, and how long something takes, is something else too.
  @Test(arguments: [
    (Edit("pain", "program.xml", "pain-diary.mood at least 8", "pain-diary.mood at least 9"), 1),
    (
      Edit(
        "pain", "assignments/my-goals.xml", "<minutes when=\"low-load\">6<", "<minutes when=\"low-load\">5<"),
      2
    ),
  ])
  func safetyAndMinutesCount(_ edit: Edit, _ part: Int) throws {
    let tree = try Repository.program(edit.program)
    let report = try Compiler.compile(tree.with(edit.edit)).impact(since: Compiler.compile(tree))
    let (changed, all) = try (#require(Int(report.changed)), #require(Int(report.profiles)))
    #expect(changed * part == all && report.parts.count == 1)
  }

  /// The same conditions in other words, another layout and a remark change nothing for anybody.
  @Test(arguments: [
    Edit("pain", "modules/goals.xml", "when=\"not (work is none)\"", "when=\"work is not none\""),
    Edit(
      "pain", "modules/goals.xml", "<title>Pijn en je werk</title>", "\n <title>Pijn\n  en je werk</title>"),
    Edit(
      "pain", "modules/goals.xml", "<title>Pijn en je werk</title>",
      "<title>Pijn en je werk</title><note for=\"colleague\">Nog eens bekijken.</note>"),
  ])
  func whatPatientsDoNotNoticeIsNoImpact(_ edit: Edit) throws {
    let tree = try Repository.program(edit.program)
    let report = try Compiler.compile(tree.with(edit.edit)).impact(since: Compiler.compile(tree))
    #expect(report.changed == "0" && report.parts.isEmpty && report.load.isEmpty, "\(report)")
  }

  /// Patients that only one version allows are counted apart.
  @Test func patientsComeAndGo() throws {
    let flags = "<flag id=\"sport\" set-by=\"intake\" values=\"walk swim\"><label>Sport</label></flag>"
    func compile(_ flags: String, _ constraint: String) throws -> Compilation {
      let smallest = SmallestProgram(.flags, flags + "<constraint>\(constraint)</constraint>")
      let profile = smallest.text(of: "profiles/anna.xml").replacing(
        "</profile>", with: "<set flag=\"sport\" value=\"walk\"/></profile>")
      let file = SourceFile(path: "profiles/anna.xml", text: profile)
      let tree = smallest.tree
      let compilation = Compiler.compile(
        SourceTree(
          name: "start", files: tree.files.filter { $0.path != file.path } + [file], media: tree.media))
      try #require(compilation.isClean, "\(compilation.diagnostics.map(\.summary.en))")
      return compilation
    }
    let old = try compile(flags, "not (low-load and sport is swim)")
    let new = try compile(
      flags.replacing("walk swim", with: "walk swim dance"), "not (low-load and sport is walk)")
    let report = try new.impact(since: old)
    // By low load and sport, with two values of another flag: no walk and no swim are left with low load.
    #expect(report.profiles == "4" && report.onlyOld == "2" && report.onlyNew == "6")
    let numbers = flags.replacing("values=\"walk swim\"", with: "from=\"0\" to=\"3\"")
    #expect(throws: EnvironmentFault.self) {
      let smallest = SmallestProgram(.flags, numbers)
      let profile = smallest.text(of: "profiles/anna.xml").replacing(
        "</profile>", with: "<set flag=\"sport\" value=\"1\"/></profile>")
      let file = SourceFile(path: "profiles/anna.xml", text: profile)
      let other = Compiler.compile(
        SourceTree(
          name: "start", files: smallest.tree.files.filter { $0.path != file.path } + [file],
          media: smallest.tree.media))
      try #require(other.isClean)
      _ = try other.impact(since: old)
    }
  }
}
