extension Field: Codable {
  private enum Key: String, CodingKey {
    case id, when, required, label, help, prefill, risk, missed, basis, kind, maxLength, options, formula
  }

  /// Decodes the field with what it asks for beside its id.
  public init(from decoder: any Decoder) throws {
    let node = try decoder.container(keyedBy: Key.self)
    id = try node.decode(String.self, forKey: .id)
    when = try node.decodeIfPresent(Condition.self, forKey: .when)
    required = try node.decode(Bool.self, forKey: .required)
    label = try node.decode(TextID.self, forKey: .label)
    help = try node.decodeIfPresent(TextID.self, forKey: .help)
    prefill = try node.decodeIfPresent(Prefill.self, forKey: .prefill)
    risk = try node.decodeIfPresent(Risk.self, forKey: .risk)
    missed = try node.decodeIfPresent(Missed.self, forKey: .missed)
    basis = try node.decodeIfPresent(Basis.self, forKey: .basis)
    func maxLength() throws -> Int? { try node.decodeIfPresent(Int.self, forKey: .maxLength) }
    func options() throws -> [AnswerOption] { try node.decode([AnswerOption].self, forKey: .options) }
    switch try node.decode(Kind.self, forKey: .kind) {
    case .text: content = .text(maxLength: try maxLength())
    case .longText: content = .longText(maxLength: try maxLength())
    case .number: content = .number(try NumberRange(from: decoder))
    case .scale: content = .scale(try Scale(from: decoder))
    case .choice: content = .choice(try options())
    case .choices: content = .choices(try options())
    case .date: content = .date
    case .time: content = .time
    case .duration: content = .duration
    case .rows: content = .rows(try Rows(from: decoder))
    case .allocation: content = .allocation(try Allocation(from: decoder))
    case .computed: content = .computed(try node.decode(Expression.self, forKey: .formula))
    }
  }

  /// Encodes the field with what it asks for beside its id.
  public func encode(to encoder: any Encoder) throws {
    var node = encoder.container(keyedBy: Key.self)
    try node.encode(id, forKey: .id)
    try node.encodeIfPresent(when, forKey: .when)
    try node.encode(required, forKey: .required)
    try node.encode(label, forKey: .label)
    try node.encodeIfPresent(help, forKey: .help)
    try node.encodeIfPresent(prefill, forKey: .prefill)
    try node.encodeIfPresent(risk, forKey: .risk)
    try node.encodeIfPresent(missed, forKey: .missed)
    try node.encodeIfPresent(basis, forKey: .basis)
    try node.encode(content.kind, forKey: .kind)
    switch content {
    case .text(let maxLength), .longText(let maxLength):
      try node.encodeIfPresent(maxLength, forKey: .maxLength)
    case .number(let range): try range.encode(to: encoder)
    case .scale(let scale): try scale.encode(to: encoder)
    case .choice(let options), .choices(let options): try node.encode(options, forKey: .options)
    case .date, .time, .duration: break
    case .rows(let rows): try rows.encode(to: encoder)
    case .allocation(let allocation): try allocation.encode(to: encoder)
    case .computed(let formula): try node.encode(formula, forKey: .formula)
    }
  }
}

extension Field.Content {
  /// The word that stands as `kind` in JSON.
  public var kind: Field.Kind {
    switch self {
    case .text: .text
    case .longText: .longText
    case .number: .number
    case .scale: .scale
    case .choice: .choice
    case .choices: .choices
    case .date: .date
    case .time: .time
    case .duration: .duration
    case .rows: .rows
    case .allocation: .allocation
    case .computed: .computed
    }
  }
}
