/// An answer that a patient gave, as far as conditions look at it.
///
/// In JSON (the test vectors) a boolean, a whole number, a string, an array of strings, or
/// `{"decimal":"7.5"}`.
public enum AnswerValue: Sendable, Hashable {
  /// Yes or no.
  case boolean(Bool)
  /// A whole number: a number, scale or score, or a duration in minutes.
  case number(Int)
  /// A number with decimals: a score or another result that was worked out.
  case decimal(ExactDecimal)
  /// The id of the chosen option.
  case choice(String)
  /// The ids of the chosen options.
  case choices([String])
}

extension AnswerValue: Codable {
  private enum Key: String, CodingKey { case decimal }

  /// Decodes the answer by its kind of JSON value.
  public init(from decoder: any Decoder) throws {
    if let node = try? decoder.container(keyedBy: Key.self) {
      self = .decimal(try node.decode(ExactDecimal.self, forKey: .decimal))
      return
    }
    let container = try decoder.singleValueContainer()
    if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Int.self) {
      self = .number(value)
    } else if let value = try? container.decode([String].self) {
      self = .choices(value)
    } else {
      self = .choice(try container.decode(String.self))
    }
  }

  /// Encodes the answer as its kind of JSON value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .boolean(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .decimal(let value): try container.encode(["decimal": value])
    case .choice(let value): try container.encode(value)
    case .choices(let values): try container.encode(values)
    }
  }
}
