/// The words of findings about limits, which are alike for all of them.
struct LimitFinding {
  let rule: Rule
  let limit: LoadLimit
  let course: CourseProof

  /// A finding about a week: what is too much, for whom, and what it is made up of.
  ///
  /// `unit` says a value in words.
  func week(
    _ measure: LoadMeasure, _ one: LimitCase, _ extreme: LoadExtreme,
    summary: (_ value: Int, _ week: Int) -> Wording, unit: (Int) -> Wording
  ) throws(DiagramOverflow) -> Diagnostic {
    let parts = try course.load.breakdown(of: measure, in: extreme.week, for: extreme.patient)
    return finding(
      at: parts.first?.part.place, one, summary(extreme.value, extreme.week),
      parts: parts.map { ($0.part, unit($0.value)) },
      witness: try course.witness(extreme.patient, telling: measure, one, week: extreme.week))
  }

  /// A finding with its parts, the largest first.
  func finding(
    at place: Place?, _ one: LimitCase, _ summary: Wording,
    parts: [(part: LoadPart, words: Wording)],
    witness: Diagnostic.Witness
  ) -> Diagnostic {
    let shown = parts.prefix(Self.mostParts)
    let list = Wording(
      nl: shown.map { "\($0.part.name.nl) \($0.words.nl)" }.joined(separator: ", "),
      en: shown.map { "\($0.part.name.en) \($0.words.en)" }.joined(separator: ", "))
    let rest = parts.count - shown.count
    let made =
      parts.isEmpty
      ? Wording.none
      : Wording(
        nl:
          "Opgeteld: \(list.nl)\(rest > 0 ? " en nog \(rest) \(rest == 1 ? "onderdeel" : "onderdelen")" : "").",
        en: "Added up: \(list.en)\(rest > 0 ? " and \(rest) more \(rest == 1 ? "part" : "parts")" : "").")
    var finding = rule.finding(
      at: place ?? course.program.part.place, summary, made + (one.limit == nil ? limit.ground : rule.why),
      element: parts.first?.part.id,
      notes: one.notes(of: limit),
      solutions: [.init(limit.remedy)])
    finding.witness = witness
    return finding
  }

  /// How many parts are told: more are not taken in at once.
  private static let mostParts = 6
}

extension Wording {
  /// Seconds as whole minutes, rounded up.
  static func minutes(_ seconds: Int) -> Wording {
    let minutes = (seconds + 59) / 60
    return Wording(
      nl: minutes == 1 ? "1 minuut" : "\(minutes) minuten",
      en: minutes == 1 ? "1 minute" : "\(minutes) minutes")
  }
}

extension CourseProof {
  /// A patient with much of a measure in a week, told by the flags on which what they have of it depends.
  func witness(
    _ patient: Valuation, telling measure: LoadMeasure, _ one: LimitCase? = nil, week: Int
  ) throws(DiagramOverflow) -> Diagnostic.Witness {
    var about = try load.flags(of: measure, in: week, for: patient)
    if let one {
      about += patients.store.support(
        try patients.who(one) { when throws(DiagramOverflow) in
          try load.calendar.meeting(when, in: week)
        })
    }
    return patients.witness(patient, telling: about, modules: modules.map(\.id), week: week)
  }
}

extension LoadLimit {
  /// Findings of a limit to what a week asks: for each case the fullest week of those for whom it counts.
  func findings(
    _ rule: Rule, _ measure: LoadMeasure, _ course: CourseProof, scale: Int,
    summary: (_ value: Int, _ week: Int, _ limit: Int) -> Wording, unit: (Int) -> Wording
  ) throws(DiagramOverflow) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for one in course.program.cases(of: self) {
      let extreme = try course.load.most(of: measure, above: one.number * scale) {
        (week: Int) throws(DiagramOverflow) in
        try course.patients.who(one) { when throws(DiagramOverflow) in
          try course.load.calendar.meeting(when, in: week)
        }
      }
      guard let extreme else { continue }
      let finding = LimitFinding(rule: rule, limit: self, course: course)
      found.append(
        try finding.week(measure, one, extreme, summary: { summary($0, $1, one.number) }, unit: unit))
    }
    return found
  }
}
