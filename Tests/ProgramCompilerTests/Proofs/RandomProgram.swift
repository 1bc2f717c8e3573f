@testable import ProgramCompiler

/// Random small programs in which everything that proofs look at occurs: flags of every kind that may change or not,
/// constraints, conditions everywhere, courses with branches, weights, and assignments that may be left out.
struct RandomProgram {
  private var random: SplitMix64
  private(set) var flags: [FlagSketch] = []
  /// Pages that must not meet.
  private(set) var apart: [(page: String, other: String)] = []
  private var changing = 0

  struct FlagSketch {
    let id: String
    let values: [String]
    let isNumber: Bool
    let changes: Bool
  }

  init(seed: UInt64) { random = SplitMix64(state: seed) }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  private mutating func isSo(_ outOf: Int) -> Bool { number(1...outOf) == 1 }
  private mutating func one<T>(of all: [T]) -> T { all[number(0...all.count - 1)] }

  mutating func tree() -> SourceTree {
    let modules = number(1...3)
    makeFlags(modules: modules)
    let constraints = (0..<number(0...3)).map { _ in "<constraint>\(condition(3))</constraint>" }
    let assignments = (0..<number(1...2)).map { "do-\($0)" }
    let diaries = (0..<number(1...2)).map { "keep-\($0)" }
    var files: [SourceFile] = []
    for id in assignments { files.append(SourceFile(path: "assignments/\(id).xml", text: assignment(id))) }
    for id in diaries { files.append(SourceFile(path: "diaries/\(id).xml", text: diary(id))) }
    var steps: [String] = []
    // Everything is asked for at least once.
    var open = assignments.map { "<do assignment=\"\($0)\"" } + diaries.map { "<keep diary=\"\($0)\"" }
    for position in 0..<modules {
      let waits = (0..<position).filter { _ in isSo(2) }.map { "m\($0)" }
      let after = waits.isEmpty ? "" : " after=\"\(waits.joined(separator: " "))\""
      let weeks = isSo(3) ? "<weeks when=\"\(condition(2))\">\(number(1...4))</weeks>" : ""
      let when = isSo(3) ? " when=\"\(condition(2))\"" : ""
      let opens = !waits.isEmpty && isSo(4) ? " opens=\"therapist\"" : ""
      steps.append(
        "<module ref=\"m\(position)\" weeks=\"\(number(1...3))\"\(when)\(after)\(opens)>\(weeks)</module>")
      let asked = position == modules - 1 ? open : open.filter { _ in isSo(2) }
      open.removeAll { asked.contains($0) }
      let again =
        isSo(3)
        ? [one(of: assignments.map { "<do assignment=\"\($0)\"" } + diaries.map { "<keep diary=\"\($0)\"" })]
        : []
      files.append(
        SourceFile(
          path: "modules/m\(position).xml",
          text: module("m\(position)", asking: asked + again, quoting: assignments, before: position)))
    }
    let contacts = (0..<number(0...2)).map { _ in
      "<contact kind=\"\(one(of: ["call", "message"]))\" minutes=\"\(number(5...20))\" week=\"\(number(1...4))\"\(sometimes(2))>Even bellen.</contact>"
    }
    let program = """
      <?xml version="1.0" encoding="UTF-8"?>
      <program xmlns="urn:icbt:program:1" id="start" version="0.1.0" xml:lang="nl" status="demonstration" address="informal">
        <title>Bedacht</title>
        <intended-purpose>Alleen om mee te meten.</intended-purpose>
        <audience><indication>Niemand.</indication><contra-indication>Iedereen.</contra-indication></audience>
        <locales/>
        <flags>\(flags.map(markup).joined())\(constraints.joined())</flags>
        <limits>
          <patient screen-minutes-per-week="\(number(5...60))" practice-minutes-per-week="\(number(5...60))" minutes-per-sitting="\(number(5...25))"/>
          <patient screen-minutes-per-week="\(number(5...60))"\(sometimes(1))/>
          <diary items-per-entry="\(number(1...6))" entries-per-day="\(number(1...3))"/>
          <therapist mean-minutes-per-week="\(number(3...15))" peak-minutes-per-week="\(number(5...30))" messages-per-week="\(number(1...4))"/>
        </limits>
        <course>\(steps.shuffled(using: &random).joined())\(contacts.joined())<ending><p>Klaar.</p></ending></course>
        <safety>
          <crisis xml:lang="nl" region="NL" verified="2026-11-01"><p>Bel nu.</p><helpline name="Alarm" phone="112"/></crisis>
          <consent><p\(sometimes(12))>We bewaren je antwoorden.</p></consent>
          <stop-rule\(sometimes(12))><p>Stop als het erger wordt.</p></stop-rule>
        </safety>
      </program>
      """
    files.append(SourceFile(path: "program.xml", text: program))
    return SourceTree(name: "start", files: files.sorted { $0.path < $1.path })
  }

