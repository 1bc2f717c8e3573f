/// A number that a course reaches, with the patient and week that do.
struct LoadExtreme {
  let value: Int
  let week: Int
  let patient: Valuation
}

extension CourseLoad {
  /// The most of a measure in any week, for anybody of whom `whose` holds in that week; nil where nobody is there.
  ///
  /// Of several weeks the first. Weeks that cannot beat `bound` are passed over: nil where none does.
  func most(
    of measure: LoadMeasure, above bound: Int? = nil,
    where whose: (Int) throws(DiagramOverflow) -> Predicate
  ) throws(DiagramOverflow) -> LoadExtreme? {
    try extreme(of: measure, above: bound, where: whose) { (value: Int, best: Int) in
      value > best
    } value: {
      (amounts: [Amount], who: Predicate) throws(DiagramOverflow) in
      try self.care.mostValue(of: amounts, where: who)
    } found: { (amounts: [Amount], who: Predicate) throws(DiagramOverflow) in
      try self.proof.patients.most(of: amounts, where: who)
    }
  }

  /// The least of a measure in any week of anybody's treatment; of several weeks the first.
  func least(of measure: LoadMeasure) throws(DiagramOverflow) -> LoadExtreme? {
    try extreme(of: measure, above: nil, where: { (_: Int) throws(DiagramOverflow) in .always }) {
      (value: Int, best: Int) in
      value < best
    } value: { (amounts: [Amount], who: Predicate) throws(DiagramOverflow) in
      try self.care.leastValue(of: amounts, where: who)
    } found: { (amounts: [Amount], who: Predicate) throws(DiagramOverflow) in
      try self.proof.patients.least(of: amounts, where: who)
    }
  }

  private var care: CareSet { proof.patients.care }

  private func extreme(
    of measure: LoadMeasure, above bound: Int?, where whose: (Int) throws(DiagramOverflow) -> Predicate,
    _ beats: (Int, Int) -> Bool,
    value: ([Amount], Predicate) throws(DiagramOverflow) -> Int?,
    found: ([Amount], Predicate) throws(DiagramOverflow) -> CareSet.Extreme?
  ) throws(DiagramOverflow) -> LoadExtreme? {
    var best: (value: Int, week: Int, who: Predicate)?
    for week in 1...(try calendar.mostWeeks()) {
      let who = try proof.patients.store.and(calendar.isInTreatment(in: week), whose(week))
      let amounts = try shares(of: measure, in: week).map(\.amount)
      if let bound, try self.bound(of: measure, in: week) <= bound { continue }
      guard who != .never, let own = try value(amounts, who) else { continue }
      if let bound, own <= bound { continue }
      if best.map({ beats(own, $0.value) }) ?? true { best = (own, week, who) }
    }
    guard let best,
      let extreme = try found(shares(of: measure, in: best.week).map(\.amount), best.who)
    else { return nil }
    return LoadExtreme(value: extreme.value, week: best.week, patient: extreme.witness)
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
      sums[share.calendar, default: 0] += store.values(share.amount).last ?? 0
    }
    var amounts: [Amount] = []
    for calendar in order { amounts.append(try store.amount(sums[calendar] ?? 0, if: calendar)) }
    return try care.mostValue(of: amounts) ?? 0
  }

  /// What a measure is made up of for one patient in a week: the largest share first; shares of one part together.
  func breakdown(
    of measure: LoadMeasure, in week: Int, for patient: Valuation
  ) throws(DiagramOverflow) -> [(part: LoadPart, value: Int)] {
    var found: [(part: LoadPart, value: Int)] = []
    for share in try shares(of: measure, in: week) {
      let value = proof.patients.store.value(share.amount, for: patient)
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
  /// The patient with the highest mean of therapist's time over the weeks of their treatment, of those with more than `bound`
  /// minutes a week; nil where there is none.
  ///
  /// Exact: a mean that somebody has is taken as the new bound until nobody is above it (Dinkelbach 1967, *On nonlinear
  /// fractional programming*, Management Science 13:492).
  func mostTherapistMean(
    above bound: Int, where who: Predicate
  ) throws(DiagramOverflow) -> (patient: Valuation, seconds: Int, weeks: Int)? {
    let store = proof.patients.store
    var mostInAWeek = 0
    for week in 1...(try calendar.mostWeeks()) {
      mostInAWeek = try Swift.max(mostInAWeek, self.bound(of: .therapist, in: week))
    }
    if mostInAWeek <= bound * 60 { return nil }
    var seconds: [Amount] = []
    var weeks: [Amount] = []
    for week in 1...(try calendar.mostWeeks()) {
      let lasting = try calendar.isInTreatment(in: week)
      weeks.append(store.indicator(lasting))
      for share in try shares(of: .therapist, in: week) {
        seconds.append(try store.choose(lasting, share.amount, .zero))
      }
    }
    var best: (patient: Valuation, seconds: Int, weeks: Int)?
    var (above, below) = (bound * 60, 1)
    while true {
      var terms: [Amount] = []
      for amount in seconds { terms.append(try store.scale(amount, by: below)) }
      for amount in weeks { terms.append(try store.scale(amount, by: -above)) }
      guard try care.mostValue(of: terms, where: who) ?? 0 > 0,
        let extreme = try proof.patients.most(of: terms, where: who)
      else { return best }
      above = store.sum(of: seconds, for: extreme.witness)
      below = store.sum(of: weeks, for: extreme.witness)
      best = (extreme.witness, above, below)
    }
  }

  /// The flags on which it depends what one patient has of a measure in a week.
  ///
  /// Not those of what only others have, unless the patient has nothing.
  func flags(
    of measure: LoadMeasure, in week: Int, for patient: Valuation
  ) throws(DiagramOverflow) -> [Variable] {
    let store = proof.patients.store
    let shares = try shares(of: measure, in: week)
    let own = shares.filter { store.value($0.amount, for: patient) != 0 }
    return (own.isEmpty ? shares : own).flatMap { store.support($0.amount) }
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
