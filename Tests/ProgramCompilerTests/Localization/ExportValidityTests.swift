import Foundation
import Testing

@testable import ProgramCompiler

/// What is handed out is valid by the official schemas and for the tools of others.
@Suite struct ExportValidityTests {
  /// The official schemas stand beside the project.
  private static let schemas = "\(Repository.root)/../shared/oracles/xliff"

  /// A program in some state: as it is, partly out of date, or signed off with texts missing.
  private static func programs() throws -> [(name: String, program: LocalizedProgram)] {
    let shipped = try Repository.programs.map { ($0, try LocalizedProgram(try Repository.program($0))) }
    let pain = try #require(shipped.first { $0.0 == "pain" }).1
    var editor = WordEditor(seed: 11)
    let edits = pain.units.enumerated().filter { $0.offset % 3 == 0 }.compactMap { editor.edit($0.element) }
    try #require(edits.count > 100)
    let signed = try pain.signedOff("en").signedOff("de").signedOff("ar-XB")
    return shipped + [
      ("stale", try LocalizedProgram(pain.tree.applying(edits))), ("signed", try signed.without(every: 4)),
    ]
  }

  /// Writes every file that can be handed out in `format` into `folder`; gives their names.
  private static func export(_ format: ExchangeFormat, to folder: TemporaryFolder) throws -> [String] {
    var names: [String] = []
    for (name, program) in try programs() {
      let desk = TranslationDesk(program.tree)
      for locale in desk.locales {
        for all in [false, true] {
          let (bytes, count) = try #require(
            desk.export(locale, as: format, all: all, language: all ? .nl : .en))
          // Where there is nothing to hand out, no file is written.
          if count == 0 { continue }
          names.append("\(name)-\(locale)\(all ? "-all" : "").\(format.rawValue)")
          try folder.write(bytes, to: names[names.count - 1])
        }
      }
    }
    return names
  }

  @Test(arguments: [(ExchangeFormat.xliff12, "xliff-core-1.2-strict.xsd"), (.xliff21, "2.1/driver21.xsd")])
  func xliffIsStrictlyValid(_ format: ExchangeFormat, _ schema: String) throws {
    let folder = try TemporaryFolder()
    let names = try Self.export(format, to: folder)
    #expect(names.count >= 20)
    // Every state and kind of alternative occurs.
    let texts = try names.map { try String(contentsOfFile: "\(folder.path)/\($0)", encoding: .utf8) }
    let signs =
      format == .xliff12
      ? [
        "state=\"final\"", "approved=\"yes\"", "state=\"needs-review-translation\"",
        "state=\"needs-translation\"",
        "origin=\"previous-version\"", "origin=\"memory\"", " maxwidth=\"", "<x id=", "<g id=",
      ]
      : [
        "state=\"final\"", "state=\"initial\"", "previous-version: ", "memory: ", "At most ", "<ph id=",
        "<pc id=",
      ]
    for sign in signs { #expect(texts.contains { $0.contains(sign) }, "\(sign)") }
    #expect(try Self.invalid(names, in: folder, schema) == [])
    // The schemas are really looked at: an element where none may be is found.
    try folder.write(
      texts[0].replacing("<note>", with: "<remark>").replacing("</note>", with: "</remark>"), to: "bad.xlf")
    #expect(try Self.invalid(["bad.xlf"], in: folder, schema) == ["bad.xlf"])
  }

  /// The files that are not valid by `schema`.
  private static func invalid(_ names: [String], in folder: TemporaryFolder, _ schema: String) throws
    -> [String]
  {
    try #require(
      FileManager.default.fileExists(atPath: "\(schemas)/\(schema)"), "the schemas are needed: \(schemas)")
    let call = "XML_CATALOG_FILES=catalog.xml exec xmllint --noout --nonet --schema \(schema) \"$@\""
    _ = try ExternalTool("xmllint")
    let paths = names.map { "\(folder.path)/\($0)" }
    let run = try ExternalTool("sh").run(["-c", call, "xmllint"] + paths, in: schemas)
    let valid = Set(run.errors.split(separator: "\n").map(String.init))
    let invalid = names.filter { !valid.contains("\(folder.path)/\($0) validates") }
    if !invalid.isEmpty, !invalid.contains("bad.xlf") { Issue.record("\(run.errors.prefix(2_000))") }
    #expect((run.code == 0) == invalid.isEmpty)
    return invalid
  }

  @Test func poIsCleanForGettext() throws {
    let folder = try TemporaryFolder()
    let names = try Self.export(.po, to: folder)
    #expect(names.count >= 20)
    let tool = try ExternalTool("msgfmt")
    for name in names {
      let run = try tool.run(["-c", "-o", "/dev/null", name], in: folder.path)
      #expect(run.code == 0 && run.errors.isEmpty, "\(name): \(run.errors.prefix(500))")
    }
    // A text that is there twice is found.
    let text = try String(contentsOfFile: "\(folder.path)/\(names[0])", encoding: .utf8)
    let message = try #require(text.split(separator: "\n\n").last)
    try folder.write(text + "\n" + message + "\n", to: "twice.po")
    #expect(try tool.run(["-c", "-o", "/dev/null", "twice.po"], in: folder.path).code != 0)
  }

  @Test func memoriesHoldWhatIsSignedOff() throws {
    let folder = try TemporaryFolder()
    let (_, signed) = try #require(try Self.programs().last)
    let desk = TranslationDesk(signed.tree)
    for locale in desk.locales {
      let (bytes, count) = try #require(desk.export(locale, as: .tmx, all: true, language: .en))
      try folder.write(bytes, to: "\(locale).tmx")
      let expected = try signed[locale].count(.signedOff)
      #expect(count == expected, "\(locale)")
    }
    let files = desk.locales.map { "\(folder.path)/\($0).tmx" }
    #expect(try ExternalTool("xmllint").run(["--noout", "--nonet"] + files).code == 0)
    let pairs = try TranslateToolkit.pairs(files)
    for locale in desk.locales {
      let held = try #require(pairs["\(locale).tmx"])
      let texts = try signed[locale].units.filter { $0.state == .signedOff }
      #expect(held.count == texts.count, "\(locale)")
      for text in texts where text.unit.codes.isEmpty {
        #expect(
          held.contains([text.unit.source.plain, text.target?.plain ?? ""]), "\(locale): \(text.unit.id)")
      }
    }
    #expect(try #require(pairs["en.tmx"]).count > 250)
  }

  /// What a person gets from the command is what the library makes.
  @Test(arguments: ExchangeFormat.allCases) func theCommandWritesTheSame(_ format: ExchangeFormat) throws {
    let folder = try TemporaryFolder()
    let call = [
      "translate", "export", "Programs/pain", "--locale", "ar-XB", "--as", format.rawValue, "--all",
    ]
    let answer = try CommandTests().run(
      call + ["-o", "\(folder.path)/file", "--lang", "en"], in: Repository.root)
    #expect(answer.code == 0, "\(answer.errors)")
    let desk = TranslationDesk(try Repository.program("pain"))
    let (bytes, _) = try #require(desk.export("ar-XB", as: format, all: true, language: .en))
    #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/file")) == Data(bytes))
  }
}

extension LocalizedProgram {
  /// The same without every `number`th translation.
  fileprivate func without(every number: Int) throws -> LocalizedProgram {
    let ledgers = (tree.ledgers + tree.libraries.flatMap(\.ledgers)).map { file in
      let locale = file.path.split(separator: "/").dropLast().last.map(String.init) ?? ""
      var ledger = LedgerReader(file, locale: locale).ledger
      ledger.entries = ledger.entries.enumerated().filter { $0.offset % number != 0 }.map(\.element)
      return SourceFile(path: file.path, bytes: ledger.bytes)
    }
    return try LocalizedProgram(tree.replacing(ledgers))
  }
}
