import Foundation
import Testing

@testable import ProgramCompiler

/// Folders made to break the program, to lead it outside, or to make it wait for ever.
struct HostileFolderTests {
  private let folder: TemporaryFolder
  private let files = FileManager.default

  init() throws {
    folder = try TemporaryFolder()
    try folder.writeProgram()
  }

  private func path(_ name: String) -> String { folder.path + "/" + name }

  /// Puts a link in place of what is at `name`.
  private func link(_ name: String, to target: String) throws {
    try? files.removeItem(atPath: path(name))
    try files.createSymbolicLink(atPath: path(name), withDestinationPath: target)
  }

  @Test(arguments: [
    "modules/start.xml", "modules", "media/sun.svg", "media", "program.xml", "profiles/anna.xml", "../common",
  ])
  func linksOutOfTheFolderAreRefused(_ name: String) throws {
    let target = name.hasSuffix("xml") || name.hasSuffix("svg") ? "/etc/passwd" : "/etc"
    try link("p/" + name, to: target)
    let before = folder.everything
    let runs = try Measured.expect(
      1, ["check", "p"], ["build", "p", "-o", "p.icbt"], in: folder.path,
      nl: "`\(name)` is een snelkoppeling naar iets buiten",
      en: "`\(name)` is a shortcut to something outside")
    #expect(runs.allSatisfy { !$0.printed.contains("root:") })
    #expect(folder.everything == before)
  }

  @Test func linksWithinTheFolderAreRead() throws {
    try files.moveItem(atPath: path("p/media/sun.svg"), toPath: path("p/media/zon.svg"))
    try link("p/media/sun.svg", to: "zon.svg")
    #expect(try Measured(["build", "p", "-o", "p.icbt"], in: folder.path).code == 0)
    try link("p/media/sun.svg", to: "sun.svg")
    try Measured.expect(
      1, ["check", "p"], in: folder.path, nl: "draait in een kring", en: "leads in a circle")
  }

  /// Tests may run as an administrator, who may read everything; so the program runs as nobody.
  @Test func whatMayNotBeReadIsTold() throws {
    let nobody = Measured.Setting(user: 65_534)
    var above = folder.path
    while above != files.temporaryDirectory.resolvingSymlinksInPath().path {
      #expect(chmod(above, 0o755) == 0)
      above = (above as NSString).deletingLastPathComponent
    }
    defer { for name in ["p", "p/modules", "p/modules/start.xml"] { chmod(path(name), 0o755) } }
    #expect(chmod(path("p/modules/start.xml"), 0) == 0)
    try Measured.expect(
      1, ["check", "p"], in: folder.path, nobody,
      nl: "`modules/start.xml` kan niet gelezen worden: je hebt er geen toestemming voor",
      en: "`modules/start.xml` cannot be read: you have no permission")
    #expect(chmod(path("p/modules"), 0) == 0)
    try Measured.expect(
      1, ["check", "p"], in: folder.path, nobody, nl: "`modules` kan niet gelezen worden",
      en: "`modules` cannot be read")
    #expect(chmod(path("p"), 0) == 0)
    try Measured.expect(
      2, ["check", "p"], in: folder.path, nobody,
      nl: "De map `p` kan niet geopend worden: je hebt er geen toestemming voor",
      en: "The folder `p` cannot be opened: you have no permission")
    for name in ["p", "p/modules", "p/modules/start.xml"] { #expect(chmod(path(name), 0o755) == 0) }
    try files.createDirectory(atPath: path("out"), withIntermediateDirectories: false)
    #expect(chmod(path("out"), 0o555) == 0)
    try Measured.expect(
      2, ["build", "p", "-o", "out/p.icbt"], in: folder.path, nobody,
      nl: "kan niet geschreven worden: je hebt er geen toestemming voor. Er is niets veranderd.",
      en: "cannot be written: you have no permission. Nothing has changed.")
    try Measured.expect(
      2, ["new", "out/p"], in: folder.path, nobody, nl: "De map `out/p` kan niet gemaakt worden",
      en: "The folder `out/p` cannot be made")
    #expect(chmod(path("out"), 0o777) == 0)
    try folder.write("PK", to: "out/p.icbt")
    #expect(chmod(path("out/p.icbt"), 0) == 0)
    try Measured.expect(
      2, ["build", "p", "-o", "out/p.icbt"], in: folder.path, nobody,
      nl: "`out/p.icbt` kan niet gelezen worden",
      en: "`out/p.icbt` cannot be read")
  }

  @Test func whatIsNoFolderIsTold() throws {
    try Measured.expect(
      2, ["check", "nergens"], ["build", "nergens", "-o", "x"], in: folder.path,
      nl: "De map `nergens` kan niet geopend worden: er is niets met die naam",
      en: "The folder `nergens` cannot be opened: there is nothing with that name")
    for file in ["p/program.xml", "/dev/null"] {
      try Measured.expect(
        2, ["check", file], in: folder.path, nl: "het is geen map", en: "it is not a folder")
    }
    try Measured.expect(2, ["check", ""], in: folder.path, nl: "Er staat geen naam", en: "There is no name")
    try files.removeItem(atPath: path("p/program.xml"))
    try Measured.expect(
      1, ["check", "p"], in: folder.path, nl: "staat geen `program.xml`", en: "has no `program.xml`")
    try folder.write("x", to: "p/program.xml/x")
    try Measured.expect(
      1, ["check", "p"], in: folder.path, nl: "`program.xml` is een map, geen bestand",
      en: "`program.xml` is a folder, not a file")
  }

  @Test func queuesAndDevicesAreNotWaitedFor() throws {
    #expect(mkfifo(path("p/modules/goals.xml"), 0o644) == 0)
    #expect(mkfifo(path("queue"), 0o644) == 0)
    try link("p/modules/null.xml", to: "/dev/zero")
    try Measured.expect(
      1, ["check", "p"], in: folder.path, nl: "`modules/goals.xml` is geen gewoon bestand",
      en: "`modules/goals.xml` is no ordinary file")
    for file in ["queue", "/dev/zero", "p"] {
      try Measured.expect(
        2, ["verify", file], in: folder.path, nl: "het is geen gewoon bestand", en: "it is no ordinary file")
    }
    for file in ["p/modules/goals.xml", "p/modules/null.xml"] { try files.removeItem(atPath: path(file)) }
    try Measured.expect(
      2, ["tailor", "p", "--profile", "queue"], in: folder.path, nl: "het is geen gewoon bestand",
      en: "it is no ordinary file")
    for file in ["queue", "/dev/null"] {
      try Measured.expect(
        2, ["build", "p", "-o", file], in: folder.path, nl: "`\(file)` bestaat al en is geen bundel",
        en: "`\(file)` is there already and is no bundle")
    }
    #expect(try Measured(["check", "queue"], in: folder.path).code == 2)
    #expect(
      try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
        == .typeCharacterSpecial)
  }

