import ProgramBundle
import Testing

@testable import ProgramCompiler

/// What the shipped programs ask of every patient, week by week, counted one by one.
struct ProgramLoadTests {
  /// Low load: at most half the seconds at the screen in the fullest week, also of who leaves assignments out.
  @Test(arguments: Repository.programs)
  func theLightPathAsksAtMostHalf(_ program: String) throws {
    let everyone = try EveryPatient(program)
    var pairs: [(light: Int, full: Int)] = []
    for profile in everyone.profiles where profile.values["low-load"] == .boolean(false) {
      let other = try #require(everyone.with("low-load", .boolean(true), profile))
      for skips in everyone.skips() {
        let light = fullest(try everyone.course(other, skips: skips))
        let full = fullest(try everyone.course(profile, skips: skips))
        #expect(2 * light <= full, "\(profile.values) without \(skips.sorted())")
        pairs.append((light, full))
      }
    }
    let closest = try #require(pairs.max { $0.light * $1.full < $1.light * $0.full })
    print("\(program): \(pairs.count) pairs; closest to half: \(closest.light) of \(closest.full) seconds")
    #expect(pairs.count >= 100)
  }

  private func fullest(_ course: TailoredCourse) -> Int { course.weeks.map(\.screenSeconds).max() ?? 0 }

  /// The limits of `program.xml` hold in every week of every patient, also when flags change midway.
  @Test(arguments: Repository.programs)
  func everyWeekKeepsWithinTheLimits(_ program: String) throws {
    let everyone = try EveryPatient(program)
    var loads = (light: Extremes(), full: Extremes())
    let paths = everyone.paths()
    for path in paths {
      let course = try everyone.course(path)
      #expect(course.weeks.count == course.lastWeek, "a diary or contact after the last module: \(path)")
      let start = try WeekLimits(everyone.documents.program.limits, path.profile(atModule: 0))
      let therapist = course.weeks.map(\.therapistSeconds).reduce(0, +)
      #expect(therapist <= start.therapistMean * 60 * course.lastWeek)
      for week in course.weeks {
        let profile = everyone.profile(path, inWeek: week.week, of: course)
        let limits = try WeekLimits(everyone.documents.program.limits, profile)
        let load = WeekLimits(of: week, mean: therapist / 60 / course.lastWeek)
        #expect(load.keepsWithin(limits), "\(load) of \(limits), week \(week.week) of \(path)")
        if profile.values["low-load"] == .boolean(true) {
          loads.light.note(load)
        } else {
          loads.full.note(load)
        }
      }
    }
    print("\(program): \(paths.count) patients; with low load \(loads.light); without \(loads.full)")
    #expect(paths.count >= 500)
  }

  /// The least and the most of every load.
  struct Extremes: CustomStringConvertible {
    var ranges: [(name: String, least: Int, most: Int)] = []

    mutating func note(_ load: WeekLimits) {
      let named = load.named
      if ranges.isEmpty { ranges = named.map { ($0.name, $0.value, $0.value) } }
      for (position, (_, value)) in named.enumerated() {
        ranges[position].least = min(ranges[position].least, value)
        ranges[position].most = max(ranges[position].most, value)
      }
    }

    var description: String {
      ranges.map { "\($0.name) \($0.least)–\($0.most)" }.joined(separator: ", ")
    }
  }

  /// What a week may ask, or asks: minutes are rounded up.
  struct WeekLimits {
    let named: [(name: String, value: Int)]
    var therapistMean: Int { named.last?.value ?? 0 }

    /// The limits of a patient: in each kind the last that holds counts, value by value.
    init(_ limits: Limits, _ profile: Profile) throws {
      func value<Limit>(
        _ all: [Limit], _ when: (Limit) -> ProgramBundle.Condition?, _ number: (Limit) -> Int?
      ) throws -> Int {
        try all.last { limit in
          try number(limit) != nil && (when(limit)?.holds(for: profile) ?? true)
        }.flatMap(number) ?? .max
      }
      let (patient, diary, therapist) = (limits.patient, limits.diary, limits.therapist)
      named = [
        ("screen", try value(patient, \.when, \.screenMinutesPerWeek)),
        ("practice", try value(patient, \.when, \.practiceMinutesPerWeek)),
        ("sitting", try value(patient, \.when, \.minutesPerSitting)),
        ("items an entry", try value(diary, \.when, \.itemsPerEntry)),
        ("entries a day", try value(diary, \.when, \.entriesPerDay)),
        ("therapist", try value(therapist, \.when, \.peakMinutesPerWeek)),
        ("messages", try value(therapist, \.when, \.messagesPerWeek)),
        ("therapist's mean", try value(therapist, \.when, \.meanMinutesPerWeek)),
      ]
    }

    /// What a week asks.
    init(of week: TailoredCourse.Week, mean: Int) {
      named = [
        ("screen", TailoredCourse.minutes(week.screenSeconds)),
        ("practice", TailoredCourse.minutes(week.practiceSeconds)),
        ("sitting", TailoredCourse.minutes(week.sittings.map(\.seconds).max() ?? 0)),
        ("items an entry", week.diaryItemsPerEntry), ("entries a day", week.diaryEntriesPerDay),
        ("therapist", TailoredCourse.minutes(week.therapistSeconds)), ("messages", week.therapistMessages),
        ("therapist's mean", mean),
      ]
    }

    func keepsWithin(_ limits: WeekLimits) -> Bool {
      zip(named, limits.named).allSatisfy { $0.value <= $1.value }
    }
  }
}
