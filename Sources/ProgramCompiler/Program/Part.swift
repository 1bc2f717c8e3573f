/// What every part of a program can carry; shared by all who look at the part.
final class Part: Sendable {
  /// Where it stands.
  let element: Element
  let id: Reference?
  let when: Condition?
  let isDraft: Bool
  /// Parts that the same patient must never get.
  let notWith: [Reference]
  /// Whether it may be adapted to a locale, not only translated.
  let isAdaptable: Bool
  let notes: [Note]
  let evidence: [Reference]
  let hazards: [Reference]
  let accepted: [Accepted]

  init(
    element: Element, id: Reference?, when: Condition?, isDraft: Bool, notWith: [Reference],
    isAdaptable: Bool,
    notes: [Note], evidence: [Reference], hazards: [Reference], accepted: [Accepted]
  ) {
    self.element = element
    self.id = id
    self.when = when
    self.isDraft = isDraft
    self.notWith = notWith
    self.isAdaptable = isAdaptable
    self.notes = notes
    self.evidence = evidence
    self.hazards = hazards
    self.accepted = accepted
  }

  /// Where to point for the part as a whole.
  var place: Place { element.place }
  /// The part's name in the schema: `page`, `scale`.
  var kind: String { element.localName }
  var scope: Scope { Scope(of: element.markup.file.path) }

  /// A note for colleagues or translators.
  struct Note: Sendable {
    let text: String
    let place: Place
    let isForTranslator: Bool
    let isToDo: Bool
  }

  /// A finding that is accepted at this part.
  struct Accepted: Sendable {
    let code: Reference
    let reason: String
    let role: String
    let review: String
    let place: Place
  }
}

extension Part.Note {
  /// The note as the translator and colleagues read it.
  init(_ element: Element) {
    text = element.text.collapsed
    place = element.place
    isForTranslator = element.attribute("for")?.value == "translator"
    isToDo = element.attribute("to-do")?.value == "yes"
  }
}

extension Part.Accepted {
  init(_ element: Element) {
    code = element.reference("code") ?? Reference("", at: element.place)
    reason = element.value("reason")
    role = element.value("role")
    review = element.value("review")
    place = element.place
  }
}
