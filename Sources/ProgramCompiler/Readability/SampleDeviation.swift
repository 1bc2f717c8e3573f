/// The standard deviation of a measure: how much it would differ in other texts of the same writer.
///
/// By the jackknife over sentences: the measure without each sentence in turn. For n sentences with values vᵢ and mean m it is
/// √((n − 1)/n · Σ(vᵢ − m)²). B. Efron and C. Stein (1981), The jackknife estimate of variance, Annals of Statistics 9:586–596.
enum SampleDeviation {
  /// In the unit of the formula; nil for fewer than two sentences.
  static func of(_ formula: ReadingFormula, _ sentences: [TextCounts]) -> Double? {
    of(formula, sentences.total, [sentences])
  }

  /// As `of`, with the sentences in parts and their total.
  static func of(_ formula: ReadingFormula, _ total: TextCounts, _ parts: [[TextCounts]]) -> Double? {
    // Quotients are linear in the counts, so that a sentence is taken out of them as it is out of the text.
    let amounts = formula.quotients.map {
      (quotient: $0, whole: $0.amount(total), divisor: $0.divisor(of: total))
    }
    var (count, sum, squares, shift) = (0.0, 0.0, 0.0, 0.0)
    for part in parts {
      for sentence in part where total.words > sentence.words && total.sentences > sentence.sentences {
        var hardness = 0.0
        for (quotient, whole, divisor) in amounts {
          hardness += (whole - quotient.amount(sentence)) / Double(divisor - quotient.divisor(of: sentence))
        }
        let value = formula.value(hardness)
        // Values are near one another: taken from the first, their squares lose no digits.
        if count == 0 { shift = value }
        count += 1
        sum += value - shift
        squares += (value - shift) * (value - shift)
      }
    }
    guard count >= 2 else { return nil }
    return (max(0, squares - sum * sum / count) * (count - 1) / count).squareRoot()
  }

  /// Of several formulas, on all cores.
  static func of(_ formulas: [ReadingFormula], _ total: TextCounts, _ parts: [[TextCounts]]) -> [Double?] {
    total.sentences < manySentences
      ? formulas.map { of($0, total, parts) } : Parallel.map(formulas) { of($0, total, parts) }
  }

  /// From how many sentences on it is worth the threads.
  private static let manySentences = 1_000
}
