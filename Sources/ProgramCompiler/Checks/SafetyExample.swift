/// The parts of `<safety>` in the examples of the safety checks.
enum SafetyExample {
  static let consent = "<consent><p>Wij bewaren je antwoorden.</p></consent>"
  static let stopRule = "<stop-rule><p>Nieuwe klachten? Stop en bel je huisarts.</p></stop-rule>"
  static let all = crisis() + consent + stopRule

  static func crisis(helpline: String = "<helpline name=\"Alarmnummer\" phone=\"112\"/>") -> String {
    "<crisis xml:lang=\"nl\" region=\"NL\" verified=\"2026-11-01\"><p>Bel meteen.</p>\(helpline)</crisis>"
  }
}
