import Testing

@testable import ProgramCompiler

/// The same gates stand before the ledger: a file that comes back with an error is refused as a whole.
struct GatesAtImportTests {
  private func take(_ title: String) throws -> ImportResult {
    let desk = TranslationDesk(SmallestProgram(.ledger, "remove").tree)
    let file = try #require(desk.export("en", as: .xliff12, all: false, language: .en))
    #expect(file.count == 1)
    let text = String(decoding: file.bytes, as: UTF8.self)
    let parts = text.split(separator: "<target", maxSplits: 1).map(String.init)
    let end = try #require(parts.last?.firstRange(of: "</target>"))
    let start = try #require(parts.last?.firstIndex(of: ">"))
    let rest = parts[1]
    let changed = parts[0] + "<target" + rest[...start] + title + rest[end.lowerBound...]
    return try #require(
      desk.take(
        Array(changed.utf8), name: "en.xlf", locale: "en", translator: "Jo", skipsChanged: false,
        confirmsUnchanged: true))
  }

  @Test(arguments: [
    ("Welcome 2", "translation-number"), ("Wel\u{AD}come", "translation-invisible"),
    ("Welkom bij ons programma", "translation-source-left"), ("Wеlcome", "translation-script"),
    ("Welcome\u{A0}here", "translation-no-break-space"), ("\u{2066}Welcome", "translation-direction"),
  ])
  func refusesAnError(_ title: String, _ code: String) throws {
    let result = try take(title)
    #expect(result.findings.map(\.code) == [code] && result.isRefused && result.ledgers.isEmpty)
    #expect(result.findings.first?.place?.file == "en.xlf")
  }

  @Test func takesAWarning() throws {
    let result = try take(String(repeating: "Welcome", count: 11) + " here")
    #expect(result.findings.map(\.code) == ["translation-too-long"])
    #expect(!result.isRefused && result.updated == 1)
  }

  @Test func takesATranslation() throws {
    let result = try take("Welcome")
    #expect(result.findings.isEmpty && result.updated == 1)
  }
}
