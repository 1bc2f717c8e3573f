/// A program of which the course of its patients is still to be proven.
struct Unfinished: Sendable {
  let log: FindingLog
  let checked: KeptFindings
  let context: CheckContext
  let tree: SourceTree
  /// What is found in the files alone, once that is known.
  var inFiles: Proofs.InFiles?

  /// What is known when only the files are proven.
  func compilation(_ inFiles: Proofs.InFiles) -> Compilation {
    var (log, rest) = (log, self)
    rest.inFiles = inFiles
    log.add(
      Acceptance.apply(to: KeptFindings(joining: [checked, inFiles.found]), context, isProven: false))
    return log.compilation(of: tree, context, unfinished: rest)
  }

  /// What is known when all that is to be proven is.
  func finished(_ proven: KeptFindings) -> Compilation {
    var log = log
    let told = Acceptance.apply(to: KeptFindings(joining: [checked, proven]), context, isProven: true)
    log.add(told)
    log.add(LocaleReading.findings(context, tree, after: told.kept))
    return log.compilation(of: tree, context, broken: Set(proven.kept.map(\.code)))
  }

  fileprivate func proveCourse() -> Compilation {
    let course = inFiles.map { Proofs.findings(of: context, after: $0) } ?? KeptFindings()
    return finished(KeptFindings(joining: [inFiles?.found, course].compactMap(\.self)))
  }
}

extension Compilation {
  /// Whether everything was looked at; else only what takes no account of the course of patients.
  public var isFinished: Bool { unfinished == nil }

  /// The same with the course of every patient proven.
  public func finished() -> Compilation { unfinished?.proveCourse() ?? self }
}
