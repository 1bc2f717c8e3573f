extension Sitting {
  /// In which week of the module it stands.
  var weekCases: CasedNumber { CasedNumber(week, conditionalWeek) }
}

extension Assignment {
  /// Minutes at the screen each time.
  var minutesCases: CasedNumber { CasedNumber(minutes, conditionalMinutes) }
  /// Minutes of practice each time.
  var practiceCases: CasedNumber { CasedNumber(practiceMinutes, conditionalPracticeMinutes) }
  /// How often a week.
  var timesCases: CasedNumber { CasedNumber(timesPerWeek, conditionalTimesPerWeek) }
}

extension Diary {
  /// Minutes for one entry.
  var minutesCases: CasedNumber { CasedNumber(minutes, conditionalMinutes) }
  /// How often a day.
  var entriesCases: CasedNumber { CasedNumber(entriesPerDay, conditionalEntriesPerDay) }
}
