/// How long the texts of a program take to read, in one locale.
///
/// `Docs/load.md` says what counts and why; later versions may not change it in silence. Made once, it serves for every
/// patient.
public struct ReadingLoad: Sendable {
  /// How fast the locale is read.
  public let speed: ReadingSpeed
  /// The locale.
  public let locale: String
  private let lettersOfText: [TextID: Int]

  /// The texts of a locale; those of the source locale where none is named, or the bundle does not have it.
  public init(documents: BundleDocuments, locale: String? = nil) {
    let program = documents.program
    let chosen = locale.flatMap { documents.locale($0) } ?? documents.locale(program.sourceLocale)
    let units = chosen?.units ?? [:]
    let words = Dictionary(
      program.glossary.map { ($0.id, units[$0.word] ?? []) }, uniquingKeysWith: { first, _ in first })
    self.locale = chosen?.locale ?? program.sourceLocale
    speed = .of(locale: self.locale)
    lettersOfText = units.mapValues { Self.letters(in: $0) { words[$0] ?? [] } }
  }

  /// Letters and digits of a text; 0 for one that the locale does not have.
  public func letters(in text: TextID) -> Int { lettersOfText[text] ?? 0 }

  /// Whole seconds that a text takes; 0 for one that the locale does not have.
  public func seconds(of text: TextID, at pace: ReadingPace) -> Int {
    Self.seconds(letters: letters(in: text), lettersPerMinute: speed.lettersPerMinute, at: pace)
  }

  /// Letters × 60 × factor / letters a minute, in seconds, rounded to the nearest whole one, a half up.
  public static func seconds(letters: Int, lettersPerMinute: Int, at pace: ReadingPace) -> Int {
    let numerator = letters * 60 * pace.numerator
    let denominator = lettersPerMinute * pace.denominator
    return (2 * numerator + denominator) / (2 * denominator)
  }

  /// Letters and digits: scalars that are alphabetic in Unicode or decimal digits. Spaces, signs and combining marks do not count.
  public static func letters(in text: String) -> Int {
    var (count, others) = (0, false)
    for byte in text.utf8 {
      if byte < 0x80 { count += isASCIILetter(UInt32(byte)) ? 1 : 0 } else { others = true }
    }
    guard others else { return count }
    for scalar in text.unicodeScalars where !scalar.isASCII { count += isLetter(scalar) ? 1 : 0 }
    return count
  }

  /// Letters and digits of running text.
  ///
  /// A word of the glossary without words of its own counts as what `word` gives for its id, an answer as its `otherwise`.
  public static func letters(in runs: [Inline], word: (String) -> [Inline]) -> Int {
    runs.reduce(0) { count, run in
      switch run {
      case .text(let text): return count + letters(in: text)
      case .strong(let inner), .emphasis(let inner), .link(_, let inner):
        return count + letters(in: inner, word: word)
      case .answer(_, let otherwise): return count + letters(in: otherwise ?? "")
      case .term(let id, let inner):
        let own = letters(in: inner, word: word)
        // The words of the glossary hold no further terms.
        return count + (own > 0 ? own : letters(in: word(id), word: { _ in [] }))
      }
    }
  }

  private static func isASCIILetter(_ value: UInt32) -> Bool {
    (0x30...0x39).contains(value) || (0x41...0x5a).contains(value & ~0x20)
  }

  /// Whether a scalar beyond ASCII is a letter or digit.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .decimalNumber: return true
    case .nonspacingMark, .spacingMark, .enclosingMark: return false
    default: return scalar.properties.isAlphabetic
    }
  }
}
