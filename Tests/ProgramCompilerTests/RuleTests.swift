import Testing

@testable import ProgramCompiler

/// Every rule is documented in both languages, and its example breaks it and is mended.
struct RuleTests {
  @Test(arguments: Rule.all.map(\.code))
  func theExampleBreaksTheRuleAndNoOther(_ code: String) throws {
    let rule = try #require(Rule.find(code))
    let example = rule.example
    guard example.slot != .folder, example.slot != .returned else {
      #expect(!example.bad.isEmpty && !example.good.isEmpty && example.bad != example.good)
      return
    }
    let bad = Compiler.compile(SmallestProgram(example.slot, example.bad).tree).diagnostics
    #expect(
      bad.map(\.code) == [code],
      "\(bad.map { "\($0.code): \($0.summary.en) \(String(describing: $0.place))" })")
    let good = Compiler.compile(SmallestProgram(example.slot, example.good).tree).diagnostics
    #expect(good.isEmpty, "\(good.map { "\($0.code): \($0.summary.en) \(String(describing: $0.place))" })")
  }

  @Test(arguments: Rule.all.map(\.code))
  func isDocumentedInBothLanguages(_ code: String) throws {
    let rule = try #require(Rule.find(code))
    for wording in [rule.title, rule.why] {
      #expect(wording.nl.count > 10 && wording.en.count > 10 && wording.nl != wording.en)
      #expect(!wording.nl.contains("  ") && !wording.en.contains("  "))
      #expect(wording.nl.hasSuffix(".") && wording.en.hasSuffix("."))
    }
    for language in Language.allCases {
      let page = RulePage(language: language).page(rule)
      #expect(
        page.contains(rule.code) && page.replacing("\n", with: " ").contains(rule.why[language])
          && page.contains(rule.title[language]))
    }
  }

  @Test func codesAreUniqueAndInKebabCase() {
    let codes = Rule.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    for code in codes { #expect(TextPattern("[a-z]+(-[a-z0-9]+)*").matches(code)) }
  }

  /// The vocabulary of the clinic: no word of XML or of programming reaches an author.
  @Test func noWordOfCodeReachesAnAuthor() {
    let banned = [
      "element", "attribute", "attribuut", "XML", "node", "boolean", "string", "integer", "parse", "invalid",
      "ongeldig",
    ]
    for rule in Rule.all {
      for text in [rule.title.nl, rule.title.en, rule.why.nl, rule.why.en] {
        for word in banned { #expect(!text.contains(word), "\(rule.code): \(text)") }
        #expect(!text.hasSuffix("?"))
      }
    }
  }

  @Test func theSmallestProgramIsCleanInBothLanguages() throws {
    for language in Language.allCases {
      let compilation = Compiler.compile(SmallestProgram(language: language).tree)
      #expect(compilation.diagnostics.isEmpty && compilation.isClean)
    }
  }
}
