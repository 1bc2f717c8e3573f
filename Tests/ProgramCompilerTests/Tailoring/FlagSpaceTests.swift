import ProgramBundle
import Testing

@testable import ProgramCompiler

struct FlagSpaceTests {
  private func condition(_ text: String) throws -> ProgramCompiler.Condition {
    let file = SourceFile(path: "x.xml", text: "<a when=\"\(text)\"/>")
    let markup = try #require(Markup.parse(file, names: NameTable()).markup)
    let attribute = try #require(markup.root.attribute("when"))
    return try #require(ConditionParser.parse(WrittenExpression(attribute)).condition)
  }

  private func flag(_ id: String, _ kind: ProgramBundle.Flag.Kind, changes: Bool = false) -> FlagSpace.Flag {
    .init(id: id, kind: kind, changes: changes ? .anyTime : .fixed)
  }

  /// Numbers are split where a condition tells them apart, and nowhere else.
  @Test(arguments: [
    ([], [0...10]),
    (["pain at least 7"], [0...6, 7...10]), (["pain below 7"], [0...6, 7...10]),
    (["pain at most 7"], [0...7, 8...10]), (["pain above 7"], [0...7, 8...10]),
    (["pain is 3", "pain at least 4"], [0...2, 3...3, 4...10]),
    (["pain is not 0"], [0...0, 1...10]), (["pain in (10, 9)"], [0...8, 9...9, 10...10]),
    (["pain at least 0", "pain at most 10", "pain above 99", "pain is -1"], [0...10]),
    (["pain is 9223372036854775807", "pain above 9223372036854775807"], [0...10]),
  ])
  func numbersAreSplit(_ texts: [String], _ classes: [ClosedRange<Int>]) throws {
    let space = FlagSpace(
      flags: [flag("pain", .number(from: 0, to: 10))], conditions: try texts.map(condition))
    #expect(space.domains == [.number(classes)])
  }

  /// What the evaluator could stumble over, or what is no flag, is no predicate.
  @Test(arguments: [
    "mood.hopeless at least 8", "tense or mood.hopeless at least 8", "absent", "tense is yes", "not pain",
    "work", "work at least 3", "pain is many", "tense or work",
  ])
  func whatIsNotAboutFlagsIsNoPredicate(_ text: String) throws {
    let condition = try condition(text)
    let space = FlagSpace(
      flags: [
        flag("tense", .boolean), flag("pain", .number(from: 0, to: 10)),
        flag("work", .choice(["full", "part"])),
      ], conditions: [condition])
    let store = space.store(constraints: [], conditions: [condition])
    #expect(try space.predicate(condition, in: store) == nil)
  }

  /// Every patient, number by number, against the evaluator that platforms use.
  @Test func agreesWithTheEvaluator() throws {
    for seed in 0..<150 as Range<UInt64> {
      var random = RandomCondition(seed: seed)
      let written = (0..<4).map { _ in random.condition(3) }
      let conditions = try written.map { try condition($0.text) }
      let space = FlagSpace(
        flags: random.flags.map { flag($0.id, $0.kind) }, conditions: conditions)
      let store = space.store(constraints: [], conditions: conditions)
      let predicates = try conditions.map { try #require(try space.predicate($0, in: store)) }
      for values in random.profiles {
        let profile = try Profile(flags: random.flags, values: values)
        let valuation = try #require(space.valuation(values))
        for (predicate, written) in zip(predicates, written) {
          let holds = store.holds(predicate, for: valuation)
          if try holds != written.condition.holds(for: profile) {
            Issue.record("seed \(seed): \(written.text)")
          }
        }
      }
    }
  }

  @Test func flagsThatMaySwitchAreThereAtEveryMoment() throws {
    let light = try condition("light and not tense")
    let space = FlagSpace(
      flags: [flag("light", .boolean, changes: true), flag("tense", .boolean)], skippable: ["walk", "rest"],
      conditions: [light], moments: 3)
    #expect(
      space.meanings == [
        .flag("light", moment: 0), .flag("tense", moment: 0), .leavingOut("walk"), .leavingOut("rest"),
        .flag("light", moment: 1), .flag("light", moment: 2),
      ])
    #expect(space.variable("tense", at: 2) == space.variable("tense"))
    #expect(space.variables(at: 2).map(\.index) == [5, 1])
    #expect(space.skips.map(\.index) == [2, 3])

    let store = space.store(constraints: [], conditions: [light])
    let now = try #require(try space.predicate(light, in: store))
    let later = try #require(try space.predicate(light, at: 1, in: store))
    let before = try #require(space.variable("light"))
    let after = try #require(space.variable("light", at: 1))
    #expect(try store.rename(now, [(from: before, to: after)]) == later)

    // Light from the first boundary on, which then lasts: a switch back would need a reason.
    let care = try CareSet([], in: store)
    let witness = try #require(try care.first(store.and(store.not(now), later)))
    #expect(space.profile(witness).map(\.value) == [.boolean(false), .boolean(false)])
    #expect(space.switches(witness) == [.init(flag: "light", value: .boolean(true), moment: 1)])
    #expect(space.profile(witness, at: 2).map(\.value) == [.boolean(true), .boolean(false)])
    #expect(space.leftOut(witness) == [])
    let rest = try store.test(try #require(space.variable(leavingOut: "rest")), isIn: [1])
    #expect(space.leftOut(try #require(try care.first(rest))) == ["rest"])
  }

  /// The shipped programs: as many kinds of patients as there are combinations of classes that keep the constraints.
  @Test(arguments: Repository.programs)
  func countsThePatientsOfAProgram(_ name: String) throws {
    let context = try #require(try Compiler.compile(Repository.program(name)).context)
    let program = context.program
    let constraints = program.constraints.compactMap(\.condition)
    let conditions = constraints + context.inventories.flatMap(\.parts).compactMap(\.part.when)
    let space = FlagSpace(program, conditions: conditions)
    let store = space.store(constraints: constraints, conditions: conditions)
    let care = try CareSet(
      constraints.map { try #require(try space.predicate($0, in: store)) }, in: store)

    let flags = program.flags.map {
      ProgramBundle.Flag(id: $0.id.text, setBy: $0.setBy, changes: $0.changes, kind: $0.kind, label: "")
    }
    let symbols = context.symbols
    let bundled = constraints.map { $0.bundled(symbols.flags) }
    var patients = 0
    let ofFlags = FlagSpace(program, conditions: conditions).variables()
    let all = Enumeration(ofFlags.map { VariableDomain(size: space.domains[$0.index].count) })
    for valuation in all.valuations {
      var values: [String: FlagValue] = [:]
      for (variable, value) in zip(ofFlags, valuation.values) {
        guard case .flag(let id, _) = space.meanings[variable.index] else { continue }
        values[id] = space.domains[variable.index].value(at: value)
      }
      if (try? Profile(flags: flags, constraints: bundled, values: values)) != nil { patients += 1 }
    }
    #expect(patients > 10)
    #expect(try care.count(over: ofFlags) == BigCount(UInt(patients)))
    var withSkips = BigCount(UInt(patients))
    for _ in space.skips { withSkips *= 2 }
    #expect(try care.count() == withSkips)
  }
}
