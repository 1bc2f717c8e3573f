/// How much harder a translation is than its source, each on the scale of its own language.
///
/// Values of formulas cannot be compared across languages; levels can, as each table says what a level asks of its language.
/// A text's place is where its values lie between the thresholds of its own table: 0 at that of A1, 4 at that of C1. Of LIX and the
/// language's own formula the harder counts.
public struct ReadingDrift: Sendable, Equatable, Encodable {
  /// The place of the source, in levels from that of A1; rounded to hundredths.
  public let source: Double
  /// The place of the translation, in levels from that of A1; rounded to hundredths.
  public let translation: Double
  /// How many levels harder the translation is; negative where it is easier.
  public let levels: Double
  /// Whether it is harder by a level or more (our choice): then it should be written anew rather than mended.
  ///
  /// What is easier than A1 counts as A1: below that there is nothing to lose.
  public let isMuchHarder: Bool

  /// Compares two texts; nil where one has no table for its language, or is too short for formulas.
  init?(
    source: TextCounts, in sourceTable: ReadingTable?, translation: TextCounts,
    in translationTable: ReadingTable?
  ) {
    guard let before = sourceTable?.place(of: source), let after = translationTable?.place(of: translation)
    else {
      return nil
    }
    self.source = before.hundredths
    self.translation = after.hundredths
    levels = (after - before).hundredths
    isMuchHarder = max(after, 0) - max(before, 0) >= Self.most
  }

  /// From how many levels on a translation is much harder.
  private static let most = 1.0
}

extension ReadingTable {
  /// Where a text lies between the thresholds of the levels; nil where it is too short for formulas.
  fileprivate func place(of counts: TextCounts) -> Double? {
    let scales = [(ReadingFormula.lix, levels.map(\.lix)), (formula, levels.map(\.own))]
    let places = scales.compactMap { formula, thresholds -> Double? in
      guard formula.suits(counts), let value = formula.value(of: counts) else { return nil }
      return Self.place(of: value, among: thresholds)
    }
    return places.max()
  }

  /// The place of a value on a scale of thresholds, linear between them and on beyond both ends.
  private static func place(of value: Double, among thresholds: [Double]) -> Double {
    let rises = (thresholds.last ?? 0) > (thresholds.first ?? 0)
    let isBeyond = { (threshold: Double) in rises ? value > threshold : value < threshold }
    let step = min(max(thresholds.lastIndex(where: isBeyond) ?? 0, 0), thresholds.count - 2)
    return Double(step) + (value - thresholds[step]) / (thresholds[step + 1] - thresholds[step])
  }
}
