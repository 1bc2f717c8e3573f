import ProgramBundle

extension BundleEmission {
  mutating func programDocument() -> ProgramDocument {
    let id = program.id.text
    let owner = StableNames.program
    return ProgramDocument(
      id: id, version: program.version.text, sourceLocale: program.language, status: program.status,
      address: program.address, title: text(program.title, "\(owner)_title"),
      intendedPurpose: text(program.intendedPurpose, "\(owner)_intended-purpose"), audience: audience(owner),
      flags: program.flags.map { flag($0) }, constraints: constraints, limits: limits, course: course(owner),
      evidence: program.evidence.map {
        .init(id: $0.id.text, source: $0.source ?? "", text: $0.text.plain())
      },
      hazards: program.hazards.map { .init(id: $0.id.text, text: $0.text.plain()) },
      glossary: program.glossary.map { term in
        let own = term.part.scope.qualified(term.id.text)
        return .init(
          id: own, word: text(term.word, "glossary.\(own)_word"),
          meaning: text(term.meaning, "glossary.\(own)_meaning"),
          basis: basis(term.part))
      },
      examples: program.profiles.map { example($0) }, accepted: accepted, basis: basis(program.part))
  }

  private mutating func audience(_ owner: String) -> ProgramDocument.Audience {
    .init(
      indications: program.audience.indications.map {
        indication($0, names.next("indication", in: owner))
      },
      ages: program.audience.ages.map { .init(from: $0.from, to: $0.to) },
      jurisdictions: program.audience.jurisdictions.map(\.text), basis: basis(program.audience.part))
  }

  private mutating func indication(_ indication: Program.Indication, _ id: String) -> Indication {
    Indication(code: indication.code, text: text(indication.text, id))
  }

  private mutating func flag(_ flag: Program.Flag) -> ProgramBundle.Flag {
    let id = "flags.\(flag.id.text)"
    return ProgramBundle.Flag(
      id: flag.id.text, setBy: flag.setBy, changes: flag.changes, kind: flag.kind,
      defaultValue: flag.defaultValue.flatMap { flag.kind.value($0.text) },
      label: text(flag.label, "\(id)_label"),
      help: optionalText(flag.help, "\(id)_help"),
      valueLabels: flag.valueLabels.map {
        .init(value: $0.name.text, label: text($0.text, "\(id).\($0.name.text)"))
      },
      basis: basis(flag.part))
  }

  private var constraints: [ProgramDocument.Constraint] {
    program.constraints.compactMap { constraint in
      constraint.condition.map { .init(condition: $0.bundled(symbols.flags), because: constraint.because) }
    }
  }

  private var limits: Limits {
    var limits = Limits()
    for limit in program.limits {
      let when = when(limit.part)
      switch limit.kind {
      case .patient:
        limits.patient.append(
          .init(
            screenMinutesPerWeek: limit.number("screen-minutes-per-week"),
            practiceMinutesPerWeek: limit.number("practice-minutes-per-week"),
            minutesPerSitting: limit.number("minutes-per-sitting"),
            wordsPerPage: limit.number("words-per-page"),
            itemsPerList: limit.number("items-per-list"), when: when))
      case .diary:
        limits.diary.append(
          .init(
            itemsPerEntry: limit.number("items-per-entry"), entriesPerDay: limit.number("entries-per-day"),
            daysInARow: limit.number("days-in-a-row"), when: when))
      case .therapist:
        limits.therapist.append(
          .init(
            meanMinutesPerWeek: limit.number("mean-minutes-per-week"),
            peakMinutesPerWeek: limit.number("peak-minutes-per-week"),
            messagesPerWeek: limit.number("messages-per-week"),
            when: when))
      case .readability:
        limits.readability.append(
          .init(
            scope: limit.part.element.requiredWord("scope"), level: limit.part.element.value("level"),
            when: when))
      }
    }
    return limits
  }

