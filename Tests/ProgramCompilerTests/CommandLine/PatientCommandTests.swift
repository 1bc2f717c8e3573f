import Foundation
import Testing

@testable import ProgramCompiler

/// `icbt-build proof` and `tailor`, run as a person or a script runs it.
extension CommandTests {
  @Test func proofSaysWhatHoldsForEveryPatient() throws {
    let folder = try TemporaryFolder()
    let program = "\(Repository.root)/Programs/pain"
    let text = try run(["proof", program, "--lang", "nl"], in: folder.path)
    #expect(text.code == 0 && text.output.contains("soorten patiënten nagegaan"))
    #expect(text.output.contains("De volste week is week") && text.output.contains("✓"))
    #expect(!text.output.contains("✗"))
    let json = try run(["proof", program, "--against", program, "--format", "json"], in: folder.path)
    #expect(json.code == 0, "\(json.errors)")
    try folder.write(json.output, to: "proof.json")
    try expectValid("proof.json", as: "proof", in: folder)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let proven = try #require(report["proven"] as? [[String: Any]])
    #expect(proven.count >= 30 && proven.allSatisfy { $0["holds"] as? Bool == true })
    #expect((report["against"] as? [String: Any])?["changed"] as? String == "0")
    #expect(try run(["proof", program, "--against", "nothing"], in: folder.path).code == 2)
  }

  /// What the README prints is what is printed now.
  @Test(arguments: Repository.programs)
  func theReadmeHasTheProofs(_ program: String) throws {
    let answer = try run(["proof", "Programs/\(program)", "--lang", "en"], in: Repository.root)
    let readme = try String(contentsOfFile: "\(Repository.root)/README.md", encoding: .utf8)
    #expect(readme.contains("<!-- proof \(program) -->\n```text\n\(answer.output)```"))
  }

  /// What does not hold is marked, and the findings follow.
  @Test func proofSaysWhatDoesNotHold() throws {
    let folder = try TemporaryFolder()
    #expect(try run(["new", "slaap"], in: folder.path).code == 0)
    let path = "slaap/modules/start.xml"
    let module = try String(contentsOfFile: "\(folder.path)/\(path)", encoding: .utf8)
    try folder.write(
      module.replacing(
        "</page>", with: "</page><page id=\"leeg\"><title>Leeg</title><p when=\"low-load\">Rust.</p></page>",
        maxReplacements: 1), to: path)
    let answer = try run(["proof", "slaap", "--lang", "nl"], in: folder.path)
    #expect(answer.code == 1 && answer.output.contains("✗"), "\(answer.output)")
    #expect(answer.errors.contains("page-empty-for-some"))
    // The patient that is named can be looked at all the same.
    let course = try run(["tailor", "slaap", "--profile", "anna", "--lang", "nl"], in: folder.path)
    #expect(course.code == 0 && course.output.contains("Week 1"))
    #expect(course.errors.contains("Niet alles klopt voor elke patiënt"))
  }

  @Test func tailorShowsTheCourseOfAPatient() throws {
    let folder = try TemporaryFolder()
    let program = "\(Repository.root)/Programs/pain"
    _ = try run(["build", program, "-o", "pain.icbt"], in: folder.path)
    let profile = "\(program)/profiles/light-path.xml"
    let fromFolder = try run(["tailor", program, "--profile", profile, "--format", "json"], in: folder.path)
    let fromBundle = try run(
      ["tailor", "pain.icbt", "--profile", "light-path", "--format", "json"], in: folder.path)
    #expect(fromFolder.code == 0 && fromFolder.output == fromBundle.output)
    let course = try #require(
      try JSONSerialization.jsonObject(with: Data(fromBundle.output.utf8)) as? [String: Any])
    let weeks = try #require(course["weeks"] as? [[String: Any]])
    #expect(weeks.first?["week"] as? Int == 1 && weeks.count > 4)
    try folder.write(fromBundle.output, to: "course.json")
    try expectValid("course.json", as: "tailored-course", in: folder)
    #expect(try run(["tailor", "pain.icbt", "--set", "low-load=misschien"], in: folder.path).code == 2)
    #expect(try run(["tailor", "pain.icbt"], in: folder.path).code == 2)
    #expect(
      try run(["tailor", "pain.icbt", "--profile", "light-path", "--skip", "nothing"], in: folder.path).code
        == 2)
  }

  @Test func tailorSwitchesFlagsMidway() throws {
    func tailor(_ more: String...) throws -> Answer {
      try run(
        ["tailor", "Programs/pain", "--profile", "busiest", "--lang", "nl"] + more, in: Repository.root)
    }
    let plain = try tailor()
    let changed = try tailor("--switch", "thoughts:low-load=yes", "--switch", "common:relaxation:work=none")
    #expect(plain.code == 0 && changed.code == 0)
    #expect(changed.output.contains("vanaf module thoughts: Weinig energie of concentratie: ja"))
    #expect(changed.output.contains("vanaf module common:relaxation: Betaald werk: Geen betaald werk"))
    // The first module is as it was; the last takes longer.
    let week = "\nWeek 3\n"
    #expect(plain.output.contains(week) && plain.output.contains("Achter het scherm"))
    let before = [plain, changed].map {
      $0.output.components(separatedBy: "\nWeek 1\n").last?.components(separatedBy: week).first
    }
    #expect(before[0] == before[1])
    #expect(changed.output.count > plain.output.count)
    for (wrong, word) in [
      ("thoughts", "module:kenmerk=waarde"), ("low-load=yes", "module:kenmerk=waarde"),
      ("thoughts:tension=no", "staat vast"), ("sleep:low-load=yes", "geen module van de route"),
      ("thoughts:energy=yes", "geen kenmerk"), ("thoughts:low-load=misschien", "ja of nee"),
    ] {
      let answer = try tailor("--switch", wrong)
      #expect(answer.code == 2 && answer.errors.contains(word), "\(answer.errors)")
    }
    let impossible = try run(
      ["tailor", "Programs/pain", "--profile", "light-path", "--switch", "thoughts:work=full-time"],
      in: Repository.root)
    #expect(impossible.code == 2 && impossible.errors.contains("`thoughts`"))
  }
}
