import ProgramBundle

/// A part of a program that takes time, or asks for something, in a week: a module, assignment, diary or contact.
struct LoadPart: Equatable {
  /// How a finding names it.
  let name: Wording
  /// The id of a module, assignment or diary.
  let id: String?
  let place: Place

  /// A module, assignment or diary.
  init(_ id: String, at place: Place) {
    name = Wording(nl: "`\(id)`", en: "`\(id)`")
    self.id = id
    self.place = place
  }

  /// A planned contact.
  init(_ contact: Course.Contact) {
    name = contact.kind.words
    id = nil
    place = contact.part.place
  }
}

extension ProgramBundle.Course.Contact.Kind {
  /// What it is for a therapist.
  var words: Wording {
    switch self {
    case .call: Wording(nl: "bellen", en: "a call")
    case .videoCall: Wording(nl: "beeldbellen", en: "a video call")
    case .visit: Wording(nl: "een gesprek", en: "a visit")
    case .group: Wording(nl: "in de groep", en: "in the group")
    case .message: Wording(nl: "een bericht", en: "a message")
    }
  }
}
