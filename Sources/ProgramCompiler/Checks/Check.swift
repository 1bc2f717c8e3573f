/// One thing that is checked of every program: its rule, and how findings are made.
///
/// Each check has a file of its own; `Check.all` lists them.
struct Check: Sendable {
  let rule: Rule
  /// The findings of `rule` in a program, in any order.
  let run: @Sendable (Rule, CheckContext) -> [Diagnostic]

  /// A check that makes findings of `rule` only.
  init(_ rule: Rule, run: @escaping @Sendable (Rule, CheckContext) -> [Diagnostic]) {
    self.rule = rule
    self.run = run
  }
}

/// What a check may look at: the program as a whole, and how strictly it is checked.
struct CheckContext: Sendable {
  let program: Program
  let symbols: Symbols
  let inventory: Inventory
  /// The media files there are, by path in the program's folder.
  let media: [String: MediaFile]
  let options: CompilerOptions
}
