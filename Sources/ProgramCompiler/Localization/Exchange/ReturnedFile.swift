/// A file that a translator sent back, in whichever format.
struct ReturnedFile {
  let document: ReturnedDocument
  let findings: [Diagnostic]

  init(_ file: SourceFile) {
    var (document, findings) = Self.read(file)
    let isRead = !ImportResult.hasErrors(findings)
    if isRead, file.bytes.byteOrderMarkEnd > 0 {
      findings.append(ImportRules.byteOrderMark.finding(at: file.place(Span(0, 0)), []))
    }
    if isRead, let start = file.bytes.firstIndex(of: 13) {
      findings.append(ImportRules.lineEnds.finding(at: file.place(Span(start, start)), []))
    }
    self.document = document
    self.findings = findings
  }

  /// Whether a file is a translation memory, TMX.
  private static func isMemory(_ file: SourceFile) -> Bool {
    let start = String(decoding: file.bytes.prefix(300), as: UTF8.self)
    return start.contains("<tmx") || start.contains("DOCTYPE tmx")
  }

  private static func read(_ file: SourceFile) -> (ReturnedDocument, [Diagnostic]) {
    // Behind marks of an encoding, and behind the zero bytes of UTF-16.
    let start = file.bytes.first { !$0.isXMLSpace && $0 > 0 && $0 < 0x80 }
    switch start {
    case UInt8(ascii: "<") where isMemory(file):
      return (ReturnedDocument(), [ImportRules.memoryGiven.finding(at: file.place(Span(0, 0)), [])])
    case UInt8(ascii: "<"):
      let reader = XLIFFReader(file)
      return (reader.document, reader.findings)
    case UInt8(ascii: "m"), UInt8(ascii: "#"):
      let reader = POReader(file)
      return (reader.document, reader.findings)
    default:
      return (ReturnedDocument(), [ImportRules.formatUnknown.finding(at: file.place(Span(0, 0)), [""])])
    }
  }
}
