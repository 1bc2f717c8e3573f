extension Sitting {
  /// In which week of the module it stands.
  var weekCases: CasedNumber { CasedNumber(week) }
}

extension Assignment {
  /// Minutes at the screen each time.
  var minutesCases: CasedNumber { CasedNumber(minutes) }
  /// Minutes of practice each time.
  var practiceCases: CasedNumber { CasedNumber(practiceMinutes) }
  /// How often a week.
  var timesCases: CasedNumber { CasedNumber(timesPerWeek) }
}

extension Diary {
  /// Minutes for one entry.
  var minutesCases: CasedNumber { CasedNumber(minutes) }
  /// How often a day.
  var entriesCases: CasedNumber { CasedNumber(entriesPerDay) }
}
