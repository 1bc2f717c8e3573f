/// A limit that a program can set to what it asks, with what holds where it sets none.
///
/// The defaults and their grounds are in `design/readability.md`; what rests on evidence says so, the rest is our choice.
struct LoadLimit: Sendable {
  /// The property that sets it.
  let name: String
  let kind: Limit.Kind
  /// What holds where the program says nothing; nil where there is no default.
  let standard: Int?
  /// What the default rests on.
  let ground: Wording
  /// What an author can do where it is passed.
  let remedy: Wording

  static let screen = LoadLimit(
    name: "screen-minutes-per-week", kind: .patient, standard: 60,
    ground: choice("Een uur per week achter het scherm.", "An hour a week at the screen."),
    remedy: shorten)
  static let practice = LoadLimit(
    name: "practice-minutes-per-week", kind: .patient, standard: nil, ground: .none,
    remedy: shorten)
  static let sitting = LoadLimit(
    name: "minutes-per-sitting", kind: .patient, standard: 15,
    ground: choice("Een kwartier per zitting.", "A quarter of an hour a sitting."),
    remedy: Wording(
      nl: "Verdeel deze zitting over twee zittingen, of maak een van deze onderdelen korter.",
      en: "Make two sittings of this one, or make one of these parts shorter."))
  static let words = LoadLimit(
    name: "words-per-page", kind: .patient, standard: 150,
    ground: choice("Anderhalf honderd woorden per bladzijde.", "A hundred and fifty words a page."),
    remedy: Wording(
      nl: "Maak de tekst korter, of verdeel hem over twee bladzijden.",
      en: "Make the text shorter, or make two pages of it."))
  static let items = LoadLimit(
    name: "items-per-list", kind: .patient, standard: 7,
    ground: choice("Hooguit zeven punten in een lijst.", "At most seven points in a list."),
    remedy: Wording(nl: "Maak er twee lijsten van, of schrap.", en: "Make it two lists, or cut lines."))
  static let diaryEntries = LoadLimit(
    name: "entries-per-day", kind: .diary, standard: 2,
    ground: choice("Hooguit twee keer per dag.", "At most twice a day."),
    remedy: Wording(
      nl: "Vraag minder keer per dag, of laat dagboeken na elkaar lopen.",
      en: "Ask fewer times a day, or let diaries run one after the other."))
  static let diaryItems = LoadLimit(
    name: "items-per-entry", kind: .diary, standard: 8,
    ground: evidence(
      "Hoe meer vragen, hoe minder patiënten invullen: hooguit acht.",
      "The more questions, the fewer patients answer: at most eight."),
    remedy: Wording(
      nl: "Haal vragen weg, of laat dagboeken na elkaar lopen.",
      en: "Take questions away, or let diaries run one after the other."))
  static let diaryDays = LoadLimit(
    name: "days-in-a-row", kind: .diary, standard: 14,
    ground: evidence(
      "Hoe langer een dagboek loopt, hoe minder patiënten invullen: hooguit twee weken.",
      "The longer a diary runs, the fewer patients answer: at most two weeks."),
    remedy: Wording(
      nl: "Geef het dagboek minder dagen; later kan het nog een keer.",
      en: "Give the diary fewer days; later it can be kept once more."))
  static let therapistMean = LoadLimit(
    name: "mean-minutes-per-week", kind: .therapist, standard: 15,
    ground: evidence(
      "In drie onderzoeken gaf een behandelaar 8,5 tot 14 minuten per week aan een patiënt.",
      "In three trials a therapist gave a patient 8.5 to 14 minutes a week."),
    remedy: Wording(
      nl: "Vraag bij minder opdrachten een reactie, of plan minder of kortere contacten.",
      en: "Ask for feedback on fewer assignments, or plan fewer or shorter contacts."))
  static let therapistPeak = LoadLimit(
    name: "peak-minutes-per-week", kind: .therapist, standard: 25,
    ground: choice("Hooguit 25 minuten in de drukste week.", "At most 25 minutes in the busiest week."),
    remedy: shorten)
  static let messages = LoadLimit(
    name: "messages-per-week", kind: .therapist, standard: nil, ground: .none,
    remedy: Wording(
      nl: "Vraag bij minder opdrachten een reactie, of plan minder berichten.",
      en: "Ask for feedback on fewer assignments, or plan fewer messages."))

  private static let shorten = Wording(
    nl: "Maak een van deze onderdelen korter, verdeel ze over meer weken, of haal er een weg.",
    en: "Make one of these parts shorter, spread them over more weeks, or take one away.")

  private static func choice(_ nl: String, _ en: String) -> Wording {
    Wording(nl: nl + " Dat is een keuze van ons.", en: en + " That is our choice.")
  }

  private static func evidence(_ nl: String, _ en: String) -> Wording {
    Wording(nl: nl + " Dat komt uit onderzoek.", en: en + " That comes from research.")
  }
}

/// A number to which a limit comes for some patients.
struct LimitCase: Sendable {
  let number: Int
  /// Nil where it is the default.
  let limit: Limit?
  /// The limits that come later and count instead where their condition holds.
  let later: [Limit]
}

extension LimitCase {
  /// Where the limit is set; none where it is the default.
  func notes(of limit: LoadLimit) -> [Diagnostic.Note] {
    guard let own = self.limit else { return [] }
    return [
      .init(
        own.part.element.attribute(limit.name)?.place ?? own.part.place,
        Wording(nl: "Hier staat de grens.", en: "The limit is here."))
    ]
  }
}

extension Program {
  /// The numbers that a limit comes to: of several the last whose condition holds counts.
  func cases(of limit: LoadLimit) -> [LimitCase] {
    let own = limits.filter { $0.kind == limit.kind && $0.number(limit.name) != nil }
    var cases = own.enumerated().compactMap { position, one in
      one.number(limit.name).map {
        LimitCase(number: $0, limit: one, later: Array(own[(position + 1)...]))
      }
    }
    if let standard = limit.standard, !own.contains(where: { $0.part.when == nil }) {
      cases.insert(LimitCase(number: standard, limit: nil, later: own), at: 0)
    }
    return cases
  }
}

extension Patients {
  /// For whom a case of a limit counts, where `meeting` says who meets a condition.
  func who(
    _ one: LimitCase, _ meeting: (Condition?) throws(DiagramOverflow) -> Predicate
  ) throws(DiagramOverflow) -> Predicate {
    var who = try meeting(one.limit?.part.when)
    for later in one.later { who = try store.and(who, store.not(meeting(later.part.when))) }
    return who
  }
}
