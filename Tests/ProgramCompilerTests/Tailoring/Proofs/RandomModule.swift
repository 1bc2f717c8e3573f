import ProgramBundle

@testable import ProgramCompiler

/// A program of which one module is made from a seed, with what must be found in it, patient by patient.
struct RandomModule {
  private(set) var conditions: RandomCondition
  /// Every patient, whatever the constraints say.
  let profiles: [Profile]
  let values: [[String: FlagValue]]
  private(set) var constraints: [(text: String, table: [Bool])] = []
  private(set) var text = ""
  /// By where in the file a condition begins: who meets it, and how it comes out for who gets there.
  private(set) var tables: [Int: [Bool]] = [:]
  private(set) var verdicts: [Int: ConditionWalk.Verdict] = [:]
  /// By where in the file a part begins: who finds nothing in it.
  private(set) var lacks: [Int: [Bool]] = [:]
  /// Where an `otherwise` that nobody reaches begins.
  private(set) var unreached: Set<Int> = []

  init(seed: UInt64) throws {
    conditions = RandomCondition(seed: seed)
    values = conditions.profiles
    profiles = try values.map { [flags = conditions.flags] in try Profile(flags: flags, values: $0) }
    for _ in 0..<number(0...2) {
      let (text, condition) = conditions.condition(2)
      constraints.append((text, try table(condition)))
    }
    let everybody = constraints.reduce(profiles.map { _ in true }) { zip($0, $1.table).map { $0 && $1 } }
    text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<"
    let module = text.utf8.count
    text += """
      module xmlns="urn:icbt:program:1" id="start"><title>Start</title><goal>Beginnen.</goal><sitting week="1">
      """
    var pages: [[Bool]?] = []
    for page in 0..<number(1...4) {
      text += "<"
      let place = text.utf8.count
      text += "page id=\"page-\(page)\""
      let (met, there) = try enter(everybody, isConditional: number(0...3) > 0)
      pages.append(met)
      text += "><title>Bladzijde</title>"
      try blocks(there, 3, of: place)
      text += "</page>"
    }
    expect(pages, everybody, at: module)
    text += "</sitting></module>"
  }

  /// The program in which it is.
  var tree: SourceTree {
    let flags = """
      <flags>
        <flag id="tense" set-by="intake"><label>Gespannen</label></flag>
        <flag id="light" set-by="intake"><label>Licht</label></flag>
        <flag id="work" set-by="intake" values="none part full"><label>Werk</label></flag>
        <flag id="pain" set-by="intake" from="-2" to="6"><label>Pijn</label></flag>
        \(constraints.map { "<constraint>\($0.text)</constraint>" }.joined())
      </flags>
      """
    let program = SmallestProgram().text(of: "program.xml")
    let (head, tail) = (
      program.prefix(upTo: program.range(of: "<flags>")?.lowerBound ?? program.endIndex),
      program.suffix(from: program.range(of: "</flags>")?.upperBound ?? program.endIndex)
    )
    return SourceTree(
      name: "start",
      files: [
        SourceFile(path: "modules/start.xml", text: text),
        SourceFile(path: "program.xml", text: head + flags + tail),
      ], media: [])
  }

  /// Whether constraints leave somebody.
  var hasAnybody: Bool {
    profiles.indices.contains { patient in constraints.allSatisfy { $0.table[patient] } }
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &conditions.random)
  }

  private func table(_ condition: ProgramBundle.Condition) throws -> [Bool] {
    try profiles.map { try condition.holds(for: $0) }
  }

  /// Writes a condition, or none; says who meets it and who then is there, and what it comes to.
  private mutating func enter(_ around: [Bool], isConditional: Bool, verdictOf isPlain: Bool = true) throws
    -> (met: [Bool]?, there: [Bool])
  {
    guard isConditional else { return (nil, around) }
    let (written, condition) = conditions.condition(1)
    text += " when=\""
    let place = text.utf8.count
    text += written + "\""
    let met = try table(condition)
    let there = zip(around, met).map { $0 && $1 }
    tables[place] = met
    if isPlain, around.contains(true) {
      verdicts[place] = !there.contains(true) ? .never : there == around ? .always : .sometimes
    }
    return (met, there)
  }

  private mutating func blocks(_ around: [Bool], _ depth: Int, of place: Int) throws {
    var members: [[Bool]?] = []
    for _ in 0..<number(1...3) {
      let kind = depth == 0 ? 0 : number(0...3)
      text += "<"
      let own = text.utf8.count
      text += ["p", "example", "list", "choose"][kind]
      let (met, there) = try enter(around, isConditional: number(0...2) > 0)
      text += ">"
      members.append(met)
      switch kind {
      case 0: text += "Rust."
      case 1: try blocks(there, depth - 1, of: own)
      case 2: try items(there, of: own)
      default: try options(there, depth - 1, of: own)
      }
      text += "</\(["p", "example", "list", "choose"][kind])>"
    }
    expect(members, around, at: place)
  }

  private mutating func items(_ around: [Bool], of place: Int) throws {
    var members: [[Bool]?] = []
    for _ in 0..<number(1...3) {
      text += "<item"
      members.append(try enter(around, isConditional: number(0...4) > 0).met)
      text += ">Rust.</item>"
    }
    expect(members, around, at: place)
  }

  private mutating func options(_ around: [Bool], _ depth: Int, of place: Int) throws {
    let count = number(1...3)
    let hasOtherwise = number(0...1) == 0
    var rest = around
    var areAllReached = true
    for option in 0..<count {
      text += "<"
      let own = text.utf8.count
      text += "option"
      let condition = text.utf8.count + " when=\"".utf8.count
      let (written, there) = try enter(around, isConditional: true, verdictOf: false)
      let met = written ?? []
      let reached = zip(rest, met).map { $0 && $1 }
      if around.contains(true) {
        let isLast = option + 1 == count && !hasOtherwise
        if !there.contains(true) {
          verdicts[condition] = .never
        } else if !reached.contains(true) {
          verdicts[condition] = .shadowed
        } else {
          verdicts[condition] = isLast && there == around ? .always : .sometimes
        }
        areAllReached = areAllReached && reached.contains(true)
      }
      text += ">"
      try blocks(reached, depth, of: own)
      text += "</option>"
      rest = zip(rest, met).map { $0 && !$1 }
    }
    if hasOtherwise {
      text += "<"
      let own = text.utf8.count
      if around.contains(true), !rest.contains(true) { unreached.insert(own) }
      text += "otherwise>"
      try blocks(rest, depth, of: own)
      text += "</otherwise>"
    } else if areAllReached, rest.contains(true) {
      lacks[place] = rest
    }
  }

  /// Notes who finds nothing where these are all the members; nil for one without a condition.
  private mutating func expect(_ members: [[Bool]?], _ around: [Bool], at place: Int) {
    var lacking = around
    for member in members {
      guard let member, zip(around, member).contains(where: { $0 && $1 }) else { return }
      lacking = zip(lacking, member).map { $0 && !$1 }
    }
    if lacking.contains(true) { lacks[place] = lacking }
  }
}
