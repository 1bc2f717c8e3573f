@testable import ProgramCompiler

/// A program with a place for every kind of condition and formula, and for the numbers that they are compared with.
struct ConditionTemplate {
  /// The text of each place, by its kind; those left out have a text that is right.
  var texts: [Int: String] = [:]

  /// What stands in each place when nothing else does, by kind.
  static let standard = [
    "low-load", "not (low-load and pain-score at least 9)", "mood.sad at least 1", "100 - sum(points)",
    "sum(sad, glad)", "pain-score above 5", "activity is low", "pain-score in (1, 2)", "0", "10", "3", "4",
    "low active", "", "2", "1", "my-day.energy below 3", "mean(points) / 2 + extra * 1.5",
  ]

  private func text(_ kind: Int) -> String { texts[kind] ?? Self.standard[kind] }

  /// The smallest program with files of its own that have the texts in them.
  var tree: SourceTree {
    let own = [
      SourceFile(path: "program.xml", text: program), SourceFile(path: "modules/start.xml", text: module),
      SourceFile(path: "assignments/my-week.xml", text: assignment),
      SourceFile(path: "instruments/mood.xml", text: instrument),
      SourceFile(path: "profiles/anna.xml", text: profile),
    ]
    let others = SmallestProgram().files.filter { file in !own.contains { $0.path == file.path } }
    return SourceTree(name: "start", files: own + others)
  }

  private var program: String {
    """
    <program xmlns="urn:icbt:program:1" id="start" version="0.1.0" xml:lang="nl" status="demonstration">
      <title>Proef</title>
      <intended-purpose>Proef.</intended-purpose>
      <audience><indication>Pijn.</indication><contra-indication>Nood.</contra-indication></audience>
      <locales/>
      <flags>
        <flag id="low-load" set-by="therapist" changes="any-time"><label>Licht</label></flag>
        <flag id="activity" set-by="intake" values="\(text(12))"><label>Actief</label></flag>
        <flag id="pain-score" set-by="intake" from="\(text(8))" to="\(text(9))" default="\(text(10))"><label>Pijn</label></flag>
        <constraint because="Zo is het.">\(text(1))</constraint>
      </flags>
      <limits><patient items-per-list="5"/><patient items-per-list="3" when="\(text(7))"/></limits>
      <course>
        <module ref="start" weeks="\(text(14))"><weeks when="\(text(5))">\(text(15))</weeks></module>
        <ending><p>Klaar.</p></ending>
      </course>
      <safety>
        <crisis xml:lang="nl" region="NL" verified="2026-11-01"><helpline name="112" phone="112" hours="altijd"/></crisis>
        <consent><p>Veilig.</p></consent>
        <stop-rule><p>Stop dan.</p></stop-rule>
        <alert when="\(text(2))" to="duty" within-hours="4" show="crisis">Bel.</alert>
        <alert when="\(text(16))" to="duty" within-hours="4" show="crisis">Bel.</alert>
      </safety>
    </program>
    """
  }

  private var module: String {
    """
    <module xmlns="urn:icbt:program:1" id="start">
      <title>Beginnen</title>
      <goal>Je weet hoe het werkt.</goal>
      <sitting week="1">
        <page id="welcome">
          <title>Welkom</title>
          <p>Dit is <term ref="pacing"/>.</p>
          <p when="\(text(0))">Neem pauze.</p>
          <choose><option when="\(text(6))"><p>Beweeg.</p></option><otherwise><p>Rust.</p></otherwise></choose>
          <do assignment="my-week">Kijk.</do>
          <keep diary="my-day">Houd bij.</keep>
          <fill-in instrument="mood">Vul in.</fill-in>
        </page>
      </sitting>
    </module>
    """
  }

  private var assignment: String {
    """
    <assignment xmlns="urn:icbt:program:1" id="my-week" minutes="5" feedback="optional" difficulty="easy">
      <title>Mijn week</title>
      <instructions><p>Verdeel.</p></instructions>
      <fields>
        <allocation id="points" total="100"><label>Punten</label><share id="a">A</share><share id="b">B</share></allocation>
        <number id="extra" from="0" to="10" unit="keer"><label>Extra</label></number>
        <text id="words"><label>Woorden</label></text>
        <computed id="left"><label>Over</label><formula>\(text(3))</formula></computed>
        <computed id="more"><label>Meer</label><formula>\(text(17))</formula></computed>
      </fields>
    </assignment>
    """
  }

  private var instrument: String {
    """
    <instrument xmlns="urn:icbt:program:1" id="mood" minutes="3" validated="no" licence="eigen werk">
      <title>Stemming</title>
      <instructions><p>Kies.</p></instructions>
      <responses><response points="0">nooit</response><response points="1">soms</response></responses>
      <question id="sad" risk="low-mood"><label>Was je somber?</label></question>
      <question id="glad" reversed="yes"><label>Was je blij?</label></question>
      <score id="total" missing-allowed="1"><label>Totaal</label><formula>\(text(4))</formula></score>
    </instrument>
    """
  }

  private var profile: String {
    """
    <profile xmlns="urn:icbt:program:1" id="anna">
      <title>Anna</title>
      <set flag="low-load" value="no"/>
      <set flag="activity" value="active"/>
      <set flag="pain-score" value="\(text(11))"/>
      \(text(13))
    </profile>
    """
  }
}
