/// Reads Gettext PO as translators' tools send it back; whatever is damaged is a finding.
struct POReader {
  private(set) var document = ReturnedDocument()
  private(set) var findings: [Diagnostic] = []
  private let file: SourceFile
  private var message = Message()
  private var field: Field?

  private enum Field { case context, source, target }

  /// A message as far as it was read.
  private struct Message {
    var context: (text: String, place: Place)?
    var source: String?
    var target: (text: String, place: Place)?
    var isFuzzy = false
    var handedOut: TextDigest?
    /// Whether a line of it could not be read.
    var isDamaged = false
  }

  init(_ file: SourceFile) {
    self.file = file
    let bytes = file.bytes
    if let wrong = bytes.firstByteNotUTF8 {
      findings = [ImportRules.poCharset.finding(at: file.place(Span(wrong, wrong + 1)), [""])]
      return
    }
    if let control = bytes.firstIndex(where: { $0 < 0x20 && !$0.isXMLSpace }) {
      findings = [EncodingCheck.refused(UInt32(bytes[control]), file.place(Span(control, control + 1)))]
      return
    }
    var start = bytes.byteOrderMarkEnd
    while start < bytes.count, findings.count < FindingBounds.inFile {
      var end = bytes[start...].firstIndex(of: 10) ?? bytes.count
      let next = end + 1
      if end > start, bytes[end - 1] == 13 { end -= 1 }
      line(Span(start, end))
      start = next
    }
    closeMessage()
    if document.units.isEmpty, document.program == nil, findings.isEmpty {
      findings.append(ImportRules.formatUnknown.finding(at: file.place(Span(0, 0)), [""]))
    }
  }

  /// The longest line that is read, in bytes (1 MiB): no text of a program is longer, and each byte costs ten while it is read.
  private static let mostLine = 1 << 20

  private mutating func line(_ span: Span) {
    guard span.count <= Self.mostLine else { return damage(Span(span.start, span.start + 40), "…") }
    let text = file.text(span)
    if text.allSatisfy({ $0 == " " }) { return closeMessage() }
    if text.hasPrefix("#") {
      if message.target != nil { closeMessage() }
      if text.hasPrefix("#,"), text.contains("fuzzy") { message.isFuzzy = true }
      if text.hasPrefix("#. \(POWriter.handedOut)") {
        message.handedOut = TextDigest(written: text.dropFirst(3 + POWriter.handedOut.count).utf8)
      }
      return
    }
    if text.hasPrefix("\"") { return add(text[...], span) }
    let words = text.split(separator: " ", maxSplits: 1)
    let rest = words.count > 1 ? words[1] : ""
    switch words[0] {
    case "msgctxt":
      if message.context != nil || message.source != nil { closeMessage() }
      field = .context
    case "msgid":
      if message.source != nil { closeMessage() }
      field = .source
    case "msgstr": field = .target
    default: return damage(span, text)
    }
    add(rest, span)
  }

  /// Adds a text in quotation marks to the present field.
  private mutating func add(_ quoted: Substring, _ span: Span) {
    guard let field, let words = Self.unescaped(quoted) else { return damage(span, file.text(span)) }
    let place = file.place(span)
    switch field {
    case .context: message.context = ((message.context?.text ?? "") + words, message.context?.place ?? place)
    case .source: message.source = (message.source ?? "") + words
    case .target: message.target = ((message.target?.text ?? "") + words, message.target?.place ?? place)
    }
  }

  /// The text between quotation marks; nil where it is not written as PO writes it.
  private static func unescaped(_ quoted: Substring) -> String? {
    guard quoted.count >= 2, quoted.first == "\"", quoted.last == "\"" else { return nil }
    let inner = quoted.dropFirst().dropLast()
    guard inner.utf8.contains(where: { $0 == 0x5C || $0 == 0x22 }) else { return String(inner) }
    var text = ""
    var isEscaped = false
    for character in inner.unicodeScalars {
      if isEscaped {
        switch character {
        case "n": text += "\n"
        case "t": text += "\t"
        case "r": text += "\r"
        case "\\", "\"": text.unicodeScalars.append(character)
        default: return nil
        }
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        return nil
      } else {
        text.unicodeScalars.append(character)
      }
    }
    return isEscaped ? nil : text
  }

  private mutating func closeMessage() {
    let message = message
    self.message = Message()
    field = nil
    if message.isDamaged { return }
    guard let source = message.source else {
      if let context = message.context { add(ImportRules.sourceMissing, context.place, context.text) }
      return
    }
    if source.isEmpty, message.context == nil { return readHeader(message) }
    guard let context = message.context, !context.text.isEmpty else {
      return add(ImportRules.unitNameless, message.target?.place)
    }
    guard let target = message.target else {
      return add(ImportRules.targetEmpty, context.place, context.text)
    }
    guard let sourceText = CodedText(written: source), let targetText = CodedText(written: target.text) else {
      return add(ImportRules.codeUnreadable, target.place, context.text)
    }
    document.units.append(
      ReturnedDocument.Unit(
        id: context.text, source: sourceText, target: target.text.isEmpty ? nil : targetText,
        needsWork: message.isFuzzy, isConfirmed: !message.isFuzzy,
        handedOut: message.handedOut, place: context.place,
        targetPlace: target.place))
  }

  private mutating func readHeader(_ message: Message) {
    guard let target = message.target else { return }
    for line in target.text.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmed }
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case POWriter.programHeader:
        if let id = parts[1].split(separator: " ").first { note(String(id), target.place, in: \.program) }
      case "Language": note(parts[1], target.place, in: \.locale)
      case POWriter.sourceHeader: note(parts[1], target.place, in: \.sourceLocale)
      case "Content-Type":
        if let charset = parts[1].lowercased().split(separator: "=").last, charset != "utf-8" {
          add(ImportRules.poCharset, target.place, String(charset))
        }
      default: break
      }
    }
  }

  /// Files that were put together have several headings.
  private mutating func note(
    _ value: String, _ place: Place, in field: WritableKeyPath<ReturnedDocument, ReturnedDocument.Heading?>
  ) {
    if value.isEmpty { return }
    if let known = document[keyPath: field], known.value != value {
      add(ImportRules.headersDiffer, place, value, known.value)
    }
    document[keyPath: field] = (value, place)
  }

  private mutating func damage(_ span: Span, _ text: String) {
    message.isDamaged = true
    add(ImportRules.poDamaged, file.place(span), text)
  }

  private mutating func add(_ rule: ImportRule, _ place: Place?, _ names: String...) {
    if findings.count < FindingBounds.inFile { findings.append(rule.finding(at: place, names)) }
  }
}

extension Substring {
  /// Without spaces at its ends.
  fileprivate var trimmed: String {
    var text = self
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
