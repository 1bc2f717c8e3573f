extension Block: Codable {
  private enum Key: String, CodingKey {
    case id, when, basis, kind, text, items, who, blocks, assignment, diary, instrument, target, what
  }

  /// Decodes the block with its content beside its id.
  public init(from decoder: any Decoder) throws {
    let node = try decoder.container(keyedBy: Key.self)
    id = try node.decode(String.self, forKey: .id)
    when = try node.decodeIfPresent(Condition.self, forKey: .when)
    basis = try node.decodeIfPresent(Basis.self, forKey: .basis)
    func text() throws -> TextID { try node.decode(TextID.self, forKey: .text) }
    func textIfAny() throws -> TextID? { try node.decodeIfPresent(TextID.self, forKey: .text) }
    func who() throws -> TextID? { try node.decodeIfPresent(TextID.self, forKey: .who) }
    func items() throws -> [ListItem] { try node.decode([ListItem].self, forKey: .items) }
    func blocks() throws -> [Block] { try node.decode([Block].self, forKey: .blocks) }
    func name(_ key: Key, _ kind: PartReference.Kind) throws -> String {
      let id = try node.decode(String.self, forKey: key)
      ReferenceRecorder.of(decoder)?.use(part: PartReference(kind: kind, id: id))
      return id
    }
    switch try node.decode(Kind.self, forKey: .kind) {
    case .paragraph: content = .paragraph(try text())
    case .heading: content = .heading(try text())
    case .list: content = .list(try items())
    case .steps: content = .steps(try items())
    case .keyPoint: content = .keyPoint(try text())
    case .warning: content = .warning(try text())
    case .example: content = .example(who: try who(), blocks: try blocks())
    case .quote: content = .quote(who: try who(), text: try text())
    case .audio: content = .audio(try Recording(from: decoder))
    case .video: content = .video(try Film(from: decoder))
    case .image: content = .image(try Picture(from: decoder))
    case .choose: content = .choose(try Choice(from: decoder))
    case .do: content = .do(assignment: try name(.assignment, .assignment), text: try textIfAny())
    case .keep: content = .keep(diary: try name(.diary, .diary), text: try textIfAny())
    case .fillIn: content = .fillIn(instrument: try name(.instrument, .instrument), text: try textIfAny())
    case .link: content = .link(target: try name(.target, .page), text: try textIfAny())
    case .chart: content = .chart(try Chart(from: decoder))
    case .activityPlan: content = .activityPlan(try ActivityPlan(from: decoder))
    case .show: content = .show(try node.decode(SafetyPart.self, forKey: .what))
    case .helpline: content = .helpline(try Helpline(from: decoder))
    case .lookFor: content = .lookFor(try text())
    case .respond: content = .respond(try text())
    case .exampleMessage: content = .exampleMessage(try blocks())
    }
  }

  /// Encodes the block with its content beside its id.
  public func encode(to encoder: any Encoder) throws {
    var node = encoder.container(keyedBy: Key.self)
    try node.encode(id, forKey: .id)
    try node.encodeIfPresent(when, forKey: .when)
    try node.encodeIfPresent(basis, forKey: .basis)
    try node.encode(content.kind, forKey: .kind)
    switch content {
    case .paragraph(let text), .heading(let text), .keyPoint(let text), .warning(let text),
      .lookFor(let text),
      .respond(let text):
      try node.encode(text, forKey: .text)
    case .list(let items), .steps(let items): try node.encode(items, forKey: .items)
    case .example(let who, let blocks):
      try node.encodeIfPresent(who, forKey: .who)
      try node.encode(blocks, forKey: .blocks)
    case .quote(let who, let text):
      try node.encodeIfPresent(who, forKey: .who)
      try node.encode(text, forKey: .text)
    case .audio(let recording): try recording.encode(to: encoder)
    case .video(let film): try film.encode(to: encoder)
    case .image(let picture): try picture.encode(to: encoder)
    case .choose(let choice): try choice.encode(to: encoder)
    case .do(let id, let text):
      try node.encode(id, forKey: .assignment)
      try node.encodeIfPresent(text, forKey: .text)
    case .keep(let id, let text):
      try node.encode(id, forKey: .diary)
      try node.encodeIfPresent(text, forKey: .text)
    case .fillIn(let id, let text):
      try node.encode(id, forKey: .instrument)
      try node.encodeIfPresent(text, forKey: .text)
    case .link(let target, let text):
      try node.encode(target, forKey: .target)
      try node.encodeIfPresent(text, forKey: .text)
    case .chart(let chart): try chart.encode(to: encoder)
    case .activityPlan(let plan): try plan.encode(to: encoder)
    case .show(let part): try node.encode(part, forKey: .what)
    case .helpline(let helpline): try helpline.encode(to: encoder)
    case .exampleMessage(let blocks): try node.encode(blocks, forKey: .blocks)
    }
  }
}

extension Block.Content {
  /// The word that stands as `kind` in JSON.
  public var kind: Block.Kind {
    switch self {
    case .paragraph: .paragraph
    case .heading: .heading
    case .list: .list
    case .steps: .steps
    case .keyPoint: .keyPoint
    case .warning: .warning
    case .example: .example
    case .quote: .quote
    case .audio: .audio
    case .video: .video
    case .image: .image
    case .choose: .choose
    case .do: .do
    case .keep: .keep
    case .fillIn: .fillIn
    case .link: .link
    case .chart: .chart
    case .activityPlan: .activityPlan
    case .show: .show
    case .helpline: .helpline
    case .lookFor: .lookFor
    case .respond: .respond
    case .exampleMessage: .exampleMessage
    }
  }
}
