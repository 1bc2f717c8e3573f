import Foundation
import Testing

@testable import ProgramCompiler

/// Files go out, through translate-toolkit, and come back in.
@Suite struct TranslateToolkitTests {
  /// The programs on disk, to be changed.
  private struct Copy {
    let folder: TemporaryFolder
    var path: String { folder.path + "/Programs" }

    init() throws {
      folder = try TemporaryFolder()
      try FileManager.default.copyItem(atPath: "\(Repository.root)/Programs", toPath: path)
    }

    func translate(_ arguments: String...) throws -> CommandTests.Answer {
      try CommandTests().run(["translate"] + arguments + ["--lang", "en"], in: folder.path)
    }

    /// Every file but the ledgers of `locale`, by its path.
    func others(_ locale: String) throws -> [String: Data] {
      let names = try FileManager.default.subpathsOfDirectory(atPath: path).filter {
        !$0.hasSuffix("locales/\(locale)/ledger.txt")
      }
      return Dictionary(
        uniqueKeysWithValues: names.compactMap { name in
          (try? Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)"))).map { (name, $0) }
        })
    }

    /// The blocks of the ledgers of `locale`, by their first line; what stands before the first block is under "".
    func blocks(_ program: String, _ locale: String) throws -> [String: [String: String]] {
      var ledgers: [String: [String: String]] = [:]
      for owner in [program, "common"] {
        let file = "\(path)/\(owner)/locales/\(locale)/ledger.txt"
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { continue }
        #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
        let blocks = text.dropLast().split(separator: "\n\n").map { block -> (String, String) in
          let name = block.prefix { $0 != "\n" }
          return (name.hasPrefix("[") ? String(name.dropFirst().dropLast()) : "", String(block))
        }
        // Put together again, the blocks are the file, byte for byte.
        #expect(blocks.map(\.1).joined(separator: "\n\n") + "\n" == text)
        #expect(
          blocks.dropFirst().map(\.0)
            == blocks.dropFirst().map(\.0).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        ledgers[owner] = Dictionary(blocks) { first, _ in first }
      }
      return ledgers
    }
  }

  struct Trip: CustomTestStringConvertible {
    let format: ExchangeFormat
    let locale: String
    var all = true
    var texts = TranslateToolkit.Texts.plain
    var testDescription: String { "\(format.rawValue), \(locale), \(texts.rawValue)" }
  }

  static let trips = [ExchangeFormat.xliff12, .xliff21, .po].flatMap { format in
    [
      Trip(format: format, locale: "en"), Trip(format: format, locale: "en", texts: .coded),
      Trip(format: format, locale: "ar-XB"), Trip(format: format, locale: "de"),
    ]
  }

  /// Ten texts are changed, and ten entries: nothing else, byte for byte.
  @Test(arguments: trips) func onlyWhatWasChangedChanges(_ trip: Trip) throws {
    let copy = try Copy()
    let (out, back) = ("\(copy.folder.path)/out.file", "\(copy.folder.path)/back.file")
    var arguments = [
      "translate", "export", "Programs/pain", "--locale", trip.locale, "--as", trip.format.rawValue,
    ]
    if trip.all { arguments.append("--all") }
    let export = try CommandTests().run(arguments + ["-o", out], in: copy.folder.path)
    #expect(export.code == 0, "\(export.errors)")
    let count = trip.texts == .coded ? 7 : 10
    let ids = try TranslateToolkit.edit(trip.format, out, to: back, count, trip.texts)
    let (before, others) = (try copy.blocks("pain", trip.locale), try copy.others(trip.locale))
    let answer = try copy.translate(
      "import", "Programs/pain", back, "--locale", trip.locale, "--translator", "Q. Tool")
    #expect(answer.code == 0, "\(answer.errors)")
    #expect(answer.errors.hasSuffix("Taken in: \(count) texts.\n"), "\(answer.errors)")
    #expect(try copy.others(trip.locale) == others)
    let after = try copy.blocks("pain", trip.locale)
    var changed: Set<String> = []
    for (owner, blocks) in after {
      let old = before[owner] ?? [:]
      #expect(Set(old.keys).isSubset(of: blocks.keys))
      // The ledger of what is shared may be new.
      for (id, block) in blocks where old[id] != block && !(old.isEmpty && id.isEmpty) {
        changed.insert(id)
        #expect(block.contains(" veranderd ") && block.contains("Q. Tool"), "\(block)")
        #expect(block.contains("\nstate translated\n"))
      }
    }
    #expect(changed == Set(ids))
    // Once more, it has nothing new.
    let again = try copy.translate(
      "import", "Programs/pain", back, "--locale", trip.locale, "--translator", "Q. Tool")
    #expect(again.code == 1 && again.errors.contains("import-nothing-new"), "\(again.errors)")
  }

  /// Who writes a text with codes through the tool as if it had none leaves the codes and the words after them where
  /// they were, and so doubles the text: the codes alone do not show it.
  @Test(arguments: [ExchangeFormat.xliff12, .xliff21]) func wordsWithoutCodesAreDoubled(
    _ format: ExchangeFormat
  ) throws {
    let program = try LocalizedProgram(try Repository.program("pain"))
    let folder = try TemporaryFolder()
    let (out, back) = ("\(folder.path)/out.xlf", "\(folder.path)/back.xlf")
    let export = TranslationDesk(program.tree).export("en", as: format, all: true, language: .en)
    try folder.write(try #require(export).bytes, to: "out.xlf")
    let ids = try TranslateToolkit.edit(format, out, to: back, 3, .codedAsPlain)
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: back)))
    let returned = ReturnedFile(SourceFile(path: "back.xlf", bytes: bytes))
    #expect(returned.findings.isEmpty)
    for id in ids {
      let text = try #require(try program["en"][id])
      let own = try #require(text.target).plain
      let target = try #require(returned.document.units.first { $0.id == id }?.target)
      #expect(CodeCheck.fits(target, text.unit.codes))
      #expect(target.plain.hasPrefix("veranderd \(own)") && target.plain.count > own.count + 10)
    }
  }

  /// Tags, variables and numbers of the shipped English are all there.
  @Test(arguments: Repository.programs) func pofilterHasNothingToSay(_ program: String) throws {
    let folder = try TemporaryFolder()
    let desk = TranslationDesk(try Repository.program(program))
    let file = try #require(desk.export("en", as: .po, all: true, language: .en)).bytes
    try folder.write(file, to: "en.po")
    #expect(try TranslateToolkit.complaints("\(folder.path)/en.po") == "")
    // It does look: a lost code and a changed number are seen.
    let text = String(decoding: file, as: UTF8.self)
    for (name, changed) in [
      ("tags", text.replacing(/(msgstr ".*)<term1>(.*)<\/term1>/) { "\($0.output.1)\($0.output.2)" }),
      ("numbers", text.replacing(/(msgstr ".*)\b1([0-9]*)\b/) { "\($0.output.1)7\($0.output.2)" }),
    ] {
      try #require(changed != text, "\(name)")
      try folder.write(changed, to: "\(name).po")
      #expect(try TranslateToolkit.complaints("\(folder.path)/\(name).po").contains("msgid"), "\(name)")
    }
  }
}
