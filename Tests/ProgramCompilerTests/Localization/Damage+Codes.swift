@testable import ProgramCompiler

extension Damage {
  private static let rest = "start.welcome_p3"
  private static let pause = "start.welcome_p2"
  private static let answer = "start.after_p1"

  /// Damage to the codes in a text.
  static let codes = [
    Damage(
      "code dropped", "import-code-lost", in: rest, as: "Take some rest <g id=\"strong1\">each day</g>."),
    Damage(
      "code dropped in PO", "import-code-lost", .po, in: rest,
      as: "Take some rest <strong1>each day</strong1>."),
    Damage("answer dropped", "import-code-lost", in: answer, as: "You wanted this: that."),
    Damage(
      "code removed that says it must stay", "import-code-lost", .xliff21, in: answer,
      as: "You wanted this: that."),
    Damage(
      "code doubled", "import-code-doubled", in: rest,
      as: "<g id=\"em2\">Take</g> some <g id=\"em2\">rest</g> <g id=\"strong1\">each day</g>."),
    Damage(
      "answer doubled", "import-code-doubled", .po, in: answer, as: "You wanted <answer1/>: <answer1/>."),
    Damage("code of another text", "import-code-unknown", in: pause, as: "Take a <x id=\"answer1\"/> break."),
    Damage(
      "code of another text in 2.1", "import-code-unknown", .xliff21, in: pause,
      as: "Take a <pc id=\"term9\">break</pc>."),
    Damage("code renumbered", "import-code-unknown", .po, in: pause, as: "Take a <strong1>break</strong1>."),
    Damage("placeholder of a tool", "import-markup-unknown", in: pause, as: "Take a <ph id=\"1\"/> break."),
    Damage(
      "paired codes of a tool", "import-markup-unknown", in: pause, as: "Take a <bpt id=\"1\">b</bpt> break."),
    Damage(
      "mark around a sentence", "import-markup-unknown", in: pause,
      as: "<mrk mtype=\"seg\" mid=\"0\">Take a break.</mrk>"),
    Damage("text within a text", "import-markup-unknown", in: pause, as: "Take a <sub>long</sub> break."),
    Damage("code without a name", "import-markup-unknown", in: pause, as: "Take a <g>long</g> break."),
    Damage(
      "words within an answer", "import-markup-unknown", in: answer,
      as: "You wanted this: <x id=\"answer1\">that</x>."),
    Damage(
      "mark around words in 2.1", "import-markup-unknown", .xliff21, in: pause,
      as: "Take a <mrk id=\"m1\">break</mrk>."),
    Damage(
      "pair emptied", "import-code-emptied", in: rest,
      as: "Take some rest<g id=\"em2\"></g> <g id=\"strong1\">each day</g>."),
    Damage(
      "pair emptied but for a space", "import-code-emptied", .po, in: rest,
      as: "Take some rest<em2> </em2><strong1>each day</strong1>."),
    Damage(
      "pair made a single code", "import-code-nesting", in: rest,
      as: "Take some rest<x id=\"em2\"/> <g id=\"strong1\">each day</g>."),
    Damage(
      "codes crossing", "import-code-nesting", .po, in: rest,
      as: "Take some <em2>rest <strong1>each</em2> day</strong1>."),
    Damage(
      "code not closed", "import-code-nesting", .po, in: rest,
      as: "Take some <em2>rest <strong1>each day</strong1>."),
    Damage(
      "code closed before it is opened", "import-code-nesting", .po, in: rest,
      as: "Take some </em2>rest<em2> <strong1>each day</strong1>."),
    Damage(
      "code broken", "import-code-unreadable", .po, in: rest,
      as: "Take some <em2 rest</em2> <strong1>each day</strong1>."),
    Damage("bare sign in PO", "import-code-unreadable", .po, in: pause, as: "Rest & take a break."),
  ]
}
