import ProgramBundle

/// A program in one of its locales: every text with what the ledgers have of it.
struct Translation: Sendable {
  let locale: Program.Locale
  let units: [TranslatedUnit]
  /// Entries of texts that are no longer in the program.
  let leftovers: [LedgerEntry]
  /// What is wrong with the official texts of questionnaires.
  let findings: [Diagnostic]
  private let positions: [String: Int]

  init(locale: Program.Locale, units: [TranslatedUnit], leftovers: [LedgerEntry], findings: [Diagnostic]) {
    self.locale = locale
    self.units = units
    self.leftovers = leftovers
    self.findings = findings
    positions = Dictionary(units.enumerated().map { ($1.unit.id, $0) }) { first, _ in first }
  }

  var tag: String { locale.tag.text }

  subscript(id: String) -> TranslatedUnit? { positions[id].map { units[$0] } }

  /// Whether every text is there and says what the author's text now says.
  var isComplete: Bool { units.allSatisfy(\.state.isCurrent) }

  /// How many texts are in `state`.
  func count(_ state: UnitState) -> Int { units.count { $0.state == state } }
}

/// A text with its translation into one locale.
final class TranslatedUnit: Sendable {
  let unit: TranslationUnit
  /// What the ledger has of it, also where that is out of date.
  let entry: LedgerEntry?
  /// The translation, also where it is out of date; of a variant that says the same, that of its base.
  let target: CodedText?
  let targetDigest: TextDigest?
  /// The text in the locale of which this is a variant; nil where it is none, or has no text.
  let base: CodedText?
  private let baseTranslators: [String]
  let state: UnitState
  /// The problems of its codes; with any it counts as missing.
  let codeProblems: [CodeCheck.Problem]

  /// A text of a validated questionnaire, with its official text where there is one.
  init(locked unit: TranslationUnit, official: CodedText?) {
    self.unit = unit
    entry = nil
    target = official
    targetDigest = official.map { TextDigest(of: $0.written) }
    base = nil
    baseTranslators = []
    codeProblems = official.map { CodeCheck.problems($0, unit.codes) } ?? []
    state = official != nil && codeProblems.isEmpty ? .signedOff : .missing
  }

  init(_ unit: TranslationUnit, _ entry: LedgerEntry?, base: TranslatedBase?) {
    self.unit = unit
    self.entry = entry
    self.base = base?.text
    baseTranslators = base?.translators ?? []
    guard let entry else {
      (target, targetDigest, state, codeProblems) = (nil, nil, .missing, [])
      return
    }
    switch entry.target {
    case .own(let text, let digest): (target, targetDigest) = (CodedText(written: text), digest)
    case .same(let digest):
      // Of a base that says something else by now the earlier text is nowhere.
      (target, targetDigest) = (base?.digest == digest ? base?.text : nil, digest)
    }
    var isCurrent = entry.sourceDigest == unit.sourceDigest
    if case .same(let digest) = entry.target {
      isCurrent = isCurrent && base?.digest == digest && base?.isCurrent == true
    }
    codeProblems = isCurrent ? target.map { CodeCheck.problems($0, unit.codes) } ?? [] : []
    if !isCurrent {
      state = .stale
    } else if !codeProblems.isEmpty || target == nil {
      state = .missing
    } else if entry.state == .draft {
      state = .draft
    } else {
      let isSigned = entry.signOffs.contains {
        $0.role == .clinicalReviewer
          && $0.covers(source: unit.sourceDigest, target: entry.target.digest, context: unit.contextDigest)
      }
      state = isSigned ? .signedOff : .translated
    }
  }

  /// All who had a hand in the translation; of a variant that says the same also those of its base.
  var translators: [String] {
    guard let entry else { return [] }
    if case .same = entry.target { return entry.translators + baseTranslators }
    return entry.translators
  }

  /// Whether somebody in `role` has signed the text as it now is.
  func isSigned(by role: SignOff.Role) -> Bool {
    guard let entry, let targetDigest else { return false }
    return entry.signOffs.contains {
      $0.role == role
        && $0.covers(source: unit.sourceDigest, target: targetDigest, context: unit.contextDigest)
    }
  }
}

/// The text of a unit in the locale that a variant rests on, where it is up to date.
struct TranslatedBase {
  let text: CodedText
  let digest: TextDigest
  /// Whether it says what the author's text now says.
  var isCurrent = true
  var translators: [String] = []
}
