import ProgramBundle

/// Makes what a translator gets of one locale.
struct TranslationExport {
  private let context: CheckContext
  private let translation: Translation
  private let notes: UnitNotes
  /// By the author's words, what was signed off elsewhere in this locale.
  private let memory: [String: CodedText]

  init(_ context: CheckContext, _ translation: Translation, _ language: Language) {
    self.context = context
    self.translation = translation
    notes = UnitNotes(context, language)
    var memory: [String: CodedText] = [:]
    for text in translation.units where text.state == .signedOff {
      guard let target = text.target else { continue }
      memory[text.unit.source.written] = memory[text.unit.source.written] ?? target
    }
    self.memory = memory
  }

  /// All texts, or only those that are missing, stale or begun.
  func document(all: Bool) -> ExchangeDocument {
    var files: [(path: String, units: [ExchangeDocument.Unit])] = []
    var positions: [String: Int] = [:]
    let asked = translation.units.filter { all || $0.needsTranslator }
    let made = Parallel.map(asked, state: { () }) { text, _ in unit(text) }
    for (text, unit) in zip(asked, made) {
      let path = text.unit.file
      if positions[path] == nil {
        positions[path] = files.count
        files.append((path, []))
      }
      if let position = positions[path] { files[position].units.append(unit) }
    }
    return ExchangeDocument(
      program: context.program.id.text, version: context.program.version.text,
      sourceLocale: context.program.language,
      locale: translation.tag, notes: notes.programNotes(translation.locale.address),
      files: files.map { .init(path: $0.path, units: $0.units) })
  }

  private func unit(_ text: TranslatedUnit) -> ExchangeDocument.Unit {
    let unit = text.unit
    let limit = LengthLimit.of(unit.site.role, source: unit.source)
    let alternatives = alternatives(text)
    let before = alternatives.first { $0.origin == .previous }
    let sourceNotes =
      text.handedOut == unit.source && before == nil ? [] : notes.sourceNotes(of: unit, before: before)
    return ExchangeDocument.Unit(
      id: unit.id, source: unit.source, codes: unit.codes,
      shown: unit.codes.map { notes.shown($0, in: unit) },
      target: text.handedOut, handedOut: TextDigest(of: text.handedOut.written), state: text.exchangeState,
      isLocked: unit.handling == .locked, maxLength: limit,
      notes: notes.notes(of: unit) + (limit.map { [notes.limit($0)] } ?? []), sourceNotes: sourceNotes,
      alternatives: alternatives)
  }

  private func alternatives(_ text: TranslatedUnit) -> [ExchangeDocument.Alternative] {
    var found: [ExchangeDocument.Alternative] = []
    if text.state == .stale, let entry = text.entry, let target = text.target,
      let source = CodedText(written: entry.source)
    {
      found.append(.init(source: source, target: target, origin: .previous))
    }
    if !text.state.isCurrent, let target = memory[text.unit.source.written] {
      found.append(.init(source: text.unit.source, target: target, origin: .memory))
    }
    return found
  }
}

extension TranslatedUnit {
  /// Whether a translator has something to do.
  var needsTranslator: Bool { state < .translated && unit.handling != .locked }

  /// What stands as the translation in the file that a translator gets.
  ///
  /// OmegaT leaves out a text without a translation, so the author's text stands there to be written over; in a variant the text
  /// of its base. An old translation whose codes no longer fit stays out.
  var handedOut: CodedText {
    if let target, state.isCurrent || CodeCheck.fits(target, unit.codes) { return target }
    if let base, CodeCheck.fits(base, unit.codes) { return base }
    return unit.source
  }

  fileprivate var exchangeState: ExchangeDocument.State {
    switch state {
    case .missing, .draft: .needsTranslation
    case .stale: .needsReview
    case .translated: .translated
    case .signedOff: .signedOff
    }
  }
}
