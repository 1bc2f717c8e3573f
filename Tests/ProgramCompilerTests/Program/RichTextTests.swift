import Testing

@testable import ProgramCompiler

struct RichTextTests {
  private func text(_ inner: String) throws -> RichText {
    let file = SourceFile(path: "x.xml", text: "<p>\(inner)</p>")
    return RichText(try #require(Markup.parse(file, names: NameTable()).markup).root)
  }

  /// Re-indenting a file changes no text: a translation stays good.
  @Test(arguments: [
    ("  Neem\n   de  tijd. ", "Neem de tijd."), ("a <strong> b </strong> c", "a b c"),
    ("a<strong>b</strong>c", "abc"),
    ("\n<strong>a</strong>\n<em>b</em>\n", "a b"), ("a <note>weg</note> b", "a b"),
    ("Dag <answer from=\"x.y\" otherwise=\"jij\"/>!", "Dag jij!"),
    ("a&#160;b", "a\u{A0}b"), ("", ""), ("  ", ""),
  ])
  func whiteSpaceIsCanonical(_ inner: String, _ plain: String) throws {
    #expect(try text(inner).plain() == plain)
    let indented = inner.replacing(" ", with: "\n      ")
    #expect(try text(indented).plain() == plain)
  }

  @Test func termsStandAsWrittenOrAsInTheGlossary() throws {
    let text = try text("Over <term ref=\"pacing\"/> en <term ref=\"pacing\">het doseren</term>.")
    #expect(text.plain { "\($0.text)!" } == "Over pacing! en het doseren.")
    #expect(text.pieces.count == 6)
  }

  @Test(arguments: [
    ("Neem de tijd.", 3), ("twee-en-twintig", 1), ("foto's van 's ochtends", 4), ("1,5 uur om 09:00", 4),
    ("", 0), ("— … !", 0),
    ("e-mail: naam@x.nl", 3), ("één café", 2), ("a-b- c", 2),
  ])
  func wordsAreCounted(_ text: String, _ count: Int) {
    #expect(WordCount.of(text) == count)
  }
}
