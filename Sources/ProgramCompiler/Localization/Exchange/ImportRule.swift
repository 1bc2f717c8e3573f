/// Something that can be wrong with what a translator sends back.
struct ImportRule: Sendable {
  let rule: Rule
  /// What is wrong, with the names that it is about.
  private let summary: @Sendable ([String]) -> Wording
  private let wayOut: Wording

  /// `example` shows a part of a file that breaks the rule, and the same part as it should be.
  init(
    _ code: String, _ weight: Rule.Weight = .error, title: Wording, why: Wording, wayOut: Wording,
    example: (bad: String, good: String), summary: @escaping @Sendable ([String]) -> Wording
  ) {
    rule = Rule(
      code, weight, title: title, why: why, example: .init(.returned, bad: example.bad, good: example.good))
    self.summary = summary
    self.wayOut = wayOut
  }

  /// A finding about `names`.
  func finding(at place: Place?, _ names: [String], element: String? = nil) -> Diagnostic {
    rule.finding(at: place, summary(names), element: element, solutions: [.init(wayOut)])
  }
}

extension [String] {
  /// The name at `position`; empty where there is none.
  subscript(name position: Int) -> String { position < count ? self[position] : "" }
}
