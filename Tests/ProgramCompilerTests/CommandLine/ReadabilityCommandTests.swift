import Foundation
import ProgramBundle
import Testing

@testable import ProgramCompiler

/// `icbt-build readability`, run as a person or a script runs it.
extension CommandTests {
  /// A Dutch text with something of most that makes a text hard.
  private static let hardText = """
    # Wat je kunt doen

    Overbelasting veroorzaakt aanhoudende vermoeidheidsklachten bij onvoldoende herstelmogelijkheden. Als je merkt dat je na \
    een drukke dag erg moe bent, dan is het goed om de dag erna wat minder te doen, vaker te zitten, en niet niets te doen.

    - pak een tas
    - bel een vriend (als dat lukt vandaag)

    Zie www.example.org. Anna deed dat om 14:30 ook, bijv. op haar werk.
    """

  @Test(arguments: Repository.programs)
  func readabilityOfTheProgramsIsDataAfterItsSchema(_ program: String) throws {
    let folder = try TemporaryFolder()
    let answer = try run(
      ["readability", "Programs/\(program)", "--format", "json"], in: Repository.root)
    #expect(answer.code == 0, "\(answer.errors)")
    try folder.write(answer.output, to: "readability.json")
    try expectValid("readability.json", as: "readability", in: folder)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
    let texts = try #require(report["texts"] as? [[String: Any]])
    #expect(texts.count > 50 && texts.allSatisfy { $0["verdict"] as? String != "over" })
    #expect(texts.contains { $0["patient"] != nil } && texts.contains { $0["reached"] != nil })
    let text = try run(["readability", "Programs/\(program)", "--lang", "nl"], in: Repository.root)
    #expect(text.code == 0 && text.output.hasPrefix("\(texts.count) teksten gemeten: 0 te moeilijk"))
  }

  @Test func readabilityOfAPlainTextIsDataAfterItsSchema() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.hardText, to: "letter.txt")
    let expected: [(locale: String, code: Int32, verdict: String)] = [
      ("nl", 1, "over"), ("fi", 0, "not-assessed"), ("ja", 0, "not-assessed"),
    ]
    for (locale, code, verdict) in expected {
      let call = ["readability", "--text", "letter.txt", "--locale", locale, "--format", "json"]
      let answer = try run(call, in: folder.path)
      #expect(answer.code == code, "\(locale): \(answer.errors)")
      #expect(answer.output.contains("\"verdict\" : \"\(verdict)\""), "\(locale)")
      try folder.write(answer.output, to: "readability.json")
      try expectValid("readability.json", as: "readability", in: folder)
    }
  }

  /// The schema knows every value that the program can write, and refuses what it cannot.
  @Test func theSchemaOfReadabilityHasEveryValue() throws {
    let url = URL(fileURLWithPath: "\(Repository.root)/Schemas/readability.schema.json")
    let schema = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
    func values(_ path: String...) throws -> [String] {
      var place = schema
      for part in path { place = try #require(place[part] as? [String: Any], "\(path)") }
      return try #require(place["enum"] as? [String], "\(path)")
    }
    #expect(try values("$defs", "level") == ReadingLevel.allCases.map(\.rawValue))
    #expect(try values("$defs", "measures", "propertyNames") == ReadingFormula.all.map(\.name))
    #expect(try values("$defs", "hotspot", "properties", "kind") == HotSpot.Kind.allCases.map(\.rawValue))
    #expect(
      try values("$defs", "text", "properties", "verdict") == ReadingVerdict.allCases.map(\.rawValue))
    #expect(try values("$defs", "text", "properties", "scope") == TextScope.allCases.map(\.rawValue))
    let kinds = try values("$defs", "text", "properties", "kind")
    #expect(kinds.filter { Passage.Kind(rawValue: $0) == nil } == ["text"] && Set(kinds).count == 13)
  }

  @Test func readabilityIsCalledRightly() throws {
    let folder = try TemporaryFolder()
    try folder.write("Rust op tijd.", to: "letter.txt")
    for wrong in [
      ["--text", "letter.txt"], ["--locale", "nl"], [".", "--text", "letter.txt", "--locale", "nl"], [],
      ["--text", "letter.txt", "--locale", "n l"], ["--text", "none.txt", "--locale", "nl"], ["nowhere"],
      ["--text", "letter.txt", "--locale", "nl", "--level", "D1"],
    ] {
      #expect(try run(["readability"] + wrong, in: folder.path).code == 2, "\(wrong)")
    }
    let right = ["readability", "--text", "letter.txt", "--locale", "nl"]
    #expect(try run(right + ["--level", "A1"], in: folder.path).code == 0)
    let help = try run(["readability", "--help"], in: folder.path)
    #expect(help.code == 0 && help.output.contains("Example: icbt-build readability"))
    // A page is written over a page of ours only.
    #expect(try run(right + ["-o", "report.html"], in: folder.path).code == 0)
    #expect(try run(right + ["-o", "report.html"], in: folder.path).code == 0)
    #expect(try run(right + ["-o", "letter.txt"], in: folder.path).code == 2)
    #expect(try String(contentsOfFile: "\(folder.path)/letter.txt", encoding: .utf8) == "Rust op tijd.")
  }

  /// What the README prints of a sentence that is too long is what is printed now.
  @Test func theReadmeHasALongSentence() throws {
    let folder = try TemporaryFolder()
    let files = FileManager.default
    for name in ["pain", "common"] {
      try files.createDirectory(atPath: "\(folder.path)/Programs", withIntermediateDirectories: true)
      try files.copyItem(
        atPath: "\(Repository.root)/Programs/\(name)", toPath: "\(folder.path)/Programs/\(name)")
    }
    let path = "Programs/pain/modules/goals.xml"
    let module = try String(contentsOfFile: "\(folder.path)/\(path)", encoding: .utf8)
    let short = "Doe jij nu weinig? Begin dan heel klein. Kies iets wat bijna altijd lukt."
    try #require(module.contains(short))
    let long = """
      Als je nu weinig doet, begin dan heel klein en kies iets wat bijna altijd lukt, zodat je er de dag erna niet van hoeft bij te komen.
      """
    try folder.write(module.replacing(short, with: long), to: path)
    let call = ["check", "Programs/pain", "--lang", "en", "--only", "sentence-too-long"]
    let answer = try run(call, in: folder.path)
    #expect(answer.code == 1)
    let readme = try String(contentsOfFile: "\(Repository.root)/README.md", encoding: .utf8)
    #expect(readme.contains("<!-- long sentence -->\n```text\n\(answer.errors)```"), "\(answer.errors)")
  }
}
