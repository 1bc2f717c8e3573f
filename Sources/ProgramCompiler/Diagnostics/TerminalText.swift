/// Text from files, made safe to show on a terminal.
///
/// A file or a bundle can hold characters that a terminal obeys: they clear the screen, change what was written
/// above, or turn letters around so that a name looks like another. None of them is printed as it is.
public enum TerminalText {
  /// `text` on one line: line ends and tabs become spaces, and what a terminal would obey becomes U+FFFD.
  public static func line(_ text: String) -> String { replacing(text, keepsLines: false) }

  /// `text` with its line ends and tabs, and U+FFFD for what a terminal would obey.
  public static func block(_ text: String) -> String { replacing(text, keepsLines: true) }

  /// JSON with `\u…` for what a terminal would obey; it means the same.
  static func json(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isEscapedInJSON) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isEscapedInJSON(scalar) {
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Line ends stand between values there, and the encoder escapes the others below U+0020 itself.
  private static func isEscapedInJSON(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar.actsOnTerminal
  }

  private static func replacing(_ text: String, keepsLines: Bool) -> String {
    guard text.unicodeScalars.contains(where: \.actsOnTerminal) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\t": result.unicodeScalars.append(keepsLines ? scalar : " ")
      default: result.unicodeScalars.append(scalar.actsOnTerminal ? "\u{FFFD}" : scalar)
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Whether a terminal may act on it instead of showing it.
  ///
  /// The C0 and C1 controls and delete (ECMA-48), the separators of lines and paragraphs, and the marks that turn
  /// the direction of writing for more than one letter (Unicode 15, UAX #9, table of directional formatting).
  var actsOnTerminal: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
