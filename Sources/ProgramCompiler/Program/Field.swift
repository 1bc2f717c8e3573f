import ProgramBundle

/// A question that the patient fills in.
struct Field: Sendable {
  let part: Part
  let id: Reference
  let label: RichText
  let help: RichText?
  let isRequired: Bool
  let risk: Risk?
  let missed: Missed?
  let prefill: Reference?
  let otherwise: Block.Phrase?
  let kind: Kind

  indirect enum Kind: Sendable {
    case text(maxLength: Int?)
    case longText(maxLength: Int?)
    case number(ClosedRange<Int>?, unit: Block.Phrase?, unitOfOne: Block.Phrase?)
    case scale(ClosedRange<Int>?, low: Block.Phrase?, high: Block.Phrase?, better: Scale.Better?)
    case choice([Option])
    case choices([Option])
    case date
    case time
    case duration
    case rows(least: Int?, most: Int?, [Field])
    case allocation(total: Int, [Share])
    /// Nil where the formula cannot be read.
    case computed(Formula?)
  }

  /// An answer to choose.
  struct Option: Sendable {
    let part: Part
    let id: Reference
    let text: RichText
  }

  /// Something to which points are given.
  struct Share: Sendable {
    let id: Reference
    let least: Int?
    let most: Int?
    let text: RichText
  }

  /// Whether an answer is one number, so that it can be charted and calculated with.
  var isNumeric: Bool {
    switch kind {
    case .number, .scale, .computed, .duration: true
    default: false
    }
  }

  /// The fields directly within it.
  var inner: [Field] { if case .rows(_, _, let fields) = kind { fields } else { [] } }
}

extension Sequence<Field> {
  /// These fields and those within rows, in the order of the file.
  var all: [Field] { flatMap { [$0] + $0.inner.all } }
}
