/// Colours of a terminal, or none (SGR parameters of ECMA-48).
struct TextStyle {
  let isColoured: Bool

  private func coloured(_ text: String, _ code: String) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  func heading(_ text: String, _ severity: Severity) -> String {
    coloured(text, severity == .error ? "1;31" : "1;33")
  }
  func strong(_ text: String) -> String { coloured(text, "1") }
  func faint(_ text: String) -> String { coloured(text, "2") }

  func mark(_ text: String, _ severity: Severity?) -> String {
    switch severity {
    case .error: coloured(text, "31")
    case .warning: coloured(text, "33")
    case nil: coloured(text, "36")
    }
  }

  /// The columns that a text takes, without what only colours it.
  static func visibleLength(_ text: String) -> Int {
    var length = 0
    var isEscape = false
    for character in text {
      if character == "\u{1B}" { isEscape = true }
      if !isEscape { length += 1 }
      if isEscape, character == "m" { isEscape = false }
    }
    return length
  }

  /// A whole number with `separator` between its thousands.
  static func number(_ value: Int, separator: String) -> String {
    let digits = String(value)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += separator }
      result.append(digit)
    }
    return result
  }

  /// Columns of running text; terminals are at least this wide.
  private static let width = 96

  /// Running text broken at spaces, without breaking between backquotes.
  static func wrap(_ text: String, indent: String = "") -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words(text) {
      let length = visibleLength(line) + 1 + visibleLength(word)
      if !line.isEmpty, length + indent.count > width {
        lines.append(indent + line)
        line = word
      } else {
        line += (line.isEmpty ? "" : " ") + word
      }
    }
    return line.isEmpty ? lines : lines + [indent + line]
  }

  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in text {
      if character == "`" { isQuoted.toggle() }
      if character == " ", !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}