  private mutating func course(_ owner: String) -> ProgramBundle.Course {
    let course = program.course
    let contacts = course.contacts.map { contact in
      let id = names.id(of: contact.part, in: owner)
      return ProgramBundle.Course.Contact(
        id: id, kind: contact.kind, minutes: contact.minutes, week: contact.week, when: when(contact.part),
        text: textUnlessEmpty(contact.text, id), basis: basis(contact.part))
    }
    let silence = course.ifSilent.map { silence in
      ProgramBundle.Course.Silence(
        days: silence.days, message: blocks(silence.message, in: "\(owner)_silence_message"),
        task: blocks(silence.task, in: "\(owner)_silence_task"), basis: basis(silence.part))
    }
    return ProgramBundle.Course(
      modules: course.modules.map { step in
        .init(
          ref: step.ref.text, weeks: step.weeks,
          conditionalWeeks: step.conditionalWeeks.compactMap { weeks in
            when(weeks.part).map { .init(when: $0, weeks: weeks.number) }
          },
          after: step.after.map(\.text), opens: step.opens, when: when(step.part), basis: basis(step.part))
      },
      contacts: contacts, ifSilent: silence,
      ending: course.ending.map {
        .init(blocks: blocks($0.blocks, in: "\(owner)_ending"), basis: basis($0.part))
      },
      basis: basis(course.part))
  }

  /// Each pair once, in the order of the files.
  /// Parts that never meet, by their stable ids: those of all other documents must have been given.
  var notTogether: [ProgramDocument.NotTogether] {
    let parts = context.inventories.flatMap(\.parts)
    // Authors call a block by its page and its own id, wherever on the page it stands.
    var blocks: [String: String] = [:]
    for (part, site) in parts {
      if let id = part.id, let given = names.id(givenTo: part) { blocks["\(site.owner).\(id.text)"] = given }
    }
    var found: [ProgramDocument.NotTogether] = []
    for (part, site) in parts {
      for other in part.notWith {
        let key = Symbols.key(other.text, in: site.scope)
        // A page, module, assignment or diary is its own owner.
        let pair = ProgramDocument.NotTogether(
          part: names.id(givenTo: part) ?? site.owner, other: blocks[key] ?? key)
        if !found.contains(pair) { found.append(pair) }
      }
    }
    return found
  }

  private mutating func example(_ profile: ExampleProfile) -> ProgramBundle.ExampleProfile {
    let id = "profiles.\(profile.id.text)"
    return .init(
      id: profile.id.text, title: text(profile.title, "\(id)_title"),
      description: optionalText(profile.description, "\(id)_description"),
      values: context.values(of: profile) ?? [:],
      skips: profile.skips.map(\.text), basis: basis(profile.part))
  }

  private var accepted: [AcceptedFinding] {
    context.inventories.flatMap(\.accepting).flatMap { part, site in
      part.accepted.map {
        .init(element: site.owner, code: $0.code.text, reason: $0.reason, role: $0.role, review: $0.review)
      }
    }
  }

  mutating func safetyDocument() -> SafetyDocument {
    let safety = program.safety
    let owner = "safety"
    let contraIndications = program.audience.contraIndications.map {
      indication($0, names.next("contra-indication", in: StableNames.program))
    }
    let crisis = safety.crisis.map { crisis in
      let id = names.id(of: crisis.part, in: owner)
      return Crisis(
        id: id, locale: crisis.language.text, region: crisis.region.text, verified: crisis.verified.text,
        blocks: blocks(crisis.blocks, in: id), basis: basis(crisis.part))
    }
    let stopRules = safety.stopRules.map { rule in
      let id = names.id(of: rule.part, in: owner)
      return StopRule(
        id: id, when: when(rule.part), blocks: blocks(rule.blocks, in: id), basis: basis(rule.part))
    }
    return SafetyDocument(
      contraIndications: contraIndications, crisis: crisis,
      consent: safety.consent.map { group($0, in: owner) },
      stopRules: stopRules, alerts: safety.alerts.compactMap { alert($0, owner) }, basis: basis(safety.part))
  }

  private mutating func alert(_ alert: Safety.Alert, _ owner: String) -> Alert? {
    guard let condition = alert.condition else {
      preconditionFailure("A condition that cannot be read is an error.")
    }
    let id = names.id(of: alert.part, in: owner)
    return Alert(
      id: id, when: condition.bundled(answers: symbols.answers), to: alert.to, withinHours: alert.withinHours,
      withinWorkingDays: alert.withinWorkingDays, show: alert.show, text: textUnlessEmpty(alert.text, id),
      basis: basis(alert.part))
  }

  func migrations() -> MigrationsDocument {
    MigrationsDocument(
      renames: program.renames.map { .init(from: $0.from.text, to: $0.to.text) },
      tombstones: program.tombstones.map { .init(id: $0.id.text, reason: $0.reason) },
      waivers: program.waivers.map {
        .init(change: $0.change, reason: $0.reason, role: $0.role, until: $0.until)
      })
  }
}
