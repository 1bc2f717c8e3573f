/// A name that the author wrote, of something here or to point at something elsewhere, with its place.
struct Reference: Sendable, Hashable {
  let text: String
  let place: Place

  /// The value of an attribute as one name.
  init(_ attribute: Attribute) {
    text = attribute.value
    place = attribute.place
  }

  init(_ text: String, at place: Place) {
    self.text = text
    self.place = place
  }

  /// The names in an attribute's value, with white space between them.
  static func list(_ attribute: Attribute?) -> [Reference] {
    guard let attribute else { return [] }
    return words(of: attribute.value, attribute.markup.file) { attribute.source($0) }
  }

  private static func words(of value: String, _ file: SourceFile, source: (Range<Int>) -> Span) -> [Reference]
  {
    var found: [Reference] = []
    let bytes = Array(value.utf8)
    var start = 0
    while start < bytes.count {
      if bytes[start] == 32 {
        start += 1
        continue
      }
      let end = bytes[start...].firstIndex(of: 32) ?? bytes.count
      let text = String(decoding: bytes[start..<end], as: UTF8.self)
      found.append(Reference(text, at: file.place(source(start..<end))))
      start = end
    }
    return found
  }
}

/// Whose files a part stands in: the program's own, or those that several programs share.
enum Scope: Sendable, Hashable {
  case own
  case common

  /// What stands in front of the ids of shared parts.
  static let commonPrefix = "common:"

  /// The scope of a file.
  init(of path: String) { self = path.hasPrefix("../common/") ? .common : .own }

  /// The id by which the whole program knows a part of this scope.
  func qualified(_ id: String) -> String {
    self == .common && !id.hasPrefix(Self.commonPrefix) ? Self.commonPrefix + id : id
  }
}
