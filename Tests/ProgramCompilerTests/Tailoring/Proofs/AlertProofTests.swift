import Testing

@testable import ProgramCompiler

/// Alerts on worrying answers: none twice, none missing at the worst end.
struct AlertProofTests {
  private static let duty = "to=\"duty\" within-hours=\"4\" show=\"crisis\""
  private static let therapist = "to=\"therapist\" within-working-days=\"1\""

  /// What is found of alerts with these conditions, on a question of the diary.
  private func codes(_ conditions: [String], better: String = "lower", when: String = "") -> [String] {
    let diary = SmallestProgram().text(of: "diaries/my-day.xml").replacing(
      "</fields>",
      with: """
        <scale id="mood" risk="low-mood" from="0" to="10" low-label="een" high-label="ander" better="\(better)"
          missed="unknown" \(when)><label>Hoe was je stemming?</label></scale></fields>
        """)
    let alerts = conditions.map { "<alert when=\"\($0)\" \(Self.duty)>Bel de patiënt.</alert>" }
    let program = SmallestProgram().text(of: "program.xml").replacing(
      "</safety>", with: "\(alerts.joined())</safety>")
    let tree = SmallestProgram().tree
    let changed = [
      SourceFile(path: "diaries/my-day.xml", text: diary), SourceFile(path: "program.xml", text: program),
    ]
    let kept = tree.files.filter { file in !changed.contains { $0.path == file.path } }
    return Compiler.compile(SourceTree(name: "start", files: kept + changed, media: tree.media)).diagnostics
      .map(\.code)
  }

  @Test(arguments: [
    (["my-day.mood at least 8", "my-day.mood in (6, 7)"], "lower", []),
    (["my-day.mood at most 2", "my-day.mood in (3, 4)"], "higher", []),
    (["my-day.mood is 10"], "lower", []),
    (["my-day.mood is 10"], "higher", ["alert-gap"]),
    (["my-day.mood above 7", "my-day.mood is 6"], "lower", ["alert-gap"]),
    (["my-day.mood at least 8", "my-day.mood above 8"], "lower", ["alert-overlap"]),
    (["not (my-day.mood below 8)", "my-day.mood below 3"], "lower", ["alert-gap"]),
    // Both look at a second answer: they never go off together, but one may wait for an answer that is not given.
    (
      [
        "my-day.mood at least 8 and my-day.energy at most 2",
        "my-day.mood at least 8 and my-day.energy above 2",
      ],
      "lower", ["alert-gap"]
    ),
    (
      ["my-day.mood at least 8", "my-day.mood at least 6 and my-day.energy is 0"], "lower", ["alert-overlap"]
    ),
    (["my-day.mood at least 8 or my-day.energy is 0", "my-day.mood in (6, 7)"], "lower", ["alert-overlap"]),
  ])
  func alertsOnAScale(_ conditions: [String], _ better: String, _ expected: [String]) {
    #expect(Set(codes(conditions, better: better)) == Set(expected))
  }

  /// Who never gets the question needs no alert on it.
  @Test func whoIsNotAskedNeedsNone() {
    #expect(codes(["my-day.mood is 9"], when: "when=\"low-load\"") == ["alert-gap"])
    #expect(
      codes(["my-day.mood is 9"], when: "when=\"low-load and not low-load\"").allSatisfy { $0 != "alert-gap" }
    )
  }
}
