import ProgramBundle

/// What compiling gives: findings, and the bundle's contents exactly when none of them is an error.
public struct Compilation: Sendable {
  /// The contents of the bundle, ready to be written; nil exactly when there is an error.
  public let contents: BundleContents?
  /// All findings, sorted by file, place and code.
  public let diagnostics: [Diagnostic]
  /// How many findings were left out by what was asked for (`only`, `locale`).
  public let hiddenCount: Int
  /// The typed program, where the files could be read.
  let program: Program?

  /// The program's id, where the files could be read.
  public var programID: String? { program?.id.text }

  /// Whether nothing was found that prevents a bundle.
  public var isClean: Bool { contents != nil }
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

  func compilation(program: Program?, contents: BundleContents?) -> Compilation {
    let shown = findings.filter { finding in
      (options.only.isEmpty || options.only.contains(finding.code))
        && (options.locale == nil || finding.locale == nil || finding.locale == options.locale)
    }
    return Compilation(
      contents: contents, diagnostics: shown.sorted(by: Self.inOrder),
      hiddenCount: findings.count - shown.count,
      program: program)
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
