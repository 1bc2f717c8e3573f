import ProgramBundle

@testable import ProgramCompiler

/// Random conditions, as an author writes them and as a bundle carries them.
struct RandomCondition {
  var random: SplitMix64
  let flags: [ProgramBundle.Flag] = [
    .init(id: "tense", setBy: .intake, changes: .fixed, kind: .boolean, label: ""),
    .init(id: "light", setBy: .intake, changes: .fixed, kind: .boolean, label: ""),
    .init(id: "work", setBy: .intake, changes: .fixed, kind: .choice(["none", "part", "full"]), label: ""),
    .init(id: "pain", setBy: .intake, changes: .fixed, kind: .number(from: -2, to: 6), label: ""),
  ]

  init(seed: UInt64) { random = SplitMix64(state: seed) }

  typealias Both = (text: String, condition: ProgramBundle.Condition)

  mutating func condition(_ depth: Int) -> Both {
    guard depth > 0, Int.random(in: 0..<4, using: &random) > 0 else { return atom() }
    let (one, other) = (condition(depth - 1), condition(depth - 1))
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return ("(\(one.text) and \(other.text))", .and([one.condition, other.condition]))
    case 1: return ("(\(one.text) or \(other.text))", .or([one.condition, other.condition]))
    default: return ("not (\(one.text))", .not(one.condition))
    }
  }

  private mutating func atom() -> Both {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return ("tense", .flag("tense"))
    case 1: return ("light", .flag("light"))
    case 2: return ("work is part", .is(.flag("work"), .choice("part")))
    case 3: return ("work is not full", .not(.is(.flag("work"), .choice("full"))))
    case 4: return ("work in (none, full)", .in(.flag("work"), [.choice("none"), .choice("full")]))
    default: return number(Int.random(in: -3...7, using: &random))
    }
  }

  private mutating func number(_ number: Int) -> Both {
    let pain = ProgramBundle.Condition.Operand.flag("pain")
    switch Int.random(in: 0..<7, using: &random) {
    case 0: return ("pain is \(number)", .is(pain, .number(number)))
    case 1: return ("pain is not \(number)", .not(.is(pain, .number(number))))
    case 2: return ("pain in (\(number), 2)", .in(pain, [.number(number), .number(2)]))
    case 3: return ("pain at least \(number)", .atLeast(pain, number))
    case 4: return ("pain at most \(number)", .atMost(pain, number))
    case 5: return ("pain below \(number)", .below(pain, number))
    default: return ("pain above \(number)", .above(pain, number))
    }
  }

  /// Every patient there can be.
  var profiles: [[String: FlagValue]] {
    var found: [[String: FlagValue]] = []
    for tense in [false, true] {
      for light in [false, true] {
        for work in ["none", "part", "full"] {
          for pain in -2...6 {
            found.append([
              "tense": .boolean(tense), "light": .boolean(light), "work": .choice(work),
              "pain": .number(pain),
            ])
          }
        }
      }
    }
    return found
  }
}
