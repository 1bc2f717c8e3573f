/// One thing that is checked of every program: its rule, and how findings are made.
///
/// Each check has a file of its own; `Check.all` lists them. What can be seen in one file, given what there is elsewhere
/// to refer to, is checked file by file; only the rest needs the whole program.
struct Check: Sendable {
  /// The findings of a rule in one file, in any order.
  typealias InFile = @Sendable (Rule, FileContext) -> [Diagnostic]
  /// The findings of a rule that only the whole program shows, in any order.
  typealias InProgram = @Sendable (Rule, CheckContext) -> [Diagnostic]

  let rule: Rule
  let inFile: InFile?
  let inProgram: InProgram?

  /// A check that makes findings of `rule` only.
  private init(rule: Rule, inFile: InFile? = nil, inProgram: InProgram? = nil) {
    self.rule = rule
    self.inFile = inFile
    self.inProgram = inProgram
  }

  /// A check of each file by itself.
  static func inFile(_ rule: Rule, run: @escaping InFile) -> Check { Check(rule: rule, inFile: run) }

  /// A check of the program as a whole.
  static func inProgram(_ rule: Rule, run: @escaping InProgram) -> Check {
    Check(rule: rule, inProgram: run)
  }

  /// A check of each file by itself, and of what only the whole program shows.
  static func inBoth(_ rule: Rule, inFile: @escaping InFile, inProgram: @escaping InProgram) -> Check {
    Check(rule: rule, inFile: inFile, inProgram: inProgram)
  }
}
