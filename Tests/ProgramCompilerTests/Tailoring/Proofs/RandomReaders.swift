import Testing

@testable import ProgramCompiler

/// A few texts with random counts, each for some patients, and every patient one by one.
struct RandomReaders {
  /// A text with who gets it, as a diagram and patient by patient.
  typealias Text = (who: Predicate, table: [Bool], counts: TextCounts)

  var random: SplitMix64
  let patients: Patients
  let texts: [Text]
  /// Some patients, as a diagram and patient by patient.
  let some: (who: Predicate, table: [Bool])
  /// Whom the constraints allow, in the order in which witnesses are compared.
  let isAllowed: [Bool]
  /// What each patient reads.
  let counts: [TextCounts]
  private let flags: Int

  init(seed: UInt64) throws {
    random = SplitMix64(state: seed)
    let flags = Int.random(in: 1...8, using: &random)
    self.flags = flags
    var constraints: [(text: String, holds: (Int) -> Bool)] = []
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      let (one, other) = (
        Int.random(in: 0..<flags, using: &random), Int.random(in: 0..<flags, using: &random)
      )
      constraints.append(
        Bool.random(using: &random)
          ? ("not (f\(one) and f\(other))", { !(Self.has(one, $0, flags) && Self.has(other, $0, flags)) })
          : ("f\(one) or f\(other)", { Self.has(one, $0, flags) || Self.has(other, $0, flags) }))
    }
    let written = try constraints.map { try WrittenCondition.parse($0.text) }
    let space = FlagSpace(
      flags: (0..<flags).map { .init(id: "f\($0)", kind: .boolean, changes: .fixed) }, conditions: written)
    patients = try Patients(space, constraints: written, asking: [[]])
    isAllowed = (0..<(1 << flags)).map { patient in constraints.allSatisfy { $0.holds(patient) } }
    var texts: [Text] = []
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let (who, table) = try Self.condition(3, flags, patients.store, &random)
      texts.append((who, table, RandomCounts.next(&random)))
    }
    self.texts = texts
    some = try Self.condition(2, flags, patients.store, &random)
    counts = (0..<(1 << flags)).map { patient in texts.filter { $0.table[patient] }.map(\.counts).total }
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  /// A patient's number in the tables.
  func number(of patient: Valuation) -> Int { patient.values.reduce(0) { 2 * $0 + $1 } }

  /// Whether a patient, whose flags are the bits of a number, the first flag highest, has a flag.
  private static func has(_ flag: Int, _ patient: Int, _ flags: Int) -> Bool {
    patient >> (flags - 1 - flag) & 1 == 1
  }

  private static func condition(
    _ depth: Int, _ flags: Int, _ store: DiagramStore, _ random: inout SplitMix64
  ) throws -> (Predicate, [Bool]) {
    let kind = depth == 0 ? 3 : Int.random(in: 0...5, using: &random)
    switch kind {
    case 0, 1:
      let (one, other) = (
        try condition(depth - 1, flags, store, &random), try condition(depth - 1, flags, store, &random)
      )
      return kind == 0
        ? (try store.and(one.0, other.0), zip(one.1, other.1).map { $0 && $1 })
        : (try store.or(one.0, other.0), zip(one.1, other.1).map { $0 || $1 })
    case 2:
      let one = try condition(depth - 1, flags, store, &random)
      return (try store.not(one.0), one.1.map { !$0 })
    case 5: return (.always, Array(repeating: true, count: 1 << flags))
    default:
      let flag = Int.random(in: 0..<flags, using: &random)
      return (
        try store.test(Variable(index: flag), isIn: [1]), (0..<(1 << flags)).map { has(flag, $0, flags) }
      )
    }
  }
}

/// Conditions as an author writes them.
enum WrittenCondition {
  static func parse(_ text: String) throws -> Condition {
    let file = SourceFile(path: "x.xml", text: "<a when=\"\(text)\"/>")
    let markup = try #require(Markup.parse(file, names: NameTable()).markup)
    let attribute = try #require(markup.root.attribute("when"))
    return try #require(ConditionParser.parse(WrittenExpression(attribute)).condition)
  }
}
