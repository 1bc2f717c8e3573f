/// A text for translators: words, and codes in place of what must not be changed.
///
/// Written as `Je <term1>grens</term1>, <answer2/>.`: a code is its kind and its number in the text, and of the words only `&`, `<`
/// and `>` are written as `&amp;`, `&lt;` and `&gt;`. The ledger and PO files hold texts so; XLIFF has elements for the codes.
struct CodedText: Sendable, Hashable {
  private(set) var pieces: [Piece]

  /// A stretch of words, or a code.
  enum Piece: Sendable, Hashable {
    case words(String)
    /// Where the code `term1` begins, which goes around words.
    case opening(String)
    case closing(String)
    /// A code by itself.
    case mark(String)
  }

  /// The text of `pieces`, neighbouring words put together and empty ones left out.
  init(_ pieces: [Piece] = []) {
    self.pieces = []
    self.pieces.reserveCapacity(pieces.count)
    for piece in pieces { append(piece) }
  }

  mutating func append(_ piece: Piece) {
    guard case .words(let words) = piece else { return pieces.append(piece) }
    if words.isEmpty { return }
    if case .words(let before) = pieces.last {
      pieces[pieces.count - 1] = .words(before + words)
    } else {
      pieces.append(piece)
    }
  }

  var isEmpty: Bool { pieces.isEmpty }

  /// The words alone, without codes.
  var plain: String {
    if pieces.count == 1, case .words(let words) = pieces[0] { return words }
    return pieces.map { if case .words(let words) = $0 { words } else { "" } }.joined()
  }

  /// The words, with white space as `RichText` makes it: none at the ends, one space elsewhere.
  var collapsed: CodedText {
    var afterSpace = true
    var result = CodedText()
    for piece in pieces {
      guard case .words(let words) = piece else {
        if case .mark = piece { afterSpace = false }
        result.append(piece)
        continue
      }
      var bytes: [UInt8] = []
      for byte in words.utf8 {
        let isSpace = byte.isXMLSpace
        if !isSpace { bytes.append(byte) } else if !afterSpace { bytes.append(32) }
        afterSpace = isSpace
      }
      result.append(.words(String(decoding: bytes, as: UTF8.self)))
    }
    return result.withoutLastSpace
  }

  private var withoutLastSpace: CodedText {
    guard let last = pieces.lastIndex(where: { if case .closing = $0 { false } else { true } }),
      case .words(let words) = pieces[last], words.hasSuffix(" ")
    else { return self }
    var pieces = pieces
    pieces[last] = .words(String(words.dropLast()))
    return CodedText(pieces)
  }
}

extension CodedText {
  /// The text as the ledger and PO files write it.
  var written: String {
    if pieces.count == 1, case .words(let words) = pieces[0] { return Self.escaped(words) }
    return pieces.map { piece in
      switch piece {
      case .words(let words): Self.escaped(words)
      case .opening(let name): "<\(name)>"
      case .closing(let name): "</\(name)>"
      case .mark(let name): "<\(name)/>"
      }
    }.joined()
  }

  /// Words as they are written within a text.
  static func escaped(_ words: String) -> String {
    guard words.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E }) else { return words }
    return words.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  /// Reads a text as it is written; nil where a code or a sign is not written as it should be.
  init?(written text: String) {
    guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E }) else {
      self.init([.words(text)])
      return
    }
    self.init()
    var rest = Substring(text)
    while let sign = rest.firstIndex(where: { $0 == "<" || $0 == "&" || $0 == ">" }) {
      append(.words(String(rest[..<sign])))
      rest = rest[sign...]
      if let (reference, sign) = Self.references.first(where: { rest.hasPrefix($0.0) }) {
        append(.words(sign))
        rest = rest.dropFirst(reference.count)
        continue
      }
      guard rest.first == "<", let end = rest.firstIndex(of: ">"),
        let piece = Self.code(rest[..<end].dropFirst())
      else {
        return nil
      }
      append(piece)
      rest = rest[end...].dropFirst()
    }
    append(.words(String(rest)))
  }

  private static let references = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">")]

  private static func code(_ text: Substring) -> Piece? {
    let isClosing = text.hasPrefix("/")
    let isMark = text.hasSuffix("/")
    let name = text.dropFirst(isClosing ? 1 : 0).dropLast(isMark ? 1 : 0)
    guard !name.isEmpty, !(isClosing && isMark),
      name.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) })
    else { return nil }
    return isClosing ? .closing(String(name)) : isMark ? .mark(String(name)) : .opening(String(name))
  }
}
