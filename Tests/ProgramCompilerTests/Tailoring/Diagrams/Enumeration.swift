@testable import ProgramCompiler

/// Every valuation of a small space, one by one: what diagrams must agree with.
///
/// A valuation has a number: its values as digits, the last variable running fastest.
struct Enumeration {
  let domains: [VariableDomain]
  let count: Int
  /// By variable, how far apart two valuations are that differ by one in it.
  let steps: [Int]
  /// By number.
  let valuations: [Valuation]
  /// The numbers of all valuations in the order in which witnesses are compared.
  let inOrder: [Int]

  init(_ domains: [VariableDomain]) {
    self.domains = domains
    var steps = Array(repeating: 1, count: domains.count)
    for index in domains.indices.reversed().dropFirst() {
      steps[index] = steps[index + 1] * domains[index + 1].size
    }
    self.steps = steps
    count = domains.reduce(1) { $0 * $1.size }
    var valuations = Array(repeating: Valuation(values: []), count: count)
    var inOrder: [Int] = []
    var values: [Int] = []
    func visit(_ number: Int) {
      let index = values.count
      guard index < domains.count else {
        valuations[number] = Valuation(values: values)
        return inOrder.append(number)
      }
      let kept = domains[index].follows.map { values[$0.index] }
      for turn in 0...domains[index].size {
        // The kept value has a turn before the others.
        guard let value = turn == 0 ? kept : turn - 1, turn == 0 || value != kept else { continue }
        values.append(value)
        visit(number + value * steps[index])
        values.removeLast()
      }
    }
    visit(0)
    self.inOrder = inOrder
    self.valuations = valuations
  }

  func value(_ index: Int, in number: Int) -> Int { valuations[number].values[index] }

  /// The valuation `number` with another value of a variable.
  func number(_ number: Int, with index: Int, at value: Int) -> Int {
    number + (value - self.value(index, in: number)) * steps[index]
  }

  /// A table with an entry for every valuation.
  func table<T>(_ entry: (Int) -> T) -> [T] {
    var table: [T] = []
    table.reserveCapacity(count)
    for number in 0..<count { table.append(entry(number)) }
    return table
  }

  func first(_ table: [Bool]) -> Valuation? { inOrder.first { table[$0] }.map { valuations[$0] } }

  func support<T: Equatable>(_ table: [T]) -> [Variable] {
    domains.indices.filter { index in
      for number in 0..<count where table[number] != table[self.number(number, with: index, at: 0)] {
        return true
      }
      return false
    }.map(Variable.init)
  }

  /// The best of `numbers` among those in `table`, with the first valuation that has it.
  func extreme(_ numbers: [Int], _ table: [Bool], isBetter: (Int, Int) -> Bool) -> CareSet.Extreme? {
    var best: (value: Int, number: Int)?
    for number in inOrder where table[number] {
      if let best, !isBetter(numbers[number], best.value) { continue }
      best = (numbers[number], number)
    }
    return best.map { CareSet.Extreme(value: $0.value, witness: valuations[$0.number]) }
  }
}
