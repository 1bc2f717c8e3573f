/// Writes Gettext PO: every text under its own id, so that equal texts stay two.
struct POWriter {
  private let document: ExchangeDocument
  private var lines: [String] = []

  static func bytes(_ document: ExchangeDocument) -> [UInt8] {
    var writer = POWriter(document: document)
    writer.write()
    return Array((writer.lines.joined(separator: "\n") + "\n").utf8)
  }

  /// The header that says to which program a file belongs.
  static let programHeader = "Project-Id-Version"
  static let sourceHeader = "X-Source-Language"
  /// What stands before the digest of what was handed out.
  static let handedOut = "handed-out:"

  private mutating func write() {
    for note in document.notes { lines += Self.comment("#.", note) }
    lines += ["msgid \"\"", "msgstr \"\""]
    let headers = [
      (Self.programHeader, "\(document.program) \(document.version)"),
      // Gettext wants these three; who translates fills them in.
      ("PO-Revision-Date", ""), ("Last-Translator", ""), ("Language-Team", ""), ("Language", document.locale),
      (Self.sourceHeader, document.sourceLocale), ("MIME-Version", "1.0"),
      ("Content-Type", "text/plain; charset=UTF-8"), ("Content-Transfer-Encoding", "8bit"),
    ]
    for (name, value) in headers { lines.append("\"\(Self.escaped("\(name): \(value)"))\\n\"") }
    for file in document.files {
      for unit in file.units { write(unit, file.path) }
    }
  }

  private mutating func write(_ unit: ExchangeDocument.Unit, _ path: String) {
    // A translation that was to be written over is no translation in a format that has empty ones.
    let isDone = unit.state == .translated || unit.state == .signedOff
    let hasTarget = isDone || unit.target != unit.source
    lines.append("")
    for (name, shown) in zip(unit.codes.map(\.name), unit.shown) where shown.hasPrefix("[") {
      lines += Self.comment("#.", "\(name) = \(shown)")
    }
    for note in unit.notes { lines += Self.comment("#.", note) }
    if let most = unit.maxLength { lines += Self.comment("#.", "max-length:\(most)") }
    lines += Self.comment("#.", "\(Self.handedOut)\(unit.handedOut.text)")
    lines.append("#: \(path.replacing(" ", with: "%20"))")
    if hasTarget, unit.state == .needsReview || unit.state == .needsTranslation { lines.append("#, fuzzy") }
    for other in unit.alternatives where other.origin == .previous {
      lines.append("#| msgctxt \"\(Self.escaped(unit.id))\"")
      lines.append("#| msgid \"\(Self.escaped(other.source.written))\"")
    }
    lines.append("msgctxt \"\(Self.escaped(unit.id))\"")
    lines.append("msgid \"\(Self.escaped(unit.source.written))\"")
    lines.append("msgstr \"\(hasTarget ? Self.escaped(unit.target.written) : "")\"")
  }

  /// A comment of one line or more, none of which can be anything else.
  private static func comment(_ sign: String, _ text: String) -> [String] {
    text.split(separator: "\n").map { "\(sign) \($0)" }
  }

  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x5C || $0 == 0x22 || $0 < 0x20 }) else { return text }
    return text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      .replacing("\t", with: "\\t").replacing("\r", with: "\\r")
  }
}