  /// Few of the flags may change where there are many, so that all paths can be gone through.
  private mutating func makeFlags(modules: Int) {
    let count = isSo(20) ? number(8...12) : number(1...5)
    for position in 0..<count {
      let changes = count <= 5 && changing < (modules == 3 ? 1 : 2) && isSo(2)
      if changes { changing += 1 }
      let kind = count > 5 ? 1 : number(1...4)
      let id = position == 0 && isSo(2) ? "low-load" : "f\(position)"
      let values: [String] =
        switch kind {
        case 3 where id != "low-load": ["a", "b", "c"]
        case 4 where id != "low-load": ["0", "1", "2", "3"]
        default: []
        }
      flags.append(
        FlagSketch(id: id, values: values, isNumber: values.first == "0", changes: changes))
    }
  }

  private func markup(_ flag: FlagSketch) -> String {
    let kind =
      flag.values.isEmpty
      ? "" : flag.isNumber ? " from=\"0\" to=\"3\"" : " values=\"\(flag.values.joined(separator: " "))\""
    let changes = flag.changes ? " changes=\"any-time\"" : ""
    return "<flag id=\"\(flag.id)\" set-by=\"intake\"\(kind)\(changes)><label>Kenmerk</label></flag>"
  }

  private mutating func condition(_ depth: Int) -> String {
    if depth > 1, isSo(2) {
      let (a, b) = (condition(depth - 1), condition(depth - 1))
      return depth > 2 ? "(\(a)) \(isSo(2) ? "and" : "or") (\(b))" : "\(a) \(isSo(2) ? "and" : "or") \(b)"
    }
    if depth > 0, isSo(4) { return "not (\(condition(0)))" }
    let flag = one(of: flags)
    if flag.values.isEmpty { return flag.id }
    let value = one(of: flag.values)
    if flag.isNumber {
      return "\(flag.id) \(one(of: ["is", "is not", "at least", "at most", "below", "above"])) \(value)"
    }
    return isSo(3)
      ? "\(flag.id) in (\(value), \(flag.values[0]))" : "\(flag.id) \(isSo(3) ? "is not" : "is") \(value)"
  }

  private mutating func sometimes(_ outOf: Int) -> String {
    isSo(outOf) ? " when=\"\(condition(2))\"" : ""
  }

  private mutating func conditional(_ name: String, _ range: ClosedRange<Int>) -> String {
    isSo(3) ? "<\(name) when=\"\(condition(1))\">\(number(range))</\(name)>" : ""
  }

