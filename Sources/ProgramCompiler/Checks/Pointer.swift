/// A name in a program that points at something, with what it must point at.
struct Pointer {
  let reference: Reference
  let target: Target
  let scope: Scope
  let owner: String
  /// What goes wrong where the name points at nothing.
  var consequence = Consequence.none
  /// The name as the author wrote it, where that is not the whole one.
  var short: String?
  /// The full id of the part that carries the name: it cannot point at itself.
  var own: String?

  /// The name as the author wrote it.
  var written: String { short ?? reference.text }

  enum Consequence {
    /// The patient sees that something is missing.
    case gap
    /// An alert that never goes off.
    case silence
    case none
  }

  /// What a name may point at.
  enum Target: CaseIterable {
    case module
    case courseModule
    case assignment
    case diary
    case instrument
    case page
    case answer
    case evidence
    case hazard
    case part
    /// A part that some patients can go without.
    case content
    case locale

    /// The kind in words, with its article.
    var words: Wording {
      switch self {
      case .module: Wording(nl: "een module", en: "a module")
      case .courseModule: Wording(nl: "een module in de route", en: "a module in the course")
      case .assignment: Wording(nl: "een opdracht", en: "an assignment")
      case .diary: Wording(nl: "een dagboek", en: "a diary")
      case .instrument: Wording(nl: "een vragenlijst", en: "a questionnaire")
      case .page: Wording(nl: "een bladzijde", en: "a page")
      case .answer:
        Wording(nl: "een vraag die de patiënt beantwoordt", en: "a question that the patient answers")
      case .evidence: Wording(nl: "een bron in `program.xml`", en: "a source in `program.xml`")
      case .hazard: Wording(nl: "een gevaar in `program.xml`", en: "a hazard in `program.xml`")
      case .part, .content: Wording(nl: "een onderdeel met een id", en: "a part with an id")
      case .locale: Wording(nl: "een taal van dit programma", en: "a language of this program")
      }
    }
  }
}

extension CheckContext {
  /// Every name in the program that points at something, but for flags and glossary words, which have checks of their own.
  var pointers: [Pointer] {
    coursePointers + partPointers + blockPointers + textPointers + fieldPointers + alertPointers
      + program.profiles.flatMap { profile in
        profile.skips.map {
          Pointer(reference: $0, target: .assignment, scope: .own, owner: "profiles.\(profile.id.text)")
        }
      }
      + program.renames.map { Pointer(reference: $0.to, target: .part, scope: .own, owner: program.id.text) }
      + program.locales.compactMap { locale in
        locale.basedOn.map {
          Pointer(
            reference: $0, target: .locale, scope: .own, owner: program.id.text, own: locale.tag.text)
        }
      }
  }

  private var coursePointers: [Pointer] {
    program.course.modules.flatMap { step in
      [Pointer(reference: step.ref, target: .module, scope: .own, owner: program.id.text)]
        + step.after.map {
          Pointer(reference: $0, target: .courseModule, scope: .own, owner: program.id.text)
        }
    }
  }

  private var partPointers: [Pointer] {
    inventory.parts.flatMap { part, site in
      part.evidence.map { Pointer(reference: $0, target: .evidence, scope: .own, owner: site.owner) }
        + part.hazards.map { Pointer(reference: $0, target: .hazard, scope: .own, owner: site.owner) }
        + part.notWith.map {
          Pointer(
            reference: $0, target: .content, scope: site.scope, owner: site.owner,
            own: part.id.map { "\(site.owner).\($0.text)" })
        }
    }
  }

  private var blockPointers: [Pointer] {
    inventory.blocks.flatMap { block, site -> [Pointer] in
      func pointer(_ reference: Reference, _ target: Pointer.Target) -> Pointer {
        Pointer(
          reference: reference, target: target, scope: site.scope, owner: site.owner, consequence: .gap)
      }
      switch block.kind {
      case .do(let reference, _): return [pointer(reference, .assignment)]
      case .keep(let reference, _): return [pointer(reference, .diary)]
      case .fillIn(let reference, _): return [pointer(reference, .instrument)]
      case .link(let reference, _): return [pointer(reference, .page)]
      case .chart(let chart):
        return chart.of.map { reference in
          var found = pointer(qualified(reference, within: site), .answer)
          found.short = reference.text
          return found
        }
      default: return []
      }
    }
  }

  /// Inside a diary a chart may name a question by its id alone.
  private func qualified(_ reference: Reference, within site: Inventory.Site) -> Reference {
    guard !reference.text.contains("."), site.page == nil else { return reference }
    return Reference("\(site.owner).\(reference.text)", at: reference.place)
  }

  private var textPointers: [Pointer] {
    inventory.texts.flatMap { text, site in
      text.pieces.compactMap { piece -> Pointer? in
        switch piece {
        case .answer(let reference, _):
          Pointer(
            reference: reference, target: .answer, scope: site.scope, owner: site.owner, consequence: .gap)
        case .link(let reference, _):
          Pointer(
            reference: reference, target: .page, scope: site.scope, owner: site.owner, consequence: .gap)
        default: nil
        }
      }
    }
  }

  private var fieldPointers: [Pointer] {
    inventory.fields.compactMap { field, _, site in
      field.prefill.map {
        Pointer(reference: $0, target: .answer, scope: site.scope, owner: site.owner, own: site.owner)
      }
    }
  }

  private var alertPointers: [Pointer] {
    program.safety.alerts.flatMap { alert in
      (alert.condition?.atoms ?? []).map {
        Pointer(reference: $0.operand, target: .answer, scope: .own, owner: "safety", consequence: .silence)
      }
    }
  }

  /// Whether a pointer points at something.
  func exists(_ pointer: Pointer) -> Bool {
    candidates(pointer.target).contains(Symbols.key(pointer.reference.text, in: pointer.scope))
  }

  /// The names that a pointer may use.
  func candidates(_ target: Pointer.Target) -> Set<String> {
    switch target {
    case .module: Set(symbols.modules.keys)
    case .courseModule: Set(program.course.modules.map(\.ref.text))
    case .assignment: Set(symbols.assignments.keys)
    case .diary: Set(symbols.diaries.keys)
    case .instrument: Set(symbols.instruments.keys)
    case .page: Set(symbols.pages.keys)
    case .answer: Set(symbols.answers.keys)
    case .evidence: Set(symbols.evidence.keys)
    case .hazard: Set(symbols.hazards.keys)
    case .part: symbols.everyID
    case .content: symbols.everyContentID
    case .locale: Set(program.locales.map(\.tag.text) + [program.language])
    }
  }
}

extension Symbols {
  /// Every id that another part can be renamed to.
  var everyID: Set<String> { everyContentID.union(flags.keys) }

  /// Every id that another part can be kept apart from.
  var everyContentID: Set<String> {
    Set(modules.keys).union(assignments.keys).union(diaries.keys).union(instruments.keys).union(pages.keys)
      .union(answers.keys).union(blocks)
  }

  /// Blocks with an id of their own, as `module.page.block`.
  private var blocks: Set<String> {
    Set(
      pages.flatMap { key, page in
        page.blocks.all.flatMap { block in
          ([block.part] + block.innerParts).compactMap { $0.id.map { "\(key).\($0.text)" } }
        }
      })
  }
}
