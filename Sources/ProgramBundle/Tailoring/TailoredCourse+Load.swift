extension TailoredCourse.Week {
  /// Seconds at the screen: pages, assignments as often as they are done, and diary entries.
  ///
  /// The minutes of an assignment include reading its instructions.
  public var screenSeconds: Int {
    let pages = sittings.reduce(0) { $0 + $1.pageSeconds }
    let assignments = assignments.reduce(0) { $0 + $1.times * $1.minutes }
    let diaries = diaries.reduce(0) { $0 + $1.days * $1.entriesPerDay * $1.minutes }
    return pages + (assignments + diaries) * 60
  }

  /// Seconds of practice away from the screen.
  public var practiceSeconds: Int { assignments.reduce(0) { $0 + $1.times * $1.practiceMinutes } * 60 }

  /// Seconds of the therapist: feedback, diaries and contacts.
  public var therapistSeconds: Int {
    let feedback = assignments.reduce(0) { $0 + $1.times * $1.therapistMinutes }
    let diaries = diaries.reduce(0) { $0 + $1.therapistMinutes }
    return (feedback + diaries + contacts.reduce(0) { $0 + $1.minutes }) * 60
  }

  /// Messages of the therapist: one each time that an assignment gets feedback, and contacts in writing.
  public var therapistMessages: Int {
    assignments.reduce(0) { $0 + ($1.hasFeedback ? $1.times : 0) }
      + contacts.filter { $0.kind == .message }.count
  }

  /// Diary entries a day, all diaries together.
  public var diaryEntriesPerDay: Int { diaries.reduce(0) { $0 + $1.entriesPerDay } }

  /// Questions in one entry, all diaries together.
  public var diaryItemsPerEntry: Int { diaries.reduce(0) { $0 + $1.items } }
}

extension TailoredCourse {
  /// Whole minutes, rounded up: what is asked is never shown as less than it is.
  public static func minutes(_ seconds: Int) -> Int { (seconds + 59) / 60 }
}
