import Foundation
import Testing

@testable import ProgramBundle

/// One line of Schemas/bundle/condition-vectors.json.
private struct Vector: Decodable {
  var condition: Condition
  var profile: [String: FlagValue]
  var answers: [String: AnswerValue]?
  var result: Bool?
  var error: String?
}

@Suite struct ConditionTests {
  @Test func theVectorsHold() throws {
    let data = try Data(contentsOf: Repository.file("Schemas/bundle/condition-vectors.json"))
    let vectors = try JSONDecoder().decode([Vector].self, from: data)
    #expect(vectors.count >= 60)
    for (line, vector) in vectors.enumerated() {
      var answers: [AnswerReference: AnswerValue] = [:]
      for (reference, value) in vector.answers ?? [:] { answers[AnswerReference(reference)] = value }
      let profile = Profile(settled: vector.profile)
      do {
        let result = try vector.condition.holds(for: profile, answers: answers)
        #expect(result == vector.result, "vector \(line)")
      } catch .unknownFlag {
        #expect(vector.error == "unknown-flag", "vector \(line)")
      } catch .wrongKind {
        #expect(vector.error == "wrong-kind", "vector \(line)")
      }
    }
  }

  @Test func aConditionIsWrittenAsDocumented() throws {
    let condition = Condition.and([
      .not(.is(.flag("activity"), .choice("low"))), .flag("low-load"),
      .in(.answer("mood.hopeless"), [.number(6), .number(7)]), .below(.flag("tension"), 4),
    ])
    let expected = """
      {"args":[{"arg":{"flag":"activity","op":"is","value":"low"},"op":"not"},{"flag":"low-load","op":"flag"},\
      {"answer":"mood.hopeless","op":"in","values":[6,7]},{"flag":"tension","op":"below","value":4}],"op":"and"}
      """
    let bytes = try CanonicalJSON.bytes(of: condition)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
    #expect(try CanonicalJSON.read(Condition.self, from: bytes[...], path: "") == condition)
  }

  @Test func aProfileListsWhatIsMissingAndImpossible() throws {
    let error = #expect(throws: ProfileError.self) {
      try Profile(
        flags: Sample.flags, constraints: [.flag("low-load")],
        values: ["activity": .choice("high"), "tension": .boolean(true), "x": .number(1)])
    }
    #expect(error?.missing == ["low-load"])
    #expect(error?.impossible.map(\.flag) == ["activity", "tension"])
    #expect(error?.unknown == ["x"])
    #expect(error?.broken == [])
    let broken = #expect(throws: ProfileError.self) {
      try Profile(
        flags: Sample.flags, constraints: Sample.program.constraints.map(\.condition),
        values: ["low-load": .boolean(true), "activity": .choice("low"), "tension": .number(9)])
    }
    #expect(broken?.broken == [0])
    let profile = try Profile(
      flags: Sample.flags, values: ["low-load": .boolean(true), "activity": .choice("low")])
    #expect(profile.values["tension"] == .number(0))
  }
}
