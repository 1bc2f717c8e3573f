/// Gives every part and text of a bundle its stable id.
///
/// A part that the author named stands behind a full stop: `goals.why.intro`. One that has no name is counted among its
/// like and stands behind an underscore, which no author's id can hold: `goals.why_p2`. So the two never meet, and both
/// are valid names in XLIFF.
struct StableNames {
  /// What stands in front of the names of the program's own texts.
  static let program = "program"
  /// What stands in front of names, and so can be the id of no module, assignment, diary or questionnaire.
  static let reserved: Set<String> = [program, "flags", "glossary", "profiles", "safety"]

  private var counts: [String: Int] = [:]
  private var given: [ObjectIdentifier: String] = [:]

  /// The id of `part` within `owner`.
  mutating func id(of part: Part, in owner: String) -> String {
    let id = part.id.map { "\(owner).\($0.text)" } ?? next(part.kind, in: owner)
    given[ObjectIdentifier(part)] = id
    return id
  }

  /// The id that `part` was given within its owner; nil where it was not.
  func id(givenTo part: Part) -> String? { given[ObjectIdentifier(part)] }

  /// The next id for a part of kind `kind` without a name.
  mutating func next(_ kind: String, in owner: String) -> String {
    let stem = "\(owner)_\(kind)"
    let number = (counts[stem] ?? 0) + 1
    counts[stem] = number
    return "\(stem)\(number)"
  }
}
