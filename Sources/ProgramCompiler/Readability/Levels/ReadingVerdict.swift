/// Whether a text is within its level.
public enum ReadingVerdict: String, Sendable, Comparable, Codable, CaseIterable {
  /// At the threshold or easier.
  case within
  /// Harder than the threshold, by no more than one standard deviation: another sample of the same writer might pass.
  case borderline
  /// Harder by more.
  case over
  /// There is no table for the language, or the text is too short for a formula.
  case notAssessed = "not-assessed"

  private var rank: Int {
    switch self {
    case .notAssessed: 0
    case .within: 1
    case .borderline: 2
    case .over: 3
    }
  }

  /// The better comes first.
  public static func < (a: ReadingVerdict, b: ReadingVerdict) -> Bool { a.rank < b.rank }
}

/// A threshold that a measure is held against.
struct ReadingGate: Sendable {
  let formula: ReadingFormula
  /// In the formula's own values.
  let threshold: Double

  /// How far a value is on the wrong side; at most 0 where it is within.
  func excess(_ value: Double) -> Double {
    formula.isHarderWhenLarger ? value - threshold : threshold - value
  }

  func verdict(_ value: Double, deviation: Double) -> ReadingVerdict {
    let excess = excess(value)
    if excess <= 0 { return .within }
    return excess <= deviation ? .borderline : .over
  }
}

extension ReadingTable {
  /// What texts that are long enough are held against at a level: LIX, and the language's own formula.
  func gates(_ level: ReadingLevel) -> [ReadingGate] {
    let thresholds = thresholds(level)
    return [
      ReadingGate(formula: .lix, threshold: thresholds.lix),
      ReadingGate(formula: formula, threshold: thresholds.own),
    ]
  }

  /// The easiest level that a text is within; nil where it is harder than the hardest.
  func level(of counts: TextCounts) -> ReadingLevel? {
    levels.first { row in
      gates(row.level).allSatisfy { gate in
        gate.formula.value(of: counts).map { gate.excess($0) <= 0 } ?? true
      }
    }?.level
  }
}
