import ProgramBundle

/// The exchange with translators: what goes out, what comes in, how far each locale is.
public struct TranslationDesk {
  /// What is wrong with the program itself; it is not exchanged while it has errors.
  public let compilation: Compilation
  private let context: CheckContext?
  private let translations: Translations?
  private let files: LedgerFiles

  /// The desk of a program; its course is not proven.
  public init(_ tree: SourceTree) {
    var memory = CompilerMemory()
    let (log, checked, context) = Compiler.check(tree, .init(level: .writing), &memory)
    files = LedgerFiles(tree)
    var whole = log
    whole.add(files.findings)
    compilation = whole.compilation(of: tree, context)
    let isSound = checked != nil && !whole.hasErrors
    self.context = isSound ? context : nil
    let ledgers = files
    translations = isSound ? context.map { Translations($0, tree, ledgers) } : nil
  }

  /// Whether texts can be exchanged.
  public var isOpen: Bool { translations != nil }
  /// The locales of the program, as it lists them.
  public var locales: [String] { translations?.locales.map(\.tag) ?? [] }

  /// The largest file that is taken in, in bytes (64 MiB): that of 50,000 texts has 40 MB.
  public static let mostBytes = SourceBounds.ledgerBytes

  /// Whether a locale is made by the compiler to test with.
  public static func isPseudo(_ locale: String) -> Bool { PseudoLocale(locale) != nil }

  /// Whether `text` can stand in a ledger as a name: one line of 1 to 80 characters, without the `;` that parts names.
  public static func isName(_ text: String) -> Bool { isLine(text, most: 80) && !text.contains(";") }

  /// Whether `text` can stand in a ledger as a reason: one line of 1 to 500 characters.
  public static func isReason(_ text: String) -> Bool { isLine(text, most: 500) }

  private static func isLine(_ text: String, most: Int) -> Bool {
    (1...most).contains(text.count) && !text.contains(where: \.isNewline)
      && !text.unicodeScalars.contains(where: \.actsOnTerminal) && text.first != " " && text.last != " "
  }

  /// How far the locales are.
  public func status() -> TranslationStatus? { translations.map(TranslationStatus.init) }

  /// The file for a translator; nil where the program has no such locale or has errors.
  ///
  /// Texts that are missing, stale or begun; with `all` every text; in a memory only what is signed off. Notes are in `language`.
  public func export(
    _ locale: String, as format: ExchangeFormat, all: Bool, language: Language
  ) -> (bytes: [UInt8], count: Int)? {
    guard let document = document(locale, all: all, language) else { return nil }
    return (Self.bytes(document, format), Self.count(document, format))
  }

  /// The same with pseudo-translations in place of translations.
  public func pseudoExport(
    _ locale: String, as format: ExchangeFormat, language: Language
  ) -> (bytes: [UInt8], count: Int)? {
    guard let pseudo = PseudoLocale(locale), let document = document(locale, all: true, language) else {
      return nil
    }
    let translated = document.translated(by: pseudo)
    return (Self.bytes(translated, format), translated.units.count)
  }

  private func document(_ locale: String, all: Bool, _ language: Language) -> ExchangeDocument? {
    guard let context, let translation = translations?[locale] else { return nil }
    return TranslationExport(context, translation, language).document(all: all)
  }

  private static func count(_ document: ExchangeDocument, _ format: ExchangeFormat) -> Int {
    format == .tmx ? TMXWriter.remembered(document).count : document.units.count
  }

  private static func bytes(_ document: ExchangeDocument, _ format: ExchangeFormat) -> [UInt8] {
    switch format {
    case .xliff12: XLIFF12Writer.bytes(document)
    case .xliff21: XLIFF21Writer.bytes(document)
    case .po: POWriter.bytes(document)
    case .tmx: TMXWriter.bytes(document)
    }
  }

  /// Takes in a file that a translator sent back.
  ///
  /// `name` is what the file is called in findings.
  public func take(
    _ bytes: [UInt8], name: String, locale: String, translator: String, skipsChanged: Bool,
    confirmsUnchanged: Bool
  ) -> ImportResult? {
    take(
      SourceFile(path: name, bytes: bytes), locale,
      .init(translator: translator, skipsChanged: skipsChanged, confirmsUnchanged: confirmsUnchanged))
  }

