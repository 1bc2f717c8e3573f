extension Flag: Codable {
  private enum Key: String, CodingKey {
    case id, setBy, changes, kind, values, from, to, label, help, valueLabels, basis
    case defaultValue = "default"
  }

  /// Decodes the flag with its kind beside its other properties.
  public init(from decoder: any Decoder) throws {
    let node = try decoder.container(keyedBy: Key.self)
    id = try node.decode(String.self, forKey: .id)
    setBy = try node.decode(Setter.self, forKey: .setBy)
    changes = try node.decode(Changes.self, forKey: .changes)
    defaultValue = try node.decodeIfPresent(FlagValue.self, forKey: .defaultValue)
    label = try node.decode(TextID.self, forKey: .label)
    help = try node.decodeIfPresent(TextID.self, forKey: .help)
    valueLabels = try node.decode([ValueLabel].self, forKey: .valueLabels)
    basis = try node.decodeIfPresent(Basis.self, forKey: .basis)
    switch try node.decode(String.self, forKey: .kind) {
    case "boolean": kind = .boolean
    case "choice": kind = .choice(try node.decode([String].self, forKey: .values))
    case "number":
      kind = .number(
        from: try node.decode(Int.self, forKey: .from), to: try node.decode(Int.self, forKey: .to))
    default:
      throw DecodingError.dataCorruptedError(
        forKey: .kind, in: node, debugDescription: "not a kind of flag")
    }
  }

  /// Encodes the flag with its kind beside its other properties.
  public func encode(to encoder: any Encoder) throws {
    var node = encoder.container(keyedBy: Key.self)
    try node.encode(id, forKey: .id)
    try node.encode(setBy, forKey: .setBy)
    try node.encode(changes, forKey: .changes)
    try node.encodeIfPresent(defaultValue, forKey: .defaultValue)
    try node.encode(label, forKey: .label)
    try node.encodeIfPresent(help, forKey: .help)
    try node.encode(valueLabels, forKey: .valueLabels)
    try node.encodeIfPresent(basis, forKey: .basis)
    switch kind {
    case .boolean:
      try node.encode("boolean", forKey: .kind)
    case .choice(let values):
      try node.encode("choice", forKey: .kind)
      try node.encode(values, forKey: .values)
    case .number(let from, let to):
      try node.encode("number", forKey: .kind)
      try node.encode(from, forKey: .from)
      try node.encode(to, forKey: .to)
    }
  }
}
