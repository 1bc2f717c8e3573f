import Foundation
import ProgramBundle
import Testing

@testable import ProgramCompiler

/// Files made to break what reads bundles and example patients, given to `verify` and `tailor`.
struct HostileBundleTests {
  private let folder: TemporaryFolder
  private let bundle: [UInt8]

  init() throws {
    folder = try TemporaryFolder()
    let compilation = Compiler.compile(SmallestProgram().tree)
    bundle = try BundleFile.bytes(of: try #require(try compilation.contents()))
    try folder.write(bundle, to: "whole.icbt")
  }

  /// `verify` and `tailor` of a file end with `code`.
  private func expect(_ code: Int32, nl: String, en: String, _ title: String) throws {
    try Measured.expect(code, ["verify", "x.icbt"], in: folder.path, nl: nl, en: en, title)
    let tailor = try Measured(["tailor", "x.icbt", "--profile", "anna"], in: folder.path)
    #expect(tailor.code == code && !tailor.actsOnTerminal && tailor.peak < Measured.mostMemory, "\(title)")
  }

  /// A bundle with these files after the first two, which say what the list says.
  private func bundle(manifest: [UInt8]) throws -> [UInt8] {
    try StoredArchive.bytes(of: [
      .init(path: BundlePath.mimetype.path, bytes: Array(BundlePath.mediaType.utf8)),
      .init(path: BundlePath.manifest.path, bytes: manifest),
    ])
  }

  @Test func whatIsNoBundleIsRefused() throws {
    let noZip = (nl: "Dit is geen bundel", en: "This is no bundle")
    let cases: [(String, [UInt8], nl: String, en: String)] = [
      ("empty", [], noZip.nl, noZip.en), ("a text", Array("Zomaar tekst.".utf8), noZip.nl, noZip.en),
      ("zero bytes", [UInt8](repeating: 0, count: 1 << 20), noZip.nl, noZip.en),
      ("half", Array(bundle.prefix(bundle.count / 2)), "houdt te vroeg op", "ends too early"),
      ("three bytes", [0x50, 0x4B, 3], "houdt te vroeg op", "ends too early"),
      ("without its last byte", bundle.dropLast(), "houdt te vroeg op", "ends too early"),
      ("with a byte more", bundle + [0], "Na de bundel staat nog iets", "Something follows after the bundle"),
      ("after something else", [0] + bundle, "Vóór de bundel staat iets anders", "Something stands before"),
      ("twice", bundle + bundle, "Na de bundel staat nog iets", "Something follows after the bundle"),
    ]
    for (title, bytes, nl, en) in cases {
      try folder.write(bytes, to: "x.icbt")
      try expect(1, nl: nl, en: en, title)
    }
    try Measured.expect(
      2, ["verify", "nergens.icbt"], in: folder.path, nl: "er is niets met die naam",
      en: "nothing with that name")
    try Measured.expect(2, ["verify", ""], in: folder.path, nl: "Er staat geen naam", en: "There is no name")
    // Larger than any bundle: sparse, so that it takes no room.
    try folder.write("PK", to: "x.icbt")
    #expect(truncate(folder.path + "/x.icbt", 3 << 30) == 0)
    try expect(
      2, nl: "is te groot: hoogstens 2047 MB", en: "is too large: at most 2047 MB", "three gigabytes")
  }

  @Test func hostileDocumentsAreRefused() throws {
    let many = 1 << 23
    func repeated(_ text: String, _ count: Int) -> [UInt8] {
      Array(String(repeating: text, count: count).utf8)
    }
    let deep = (nl: "te diep in elkaar", en: "nested too deep")
    let values = (nl: "te veel waarden", en: "too many values")
    let cases: [(String, [UInt8], nl: String, en: String)] = [
      ("100,000 lists in each other", repeated("[", 100_000) + repeated("]", 100_000), deep.nl, deep.en),
      (
        "100,000 objects in each other", repeated("{\"a\":", 100_000) + [0x31] + repeated("}", 100_000),
        deep.nl, deep.en
      ),
      ("eight million brackets", repeated("[", many), deep.nl, deep.en),
      (
        "a huge number", Array("{\"formatVersion\":".utf8) + repeated("9", many) + [0x7D],
        "dat niet heel is of te lang", "not whole, or too long"
      ),
      (
        "a huge exponent", Array("{\"formatVersion\":1e999999999}".utf8), "dat niet heel is of te lang",
        "not whole, or too long"
      ),
      (
        "a huge string", Array("{\"a\":\"".utf8) + repeated("x", many) + Array("\"}".utf8), "formatVersion",
        "formatVersion"
      ),
      (
        "a string without an end", Array("{\"a\":\"".utf8) + repeated("x", many), "is geen JSON",
        "is not JSON"
      ),
      (
        "five million values", Array("{\"a\":[".utf8) + repeated("0,", 5_000_000) + Array("0]}".utf8),
        values.nl, values.en
      ),
      (
        "five million lists", Array("{\"a\":[".utf8) + repeated("[],", 5_000_000) + Array("[]]}".utf8),
        values.nl, values.en
      ),
      (
        "two million keys",
        Array(("{" + (0..<2_100_000).map { "\"k\($0)\":1" }.joined(separator: ",") + "}").utf8), values.nl,
        values.en
      ),
      (
        "more than a document may be", repeated(" ", 33 << 20), "groter dan is toegestaan",
        "larger than is allowed"
      ),
      ("empty", [], "is geen JSON", "is not JSON"), ("no object", Array("[]".utf8), "Fout", "Error"),
      ("null", Array("null".utf8), "Fout", "Error"),
      ("half a surrogate", Array("{\"a\":\"\\ud800\"}".utf8), "formatVersion", "formatVersion"),
      (
        "not UTF-8", Array("{\"a\":\"".utf8) + [0xFF] + Array("\"}".utf8), "geen tekst in UTF-8",
        "not text in UTF-8"
      ),
    ]
    for (title, manifest, nl, en) in cases {
      try folder.write(try bundle(manifest: manifest), to: "x.icbt")
      try expect(1, nl: nl == "Fout" ? "META-INF" : nl, en: en == "Error" ? "META-INF" : en, title)
    }
  }

  /// Texts of a bundle are those of whoever made it: none of them reaches the terminal as it is.
  @Test func textsOfABundleDoNotActOnTheTerminal() throws {
    let evil = "\u{1B}]0;x\u{07}\u{9B}31m\u{202E}"
    let compilation = Compiler.compile(SmallestProgram().tree)
    var contents = try #require(try compilation.contents())
    contents.manifest.version = evil
    contents.documents.program.version = evil
    contents.documents.locales[0].units = contents.documents.locales[0].units.mapValues { _ in [.text(evil)] }
    try folder.write(try BundleFile.bytes(of: contents), to: "x.icbt")
    try expect(0, nl: "Alles klopt", en: "All is well", "a title that acts on the terminal")
    let json = try Measured(["tailor", "x.icbt", "--profile", "anna", "--format", "json"], in: folder.path)
    #expect(json.code == 0 && !json.actsOnTerminal)
    let name = Array("META-INF/\u{1B}[2J".utf8)
    let archive = try StoredArchive.bytes(of: [
      .init(path: "mimetype", bytes: []), .init(path: String(repeating: "q", count: name.count), bytes: []),
    ])
    let changed = String(decoding: archive, as: UTF8.self).replacing(
      String(repeating: "q", count: name.count), with: String(decoding: name, as: UTF8.self))
    try folder.write(changed, to: "x.icbt")
    #expect(try !Measured(["verify", "x.icbt"], in: folder.path).actsOnTerminal)
  }

  @Test func hostileExamplePatientsAreRefused() throws {
    let noPatient = (nl: "is geen voorbeeldpatiënt", en: "is not an example patient")
    let laughs = "<!DOCTYPE p [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><profile>&b;</profile>"
    let cases: [(String, [UInt8])] = [
      ("empty", []), ("JSON", Array("{\"low-load\":true}".utf8)), ("laughs", Array(laughs.utf8)),
      ("100,000 lists", Array(String(repeating: "[", count: 100_000).utf8)),
      ("100,000 parts", Array(String(repeating: "<profile>", count: 100_000).utf8)),
      ("not UTF-8", [0xFF, 0xFE, 0x3C, 0]), ("zero bytes", [UInt8](repeating: 0, count: 1000)),
      ("control characters", Array("<\u{1B}[2J/>".utf8)), ("a bundle", bundle),
      ("a property of 7 MB", Array("<profile id=\"".utf8) + [UInt8](repeating: 0x78, count: 7_000_000)),
    ]
    for (title, bytes) in cases {
      try folder.write(bytes, to: "profile.xml")
      try Measured.expect(
        2, ["tailor", "whole.icbt", "--profile", "profile.xml"], in: folder.path, nl: noPatient.nl,
        en: noPatient.en,
        title)
    }
    #expect(truncate(folder.path + "/profile.xml", 3 << 30) == 0)
    try Measured.expect(
      2, ["tailor", "whole.icbt", "--profile", "profile.xml"], in: folder.path, nl: "te groot",
      en: "too large")
    try Measured.expect(
      2, ["tailor", "whole.icbt", "--profile", "."], in: folder.path, nl: "geen gewoon bestand",
      en: "no ordinary file")
    let long = String(repeating: "x", count: 100_000)
    for setting in [long, long + "=yes", "low-load=" + long, "low-load=", "=", "low-load=9e999"] {
      let run = try Measured(["tailor", "whole.icbt", "--set", setting], in: folder.path)
      #expect(run.code == 2 && run.peak < Measured.mostMemory)
    }
  }
}
