import ProgramBundle

/// The whole pipeline: from the files of a program to findings and a bundle.
public enum Compiler {
  /// Compiles a program.
  ///
  /// Each step goes on as far as it can and reports everything; the next step runs only on what is without error.
  public static func compile(_ tree: SourceTree, _ options: CompilerOptions = .init()) -> Compilation {
    var memory = CompilerMemory()
    return compile(tree, options, &memory)
  }

  /// Compiles a program of which some files are the same as when `memory` last saw them.
  ///
  /// Gives what compiling without a memory gives, and keeps what the next time can use. With `soon` a large program is not
  /// finished: the course of its patients is proven by `Compilation.finished()`.
  public static func compile(
    _ tree: SourceTree, _ options: CompilerOptions, _ memory: inout CompilerMemory, soon: Bool = false
  ) -> Compilation {
    let (log, checked, context) = check(tree, options, &memory)
    guard let checked, let context else { return log.compilation(of: tree, context) }
    var whole = log
    whole.add(LocaleChecks.findings(context, tree))

    let rest = Unfinished(log: whole, checked: checked, context: context, tree: tree)
    if soon, context.inventories.count >= largeProgram {
      return rest.compilation(Proofs.findingsInFiles(context, &memory))
    }
    return rest.finished(Proofs.findings(context, &memory))
  }

  /// Everything up to what is about every patient or every locale: `checked` is nil exactly where there is an error.
  static func check(
    _ tree: SourceTree, _ options: CompilerOptions, _ memory: inout CompilerMemory
  ) -> (log: FindingLog, checked: KeptFindings?, context: CheckContext?) {
    var log = FindingLog(options: options)

    log.add(tree.diagnostics + tree.libraries.flatMap(\.diagnostics))
    log.add(LayoutFindings.of(tree))
    guard let parsed = ParsedFile.parse(tree, &memory) else {
      log.add([SourceFindings.tooManyParts()])
      return (log, nil, nil)
    }
    log.add(KeptFindings(joining: parsed.map(\.found)))
    if log.hasErrors { return (log, nil, nil) }

    let read = ReadFile.read(parsed, &memory)
    guard let (program, files) = ProgramAssembly.assemble(read) else { return (log, nil, nil) }
    log.add(KeptFindings(joining: files.map(\.found)))

    let inventories = files.map(\.inventory)
    let context = CheckContext(
      program: program, symbols: Symbols(inventories), inventories: inventories,
      media: MediaFile.byPath(tree), options: options)
    let checked = Check.findings(context, &memory)
    var remaining = log
    remaining.add(Acceptance.apply(to: checked, context, isProven: false))
    return remaining.hasErrors ? (remaining, nil, context) : (log, checked, context)
  }

  /// From how many files on the course of a program takes longer to prove than an author wants to wait for the rest.
  private static let largeProgram = 100
}

/// How a program is compiled.
public struct CompilerOptions: Sendable, Equatable {
  /// How strictly: what may stand while writing is an error in a release.
  public var level: CheckLevel
  /// The day on which the program is checked, `2026-11-01`; the library has no clock.
  public var asOf: String?
  /// Findings of these codes only; all of them when empty. Errors of any code still prevent a bundle.
  public var only: [String]
  /// Findings about this locale only, beside those about the source text.
  public var locale: String?

  /// Options; the default is level *review*.
  public init(level: CheckLevel = .review, asOf: String? = nil, only: [String] = [], locale: String? = nil) {
    self.level = level
    self.asOf = asOf
    self.only = only
    self.locale = locale
  }

  /// Whether `text` is a language, written as a BCP 47 tag: `nl` or `en-GB`.
  public static func isLocale(_ text: String) -> Bool {
    Datatype.language.accepts(text) && (2...8).contains(text.prefix { $0 != "-" }.count)
  }

  /// Whether `text` is a day, written as 2026-11-01.
  public static func isDay(_ text: String) -> Bool {
    text.utf8.count == 10 && Datatype.date.accepts(text)
  }
}
