/// Why a condition comes out the same for everybody.
struct ConditionReasons {
  /// The words that are in the way, as conditions: outer ones first, then constraints; none where it is the condition itself.
  let words: [String]
  /// Where they stand.
  let notes: [Diagnostic.Note]

  /// What is in the way, as a sentence; nil where it is the condition itself.
  var sentence: Wording? {
    guard !words.isEmpty else { return nil }
    let list = Wording.list(words, and: true)
    return Wording(nl: "Hier geldt al: \(list.nl).", en: "What holds here already: \(list.en).")
  }
}

extension FileProof {
  /// Those of the conditions up to `spot`, and of the constraints, that leave nobody with `predicate`; each is needed.
  func reasons(
    against predicate: Predicate, at spot: ConditionWalk.Spot
  ) throws(DiagramOverflow) -> ConditionReasons {
    let links = try conditions().links(to: spot)
    let store = patients.store
    var candidates: [Predicate] = []
    for link in links {
      let meeting = try patients.meeting(link.condition)
      candidates.append(link.isMet ? meeting : try store.not(meeting))
    }
    var support = store.support(predicate)
    for candidate in candidates { support += store.support(candidate) }
    let near = patients.care.parts(touching: support).flatMap { patients.care.parts[$0].constraints }.sorted()
    let all = candidates + near.map { patients.care.constraints[$0] }
    let clash = try store.clash(of: predicate, with: all) ?? []
    let constraints = program.constraints.compactMap(\.condition)
    var words: [String] = []
    var notes: [Diagnostic.Note] = []
    for position in clash {
      let link = position < links.count ? links[position] : nil
      let condition = link?.condition ?? constraints[near[position - links.count]]
      let text = condition.quoted
      if let link, !link.isMet {
        words.append(text.contains(" ") ? "not (\(text))" : "not \(text)")
        notes.append(
          .init(
            condition.place,
            Wording(
              nl: "Wie hieraan voldoet, krijgt dit al, want het staat eerder.",
              en: "Who meets this gets this already, since it stands earlier.")))
      } else if link != nil {
        words.append(text)
        notes.append(
          .init(
            condition.place,
            Wording(
              nl: "Alleen wie hieraan voldoet, komt hier.", en: "Only who meets this gets here.")))
      } else {
        words.append(text)
        notes.append(
          .init(
            condition.place,
            Wording(nl: "Dit geldt voor elke patiënt.", en: "This holds for every patient.")))
      }
    }
    return ConditionReasons(words: words, notes: notes)
  }

  /// Whether `predicate` leaves nobody only since some flag has a value that no patient has, which is a finding of its own.
  func comesFromMissingValue(
    _ predicate: Predicate, at spot: ConditionWalk.Spot
  ) throws(DiagramOverflow) -> Bool {
    let store = patients.store
    let wanted = try store.and(predicate, conditions().who(at: spot))
    var possible = wanted
    for variable in store.support(wanted) {
      guard let there = try patients.valuesThere(of: variable) else { continue }
      possible = try store.and(possible, store.test(variable, isIn: there))
    }
    return wanted != .never && possible == .never
  }
}

extension Patients {
  /// The positions of the values that somebody has; nil for numbers, of which a constraint may well cut off some.
  func valuesThere(of variable: Variable) throws(DiagramOverflow) -> [Int]? {
    let domain = space.domains[variable.index]
    if case .number = domain { return nil }
    var found: [Int] = []
    for position in 0..<domain.count where try care.admits(store.test(variable, isIn: [position])) {
      found.append(position)
    }
    return found
  }
}
