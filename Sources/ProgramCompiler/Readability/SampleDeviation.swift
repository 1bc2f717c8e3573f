/// The standard deviation of a measure: how much it would differ in other texts of the same writer.
///
/// By the jackknife over sentences: the measure without each sentence in turn. For n sentences with values vᵢ and mean m it is
/// √((n − 1)/n · Σ(vᵢ − m)²). B. Efron and C. Stein (1981), The jackknife estimate of variance, Annals of Statistics 9:586–596.
enum SampleDeviation {
  /// In the unit of the formula; nil for fewer than two sentences.
  static func of(_ formula: ReadingFormula, _ sentences: [TextCounts]) -> Double? {
    guard sentences.count >= 2 else { return nil }
    let total = sentences.total
    let values = sentences.compactMap { formula.value(of: total - $0) }
    guard values.count >= 2 else { return nil }
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return ((count - 1) / count * squares).squareRoot()
  }
}
