import ProgramBundle

/// What compiling gives: findings, and what a bundle is made of exactly when none of them is an error.
public struct Compilation: Sendable {
  /// All findings, sorted by file, place and code.
  public let diagnostics: [Diagnostic]
  /// How many findings were left out by what was asked for (`only`, `locale`).
  public let hiddenCount: Int
  /// Whether nothing was found that prevents a bundle.
  public let isClean: Bool
  /// What was checked, where the files could be read.
  let context: CheckContext?
  let tree: SourceTree

  /// The typed program, where the files could be read.
  var program: Program? { context?.program }
  /// The program's id, where the files could be read.
  public var programID: String? { program?.id.text }

  /// The contents of the bundle, ready to be written; nil exactly when there is an error.
  ///
  /// Throws an `EnvironmentFault` when a media file can no longer be read.
  public func contents() throws(EnvironmentFault) -> BundleContents? {
    guard isClean, let context else { return nil }
    return try BundleEmission.contents(context, tree)
  }
}

/// Findings as they come in: weighed by level, and sorted at the end.
struct FindingLog {
  let options: CompilerOptions
  private var findings: [Diagnostic] = []

  init(options: CompilerOptions) { self.options = options }

  var hasErrors: Bool { findings.contains { $0.severity == .error } }

  mutating func add(_ found: [Diagnostic]) {
    for finding in found {
      guard let severity = Rule.named(finding.code).weight.severity(at: options.level) else { continue }
      var weighed = finding
      weighed.severity = severity
      findings.append(weighed)
    }
  }

  /// The result for `tree`; without `context` where the files could not be read.
  func compilation(of tree: SourceTree, _ context: CheckContext? = nil) -> Compilation {
    let shown = findings.filter { finding in
      (options.only.isEmpty || options.only.contains(finding.code))
        && (options.locale == nil || finding.locale == nil || finding.locale == options.locale)
    }
    return Compilation(
      diagnostics: shown.sorted(by: Self.inOrder), hiddenCount: findings.count - shown.count,
      isClean: context != nil && !hasErrors, context: context, tree: tree)
  }

  /// By file, place, code and text; findings without a place first.
  private static func inOrder(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
    switch (a.place, b.place) {
    case (nil, nil): break
    case (nil, _): return true
    case (_, nil): return false
    case (let first?, let second?): if first != second { return first < second }
    }
    return (a.code, a.summary.en) < (b.code, b.summary.en)
  }
}
