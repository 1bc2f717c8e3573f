/// Texts as XML writes them.
enum XMLEscape {
  /// Words between tags.
  static func text(_ text: String) -> String { escaped(text, isValue: false) }
  /// Words in quotation marks.
  static func value(_ text: String) -> String { escaped(text, isValue: true) }

  private static func escaped(_ text: String, isValue: Bool) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x26 || $0 == 0x3C || $0 == 0x3E })
    else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where isValue: result += "&quot;"
      case "\r": result += "&#13;"
      case "\n" where isValue, "\t" where isValue: result += "&#\(scalar.value);"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension CodedText {
  /// The text as XML, with an element for each code: `pair` for those around words, `mark` for those by themselves.
  ///
  /// `properties` gives what an element has beside its id, for the name of a code and whether it goes around words.
  func markup(pair: String, mark: String, _ properties: (_ name: String, _ isPair: Bool) -> String) -> String
  {
    pieces.map { piece in
      switch piece {
      case .words(let words): XMLEscape.text(words)
      case .opening(let name): "<\(pair) id=\"\(name)\"\(properties(name, true))>"
      case .closing: "</\(pair)>"
      case .mark(let name): "<\(mark) id=\"\(name)\"\(properties(name, false))/>"
      }
    }.joined()
  }
}

extension ExchangeDocument.Unit {
  /// What a translator sees in place of each code, by its name.
  var shownByCode: [String: String] { Dictionary(zip(codes.map(\.name), shown)) { first, _ in first } }
}
