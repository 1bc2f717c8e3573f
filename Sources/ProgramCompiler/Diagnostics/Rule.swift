import ProgramBundle

/// Something an author may get wrong: its name, its weight, and the page that `explain` shows.
///
/// Every finding is made from a rule, so none can exist without its documentation in both languages.
public struct Rule: Sendable {
  /// The stable name, in kebab-case. A published code is never renamed or reused.
  public let code: String
  /// How much a finding weighs, by release level.
  public let weight: Weight
  /// The rule in one sentence, as a heading.
  public let title: Wording
  /// Why the rule exists: what would happen to an author, a therapist or a patient.
  public let why: Wording
  /// Whether an author may accept a finding in place, with a reason: never where safety depends on it.
  public let isAcceptable: Bool
  /// The smallest text that breaks the rule, and the same text mended. Both are compiled by the tests.
  public let example: Example

  /// A rule.
  public init(
    _ code: String, _ weight: Weight = .error, title: Wording, why: Wording, example: Example,
    isAcceptable: Bool = false
  ) {
    self.code = code
    self.weight = weight
    self.isAcceptable = isAcceptable
    self.title = title
    self.why = why
    self.example = example
  }

  /// A finding of this rule; its explanation is the rule's `why` unless another is given.
  public func finding(
    at place: Place?, _ summary: Wording, _ explanation: Wording? = nil, element: String? = nil,
    notes: [Diagnostic.Note] = [], solutions: [Diagnostic.Solution] = []
  ) -> Diagnostic {
    Diagnostic(
      code: code, severity: weight.severity(at: .review) ?? .warning, place: place, summary: summary.bounded,
      explanation: (explanation ?? why).bounded, element: element, locale: nil, witness: nil, notes: notes,
      solutions: solutions.map(\.bounded))
  }

  /// How much a finding weighs, by release level.
  public enum Weight: Sendable {
    /// Always an error.
    case error
    /// Always a warning.
    case warning
    /// A gap that a program in the making may have: a warning while writing, then an error.
    case incomplete
    /// Something its author marked as unfinished: nothing while writing, a warning at review, an error in a release.
    case unfinished

    /// The severity at `level`; nil where it is no finding.
    public func severity(at level: CheckLevel) -> Severity? {
      switch (self, level) {
      case (.error, _), (.incomplete, .review), (.incomplete, .release), (.unfinished, .release): .error
      case (.warning, _), (.incomplete, .writing), (.unfinished, .review): .warning
      case (.unfinished, .writing): nil
      }
    }
  }

  /// A text that breaks a rule and the same text mended, with where in a program both stand.
  public struct Example: Sendable {
    /// Where the texts stand in the smallest program (`SmallestProgram`).
    public let slot: Slot
    /// Breaks the rule, and no other.
    public let bad: String
    /// Breaks none.
    public let good: String

    /// An example for `slot`.
    public init(_ slot: Slot, bad: String, good: String) {
      self.slot = slot
      self.bad = bad
      self.good = good
    }
  }
}
