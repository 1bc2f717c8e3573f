import ProgramBundle

/// Turns a program without errors into the contents of its bundle.
struct BundleEmission {
  let context: CheckContext
  let tree: SourceTree
  var names = StableNames()
  /// The texts of the source locale, by stable id.
  var units: [TextID: [Inline]] = [:]
  /// The forms of texts that follow a number, in the source locale.
  var forms: [TextID: [PluralCategory: [Inline]]] = [:]
  /// Where each of the texts stands, in the order of the documents.
  var origins: [TextOrigin] = []
  /// Media files that are named, in the order of their first mention.
  var media: [MediaBytes] = []
  private var mediaIndex: [String: Int] = [:]

  /// An emission of nothing yet.
  init(context: CheckContext, tree: SourceTree) {
    self.context = context
    self.tree = tree
  }

  /// A media file, read and hashed once.
  struct MediaBytes {
    let digest: BlobDigest
    let bytes: [UInt8]
  }

  var program: Program { context.program }
  var symbols: Symbols { context.symbols }

  /// The contents of the bundle of `context`'s program.
  ///
  /// Throws an `EnvironmentFault` when a media file can no longer be read.
  static func contents(
    _ context: CheckContext, _ tree: SourceTree, load: Load?, reading: String? = nil
  ) throws(EnvironmentFault) -> BundleContents {
    var emission = BundleEmission(context: context, tree: tree)
    return try emission.contents(load, reading)
  }

  private mutating func contents(_ load: Load?, _ reading: String?) throws(EnvironmentFault) -> BundleContents
  {
    try readMedia()
    var complete = documents()
    let document = complete.program
    complete.program.notTogether = notTogether
    let translations = Translations(context, tree)
    let emissions = translations.locales.map { LocaleEmission($0, self) }
    complete.locales = [sourceLocale] + emissions.map(\.document)
    complete.safety.crisis += emissions.flatMap { $0.crisis(complete.safety.crisis) }
    return BundleContents(
      manifest: ManifestEmission(
        context: context, tree: tree, media: media.map(\.digest), load: load, reading: reading,
        translations: translations.locales.map { translation in
          (translation, reading == nil ? nil : LocaleReading.level(translation, context, tree))
        }
      ).manifest(document),
      documents: complete, media: media.map(\.bytes))
  }

  /// All documents but for the texts, which are noted on the way.
  private mutating func documents() -> BundleDocuments {
    let document = programDocument()
    return BundleDocuments(
      program: document, modules: program.modules.map { module($0) },
      assignments: program.assignments.map { assignment($0) }, diaries: program.diaries.map { diary($0) },
      scoring: ScoringDocument(instruments: program.instruments.map { instrument($0) }),
      safety: safetyDocument(),
      migrations: migrations(), locales: [])
  }

  /// Every text of `context`'s program with its stable id, in the order of the documents; media are not read.
  static func origins(_ context: CheckContext, _ tree: SourceTree) -> [TextOrigin] {
    var emission = BundleEmission(context: context, tree: tree)
    emission.media = [MediaBytes(digest: BlobDigest(of: []), bytes: [])]
    for (reference, _, site) in context.inventories.flatMap(\.media) {
      emission.mediaIndex[MediaPath.of(reference.text, site.scope)] = 0
    }
    _ = emission.documents()
    return emission.origins
  }

  /// The texts as the author wrote them.
  private var sourceLocale: LocaleDocument {
    LocaleDocument(
      locale: program.language, direction: TextDirection.of(program.language), address: program.address,
      units: units, forms: forms.isEmpty ? nil : forms,
      formats: LocaleFormats.of(program.language, in: program))
  }

  private mutating func readMedia() throws(EnvironmentFault) {
    for (reference, _, site) in context.inventories.flatMap(\.media) {
      let path = MediaPath.of(reference.text, site.scope)
      guard mediaIndex[path] == nil else { continue }
      // While writing a file may still be missing: an empty one stands for it, as an empty one may stand there too.
      let bytes = try context.media[path]?.bytes() ?? []
      mediaIndex[path] = media.count
      media.append(MediaBytes(digest: BlobDigest(of: bytes), bytes: bytes))
    }
  }

  /// The media file that a part of `scope` calls `reference`.
  func blob(_ reference: Reference, _ scope: Scope, id: String) -> Media {
    guard let index = mediaIndex[MediaPath.of(reference.text, scope)] else {
      preconditionFailure("Every media file that a part names was read.")
    }
    return Media(id: id, blob: media[index].digest, mediaType: MediaTypes.mediaType(reference.text))
  }

  /// Notes a text under `id`.
  mutating func text(_ text: RichText, _ id: String) -> TextID {
    let key = TextID(id)
    units[key] = inline(text.runs, Scope(of: text.element.markup.file.path))
    origins.append(TextOrigin(id: id, element: text.element, content: .running(text)))
    return key
  }

  mutating func optionalText(_ text: RichText?, _ id: String) -> TextID? {
    guard let text else { return nil }
    let key: TextID = self.text(text, id)
    return key
  }

  /// Notes a text that a part may leave out.
  mutating func textUnlessEmpty(_ text: RichText, _ id: String) -> TextID? {
    text.isEmpty ? nil : self.text(text, id)
  }

  mutating func phrase(_ phrase: Block.Phrase?, _ id: String) -> TextID? {
    guard let phrase, !phrase.text.isEmpty else { return nil }
    let key = TextID(id)
    units[key] = [.text(phrase.text)]
    origins.append(TextOrigin(phrase, id: id))
    return key
  }

  private func inline(_ runs: [RichText.Inline], _ scope: Scope) -> [Inline] {
    runs.map { run in
      switch run {
      case .text(let words): return .text(words)
      case .strong(let inner): return .strong(inline(inner, scope))
      case .emphasis(let inner): return .emphasis(inline(inner, scope))
      case .answer(let reference, let otherwise):
        return .answer(AnswerReference(Symbols.key(reference.text, in: scope)), otherwise: otherwise)
      case .link(let target, let inner):
        return .link(target: Symbols.key(target.text, in: scope), content: inline(inner, scope))
      case .term(let reference, let inner):
        guard let term = symbols.term(reference.text, in: scope) else {
          preconditionFailure("The check on terms lets only words of the glossary through.")
        }
        let content = inner.isEmpty ? term.word.runs : inner
        return .term(id: term.part.scope.qualified(term.id.text), content: inline(content, scope))
      }
    }
  }

  func when(_ part: Part) -> ProgramBundle.Condition? { part.when?.bundled(symbols.flags) }

  /// What a part rests on; nil where it names nothing.
  func basis(_ part: Part) -> Basis? {
    if part.evidence.isEmpty && part.hazards.isEmpty { return nil }
    return Basis(evidence: part.evidence.map(\.text), hazards: part.hazards.map(\.text))
  }
}

/// The direction in which a language is written.
enum TextDirection {
  /// That of its formats; from left to right for a language of which we have none.
  static func of(_ locale: String) -> LocaleDocument.Direction {
    if let formats = LocaleFormats.of(locale) { return formats.direction }
    return rightToLeft.contains(String(locale.prefix { $0 != "-" }.lowercased()))
      ? .rightToLeft : .leftToRight
  }

  /// Other languages written from right to left in their usual script (Unicode CLDR 45, `characterOrder`).
  private static let rightToLeft: Set<String> = ["dv", "ps", "sd", "ug", "yi"]
}
