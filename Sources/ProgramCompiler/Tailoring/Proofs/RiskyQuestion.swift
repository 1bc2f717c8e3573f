import ProgramBundle

/// A question whose answer can be a reason to worry, with the alerts on it.
struct RiskyQuestion {
  /// Its full name.
  let key: String
  let part: Part
  /// The values of its answer from the best to the worst, as far as conditions tell them apart; in the order of the
  /// file where none is worse than another.
  let values: [AlertValue]
  let isOrdered: Bool
  let alerts: [(alert: Safety.Alert, condition: Condition)]
}

/// A value of an answer, as alerts compare it.
enum AlertValue: Hashable {
  case number(Int)
  case option(String)

  /// As a sentence names it.
  var text: String {
    switch self {
    case .number(let number): "\(number)"
    case .option(let id): "`\(id)`"
    }
  }

  /// Whether a comparison holds for it.
  func meets(_ comparison: Condition.Comparison) -> Bool {
    switch self {
    case .option(let id):
      switch comparison {
      case .equal(let value): return value.text == id
      case .notEqual(let value): return value.text != id
      case .oneOf(let values): return values.contains { $0.text == id }
      case .atLeast, .atMost, .below, .above: return false
      }
    case .number(let number):
      let others = comparison.values.compactMap { Int($0.text.plain) }
      guard let first = others.first else { return false }
      return switch comparison {
      case .equal, .oneOf: others.contains(number)
      case .notEqual: number != first
      case .atLeast: number >= first
      case .atMost: number <= first
      case .below: number < first
      case .above: number > first
      }
    }
  }
}

extension CourseProof {
  /// Every question with a risk on which there are alerts, in the order of the files.
  var riskyQuestions: [RiskyQuestion] {
    let alerts = program.safety.alerts.compactMap { alert in alert.condition.map { (alert, $0) } }
    guard !alerts.isEmpty else { return [] }
    let fields = context.inventories.flatMap(\.fields).compactMap { field, site in
      field.risk.map { _ in question(site.owner, field.part, isBetterHigh: field.isBetterHigh, alerts) }
    }
    let questions = program.instruments.flatMap { instrument in
      let id = instrument.part.scope.qualified(instrument.id.text)
      return instrument.questions.compactMap { asked in
        asked.risk.map { _ in
          question("\(id).\(asked.id.text)", asked.part, isBetterHigh: asked.isReversed, alerts)
        }
      }
    }
    return (fields + questions).filter { !$0.alerts.isEmpty }
  }

  private func question(
    _ key: String, _ part: Part, isBetterHigh: Bool, _ alerts: [(Safety.Alert, Condition)]
  ) -> RiskyQuestion {
    let own = alerts.filter { $0.1.atoms.contains { $0.operand.text == key } }
    let values = values(of: key, in: own.map(\.1))
    let isOrdered = if case .number = values.first { true } else { false }
    return RiskyQuestion(
      key: key, part: part, values: isOrdered && isBetterHigh ? values.reversed() : values,
      isOrdered: isOrdered,
      alerts: own.map { (alert: $0.0, condition: $0.1) })
  }

  /// The values of an answer that conditions tell apart; numbers ascending, with the least and most of every class.
  func values(of answer: String, in conditions: [Condition]) -> [AlertValue] {
    switch symbols.answers[answer]?.kind {
    case .choice(let options), .choices(let options): return options.map(AlertValue.option)
    case .number(let range):
      let named = conditions.flatMap(\.atoms).filter { $0.operand.text == answer }
        .flatMap { $0.comparison?.values ?? [] }.compactMap { Int($0.text.plain) }
      let borders =
        named.flatMap { [$0 - 1, $0, $0 + 1] } + (range.map { [$0.lowerBound, $0.upperBound] } ?? [])
      return Set(borders).filter { range?.contains($0) ?? true }.sorted().map(AlertValue.number)
    case .allocation, .rows, .other, nil: return []
    }
  }

  /// Who gets an alert at a moment with these answers; of what is said of other answers it is taken that it is so, or with
  /// `surely` that it is not.
  func fires(
    _ condition: Condition, _ answers: [String: AlertValue], surely: Bool, at moment: Int
  ) throws(DiagramOverflow) -> Predicate {
    try fires(condition.root, of: condition, answers, !surely, moment)
  }

  private func fires(
    _ node: Condition.Node, of whole: Condition, _ answers: [String: AlertValue], _ unknown: Bool,
    _ moment: Int
  ) throws(DiagramOverflow) -> Predicate {
    switch node {
    case .and(let nodes):
      var all = Predicate.always
      for inner in nodes { all = try store.and(all, fires(inner, of: whole, answers, unknown, moment)) }
      return all
    case .or(let nodes):
      var any = Predicate.never
      for inner in nodes { any = try store.or(any, fires(inner, of: whole, answers, unknown, moment)) }
      return any
    case .not(let inner): return try store.not(fires(inner, of: whole, answers, !unknown, moment))
    case .flag(let name), .compare(let name, _):
      if case .compare(_, let comparison) = node, let value = answers[name.text] {
        return value.meets(comparison) ? .always : .never
      }
      let atom = Condition(place: whole.place, text: "", root: node, signs: whole.signs)
      return try patients.space.predicate(atom, at: moment, in: store) ?? (unknown ? .always : .never)
    }
  }

  /// Who is asked a question where a page asks for its assignment, diary or questionnaire.
  func isAsked(
    _ question: RiskyQuestion, in request: MeetingIndex.Request
  ) throws(DiagramOverflow) -> Predicate {
    let conditions = fields(of: question.key).compactMap(\.part.when)
    return try store.and(gets(request), patients.meeting(conditions, at: request.module))
  }
}

extension Field {
  /// Whether the highest answer is the best; the highest is the worst of what does not say.
  fileprivate var isBetterHigh: Bool {
    if case .scale(_, _, _, .higher) = kind { true } else { false }
  }
}
