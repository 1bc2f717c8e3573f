import Testing

@testable import ProgramCompiler

struct NearMissTests {
  @Test(arguments: [
    ("titel", ["title", "tile"], "title"), ("wen", ["when", "week"], "when"), ("P", ["p", "q"], "p"),
    ("xyz", ["abc"], nil),
    ("lsit", ["list", "link"], "list"), ("my-wek", ["my-week", "my-day"], "my-week"), ("", ["a"], nil),
    ("title", ["title"], nil),
  ])
  func theNearestIsFound(_ word: String, _ candidates: [String], _ expected: String?) {
    #expect(NearMiss.of(word, among: candidates) == expected)
  }

  @Test func hostileNamesCostLittle() {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(NearMiss.of(long, among: [String(repeating: "b", count: 1_000_000)]) == nil)
  }

  @Test func daysAreCounted() {
    #expect(
      Days.number("1970-01-01") == 0 && Days.number("2000-03-01") == 11_017 && Days.number("1969-12-31") == -1
    )
    #expect(Days.number("2026-11-21") == 20_778 && Days.number("niets") == nil)
  }
}
