import ProgramBundle

/// The values of a flag as diagrams see them, in the order of declaration.
///
/// Numbers that no condition tells apart are one value, a class: whatever is proven for one of them holds for all.
enum FlagDomain: Hashable, Sendable {
  /// No, then yes: a patient without anything special comes first.
  case yesNo
  case choice([String])
  /// Classes of numbers, ascending and without gaps.
  case number([ClosedRange<Int>])

  /// The domain of a flag with which `comparisons` are made; those that do not suit its kind split nothing.
  init(_ kind: ProgramBundle.Flag.Kind, comparedBy comparisons: [Condition.Comparison]) {
    switch kind {
    case .boolean: self = .yesNo
    case .choice(let values):
      var seen: Set<String> = []
      self = .choice(values.filter { seen.insert($0).inserted })
    case .number(let from, let to):
      let range = from...max(from, to)
      let starts = Set(comparisons.flatMap { $0.classStarts(in: range) }).union([range.lowerBound]).sorted()
      let ends = starts.dropFirst().map { $0 - 1 } + [range.upperBound]
      self = .number(zip(starts, ends).map { $0...$1 })
    }
  }

  /// How many values there are to diagrams.
  var count: Int {
    switch self {
    case .yesNo: 2
    case .choice(let values): values.count
    case .number(let classes): classes.count
    }
  }

  /// The value at a position; the least number of a class.
  func value(at position: Int) -> FlagValue {
    switch self {
    case .yesNo: .boolean(position == 1)
    case .choice(let values): .choice(values[position])
    case .number(let classes): .number(classes[position].lowerBound)
    }
  }

  /// The position of a value, or of the class it is in; nil when the flag cannot have it.
  func position(of value: FlagValue) -> Int? {
    switch (self, value) {
    case (.yesNo, .boolean(let value)): value ? 1 : 0
    case (.choice(let values), .choice(let value)): values.firstIndex(of: value)
    case (.number(let classes), .number(let value)): classes.firstIndex { $0.contains(value) }
    default: nil
    }
  }

  /// The positions of the values for which a condition on the flag alone holds; nil when it does not suit the kind of flag.
  ///
  /// As the condition evaluator of `ProgramBundle` has it: a value that the flag cannot have is never the flag's value.
  func positions(matching comparison: Condition.Comparison?) -> [Int]? {
    switch (self, comparison) {
    case (.yesNo, nil): return [1]
    case (.choice(let values), let comparison?):
      guard !comparison.isOrder else { return nil }
      let named = comparison.values.map(\.text)
      if case .notEqual = comparison { return values.indices.filter { !named.contains(values[$0]) } }
      return values.indices.filter { named.contains(values[$0]) }
    case (.number(let classes), let comparison?):
      let numbers = comparison.values.compactMap { Int($0.text.plain) }
      guard numbers.count == comparison.values.count else { return nil }
      return classes.indices.filter { position in
        let (least, most) = (classes[position].lowerBound, classes[position].upperBound)
        let holds = comparison.holds(least, numbers)
        precondition(holds == comparison.holds(most, numbers), "Every condition splits the numbers it names.")
        return holds
      }
    default: return nil
    }
  }
}

extension Condition.Comparison {
  /// Where in `range` a class must begin so that this holds for all of a class or for none.
  fileprivate func classStarts(in range: ClosedRange<Int>) -> [Int] {
    values.compactMap { Int($0.text.plain) }.filter(range.contains).flatMap { number -> [Int] in
      let after = number < range.upperBound ? [number + 1] : []
      return switch self {
      case .equal, .notEqual, .oneOf: [number] + after
      case .atLeast, .below: [number]
      case .atMost, .above: after
      }
    }
  }

  /// Whether it holds for a number, compared with `others`.
  fileprivate func holds(_ number: Int, _ others: [Int]) -> Bool {
    switch self {
    case .equal, .oneOf: others.contains(number)
    case .notEqual: !others.contains(number)
    case .atLeast: number >= others[0]
    case .atMost: number <= others[0]
    case .below: number < others[0]
    case .above: number > others[0]
    }
  }
}
