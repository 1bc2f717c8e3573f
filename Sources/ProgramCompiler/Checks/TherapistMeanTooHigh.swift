extension Check {
  /// A treatment that takes more of a therapist, week after week, than there is time for.
  static let therapistMeanTooHigh = Check.proof(
    Rule(
      "therapist-mean-too-high",
      title: Wording(
        nl: "Een behandeling kost een behandelaar gemiddeld niet te veel.",
        en: "On average a treatment does not take too much of a therapist."),
      why: Wording(
        nl:
          "Internetbehandeling helpt meer mensen doordat zij de behandelaar minder tijd kost. Anders wachten er patiënten.",
        en:
          "Treatment by internet helps more people as it takes less of a therapist's time. Else patients wait."
      ),
      example: .init(
        .course, bad: "<module ref=\"start\" weeks=\"1\"/><contact kind=\"call\" minutes=\"20\" week=\"1\"/>",
        good: "<module ref=\"start\" weeks=\"2\"/><contact kind=\"call\" minutes=\"20\" week=\"1\"/>"),
      isAcceptable: true)
  ) { rule, course throws(DiagramOverflow) in
    let limit = LoadLimit.therapistMean
    var found: [Diagnostic] = []
    for one in course.program.cases(of: limit) {
      // Of a treatment as a whole, the flags at its start decide.
      let who = try course.patients.who(one) { when throws(DiagramOverflow) in
        try course.patients.meeting(when)
      }
      guard let most = try course.load.mostTherapistMean(above: one.number, where: who) else { continue }
      let minutes = (most.seconds + most.weeks * 60 - 1) / (most.weeks * 60)
      let finding = LimitFinding(rule: rule, limit: limit, course: course)
      found.append(
        finding.finding(
          at: course.program.course.part.place, one,
          Wording(
            nl:
              "De behandeling kost een behandelaar gemiddeld \(minutes) minuten per week; hooguit \(one.number) mag.",
            en:
              "The treatment takes \(minutes) minutes a week of a therapist, on average; at most \(one.number) is right."
          ),
          parts: try course.load.therapistParts(of: most.patient).map {
            ($0.part, .minutes($0.value))
          },
          witness: try course.patients.witness(
            most.patient, telling: course.load.therapistFlags(for: most.patient),
            modules: course.modules.map(\.id))))
    }
    return found
  }
}
