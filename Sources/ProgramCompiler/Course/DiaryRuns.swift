/// In which weeks a diary runs, for every patient at once.
///
/// Who is asked for it while it runs goes on with what runs: that begins nothing. A week that has begun counts, as in
/// `CourseWeeks.weeks(ofDiary:from:)`.
struct DiaryRuns {
  /// A page that asks for the diary, in one week of the treatment.
  struct Start {
    let request: MeetingIndex.Request
    let week: Int
    let who: Predicate
  }

  /// How many weeks it takes.
  let weeks: Int
  /// Where it begins, in the order of the weeks.
  let starts: [Start]
  /// Where it is asked for while it runs already.
  let repeats: [Start]

  /// The runs of a diary, by its full name; none where the course has no such diary.
  init(_ diary: String, in course: CourseProof) throws(DiagramOverflow) {
    weeks = ((course.symbols.diaries[diary]?.days ?? 1) - 1) / 7 + 1
    var asked: [Start] = []
    for request in course.index.requests(of: diary) {
      let gets = try course.gets(request)
      let planned = try course.calendar.week(of: request)
      for week in course.store.values(planned) {
        let who = try course.store.and(gets, course.store.equals(planned, week))
        if who != .never { asked.append(Start(request: request, week: week, who: who)) }
      }
    }
    var starts: [Start] = []
    var repeats: [Start] = []
    // Of one week in the order of the course, as the sort keeps what is equal in its order.
    for week in Set(asked.map(\.week)).sorted() {
      for start in asked where start.week == week {
        let running = try Self.running(starts, weeks, in: week, course.store)
        let begins = try course.store.and(start.who, course.store.not(running))
        let again = try course.store.and(start.who, running)
        if begins != .never { starts.append(Start(request: start.request, week: week, who: begins)) }
        if again != .never { repeats.append(Start(request: start.request, week: week, who: again)) }
      }
    }
    self.starts = starts
    self.repeats = repeats
  }

  /// The weeks in which somebody keeps it, ascending.
  var weeksRunning: [Int] { Set(starts.flatMap { $0.week..<$0.week + weeks }).sorted() }

  /// Who keeps it in this week.
  func running(in week: Int, _ store: DiagramStore) throws(DiagramOverflow) -> Predicate {
    try Self.running(starts, weeks, in: week, store)
  }

  /// The starts from which it runs in this week.
  func starts(runningIn week: Int) -> [Start] { starts.filter { $0.week <= week && week < $0.week + weeks } }

  private static func running(
    _ starts: [Start], _ weeks: Int, in week: Int, _ store: DiagramStore
  ) throws(DiagramOverflow) -> Predicate {
    try store.any(starts.filter { $0.week <= week && week < $0.week + weeks }.map(\.who))
  }
}

extension CourseCalendar {
  /// The week of the treatment in which a page asks for something: that of its sitting, and the last week of the module for who
  /// has a shorter one.
  ///
  /// Of no meaning for who does not have the module.
  func week(of request: MeetingIndex.Request) throws(DiagramOverflow) -> Amount {
    guard case .page(let sitting, _, _) = request.meeting.position else {
      preconditionFailure("Only pages ask for something.")
    }
    return try week(ofSitting: sitting, in: request.module)
  }
}
