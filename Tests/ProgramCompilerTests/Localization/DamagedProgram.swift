import Testing

@testable import ProgramCompiler

/// A small program with something of everything that can go wrong on the way to a translator and back.
///
/// It has words in pairs of codes, an answer, numbers, a dose, a glossary word, a counted text and a validated questionnaire.
enum DamagedProgram {
  /// How far the program is when the file comes back.
  enum Start: Sendable {
    /// Somebody else has translated all of it.
    case translatedByAnother
    case untranslated
    /// English is there and signed off.
    case signedOff
  }

  /// The program; `edits` are made in its module, as in an older version of it.
  static func tree(_ edits: [(String, String)] = []) throws -> SourceTree {
    try tree(SmallestProgram(name: "energy"), edits)
  }

  private static func tree(_ program: SmallestProgram, _ edits: [(String, String)]) throws -> SourceTree {
    var files: [SourceFile] = []
    for file in program.files {
      var text = String(decoding: file.bytes, as: UTF8.self)
      for (path, old, new) in additions where path == file.path {
        try #require(text.contains(old))
        text = text.replacing(old, with: new, maxReplacements: 1)
      }
      if file.path == "modules/start.xml" {
        for (old, new) in edits {
          try #require(text.contains(old))
          text = text.replacing(old, with: new)
        }
      }
      files.append(SourceFile(path: file.path, text: text))
    }
    let instruments = [("", dutchMood), ("locales/en/", englishMood)].map { folder, text in
      SourceFile(path: "\(folder)instruments/mood.xml", text: text)
    }
    return SourceTree(name: "energy", files: files + instruments, media: program.tree.media)
  }

  /// A program of the same name, or of another, in the language `language` and without additions.
  static func other(_ name: String, _ language: Language, into locales: [String]) -> SourceTree {
    let program = SmallestProgram(language: language, name: name)
    let list = locales.map { "<locale xml:lang=\"\($0)\" released=\"no\"/>" }.joined()
    return SourceTree(
      name: name,
      files: program.files.map { file in
        let text = String(decoding: file.bytes, as: UTF8.self)
        return SourceFile(
          path: file.path, text: text.replacing("<locales></locales>", with: "<locales>\(list)</locales>"))
      }, media: program.tree.media)
  }

  /// The file for a translator.
  static func export(_ tree: SourceTree, _ locale: String, _ format: ExchangeFormat = .xliff12) throws
    -> ReturnedText
  {
    let desk = TranslationDesk(tree)
    let file = try #require(desk.export(locale, as: format, all: true, language: .en))
    return ReturnedText(String(decoding: file.bytes, as: UTF8.self), format)
  }

  /// The same, as a good translator sends it back.
  static func returned(_ tree: SourceTree, _ locale: String = "en", _ format: ExchangeFormat = .xliff12)
    throws -> ReturnedText
  {
    var file = try export(tree, locale, format)
    for (id, words) in try #require(translations[locale]) { try file.translate(id, words) }
    return file
  }

  /// The program after a file came back; the test fails where it is refused.
  static func taking(
    _ file: ReturnedText, _ locale: String = "en", into tree: SourceTree,
    by translator: String = "A. Translator"
  ) throws -> SourceTree {
    let result = try #require(take(file.bytes, locale, TranslationDesk(tree), by: translator))
    try #require(!result.isRefused, "\(result.findings.map { $0.summary[.en] })")
    return tree.replacing(result.ledgers.map { SourceFile(path: $0.path, bytes: $0.bytes) })
  }

  static func take(
    _ bytes: [UInt8], _ locale: String, _ desk: TranslationDesk, by translator: String = "A. Translator"
  ) -> ImportResult? {
    desk.take(
      bytes, name: "returned", locale: locale, translator: translator, skipsChanged: false,
      confirmsUnchanged: false)
  }

  /// The program at `start`.
  static func tree(at start: Start) throws -> SourceTree {
    switch start {
    case .untranslated: return try tree()
    case .translatedByAnother:
      let fresh = try tree()
      return try taking(returned(fresh), into: fresh, by: "B. Translator")
    case .signedOff:
      let fresh = try tree()
      return try LocalizedProgram(try taking(returned(fresh), into: fresh)).signedOff("en").tree
    }
  }

  private static let additions = [
    (
      "program.xml", "<locales></locales>",
      """
      <locales>
          <locale xml:lang="en" released="no"/>
          <locale xml:lang="de" address="informal" released="no"/>
        </locales>
      """
    ),
    (
      "modules/start.xml", "<image src",
      """
      <p>Neem <strong>elke dag</strong> even <em>rust</em>.</p>
            <p>Adem 4 tellen in. Slik hoogstens 500 mg per keer.</p>
            <p>Rijd niet als je moe bent.</p>
            <image src
      """
    ),
    (
      "modules/start.xml", "</page>",
      """
      </page>
          <page id="after">
            <title>Daarna</title>
            <p>Je wilde dit: <answer from="my-week.first" otherwise="iets leuks"/>.</p>
            <fill-in instrument="mood">Vul de vragenlijst in.</fill-in>
          </page>
      """
    ),
    (
      "assignments/my-week.xml", "</fields>",
      """
        <number id="walks" from="0" to="20" unit="keren" unit-one="keer"><label>Hoe vaak wil je lopen?</label></number>
        </fields>
      """
    ),
  ]

