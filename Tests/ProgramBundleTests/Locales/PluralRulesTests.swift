import Testing

@testable import ProgramBundle

@Suite struct PluralRulesTests {
  private static let locales = OfferedLocales.languages + ["pt-PT", "pt-BR", "pt-AO", "sr-Latn", "de-AT"]

  /// Every number in every language, with decimals and without; the categories listed are those that occur.
  @Test func agreesWithICU() throws {
    let theirs = try LocaleFacts.plurals(Self.locales)
    #expect(theirs.numbers.count >= 3_000)
    for locale in Self.locales {
      let expected = try #require(theirs.categories[locale])
      try #require(expected.count == theirs.numbers.count)
      var differences: [String] = []
      var occurring: Set<PluralCategory> = []
      for (number, letter) in zip(theirs.numbers, expected) {
        let ours = try #require(PluralRules.category(of: number, locale: locale))
        occurring.insert(ours)
        let ourLetter = ours == .two ? "T" : ours.rawValue.first
        if ourLetter != letter { differences.append("\(number): \(ours), not \(letter)") }
      }
      #expect(differences.isEmpty, "\(locale): \(differences.prefix(10))")
      #expect(
        PluralRules.categories(of: locale) == PluralCategory.allCases.filter(occurring.contains), "\(locale)")
    }
  }

  /// At most one rule holds, so that their order is of no account.
  @Test func rulesExcludeEachOther() throws {
    let numbers = (0...200).flatMap { number in ["", ".0", ".1", ".2", ".11", ".20"].map { "\(number)\($0)" }
    }
    for (tags, rules) in PluralRules.table {
      for number in numbers + ["1000000", "1000000.0"] {
        let operands = try #require(PluralOperands(number))
        #expect(rules.filter { $0.condition.holds(for: operands) }.count <= 1, "\(tags): \(number)")
      }
    }
  }

  @Test func decimalsThatAreShownCount() {
    #expect(PluralRules.category(of: "1", locale: "nl") == .one)
    #expect(PluralRules.category(of: "1.0", locale: "nl") == .other)
    #expect(PluralRules.category(of: "1.0", locale: "fr") == .one)
    #expect(PluralRules.category(of: -1, locale: "nl") == .one)
    #expect(PluralRules.category(of: 1, locale: "nl-BE-x-formal") == .one)
    #expect(PluralRules.category(of: 0, locale: "pt-BR") == .one)
    #expect(PluralRules.category(of: 0, locale: "PT-pt") == .other)
    #expect(PluralRules.category(of: 0, locale: "pt-Latn-PT") == .other)
  }

  @Test func numbersOfAnyLengthHaveACategory() {
    let zeros = String(repeating: "0", count: 40)
    #expect(PluralRules.category(of: "1\(zeros)", locale: "es") == .many)
    #expect(PluralRules.category(of: "7\(zeros)21", locale: "ru") == .one)
    #expect(PluralRules.category(of: "7\(zeros)1", locale: "en") == .other)
    #expect(PluralRules.category(of: "\(zeros)1", locale: "en") == .one)
    #expect(PluralRules.category(of: "1.\(zeros)", locale: "so") == .one)
    #expect(PluralRules.category(of: "1.\(zeros)1", locale: "so") == .other)
    #expect(PluralRules.category(of: "0.\(zeros)1", locale: "lt") == .many)
    #expect(PluralRules.category(of: Int.min, locale: "ar") == .few)
  }

  @Test(arguments: ["", "-", "--1", "+1", ".5", "1.", "1,5", "1.5.0", "1e6", " 1", "one", "١", "-."])
  func otherTextIsNoNumber(_ text: String) {
    #expect(PluralRules.category(of: text, locale: "nl") == nil)
  }
}
