/// An answer that the patient can choose.
public struct AnswerOption: Sendable, Hashable, Codable {
  /// The id of the answer: the value that is stored.
  public var id: String
  /// Only for patients for whom this holds; absent means for every patient.
  public var when: Condition?
  /// What the patient reads.
  public var label: TextID

  /// Makes the value from its parts.
  public init(id: String, when: Condition? = nil, label: TextID) {
    self.id = id
    self.when = when
    self.label = label
  }
}

/// The whole numbers that a number field accepts.
public struct NumberRange: Sendable, Hashable, Codable {
  /// The lowest number.
  public var from: Int
  /// The highest number.
  public var to: Int
  /// The unit: hours, minutes, steps.
  public var unit: TextID?

  /// Makes the value from its parts.
  public init(from: Int, to: Int, unit: TextID? = nil) {
    self.from = from
    self.to = to
    self.unit = unit
  }
}

/// A scale from low to high, with words at both ends, in steps of 1.
public struct Scale: Sendable, Hashable, Codable {
  /// The lowest number.
  public var from: Int
  /// The highest number.
  public var to: Int
  /// What the lowest number means.
  public var lowLabel: TextID?
  /// What the highest number means.
  public var highLabel: TextID?
  /// Which end is better.
  public var better: Better?

  /// Makes the value from its parts.
  public init(from: Int, to: Int, lowLabel: TextID? = nil, highLabel: TextID? = nil, better: Better? = nil) {
    self.from = from
    self.to = to
    self.lowLabel = lowLabel
    self.highLabel = highLabel
    self.better = better
  }
}

extension Scale {
  /// Which end of a scale is better.
  public enum Better: String, Sendable, Hashable, Codable, CaseIterable {
    /// A higher number.
    case higher
    /// A lower number.
    case lower
  }
}

/// A group of questions that the patient can fill in several times, row by row.
public struct Rows: Sendable, Hashable, Codable {
  /// How many rows at least.
  public var least: Int?
  /// How many rows at most.
  public var most: Int?
  /// The questions of a row.
  public var fields: [Field]

  /// Makes the value from its parts.
  public init(least: Int? = nil, most: Int? = nil, fields: [Field]) {
    self.least = least
    self.most = most
    self.fields = fields
  }
}

/// Points to divide, for instance energy over the activities of a day.
public struct Allocation: Sendable, Hashable, Codable {
  /// How many points there are.
  public var total: Int
  /// What the points are divided over.
  public var shares: [Share]

  /// Makes the value from its parts.
  public init(total: Int, shares: [Share]) {
    self.total = total
    self.shares = shares
  }
}

extension Allocation {
  /// Something to which the patient gives points.
  public struct Share: Sendable, Hashable, Codable {
    /// The id of the share.
    public var id: String
    /// How many points at least.
    public var least: Int?
    /// How many points at most.
    public var most: Int?
    /// What the patient reads.
    public var label: TextID

    /// Makes the value from its parts.
    public init(id: String, least: Int? = nil, most: Int? = nil, label: TextID) {
      self.id = id
      self.least = least
      self.most = most
      self.label = label
    }
  }
}

/// An earlier answer that is filled in already.
public struct Prefill: Sendable, Hashable, Codable {
  /// Which answer.
  public var answer: AnswerReference
  /// What is filled in when that answer was not given.
  public var otherwise: TextID?

  /// Makes the value from its parts.
  public init(answer: AnswerReference, otherwise: TextID? = nil) {
    self.answer = answer
    self.otherwise = otherwise
  }
}

/// A danger that an answer can point to.
public enum Risk: String, Sendable, Hashable, Codable, CaseIterable {
  /// Low mood.
  case lowMood = "low-mood"
  /// Thoughts of suicide.
  case suicidality
}

/// What a missed diary entry means.
public enum Missed: String, Sendable, Hashable, Codable, CaseIterable {
  /// Not known.
  case unknown
  /// Nothing: it counts as zero or no.
  case none
  /// As in the entry before.
  case asBefore = "as-before"
}
