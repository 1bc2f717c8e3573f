/// A way in for bytes that others made, and what must hold whatever these are.
///
/// The fuzzers in `Fuzzing/` look for an input that breaks something; what they found is replayed by `FuzzCorpusTests`.
enum FuzzDoor: String, CaseIterable, Sendable {
  /// The files of a program.
  case markup
  /// The conditions and formulas of a program.
  case conditions
  /// Bundles.
  case bundle

  /// What does not hold once `input` has come in, a sentence each; empty where all does.
  func breaches(of input: [UInt8]) -> [String] {
    switch self {
    case .markup: MarkupDoor.breaches(of: FuzzInput(input))
    case .conditions: ConditionDoor.breaches(of: FuzzInput(input))
    case .bundle: BundleDoor.breaches(of: input)
    }
  }
}
