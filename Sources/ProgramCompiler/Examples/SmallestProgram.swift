/// A small program that is right in every respect: what `new` writes, and where the rules' examples stand.
public struct SmallestProgram: Sendable {
  private let language: Language
  private let id: String
  private let slot: Slot?
  private let text: String

  /// The program with its own texts in `language`; its id is made from `name`.
  public init(language: Language = .nl, name: String = "start") {
    self.language = language
    id = IDRule.allows(name) ? name : IDRule.repaired(name) ?? "start"
    slot = nil
    text = ""
  }

  /// The Dutch program with `text` in `slot`.
  public init(_ slot: Slot, _ text: String) {
    language = .nl
    // No text of the program may share its id with one of the module `start`.
    id = slot == .ledger ? "example" : "start"
    self.slot = slot
    self.text = text
  }

  /// Its files, sorted by path.
  public var files: [SourceFile] {
    var files = [
      SourceFile(path: "assignments/my-week.xml", text: slot == .assignment ? text : assignment),
      SourceFile(path: "diaries/my-day.xml", text: slot == .diary ? text : diary),
      SourceFile(path: "glossary.xml", text: glossary),
    ]
    if slot == .instrument { files.append(SourceFile(path: "instruments/mood.xml", text: text)) }
    files += [
      SourceFile(path: "modules/start.xml", text: slot == .module ? text : module),
      SourceFile(path: "profiles/anna.xml", text: slot == .profile ? text : profile),
      SourceFile(path: "program.xml", text: slot == .program ? text : program),
    ]
    return files
  }

