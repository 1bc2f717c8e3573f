import ProgramBundle

@testable import ProgramCompiler

extension Damage {
  private static let pause = "start.welcome_p2"
  private static let drive = "start.welcome_p5"

  /// Damage to what stands around a translation: names, source texts, states.
  static let texts = [
    Damage("translated by somebody else meanwhile", "import-changed-meanwhile", after: .translatedByAnother) {
      try $0.handedOutOtherwise(pause)
      try $0.translate(pause, as: "Have a rest.")
    },
    Damage(
      "translated by somebody else meanwhile, in 2.1", "import-changed-meanwhile", .xliff21,
      after: .translatedByAnother
    ) {
      try $0.handedOutOtherwise(pause)
      try $0.translate(pause, as: "Have a rest.")
    },
    Damage(
      "translated by somebody else meanwhile, in PO", "import-changed-meanwhile", .po,
      after: .translatedByAnother
    ) {
      try $0.handedOutOtherwise(pause)
      try $0.translate(pause, as: "Have a rest.")
    },
    Damage("name lost", "import-text-nameless") {
      try $0.replace("<trans-unit id=\"\(pause)\" resname=\"\(pause)\"", "<⟦trans-unit")
    },
    Damage("name emptied in 2.1", "import-text-nameless", .xliff21) {
      try $0.replace("<unit id=\"\(pause)\" name=\"\(pause)\"", "<⟦unit id=\"\(pause)\" name=\"\"")
    },
    Damage("name lost in PO", "import-text-nameless", .po) {
      try $0.replace("msgctxt \"\(pause)\"\n", "")
      try $0.replace("msgstr \"Take a break", "⟦msgstr \"Take a break")
    },
    Damage("two names", "import-text-renamed", of: "id=\"\(pause)\" resname", to: "⟦id=\"\(drive)\" resname"),
    Damage("numbered anew", "import-text-renamed", of: "id=\"\(pause)\" resname", to: "⟦id=\"7\" resname"),
    Damage("names of two texts swapped", "import-source-differs") {
      try $0.replace("id=\"\(drive)\" resname=\"\(drive)\"", "id=\"~\" resname=\"~\"")
      try $0.replace("id=\"\(pause)\" resname=\"\(pause)\"", "⟦id=\"\(drive)\" resname=\"\(drive)\"")
      try $0.replace("id=\"~\" resname=\"~\"", "id=\"\(pause)\" resname=\"\(pause)\"")
    },
    Damage("text twice", "import-text-twice") {
      let block = $0.text[try $0.range(of: pause)]
      try $0.add("⟦\(block)", behind: drive)
    },
    Damage("text twice in PO", "import-text-twice", .po) {
      try $0.add("⟦msgctxt \"\(pause)\"\nmsgid \"Neem gerust pauze.\"\nmsgstr \"Rest.\"\n\n", behind: drive)
    },
    Damage("text that the program no longer has", "import-text-unknown") {
      let page = "<page id=\"tips\"><title>Tips</title><p>Doe rustig aan.</p></page>\n    <page id=\"after\">"
      $0 = try DamagedProgram.export(
        DamagedProgram.tree([("<page id=\"after\">", page)]), "en")
      try $0.translate("start.tips_p1", "Take it easy.")
      try $0.replace("<trans-unit id=\"start.tips_title\"", "⟦<trans-unit id=\"start.tips_title\"")
    },
    Damage("source text of an older version", "import-source-differs") {
      $0 = try DamagedProgram.returned(DamagedProgram.tree([("Neem gerust pauze.", "Neem nooit pauze.")]))
      try $0.replace("id=\"\(pause)\"", "⟦id=\"\(pause)\"")
    },
    Damage("source text edited", "import-source-differs") {
      try $0.replace("<source>Neem gerust pauze.", "<source>Neem gerust een pauze.", in: pause)
      try $0.replace("id=\"\(pause)\"", "⟦id=\"\(pause)\"")
    },
    Damage(
      "source text edited in PO", "import-source-differs", .po, of: "\(pause)\"\nmsgid \"Neem",
      to: "⟦\(pause)\"\nmsgid \"Pak"),
    Damage("code of the source text lost", "import-source-differs", .po) {
      try $0.replace("msgid \"Neem <strong1>elke dag</strong1>", "msgid \"Neem elke dag")
      try $0.replace("msgctxt \"start.welcome_p3\"", "⟦msgctxt \"start.welcome_p3\"")
    },
    Damage("source text lost", "import-source-missing") {
      try $0.replace("<source>Neem gerust pauze.</source>\n", "", in: pause)
      try $0.replace("<trans-unit id=\"\(pause)\"", "⟦<trans-unit id=\"\(pause)\"")
    },
    Damage("source text lost in PO", "import-source-missing", .po) {
      try $0.replace("msgid \"Neem gerust pauze.\"\n", "")
      try $0.replace("msgctxt \"\(pause)\"", "⟦msgctxt \"\(pause)\"")
    },
    Damage(
      "two translations", "import-translation-twice", in: pause, "</target>",
      to: "</target>\n⟦<target>Have a rest.</target>"),
    Damage(
      "two translations in 2.1", "import-translation-twice", .xliff21, in: pause, "</target>",
      to: "</target>\n⟦<target>Have a rest.</target>"),
    Damage("translation emptied", "import-target-empty", in: pause, as: ""),
    Damage("translation of spaces only", "import-target-empty", .xliff21, in: pause, as: "   "),
    Damage("translation of a no-break space only", "import-target-empty", .po, in: pause, as: "\u{A0}"),
    Damage("laid out anew", "import-reindented") {
      try $0.replace(
        "<target state=\"translated\">Take a", "<target state=\"translated\">\n    Take a", in: pause)
      try $0.replace("id=\"\(pause)\"", "⟦id=\"\(pause)\"")
    },
    Damage("questionnaire translated anew", "import-locked-changed", in: "mood_response2", as: "always"),
    Damage(
      "questionnaire left in Dutch", "import-locked-changed", .xliff21, in: "mood.tired_label",
      as: "Ben je moe?"),
    Damage(
      "signed text changed", "import-signed-off", after: .signedOff, in: pause,
      as: "Have a rest when you like."),
    Damage(
      "signed text changed in PO", "import-signed-off", .po, after: .signedOff, in: pause, as: "Have a rest."),
    Damage(
      "approval forged", "import-approval-ignored", of: "<trans-unit id=\"\(pause)\"",
      to: "<trans-unit approved=\"yes\" ⟦id=\"\(pause)\""),
    Damage("called final", "import-approval-ignored", .xliff21) {
      try $0.replace("state=\"translated\"", "state=\"final\"", in: pause)
      try $0.replace("<unit id=\"\(pause)\"", "⟦<unit id=\"\(pause)\"")
    },
    Damage(
      "cut into sentences", "import-segmented", in: pause, "</source>",
      to: "</source>\n⟦<seg-source><mrk mtype=\"seg\" mid=\"0\">Neem gerust pauze.</mrk></seg-source>"),
    Damage("cut into sentences in 2.1", "import-segmented", .xliff21) {
      try $0.replace(
        "4 tellen in. Slik",
        "4 tellen in. </source><target>Breathe in.</target></segment>\n⟦<segment><source>Slik",
        in: "start.welcome_p4")
    },
    Damage("plural form lost", "import-plural-missing") {
      _ = try $0.remove("my-week.walks_unit_one")
      try $0.replace("<trans-unit id=\"my-week.walks_unit\"", "⟦<trans-unit id=\"my-week.walks_unit\"")
    },
    Damage("plural form of another language", "import-plural-unknown") {
      let block = $0.text[try $0.range(of: "my-week.walks_unit_one")]
      try $0.add("⟦\(block.replacing("_one", with: "_few"))", behind: "my-week.walks_unit_one")
    },
    Damage("not finished", "import-unfinished", .po) {
      try $0.replace("msgctxt \"\(pause)\"", "#, fuzzy\nmsgctxt \"\(pause)\"")
      try $0.replace("msgstr \"Take a break", "⟦msgstr \"Take a break")
    },
  ]
}
