import ProgramBundle

extension PartReader {
  /// The blocks in an element, in order; what it carries beside them is left out.
  mutating func blocks(_ element: Element) -> [Block] {
    var found: [Block] = []
    for child in element.elements {
      if let kind = kind(child) { found.append(Block(part: part(child), kind: kind)) }
    }
    return found
  }

  private mutating func kind(_ element: Element) -> Block.Kind? {
    switch element.localName {
    case "p": .paragraph(RichText(element))
    case "heading": .heading(RichText(element))
    case "list": .list(items("item", of: element))
    case "steps": .steps(items("step", of: element))
    case "key-point": .keyPoint(RichText(element))
    case "warning": .warning(RichText(element))
    case "example": .example(who: phrase("who", of: element), blocks(element))
    case "quote": .quote(who: phrase("who", of: element), RichText(element))
    case "audio": .audio(recording(element))
    case "video": .video(recording(element))
    case "image":
      .image(
        .init(
          source: element.required("src"), isDecorative: element.isYes("decorative"),
          alternative: text(element.first("alternative"))))
    case "choose": .choose(options(element), otherwise: group("otherwise", of: element))
    case "do": .do(element.required("assignment"), RichText(element))
    case "keep": .keep(element.required("diary"), RichText(element))
    case "fill-in": .fillIn(element.required("instrument"), RichText(element))
    case "link": .link(element.required("to"), RichText(element))
    case "chart":
      .chart(
        .init(
          of: Reference.list(element.attribute("of")), over: element.requiredWord("over"),
          title: text(element.first("title"))))
    case "activity-plan": .activityPlan(activityPlan(element))
    case "show": .show(element.requiredWord("what"))
    case "helpline": .helpline(helpline(element))
    case "look-for": .lookFor(RichText(element))
    case "respond": .respond(RichText(element))
    case "example-message": .exampleMessage(blocks(element))
    default: nil
    }
  }

  private mutating func items(_ name: String, of element: Element) -> [Block.Item] {
    var found: [Block.Item] = []
    for child in element.all(name) { found.append(.init(part: part(child), text: RichText(child))) }
    return found
  }

  private mutating func options(_ element: Element) -> [Block.Option] {
    var found: [Block.Option] = []
    for child in element.all("option") { found.append(.init(part: part(child), blocks: blocks(child))) }
    return found
  }

  private mutating func recording(_ element: Element) -> Block.Recording {
    Block.Recording(
      source: element.required("src"), minutes: element.requiredNumber("minutes"),
      title: text(element.first("title")), captions: element.first("captions")?.required("src"),
      transcript: element.first("transcript").map { blocks($0) })
  }

  private mutating func activityPlan(_ element: Element) -> Block.ActivityPlan {
    Block.ActivityPlan(
      start: requiredGroup("start", of: element), hold: requiredGroup("hold", of: element),
      stepUp: requiredGroup("step-up", of: element),
      decidedBy: element.first("step-up")?.word("decided-by") ?? .schedule,
      stepDown: requiredGroup("step-down", of: element),
      afterWorsening: requiredGroup("after-worsening", of: element))
  }

  private func helpline(_ element: Element) -> Block.Helpline {
    guard let name = phrase("name", of: element) else {
      preconditionFailure("The schema requires a name for a helpline.")
    }
    return Block.Helpline(
      name: name, phone: element.value("phone").collapsed, web: element.attribute("web")?.value,
      hours: phrase("hours", of: element))
  }
}