  @Test func namesThatAreTheSameElsewhereAreTold() throws {
    try folder.write(SmallestProgram().text(of: "modules/start.xml"), to: "p/modules/Start.xml")
    try Measured.expect(
      1, ["check", "p"], in: folder.path, nl: "zijn op andere computers dezelfde naam",
      en: "are the same name on other computers")
  }

  /// A name can hold anything but a slash and a zero; none of it reaches the terminal.
  @Test func namesDoNotActOnTheTerminal() throws {
    let names: [[UInt8]] = [
      Array("p/modules/a\nb.xml".utf8), Array("p/modules/\u{1B}[31mrood.xml".utf8),
      Array("p/\u{1B}]0;x\u{07}.txt".utf8),
      Array("p/media/a\u{202E}gpj.exe".utf8), Array("p/modules/g".utf8) + [0xEB] + Array("ls.xml".utf8),
      Array("p/modules/\u{9B}31m.xml".utf8), Array("p/media/\u{7F}\r.mp3".utf8),
    ]
    for name in names {
      let bytes = (Array(folder.path.utf8) + [0x2F] + name + [0]).map { CChar(bitPattern: $0) }
      let file = try #require(fopen(bytes, "w"))
      fclose(file)
    }
    let runs = try Measured.expect(
      1, ["check", "p"], in: folder.path, nl: "bevat een teken dat niet te typen is",
      en: "holds a character that cannot be typed")
    #expect(runs[1].onOneLine.contains("modules/a\\u{a}b.xml") && runs[1].printed.hasSuffix("7 errors.\n"))
    let json = try Measured(["check", "p", "--format", "json"], in: folder.path)
    #expect(json.code == 1 && !json.actsOnTerminal)

    let evil = "\u{1B}[31m\u{9B}p"
    try FileManager.default.moveItem(atPath: path("p"), toPath: path(evil))
    for arguments in [
      ["check", evil], ["check", evil + "x"], ["build", evil, "-o", evil + "/program.xml"],
      ["explain", evil], ["verify", evil],
      ["check", "--" + evil], ["check", "p", "--only", evil], ["new", evil], ["tailor", evil, "--set", evil],
      [evil],
      ["check", "p", "--as-of", evil],
    ] {
      let run = try Measured(arguments, in: folder.path)
      #expect(run.code != 0 && !run.printed.isEmpty && !run.actsOnTerminal, "\(arguments): \(run.printed)")
    }
  }

  @Test func largeFoldersAreBounded() throws {
    try files.createDirectory(atPath: path("p/media/many"), withIntermediateDirectories: false)
    for number in 0...SourceBounds.files {
      let file = open(path("p/media/many/\(number)"), O_CREAT | O_WRONLY, 0o644)
      #expect(file >= 0)
      close(file)
    }
    try Measured.expect(
      1, ["check", "p"], in: folder.path, nl: "meer dan 20000 bestanden", en: "more than 20000 files")
    try files.removeItem(atPath: path("p/media/many"))
    // Sparse: they take no room on the disk.
    for number in 0..<9 {
      try folder.write("x", to: "p/modules/m\(number).xml")
      #expect(truncate(path("p/modules/m\(number).xml"), SourceBounds.fileBytes) == 0)
    }
    try Measured.expect(
      1, ["check", "p"], in: folder.path, nl: "samen groter dan 64 MB", en: "larger than 64 MB together")
    for number in 0..<9 { try files.removeItem(atPath: path("p/modules/m\(number).xml")) }
    #expect(truncate(path("p/media/sun.svg"), SourceBounds.mediaFileBytes + 1) == 0)
    try Measured.expect(
      1, ["check", "p"], ["build", "p", "-o", "p.icbt"], in: folder.path, nl: "is met 512 MB te groot",
      en: "at 512 MB, is too large")
  }

