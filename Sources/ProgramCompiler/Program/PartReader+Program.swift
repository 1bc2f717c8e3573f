import ProgramBundle

extension PartReader {
  mutating func program(_ element: Element) -> Program {
    func child(_ name: String) -> Element {
      guard let found = element.first(name) else { preconditionFailure("The schema requires `\(name)`.") }
      return found
    }
    let registers = element.first("registers")
    let changes = element.first("changes")
    let flags = child("flags")
    return Program(
      part: part(element), id: element.required("id"), version: element.required("version"),
      language: element.attribute("http://www.w3.org/XML/1998/namespace", "lang")?.value.collapsed ?? "",
      status: element.requiredWord("status"), address: element.word("address"),
      title: requiredText("title", of: element),
      intendedPurpose: requiredText("intended-purpose", of: element),
      audience: audience(child("audience")), locales: locales(child("locales")),
      localesPart: part(child("locales")),
      flags: flags.all("flag").map { flag($0) }, constraints: flags.all("constraint").map { constraint($0) },
      flagsPart: part(flags), limits: limits(child("limits")), course: course(child("course")),
      safety: safety(child("safety")), evidence: register("evidence", in: registers),
      hazards: register("hazard", in: registers),
      renames: (changes?.all("renamed") ?? []).map {
        .init(from: $0.required("from"), to: $0.required("to"))
      },
      tombstones: (changes?.all("tombstone") ?? []).map {
        .init(id: $0.required("id"), reason: $0.value("reason"))
      },
      waivers: (changes?.all("waiver") ?? []).map {
        .init(
          change: $0.value("change"), reason: $0.value("reason"), role: $0.value("role"),
          until: $0.value("until"))
      })
  }

  private mutating func audience(_ element: Element) -> Program.Audience {
    let ages = element.first("ages")
    return Program.Audience(
      part: part(element), indications: element.all("indication").map(indication),
      contraIndications: element.all("contra-indication").map(indication),
      ages: ages.map { ($0.requiredNumber("from"), $0.number("to"), $0.place) },
      jurisdictions: element.all("jurisdiction").map { $0.required("region") })
  }

  private func indication(_ element: Element) -> Program.Indication {
    .init(code: element.attribute("code")?.value.collapsed, text: RichText(element))
  }

  private func locales(_ element: Element) -> [Program.Locale] {
    element.all("locale").compactMap { child in
      guard let tag = child.attribute("http://www.w3.org/XML/1998/namespace", "lang") else { return nil }
      return .init(
        tag: Reference(tag), address: child.word("address"),
        isReleased: child.attribute("released")?.value.collapsed != "no", basedOn: child.reference("based-on")
      )
    }
  }

  private mutating func flag(_ element: Element) -> Program.Flag {
    let values = Reference.list(element.attribute("values"))
    let kind: ProgramBundle.Flag.Kind
    if !values.isEmpty {
      kind = .choice(values.map(\.text))
    } else if let from = element.number("from"), let to = element.number("to") {
      kind = .number(from: from, to: to)
    } else {
      kind = .boolean
    }
    return Program.Flag(
      part: part(element), id: element.required("id"), setBy: element.requiredWord("set-by"),
      changes: element.word("changes") ?? .fixed, kind: kind, values: values,
      range: element.reference("values") ?? element.reference("to"),
      defaultValue: element.reference("default"),
      label: requiredText("label", of: element), help: text(element.first("help")),
      valueLabels: element.all("value").map { ($0.required("name"), RichText($0)) })
  }

  private mutating func constraint(_ element: Element) -> Program.Constraint {
    .init(
      condition: condition(WrittenExpression(element)),
      because: element.attribute("because")?.value.collapsed,
      place: element.place)
  }

  private mutating func limits(_ element: Element) -> [Limit] {
    var found: [Limit] = []
    for child in element.elements {
      let kind: Limit.Kind
      switch child.localName {
      case "patient": kind = .patient
      case "diary": kind = .diary
      case "therapist": kind = .therapist
      case "readability": kind = .readability
      default: continue
      }
      found.append(Limit(part: part(child), kind: kind))
    }
    return found
  }

  private mutating func course(_ element: Element) -> Course {
    var steps: [Course.Step] = []
    var contacts: [Course.Contact] = []
    for child in element.elements {
      switch child.localName {
      case "module": steps.append(step(child))
      case "contact":
        contacts.append(
          .init(
            part: part(child), kind: child.requiredWord("kind"), minutes: child.requiredNumber("minutes"),
            week: child.requiredNumber("week"), text: RichText(child)))
      default: break
      }
    }
    let silence = element.first("if-silent")
    return Course(
      part: part(element), modules: steps, contacts: contacts, ifSilent: silence.map { self.silence($0) },
      ending: group("ending", of: element))
  }

  private mutating func step(_ element: Element) -> Course.Step {
    Course.Step(
      part: part(element), ref: element.required("ref"), weeks: element.requiredNumber("weeks"),
      conditionalWeeks: numbers("weeks", of: element),
      after: Reference.list(element.attribute("after")), opens: element.word("opens") ?? .done)
  }

  private mutating func silence(_ element: Element) -> Course.Silence {
    .init(
      part: part(element), days: element.requiredNumber("days"),
      message: requiredGroup("message", of: element).blocks, task: requiredGroup("task", of: element).blocks)
  }

  private mutating func safety(_ element: Element) -> Safety {
    var crises: [Safety.Crisis] = []
    for child in element.all("crisis") {
      guard let language = child.attribute("http://www.w3.org/XML/1998/namespace", "lang") else { continue }
      crises.append(
        .init(
          part: part(child), language: Reference(language), region: child.required("region"),
          verified: child.required("verified"), blocks: blocks(child)))
    }
    var stopRules: [Block.Group] = []
    for child in element.all("stop-rule") { stopRules.append(group(child)) }
    var alerts: [Safety.Alert] = []
    for child in element.all("alert") { alerts.append(alert(child)) }
    return Safety(
      part: part(element), crisis: crises, consent: group("consent", of: element), stopRules: stopRules,
      alerts: alerts)
  }

  private mutating func alert(_ element: Element) -> Safety.Alert {
    .init(
      // An alert's condition is about answers, not about flags.
      part: part(element, hasFlagCondition: false),
      condition: condition(element.attribute("when")), to: element.requiredWord("to"),
      withinHours: element.number("within-hours"), withinWorkingDays: element.number("within-working-days"),
      show: element.word("show"), text: RichText(element))
  }

  private func register(_ name: String, in registers: Element?) -> [Program.RegisterEntry] {
    (registers?.all(name) ?? []).map {
      .init(id: $0.required("id"), source: $0.attribute("source")?.value.collapsed, text: RichText($0))
    }
  }
}
