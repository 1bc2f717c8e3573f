/// Which weeks of the treatment each module of one patient takes.
///
/// A module begins in the week after the last week of the modules in its `after`, and in week 1 when there are none. A
/// module that the patient does not have takes no weeks: what comes after it waits for what it would have waited
/// for. The calendar is that of the plan: a patient who is late shifts all of it.
public struct CourseWeeks: Sendable, Hashable {
  /// A module with its number of weeks for this patient.
  public struct Step: Sendable, Hashable {
    /// The id of the module.
    public var module: String
    /// How many weeks it takes; 0 when the patient does not have it.
    public let weeks: Int
    /// The modules after which it can start.
    public var after: [String]

    /// Makes the step from its parts.
    public init(module: String, weeks: Int, after: [String]) {
      self.module = module
      self.weeks = max(0, weeks)
      self.after = after
    }
  }

  /// A module and the weeks it takes.
  public struct Placement: Sendable, Hashable {
    /// The id of the module.
    public let module: String
    /// The weeks of the treatment, from 1.
    public let weeks: ClosedRange<Int>
  }

  /// The weeks of each module, from 1, in the order of the course.
  public let modules: [Placement]

  /// Places the modules; they may come in any order, but none after itself.
  ///
  /// Each round moves modules to after those they wait for. A chain of n modules is settled after n rounds;
  /// modules that wait for each other would never be, and stay where n rounds leave them.
  public init(_ steps: [Step]) {
    var ends = Dictionary(steps.map { ($0.module, $0.weeks) }, uniquingKeysWith: { first, _ in first })
    func first(_ step: Step) -> Int { (step.after.compactMap { ends[$0] }.max() ?? 0) + 1 }
    for _ in steps {
      var isSettled = true
      for step in steps {
        let end = first(step) + step.weeks - 1
        if ends.updateValue(end, forKey: step.module) != end { isSettled = false }
      }
      if isSettled { break }
    }
    modules = steps.filter { $0.weeks > 0 }.map {
      Placement(module: $0.module, weeks: first($0)...first($0) + $0.weeks - 1)
    }
  }

  /// The weeks of a module, nil when the patient does not have it.
  public func weeks(of module: String) -> ClosedRange<Int>? {
    modules.first { $0.module == module }?.weeks
  }

  /// The week of the treatment in which a sitting is planned: the given week of the module, and its last week
  /// when this patient's module is shorter.
  public static func week(ofSitting week: Int, in module: ClosedRange<Int>) -> Int {
    min(max(module.lowerBound, module.lowerBound + week - 1), module.upperBound)
  }

  /// The weeks in which a diary runs that starts in a given week; a week that has begun counts.
  public static func weeks(ofDiary days: Int, from week: Int) -> ClosedRange<Int> {
    week...week + max(0, (days - 1) / 7)
  }
}
