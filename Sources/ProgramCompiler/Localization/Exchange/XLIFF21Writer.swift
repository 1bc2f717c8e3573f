/// Writes XLIFF 2.1 (OASIS standard, 13 February 2018): `pc` and `ph` only, one segment a text, never to be cut up.
struct XLIFF21Writer {
  private let document: ExchangeDocument
  private var lines: [String] = []

  static func bytes(_ document: ExchangeDocument) -> [UInt8] {
    var writer = XLIFF21Writer(document: document)
    writer.write()
    return Array((writer.lines.joined(separator: "\n") + "\n").utf8)
  }

  private mutating func write() {
    lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#,
      "<xliff version=\"2.1\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\(quoted(document.sourceLocale)) "
        + "trgLang=\(quoted(document.locale))>",
    ]
    // A file must have a text, and a document a file: a document without texts cannot be written in 2.1.
    for (number, file) in document.files.enumerated() {
      let id = Self.fileID(document.program, file.path)
      lines.append("<file id=\(quoted(id)) original=\(quoted(file.path)) canResegment=\"no\">")
      if number == 0 { write(document.notes) }
      for unit in file.units { write(unit) }
      lines.append("</file>")
    }
    lines.append("</xliff>")
  }

  /// The program stands before the path, as the file itself has no other place for it that every tool keeps.
  private static func fileID(_ program: String, _ path: String) -> String {
    "\(program):\(path.replacing("../", with: "").replacing("/", with: "."))"
  }

  private mutating func write(_ notes: [String], handedOut: TextDigest? = nil) {
    if notes.isEmpty && handedOut == nil { return }
    lines.append("<notes>")
    for note in notes { lines.append("<note>\(XMLEscape.text(note))</note>") }
    if let handedOut {
      lines.append("<note category=\"\(XLIFFReader.handedOutCategory)\">\(handedOut.text)</note>")
    }
    lines.append("</notes>")
  }

  private mutating func write(_ unit: ExchangeDocument.Unit) {
    let translate = unit.isLocked ? " translate=\"no\"" : ""
    lines.append("<unit id=\(quoted(unit.id)) name=\(quoted(unit.id)) xml:space=\"preserve\"\(translate)>")
    var notes = unit.notes
    for other in unit.alternatives {
      notes.append("\(other.origin.rawValue): \(other.source.plain) → \(other.target.plain)")
    }
    write(notes, handedOut: unit.handedOut)
    lines.append("<segment state=\"\(state(unit.state))\">")
    lines.append("<source>\(content(unit.source, unit))</source>")
    lines.append("<target>\(content(unit.target, unit))</target>")
    lines.append("</segment>")
    lines.append("</unit>")
  }

  private func state(_ state: ExchangeDocument.State) -> String {
    switch state {
    case .needsTranslation, .needsReview: "initial"
    case .translated: "translated"
    case .signedOff: "final"
    }
  }

  private func content(_ text: CodedText, _ unit: ExchangeDocument.Unit) -> String {
    let shown = unit.shownByCode
    return text.markup(pair: "pc", mark: "ph") { name, isPair in
      " canDelete=\"no\" canCopy=\"no\" \(isPair ? "dispStart" : "disp")=\(quoted(shown[name] ?? name))"
    }
  }

  private func quoted(_ value: String) -> String { "\"\(XMLEscape.value(value))\"" }
}
