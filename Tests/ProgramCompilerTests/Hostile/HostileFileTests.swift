import Foundation
import Testing

@testable import ProgramCompiler

/// Files made to break the program, given to `check` and `build` as people call them.
///
/// Each ends in a clear finding in both languages, exit code 1, little memory, and nothing written.
struct HostileFileTests {
  /// A file in place of `modules/start.xml`, and words of the finding.
  struct Case: Sendable, CustomTestStringConvertible {
    let title: String
    let bytes: [UInt8]
    let nl: String
    let en: String
    var testDescription: String { title }

    init(_ title: String, _ bytes: [UInt8], nl: String, en: String) {
      self.title = title
      self.bytes = bytes
      self.nl = nl
      self.en = en
    }

    init(_ title: String, _ text: String, nl: String, en: String) {
      self.init(title, Array(text.utf8), nl: nl, en: en)
    }
  }

  static let module = SmallestProgram().text(of: "modules/start.xml")
  private static let body = module.replacing(#/^<\?xml[^>]*>\n/#, with: "")

  /// The module with `text` in place of its first line of goals.
  private static func module(goal text: String) -> String {
    module.replacing("<goal>", with: text + "<goal>")
  }
  /// The module with `text` before its first paragraph.
  private static func module(page text: String) -> String {
    module.replacing("<p>Fijn", with: text + "<p>Fijn")
  }

  private static func utf16(_ text: String, mark: Bool, little: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return little ? bytes.reversed() : bytes
    }
  }

  private static let notUTF8 = (nl: "opgeslagen als UTF-16", en: "saved as UTF-16")
  private static let doctype = (nl: "hoort niet in dit bestand", en: "does not belong in this file")
  private static let control = (nl: "onzichtbaar stuurteken", en: "invisible control character")

  static let encodings: [Case] =
    [(true, true), (true, false), (false, true), (false, false)].map { mark, little in
      Case(
        "UTF-16 \(mark ? "with" : "without") mark, \(little ? "little" : "big") end first",
        utf16(module, mark: mark, little: little), nl: notUTF8.nl, en: notUTF8.en)
    } + [
      Case(
        "declared as UTF-16 but UTF-8", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n" + body,
        nl: "zegt dat het bestand is opgeslagen als `UTF-16`", en: "says that the file is saved as `UTF-16`"),
      Case(
        "declared as UTF-8 but Latin-1", Array(module.utf8).replacing("dit".utf8, with: [0x64, 0xEF, 0x74]),
        nl: "niet als UTF-8 is opgeslagen", en: "not saved as UTF-8"),
      Case(
        "an encoding that acts on the terminal", "<?xml version=\"1.0\" encoding=\"\u{1B}[31m\"?>\n" + body,
        nl: "zegt dat het bestand is opgeslagen als", en: "says that the file is saved as"),
      Case("empty", "", nl: "Dit bestand is leeg", en: "This file is empty"),
      Case("only a mark", [0xEF, 0xBB, 0xBF], nl: "Dit bestand is leeg", en: "This file is empty"),
      Case("a zero byte", module(goal: "\0"), nl: control.nl, en: control.en),
      Case("zero bytes only", [UInt8](repeating: 0, count: 5000), nl: "stuurteken", en: "control character"),
      Case("an escape in text", module(goal: "\u{1B}[2J"), nl: control.nl, en: control.en),
      Case("an escape in a name", module(goal: "<g\u{1B}[31m/>"), nl: control.nl, en: control.en),
      Case(
        "controls of C1 in the line shown", module(goal: "<gaol>\u{9B}31m</gaol>"),
        nl: "`<gaol>` bestaat niet",
        en: "no part `<gaol>`"),
      Case(
        "letters turned around in the line shown", module(goal: "<gaol>\u{202E}txet</gaol>"),
        nl: "`<gaol>` bestaat niet", en: "no part `<gaol>`"),
      Case(
        "a control character by number", module(page: "<p when=\"&#x9B;31m\">x</p>"), nl: "kenmerk",
        en: "flag"),
      Case("a picture", [0x89] + Array("PNG\r\n\u{1A}\n".utf8) + [0, 0, 0, 13], nl: "UTF-8", en: "UTF-8"),
      Case("every byte", (0..<20_000).map { UInt8(truncatingIfNeeded: $0) }, nl: "UTF-8", en: "UTF-8"),
    ]

