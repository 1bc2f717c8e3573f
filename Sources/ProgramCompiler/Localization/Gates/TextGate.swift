import ProgramBundle

/// Something that must hold of every translated text, whoever brings it in.
///
/// The same gates stand before the ledger, where they refuse a file, and before the bundle.
struct TextGate: Sendable {
  let rule: Rule
  /// What is wrong with a text; nothing where the gate is open.
  let problems: @Sendable (GatedText) -> [Problem]

  struct Problem: Sendable {
    let summary: Wording
    let wayOut: Wording
  }

  init(_ rule: Rule, problems: @escaping @Sendable (GatedText) -> [Problem]) {
    self.rule = rule
    self.problems = problems
  }
}

/// A translated text before the gates.
struct GatedText: Sendable {
  let unit: TranslationUnit
  let target: CodedText
  /// Why it says something else than the author's text, where somebody said so.
  let reason: String?
  let locales: GatedLocales
}

/// The languages between which a text was translated.
struct GatedLocales: Sendable {
  let source: String
  let target: String
  /// How the patient is to be addressed.
  let address: Address?
  /// By the id of a glossary word, the word in the translation.
  let terms: [String: CodedText]

  /// Whether the locale is made by the compiler, to test with: its texts are no language.
  var isPseudo: Bool { PseudoLocale(target) != nil }
}

enum TextGates {
  /// Every gate, in the order of the documentation.
  static let all: [TextGate] = [
    .number, .doubled, .length, .direction, .invisible, .noBreakSpace, .script, .sourceLeft, .address, .term,
    .negation,
  ]

  /// What is wrong with a text, pointing at `place`.
  static func findings(_ text: GatedText, at place: Place) -> [Diagnostic] {
    if text.locales.isPseudo { return [] }
    return all.flatMap { gate in
      gate.problems(text).map { problem in
        var finding = gate.rule.finding(
          at: place, problem.summary.prefixed(by: "`\(text.unit.id)`: "), element: text.unit.id,
          solutions: [.init(problem.wayOut)])
        finding.locale = text.locales.target
        return finding
      }
    }
  }
}
