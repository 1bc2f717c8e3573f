import ProgramBundle

/// Who does each assignment and keeps each diary in each week of treatment.
struct ProgramRuns {
  private let store: DiagramStore
  /// By week from 1, what runs in it.
  private var weeks: [[Run]]
  /// Who begins a diary, by its id, with the moment whose flags it keeps.
  private(set) var diaryBeginnings: [String: [(moment: Int, who: Predicate)]] = [:]
  /// By module, what a therapist spends on what runs within it alone: amounts by week of the module.
  private(set) var therapistWithin: [[[Amount]]]

  /// What runs in a week for some patients, with what it asks of them in that week.
  struct Run {
    /// The assignment or diary.
    let id: String
    let place: Place
    /// Whose calendar allows for it.
    let calendar: Predicate
    let who: Predicate
    /// Whether it is in `therapistWithin`.
    let isWithinModule: Bool
    let screen: Amount
    let practice: Amount
    let therapist: Amount
    let messages: Amount
    let diaryEntries: Amount
    let diaryItems: Amount
  }

  init(
    _ demands: [ModuleDemand], _ proof: CourseProof, _ calendar: CourseCalendar
  ) throws(DiagramOverflow) {
    store = proof.patients.store
    weeks = Array(repeating: [], count: try calendar.mostWeeks())
    therapistWithin = Array(repeating: [], count: demands.count)
    var starts = TaskStarts()
    for demand in demands {
      for sitting in demand.sittings {
        for (ask, id, who) in sitting.asks where ask.what != .instrument {
          var weeks: [(week: Int, who: Predicate)] = []
          for (week, present) in sitting.weeks { weeks.append((week, try store.and(present, who))) }
          starts.add(demand.moment, ask.what, id, weeks)
        }
      }
    }
    for (id, places) in starts.assignments {
      guard let assignment = proof.symbols.assignments[id] else { continue }
      try add(assignment, id, places, proof, calendar)
    }
    for (id, places) in starts.diaries {
      guard let diary = proof.symbols.diaries[id] else { continue }
      try add(diary, places, proof, calendar)
    }
  }

  /// What makes up a measure in a week, to be added up.
  func amounts(
    in week: Int, _ path: KeyPath<Run, Amount>
  ) throws(DiagramOverflow) -> [Share] {
    guard weeks.indices.contains(week - 1) else { return [] }
    var found: [Share] = []
    for run in weeks[week - 1] where run[keyPath: path] != .zero {
      let own = try store.choose(run.who, run[keyPath: path], .zero)
      found.append(Share(id: run.id, place: run.place, calendar: run.calendar, own: own))
    }
    return found
  }

  /// What a therapist spends in a week on what does not run within one module alone.
  func therapistBetweenModules(in week: Int) throws(DiagramOverflow) -> [Amount] {
    guard weeks.indices.contains(week - 1) else { return [] }
    var found: [Amount] = []
    for run in weeks[week - 1] where !run.isWithinModule && run.therapist != .zero {
      found.append(try store.choose(store.and(run.calendar, run.who), run.therapist, .zero))
    }
    return found
  }

  /// An assignment runs from the week in which it is asked for to the last of the module; where several ask for it, the first
  /// counts: by week, and then in the order of the course.
  private mutating func add(
    _ assignment: Assignment, _ id: String, _ places: [TaskStarts.Place], _ proof: CourseProof,
    _ calendar: CourseCalendar
  ) throws(DiagramOverflow) {
    var demands: [AssignmentDemand] = []
    for place in places { demands.append(try AssignmentDemand(assignment, id, at: place.moment, proof)) }
    if places.count == 1 { return try add(assignment, id, places[0], demands[0], calendar) }
    for week in 1...weeks.count {
      var taken = Predicate.never
      for first in 1...week {
        for (place, demand) in zip(places, demands) {
          var (who, running) = (Predicate.never, Predicate.never)
          for (from, begins) in try calendar.openings(of: place.moment, runningIn: week) {
            running = try store.or(running, begins)
            for (own, shown) in place.weeks where from + own - 1 == first {
              who = try store.or(who, store.and(begins, shown))
            }
          }
          who = try store.and(store.and(who, demand.doing), store.not(taken))
          if who == .never { continue }
          taken = try store.or(taken, who)
          weeks[week - 1].append(
            Run(
              id: id, place: assignment.id.place, calendar: running, who: who, isWithinModule: false,
              screen: demand.screen, practice: demand.practice, therapist: demand.therapist,
              messages: demand.messages, diaryEntries: .zero, diaryItems: .zero))
        }
      }
    }
  }

