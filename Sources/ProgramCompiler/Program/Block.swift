import ProgramBundle

/// A block on a page, or in any other text of more than one line.
struct Block: Sendable {
  let part: Part
  let kind: Kind

  indirect enum Kind: Sendable {
    case paragraph(RichText)
    case heading(RichText)
    case list([Item])
    case steps([Item])
    case keyPoint(RichText)
    case warning(RichText)
    case example(who: Phrase?, [Block])
    case quote(who: Phrase?, RichText)
    case audio(Recording)
    case video(Recording)
    case image(Picture)
    case choose([Option], otherwise: Group?)
    case `do`(Reference, RichText)
    case keep(Reference, RichText)
    case fillIn(Reference, RichText)
    case link(Reference, RichText)
    case chart(Chart)
    case activityPlan(ActivityPlan)
    case show(SafetyPart)
    case helpline(Helpline)
    case lookFor(RichText)
    case respond(RichText)
    case exampleMessage([Block])
  }

  /// A text in an attribute: a name, a label.
  struct Phrase: Sendable {
    let text: String
    let place: Place
    /// The part that has it, and what the attribute is called there.
    let element: Element
    let name: String
  }

  /// A point of a list, or a step.
  struct Item: Sendable {
    let part: Part
    let text: RichText
  }

  /// Sound or film, with what stands in for it.
  struct Recording: Sendable {
    let source: Reference
    let minutes: Int
    let title: RichText?
    let captions: Reference?
    let transcript: [Block]?
  }

  struct Picture: Sendable {
    let source: Reference
    let isDecorative: Bool
    let alternative: RichText?
  }

  /// A branch of `choose`.
  struct Option: Sendable {
    let part: Part
    let blocks: [Block]
  }

  /// Blocks with an id of their own.
  struct Group: Sendable {
    let part: Part
    let blocks: [Block]
  }

  struct Chart: Sendable {
    let of: [Reference]
    let over: ProgramBundle.Chart.Period
    let title: RichText?
  }

  struct ActivityPlan: Sendable {
    let start: Group
    let hold: Group
    let stepUp: Group
    let decidedBy: ProgramBundle.ActivityPlan.Decider
    let stepDown: Group
    let afterWorsening: Group

    var groups: [Group] { [start, hold, stepUp, stepDown, afterWorsening] }
  }

  struct Helpline: Sendable {
    let name: Phrase
    let phone: String
    let web: String?
    let hours: Phrase?
  }

  /// The blocks directly within it, in the order of the file.
  var inner: [Block] {
    switch kind {
    case .example(_, let blocks), .exampleMessage(let blocks): blocks
    case .audio(let recording), .video(let recording): recording.transcript ?? []
    case .choose(let options, let otherwise): options.flatMap(\.blocks) + (otherwise?.blocks ?? [])
    case .activityPlan(let plan): plan.groups.flatMap(\.blocks)
    default: []
    }
  }

  /// The running texts directly in it, in the order of the file.
  var texts: [RichText] {
    switch kind {
    case .paragraph(let text), .heading(let text), .keyPoint(let text), .warning(let text),
      .quote(_, let text),
      .do(_, let text), .keep(_, let text), .fillIn(_, let text), .link(_, let text), .lookFor(let text),
      .respond(let text):
      [text]
    case .list(let items), .steps(let items): items.map(\.text)
    case .audio(let recording), .video(let recording): recording.title.map { [$0] } ?? []
    case .image(let picture): picture.alternative.map { [$0] } ?? []
    case .chart(let chart): chart.title.map { [$0] } ?? []
    case .example, .choose, .activityPlan, .show, .helpline, .exampleMessage: []
    }
  }

  /// The smaller parts directly in it that carry an id or condition of their own.
  var innerParts: [Part] {
    switch kind {
    case .list(let items), .steps(let items): items.map(\.part)
    case .choose(let options, let otherwise): options.map(\.part) + (otherwise.map { [$0.part] } ?? [])
    case .activityPlan(let plan): plan.groups.map(\.part)
    default: []
    }
  }
}

extension Sequence<Block> {
  /// These blocks and all within them, in the order of the file.
  var all: [Block] { flatMap { [$0] + $0.inner.all } }
}
