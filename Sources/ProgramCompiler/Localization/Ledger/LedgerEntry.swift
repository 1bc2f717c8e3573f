/// What a ledger holds of one text: its translation, and of what it is the translation.
struct LedgerEntry: Sendable, Equatable {
  let id: String
  /// The author's text when it was translated, as written.
  var source: String
  /// What the codes in it referred to: `term1=pacing`.
  var codes: [String]
  var sourceDigest: TextDigest
  var target: Target
  var contextDigest: TextDigest
  var state: State
  /// Where the translation comes from.
  var origin: Origin
  /// Who translated it; empty where nobody is named.
  var translator: String
  /// Why it says something else than the author's text, where it does.
  var reason: String?
  var signOffs: [SignOff]
  /// The line of the translation in the ledger; nil for an entry that was not read from one.
  var place: Place?

  enum Target: Sendable, Equatable {
    case own(String, TextDigest)
    /// As in the locale of which this is a variant, whose translation had this digest.
    case same(TextDigest)

    var digest: TextDigest {
      switch self {
      case .own(_, let digest), .same(let digest): digest
      }
    }
  }

  /// How far a translation is.
  enum State: String, Sendable, CaseIterable {
    /// Begun; somebody must still look at it.
    case draft
    case translated
  }

  /// Where a translation comes from.
  enum Origin: String, Sendable, CaseIterable {
    case translator
    /// Made by the compiler to test with.
    case pseudo
  }

  /// Whether two entries say the same, wherever they were read.
  static func == (a: LedgerEntry, b: LedgerEntry) -> Bool {
    a.id == b.id && a.source == b.source && a.codes == b.codes && a.sourceDigest == b.sourceDigest
      && a.target == b.target && a.contextDigest == b.contextDigest && a.state == b.state
      && a.origin == b.origin
      && a.translator == b.translator && a.reason == b.reason && a.signOffs == b.signOffs
  }
}

extension LedgerEntry {
  /// How many translators of one text are remembered.
  private static let mostTranslators = 5
  private static let separator = "; "

  /// The names in `names`, which stand in one line, and `name` behind them unless it is there.
  static func translators(_ names: [String], _ name: String) -> String {
    let others = names.filter { key($0) != key(name) }
    return (others + [name]).filter { !$0.isEmpty }.suffix(mostTranslators).joined(separator: separator)
  }

  /// All who had a hand in the translation.
  var translators: [String] {
    translator.split(separator: ";").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
  }

  /// Whether `name` is that of one of `names`, however it is written.
  static func isOne(_ name: String, of names: [String]) -> Bool { names.contains { key($0) == key(name) } }

  private static func key(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

/// That somebody answers for a translation.
struct SignOff: Sendable, Equatable {
  let role: Role
  /// The day, `2026-11-20`.
  let day: String
  let name: String
  /// What was signed: author's text, translation, surroundings, role, day and name.
  let digest: TextDigest

  /// In which role somebody signs.
  enum Role: String, Sendable, CaseIterable {
    /// Answers for what it does to patients; without this role nothing is signed off.
    case clinicalReviewer = "clinical-reviewer"
    case languageReviewer = "language-reviewer"
    /// A patient who read it.
    case patientReviewer = "patient-reviewer"
  }

  /// The signature of `role` under a translation.
  init(_ role: Role, day: String, name: String, source: TextDigest, target: TextDigest, context: TextDigest) {
    self.role = role
    self.day = day
    self.name = name
    digest = Self.digest(role, day, name, source, target, context)
  }

  init(role: Role, day: String, name: String, digest: TextDigest) {
    self.role = role
    self.day = day
    self.name = name
    self.digest = digest
  }

  /// Whether what was signed is this.
  func covers(source: TextDigest, target: TextDigest, context: TextDigest) -> Bool {
    digest == Self.digest(role, day, name, source, target, context)
  }

  private static func digest(
    _ role: Role, _ day: String, _ name: String, _ source: TextDigest, _ target: TextDigest,
    _ context: TextDigest
  ) -> TextDigest {
    TextDigest(
      of: [role.rawValue, day, name, source.text, target.text, context.text].joined(separator: "\u{1F}"))
  }
}