  static let forms: [Case] = [
    Case("no markup", "Zomaar tekst.", nl: "staat in geen enkel onderdeel", en: "stands inside no part"),
    Case("broken off", String(module.prefix(300)), nl: "Fout", en: "Error"),
    Case(
      "100,000 deep", String(repeating: "<p>", count: 100_000) + String(repeating: "</p>", count: 100_000),
      nl: "meer dan 256 andere onderdelen", en: "more than 256 other parts"),
    Case(
      "100,000 deep and never closed", String(repeating: "<p>", count: 100_000),
      nl: "meer dan 256 andere onderdelen", en: "more than 256 other parts"),
    Case(
      "a billion laughs",
      "<!DOCTYPE m [<!ENTITY a \"ha\">"
        + (1...9).map {
          "<!ENTITY a\($0) \"" + String(repeating: "&a\($0 == 1 ? "" : "\($0 - 1)");", count: 10) + "\">"
        }
        .joined() + "]>" + body.replacing("<goal>", with: "<goal>&a9;"), nl: doctype.nl, en: doctype.en),
    Case(
      "laughs by parameter", "<!DOCTYPE m [<!ENTITY % a \"%b;\"><!ENTITY % b \"%a;\">%a;]>" + body,
      nl: doctype.nl, en: doctype.en),
    Case(
      "an entity from outside",
      "<!DOCTYPE m [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
        + body.replacing("<goal>", with: "<goal>&a;"),
      nl: doctype.nl, en: doctype.en),
    Case(
      "a DTD from outside", "<!DOCTYPE m SYSTEM \"http://127.0.0.1:1/x.dtd\">" + body, nl: doctype.nl,
      en: doctype.en),
    Case("a DTD after a comment", "<!-- x --><!DOCTYPE m>" + body, nl: doctype.nl, en: doctype.en),
    Case(
      "XInclude of a file outside",
      module(
        goal: "<x:include xmlns:x=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\" parse=\"text\"/>"),
      nl: "`<x:include>` bestaat niet", en: "no part `<x:include>`"),
    Case("an unknown entity", module(goal: "&passwd;"), nl: "`&passwd;`", en: "`&passwd;`"),
  ]

