import ProgramBundle

/// A part of a web page, in which nothing that others wrote can be markup.
///
/// Texts and values of attributes are escaped here and nowhere else; names of elements and attributes can only stand in our own
/// sources. Elements are written so that a page is well-formed XML as well.
struct HTML: Sendable {
  /// As it stands in the page.
  let markup: String

  /// Nothing at all.
  static let empty = HTML(markup: "")

  /// A text of any origin.
  static func text(_ text: String) -> HTML { HTML(markup: escaped(text)) }

  /// Rules of style, which stand in our own sources and hold no `<` or `&`.
  static func style(_ rules: StaticString) -> HTML { HTML(markup: "<style>\n\(rules)</style>") }

  /// An element; attributes whose value is nil are left out.
  init(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    @HTMLBuilder _ content: () -> HTML
  ) {
    markup = "\(Self.start(name, attributes))>\(content().markup)</\(name)>"
  }

  /// An element without content: `meta`, a shape in a drawing.
  init(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>) {
    markup = Self.start(name, attributes) + "/>"
  }

  /// Parts without an element around them.
  init(@HTMLBuilder _ content: () -> HTML) { self = content() }

  /// Parts one after the other.
  init(_ parts: [HTML]) { markup = parts.map(\.markup).joined() }

  private init(markup: String) { self.markup = markup }

  private static func start(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>
  ) -> String {
    var start = "<\(name)"
    for (name, value) in attributes {
      if let value { start += " \(name)=\"\(escaped(value))\"" }
    }
    return start
  }

  /// What acts on a page is written out: markup, control characters, marks of direction, what XML has not.
  private static func escaped(_ text: String) -> String {
    let shown = text.visible()
    guard shown.utf8.contains(where: { $0 < 0x40 && "&<>\"'".utf8.contains($0) || $0 == 0xEF }) else {
      return shown
    }
    var escaped = ""
    for scalar in shown.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\u{FFFE}", "\u{FFFF}": escaped += "\\u{\(String(scalar.value, radix: 16))}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

/// Lets the content of an element be written as a list of parts: texts, elements, conditions and loops.
@resultBuilder
enum HTMLBuilder {
  static func buildExpression(_ text: String) -> HTML { .text(text) }
  static func buildExpression(_ part: HTML) -> HTML { part }
  static func buildExpression(_ parts: [HTML]) -> HTML { HTML(parts) }
  static func buildBlock(_ parts: HTML...) -> HTML { HTML(parts) }
  static func buildOptional(_ part: HTML?) -> HTML { part ?? .empty }
  static func buildEither(first part: HTML) -> HTML { part }
  static func buildEither(second part: HTML) -> HTML { part }
  static func buildArray(_ parts: [HTML]) -> HTML { HTML(parts) }
}
