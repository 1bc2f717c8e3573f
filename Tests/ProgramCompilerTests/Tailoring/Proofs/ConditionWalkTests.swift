import ProgramBundle
import Testing

@testable import ProgramCompiler

/// What is proven about conditions, against going through every patient.
struct ConditionWalkTests {
  private func proof(_ tree: SourceTree, _ path: String = "modules/start.xml") throws -> FileProof {
    let compilation = Compiler.compile(tree)
    let context = try #require(compilation.context, "\(compilation.diagnostics.map(\.summary.en))")
    return try FileProof(try #require(context.files.first { $0.inventory.path == path }))
  }

  /// Twenty runs of five hundred modules, so that all cores have something to do.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func agreesWithEveryPatient(_ run: UInt64) throws {
    var counts: [String: Int] = [:]
    for seed in run * 500..<(run + 1) * 500 {
      let module = try RandomModule(seed: seed)
      guard module.hasAnybody else { continue }
      let proof = try proof(module.tree)
      let walk = try proof.conditions()

      let verdicts = Dictionary(
        walk.conditionals.map { ($0.condition.place.span.start, $0.verdict) }, uniquingKeysWith: { a, _ in a }
      )
      #expect(verdicts == module.verdicts, "seed \(seed)")
      for verdict in verdicts.values { counts["\(verdict)", default: 0] += 1 }
      #expect(Set(walk.unreached.map(\.part.place.span.start)) == module.unreached, "seed \(seed)")
      counts["unreached", default: 0] += walk.unreached.count

      #expect(Set(walk.lacks.map(\.part.place.span.start)) == Set(module.lacks.keys), "seed \(seed)")
      for lack in walk.lacks {
        let lacking = try #require(module.lacks[lack.part.place.span.start])
        let witness = try #require(try proof.patients.witness(lack.who))
        let values = Dictionary(witness.profile.map { ($0.flag, $0.value) }) { a, _ in a }
        let patient = try #require(module.values.firstIndex(of: values))
        #expect(lacking.firstIndex(of: true) == patient, "seed \(seed)")
        counts["\(lack.kind)", default: 0] += 1
      }
    }
    let kinds = [
      "never", "always", "sometimes", "shadowed", "unreached", "module", "page", "content", "choice",
    ]
    for kind in kinds {
      #expect(counts[kind, default: 0] >= 20, "\(kind): \(counts[kind, default: 0])")
    }
  }

  /// The words that are named as the reason leave nobody, and without any one of them somebody is left.
  @Test func everyReasonIsNeeded() throws {
    var several = 0
    for seed in 0..<40 as Range<UInt64> {
      let module = try RandomModule(seed: seed)
      guard module.hasAnybody else { continue }
      let proof = try proof(module.tree)
      for conditional in try proof.conditions().conditionals where conditional.verdict != .sometimes {
        let own = try #require(module.tables[conditional.condition.place.span.start])
        var against = try proof.patients.meeting(conditional.condition)
        if conditional.verdict == .always { against = try proof.patients.store.not(against) }
        let notes = try proof.reasons(against: against, at: conditional.spot).notes
        let reasons = try notes.map { note -> [Bool] in
          guard note.place.file != "program.xml" else {
            let constraints = proof.program.constraints.compactMap(\.condition)
            return module.constraints[try #require(constraints.firstIndex { $0.place == note.place })].table
          }
          let table = try #require(module.tables[note.place.span.start])
          return note.summary.nl.contains("staat eerder") ? table.map { !$0 } : table
        }
        func isLeft(_ reasons: [[Bool]]) -> Bool {
          own.indices.contains { patient in
            own[patient] != (conditional.verdict == .always) && reasons.allSatisfy { $0[patient] }
          }
        }
        #expect(!isLeft(reasons), "seed \(seed)")
        for left in reasons.indices {
          let others = reasons.indices.filter { $0 != left }.map { reasons[$0] }
          #expect(isLeft(others), "seed \(seed)")
        }
        several += reasons.count > 1 ? 1 : 0
      }
    }
    #expect(several >= 20)
  }

  /// The walk comes by every condition that a file has.
  @Test(arguments: Repository.programs)
  func everyConditionIsLookedAt(_ name: String) throws {
    let context = try #require(try Compiler.compile(Repository.program(name)).context)
    for file in context.files {
      let walked = try FileProof(file).conditions().conditionals.map(\.condition.place)
      let there = file.inventory.parts.compactMap(\.part.when?.place)
      #expect(walked.sorted() == there.sorted(), "\(file.inventory.path)")
    }
  }

  /// Where constraints leave nobody, that is all there is to say, also about example patients and pages.
  @Test func ofNobodyNothingElseIsSaid() {
    let tree = SmallestProgram(
      .flags, "<constraint>low-load</constraint><constraint>not low-load</constraint>"
    ).tree
    #expect(Compiler.compile(tree).diagnostics.map(\.code) == ["constraint-nobody"])
  }

  @Test func aPartThatNobodyGetsIsOneFinding() {
    let page = """
      <example when="low-load and not low-load"><list><item when="low-load">Rust.</item></list>
      <choose><option when="not low-load"><p when="low-load">Rust.</p></option></choose></example>
      """
    #expect(
      Compiler.compile(SmallestProgram(.page, page).tree).diagnostics.map(\.code) == ["condition-never"])
  }

  /// Conditions around a text that nobody can have, since a value is nobody's, are not reported one by one.
  @Test func aValueThatNobodyHasIsOneFinding() {
    let flags = """
      <flag id="sport" set-by="intake" values="walk swim fly"><label>Sport</label></flag>
      <constraint>sport is not fly</constraint>
      """
    let smallest = SmallestProgram(.flags, flags)
    let module = smallest.text(of: "modules/start.xml").replacing(
      "<p when=\"low-load\">",
      with: "<p when=\"sport is fly\">Vlieg.</p><p when=\"sport is not fly\">Loop.</p><p when=\"low-load\">")
    let profile = smallest.text(of: "profiles/anna.xml").replacing(
      "</profile>", with: "<set flag=\"sport\" value=\"walk\"/></profile>")
    let changed = [
      SourceFile(path: "modules/start.xml", text: module),
      SourceFile(path: "profiles/anna.xml", text: profile),
    ]
    let tree = SourceTree(
      name: "start",
      files: smallest.tree.files.filter { file in !changed.contains { $0.path == file.path } } + changed,
      media: smallest.tree.media)
    #expect(Compiler.compile(tree).diagnostics.map(\.code) == ["flag-value-nobody"])
  }

  /// The edit that is offered takes the condition away, and nothing but the condition.
  @Test func removingAConditionThatAlwaysHoldsMendsIt() throws {
    let page = "<list when=\"low-load\"><item\n  when=\"low-load\">Rust.</item><item>Adem.</item></list>"
    let tree = SmallestProgram(.page, page).tree
    let finding = try #require(Compiler.compile(tree).diagnostics.first)
    let edit = try #require(finding.solutions.first?.edits.first)
    let file = try #require(tree.files.first { $0.path == edit.place.file })
    let mended =
      Array(file.bytes[..<edit.place.span.start]) + Array(edit.replacement.utf8)
      + Array(file.bytes[edit.place.span.end...])
    #expect(
      String(decoding: mended, as: UTF8.self).contains(
        "<list when=\"low-load\"><item>Rust.</item><item>Adem.</item></list>"))
  }
}