  private mutating func assignment(_ id: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <assignment xmlns="urn:icbt:program:1" id="\(id)" minutes="\(number(1...12))"\(isSo(2) ? " practice-minutes=\"\(number(1...20))\"" : "") times-per-week="\(number(1...3))" skippable="\(isSo(3) ? "yes" : "no")" feedback="\(one(of: ["none", "optional", "required"]))" therapist-minutes="\(number(1...8))" difficulty="easy"\(sometimes(4))>
      <title>Iets doen</title>
      \(conditional("minutes", 1...10))\(conditional("practice-minutes", 1...10))\(conditional("times-per-week", 1...4))
      <instructions><p>Doe het rustig aan.</p></instructions>
      <fields><text id="first" required="yes"><label>Wat deed je?</label></text></fields>
    </assignment>
    """
  }

  private mutating func diary(_ id: String) -> String {
    let entries = number(1...2)
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <diary xmlns="urn:icbt:program:1" id="\(id)" days="\(one(of: [5, 7, 10, 14]))" entries-per-day="\(entries)" minutes="\(number(1...3))" notify="weekly-digest"\(isSo(2) ? " therapist-minutes=\"\(number(1...3))\"" : "")\(sometimes(4))>
        <title>Een dagboek</title>
        \(conditional("minutes", 1...4))
        <fields>
          <number id="a" from="0" to="9" missed="unknown"><label>Hoeveel?</label></number>
          <number id="b" from="0" to="9" missed="unknown"\(sometimes(2))><label>Hoe vaak?</label></number>
        </fields>
      </diary>
      """
  }

  /// Pages quote answers and link to pages of modules up to this one; some exclude each other.
  private mutating func module(
    _ id: String, asking asked: [String], quoting assignments: [String], before module: Int
  ) -> String {
    var pages: [String] = []
    for position in 0..<max(1, (asked.count + 1) / 2) {
      let own = asked.enumerated().filter { $0.offset / 2 == position }.map {
        "\($0.element)\(sometimes(3))>Doe dit.</\($0.element.hasPrefix("<do") ? "do" : "keep")>"
      }
      var parts = [isSo(8) ? "" : blocks(), own.joined()]
      if isSo(4) {
        parts.insert(
          "<p\(sometimes(2))>Je deed <answer from=\"\(one(of: assignments)).first\"/>.</p>", at: number(0...2)
        )
      }
      if isSo(4) { parts.append("<link\(sometimes(3)) to=\"m\(number(0...module)).p0\">Terug</link>") }
      var exclusion = ""
      if module > 0, isSo(8) {
        let other = "m\(number(0...module - 1)).p0"
        exclusion = " not-with=\"\(other)\""
        apart.append(("\(id).p\(position)", other))
      }
      let content = parts.joined()
      pages.append(
        "<page id=\"p\(position)\"\(sometimes(4))\(exclusion)><title>Bladzijde</title>\(content.isEmpty ? blocks() : content)</page>"
      )
    }
    let half = max(1, pages.count / 2)
    var sittings = [
      "<sitting week=\"1\"\(sometimes(5))>\(conditional("week", 1...1))\(pages.prefix(half).joined())</sitting>"
    ]
    if pages.count > half {
      sittings.append("<sitting week=\"\(number(1...3))\">\(pages.dropFirst(half).joined())</sitting>")
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <module xmlns="urn:icbt:program:1" id="\(id)"\(sometimes(5))>
        <title>Een module</title>
        <goal>Je weet meer.</goal>
        \(sittings.joined())
      </module>
      """
  }

  private mutating func blocks() -> String {
    var found: [String] = []
    for _ in 0..<number(1...3) {
      let words = String(repeating: "Neem rustig de tijd. ", count: number(1...6))
      switch number(1...5) {
      case 1:
        let otherwise = isSo(2) ? "<otherwise><p>\(words)</p></otherwise>" : ""
        found.append(
          "<choose><option when=\"\(condition(2))\"><p>\(words)</p></option><option when=\"\(condition(1))\"><p>Kort.</p></option>\(otherwise)</choose>"
        )
      case 2: found.append("<list><item\(sometimes(2))>\(words)</item><item>Rust.</item></list>")
      case 3: found.append("<show what=\"\(one(of: ["stop-rule", "crisis", "consent"]))\"/>")
      default: found.append("<p\(sometimes(2))>\(words)</p>")
      }
    }
    return found.joined()
  }
}
