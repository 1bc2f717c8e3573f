/// A part of the program that another part names by its id.
public struct PartReference: Sendable, Hashable {
  /// What kind of part is meant.
  public var kind: Kind
  /// The id that was given.
  public var id: String

  /// Makes the reference from its parts.
  public init(kind: Kind, id: String) {
    self.kind = kind
    self.id = id
  }

  /// A kind of part.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A module of the course.
    case module
    /// A page, as `module.page`.
    case page
    /// An assignment.
    case assignment
    /// A diary.
    case diary
    /// A questionnaire.
    case instrument
    /// A word of the glossary.
    case term
    /// A flag.
    case flag
    /// An answer, as `assignment.field`, `diary.field` or `instrument.score`.
    case answer
    /// A media file of the bundle.
    case media
  }
}