  /// Translates a pseudo-locale, on the way that translators' work takes.
  public func pseudoTranslate(_ locale: String) -> ImportResult? {
    guard let (bytes, _) = pseudoExport(locale, as: .xliff12, language: .en) else { return nil }
    return take(
      SourceFile(path: "pseudo.xlf", bytes: bytes), locale,
      .init(translator: "", confirmsUnchanged: true, origin: .pseudo))
  }

  private func take(_ file: SourceFile, _ locale: String, _ request: TranslationImport.Request)
    -> ImportResult?
  {
    guard let context, let translation = translations?[locale] else { return nil }
    let read = ReturnedFile(file)
    var findings = read.findings
    var changed: [(path: String, bytes: [UInt8])] = []
    var counts = (updated: 0, skipped: 0)
    if !ImportResult.hasErrors(findings) {
      let taken = TranslationImport(read.document, context, translation, request)
      findings += taken.findings
      counts = (taken.entries.count, taken.skipped.count)
      if !ImportResult.hasErrors(findings) {
        changed = ledgers(translation, taken.entries, context.program)
      }
    }
    return ImportResult(
      file: file, findings: findings, ledgers: changed, updated: changed.isEmpty ? 0 : counts.updated,
      skipped: counts.skipped)
  }

  private func ledgers(_ translation: Translation, _ entries: [LedgerEntry], _ program: Program) -> [(
    path: String, bytes: [UInt8]
  )] {
    LedgerUpdate.ledgers(translation, entries, program: program, files: files).map {
      (Ledger.path(of: translation.tag, in: $0.scope), $0.ledger.bytes)
    }
  }

  /// Signs texts off, or withdraws what was signed.
  public func signOff(_ request: SignOffRequest) -> SignOffResult? {
    guard let context, let translation = translations?[request.locale] else { return nil }
    let signing = Signing(request, translation)
    return SignOffResult(
      refusals: signing.refusals, count: signing.entries.count,
      ledgers: signing.refusals.isEmpty ? ledgers(translation, signing.entries, context.program) : [])
  }
}

/// What came of taking in a file.
public struct ImportResult: Sendable {
  /// The file that came back.
  public let file: SourceFile
  /// What is wrong with it; with an error nothing is taken in.
  public let findings: [Diagnostic]
  /// The ledgers to be written, by path in the program's folder; none where there is an error.
  public let ledgers: [(path: String, bytes: [UInt8])]
  /// How many texts have a new translation.
  public let updated: Int
  /// How many texts no longer fit and were left out.
  public let skipped: Int

  init(
    file: SourceFile, findings: [Diagnostic], ledgers: [(path: String, bytes: [UInt8])], updated: Int,
    skipped: Int
  ) {
    self.file = file
    self.findings = findings.map { finding in
      var finding = finding
      finding.severity = Rule.named(finding.code).weight.severity(at: .review) ?? .warning
      return finding
    }.sorted(by: Diagnostic.comesBefore)
    self.ledgers = ledgers
    self.updated = updated
    self.skipped = skipped
  }

  /// Whether nothing was taken in.
  public var isRefused: Bool { Self.hasErrors(findings) }

  static func hasErrors(_ findings: [Diagnostic]) -> Bool {
    findings.contains { Rule.named($0.code).weight.severity(at: .review) == .error }
  }
}

extension ExchangeDocument {
  /// The same with every translation made by `pseudo`.
  func translated(by pseudo: PseudoLocale) -> ExchangeDocument {
    ExchangeDocument(
      program: program, version: version, sourceLocale: sourceLocale, locale: locale, notes: notes,
      files: files.map { file in
        File(
          path: file.path,
          units: file.units.map { unit in
            unit.isLocked
              ? unit
              : Unit(
                id: unit.id, source: unit.source, codes: unit.codes, shown: unit.shown,
                target: pseudo.translation(of: unit.source), handedOut: unit.handedOut, state: .translated,
                isLocked: false,
                maxLength: unit.maxLength, notes: unit.notes, sourceNotes: [],
                alternatives: [])
          })
      })
  }
}
