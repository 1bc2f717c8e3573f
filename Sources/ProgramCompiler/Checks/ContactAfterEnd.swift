extension Check {
  /// A contact that comes when the treatment of some patient is over.
  static let contactAfterEnd = Check.proof(
    Rule(
      "contact-after-end",
      title: Wording(
        nl: "Een contact valt binnen de behandeling.", en: "A contact falls within the treatment."),
      why: Wording(
        nl:
          "Een contact na de laatste week wordt niet gepland: niemand belt de patiënt dan nog. Wie tussendoor van tempo verandert, is soms eerder klaar.",
        en:
          "A contact after the last week is not planned: nobody calls the patient then. Who changes pace midway is sometimes done earlier."
      ),
      example: .init(
        .course,
        bad:
          "<module ref=\"start\" weeks=\"1\"/><contact kind=\"call\" minutes=\"10\" week=\"3\">Bellen.</contact>",
        good:
          "<module ref=\"start\" weeks=\"1\"/><contact kind=\"call\" minutes=\"10\" week=\"1\">Bellen.</contact>"
      ),
      isAcceptable: true)
  ) { rule, course throws(DiagramOverflow) -> [Diagnostic] in
    var found: [Diagnostic] = []
    for contact in course.program.course.contacts {
      let planned = try course.calendar.meeting(contact.part.when, in: contact.week)
      let late = try course.store.and(
        planned, course.store.not(course.calendar.isInTreatment(in: contact.week)))
      guard let patient = try course.patients.first(late) else { continue }
      let last = course.store.value(try course.calendar.lastWeek(), for: patient)
      var finding = rule.finding(
        at: contact.part.element.attribute("week")?.place ?? contact.part.place,
        Wording(
          nl:
            "Dit contact is in week \(contact.week), maar er zijn patiënten die na week \(last) klaar zijn.",
          en:
            "This contact is in week \(contact.week), but there are patients who are done after week \(last)."
        ),
        element: course.program.id.text,
        solutions: [
          .init(
            Wording(
              nl:
                "Zet het contact in week \(last) of eerder, of geef het alleen aan wie dan nog bezig is (`when`).",
              en:
                "Put the contact in week \(last) or earlier, or give it only to who is still in treatment then (`when`)."
            )),
          .accept,
        ])
      finding.witness = try course.witness(late, week: contact.week)
      found.append(finding)
    }
    return found
  }
}
