/// The order in which diagrams ask for variables: it decides how large they are, and nothing else.
struct VariableOrder: Hashable, Sendable {
  /// The variable at each level, from the top.
  let variables: [Variable]
  /// The level of each variable.
  private let levels: [Int]

  /// The order of declaration.
  init(declared count: Int) { self.init((0..<count).map(Variable.init)) }

  /// An order in which each variable stands once.
  init(_ variables: [Variable]) {
    self.variables = variables
    var levels = Array(repeating: 0, count: variables.count)
    for (level, variable) in variables.enumerated() { levels[variable.index] = level }
    self.levels = levels
  }

  var count: Int { variables.count }

  func level(of variable: Variable) -> Int { levels[variable.index] }

  /// Variables that should stand close together.
  struct Group: Hashable, Sendable {
    let variables: [Variable]
    /// How much it matters, from 1.
    let weight: Int
  }

  /// Over all groups, the distance between the first and the last variable, times the weight.
  func span(of groups: [Group]) -> Int {
    var total = 0
    for group in groups {
      var first = Int.max
      var last = 0
      for variable in group.variables {
        first = min(first, levels[variable.index])
        last = max(last, levels[variable.index])
      }
      total += max(0, last - first) * group.weight
    }
    return total
  }
}
