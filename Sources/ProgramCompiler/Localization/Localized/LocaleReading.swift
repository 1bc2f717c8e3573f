import ProgramBundle

/// What the texts of a locale do to its patients: how hard they are, how long, and how much of a week they take.
///
/// The localized program is compiled as the source is, and what is found about its texts is told at the translation. What is wrong
/// with the source in the same place is told there only.
enum LocaleReading {
  /// The rules about texts and about time; all others are about the source.
  private static let codes: Set<String> = [
    "text-too-hard", "text-hard", "sentence-too-long", "sentence-long", "paragraph-too-long",
    "label-too-long",
    "rare-words", "page-too-long", "week-too-full", "sitting-too-long",
  ]

  /// Findings about each locale, after those about the source.
  static func findings(_ context: CheckContext, _ tree: SourceTree, after source: [Diagnostic])
    -> [Diagnostic]
  {
    if context.program.locales.isEmpty { return [] }
    let translations = Translations(context, tree)
    return translations.locales.flatMap { translation -> [Diagnostic] in
      guard PseudoLocale(translation.tag) == nil, translation.units.contains(where: { $0.state.isCurrent })
      else {
        return []
      }
      return findings(translation, context, tree, source)
    }
  }

  /// How hard the pages of a locale are, as the manifest says it; not assessed as long as it is not complete.
  static func level(_ translation: Translation, _ context: CheckContext, _ tree: SourceTree) -> String {
    let unknown = ReadingVerdict.notAssessed.rawValue
    guard translation.isComplete, PseudoLocale(translation.tag) == nil else { return unknown }
    var memory = CompilerMemory()
    let localized = LocalizedTree(translation, context.program, tree)
    return Compiler.check(localized.tree, context.options.forText, &memory).context?.readingLevel() ?? unknown
  }

  private static func findings(
    _ translation: Translation, _ context: CheckContext, _ tree: SourceTree, _ source: [Diagnostic]
  ) -> [Diagnostic] {
    let localized = LocalizedTree(translation, context.program, tree)
    let compiled = Compiler.compile(localized.tree, context.options.forText)
    let drift = LocaleDrift.findings(translation, localized, source: context, translated: compiled)
    let known = Set(source.filter { codes.contains($0.code) }.map { Key($0.code, $0.place) })
    return drift
      + compiled.diagnostics.compactMap { finding in
        guard codes.contains(finding.code), let place = finding.place, localized.isComplete(place.file) else {
          return nil
        }
        let origin = localized.origin(of: place)
        if known.contains(Key(finding.code, origin.place)) || known.contains(Key(finding.code, place)) {
          return nil
        }
        return told(finding, origin, translation, localized)
      }
  }

  private struct Key: Hashable {
    let code: String
    let file: String?
    let start: Int?

    init(_ code: String, _ place: Place?) {
      self.code = code
      file = place?.file
      start = place?.span.start
    }
  }

  /// The finding at the translation where it is about one text, else where the source has the part.
  private static func told(
    _ finding: Diagnostic, _ origin: (unit: String?, place: Place), _ translation: Translation,
    _ localized: LocalizedTree
  ) -> Diagnostic {
    let entry = origin.unit.flatMap { translation[$0]?.entry?.place }
    var told = Rule.named(finding.code).finding(
      at: entry ?? origin.place, finding.summary.inLocale(translation.tag), finding.explanation,
      element: finding.element, notes: entry == nil ? [] : [.init(origin.place, sourceText)],
      solutions: finding.solutions.map { Diagnostic.Solution($0.summary) })
    told.notes += finding.notes.map { .init(localized.origin(of: $0.place).place, $0.summary) }
    told.witness = finding.witness
    told.locale = translation.tag
    told.isOfUnreleasedLocale = !translation.locale.isReleased
    return told
  }

  private static let sourceText = Wording(nl: "Dit is de brontekst.", en: "This is the source text.")
}

extension Wording {
  fileprivate func inLocale(_ tag: String) -> Wording { prefixed(by: "`\(tag)`: ") }
}

extension Compilation {
  /// The program as one of its locales: what is measured and proven of it is measured and proven of the locale.
  ///
  /// Nil where the program has errors or no such locale. A text that is not translated stays as the author wrote it.
  public func localized(_ locale: String) -> Compilation? {
    guard let context, isSound, let translation = Translations(context, tree)[locale] else { return nil }
    return Compiler.compile(LocalizedTree(translation, context.program, tree).tree, context.options.forText)
  }
}

extension CompilerOptions {
  /// The same, for a text that is checked as one of its locales.
  fileprivate var forText: CompilerOptions { CompilerOptions(level: level, asOf: asOf) }
}
