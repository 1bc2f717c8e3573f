import Testing

@testable import ProgramCompiler

struct LineTableTests {
  private func positions(_ bytes: [UInt8]) -> [[Int]] {
    let table = LineTable(file: SourceFile(path: "x", bytes: bytes))
    return (0...bytes.count).map {
      let position = table.position(of: $0)
      return [position.line, position.column]
    }
  }

  @Test func everyLineEndCountsOnce() {
    #expect(
      positions(Array("a\nb\r\nc\rd".utf8)) == [
        [1, 1], [1, 2], [2, 1], [2, 2], [2, 3], [3, 1], [3, 2], [4, 1], [4, 2],
      ])
    #expect(positions([]) == [[1, 1]])
    #expect(positions(Array("\n".utf8)) == [[1, 1], [2, 1]])
    #expect(positions(Array("\r\r\n".utf8)) == [[1, 1], [2, 1], [2, 2], [3, 1]])
  }

  @Test func columnsCountScalars() {
    let text = Array("é😀e\u{301}x".utf8)
    let table = LineTable(file: SourceFile(path: "x", bytes: text))
    #expect([0, 2, 6, 7, 9, 10].map { table.position(of: $0).column } == [1, 2, 3, 4, 5, 6])
    #expect(
      positions([0xFF, 0xC3, 0x41, 0xE2, 0x82]) == [[1, 1], [1, 2], [1, 3], [1, 4], [1, 5], [1, 6]])
  }

  @Test func aByteOrderMarkHasNoColumn() {
    let table = LineTable(file: SourceFile(path: "x", text: "\u{FEFF}ab\nc"))
    #expect([0, 3, 4, 6].map { table.position(of: $0).column } == [1, 1, 2, 1])
    #expect(table.lineSpan(1) == Span(3, 5))
  }

  @Test func lineSpansLeaveOutTheLineEnd() {
    let table = LineTable(file: SourceFile(path: "x", text: "ab\r\nc\n\rd\n"))
    #expect(
      (1...table.count).map(table.lineSpan) == [Span(0, 2), Span(4, 5), Span(6, 6), Span(7, 8), Span(9, 9)])
  }
}
