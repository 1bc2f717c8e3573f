extension TailoredCourse: Encodable {
  private enum Key: String, CodingKey { case weeks }

  /// Encodes the weeks.
  public func encode(to encoder: any Encoder) throws {
    var node = encoder.container(keyedBy: Key.self)
    try node.encode(weeks, forKey: .weeks)
  }
}

extension TailoredCourse.Week: Encodable {
  private enum Key: String, CodingKey {
    case week, screenMinutes, practiceMinutes, therapistMinutes, messages, modules, sittings, assignments,
      diaries, contacts, diaryEntriesPerDay, diaryItemsPerEntry
  }

  /// Encodes the week with what it asks, in whole minutes rounded up.
  public func encode(to encoder: any Encoder) throws {
    var node = encoder.container(keyedBy: Key.self)
    try node.encode(week, forKey: .week)
    try node.encode(TailoredCourse.minutes(screenSeconds), forKey: .screenMinutes)
    try node.encode(TailoredCourse.minutes(practiceSeconds), forKey: .practiceMinutes)
    try node.encode(TailoredCourse.minutes(therapistSeconds), forKey: .therapistMinutes)
    try node.encode(therapistMessages, forKey: .messages)
    try node.encode(modules, forKey: .modules)
    try node.encode(sittings, forKey: .sittings)
    try node.encode(assignments, forKey: .assignments)
    try node.encode(diaries, forKey: .diaries)
    try node.encode(contacts, forKey: .contacts)
    try node.encode(diaryEntriesPerDay, forKey: .diaryEntriesPerDay)
    try node.encode(diaryItemsPerEntry, forKey: .diaryItemsPerEntry)
  }
}

extension TailoredCourse.Sitting: Encodable {
  private enum Key: String, CodingKey { case id, module, minutes, decisions }

  /// Encodes the sitting with its whole minutes at the screen, rounded up.
  public func encode(to encoder: any Encoder) throws {
    var node = encoder.container(keyedBy: Key.self)
    try node.encode(id, forKey: .id)
    try node.encode(module, forKey: .module)
    try node.encode(TailoredCourse.minutes(seconds), forKey: .minutes)
    try node.encode(decisions, forKey: .decisions)
  }
}

extension TailoredCourse.Assignment: Encodable {
  private enum Key: String, CodingKey { case id, times, minutes, practiceMinutes }

  /// Encodes what the assignment asks of the patient.
  public func encode(to encoder: any Encoder) throws {
    var node = encoder.container(keyedBy: Key.self)
    try node.encode(id, forKey: .id)
    try node.encode(times, forKey: .times)
    try node.encode(minutes, forKey: .minutes)
    try node.encode(practiceMinutes, forKey: .practiceMinutes)
  }
}

extension TailoredCourse.Diary: Encodable {
  private enum Key: String, CodingKey { case id, days, entriesPerDay, items, minutes }

  /// Encodes what the diary asks of the patient.
  public func encode(to encoder: any Encoder) throws {
    var node = encoder.container(keyedBy: Key.self)
    try node.encode(id, forKey: .id)
    try node.encode(days, forKey: .days)
    try node.encode(entriesPerDay, forKey: .entriesPerDay)
    try node.encode(items, forKey: .items)
    try node.encode(minutes, forKey: .minutes)
  }
}
