import ProgramBundle

/// Takes in what a translator sent back, or refuses it as a whole.
struct TranslationImport {
  /// How a file is taken in.
  struct Request: Sendable {
    /// Who translated; a clinical reviewer must be somebody else.
    var translator: String
    /// Whether texts that no longer fit are left out, rather than the file refused.
    var skipsChanged = false
    /// Whether texts that came back as they were handed out are right as they are.
    var confirmsUnchanged = false
    var origin = LedgerEntry.Origin.translator
  }

  private let context: CheckContext
  private let translation: Translation
  private let request: Request
  private(set) var findings: [Diagnostic] = []
  /// The new entries, in the order of the file.
  private(set) var entries: [LedgerEntry] = []
  /// Ids of texts that were left out.
  private(set) var skipped: [String] = []
  private var told: Set<String> = []
  private let locales: GatedLocales

  /// Takes in `returned`; what is wrong with the file as a file is known already.
  init(_ returned: ReturnedDocument, _ context: CheckContext, _ translation: Translation, _ request: Request)
  {
    self.context = context
    self.translation = translation
    self.request = request
    locales = GatedLocales(context.program, translation, returned.units)
    checkHeader(returned)
    if !findings.isEmpty { return }
    var seen: Set<String> = []
    for unit in returned.units where findings.count < FindingBounds.inFile {
      guard seen.insert(unit.id).inserted else {
        add(ImportRules.unitTwice, unit.place, unit.id)
        continue
      }
      take(unit)
    }
    checkPlurals(returned)
    if entries.isEmpty, !hasErrors { add(ImportRules.nothingNew, returned.units.first?.place) }
  }

  var hasErrors: Bool { findings.contains { Rule.named($0.code).weight.severity(at: .writing) == .error } }

  private mutating func checkHeader(_ returned: ReturnedDocument) {
    let program = context.program
    if let (id, place) = returned.program {
      if id != program.id.text { add(ImportRules.otherProgram, place, id, program.id.text) }
    } else {
      add(ImportRules.programMissing, returned.units.first?.place)
    }
    if let (tag, place) = returned.sourceLocale, tag.lowercased() != program.language.lowercased() {
      add(ImportRules.sourceLocaleDiffers, place, tag, program.language)
    }
    if let (tag, place) = returned.locale {
      if tag.lowercased().replacing("_", with: "-") != translation.tag.lowercased() {
        add(ImportRules.localeDiffers, place, tag, translation.tag)
      }
    } else {
      add(ImportRules.localeMissing, returned.units.first?.place)
    }
  }

  private mutating func take(_ returned: ReturnedDocument.Unit) {
    guard let text = translation[returned.id] else {
      if request.skipsChanged { return skipped.append(returned.id) }
      if let (base, form) = strangeForm(returned.id) {
        return add(ImportRules.pluralUnknown, returned.place, base, form)
      }
      return add(ImportRules.unitUnknown, returned.place, returned.id)
    }
    let source = returned.source.collapsed
    guard source == text.unit.source else {
      if request.skipsChanged { return skipped.append(returned.id) }
      return add(ImportRules.sourceDiffers, returned.place, returned.id, text.unit.source.written)
    }
    guard let written = returned.target else { return }
    let target = written.collapsed
    if source != returned.source || (target != written && !target.isEmpty) {
      addOnce(ImportRules.reindented, returned.place, returned.id)
    }
    if returned.claimsApproval, text.state != .signedOff {
      addOnce(ImportRules.approvalIgnored, returned.place, returned.id)
    }
    let now = TextDigest(of: text.handedOut.written)
    let isUntouched =
      returned.handedOut.map { $0 == TextDigest(of: target.written) } ?? (target == text.handedOut)
    if let then = returned.handedOut, then != now, target != text.handedOut {
      // Somebody's work came in since: who changed nothing takes nothing back, and one's own work one may mend.
      if isUntouched { return }
      if !text.translators.allSatisfy({ LedgerEntry.isOne($0, of: [request.translator]) }) {
        if request.skipsChanged { return skipped.append(returned.id) }
        return add(ImportRules.changedMeanwhile, returned.targetPlace, returned.id, text.handedOut.written)
      }
    }
    if text.unit.handling == .locked {
      if !isUntouched { add(ImportRules.lockedChanged, returned.targetPlace, returned.id) }
      return
    }
    if target == text.handedOut, text.state >= .translated { return }
    // The author's own words, handed out to be written over, are no translation.
    let mayConfirm = request.confirmsUnchanged && (text.base != nil || text.state != .missing)
    if isUntouched, !returned.isConfirmed, !mayConfirm { return }
    if text.state == .signedOff {
      return add(ImportRules.signedOffChanged, returned.targetPlace, returned.id, text.target?.written ?? "")
    }
    guard
      !target.plain.allSatisfy(\.isWhitespace)
        || target.pieces.contains(where: { if case .mark = $0 { true } else { false } })
    else { return add(ImportRules.targetEmpty, returned.targetPlace, returned.id) }
    let problems = CodeCheck.problems(target, text.unit.codes)
    for problem in problems {
      findings.append(
        problem.rule.finding(at: returned.targetPlace, [returned.id] + problem.names, element: returned.id))
    }
    if !problems.isEmpty { return }
    findings += TextGates.findings(
      GatedText(unit: text.unit, target: target, reason: text.entry?.reason, locales: locales),
      at: returned.targetPlace)
    if returned.needsWork { addOnce(ImportRules.unfinished, returned.targetPlace, returned.id) }
    entries.append(entry(for: text, target, needsWork: returned.needsWork))
  }

