/// The value of a flag for one patient.
///
/// In JSON a bare boolean, string or whole number.
public enum FlagValue: Sendable, Hashable {
  /// Yes or no.
  case boolean(Bool)
  /// One of the values of a choice.
  case choice(String)
  /// A whole number.
  case number(Int)
}

extension FlagValue: Codable {
  /// Decodes a bare boolean, string or whole number.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Int.self) {
      self = .number(value)
    } else {
      self = .choice(try container.decode(String.self))
    }
  }

  /// Encodes a bare boolean, string or whole number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .boolean(let value): try container.encode(value)
    case .choice(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    }
  }
}
