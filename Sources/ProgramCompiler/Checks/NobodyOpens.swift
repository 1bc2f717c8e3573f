extension Check {
  /// A module that waits for a therapist whom nothing brings there.
  static let nobodyOpens = Check.proof(
    Rule(
      "nobody-opens",
      title: Wording(
        nl: "Wat de behandelaar opent, komt bij een contact of een opdracht aan de orde.",
        en: "What the therapist opens comes up at a contact or an assignment."),
      why: Wording(
        nl:
          "Een module met `opens=\"therapist\"` blijft dicht tot iemand haar opent. Vlak ervoor is er dus een contact, of een opdracht waarop de behandelaar reageert.",
        en:
          "A module with `opens=\"therapist\"` stays closed until somebody opens it. So just before it there is a contact, or an assignment to which the therapist responds."
      ),
      example: .init(
        .course, bad: "<module ref=\"start\" weeks=\"1\" opens=\"therapist\"/>",
        good:
          "<module ref=\"start\" weeks=\"1\" opens=\"therapist\"/><contact kind=\"call\" minutes=\"10\" week=\"1\">Bellen.</contact>"
      ))
  ) { rule, course throws(DiagramOverflow) -> [Diagnostic] in
    var found: [Diagnostic] = []
    for (position, module) in course.modules.enumerated() where module.step.opens == .therapist {
      let alone = try course.store.and(
        module.present,
        course.store.not(
          course.store.or(course.contacted(before: position), course.answered(before: position))))
      guard let patient = try course.patients.first(alone) else { continue }
      let week = course.store.value(try course.calendar.wait(for: position), for: patient) + 1
      var finding = rule.finding(
        at: module.step.part.element.attribute("opens")?.place ?? module.step.ref.place,
        Wording(
          nl:
            "De module `\(module.id)` wacht op de behandelaar, maar niet bij elke patiënt is die dan aan zet.",
          en:
            "The module `\(module.id)` waits for the therapist, who is not brought in then for every patient."
        ),
        element: course.program.id.text,
        solutions: [
          .init(
            Wording(
              nl:
                "Zet een contact in week \(week) of kort ervoor, of zet in de module ervoor een opdracht met `feedback=\"required\"` die niet kan wegvallen.",
              en:
                "Put a contact in week \(week) or shortly before it, or in the module before it an assignment with `feedback=\"required\"` that cannot be left out."
            )),
          .init(
            Wording(
              nl: "Of laat de module vanzelf opengaan: `opens=\"done\"`.",
              en: "Or let the module open by itself: `opens=\"done\"`.")),
        ])
      finding.witness = try course.witness(alone, week: week)
      found.append(finding)
    }
    return found
  }
}

extension CourseProof {
  /// Who has a contact from the first week of the last module before this one, up to its own first week.
  fileprivate func contacted(before module: Int) throws(DiagramOverflow) -> Predicate {
    var earliest = store.amount(1)
    for other in index.ancestors(of: module) {
      let first = try store.add(calendar.wait(for: other), store.amount(1))
      earliest = try store.max(earliest, store.choose(modules[other].present, first, .zero))
    }
    var contacted = Predicate.never
    for contact in program.course.contacts {
      let isLate = try store.exceeds(earliest, contact.week)
      let isBefore = try store.exceeds(calendar.wait(for: module), contact.week - 2)
      let inTime = try store.and(isBefore, store.not(isLate))
      guard inTime != .never else { continue }
      contacted = try store.or(
        contacted, store.and(inTime, calendar.meeting(contact.part.when, in: contact.week)))
    }
    return contacted
  }

  /// Who gets an assignment that a therapist must respond to in a module directly before this one, whatever is left out.
  fileprivate func answered(before module: Int) throws(DiagramOverflow) -> Predicate {
    var answered = Predicate.never
    var waiting = calendar.before[module].map { (module: $0, who: Predicate.always) }
    while let (other, who) = waiting.popLast() {
      for meeting in index.files[modules[other].id]?.meetings ?? [] {
        guard case .asked(.assignment) = meeting.kind, symbols.assignments[meeting.key]?.feedback == .required
        else { continue }
        answered = try store.or(
          answered, store.and(who, gets(.init(module: other, meeting: meeting))))
      }
      // Who does not have it comes from what it waits for.
      let without = try store.and(who, store.not(modules[other].present))
      if without != .never { waiting += calendar.before[other].map { (module: $0, who: without) } }
    }
    return answered
  }
}
