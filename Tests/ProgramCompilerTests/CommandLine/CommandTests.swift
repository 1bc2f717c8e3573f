import Foundation
import Testing

@testable import ProgramCompiler

/// The program as people and CI call it.
struct CommandTests {
  /// What a call gave.
  struct Answer {
    let code: Int32
    let output: String
    let errors: String
  }

  /// Runs the built program in `folder` with these variables only.
  func run(
    _ arguments: [String], in folder: String, _ environment: [String: String] = [:], umask: String = "022"
  ) throws -> Answer {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments =
      ["-c", "umask \(umask); exec \"$0\" \"$@\"", Repository.builtProgram("icbt-build")] + arguments
    process.environment = environment.merging(Sanitizer.environment) { own, _ in own }
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    // Files, not pipes: a program that prints much would wait for a full pipe to be read.
    let printed = try TemporaryFolder()
    let paths = ["output", "errors"].map { "\(printed.path)/\($0)" }
    for path in paths { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    process.standardOutput = FileHandle(forWritingAtPath: paths[0])
    process.standardError = FileHandle(forWritingAtPath: paths[1])
    try process.run()
    process.waitUntilExit()
    let texts = try paths.map { try String(contentsOfFile: $0, encoding: .utf8) }
    return Answer(code: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  @Test func aNewProgramChecksCleanInBothLanguages() throws {
    let folder = try TemporaryFolder()
    for language in ["nl", "en"] {
      let made = try run(["new", "start-\(language)", "--lang", language], in: folder.path)
      #expect(made.code == 0)
      #expect(made.output.split(separator: "\n").count == 2 && made.output.hasSuffix(" start-\(language)\n"))
      let check = try run(["check", "start-\(language)", "--lang", language], in: folder.path)
      #expect(check.code == 0)
      #expect(check.errors.hasPrefix(language == "nl" ? "Niets gevonden" : "Nothing found"))
      #expect(try run(["new", "start-\(language)"], in: folder.path).code == 2, "the folder is not empty")
    }
  }

  @Test func exitCodesAreThoseOfTheContract() throws {
    let folder = try TemporaryFolder()
    _ = try run(["new", "p", "--lang", "nl"], in: folder.path)
    try folder.write("<module", to: "p/modules/bad.xml")
    #expect(try run(["check", "p"], in: folder.path).code == 1)
    #expect(try run(["build", "p", "-o", "x.icbt"], in: folder.path).code == 1)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/x.icbt"))
    #expect(try run(["check", "nowhere"], in: folder.path).code == 2)
    #expect(try run(["check"], in: folder.path).code == 2)
    #expect(try run(["chek", "p"], in: folder.path).code == 2)
    #expect(try run(["check", "p", "--only", "no-such-code"], in: folder.path).code == 2)
    #expect(try run(["check", "p", "--level", "release"], in: folder.path).code == 2)
    #expect(try run(["check", "p", "--as-of", "2026-02-30"], in: folder.path).code == 2)
    #expect(try run(["verify", "p/program.xml"], in: folder.path).code == 1)
    #expect(try run(["verify", "nothing.icbt"], in: folder.path).code == 2)
    #expect(try run(["explain", "no-such-code"], in: folder.path).code == 2)
    #expect(try run(["--help"], in: folder.path).code == 0)
    for command in ["new", "check", "build", "verify", "tailor", "explain", "schema", "fix", "dump"] {
      let help = try run([command, "--help"], in: folder.path)
      #expect(help.code == 0 && help.output.contains("Example: icbt-build \(command)"))
    }
  }

  /// A slip in `-o` must not cost anybody a file.
  @Test func buildReplacesNothingButBundles() throws {
    let folder = try TemporaryFolder()
    _ = try run(["new", "p", "--lang", "nl"], in: folder.path)
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/p/program.xml"))
    try folder.write("brief", to: "brief.docx")
    for target in ["p/program.xml", "p/media/sun.svg", "brief.docx", "p/modules/start.xml"] {
      #expect(try run(["build", "p", "-o", target], in: folder.path).code == 2)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/p/program.xml")) == before)
    #expect(try run(["build", "p", "-o", "out/"], in: folder.path).code == 0)
    #expect(try run(["build", "p", "-o", "out/start.icbt"], in: folder.path).code == 0)
    #expect(
      try run(["build", "p", "-o", "out/start.icbt"], in: folder.path).code == 0, "a bundle may be replaced")
    #expect(try run(["build", "p", "-o", "out"], in: folder.path).code == 0, "a folder")
    #expect(try run(["verify", "p"], in: folder.path).errors.contains("no ordinary file"))
    // Replacing a link would leave the file it leads to as it was, and a device link broken.
    for (link, target) in [
      ("to-bundle", "out/start.icbt"), ("to-nothing", "out/none"), ("to-device", "/dev/stdout"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.path)/\(link)", withDestinationPath: target)
      let answer = try run(["build", "p", "-o", link, "--lang", "en"], in: folder.path)
      #expect(answer.code == 2 && answer.errors.contains("is a link"), "\(answer.errors)")
      #expect(
        try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder.path)/\(link)") == target)
    }
  }

  @Test func mistakesInSharedFilesAreShownWhereTheyAre() throws {
    let folder = try TemporaryFolder()
    _ = try run(["new", "all/p", "--lang", "nl"], in: folder.path)
    try folder.write("<module", to: "all/common/modules/rest.xml")
    #expect(try run(["check", "all/p"], in: folder.path).errors.contains("  all/common/modules/rest.xml:1:"))
    #expect(
      try run(["check", "."], in: folder.path + "/all/p").errors.contains("  ./../common/modules/rest.xml:1:")
    )
  }

  @Test func warningsFailOnlyWhereAskedFor() throws {
    let folder = try TemporaryFolder()
    _ = try run(["new", "p"], in: folder.path)
    try folder.write("x", to: "p/media/unused.mp3")
    #expect(try run(["check", "p"], in: folder.path).code == 0)
    #expect(try run(["check", "p", "--fail-on", "warning"], in: folder.path).code == 1)
  }

  @Test func messagesFollowTheOptionThenTheLocale() throws {
    let folder = try TemporaryFolder()
    let missing = ["check", "nergens"]
    #expect(try run(missing, in: folder.path, ["LANG": "nl_NL.UTF-8"]).errors.contains("kan niet geopend"))
    #expect(
      try run(missing, in: folder.path, ["LANG": "nl_NL.UTF-8", "LC_ALL": "C"]).errors.contains(
        "cannot be opened"))
    #expect(try run(missing, in: folder.path).errors.contains("cannot be opened"))
    #expect(
      try run(missing + ["--lang", "nl"], in: folder.path, ["LANG": "en_GB"]).errors.contains(
        "kan niet geopend"))
    #expect(try !run(["check", "nergens"], in: folder.path).errors.contains("\u{1B}"))
  }

  @Test func findingsInJSONAreValidAgainstTheirSchema() throws {
    let folder = try TemporaryFolder()
    _ = try run(["new", "p", "--lang", "nl"], in: folder.path)
    try folder.write(
      SmallestProgram(.page, "<para>Hoi é 😀</para>tekst<p when=\"x\">y</p>").text(of: "modules/start.xml"),
      to: "p/modules/start.xml")
    try folder.write("x", to: "p/media/unused.mp3")
    for arguments in [
      ["check", "p", "--format", "json"],
      ["check", "p", "--format", "json", "--lang", "nl", "--only", "part-unknown"],
    ] {
      let answer = try run(arguments, in: folder.path)
      #expect(answer.code == 1 && answer.errors.isEmpty)
      try folder.write(answer.output, to: "findings.json")
      let script = """
        import json, sys, jsonschema
        schema, document = (json.load(open(path)) for path in sys.argv[1:3])
        jsonschema.Draft202012Validator.check_schema(schema)
        jsonschema.Draft202012Validator(schema).validate(document)
        lines = open("p/" + document["findings"][0]["file"], encoding="utf-8").read().split("\\n")
        start = document["findings"][0]["range"]["start"]
        print(lines[start["line"] - 1][start["column"] - 1:][:4])
        """
      let valid = try ExternalTool("python3").run(
        ["-c", script, "\(Repository.root)/Schemas/findings.schema.json", "findings.json"], in: folder.path)
      #expect(valid.code == 0, "\(valid.errors)")
      #expect(arguments.contains("--only") ? valid.output == "para\n" : true)
    }
  }

  @Test func fixMendsWhatIsCertainAndNothingElse() throws {
    let folder = try TemporaryFolder()
    _ = try run(["new", "p", "--lang", "nl"], in: folder.path)
    let module = SmallestProgram().text(of: "modules/start.xml")
    let slips = module.replacing("<p when=", with: "<p wen=").replacing("<goal>", with: "<Goal>").replacing(
      "</goal>", with: "</Goal>")
    try folder.write(slips, to: "p/modules/start.xml")
    #expect(try run(["check", "p"], in: folder.path).code == 1)
    let dry = try run(["fix", "p", "--dry-run"], in: folder.path)
    #expect(dry.code == 0)
    #expect(try String(contentsOfFile: folder.path + "/p/modules/start.xml", encoding: .utf8) == slips)
    let fixed = try run(["fix", "p", "--lang", "en"], in: folder.path)
    #expect(fixed.code == 0 && fixed.output.hasSuffix(" mended.\n"))
    #expect(try run(["check", "p"], in: folder.path).code == 0)
    #expect(try String(contentsOfFile: folder.path + "/p/modules/start.xml", encoding: .utf8) == module)
  }

  /// The same bytes whatever the clock's zone, the language, the rights of new files, the working folder or the order of files.
  @Test(arguments: Repository.programs)
  func twoBuildsGiveTheSameBytes(_ program: String) throws {
    let folder = try TemporaryFolder()
    let one = try run(
      ["build", "Programs/\(program)", "-o", "\(folder.path)/one.icbt"], in: Repository.root,
      ["TZ": "Asia/Tokyo", "LANG": "nl_NL.UTF-8"])
    #expect(one.code == 0, "\(one.errors)")
    // A copy whose files were made in the opposite order, so that the folder lists them otherwise.
    for name in [program, "common"] {
      let files = try FileManager.default.subpathsOfDirectory(atPath: "\(Repository.root)/Programs/\(name)")
        .sorted().reversed()
      for file in files {
        var isFolder: ObjCBool = false
        let path = "\(Repository.root)/Programs/\(name)/\(file)"
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
          continue
        }
        try folder.write(Array(try Data(contentsOf: URL(fileURLWithPath: path))), to: "copy/\(name)/\(file)")
      }
    }
    let two = try run(
      ["build", ".", "-o", "../../two.icbt"], in: "\(folder.path)/copy/\(program)",
      ["TZ": "America/St_Johns", "LC_ALL": "C"], umask: "077")
    #expect(two.code == 0, "\(two.errors)")
    let bytes = try ["one", "two"].map {
      try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/\($0).icbt"))
    }
    #expect(bytes[0] == bytes[1] && bytes[0].count > 100_000)
  }

  /// The file is valid against a schema of `Schemas/`, by Python's jsonschema.
  func expectValid(_ file: String, as schema: String, in folder: TemporaryFolder) throws {
    let script = """
      import json, sys, jsonschema
      schema, document = (json.load(open(path)) for path in sys.argv[1:3])
      jsonschema.Draft202012Validator.check_schema(schema)
      jsonschema.Draft202012Validator(schema).validate(document)
      """
    let valid = try ExternalTool("python3").run(
      ["-c", script, "\(Repository.root)/Schemas/\(schema).schema.json", file], in: folder.path)
    #expect(valid.code == 0, "\(valid.errors)")
  }

  /// The English page is filled in with all commands and options; the Dutch one must name each command itself.
  @Test(arguments: ["icbt-build.1.in", "icbt-build.nl.1.in"])
  func theManualNamesEveryCommand(_ template: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(try run(["--experimental-dump-help"], in: folder.path).output, to: "help.json")
    let page = try ExternalTool("bash").run(
      [
        "-c", "\"$0/Scripts/manual-page\" \"$0/Packaging/\(template)\" 1.0 2026-11-21 < help.json",
        Repository.root,
      ],
      in: folder.path)
    #expect(page.code == 0, "\(page.errors)")
    #expect(page.output.contains("icbt\\-build verify") && !page.output.contains("@"))
  }

  @Test func theSchemaIsWrittenForEditors() throws {
    let folder = try TemporaryFolder()
    #expect(try run(["schema", "-o", "a/b"], in: folder.path).code == 0)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/a/b").sorted()
    #expect(files == ["catalog.xml", "icbt-program.rnc", "icbt-program.rng", "schemas.xml"])
    let jing = try ExternalTool("jing").run(
      ["a/b/icbt-program.rng", "\(Repository.root)/Programs/pain/program.xml"], in: folder.path)
    #expect(jing.code == 0, "\(jing.output)")
  }

  @Test func everyStepCanBeDumped() throws {
    for (step, word) in [
      ("source", "text   program.xml"), ("markup", "<program"), ("program", "goals <module>"),
      ("bundle", "modules/goals"),
    ] {
      let answer = try run(["dump", step, "Programs/pain"], in: Repository.root)
      #expect(answer.code == 0 && answer.output.contains(word))
      #expect(try run(["dump", step, "Programs/pain"], in: Repository.root).output == answer.output)
    }
  }
}
