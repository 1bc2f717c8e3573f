import ProgramBundle

/// What is checked of every locale of a program: that its texts are there, say what the author's texts say,
/// and are signed off.
enum LocaleChecks {
  static let rules =
    [
      LocaleRules.localeUntranslated, LocaleRules.baseCircular, LocaleRules.missing, LocaleRules.stale,
      LocaleRules.draft,
      LocaleRules.unsigned,
    ] + AnswerGates.rules

  /// The findings about all locales of a program without errors of its own.
  static func findings(_ context: CheckContext, _ tree: SourceTree) -> [Diagnostic] {
    let translations = Translations(context, tree)
    // Of a ledger that is not whole nobody knows what is missing.
    if !translations.findings.isEmpty { return translations.findings }
    return translations.locales.flatMap { findings($0, context) }
  }

  private static func findings(_ translation: Translation, _ context: CheckContext) -> [Diagnostic] {
    let locale = translation.locale
    var found = base(translation, context)
    if locale.isReleased { found += absent(translation, context) + unsigned(translation, context) }
    found += translation.units.filter { $0.state == .stale }.map { LocaleRules.stale($0, translation) }
    let locales = GatedLocales(context.program, translation)
    let texts = translation.units.filter { $0.state.isCurrent }
    let answers = AnswerGates.findings(translation, source: context.program.language)
    // Of ends that are swapped it goes without saying that one denies what the author did not.
    let swapped = answers.filter { $0.code == AnswerGates.order.code }.flatMap {
      [$0.place] + $0.notes.map(\.place)
    }
    found += Parallel.map(texts, state: { () }) { text, _ in gated(text, locales) }.flatMap(\.self).filter {
      $0.code != TextGate.negation.rule.code || !swapped.contains($0.place)
    }
    found += answers
    return found.prefix(FindingBounds.inFile).map { finding in
      var finding = finding
      finding.locale = translation.tag
      finding.isOfUnreleasedLocale = !locale.isReleased
      return finding
    }
  }

  private static func gated(_ text: TranslatedUnit, _ locales: GatedLocales) -> [Diagnostic] {
    guard let target = text.target, let place = text.entry?.place else { return [] }
    let codes = CodeCheck.problems(target, text.unit.codes).map {
      $0.rule.finding(at: place, [text.unit.id] + $0.names, element: text.unit.id)
    }
    let gates = TextGates.findings(
      GatedText(unit: text.unit, target: target, reason: text.entry?.reason, locales: locales), at: place)
    return (codes + gates).map { finding in
      var finding = finding
      finding.notes.append(LocaleRules.source(text.unit))
      return finding
    }
  }

  /// A variant must not rest on itself; of several that rest on one another the first is named.
  private static func base(_ translation: Translation, _ context: CheckContext) -> [Diagnostic] {
    let locales = context.program.locales
    guard let base = translation.locale.basedOn else { return [] }
    var tag = base.text
    var seen = [translation.tag]
    while let next = locales.first(where: { $0.tag.text == tag }), !seen.contains(tag),
      let further = next.basedOn
    {
      seen.append(tag)
      tag = further.text
    }
    let first = locales.first { seen.contains($0.tag.text) }?.tag.text
    return tag == translation.tag && first == tag ? [LocaleRules.baseCircular(base, context.program)] : []
  }

  private static func absent(_ translation: Translation, _ context: CheckContext) -> [Diagnostic] {
    let missing = translation.units.filter { $0.state == .missing }
    if missing.count == translation.units.count, !missing.isEmpty {
      return [LocaleRules.untranslated(translation, context)]
    }
    var files: [(path: String, texts: [TranslatedUnit])] = []
    for text in missing {
      if files.last?.path != text.unit.file { files.append((text.unit.file, [])) }
      files[files.count - 1].texts.append(text)
    }
    return files.compactMap { LocaleRules.missing($0.texts, translation) }
      + translation.units.filter { $0.state == .draft }.map { LocaleRules.draft($0, translation) }
  }

  private static func unsigned(_ translation: Translation, _ context: CheckContext) -> [Diagnostic] {
    let open = translation.units.filter { $0.state == .translated && $0.unit.handling != .locked }
    return open.isEmpty ? [] : [LocaleRules.unsigned(open, translation, context)]
  }
}
