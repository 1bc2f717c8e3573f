import ProgramBundle

/// What is checked of every locale of a program: that its texts are there, say what the author's texts say, and are signed off.
enum LocaleChecks {
  static let rules =
    [
      LocaleRules.localeUntranslated, LocaleRules.baseCircle, LocaleRules.missing, LocaleRules.stale,
      LocaleRules.draft,
      LocaleRules.unsigned, LocaleDrift.rule, OfficialRules.rule,
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
    var found = translation.findings
    if locale.isReleased { found += absent(translation, context) + unsigned(translation, context) }
    found += translation.units.filter { $0.state == .stale }.map { LocaleRules.stale($0, translation) }
    let locales = GatedLocales(context.program, translation)
    found += translation.units.flatMap { text in text.codeProblems.map { broken(text, $0) } }
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
    // How the languages of the program hang together is an error whether they go to patients or not.
    return base(translation, context)
      + found.prefix(FindingBounds.inFile).map { finding in
        var finding = finding
        finding.locale = translation.tag
        finding.isOfUnreleasedLocale = !locale.isReleased
        return finding
      }
  }

  private static func gated(_ text: TranslatedUnit, _ locales: GatedLocales) -> [Diagnostic] {
    guard let target = text.target, let place = text.entry?.place else { return [] }
    return TextGates.findings(
      GatedText(unit: text.unit, target: target, reason: text.entry?.reason, locales: locales), at: place
    ).map { finding in
      var finding = finding
      finding.notes.append(LocaleRules.source(text.unit))
      return finding
    }
  }

  /// Codes that are not those of the source: somebody wrote in the ledger.
  private static func broken(_ text: TranslatedUnit, _ problem: CodeCheck.Problem) -> Diagnostic {
    var finding = problem.rule.finding(
      at: text.entry?.place ?? text.unit.place, [text.unit.id] + problem.names, element: text.unit.id)
    finding.notes.append(LocaleRules.source(text.unit))
    return finding
  }

  /// Variants that rest on one another, told at the first of them.
  private static func base(_ translation: Translation, _ context: CheckContext) -> [Diagnostic] {
    guard let base = translation.locale.basedOn else { return [] }
    let tags = context.program.locales.map(\.tag.text)
    var circle = [translation.tag]
    var next: String? = base.text
    while let tag = next, !circle.contains(tag) {
      circle.append(tag)
      next = context.program.locales.first { $0.tag.text == tag }?.basedOn?.text
    }
    let isFirst = circle.allSatisfy {
      (tags.firstIndex(of: $0) ?? 0) >= (tags.firstIndex(of: translation.tag) ?? 0)
    }
    return next == translation.tag && isFirst ? [LocaleRules.baseCircle(base, context.program)] : []
  }

  private static func absent(_ translation: Translation, _ context: CheckContext) -> [Diagnostic] {
    let missing = translation.units.filter { $0.state == .missing && $0.codeProblems.isEmpty }
    if missing.count == translation.units.count, !missing.isEmpty {
      return [LocaleRules.untranslated(translation, context)]
    }
    var files: [(path: String, texts: [TranslatedUnit])] = []
    for text in missing where text.unit.handling != .locked {
      if files.last?.path != text.unit.file { files.append((text.unit.file, [])) }
      files[files.count - 1].texts.append(text)
    }
    let questionnaires = Set(missing.filter { $0.unit.handling == .locked }.map(\.unit.file)).sorted()
    return files.compactMap { LocaleRules.missing($0.texts, translation) }
      + questionnaires.map { LocaleRules.officialMissing($0, translation) }
      + translation.units.filter { $0.state == .draft }.map { LocaleRules.draft($0, translation) }
  }

  private static func unsigned(_ translation: Translation, _ context: CheckContext) -> [Diagnostic] {
    let open = translation.units.filter { $0.state == .translated && $0.unit.handling != .locked }
    return open.isEmpty ? [] : [LocaleRules.unsigned(open, translation, context)]
  }
}
