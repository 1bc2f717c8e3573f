/// How hard a text may be, by the names that authors know.
///
/// No formula measures the levels of the Common European Framework: a name stands for our own table of thresholds in each
/// language (`ReadingThresholds`), and whatever shows a level says so.
public enum ReadingLevel: String, Sendable, CaseIterable, Comparable, Codable {
  /// The easiest.
  case a1 = "A1"
  /// For prompts that are answered on a bad day.
  case a2 = "A2"
  /// For all that a patient must read.
  case b1 = "B1"
  /// For reading that may be left out.
  case b2 = "B2"
  /// The hardest.
  case c1 = "C1"

  /// Easier levels come first.
  public static func < (a: ReadingLevel, b: ReadingLevel) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
