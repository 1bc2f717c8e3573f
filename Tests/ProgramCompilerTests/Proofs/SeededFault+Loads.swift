extension SeededFault {
  /// What is asked of patients and therapists.
  static let loads: [Self] = [
    .pain(
      "week-too-full",
      .init("diaries/pain-diary.xml", #"minutes="2"\#n"#, #"minutes="8"\#n"#),
      for: .init(
        "not low-load", week: 2)),
    .fatigue(
      "week-too-full",
      .init("diaries/activity-diary.xml", #"<minutes when="low-load">1<"#, #"<minutes when="low-load">4<"#),
      for: .init("low-load", week: 2)),
    .pain(
      "page-too-long",
      .init(
        "modules/goals.xml", "<p>Denk eens aan deze delen van je leven:</p>",
        String(
          repeating:
            "<p when=\"low-load and tension\">\(String(repeating: "Neem rustig de tijd. ", count: 10))</p>",
          count: 3)
          + "<p>Denk eens aan deze delen van je leven:</p>"),
      for: .init("low-load", "tension")),
    .pain(
      "list-too-long",
      .init(
        "modules/goals.xml", "<item>plezier en leren</item>",
        "<item>plezier</item><item>leren</item><item when=\"work is none\">de dag indelen</item>"),
      for: .init("work is none")),
    .pain(
      "sitting-too-long",
      .init("assignments/think-feel-do.xml", #"minutes="12""#, #"minutes="25""#),
      at: "modules/thoughts.xml",
      for: .init("not low-load")),
    .pain(
      "practice-too-much",
      .init("../common/assignments/relax.xml", #"practice-minutes="6""#, #"practice-minutes="30""#),
      for: .init("not low-load", "tension", switches: ["thoughts: low-load"], week: 3)),
    .fatigue(
      "diary-too-often",
      .init("diaries/activity-diary.xml", #"entries-per-day="1""#, #"entries-per-day="2""#),
      .init("diaries/activity-diary.xml", #"at="19:00""#, #"at="09:00 19:00""#),
      for: .init("low-load", week: 1)),
    .pain(
      "diary-too-many-questions",
      .init("diaries/pain-diary.xml", #"<scale id="sleep" when="not low-load""#, #"<scale id="sleep""#),
      for: .init("low-load", week: 1)),
    .pain(
      "therapist-week-too-full",
      .init("assignments/energy-points.xml", #"therapist-minutes="5""#, #"therapist-minutes="30""#),
      for: .init("not low-load", week: 1),
      with: ["therapist-mean-too-high"]),
    .fatigue(
      "therapist-mean-too-high",
      .init(
        "program.xml", #"minutes="15" week="6" when="not low-load""#,
        #"minutes="20" week="6" when="not low-load""#),
      at: "program.xml",
      for: .init("not low-load")),
    .fatigue(
      "too-many-messages",
      .init(
        "../common/assignments/relax.xml", #"feedback="none""#, #"feedback="required" therapist-minutes="1""#),
      for: .init("not low-load", "tension", week: 5),
      with: ["therapist-mean-too-high"]),
  ]
}
