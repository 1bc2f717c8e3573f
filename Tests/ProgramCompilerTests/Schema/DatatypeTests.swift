import Testing

@testable import ProgramCompiler

struct DatatypeTests {
  @Test(arguments: [
    ("2026-11-01", true), ("2024-02-29", true), ("2026-02-29", false), ("1900-02-29", false),
    ("2000-02-29", true),
    ("2026-13-01", false), ("2026-1-01", false), ("0000-01-01", false), ("-0044-03-15", true),
    ("12026-11-01", true),
    ("2026-11-01Z", true), ("2026-11-01+14:00", true), ("2026-11-01+14:01", false), (" 2026-11-01 ", true),
    ("", false),
  ])
  func dates(_ text: String, _ isDate: Bool) {
    #expect(Datatype.date.accepts(text) == isDate)
  }

  @Test(arguments: [
    ("1", true), ("+1", true), ("007", true), (" 10 ", true), ("0", false), ("11", false), ("-1", false),
    ("1.0", false),
    ("", false), ("+", false), ("99999999999999999999999", false), ("١", false),
  ])
  func integers(_ text: String, _ fits: Bool) {
    #expect(Datatype.integer(1...10).accepts(text) == fits)
  }

  @Test(arguments: [
    ("a|b", "b", true), ("a|b", "ab", false), ("(ab){2}", "abab", true), ("(ab){2}", "ab", false),
    ("[a-c]+x?", "abc", true),
    ("[^a]", "b", true), ("[^a]", "a", false), ("a{2,}", "aaa", true), ("a{1,2}", "aaa", false),
    ("[+]?[0-9\\-]*", "+1-2", true),
    ("(a*)*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac", false), (".", "é", true), ("\\.", "x", false),
    ("", "", true),
  ])
  func patterns(_ pattern: String, _ text: String, _ fits: Bool) {
    #expect(TextPattern(pattern).matches(text) == fits)
  }
}
