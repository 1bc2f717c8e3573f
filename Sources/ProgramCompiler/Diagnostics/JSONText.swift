#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Values as JSON for other tools: keys sorted, indented, with a line end.
public enum JSONText {
  /// The JSON of `value`.
  ///
  /// Throws what encoding throws; values of this library never do.
  public static func of(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return TerminalText.json(String(decoding: try encoder.encode(value), as: UTF8.self)) + "\n"
  }
}
