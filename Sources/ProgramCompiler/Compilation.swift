import ProgramBundle

/// What compiling gives: findings, and what a bundle is made of exactly when none of them is an error.
public struct Compilation: Sendable {
  /// The findings, at most `FindingBounds.shown` of them, sorted by file, place and code.
  public let diagnostics: [Diagnostic]
  /// How many findings were left out by what was asked for (`only`, `locale`).
  public let hiddenCount: Int
  /// The findings that are too many to show.
  public let omitted: Omitted
  /// Whether nothing was found that prevents a bundle.
  public let isClean: Bool

  /// Findings that are too many to show.
  public struct Omitted: Sendable, Equatable {
    /// How many there are beyond those that are shown.
    public let count: Int
    /// Whether there may be more, as not everything was looked at.
    public let isCut: Bool

    /// No more findings than those that are shown.
    public static let none = Omitted(count: 0, isCut: false)
  }

  /// The codes of proofs that do not hold; nil where nothing was proven.
  let broken: Set<String>?
  /// What is still to be done; nil where that is nothing.
  let unfinished: Unfinished?
  /// What was checked, where the files could be read.
  let context: CheckContext?
  let tree: SourceTree

  /// The typed program, where the files could be read.
  var program: Program? { context?.program }
  /// The program's id, where the files could be read.
  public var programID: String? { program?.id.text }
  /// The locale in which the program is written, where the files could be read.
  public var sourceLocale: String? { program?.language }

  /// The contents of the bundle, ready to be written; nil exactly when there is an error.
  ///
  /// Throws an `EnvironmentFault` when a media file can no longer be read.
  public func contents() throws(EnvironmentFault) -> BundleContents? {
    let whole = finished()
    guard whole.isClean, let context else { return nil }
    return try BundleEmission.contents(
      context, tree, load: whole.proof?.load, reading: context.readingLevel())
  }
}

extension Compilation {
  /// The compiled program, also where something goes wrong for some patients: then they can be looked at one by one.
  ///
  /// Nil where there are other errors. Throws an `EnvironmentFault` when a media file can no longer be read.
  public func documents() throws(EnvironmentFault) -> BundleDocuments? {
    guard isSound, let context else { return nil }
    return try BundleEmission.contents(context, tree, load: nil).documents
  }

  /// Whether all is well but for what proofs find.
  public var isSound: Bool { isClean || broken != nil }
}

/// Findings as they come in: weighed by level, and sorted at the end.
struct FindingLog {
  let options: CompilerOptions
  private var findings: [Diagnostic] = []
  private var omitted = 0
  private var isCut = false

  init(options: CompilerOptions) { self.options = options }

  var hasErrors: Bool { findings.contains { $0.severity == .error } }

  mutating func add(_ found: KeptFindings) {
    add(found.kept)
    omitted += found.omitted
    isCut = isCut || found.isCut
  }

  mutating func add(_ found: [Diagnostic]) {
    for finding in found {
      guard let severity = Rule.named(finding.code).weight.severity(at: options.level) else { continue }
      var weighed = finding
      weighed.severity = finding.isOfUnreleasedLocale ? .warning : severity
      findings.append(weighed)
    }
  }

  /// The result for `tree`; without `context` where the files could not be read.
  func compilation(
    of tree: SourceTree, _ context: CheckContext? = nil, broken: Set<String>? = nil,
    unfinished: Unfinished? = nil
  ) -> Compilation {
    let asked = findings.filter { finding in
      (options.only.isEmpty || options.only.contains(finding.code))
        && (options.locale == nil || finding.locale == nil || finding.locale == options.locale)
    }.sorted(by: Diagnostic.comesBefore)
    // Errors first, as no bundle is made with them.
    let first = (asked.filter { $0.severity == .error } + asked.filter { $0.severity != .error }).prefix(
      FindingBounds.shown)
    return Compilation(
      diagnostics: first.count < asked.count ? first.sorted(by: Diagnostic.comesBefore) : asked,
      hiddenCount: findings.count - asked.count,
      omitted: .init(count: omitted + asked.count - first.count, isCut: isCut),
      isClean: context != nil && !hasErrors, broken: broken, unfinished: unfinished,
      context: context, tree: tree)
  }
}
