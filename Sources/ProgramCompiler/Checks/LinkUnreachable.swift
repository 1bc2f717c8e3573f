extension Check {
  /// A link to a page that the patient cannot open.
  static let linkUnreachable = Check.proof(
    Rule(
      "link-unreachable",
      title: Wording(
        nl: "Een link gaat naar een bladzijde die de patiënt kan openen.",
        en: "A link goes to a page that the patient can open."),
      why: Wording(
        nl:
          "Een link die nergens heen gaat, kost vertrouwen. De bladzijde staat dus in dezelfde module, of in een die zeker eerder komt, en is er voor wie de link leest.",
        en:
          "A link that leads nowhere costs trust. So the page is in the same module, or in one that certainly comes earlier, and it is there for who reads the link."
      ),
      example: .init(
        .module, bad: linked("<link to=\"start.rest\">Lees over rust</link>"),
        good: linked("<link to=\"start.rest\" when=\"low-load\">Lees over rust</link>")))
  ) { rule, course throws(DiagramOverflow) -> [Diagnostic] in
    var found: [Diagnostic] = []
    for file in course.context.inventories {
      for meeting in file.meetings {
        guard case .link = meeting.kind, let target = course.symbols.pages[meeting.key] else { continue }
        let page = course.page(meeting.key)
        if let page, page.conditions.isEmpty, case .page = meeting.position,
          CourseProof.task(of: meeting.key) == CourseProof.task(of: meeting.owner)
        {
          continue
        }
        for reader in try course.readers(of: meeting, in: file) where reader.who != .never {
          var isOpen = Predicate.never
          if let page { isOpen = try course.isOpen(page.module, for: reader) }
          let reachable = try course.store.and(isOpen, course.hasPage(meeting.key) ?? .never)
          let without = try course.store.and(reader.who, course.store.not(reachable))
          guard let witness = try course.witness(without) else { continue }
          let kind: Unreachable =
            isOpen == .never ? .later : witness.switches.isEmpty ? .others : .switched
          var finding = finding(rule, meeting, target, reader, kind)
          finding.witness = witness
          found.append(finding)
          break
        }
      }
    }
    return found
  }

  /// Why a page cannot be opened.
  private enum Unreachable {
    case later
    case others
    /// A flag has changed since.
    case switched
  }

  private static func finding(
    _ rule: Rule, _ meeting: Meeting, _ target: Page, _ reader: Reader, _ kind: Unreachable
  ) -> Diagnostic {
    let name = meeting.reference.text.shortened
    var notes = [
      Diagnostic.Note(
        target.id.place, Wording(nl: "Naar deze bladzijde gaat de link.", en: "The link goes to this page."))
    ]
    if let request = reader.request {
      notes.append(
        .init(
          request.meeting.reference.place,
          Wording(
            nl: "Hier komt de patiënt de link tegen.", en: "This is where the patient comes across the link.")
        ))
    }
    return rule.finding(
      at: meeting.reference.place,
      kind == .later
        ? Wording(
          nl: "De bladzijde `\(name)` is hier nog niet zeker open.",
          en: "The page `\(name)` is not certainly open here yet.")
        : Wording(
          nl: "Niet elke patiënt die deze link leest, heeft de bladzijde `\(name)`.",
          en: "Not every patient who reads this link has the page `\(name)`."),
      element: meeting.owner, notes: notes,
      solutions: [
        kind == .later
          ? .init(
            Wording(
              nl: "Verwijs naar een bladzijde van deze module, of van een die er in `after` voor staat.",
              en: "Refer to a page of this module, or of one that `after` puts before it."))
          : kind == .switched
            ? .init(
              Wording(
                nl:
                  "Haal de link weg: een kenmerk kan onderweg veranderen, en toen de bladzijde kwam, kreeg deze patiënt haar niet.",
                en:
                  "Take the link away: a flag can change midway, and when the page came this patient did not get it."
              ))
            : .init(
              Wording(
                nl: "Zet bij de link dezelfde voorwaarde (`when`) als bij de bladzijde, of laat hem weg.",
                en: "Put the same condition (`when`) with the link as with the page, or leave it out."))
      ])
  }

  /// The smallest module with a page for some patients, and a link to it.
  private static func linked(_ link: String) -> String {
    SmallestModule.text.replacing(
      "</page>",
      with: """
        \(link)</page>
            <page id="rest" when="low-load">
              <title>Rust</title>
              <p>Neem de tijd.</p>
            </page>
        """)
  }
}

extension CourseProof {
  /// Who has a module open when they come by as a reader, if they have it at all; nobody where it is not certain.
  fileprivate func isOpen(_ module: Int, for reader: Reader) throws(DiagramOverflow) -> Predicate {
    switch reader.before {
    case .everything: .always
    case .nothing: try calendar.begins(module, in: 1)
    case .point(let own, _): own == module || index.isAncestor(module, of: own) ? .always : .never
    }
  }
}