  static let sizes: [Case] = [
    Case(
      "a property of 100 MB", Array("<module a=\"".utf8) + [UInt8](repeating: 0x78, count: 100 << 20),
      nl: "is met 100 MB te groot", en: "at 100 MB, is too large"),
    Case(
      "a property of 31 MB",
      Array("<module a=\"".utf8) + [UInt8](repeating: 0x78, count: 31 << 20) + Array("\"/>".utf8),
      nl: "is met 31 MB te groot", en: "at 31 MB, is too large"),
    Case(
      "a property of 7 MB", module(page: "<p when=\"\(String(repeating: "x ", count: 3_500_000))\">x</p>"),
      nl: "meer dan 4096 tekens verder", en: "not finished after more than 4096 characters"),
    Case(
      "a name of 7 MB", module(goal: "<\(String(repeating: "x", count: 7_000_000))/>"),
      nl: "meer dan 4096 tekens verder", en: "not finished after more than 4096 characters"),
    Case(
      "a million properties",
      module(goal: "<p \((0..<500_000).map { "a\($0)=\"\"" }.joined(separator: " "))/>"),
      nl: "meer dan 4096 tekens verder", en: "not finished after more than 4096 characters"),
    Case(
      "a condition of 4 kB",
      module(page: "<p when=\"low-load\(String(repeating: " or low-load", count: 330))\">x</p>"),
      nl: "Deze voorwaarde is te lang", en: "This condition is too long"),
    Case(
      "a condition of nots",
      module(page: "<p when=\"\(String(repeating: "not ", count: 400))low-load\">x</p>"),
      nl: "Deze voorwaarde is te ingewikkeld", en: "This condition is too intricate"),
    Case(
      "seven million bare signs", module(goal: String(repeating: "<", count: 7_000_000)),
      nl: "Hier staat een losse `<`",
      en: "`<`"),
    Case(
      "a million ends", module(goal: String(repeating: "</x>", count: 1_700_000)),
      nl: "sluit `<module>` niet", en: "does not close `<module>`"),
    Case(
      "a comment without an end", module(goal: "<!-- " + String(repeating: "- ", count: 3_500_000)),
      nl: "houdt nergens op", en: "ends nowhere"),
    Case(
      "a million parts", module(page: String(repeating: "<p/>", count: 1_000_000)),
      nl: "meer dan 100000 onderdelen", en: "more than 100000 parts"),
    Case(
      "90,000 unknown parts", module(goal: (0..<90_000).map { "<a\($0)/>" }.joined()),
      nl: "En nog minstens 1 andere", en: "And at least 1 other"),
    Case(
      "90,000 misplaced parts",
      module.replacing("</sitting>", with: String(repeating: "x<page/>", count: 90_000) + "</sitting>"),
      nl: "En nog minstens 1 andere", en: "And at least 1 other"),
    Case(
      "45,000 parts that come too late",
      module.replacing(
        "</sitting>", with: "</sitting>" + String(repeating: "<title>a</title><goal>b</goal>", count: 45_000)),
      nl: "En nog minstens 1 andere", en: "And at least 1 other"),
    Case(
      "45,000 unknown flags", module(page: String(repeating: "<p when=\"q\">a</p>", count: 45_000)),
      nl: "En nog minstens 1 andere", en: "And at least 1 other"),
    Case(
      "30,000 unknown words", module(page: String(repeating: "<p><term ref=\"q\"/></p>", count: 30_000)),
      nl: "En nog minstens 1 andere", en: "And at least 1 other"),
    Case(
      "16,000 acceptances that are none",
      module(
        page: String(
          repeating: "<accepted code=\"q\" reason=\"r\" role=\"r\" review=\"2027-01-01\"/>", count: 16_000)),
      nl: "En nog 15.000 andere", en: "And 15,000 others"),
  ]

  private func check(_ test: Case) throws {
    let folder = try TemporaryFolder()
    try folder.writeProgram()
    try folder.write(test.bytes, to: "p/modules/start.xml")
    let before = folder.everything
    try Measured.expect(
      1, ["check", "p"], ["build", "p", "-o", "p.icbt"], in: folder.path, nl: test.nl, en: test.en, test.title
    )
    let json = try Measured(["check", "p", "--format", "json"], in: folder.path)
    #expect(json.code == 1 && !json.actsOnTerminal && json.errors.isEmpty, "\(test.title)")
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.output.utf8)) }
    #expect(folder.everything == before, "nothing is written, nothing left behind")
  }

  @Test(arguments: encodings) func encodingsAreTold(_ test: Case) throws { try check(test) }
  @Test(arguments: forms) func formsAreTold(_ test: Case) throws { try check(test) }
  @Test(arguments: sizes) func sizesAreBounded(_ test: Case) throws { try check(test) }

  @Test func aMarkOfUTF8IsWelcome() throws {
    let folder = try TemporaryFolder()
    try folder.writeProgram()
    try folder.write([0xEF, 0xBB, 0xBF] + Array(Self.module.utf8), to: "p/modules/start.xml")
    try Measured.expect(0, ["check", "p"], in: folder.path, nl: "Niets gevonden", en: "Nothing found")
  }

  /// Whatever passes the checks can be built, also at the bounds of what may nest.
  @Test func theDeepestProgramCanBeBuilt() throws {
    let condition =
      String(repeating: "(low-load and (not ", count: 2) + "low-load" + String(repeating: "))", count: 2)
    func nested(_ depth: Int) -> String {
      String(repeating: "<example who=\"Anna\">", count: depth)
        + "<p when=\"\(condition)\">Rust.</p><p>Adem.</p>"
        + String(repeating: "</example>", count: depth)
    }
    let sum = (0..<40).map { _ in "hours + " }.joined() + "hours"
    let fields = """
      <number id="hours" from="0" to="1000000"><label>Uren</label></number>
      <computed id="all"><label>Alles</label><formula>\(sum)</formula></computed>
      """
    let folder = try TemporaryFolder()
    for (name, text) in [
      ("modules/start.xml", Self.module(page: nested(12))),
      (
        "assignments/my-week.xml", SmallestProgram(.fields, fields).text(of: "assignments/my-week.xml")
      ),
    ] {
      try? FileManager.default.removeItem(atPath: folder.path + "/p")
      try folder.writeProgram()
      try folder.write(text, to: "p/" + name)
      let build = try Measured(["build", "p", "-o", "p.icbt"], in: folder.path)
      #expect(build.code == 0, "\(build.printed)")
      #expect(try Measured(["verify", "p.icbt"], in: folder.path).code == 0)
    }
    try folder.write(Self.module(page: nested(13)), to: "p/modules/start.xml")
    try Measured.expect(1, ["check", "p"], in: folder.path, nl: "andere onderdelen", en: "other parts")
  }
}