  /// The counted text and the form that `id` names, where the language has no such form.
  private func strangeForm(_ id: String) -> (base: String, form: String)? {
    guard let end = id.lastIndex(of: "_") else { return nil }
    let (base, form) = (String(id[..<end]), String(id[id.index(after: end)...]))
    guard PluralCategory(rawValue: form) != nil, translation[base]?.unit.site.role == "unit" else {
      return nil
    }
    return (base, form)
  }

  private func entry(for text: TranslatedUnit, _ target: CodedText, needsWork: Bool) -> LedgerEntry {
    let written = target.written
    let unit = text.unit
    return LedgerEntry(
      id: unit.id, source: unit.source.written, codes: unit.codes.map { "\($0.name)=\($0.reference)" },
      sourceDigest: unit.sourceDigest,
      target: target == text.base ? .same(TextDigest(of: written)) : .own(written, TextDigest(of: written)),
      contextDigest: unit.contextDigest, state: needsWork ? .draft : .translated, origin: request.origin,
      translator: LedgerEntry.translators(text.translators, request.translator), reason: nil, signOffs: [])
  }

  /// Of a counted text all forms must be there, now or before.
  private mutating func checkPlurals(_ returned: ReturnedDocument) {
    let forms = Dictionary(grouping: translation.units.filter { $0.unit.plural != nil }) {
      $0.unit.plural?.base ?? ""
    }
    let there = Set(entries.map(\.id))
    for entry in entries {
      let base = translation[entry.id]?.unit.plural?.base ?? entry.id
      guard let others = forms[base], let first = translation[base] else { continue }
      for other in [first] + others where !there.contains(other.unit.id) && !other.state.isCurrent {
        guard told.insert(other.unit.id).inserted else { continue }
        let place = returned.units.first { $0.id == entry.id }?.place
        add(
          ImportRules.pluralMissing, place, base, other.unit.plural?.category ?? PluralCategory.other.rawValue
        )
      }
    }
  }

  private mutating func addOnce(_ rule: ImportRule, _ place: Place?, _ names: String...) {
    if told.insert(rule.rule.code).inserted { findings.append(rule.finding(at: place, names)) }
  }

  private mutating func add(_ rule: ImportRule, _ place: Place?, _ names: String...) {
    findings.append(rule.finding(at: place, names))
  }
}

extension GatedLocales {
  /// The locales of a translation; the words of the glossary are those that come back, or else those that are there.
  init(_ program: Program, _ translation: Translation, _ returned: [ReturnedDocument.Unit] = []) {
    let new = Dictionary(returned.filter { $0.id.hasPrefix("glossary.") }.map { ($0.id, $0) }) { first, _ in
      first
    }
    var terms: [String: CodedText] = [:]
    for term in program.glossary {
      let id = term.part.scope.qualified(term.id.text)
      guard let known = translation["glossary.\(id)_word"] else { continue }
      let unit = new[known.unit.id]
      let word = unit?.target?.collapsed
      // What was handed out to be written over is no translation.
      let isTranslated = word != nil && (word != known.handedOut || unit?.isConfirmed == true)
      if let target = isTranslated ? word : known.target { terms[id] = target }
    }
    self.init(
      source: program.language, target: translation.tag, address: translation.locale.address ?? nil,
      terms: terms)
  }
}
