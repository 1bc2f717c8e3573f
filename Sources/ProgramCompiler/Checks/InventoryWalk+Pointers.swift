extension InventoryWalk {
  /// Every name in the file that points at something, but for flags and glossary words, which have checks of their own.
  func pointers(_ content: FileContent) -> [Pointer] {
    programPointers(content) + partPointers + blockPointers + textPointers + fieldPointers
      + profilePointers(content)
  }

  private func programPointers(_ content: FileContent) -> [Pointer] {
    guard let program = content.program else { return [] }
    let owner = program.id.text
    let steps = program.course.modules.flatMap { step in
      [Pointer(reference: step.ref, target: .module, scope: .own, owner: owner)]
        + step.after.map { Pointer(reference: $0, target: .courseModule, scope: .own, owner: owner) }
    }
    let alerts = program.safety.alerts.flatMap { $0.condition?.atoms ?? [] }.map {
      Pointer(reference: $0.operand, target: .answer, scope: .own, owner: "safety", consequence: .silence)
    }
    let renames = program.renames.map {
      Pointer(reference: $0.to, target: .part, scope: .own, owner: owner)
    }
    let locales = program.locales.compactMap { locale in
      locale.basedOn.map {
        Pointer(reference: $0, target: .locale, scope: .own, owner: owner, own: locale.tag.text)
      }
    }
    return steps + alerts + renames + locales
  }

  private func profilePointers(_ content: FileContent) -> [Pointer] {
    guard let profile = content.profile else { return [] }
    return profile.skips.map {
      Pointer(reference: $0, target: .assignment, scope: .own, owner: "profiles.\(profile.id.text)")
    }
  }

  private var partPointers: [Pointer] {
    parts.flatMap { part, site in
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
    blocks.flatMap { block, site -> [Pointer] in
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
          found.isCharted = true
          return found
        }
      default: return []
      }
    }
  }

  /// Inside a diary a chart may name a question by its id alone.
  private func qualified(_ reference: Reference, within site: Site) -> Reference {
    guard !reference.text.contains("."), !site.isOnPage else { return reference }
    return Reference("\(site.owner).\(reference.text)", at: reference.place)
  }

  private var textPointers: [Pointer] {
    texts.flatMap { text, site in
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
    fields.compactMap { field, site in
      field.prefill.map {
        Pointer(reference: $0, target: .answer, scope: site.scope, owner: site.owner, own: site.owner)
      }
    }
  }
}
