/// How far the translation of a text into a locale is.
public enum UnitState: String, Sendable, CaseIterable, Comparable {
  /// There is none.
  case missing
  /// The author's text has changed since.
  case stale
  /// Begun; somebody must still look at it.
  case draft
  /// Translated; nobody who may has signed it off.
  case translated
  /// Signed off by a clinical reviewer, and nothing has changed since.
  case signedOff

  private var rank: Int {
    switch self {
    case .missing: 0
    case .stale: 1
    case .draft: 2
    case .translated: 3
    case .signedOff: 4
    }
  }

  /// Whether one state is less far than the other.
  public static func < (a: UnitState, b: UnitState) -> Bool { a.rank < b.rank }

  /// Whether the translation says what the author's text now says.
  var isCurrent: Bool { self >= .draft }
}
