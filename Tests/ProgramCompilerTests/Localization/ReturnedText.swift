import Foundation
import Testing

@testable import ProgramCompiler

/// A file for a translator, changed as text; `⟦` goes before the place to which a finding points.
struct ReturnedText {
  var text: String
  /// How the text is saved.
  var encode: @Sendable (String) -> [UInt8] = { Array($0.utf8) }
  let format: ExchangeFormat

  init(_ text: String, _ format: ExchangeFormat) {
    self.text = text
    self.format = format
  }

  /// The bytes of the file.
  var bytes: [UInt8] { encode(text.replacing("⟦", with: "")) }

  /// The line of the expected finding: the first where no place is marked.
  var line: Int {
    let mark = text.firstIndex(of: "⟦") ?? text.startIndex
    return text[..<mark].count { $0.isNewline } + 1
  }

  /// Puts `new` in place of `old`, which is there.
  mutating func replace(_ old: String, _ new: String) throws {
    let range = try #require(text.firstRange(of: old), "\(old)")
    text.replaceSubrange(range, with: new)
  }

  /// The same within the text with that id.
  mutating func replace(_ old: String, _ new: String, in id: String) throws {
    let block = try range(of: id)
    let range = try #require(text[block].firstRange(of: old), "\(old) in \(id)")
    text.replaceSubrange(range, with: new)
  }

  /// The block of the text with that id, as it stands in the file.
  func range(of id: String) throws -> Range<String.Index> {
    let (start, end) =
      switch format {
      case .po: ("msgctxt \"\(id)\"\n", "\n\n")
      case .xliff21: ("<unit id=\"\(id)\"", "</unit>\n")
      case .xliff12, .tmx: ("<trans-unit id=\"\(id)\"", "</trans-unit>\n")
      }
    let first = try #require(text.firstRange(of: start), "\(id)")
    let last = text[first.upperBound...].firstRange(of: end)
    return first.lowerBound..<(last?.upperBound ?? text.endIndex)
  }

  /// The file says that another translation of a text was handed out than there is now.
  mutating func handedOutOtherwise(_ id: String) throws {
    var block = try range(of: id)
    // In PO the notes of a text stand before its name.
    if format == .po {
      let before = try #require(text[..<block.lowerBound].range(of: "\n\n", options: .backwards))
      block = before.upperBound..<block.upperBound
    }
    let mark = format == .xliff21 ? "category=\"handed-out\">" : "handed-out:"
    let digest = try #require(text[block].firstRange(of: mark)).upperBound
    text.replaceSubrange(digest..<text.index(digest, offsetBy: 32), with: String(repeating: "0", count: 32))
  }

  /// Adds `more` behind the text with that id.
  mutating func add(_ more: String, behind id: String) throws {
    let block = try range(of: id)
    text.insert(contentsOf: more, at: block.upperBound)
  }

  /// Takes the text with that id out, and gives it.
  mutating func remove(_ id: String) throws -> String {
    let block = try range(of: id)
    defer { text.removeSubrange(block) }
    return String(text[block])
  }

  /// Makes `content`, as the format writes it, the translation of a text; the expected place is there.
  mutating func translate(_ id: String, as content: String) throws {
    let block = try range(of: id)
    let lines = text[block].split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.hasPrefix("msgstr \"") { return "⟦msgstr \"\(content)\"" }
      guard line.hasPrefix("<target"), let end = line.firstIndex(of: ">") else { return String(line) }
      return "\(line[...end])⟦\(content)</target>"
    }
    text.replaceSubrange(block, with: lines.joined(separator: "\n"))
  }

  /// Writes `words`, with codes as the ledger has them, as the translation of a text, and says that it is translated.
  mutating func translate(_ id: String, _ words: String) throws {
    let block = try range(of: id)
    let lines = text[block].split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let new = lines.map { line in
      if format == .po { return line.hasPrefix("msgstr \"") ? "msgstr \"\(POWriter.escaped(words))\"" : line }
      if line.hasPrefix("<segment") { return "<segment state=\"translated\">" }
      guard line.hasPrefix("<target") else { return line }
      let state = format == .xliff12 ? " state=\"translated\"" : ""
      return "<target\(state)>\(Self.markup(words, as: line))</target>"
    }
    text.replaceSubrange(block, with: new.joined(separator: "\n"))
  }

  /// `words` with the codes as the translator found them in `line`.
  private static func markup(_ words: String, as line: String) -> String {
    var result = words
    for tag in line.split(separator: "<").map({ "<" + $0.prefix { $0 != ">" } + ">" }) {
      guard let start = tag.firstRange(of: " id=\"") else { continue }
      let name = tag[start.upperBound...].prefix { $0 != "\"" }
      let kind = tag.dropFirst().prefix { $0 != " " }
      result = result.replacing("<\(name)>", with: tag).replacing("<\(name)/>", with: tag)
        .replacing("</\(name)>", with: "</\(kind)>")
    }
    return result
  }
}
