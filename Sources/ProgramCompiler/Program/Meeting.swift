/// Where a patient meets a part that stands elsewhere: a task, a link, or an answer given before.
struct Meeting: Sendable {
  let kind: Kind
  /// The name as the author wrote it.
  let reference: Reference
  /// The full name of what is met.
  let key: String
  /// The block, field or text around it.
  let part: Part
  /// The stable id of the nearest part that has one.
  let owner: String
  /// What must hold, within its own file, for a patient to meet it here.
  let circumstances: [Circumstance]
  let position: Position

  /// How a part is met.
  enum Kind: Sendable {
    /// `do`, `keep` and `fill-in`: what a page asks of the patient.
    case asked(Pointer.Target)
    case link
    /// An answer in running text, without anything that stands there otherwise.
    case quote
    /// An answer that a question is filled in with beforehand, without anything that stands there otherwise.
    case prefill
    /// An answer given elsewhere with which a result is worked out.
    case calculation
    case chart
  }

  /// When a patient comes by, as far as the file itself says.
  enum Position: Sendable, Hashable {
    /// On a page: by the week of its sitting (one of those that it can have), and then in the order of the file.
    case page(sitting: Int, weeks: [SittingWeek], order: Int)
    /// Within an assignment, diary or questionnaire: whenever that is asked for.
    case task
    /// At the end of the treatment.
    case ending
    /// At any time, from the first day on.
    case anyTime

    /// Whether every patient of the same module is there before `other`.
    ///
    /// Where sittings move to other weeks under different conditions, only what is earlier in all of them is certain.
    func isBefore(_ other: Position) -> Bool {
      guard case .page(_, let weeks, let order) = self, case .page(_, let others, let otherOrder) = other
      else {
        return false
      }
      if weeks.map(\.condition) == others.map(\.condition) {
        return zip(weeks, others).allSatisfy { ($0.week, order) < ($1.week, otherOrder) }
      }
      let (latest, earliest) = (weeks.map(\.week).max() ?? 0, others.map(\.week).min() ?? 0)
      return (latest, order) < (earliest, otherOrder)
    }
  }

  /// A week in which a sitting can stand: under a condition, in its words, or else.
  struct SittingWeek: Sendable, Hashable {
    let condition: String?
    let week: Int
  }
}

/// Something that must hold for a patient to see a part.
enum Circumstance: Sendable {
  case holds(Condition)
  /// An earlier option of the same choice, which would have come first.
  case fails(Condition)

  var condition: Condition {
    switch self {
    case .holds(let condition), .fails(let condition): condition
    }
  }
}

extension [Circumstance] {
  /// These, and a further condition where there is one.
  func and(_ condition: Condition?) -> [Circumstance] {
    guard let condition else { return self }
    return self + [.holds(condition)]
  }

  /// Whether they say in so many words that a condition holds.
  func include(_ condition: Condition) -> Bool {
    contains { if case .holds(let held) = $0 { held.text == condition.text } else { false } }
  }
}

/// A part that must never meet others in one patient.
struct KeptApart: Sendable {
  let part: Part
  /// Its full id, as others name it, or that of the nearest part that has one.
  let id: String
  /// The stable id of the page, or of the part that is no block.
  let owner: String
  let names: [(reference: Reference, key: String)]
  let circumstances: [Circumstance]
}

/// A page that may have nothing left when assignments are left out.
struct ThinPage: Sendable {
  let page: Page
  let owner: String
  let circumstances: [Circumstance]
}