  /// More parts than a program may have, spread over files that are each within bounds.
  @Test func theProgramAsAWholeIsBounded() throws {
    let text =
      "<module xmlns=\"urn:icbt:program:1\">" + String(repeating: "<a/>", count: MarkupBounds.parts - 10)
      + "</module>"
    for number in 0...10 { try folder.write(text, to: "p/modules/m\(number).xml") }
    try Measured.expect(
      1, ["check", "p"], in: folder.path, nl: "samen meer dan 1000000 onderdelen",
      en: "more than 1000000 parts")
    try files.removeItem(atPath: path("p/modules/m0.xml"))
    try files.removeItem(atPath: path("p/modules/m1.xml"))
    let runs = try Measured.expect(
      1, ["check", "p"], in: folder.path, nl: "En nog minstens", en: "And at least")
    #expect(runs[0].printed.contains("\n1000 fouten.\n"))
  }

  /// A slip in a name must not cost anybody a file, and nothing is made by halves.
  @Test func newReplacesNothing() throws {
    try folder.write("brief", to: "brief.docx")
    try link("link", to: "brief.docx")
    try link("nowhere", to: "gone")
    let before = folder.everything
    for (target, nl, en) in [
      ("p", "is niet leeg", "is not empty"), ("brief.docx", "er staat al iets", "something is there"),
      ("brief.docx/x", "er staat al iets", "something is there"),
      ("link", "er staat al iets", "something is there"),
      ("nowhere", "kan niet gemaakt worden", "cannot be made"),
      ("", "Er staat geen naam", "There is no name"),
      ("/proc/p", "op die plek kan geen map staan", "no folder can be in that place"),
    ] {
      try Measured.expect(2, ["new", target], in: folder.path, nl: nl, en: en)
    }
    #expect(folder.everything == before)
    #expect(try String(contentsOfFile: path("brief.docx"), encoding: .utf8) == "brief")
    // Room for the first files only: what was written is taken away again.
    let small = Measured.Setting(fileLimit: 600)
    try Measured.expect(2, ["new", "q/r"], in: folder.path, small, nl: "te groot", en: "too large")
    #expect(folder.everything == before)
  }

  /// `fix` writes in the folder it was given, and nowhere else.
  @Test func fixNeverWritesThroughALink() throws {
    let slip = SmallestProgram().text(of: "modules/start.xml").replacing("<goal>", with: "<Goal>").replacing(
      "</goal>", with: "</Goal>")
    try folder.write(slip, to: "p/modules/start.xml")
    try folder.write(slip, to: "outside/start.xml")
    try folder.write(slip, to: "p/concept/start.xml")
    try link("p/modules/outside.xml", to: "../../outside/start.xml")
    try link("p/modules/inside.xml", to: "../concept/start.xml")
    try link("p/diaries", to: "../outside")
    #expect(chmod(path("p/modules/start.xml"), 0o600) == 0)
    let fix = try Measured(["fix", "p", "--lang", "en"], in: folder.path)
    #expect(fix.code == 0 && fix.output.contains("modules/start.xml"), "\(fix.printed)")
    #expect(!fix.output.contains("inside.xml"))
    #expect(try !String(contentsOfFile: path("p/modules/start.xml"), encoding: .utf8).contains("<Goal>"))
    for name in ["outside/start.xml", "p/concept/start.xml"] {
      #expect(try String(contentsOfFile: path(name), encoding: .utf8) == slip)
    }
    for name in ["p/modules/outside.xml", "p/modules/inside.xml", "p/diaries"] {
      #expect(
        try files.attributesOfItem(atPath: path(name))[.type] as? FileAttributeType == .typeSymbolicLink)
    }
    let rights = try files.attributesOfItem(atPath: path("p/modules/start.xml"))[.posixPermissions] as? Int
    #expect(rights == 0o600, "a private file stays private")
    #expect(try Measured(["fix", "nergens"], in: folder.path).code == 2)
  }

  @Test func aFileThatChangedMeanwhileIsNotMended() throws {
    let source = try SourceFolder(opening: path("p"))
    let old = try #require(try source.load().files.first { $0.path == "modules/start.xml" })
    let new = SourceFile(path: old.path, text: "<a/>")
    try folder.write("<b/>", to: "p/modules/start.xml")
    let fault = #expect(throws: EnvironmentFault.self) { try source.replace(old, by: new) }
    #expect(fault?.message.en.contains("changed in the meantime") == true)
    #expect(try String(contentsOfFile: path("p/modules/start.xml"), encoding: .utf8) == "<b/>")
  }
}
