extension Check {
  /// A diary that is asked for while it still runs.
  static let diaryTwice = Check.proof(
    Rule(
      "diary-twice", .warning,
      title: Wording(
        nl: "Een dagboek begint niet opnieuw terwijl het nog loopt.",
        en: "A diary does not begin again while it still runs."),
      why: Wording(
        nl:
          "Wie een dagboek bijhoudt en leest dat hij ermee begint, raakt in de war. Er verandert dan niets: het loopt door.",
        en: "Who keeps a diary and reads that it begins gets confused. Nothing changes then: it runs on."),
      example: .init(
        .page, bad: "<keep diary=\"my-day\">Houd bij hoe het gaat.</keep>",
        good: "<p>Ga door met je dagboek.</p>"),
      isAcceptable: true)
  ) { rule, course throws(DiagramOverflow) -> [Diagnostic] in
    var found: [Diagnostic] = []
    for diary in course.program.diaries {
      let id = diary.part.scope.qualified(diary.id.text)
      guard course.index.requests(of: id).count > 1 else { continue }
      let runs = try DiaryRuns(id, in: course)
      var told: Set<Place> = []
      for again in runs.repeats {
        let place = again.request.meeting.reference.place
        guard !told.contains(place), let patient = try course.patients.first(again.who) else { continue }
        told.insert(place)
        let first = runs.starts(runningIn: again.week).first { course.store.holds($0.who, for: patient) }
        var finding = rule.finding(
          at: place,
          Wording(
            nl: "Het dagboek `\(id)` loopt nog als deze bladzijde erom vraagt.",
            en: "The diary `\(id)` still runs when this page asks for it."),
          element: again.request.meeting.owner,
          notes: first.map {
            [
              .init(
                $0.request.meeting.reference.place,
                Wording(nl: "Hier begon het, in week \($0.week).", en: "It began here, in week \($0.week)."))
            ]
          } ?? [],
          solutions: [
            .init(
              Wording(
                nl: "Schrijf dat de patiënt doorgaat met het dagboek, of vraag er later opnieuw om.",
                en: "Write that the patient goes on with the diary, or ask for it again later.")),
            .accept,
          ])
        finding.witness = try course.witness(again.who, week: again.week)
        found.append(finding)
      }
    }
    return found
  }
}
