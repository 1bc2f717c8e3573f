@testable import ProgramCompiler

/// Random courses of a few modules: with conditions in the course and in the modules, weeks that differ, and flags that may
/// change.
struct RandomCourse {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(state: seed) }

  mutating func program() -> SampleCourse {
    let count = Int.random(in: 2...4, using: &random)
    var steps: [String] = []
    var files: [(path: String, text: String)] = []
    for position in 0..<count {
      let after = (0..<position).filter { _ in Int.random(in: 0..<2, using: &random) == 0 }.map { "m\($0)" }
      let waits = after.isEmpty ? "" : " after=\"\(after.joined(separator: " "))\""
      let weeks = (0..<Int.random(in: 0...2, using: &random)).map { _ in
        "<weeks when=\"\(condition())\">\(Int.random(in: 1...4, using: &random))</weeks>"
      }
      steps.append(
        "<module ref=\"m\(position)\" weeks=\"\(Int.random(in: 1...3, using: &random))\"\(sometimes())\(waits)>"
          + weeks.joined() + "</module>")
      let own = Int.random(in: 0..<3, using: &random) == 0 ? condition() : nil
      files.append(("modules/m\(position).xml", SampleCourse.module("m\(position)", when: own)))
    }
    let contacts = (1...3).map { week in
      "<contact kind=\"call\" minutes=\"5\" week=\"\(week)\" when=\"\(condition())\">Bellen.</contact>"
    }
    let extra = """
      <flag id="tense" set-by="intake"><label>Gespannen</label></flag>
      <flag id="work" set-by="intake" values="full part none"><label>Werk</label></flag>
      <constraint>not (tense and work is none)</constraint>
      """
    return SampleCourse(
      flags: extra, course: (steps.shuffled(using: &random) + contacts).joined(), files: files)
  }

  private mutating func sometimes() -> String {
    Int.random(in: 0..<2, using: &random) == 0 ? "" : " when=\"\(condition())\""
  }

  private mutating func condition() -> String {
    let all = [
      "low-load", "not low-load", "tense", "work is full", "not (work is none)", "low-load and tense",
      "low-load or work is part",
    ]
    return all.randomElement(using: &random) ?? "low-load"
  }
}
