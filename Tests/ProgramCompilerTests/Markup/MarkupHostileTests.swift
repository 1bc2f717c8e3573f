import Testing

@testable import ProgramCompiler

/// Files made to do harm end in one finding, soon.
struct MarkupHostileTests {
  private func codes(_ bytes: [UInt8]) -> [String] {
    let result = Markup.parse(SourceFile(path: "x.xml", bytes: bytes), names: NameTable())
    #expect((result.markup == nil) == !result.diagnostics.isEmpty)
    return result.diagnostics.map(\.code)
  }

  private func codes(_ text: String) -> [String] { codes(Array(text.utf8)) }

  @Test func depthIsBounded() {
    func nested(_ depth: Int) -> String {
      String(repeating: "<p>", count: depth) + String(repeating: "</p>", count: depth)
    }
    #expect(codes(nested(MarkupBounds.depth)) == [])
    #expect(codes(nested(MarkupBounds.depth + 1)) == ["nesting-too-deep"])
    #expect(codes(nested(100_000)) == ["nesting-too-deep"])
    #expect(codes(String(repeating: "<p>", count: 100_000)) == ["nesting-too-deep"])
  }

  @Test func entitiesAreNeverExpanded() {
    let laughs = """
      <!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;">]><a>&d;</a>
      """
    #expect(codes(laughs) == ["doctype-refused"])
    let outside = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"
    #expect(codes(outside) == ["doctype-refused"])
    #expect(codes("<a>&b;</a>") == ["entity-unknown"])
  }

  @Test func nothingIsIncluded() throws {
    let text = "<a xmlns:x='http://www.w3.org/2001/XInclude'><x:include href='/etc/passwd' parse='text'/></a>"
    let root = try #require(MarkupDocuments.markup(text)).root
    #expect(root.elements.map(\.localName) == ["include"])
    #expect(root.text.isEmpty)
  }

  @Test func onlyUTF8IsRead() {
    func spread(_ before: [UInt8], _ after: [UInt8]) -> [UInt8] {
      var bytes: [UInt8] = []
      for byte in "<a/>".utf8 { bytes += before + [byte] + after }
      return bytes
    }
    let (little, big) = (spread([], [0]), spread([0], []))
    let (wide, wideBig) = (spread([], [0, 0, 0]), spread([0, 0, 0], []))
    let samples: [[UInt8]] = [
      little, big, wide, wideBig, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big, [0xFF, 0xFE, 0, 0] + wide,
      [0, 0, 0xFE, 0xFF] + wideBig,
    ]
    for bytes in samples { #expect(codes(bytes) == ["encoding-not-utf8"]) }
    #expect(codes("<?xml version='1.0' encoding='utf-8'?><a/>") == [])
    #expect(codes("<?xml version='1.0' encoding='US-ASCII'?><a/>") == ["encoding-not-utf8"])
  }

  @Test(arguments: [
    [0xE9], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80], [0xFF],
    [0xF0, 0x8F, 0xBF, 0xBF],
  ])
  func wrongBytesAreShownExactly(_ wrong: [Int]) throws {
    let before = Array("<a>één regel tekst en nog wat\n".utf8)
    let file = SourceFile(path: "x.xml", bytes: before + wrong.map(UInt8.init) + Array("</a>".utf8))
    let finding = try #require(Markup.parse(file, names: NameTable()).diagnostics.first)
    #expect(finding.code == "encoding-not-utf8")
    #expect(finding.place == file.place(Span(before.count, before.count + 1)))
    #expect(finding.summary.en.hasPrefix("Line 2 "))
  }

  @Test func anOldEncodingIsGuessed() throws {
    let file = SourceFile(path: "x.xml", bytes: Array("<a>pati".utf8) + [0xEB] + Array("nt</a>".utf8))
    let finding = try #require(Markup.parse(file, names: NameTable()).diagnostics.first)
    #expect(finding.summary.nl.contains("`ë`"))
  }

  @Test func sizeIsBounded() {
    let filler = [UInt8](repeating: 0x20, count: SourceBounds.fileBytes - 4)
    #expect(codes(Array("<a/>".utf8) + filler) == [])
    #expect(codes(Array("<a/>".utf8) + filler + [0x20]) == ["file-too-large"])
  }

  @Test func longRunsTakeNoLongTime() {
    #expect(codes("<a>" + String(repeating: "<", count: 200_000)) == ["tag-unfinished"])
    #expect(codes("<a " + String(repeating: "b='1' ", count: 500)) == ["property-repeated"])
    #expect(codes("<a>" + String(repeating: "</b>", count: 50_000)) == ["tag-mismatch"])
    #expect(codes("<a><!--" + String(repeating: "- ", count: 200_000)) == ["tag-not-closed"])
    #expect(codes("<a b='" + String(repeating: "x=", count: 1_000)) == ["quote-missing"])
    #expect(codes("<a>" + String(repeating: "x<b/>", count: 90_000)) == ["tag-not-closed"])
    let many = (0..<400).map { "a\($0)='1'" }.joined(separator: " ")
    #expect(codes("<a \(many)/>") == [])
  }

  @Test func tagsAndPartsAreBounded() {
    func tag(_ bytes: Int) -> String { "<a b='" + String(repeating: "x", count: bytes - 9) + "'/>" }
    #expect(codes(tag(MarkupBounds.tagBytes)) == [])
    #expect(codes(tag(MarkupBounds.tagBytes + 1)) == ["tag-too-long"])
    #expect(codes("<a>" + tag(MarkupBounds.tagBytes + 1)) == ["tag-too-long"])
    let long = String(repeating: "x", count: 2 * MarkupBounds.tagBytes)
    #expect(codes("<a>\(long)<!--\(long)--><?b \(long)?><![CDATA[\(long)]]></a>") == [])
    func parts(_ count: Int) -> String { "<a>" + String(repeating: "<b c=''/>", count: count / 2) + "</a>" }
    #expect(codes(parts(MarkupBounds.parts - 2)) == [])
    #expect(codes(parts(MarkupBounds.parts)) == ["file-too-large"])
  }
}
