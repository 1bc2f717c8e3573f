extension SeededFault {
  /// Faults of every kind that proofs look for.
  static let all: [Self] = conditions + meetings + course + loads + ofReading

  /// What conditions say of patients.
  private static let conditions: [Self] = [
    .pain(
      "condition-never",
      .init("modules/goals.xml", "pain-score at least 7", "pain-score at most 0")),
    .fatigue(
      "condition-never",
      .init(
        "modules/rhythm.xml", #"<item when="not low-load">Zeg"#,
        #"<item when="work is full-time and activity is low">Zeg"#)),
    .pain(
      "condition-always",
      .init(
        "modules/goals.xml", #"<item when="not low-load">Vertel"#, #"<item when="not (work is none)">Vertel"#)
    ),
    .fatigue(
      "option-shadowed",
      .init(
        "modules/rhythm.xml", #"<option when="activity is low">"#,
        #"<option when="activity in (low, relatively-active)">"#)),
    .pain(
      "choose-gap",
      .init(
        "modules/goals.xml", #"<option when="activity is relatively-active">"#,
        #"<option when="activity is relatively-active and low-load">"#),
      for: .init("not low-load", "activity is relatively-active")),
    .pain(
      "otherwise-unreached",
      .init(
        "modules/goals.xml", #"<option when="work is sick-leave">"#, #"<option when="not (work is none)">"#)),
    .pain(
      "constraint-nobody",
      .init("program.xml", "pain-score at least 1\n", "pain-score above 10\n")),
    .fatigue(
      "constraint-idle",
      .init(
        "program.xml", "    </constraint>\n  </flags>",
        "    </constraint>\n    <constraint>not (activity is low and work is full-time and low-load)</constraint>\n  </flags>"
      )),
    .fatigue(
      "flag-value-nobody",
      .init("profiles/light-and-active.xml", #"value="none""#, #"value="part-time""#),
      .init("profiles/light-path.xml", #"value="none""#, #"value="part-time""#),
      .init(
        "program.xml", "    </constraint>\n  </flags>",
        "    </constraint>\n    <constraint>not (work is none)</constraint>\n  </flags>"),
      at: "program.xml"),
    .fatigue(
      "flag-idle",
      .init("program.xml", #"status="demonstration""#, #"status="clinical""#),
      .init(
        "program.xml", #"    <flag id="tension""#,
        #"    <flag id="alone" set-by="intake" default="no"><label>Woont alleen</label></flag>\#n    <flag id="tension""#
      )),
    .fatigue(
      "page-empty-for-some",
      .init("modules/rhythm.xml", "<p>Een terugslag", #"<p when="low-load">Een terugslag"#),
      .init("modules/rhythm.xml", #"<show what="stop-rule"/>"#, #"<show what="stop-rule" when="low-load"/>"#),
      for: .init("not low-load")),
    .pain(
      "module-empty-for-some",
      .init(
        "../common/modules/relaxation.xml", #"<sitting week="1">"#, #"<sitting week="1" when="work is none">"#
      ),
      .init(
        "../common/modules/relaxation.xml", #"<sitting week="2">"#, #"<sitting week="2" when="work is none">"#
      ),
      for: .init("tension", "work is full-time")),
    .pain(
      "list-empty-for-some",
      .init("modules/goals.xml", "<p>Karin ruimde", #"<p when="not low-load">Karin ruimde"#),
      for: .init("low-load")),
    .pain(
      "fields-empty-for-some",
      .init(
        "diaries/pain-diary.xml", #"<option id="too-little">"#, #"<option id="too-little" when="low-load">"#),
      .init("diaries/pain-diary.xml", #"<option id="right">"#, #"<option id="right" when="low-load">"#),
      .init("diaries/pain-diary.xml", #"<option id="too-much">"#, #"<option id="too-much" when="low-load">"#),
      for: .init("not low-load")),
  ]

  /// What patients come across, and what must be there by then.
  private static let meetings: [Self] = [
    .pain(
      "answer-too-early",
      .init("modules/thoughts.xml", #" otherwise="iets doen wat je belangrijk vindt""#, ""),
      .init("assignments/my-goals.xml", #"skippable="no""#, #"skippable="yes""#),
      for: .init(without: ["my-goals"])),
    .pain(
      "answer-too-early",
      .init(
        "modules/goals.xml", #"<keep diary="pain-diary">"#, #"<keep diary="pain-diary" when="not low-load">"#),
      at: "modules/thoughts.xml",
      for: .init("low-load")),
    .fatigue(
      "answer-too-early",
      .init("modules/thoughts.xml", "<chart of=", #"<chart when="not low-load" of="#),
      .init(
        "modules/rhythm.xml", #"<keep diary="activity-diary">"#,
        #"<keep diary="activity-diary" when="not low-load">"#),
      for: .init("low-load", switches: ["thoughts: not low-load"])),
    .pain(
      "answer-too-early",
      .init(
        "modules/thoughts.xml", #"from="my-goals.first" otherwise="iets doen wat je belangrijk vindt""#,
        #"from="my-goals.small-step""#),
      for: .init()),
    .fatigue(
      "answer-too-early",
      .init(
        "modules/rhythm.xml", "Wat mis je het meest?", #"Wat mis je het meest? <answer from="my-plan.sign"/>"#
      ),
      for: .init()),
    .pain(
      "answer-too-early",
      .init(
        "assignments/think-feel-do.xml", #"prefill="my-goals.first" otherwise="een doel dat ik nog kies""#,
        #"prefill="energy-points.noticed""#),
      for: .init(without: ["energy-points"])),
    .pain(
      "formula-gap",
      .init(
        "assignments/energy-points.xml", #"<allocation id="points""#,
        #"<allocation id="points" when="not low-load""#),
      for: .init("low-load")),
    .pain(
      "link-unreachable",
      .init("modules/goals.xml", #"<page id="hard-days">"#, #"<page id="hard-days" when="low-load">"#),
      at: "modules/thoughts.xml",
      for: .init("not low-load")),
    .fatigue(
      "link-unreachable",
      .init("modules/rhythm.xml", #"to="rhythm.what-fatigue-is""#, #"to="thoughts.inner-voice""#),
      for: .init()),
    .fatigue(
      "asked-but-absent",
      .init("assignments/my-plan.xml", #"id="my-plan""#, #"id="my-plan" when="not (work is none)""#),
      at: "modules/rhythm.xml",
      for: .init("work is none")),
    .pain(
      "parts-meet",
      .init(
        "modules/goals.xml", #"<p when="work is full-time">"#,
        #"<p id="evening" when="work is full-time" not-with="thoughts.kind-voice.colleague">"#),
      .init(
        "modules/thoughts.xml", #"<p when="work in (full-time, part-time)">"#,
        #"<p id="colleague" when="work is part-time">"#),
      for: .init("work is full-time", switches: ["thoughts: work is part-time"])),
    .fatigue(
      "parts-meet",
      .init(
        "modules/rhythm.xml", "<p>Je bent ziek gemeld.",
        #"<p id="at-home" not-with="thoughts.say-no.at-work">Je bent ziek gemeld."#),
      .init("modules/thoughts.xml", #"<p when="work in"#, #"<p id="at-work" when="work in"#),
      for: .init(
        "work is sick-leave",
        switches: ["thoughts: work is full-time", "thoughts: activity is relatively-active"])),
    .fatigue(
      "page-empty-when-skipped",
      .init(
        "modules/thoughts.xml", #"    <page id="say-no">"#,
        #"    <page id="again"><title>Nog een keer</title><do assignment="think-feel-do">Doe het nog een keer.</do></page>\#n    <page id="say-no">"#
      ),
      for: .init(without: ["think-feel-do"])),
  ]

  /// When things are, and who is alerted.
  private static let course: [Self] = [
    .pain(
      "contact-after-end",
      .init("program.xml", #"week="5" when="not low-load""#, #"week="6" when="not low-load""#),
      for: .init("not low-load", week: 6)),
    .pain(
      "contact-after-end",
      .init("program.xml", #"week="6" when="low-load""#, #"week="9" when="low-load""#),
      for: .init("low-load", week: 9)),
    .fatigue(
      "contact-after-end",
      .init("program.xml", #"week="8" when="low-load""#, #"week="9" when="low-load""#),
      for: .init("not low-load", switches: ["thoughts: low-load"], week: 9)),
    .pain(
      "diary-after-end",
      .init("diaries/pain-diary.xml", #"days="14""#, #"days="36""#),
      for: .init("not low-load", week: 6),
      with: ["diary-too-long", "diary-too-many-questions"]),
    .pain(
      "diary-too-long",
      .init("diaries/pain-diary.xml", #"days="14""#, #"days="21""#),
      for: .init(),
      with: ["diary-too-many-questions"]),
    .pain(
      "diary-twice",
      .init(
        "modules/goals.xml", "<p>Denk eens aan deze delen",
        #"<keep diary="pain-diary">Ga nog even door.</keep><p>Denk eens aan deze delen"#),
      for: .init("not low-load", week: 2)),
    .fatigue(
      "diary-times-clash",
      .init("diaries/rest-diary.xml", "", restDiary),
      .init(
        "modules/rhythm.xml", "<p>Slaap je overdag?",
        #"<keep diary="rest-diary" when="not low-load">Houd ook bij hoe je rust.</keep><p>Slaap je overdag?"#),
      for: .init("not low-load", week: 2)),
    .pain(
      "sitting-beyond-weeks",
      .init("modules/goals.xml", #"<week when="low-load">3</week>"#, #"<week when="low-load">4</week>"#),
      for: .init("low-load")),
    .fatigue(
      "nobody-opens",
      .init(
        "program.xml", #"after="rhythm" opens="therapist""#, #"after="common:relaxation" opens="therapist""#),
      .init("program.xml", #"week="6" when="low-load""#, #"week="2" when="low-load""#),
      for: .init("not low-load", "tension", switches: ["common:relaxation: low-load"], week: 7)),
    .fatigue(
      "consent-gap",
      .init(
        "program.xml", #"<consent id="consent">"#,
        #"<consent id="consent"><example who="Jij" when="low-load">"#),
      .init("program.xml", "</consent>", "</example></consent>"),
      for: .init("not low-load")),
    .fatigue(
      "stop-rule-gap",
      .init("program.xml", #"<stop-rule id="stop-rule">"#, #"<stop-rule id="stop-rule" when="tension">"#),
      for: .init("not tension")),
    .pain(
      "alert-gap",
      .init("program.xml", "pain-diary.mood in (6, 7)", "pain-diary.mood is 6"),
      at: "diaries/pain-diary.xml",
      for: .init()),
    .fatigue(
      "alert-overlap",
      .init("program.xml", "activity-diary.mood in (6, 7)", "activity-diary.mood at least 7"),
      for: .init()),
    .fatigue(
      "alert-shows-nothing",
      .init("program.xml", #" show="crisis" id="mood-high""#, #" id="mood-high""#)),
  ]

  private static let restDiary = """
    <?xml version="1.0" encoding="UTF-8"?>
    <diary xmlns="urn:icbt:program:1" id="rest-diary" days="7" entries-per-day="1" minutes="1" notify="weekly-digest">
      <title>Rusten</title>
      <reminder at="19:00" id="rest">Heb je gerust?</reminder>
      <fields><number id="times" from="0" to="9" missed="unknown"><label>Hoe vaak rustte je?</label></number></fields>
    </diary>
    """
}
