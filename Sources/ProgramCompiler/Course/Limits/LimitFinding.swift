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
      at: parts.first?.place, one, summary(extreme.value, extreme.week),
      parts: parts.map { ($0.id, $0.place, unit($0.value)) },
      witness: try course.witness(extreme.patient, telling: measure, one, week: extreme.week))
  }

  /// A finding with its parts, the largest first.
  func finding(
    at place: Place?, _ one: LimitCase, _ summary: Wording,
    parts: [(id: String, place: Place, words: Wording)],
    witness: Diagnostic.Witness
  ) -> Diagnostic {
    let shown = parts.prefix(Self.mostParts)
    let list = Wording(
      nl: shown.map { "`\($0.id)` \($0.words.nl)" }.joined(separator: ", "),
      en: shown.map { "`\($0.id)` \($0.words.en)" }.joined(separator: ", "))
    let rest = parts.count - shown.count
    let made =
      parts.isEmpty
      ? Wording.none
      : Wording(
        nl: "Dat is opgebouwd uit \(list.nl)\(rest > 0 ? " en nog \(rest) onderdelen" : "").",
        en: "It is made up of \(list.en)\(rest > 0 ? " and \(rest) more parts" : "").")
    var finding = rule.finding(
      at: place ?? course.program.part.place, summary, made + (one.limit == nil ? limit.ground : rule.why),
      element: parts.first?.id,
      notes: one.limit.map { own in
        [
          .init(
            own.part.element.attribute(limit.name)?.place ?? own.part.place,
            Wording(nl: "Hier staat de grens.", en: "The limit is here."))
        ]
      } ?? [],
      solutions: [
        .init(
          Wording(
            nl: "Maak een van deze onderdelen korter, verdeel ze over meer weken, of haal er een weg.",
            en: "Make one of these parts shorter, spread them over more weeks, or take one away."))
      ])
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
  /// A patient who reaches a measure in a week, told by the flags on which it depends.
  func witness(
    _ patient: Valuation, telling measure: LoadMeasure, _ one: LimitCase? = nil, week: Int
  ) throws(DiagramOverflow) -> Diagnostic.Witness {
    var about: [Variable] = []
    for share in try load.shares(of: measure, in: week) {
      about += try patients.store.support(share.amount(in: patients.store))
    }
    if let one {
      about += patients.store.support(
        try who(one) { when throws(DiagramOverflow) in
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
        try course.who(one) { when throws(DiagramOverflow) in try course.load.calendar.meeting(when, in: week)
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
