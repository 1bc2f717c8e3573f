extension Check {
  /// Parts that must never meet in one patient, and do.
  static let partsMeet = Check.proof(
    Rule(
      "parts-meet",
      title: Wording(
        nl: "Wat niet samengaat, krijgt geen patiënt allebei.",
        en: "What does not go together, no patient gets both of."),
      why: Wording(
        nl:
          "Met `not-with` staat vast dat twee onderdelen elkaar bij een patiënt in de weg zitten, ook als het ene veel later komt.",
        en:
          "`not-with` lays down that two parts get in each other's way for a patient, even if one comes much later."
      ),
      example: .init(
        .page,
        bad:
          "<p id=\"more\" when=\"activity is active\" not-with=\"start.example.less\">Doe iets meer.</p><p id=\"less\" when=\"low-load\">Doe iets minder.</p>",
        good:
          "<p id=\"more\" when=\"not low-load\" not-with=\"start.example.less\">Doe iets meer.</p><p id=\"less\" when=\"activity is active and low-load\">Doe iets minder.</p>"
      ))
  ) { rule, course throws(DiagramOverflow) -> [Diagnostic] in
    var found: [Diagnostic] = []
    var told: Set<[String]> = []
    for file in course.context.inventories {
      for apart in file.apart {
        let own = try course.has(apart, in: file)
        for (reference, key) in apart.names {
          guard let other = try course.has(key) else { continue }
          let pair = [apart.id, key].sorted()
          guard let witness = try course.witness(course.store.and(own, other)), told.insert(pair).inserted
          else { continue }
          var finding = rule.finding(
            at: reference.place,
            Wording(
              nl: "Er zijn patiënten die dit krijgen en ook `\(reference.text)`.",
              en: "There are patients who get this and also `\(reference.text)`."),
            witness.switches.isEmpty
              ? nil
              : Wording(
                nl: "Dat gebeurt als een kenmerk onderweg verandert.",
                en: "That happens when a flag changes midway.") + rule.why,
            element: apart.owner,
            notes: course.place(of: key).map {
              [.init($0, Wording(nl: "Hiermee gaat het niet samen.", en: "It does not go with this."))]
            } ?? [],
            solutions: [
              .init(
                Wording(
                  nl:
                    "Zet bij een van beide een voorwaarde (`when`) die de andere uitsluit, op kenmerken die vaststaan.",
                  en:
                    "Put a condition (`when`) with one of them that rules out the other, on flags that are fixed."
                ))
            ])
          finding.witness = witness
          found.append(finding)
        }
      }
    }
    return found
  }
}

extension CourseProof {
  /// Who gets the part at some moment of their course.
  fileprivate func has(_ apart: KeptApart, in file: Inventory) throws(DiagramOverflow) -> Predicate {
    let task = Self.task(of: apart.owner)
    if let module = index.positions[task] {
      return try store.and(modules[module].present, meeting(apart.circumstances, at: module))
    }
    var moments: [Predicate] = []
    for request in index.requests(of: task) {
      moments.append(try store.and(gets(request), meeting(apart.circumstances, at: request.module)))
    }
    return try store.any(moments)
  }

  /// Where a part of this full name stands, as far as it has a place of its own.
  fileprivate func place(of name: String) -> Place? {
    symbols.modules[name]?.id.place ?? symbols.pages[name]?.id.place ?? symbols.assignments[name]?.id.place
      ?? symbols.diaries[name]?.id.place ?? symbols.instruments[name]?.id.place
      ?? symbols.answers[name]?.place
  }
}