  /// An assignment that one module asks for: then it does not matter in which week it does first.
  private mutating func add(
    _ assignment: Assignment, _ id: String, _ place: TaskStarts.Place, _ demand: AssignmentDemand,
    _ calendar: CourseCalendar
  ) throws(DiagramOverflow) {
    var doing: [Predicate] = []
    var therapist: [Amount] = []
    for week in 1...(try max(1, store.values(calendar.length(of: place.moment)).last ?? 1)) {
      var who = Predicate.never
      for (own, shown) in place.weeks where own <= week { who = try store.or(who, shown) }
      who = try store.and(who, demand.doing)
      doing.append(who)
      therapist.append(try store.choose(who, demand.therapist, .zero))
    }
    therapistWithin[place.moment].append(therapist)
    for week in 1...weeks.count {
      for (from, begins) in try calendar.openings(of: place.moment, runningIn: week) {
        let who = doing[week - from]
        if who == .never { continue }
        weeks[week - 1].append(
          Run(
            id: id, place: assignment.id.place, calendar: begins, who: who, isWithinModule: true,
            screen: demand.screen, practice: demand.practice, therapist: demand.therapist,
            messages: demand.messages, diaryEntries: .zero, diaryItems: .zero))
      }
    }
  }

  /// What an assignment asks in a week, with the flags of one moment.
  private struct AssignmentDemand {
    let doing: Predicate
    let screen: Amount
    let practice: Amount
    let therapist: Amount
    let messages: Amount

    init(_ assignment: Assignment, _ id: String, at moment: Int, _ proof: CourseProof) throws(DiagramOverflow)
    {
      let (patients, store) = (proof.patients, proof.patients.store)
      let responds = assignment.feedback != .none
      let times = try patients.amount(assignment.timesCases, at: moment)
      doing = try proof.doing(assignment, id, at: moment)
      screen = try store.product(times, patients.amount(assignment.minutesCases, at: moment), by: 60)
      practice = try store.product(times, patients.amount(assignment.practiceCases, at: moment), by: 60)
      therapist = try store.scale(times, by: responds ? (assignment.therapistMinutes ?? 0) * 60 : 0)
      messages = responds ? times : .zero
    }
  }

  /// A diary runs its days from the week in which it is asked for; asked for again while it runs, it just goes on.
  private mutating func add(
    _ diary: Diary, _ places: [TaskStarts.Place], _ proof: CourseProof, _ calendar: CourseCalendar
  ) throws(DiagramOverflow) {
    if places.count == 1 { return try add(diary, places[0], proof, calendar) }
    let patients = proof.patients
    let length = Self.weeks(of: diary)
    // Who began it in each week.
    var begun: [Predicate] = []
    for week in 1...weeks.count {
      var goingOn = Predicate.never
      for before in begun.suffix(length - 1) { goingOn = try store.or(goingOn, before) }
      var beginning = Predicate.never
      for place in places {
        let moment = place.moment
        var who = Predicate.never
        var running = Predicate.never
        for (from, begins) in try calendar.openings(of: moment, runningIn: week) {
          running = try store.or(running, begins)
          for (own, shown) in place.weeks where own == week - from + 1 {
            who = try store.or(who, store.and(begins, shown))
          }
        }
        who = try store.and(who, patients.meeting(diary.part.when, at: moment))
        who = try store.and(who, store.not(store.or(goingOn, beginning)))
        if who == .never { continue }
        beginning = try store.or(beginning, who)
        try run(diary, at: moment, from: week, who, running, isWithinModule: false, patients)
      }
      begun.append(beginning)
    }
  }

