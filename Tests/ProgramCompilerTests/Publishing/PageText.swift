import Foundation
import Testing

/// The words of a page, read back from its markup without our own code.
enum PageText {
  /// The words of the measured text in the entry with this anchor: without what stands in elements of class `aside`; nil where
  /// the entry shows no text.
  static func reading(of anchor: String, in page: String) throws -> String? {
    let entry = try #require(page.range(of: "id=\"\(anchor)\""), "\(anchor) is in the page")
    let end = try #require(page.range(of: "</article>", range: entry.upperBound..<page.endIndex))
    let start = "<div class=\"reading\""
    guard let reading = page.range(of: start, range: entry.upperBound..<end.lowerBound) else { return nil }
    return try words(from: page[reading.lowerBound..<end.lowerBound])
  }

  /// The words within the first element of `markup`; bytes, for characters may begin beside a tag.
  private static func words(from markup: Substring) throws -> String {
    var words: [UInt8] = []
    var aside: [Bool] = []
    var rest = Array(markup.utf8)[...]
    repeat {
      let end = try #require(
        rest.first == UInt8(ascii: "<") ? rest.firstIndex(of: UInt8(ascii: ">")) : nil, "a tag ends")
      let tag = String(decoding: rest[..<end], as: UTF8.self)
      if tag.hasPrefix("</") {
        aside.removeLast()
      } else if !tag.hasSuffix("/") {
        aside.append(aside.last == true || tag.contains("class=\"aside"))
      }
      rest = rest[(end + 1)...]
      let next = rest.firstIndex(of: UInt8(ascii: "<")) ?? rest.endIndex
      if aside.last == false { words += rest[..<next] }
      rest = rest[next...]
    } while !aside.isEmpty
    return unescaped(String(decoding: words, as: UTF8.self))
  }

  private static func unescaped(_ text: String) -> String {
    let names = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    return names.reduce(text) { text, name in
      text.replacingOccurrences(of: name.0, with: name.1, options: .literal)
    }
  }
}
