import ProgramBundle

/// A level to which a limit of readability comes for some patients.
struct ReadingCase: Sendable {
  let level: ReadingLevel
  let limit: LimitCase
}

extension Program {
  /// The levels that texts of a scope may have: of several limits the last whose condition holds counts.
  func readingCases(_ scope: TextScope) -> [ReadingCase] {
    let own = limits.filter {
      $0.kind == .readability && $0.part.element.attribute("scope")?.value.collapsed == scope.rawValue
    }
    var cases = own.enumerated().compactMap { position, one in
      one.level.map { level in
        ReadingCase(
          level: level, limit: LimitCase(number: 0, limit: one, later: Array(own[(position + 1)...])))
      }
    }
    if let standard = scope.standardLevel, !own.contains(where: { $0.part.when == nil }) {
      cases.insert(
        ReadingCase(level: standard, limit: LimitCase(number: 0, limit: nil, later: own)), at: 0)
    }
    // The easiest level first: who breaks it breaks the limit that matters most.
    return cases.enumerated().sorted { ($0.element.level, $0.offset) < ($1.element.level, $1.offset) }
      .map(\.element)
  }
}

extension TextScope {
  /// What holds where a program says nothing (our choice): a prompt is answered on a bad day, what may be left out can be harder.
  ///
  /// Therapists have no limit unless a program gives them one.
  var standardLevel: ReadingLevel? {
    switch self {
    case .diary: .a2
    case .page, .instructions: .b1
    case .background: .b2
    case .therapist: nil
    }
  }

  /// The kind of text in words.
  var name: Wording {
    switch self {
    case .page: Wording(nl: "een bladzijde", en: "a page")
    case .diary: Wording(nl: "een dagboek", en: "a diary")
    case .instructions: Wording(nl: "een opdracht", en: "an assignment")
    case .background: Wording(nl: "achtergrond", en: "background")
    case .therapist: Wording(nl: "de behandelaar", en: "the therapist")
    }
  }
}

extension Limit {
  /// The level of a limit of readability.
  var level: ReadingLevel? {
    (part.element.attribute("level")?.value.collapsed).flatMap(ReadingLevel.init(rawValue:))
  }
}

extension ReadingCase {
  /// Where the level is set; none where it is the default.
  var notes: [Diagnostic.Note] {
    guard let own = limit.limit else { return [] }
    return [
      .init(
        own.part.element.attribute("level")?.place ?? own.part.place,
        Wording(nl: "Hier staat het niveau.", en: "The level is here."))
    ]
  }
}
