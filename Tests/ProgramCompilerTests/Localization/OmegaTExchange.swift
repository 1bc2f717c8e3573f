import Foundation
import Testing

@testable import ProgramCompiler

/// A program that is to be translated, and OmegaT that translated it.
struct OmegaTExchange {
  let locale = "en-XA"
  /// The program with the locale added, and texts with codes in every place.
  private let folder: TemporaryFolder
  /// What a translator gets, and a memory of all of it.
  private let file: String
  let memory: String
  let handedOut: ReturnedDocument
  /// What OmegaT wrote.
  let fileFromOmegaT: String
  let returned: ReturnedDocument

  /// Texts whose codes stand at an end, around everything, within or beside one another.
  static let codedTexts: [(id: String, markup: String)] = [
    ("leading", "\(answer) is je doel."), ("both", "\(answer) en dan \(answer)"),
    ("trailing", "Je doel: \(answer)"),
    ("around", "<strong>Alles is je doel.</strong>"),
    ("within", "<strong>Eerst \(answer)</strong>, dan dat."),
    ("beside", "Nu <em>een</em><strong>twee</strong>: \(answer)."),
    ("signs", "Minder &lt; meer &amp; <em>x</em>"),
  ]
  private static let answer = "<answer from=\"my-goals.first\" otherwise=\"iets doen\"/>"

  /// Hands the program out, and has OmegaT translate all of it.
  init() throws {
    folder = try TemporaryFolder()
    let program = try ProgramCopy(of: "\(Repository.root)/Programs")
    try program.change(
      "pain/program.xml", "</locales>", "<locale xml:lang=\"en-XA\" released=\"no\"/></locales>")
    let texts = Self.codedTexts.map { "<p id=\"\($0.id)\">\($0.markup)</p>" }.joined(separator: "\n")
    try program.change("pain/modules/thoughts.xml", "<p>Je doel was:", texts + "<p>Je doel was:")
    try FileManager.default.copyItem(atPath: program.folder.path, toPath: folder.path + "/Programs")
    try #require(
      try program.run("translate", "export", "--locale", locale, "--all", "-o", "out.xlf").code == 0)
    try #require(
      try program.run("translate", "pseudo", "--locale", locale, "--as", "tmx", "-o", "out.tmx").code == 0)
    file = try program.text("out.xlf")
    memory = try program.text("out.tmx")
    handedOut = try Self.read(file)
    let project = try OmegaTProject(file: file, memory: memory)
    let answer = try project.translate("--tag-validation=abort")
    fileFromOmegaT = try #require(answer.file, "\(answer.output)")
    returned = try Self.read(fileFromOmegaT)
  }

  private static func read(_ text: String) throws -> ReturnedDocument {
    let reader = XLIFFReader(SourceFile(path: "file.xlf", bytes: Array(text.utf8)))
    try #require(reader.findings.isEmpty)
    return reader.document
  }

  /// The file as OmegaT translates it with another memory; nil where it stops.
  func translate(_ memory: String, _ validation: String) throws -> String? {
    try OmegaTProject(file: file, memory: memory).translate(validation).file
  }

  /// The program, untranslated.
  func copy() throws -> ProgramCopy { try ProgramCopy(of: folder.path + "/Programs") }
}

/// A project of OmegaT with one file to translate.
struct OmegaTProject {
  private let folder = Result { try TemporaryFolder() }

  private static let settings = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <omegat><project version="1.0">
    <source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
    <glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir>
    <source_lang>NL</source_lang><target_lang>EN-XA</target_lang><sentence_seg>false</sentence_seg>
    </project></omegat>
    """

  /// Docs/translating.md asks translators for the same: codes at an end are part of the text.
  private static let filters = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <filters removeTags="false" removeSpacesNonseg="true" preserveSpaces="false" ignoreFileContext="false">
    <filter className="org.omegat.filters3.xml.xliff.XLIFFFilter" enabled="true">
    <files sourceFilenameMask="*.xlf" targetFilenamePattern="${filename}"/>
    </filter>
    </filters>
    """

  /// A project whose memory OmegaT applies by itself.
  init(file: String, memory: String) throws {
    let folder = try folder.get()
    try folder.write(Self.settings, to: "project/omegat.project")
    try folder.write(Self.filters, to: "project/omegat/filters.xml")
    try folder.write(file, to: "project/source/program.xlf")
    try folder.write(memory, to: "project/tm/auto/memory.tmx")
    for name in ["target", "glossary", "dictionary"] {
      try FileManager.default.createDirectory(
        atPath: "\(folder.path)/project/\(name)", withIntermediateDirectories: true)
    }
  }

  /// What OmegaT makes of it; its exit code says nothing, so no file where it stopped.
  func translate(_ validation: String) throws -> (file: String?, output: String) {
    let path = try folder.get().path
    let answer = try ExternalTool("omegat").run([
      "--config-dir=\(path)/settings", "--no-team", "--mode=console-translate", validation, "\(path)/project",
    ])
    let file = try? String(contentsOfFile: "\(path)/project/target/program.xlf", encoding: .utf8)
    return (file, answer.output + answer.errors)
  }
}

/// The folder of the program `pain` and of what it shares with others, to be changed.
struct ProgramCopy {
  let folder: TemporaryFolder

  /// Copies both from `programs`.
  init(of programs: String) throws {
    folder = try TemporaryFolder()
    for name in ["pain", "common"] {
      try FileManager.default.copyItem(atPath: "\(programs)/\(name)", toPath: "\(folder.path)/\(name)")
    }
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(folder.path)/\(name)", encoding: .utf8)
  }

  /// Puts `new` in place of `old`, which a file has once.
  func change(_ name: String, _ old: String, _ new: String) throws {
    let text = try text(name)
    try #require(text.components(separatedBy: old).count == 2)
    try folder.write(text.replacing(old, with: new), to: name)
  }

  /// Runs `icbt-build` on the program: the words of a command, and its options.
  func run(_ command: String, _ step: String, _ options: String...) throws -> CommandTests.Answer {
    try CommandTests().run([command, step, "pain"] + options + ["--lang", "en"], in: folder.path)
  }

  /// Takes in a file that a translator sent back.
  func take(_ file: String) throws -> CommandTests.Answer {
    try folder.write(file, to: "back.xlf")
    return try run("translate", "import", "back.xlf", "--locale", "en-XA", "--translator", "OmegaT")
  }

  /// The ledger of the program or of what is shared; empty where there is none.
  func ledger(_ scope: String) throws -> String {
    let name = "\(scope)/locales/en-XA/ledger.txt"
    return FileManager.default.fileExists(atPath: "\(folder.path)/\(name)") ? try text(name) : ""
  }

  func ledgers() throws -> String { try ledger("pain") + ledger("common") }

  /// All texts in the program's bundle, by file.
  func builtTexts() throws -> [String: Data] {
    let answer = try CommandTests().run(["build", "pain", "-o", "pain.icbt", "--thin"], in: folder.path)
    try #require(answer.code == 0, "\(answer.errors)")
    try #require(
      try ExternalTool("unzip").run(["-q", "pain.icbt", "i18n/*", "-d", "built"], in: folder.path).code == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/built/i18n")
    return try Dictionary(
      uniqueKeysWithValues: names.map {
        ("i18n/\($0)", try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/built/i18n/\($0)")))
      })
  }
}