  /// The text of one of its files; empty where there is no such file.
  func text(of path: String) -> String {
    files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  /// Its media, by path.
  public static let media: [(path: String, bytes: [UInt8])] = [
    (
      "media/sun.svg",
      Array(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" role="img">
          <circle cx="32" cy="32" r="18" fill="#f2b134"/>
        </svg>

        """.utf8)
    )
  ]

  /// The program as the compiler takes it in.
  public var tree: SourceTree {
    let media = Self.media.map { MediaFile(path: $0.path, bytes: $0.bytes) }
    let tree = SourceTree(name: "start", files: files, media: media)
    guard let ledgerExample else { return tree }
    let ledger = ledgerExample.file(for: tree, SmallestProgram(language: .en, name: id).tree)
    return SourceTree(name: "start", files: files, ledgers: [ledger], media: media)
  }

  /// The ledger, where an example stands in it.
  private var ledgerExample: LedgerExample? { slot == .ledger ? LedgerExample(text) : nil }

  private func own(_ own: Slot, else other: String) -> String { slot == own ? text : other }
  private func added(_ own: Slot) -> String { slot == own ? "\n" + text : "" }
  private func say(_ nl: String, _ en: String) -> String { Wording(nl: nl, en: en)[language] }
}

extension SmallestProgram {
  private var program: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <program xmlns="urn:icbt:program:1" id="\(id)" version="0.1.0" xml:lang="\(language)" status="demonstration" address="informal">
      <title>\(say("Een eerste programma", "A first program"))</title>
      <intended-purpose>\(say(
        "Een klein programma om mee te beginnen. Het is niet bedoeld voor behandeling.",
        "A small program to start from. It is not meant for treatment."))</intended-purpose>
      <audience>
        \(own(.audience, else: """
          <indication>\(say("Wie wil zien hoe een programma werkt.", "Whoever wants to see how a program works."))</indication>
              <contra-indication>\(say(
                "Wie nu in nood is: zoek eerst hulp.", "Whoever is in distress now: seek help first."))</contra-indication>
          """))
      </audience>
      <locales>\(own(.locales, else: ledgerExample?.part ?? ""))</locales>
      <flags>
        <flag id="low-load" set-by="therapist" changes="any-time">
          <label>\(say("Weinig energie of concentratie", "Little energy or concentration"))</label>
        </flag>
        <flag id="activity" set-by="intake" values="low active">
          <label>\(say("Hoe actief iemand is", "How active somebody is"))</label>
        </flag>
        <flag id="pain-score" set-by="intake" from="0" to="10">
          <label>\(say("Hoeveel pijn iemand heeft", "How much pain somebody has"))</label>
        </flag>\(added(.flags))
      </flags>
      <limits>
        \(own(.limits, else: """
          <patient screen-minutes-per-week="60" practice-minutes-per-week="105" words-per-page="150"/>
              <diary items-per-entry="8" entries-per-day="2"/>
              <therapist mean-minutes-per-week="15" peak-minutes-per-week="25" messages-per-week="3"/>
              <readability scope="page" level="B1"/>
          """))
      </limits>
      <course>
        \(own(.course, else: """
          <module ref="start" weeks="1"/>
              <ending><p>\(say("Je bent klaar. Goed gedaan.", "You are done. Well done."))</p></ending>
          """))
      </course>
      <safety>
        \(own(.safety, else: """
          <crisis xml:lang="\(language)" region="NL" verified="2026-11-01">
                <p>\(say("Gaat het nu niet goed met je? Bel dan meteen.", "Are you not well right now? Then call at once."))</p>
                <helpline name="\(say("Alarmnummer", "Emergency number"))" phone="112" hours="\(say("dag en nacht", "day and night"))"/>
              </crisis>\(ledgerExample == nil ? "" : englishCrisis)
              <consent><p>\(say("Wij bewaren je antwoorden veilig.", "We keep your answers safe."))</p></consent>
              <stop-rule><p>\(say("Krijg je nieuwe of hevige klachten? Stop dan en bel je huisarts.", "Do you get new or severe symptoms? Then stop and call your doctor."))</p></stop-rule>
          """))
      </safety>\(added(.programEnd))
    </program>

    """
  }

  /// Whom a patient can call who reads English: a language that is released must have it.
  private var englishCrisis: String {
    """

              <crisis xml:lang="en" region="NL" verified="2026-11-01">
                <p>Are you not well right now? Then call at once.</p>
                <helpline name="Emergency number" phone="112" hours="day and night"/>
              </crisis>
    """
  }

  private var module: String {
    let example =
      slot == .page
      ? """

            <page id="example">
              <title>Voorbeeld</title>
              <p>Zo kan het.</p>
              \(text)
            </page>
      """ : ""
    let questionnaire =
      slot == .instrument ? "\n        <fill-in instrument=\"mood\">Vul de vragenlijst in.</fill-in>" : ""
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <module xmlns="urn:icbt:program:1" id="start">
        <title>\(say("Beginnen", "Getting started"))</title>
        <goal>\(say("Je weet hoe dit programma werkt.", "You know how this program works."))</goal>
        \(own(.sittings, else: """
          <sitting week="1">
              <page id="welcome">
                <title>\(say("Welkom", "Welcome"))</title>
                <p>\(say("Fijn dat je er bent. Je leert hier over", "Good to see you. Here you learn about")) <term ref="pacing"/>.</p>
                <p when="low-load">\(say("Neem gerust pauze.", "Take a break when you like."))</p>
                <image src="sun.svg"><alternative>\(say("Een zon.", "A sun."))</alternative></image>
                <do assignment="my-week">\(say("Kijk naar je week.", "Look at your week."))</do>
                <keep diary="my-day">\(say("Houd bij hoe het gaat.", "Keep track of how it goes."))</keep>\(questionnaire)
              </page>\(example)
            </sitting>
          """))
      </module>

      """
  }

  private var assignment: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <assignment xmlns="urn:icbt:program:1" id="my-week" minutes="5" feedback="optional" difficulty="easy">
      <title>\(say("Mijn week", "My week"))</title>
      <why>\(say("Zo zie je wat je energie kost.", "This shows you what takes energy."))</why>
      <instructions><p>\(say("Schrijf op wat je deze week wilt doen.", "Write down what you want to do this week."))</p></instructions>
      <fields>
        <text id="first" required="yes"><label>\(say("Wat wil je doen?", "What do you want to do?"))</label></text>\(added(.fields))
      </fields>
    </assignment>

    """
  }

  private var diary: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <diary xmlns="urn:icbt:program:1" id="my-day" days="7" entries-per-day="1" minutes="1" notify="weekly-digest">
      <title>\(say("Mijn dag", "My day"))</title>
      <reminder at="20:00">\(say("Hoe was je dag?", "How was your day?"))</reminder>
      <fields>
        <scale id="energy" from="0" to="10" low-label="\(say("geen", "none"))" high-label="\(say("heel veel", "a great deal"))" missed="unknown">
          <label>\(say("Hoeveel energie had je vandaag?", "How much energy did you have today?"))</label>
        </scale>\(added(.diaryFields))
      </fields>
      <chart of="energy" over="days"/>
    </diary>

    """
  }

  private var glossary: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <glossary xmlns="urn:icbt:program:1">
      <term id="pacing">
        <word>\(say("doseren", "pacing"))</word>
        <meaning>\(say("Je energie verdelen over de dag.", "Spreading your energy over the day."))</meaning>
      </term>\(added(.glossary))
    </glossary>

    """
  }

  private var profile: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <profile xmlns="urn:icbt:program:1" id="anna">
      <title>Anna</title>
      <set flag="low-load" value="no"/>
      <set flag="activity" value="active"/>
      <set flag="pain-score" value="4"/>
    </profile>

    """
  }
}
