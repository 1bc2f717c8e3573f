/// Which answer of the patient is meant: `assignment.field`, `diary.field` or `instrument.score`.
///
/// A question inside rows is `assignment.rows.field`. In JSON a bare string.
public struct AnswerReference: RawRepresentable, Sendable, Hashable, Codable, ExpressibleByStringLiteral {
  /// The reference, for instance `mood.hopeless`.
  public let rawValue: String

  /// Makes the reference from its string.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes the reference from its string.
  public init(_ reference: String) { rawValue = reference }

  /// Makes the reference from a literal.
  public init(stringLiteral reference: String) { rawValue = reference }

  /// The assignment, diary or instrument: what stands before the first full stop.
  public var source: Substring { rawValue.prefix { $0 != "." } }
}
