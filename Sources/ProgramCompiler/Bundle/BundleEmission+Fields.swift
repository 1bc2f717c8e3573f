import ProgramBundle

extension BundleEmission {
  mutating func fields(_ fields: [Field], in owner: String) -> [ProgramBundle.Field] {
    fields.map { field($0, in: owner) }
  }

  private mutating func field(_ field: Field, in owner: String) -> ProgramBundle.Field {
    let id = "\(owner).\(field.id.text)"
    let scope = field.part.scope
    let prefill = field.prefill.map {
      Prefill(
        answer: AnswerReference(Symbols.key($0.text, in: scope)),
        otherwise: phrase(field.otherwise, "\(id)_otherwise"))
    }
    return ProgramBundle.Field(
      id: field.id.text, when: when(field.part), required: field.isRequired,
      label: text(field.label, "\(id)_label"),
      help: optionalText(field.help, "\(id)_help"), prefill: prefill, risk: field.risk, missed: field.missed,
      basis: basis(field.part), content(field, id, owner))
  }

  private mutating func content(_ field: Field, _ id: String, _ owner: String) -> ProgramBundle.Field.Content
  {
    switch field.kind {
    case .text(let maxLength): return .text(maxLength: maxLength)
    case .longText(let maxLength): return .longText(maxLength: maxLength)
    case .number(let range, let unit, let unitOfOne):
      let range = sound(range)
      if let unitOfOne, unit != nil { forms[TextID("\(id)_unit")] = [.one: [.text(unitOfOne.text)]] }
      return .number(
        NumberRange(from: range.lowerBound, to: range.upperBound, unit: phrase(unit, "\(id)_unit")))
    case .scale(let range, let low, let high, let better):
      let range = sound(range)
      return .scale(
        Scale(
          from: range.lowerBound, to: range.upperBound, lowLabel: phrase(low, "\(id)_low"),
          highLabel: phrase(high, "\(id)_high"), better: better))
    case .choice(let options): return .choice(options.map { option($0, id) })
    case .choices(let options): return .choices(options.map { option($0, id) })
    case .date: return .date
    case .time: return .time
    case .duration: return .duration
    case .rows(let least, let most, let inner):
      return .rows(Rows(least: least, most: most, fields: fields(inner, in: id)))
    case .allocation(let total, let shares):
      return .allocation(Allocation(total: total, shares: shares.map { share($0, id) }))
    case .computed(let formula):
      guard let formula else { preconditionFailure("A formula that cannot be read is an error.") }
      let site = FormulaSite(formula: formula, id: field.id, container: owner, scope: field.part.scope)
      return .computed(site.bundled(context))
    }
  }

  private func sound(_ range: ClosedRange<Int>?) -> ClosedRange<Int> {
    guard let range else { preconditionFailure("A range that runs backwards is an error.") }
    return range
  }

  private mutating func option(_ option: Field.Option, _ owner: String) -> AnswerOption {
    AnswerOption(
      id: option.id.text, when: when(option.part), label: text(option.text, "\(owner).\(option.id.text)"))
  }

  private mutating func share(_ share: Field.Share, _ owner: String) -> Allocation.Share {
    Allocation.Share(
      id: share.id.text, least: share.least, most: share.most,
      label: text(share.text, "\(owner).\(share.id.text)"))
  }
}