  private static let dutchMood = """
    <instrument xmlns="urn:icbt:program:1" id="mood" minutes="2" licence="vrij te gebruiken" validated="yes"
      locked="sha256:b9ea2fa4e436e3ef4100baa240d14abc0d02b0d8770fc4bb1bdc8588f1413799">
      <title>Hoe gaat het?</title>
      <instructions><p>Kies wat bij je past.</p></instructions>
      <responses><response points="0">nooit</response><response points="1">vaak</response></responses>
      <question id="tired"><label>Ben je moe?</label></question>
      <score id="total" missing-allowed="0"><label>Totaal</label><formula>sum(tired)</formula></score>
    </instrument>
    """

  private static let englishMood = """
    <instrument xmlns="urn:icbt:program:1" id="mood" minutes="2" licence="free to use" validated="yes"
      locked="sha256:3288967de62ba29d5fa49de62f0dc0711bcee694f7172c5e85be88724bd678a2">
      <title>How are you?</title>
      <instructions><p>Choose what fits you.</p></instructions>
      <responses><response points="0">never</response><response points="1">often</response></responses>
      <question id="tired"><label>Are you tired?</label></question>
      <score id="total" missing-allowed="0"><label>Total</label><formula>sum(tired)</formula></score>
    </instrument>
    """

  /// By locale, what a translator writes for the texts with these ids; of German only some.
  private static let translations: [String: [(String, String)]] = [
    "en": [
      ("program_title", "A first programme"),
      (
        "program_intended-purpose",
        "A small programme to start from. It is not meant for treatment."
      ),
      ("program_indication1", "Whoever wants to see how a programme works."),
      ("flags.low-load_label", "Little energy or concentration"),
      ("flags.activity_label", "How active somebody is"),
      ("flags.pain-score_label", "How much pain somebody has"),
      ("program_ending_p1", "You are done. Well done."),
      ("program_contra-indication1", "Whoever is in distress now: seek help first."),
      ("safety_crisis1_p1", "Are you not well right now? Then call at once."),
      ("safety_crisis1_helpline1_name", "Emergency number"),
      ("safety_crisis1_helpline1_hours", "day and night"),
      ("safety_stop-rule1_p1", "Do you get new or severe symptoms? Then stop and call your doctor."),
      ("safety_consent1_p1", "We keep your answers safe."),
      ("glossary.pacing_word", "pacing"),
      ("glossary.pacing_meaning", "Spreading your energy over the day."),
      ("profiles.anna_title", "Anna"),
      ("start_title", "Getting started"),
      ("start_goal", "You know how this programme works."),
      ("start.welcome_title", "Welcome"),
      ("start.welcome_p1", "Good to see you. Here you learn about <term1>pacing</term1>."),
      ("start.welcome_p2", "Take a break when you like."),
      ("start.welcome_p3", "Take some <em2>rest</em2> <strong1>each day</strong1>."),
      ("start.welcome_p4", "Breathe in for 4 counts. Take 500 mg at most each time."),
      ("start.welcome_p5", "Do not drive when you are tired."),
      ("start.welcome_image1_alternative", "A sun."),
      ("start.welcome_do1", "Look at your week."),
      ("start.welcome_keep1", "Keep track of how it goes."),
      ("start.after_title", "Afterwards"),
      ("start.after_p1", "You wanted this: <answer1/>."),
      ("start.after_p1_otherwise1", "something nice"),
      ("start.after_fill-in1", "Fill in the questionnaire."),
      ("my-week_title", "My week"),
      ("my-week_why", "This shows you what takes energy."),
      ("my-week_instructions_p1", "Write down what you want to do this week."),
      ("my-week.first_label", "What do you want to do?"),
      ("my-week.walks_label", "How often do you want to walk?"),
      ("my-week.walks_unit", "times"),
      ("my-week.walks_unit_one", "time"),
      ("my-day_title", "My day"),
      ("my-day_reminder1", "How was your day?"),
      ("my-day.energy_label", "How much energy did you have today?"),
      ("my-day.energy_low", "none"),
      ("my-day.energy_high", "a great deal"),
    ],
    "de": [
      ("start.welcome_title", "Willkommen"),
      ("start.welcome_p2", "Mach ruhig eine Pause."),
    ],
  ]

  /// How many texts a translator gives in English.
  static var count: Int { translations["en"]?.count ?? 0 }
}
