import ProgramBundle

extension BundleEmission {
  mutating func blocks(_ blocks: [Block], in owner: String) -> [ProgramBundle.Block] {
    blocks.map { block($0, in: owner) }
  }

  private mutating func block(_ block: Block, in owner: String) -> ProgramBundle.Block {
    let id = names.id(of: block.part, in: owner)
    return ProgramBundle.Block(
      id: id, when: when(block.part), basis: basis(block.part), content(block, id))
  }

  private mutating func content(_ block: Block, _ id: String) -> ProgramBundle.Block.Content {
    let scope = block.part.scope
    switch block.kind {
    case .paragraph(let text): return .paragraph(self.text(text, id))
    case .heading(let text): return .heading(self.text(text, id))
    case .keyPoint(let text): return .keyPoint(self.text(text, id))
    case .warning(let text): return .warning(self.text(text, id))
    case .lookFor(let text): return .lookFor(self.text(text, id))
    case .respond(let text): return .respond(self.text(text, id))
    case .list(let items): return .list(items.map { item($0, id) })
    case .steps(let items): return .steps(items.map { item($0, id) })
    case .example(let who, let inner):
      return .example(who: phrase(who, "\(id)_who"), blocks: blocks(inner, in: id))
    case .quote(let who, let text): return .quote(who: phrase(who, "\(id)_who"), text: self.text(text, id))
    case .exampleMessage(let inner): return .exampleMessage(blocks(inner, in: id))
    case .audio(let recording): return .audio(self.recording(recording, scope, id))
    case .video(let recording): return .video(film(recording, scope, id))
    case .image(let picture):
      return .image(
        Picture(
          source: blob(picture.source, scope, id: "\(id)_source"), decorative: picture.isDecorative,
          alternative: optionalText(picture.alternative, "\(id)_alternative")))
    case .choose(let options, let otherwise): return .choose(choice(options, otherwise, id))
    case .do(let target, let text):
      return .do(assignment: Symbols.key(target.text, in: scope), text: textUnlessEmpty(text, id))
    case .keep(let target, let text):
      return .keep(diary: Symbols.key(target.text, in: scope), text: textUnlessEmpty(text, id))
    case .fillIn(let target, let text):
      return .fillIn(instrument: Symbols.key(target.text, in: scope), text: textUnlessEmpty(text, id))
    case .link(let target, let text):
      return .link(target: Symbols.key(target.text, in: scope), text: textUnlessEmpty(text, id))
    case .chart(let chart): return .chart(self.chart(chart, scope, id))
    case .activityPlan(let plan): return .activityPlan(activityPlan(plan, id))
    case .show(let part): return .show(part)
    case .helpline(let helpline):
      // A platform shows them beside the texts, in the words of the contact's own language.
      origins += [(helpline.name as Block.Phrase?, "name"), (helpline.hours, "hours")].compactMap {
        phrase, name in
        phrase.map { TextOrigin($0, id: "\(id)_\(name)") }
      }
      return .helpline(
        Helpline(
          name: helpline.name.text, phone: helpline.phone, web: helpline.web, hours: helpline.hours?.text))
    }
  }

  private mutating func item(_ item: Block.Item, _ owner: String) -> ListItem {
    let id = names.id(of: item.part, in: owner)
    return ListItem(id: id, when: when(item.part), text: text(item.text, id))
  }

  private mutating func recording(_ recording: Block.Recording, _ scope: Scope, _ id: String) -> Recording {
    Recording(
      source: blob(recording.source, scope, id: "\(id)_source"), minutes: recording.minutes,
      title: optionalText(recording.title, "\(id)_title"),
      transcript: recording.transcript.map { blocks($0, in: id) })
  }

  private mutating func film(_ recording: Block.Recording, _ scope: Scope, _ id: String) -> Film {
    Film(
      source: blob(recording.source, scope, id: "\(id)_source"), minutes: recording.minutes,
      title: optionalText(recording.title, "\(id)_title"),
      captions: recording.captions.map { blob($0, scope, id: "\(id)_captions") },
      transcript: recording.transcript.map { blocks($0, in: id) })
  }

  private mutating func choice(_ options: [Block.Option], _ otherwise: Block.Group?, _ owner: String)
    -> Choice
  {
    Choice(
      options: options.map { option in
        let id = names.id(of: option.part, in: owner)
        guard let when = when(option.part) else {
          preconditionFailure("The schema requires a condition on an option.")
        }
        return Choice.Option(id: id, when: when, blocks: blocks(option.blocks, in: id))
      },
      otherwise: otherwise.map { group($0, in: owner) })
  }

  mutating func group(_ group: Block.Group, in owner: String) -> ProgramBundle.Part {
    let id = names.id(of: group.part, in: owner)
    return ProgramBundle.Part(id: id, blocks: blocks(group.blocks, in: id))
  }

  /// Inside a diary a chart may name a question by its id alone.
  private mutating func chart(_ chart: Block.Chart, _ scope: Scope, _ id: String) -> ProgramBundle.Chart {
    let owner = String(id.prefix { $0 != "_" && $0 != "." })
    return ProgramBundle.Chart(
      of: chart.of.map { reference in
        let name =
          reference.text.contains(".") ? Symbols.key(reference.text, in: scope) : "\(owner).\(reference.text)"
        return AnswerReference(name)
      },
      over: chart.over, title: optionalText(chart.title, "\(id)_title"))
  }

  private mutating func activityPlan(_ plan: Block.ActivityPlan, _ owner: String)
    -> ProgramBundle.ActivityPlan
  {
    let start = group(plan.start, in: owner)
    let hold = group(plan.hold, in: owner)
    let up = group(plan.stepUp, in: owner)
    let down = group(plan.stepDown, in: owner)
    return ProgramBundle.ActivityPlan(
      start: start, hold: hold, stepUp: .init(id: up.id, decidedBy: plan.decidedBy, blocks: up.blocks),
      stepDown: down,
      afterWorsening: group(plan.afterWorsening, in: owner))
  }
}
