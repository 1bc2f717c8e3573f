import ProgramBundle

/// Collects blocks into a passage; what is measured apart becomes passages of its own.
struct PassageBlocks {
  private(set) var passage: Passage
  private(set) var apart: [Passage] = []

  init(_ passage: Passage) { self.passage = passage }

  mutating func add(_ blocks: [Block], _ path: ShownPath) {
    for block in blocks { add(block, path.adding(block.part.when)) }
  }

  private mutating func add(_ block: Block, _ path: ShownPath) {
    switch block.kind {
    case .paragraph(let text), .keyPoint(let text), .warning(let text), .link(_, let text), .do(_, let text),
      .keep(_, let text), .fillIn(_, let text), .lookFor(let text), .respond(let text):
      passage.add(text, .prose, path)
    case .heading(let text): passage.add(text, .heading, path)
    case .list(let items), .steps(let items):
      for item in items { passage.add(item.text, .item, path.adding(item.part.when)) }
    case .example(let who, let blocks): addApart(.examples, block, blocks, who, path)
    case .exampleMessage(let blocks): addApart(.examples, block, blocks, nil, path)
    case .quote(let who, let text):
      var story = passage(.examples, block)
      story.add(who, .heading, path)
      story.add(text, .prose, path)
      apart.append(story)
    case .audio(let recording), .video(let recording):
      passage.add(recording.title, .heading, path)
      addApart(.transcript, block, recording.transcript ?? [], nil, path)
    case .image(let picture):
      if let alternative = picture.alternative {
        var text = passage(.transcript, block)
        text.add(alternative, .prose, path)
        apart.append(text)
      }
    case .choose(let options, let otherwise):
      var remaining = path
      for option in options {
        add(option.blocks, remaining.adding(option.part.when))
        remaining = remaining.without(option.part.when)
      }
      if let otherwise { add(otherwise.blocks, remaining) }
    case .activityPlan(let plan):
      for group in plan.groups { add(group.blocks, path.adding(group.part.when)) }
    case .chart(let chart): passage.add(chart.title, .heading, path)
    case .helpline, .show: break
    }
  }

  private mutating func addApart(
    _ kind: Passage.Kind, _ block: Block, _ blocks: [Block], _ who: Block.Phrase?, _ path: ShownPath
  ) {
    var story = passage(kind, block)
    story.add(who, .heading, path)
    var inner = PassageBlocks(story)
    inner.add(blocks, path)
    apart.append(inner.passage)
    apart += inner.apart
  }

  /// A passage for what stands in `block`; spoken text may be left out, as one can listen.
  private func passage(_ kind: Passage.Kind, _ block: Block) -> Passage {
    Passage(
      id: passage.id, kind: kind,
      scope: kind == .transcript && passage.scope == .page ? .background : passage.scope,
      place: block.part.place, part: block.part, isLocked: passage.isLocked, language: passage.language)
  }
}