  /// A diary that one module asks for.
  private mutating func add(
    _ diary: Diary, _ place: TaskStarts.Place, _ proof: CourseProof, _ calendar: CourseCalendar
  ) throws(DiagramOverflow) {
    let patients = proof.patients
    let length = try calendar.length(of: place.moment)
    let keeping = try patients.meeting(diary.part.when, at: place.moment)
    // Who begins it in each week of the module.
    var beginning: [Predicate] = []
    var isWithinModule = true
    for week in 1...max(1, store.values(length).last ?? 1) {
      var goingOn = Predicate.never
      for before in beginning.suffix(Self.weeks(of: diary) - 1) { goingOn = try store.or(goingOn, before) }
      var who = Predicate.never
      for (own, shown) in place.weeks where own == week { who = try store.or(who, shown) }
      who = try store.and(store.and(who, keeping), store.not(goingOn))
      beginning.append(who)
      // Whether it goes on after the module, for who has it in that week.
      let open = try store.and(who, store.exceeds(length, week - 1))
      let isOver = try store.isAtMost(length, week + Self.weeks(of: diary) - 2)
      if try store.overlaps(open, isOver) { isWithinModule = false }
    }
    if isWithinModule {
      let therapist = store.amount((diary.therapistMinutes ?? 0) * 60)
      var sums = Array(repeating: Amount.zero, count: beginning.count)
      for (week, who) in beginning.enumerated() {
        for later in week..<min(sums.count, week + Self.weeks(of: diary)) {
          sums[later] = try store.add(sums[later], store.choose(who, therapist, .zero))
        }
      }
      therapistWithin[place.moment].append(sums)
    }
    for week in 1...weeks.count {
      for (from, begins) in try calendar.openings(of: place.moment, runningIn: week) {
        let who = beginning[week - from]
        if who == .never { continue }
        try run(diary, at: place.moment, from: week, who, begins, isWithinModule: isWithinModule, patients)
      }
    }
  }

  /// How many weeks a diary runs; the last may have fewer days.
  private static func weeks(of diary: Diary) -> Int { max(1, (diary.days + 6) / 7) }

  private mutating func run(
    _ diary: Diary, at moment: Int, from first: Int, _ who: Predicate, _ running: Predicate,
    isWithinModule: Bool, _ patients: Patients
  ) throws(DiagramOverflow) {
    let begins = try store.and(running, who)
    if begins != .never {
      diaryBeginnings[diary.part.scope.qualified(diary.id.text), default: []].append((moment, begins))
    }
    let entries = try patients.amount(diary.entriesCases, at: moment)
    let perDay = try store.product(entries, patients.amount(diary.minutesCases, at: moment), by: 60)
    let items = try patients.items(of: diary.fields, at: moment)
    for (offset, week) in (first...weeks.count).enumerated() where offset * 7 < diary.days {
      weeks[week - 1].append(
        Run(
          id: diary.part.scope.qualified(diary.id.text), place: diary.id.place, calendar: running, who: who,
          isWithinModule: isWithinModule,
          screen: try store.scale(perDay, by: min(7, diary.days - offset * 7)), practice: .zero,
          therapist: store.amount((diary.therapistMinutes ?? 0) * 60), messages: .zero,
          diaryEntries: entries, diaryItems: items))
    }
  }
}

extension Patients {
  /// How many questions patients fill in, at a moment; rows count theirs.
  fileprivate func items(of fields: [Field], at moment: Int) throws(DiagramOverflow) -> Amount {
    var sum = Amount.zero
    for field in fields {
      let own: Amount =
        switch field.kind {
        case .computed: .zero
        case .rows(_, _, let inner): try items(of: inner, at: moment)
        default: store.amount(1)
        }
      sum = try store.add(sum, store.choose(meeting(field.part.when, at: moment), own, .zero))
    }
    return sum
  }
}

extension DiagramStore {
  /// Both multiplied, and that `factor` times.
  fileprivate func product(_ a: Amount, _ b: Amount, by factor: Int) throws(DiagramOverflow) -> Amount {
    var product = Amount.zero
    for value in values(a) { product = try choose(equals(a, value), scale(b, by: value * factor), product) }
    return product
  }
}
