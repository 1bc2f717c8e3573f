import ProgramBundle

/// All locales of a program, with the texts that are to be translated.
struct Translations: Sendable {
  let units: ProgramUnits
  /// In the order of the program.
  let locales: [Translation]
  /// What is wrong with the ledgers as files.
  let findings: [Diagnostic]

  subscript(tag: String) -> Translation? { locales.first { $0.tag == tag } }

  /// The locales of a program whose checks found no error; `ledgers` are those of the tree where they were read before.
  init(_ context: CheckContext, _ tree: SourceTree, _ ledgers: LedgerFiles? = nil) {
    let units = context.program.locales.isEmpty ? ProgramUnits([]) : ProgramUnits(context, tree)
    let ledgers = ledgers ?? LedgerFiles(tree)
    var made: [String: Translation] = [:]
    for locale in context.program.locales {
      _ = Self.translation(of: locale, units, ledgers, context, tree, &made, depth: 0)
    }
    self.units = units
    locales = context.program.locales.compactMap { made[$0.tag.text] }
    findings = ledgers.findings
  }

  /// How long a chain of variants may be: region over address over language is three.
  private static let longestChain = 4

  private static func translation(
    of locale: Program.Locale, _ units: ProgramUnits, _ ledgers: LedgerFiles, _ context: CheckContext,
    _ tree: SourceTree,
    _ made: inout [String: Translation], depth: Int
  ) -> Translation {
    if let known = made[locale.tag.text] { return known }
    let hasCrisis = context.program.safety.crisis.hasOwn(locale.tag.text, context.program)
    let categories = PluralRules.categories(of: locale.tag.text) ?? [.other]
    let own = units.units.filter { !$0.isCrisis || !hasCrisis }.flatMap {
      [$0] + $0.forms(categories, locale.tag.text)
    }
    let base = base(of: locale, units, ledgers, context, tree, &made, depth: depth)
    let official = OfficialInstruments(locale.tag.text, context, tree)
    var entries: [LedgerEntry?] = own.map { _ in nil }
    var leftovers: [LedgerEntry] = []
    for scope in [Scope.own, .common] {
      let positions = own.indices.filter { own[$0].scope == scope }
      let ledger = ledgers[locale.tag.text, scope]?.entries ?? []
      let alignment = LedgerAlignment(positions.map { own[$0] }, ledger)
      for (position, entry) in zip(positions, alignment.entries) { entries[position] = entry }
      leftovers += alignment.leftovers
    }
    let translation = Translation(
      locale: locale,
      units: zip(own, entries).map { unit, entry in
        unit.handling == .locked
          ? TranslatedUnit(locked: unit, official: official.texts[unit.id])
          : TranslatedUnit(unit, entry, base: base?(unit))
      },
      leftovers: leftovers, findings: official.findings)
    made[locale.tag.text] = translation
    return translation
  }

  /// What a variant rests on, text by text; nil for a locale that is no variant.
  private static func base(
    of locale: Program.Locale, _ units: ProgramUnits, _ ledgers: LedgerFiles, _ context: CheckContext,
    _ tree: SourceTree,
    _ made: inout [String: Translation], depth: Int
  ) -> ((TranslationUnit) -> TranslatedBase?)? {
    guard let tag = locale.basedOn?.text, depth < longestChain else { return nil }
    if tag == context.program.language {
      return { TranslatedBase(text: $0.source, digest: TextDigest(of: $0.source.written)) }
    }
    guard let other = context.program.locales.first(where: { $0.tag.text == tag }) else { return nil }
    let translation = translation(of: other, units, ledgers, context, tree, &made, depth: depth + 1)
    return { unit in
      guard let found = translation[unit.id], let text = found.target else {
        return nil
      }
      return TranslatedBase(
        text: text, digest: TextDigest(of: text.written), isCurrent: found.state.isCurrent,
        translators: found.translators)
    }
  }
}

extension [Safety.Crisis] {
  /// Whether a locale has crisis contacts that were written for it, so that none are translated.
  func hasOwn(_ locale: String, _ program: Program) -> Bool {
    contains { $0.language.text != program.language && CrisisLanguage.covers($0.language.text, locale) }
  }
}

/// The ledgers that stand in a program's folder and in the shared one.
struct LedgerFiles: Sendable {
  private var ledgers: [Scope: [String: Ledger]] = [:]
  private(set) var findings: [Diagnostic] = []

  init(_ tree: SourceTree) {
    let files =
      tree.ledgers.map { (Scope.own, $0) } + tree.libraries.flatMap(\.ledgers).map { (Scope.common, $0) }
    for (scope, file) in files {
      let locale = file.path.split(separator: "/").dropLast().last.map(String.init) ?? ""
      let reader = LedgerReader(file, locale: locale)
      ledgers[scope, default: [:]][locale] = reader.ledger
      findings += reader.findings
    }
  }

  subscript(locale: String, scope: Scope) -> Ledger? { ledgers[scope]?[locale] }
}
