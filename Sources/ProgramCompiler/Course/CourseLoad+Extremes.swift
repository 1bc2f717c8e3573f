/// A number that a course reaches, with the patient and week that do.
struct LoadExtreme {
  let value: Int
  let week: Int
  let patient: Valuation
}

extension CourseLoad {
  /// The most of a measure in any week, for anybody of whom `whose` holds in that week; nil where nobody is there.
  ///
  /// Of several weeks the first. With a `bound` nil where nobody is above it.
  func most(
    of measure: LoadMeasure, above bound: Int? = nil,
    where whose: (Int) throws(DiagramOverflow) -> Predicate
  ) throws(DiagramOverflow) -> LoadExtreme? {
    try extreme(.most, of: measure, above: bound, where: whose)
  }

  /// The least of a measure in any week of anybody's treatment; of several weeks the first.
  func least(of measure: LoadMeasure) throws(DiagramOverflow) -> LoadExtreme? {
    try extreme(.least, of: measure, above: nil) { (_: Int) throws(DiagramOverflow) in .always }
  }

  /// What a measure cannot be more than in a week, for anybody: each share at its largest, for all whose calendar allows for it.
  ///
  /// Found without looking at what patients are shown, so that most weeks of a large program need no more.
  func bound(of measure: LoadMeasure, in week: Int) throws(DiagramOverflow) -> Int {
    let store = proof.patients.store
    var order: [Predicate] = []
    var sums: [Predicate: Int] = [:]
    for share in try shares(of: measure, in: week) {
      if sums[share.calendar] == nil { order.append(share.calendar) }
      sums[share.calendar, default: 0] += ends(of: share.own).most
    }
    var amounts: [Amount] = []
    for calendar in order { amounts.append(try store.amount(sums[calendar] ?? 0, if: calendar)) }
    return try proof.patients.care.mostValue(of: amounts) ?? 0
  }

  /// What a measure is made up of for one patient in a week: the largest share first; shares of one part together.
  func breakdown(
    of measure: LoadMeasure, in week: Int, for patient: Valuation
  ) throws(DiagramOverflow) -> [(part: LoadPart, value: Int)] {
    var found: [(part: LoadPart, value: Int)] = []
    for share in try shares(of: measure, in: week) {
      let store = proof.patients.store
      guard store.holds(share.calendar, for: patient) else { continue }
      let value = store.value(share.own, for: patient)
      guard value != 0 else { continue }
      if let position = found.firstIndex(where: { $0.part == share.part }) {
        found[position].value += value
      } else {
        found.append((share.part, value))
      }
    }
    return found.enumerated().sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }
      .map(\.element)
  }
}

extension CourseLoad {
  /// What a measure adds up to for one patient in a week.
  func value(
    of measure: LoadMeasure, in week: Int, for patient: Valuation
  ) throws(DiagramOverflow) -> Int {
    try breakdown(of: measure, in: week, for: patient).reduce(0) { $0 + $1.value }
  }

  /// The flags on which it depends what one patient has of a measure in a week.
  ///
  /// Not those of what only others have, unless the patient has nothing.
  func flags(
    of measure: LoadMeasure, in week: Int, for patient: Valuation
  ) throws(DiagramOverflow) -> [Variable] {
    let store = proof.patients.store
    let shares = try shares(of: measure, in: week)
    let own = shares.filter {
      store.holds($0.calendar, for: patient) && store.value($0.own, for: patient) != 0
    }
    return (own.isEmpty ? shares : own).flatMap { store.support($0.calendar) + store.support($0.own) }
  }

  /// The flags on which it depends how much a patient takes of a therapist in the whole treatment, and how long that is.
  func therapistFlags(for patient: Valuation) throws(DiagramOverflow) -> [Variable] {
    var found: [Variable] = []
    for week in 1...(try calendar.mostWeeks()) {
      found += proof.patients.store.support(try calendar.isInTreatment(in: week))
      if try !breakdown(of: .therapist, in: week, for: patient).isEmpty {
        found += try flags(of: .therapist, in: week, for: patient)
      }
    }
    return found
  }

  /// What a therapist spends on a patient in the whole treatment, the most first.
  func therapistParts(of patient: Valuation) throws(DiagramOverflow) -> [(part: LoadPart, value: Int)] {
    var sums: [(part: LoadPart, value: Int)] = []
    for week in 1...(try calendar.mostWeeks()) {
      for (part, value) in try breakdown(of: .therapist, in: week, for: patient) {
        if let position = sums.firstIndex(where: { $0.part == part }) {
          sums[position].value += value
        } else {
          sums.append((part, value))
        }
      }
    }
    return sums.enumerated().sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }.map(
      \.element)
  }

  /// Who begins a diary, with the moment whose flags it keeps.
  func beginnings(ofDiary id: String) throws(DiagramOverflow) -> [(moment: Int, who: Predicate)] {
    try allRuns().diaryBeginnings[id] ?? []
  }
}

extension DiagramStore {
  /// What amounts cannot add up to more than, for anybody: the sum of their largest numbers.
  func bound(of amounts: [Amount]) -> Int { amounts.reduce(0) { $0 + (values($1).last ?? 0) } }

  /// What amounts add up to for one patient.
  func sum(of amounts: [Amount], for patient: Valuation) -> Int {
    amounts.reduce(0) { $0 + value($1, for: patient) }
  }
}
