/// The parts that hold no text, or hardly ever, so that authors write them as `<name …/>`.
///
/// From the schema: what stands in `always` and `within` cannot have content; what stands in `usually` may.
enum EmptyParts {
  private static let always: Set<String> = [
    "accepted", "ages", "answer", "captions", "helpline", "jurisdiction", "locale", "readability", "renamed",
    "set", "show", "tombstone", "waiver",
  ]

  /// Parts that are empty inside one other part only.
  private static let within: [String: Set<String>] = [
    "course": ["module"], "limits": ["diary", "patient", "therapist"],
  ]

  private static let usually: Set<String> = ["chart", "image", "term"]

  /// Whether a part can have no content at all.
  static func isEmpty(_ name: String, in parent: String?) -> Bool {
    always.contains(name) || parent.flatMap { within[$0] }?.contains(name) ?? false
  }

  /// Whether a part most often has no content.
  static func isUsuallyEmpty(_ name: String, in parent: String?) -> Bool {
    isEmpty(name, in: parent) || usually.contains(name)
  }
}
