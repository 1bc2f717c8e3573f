import Foundation
import ProgramBundle
import Testing

@testable import ProgramCompiler

/// What comes back damaged is taken in whole, with a word about it, or not at all.
@Suite struct DamageTests {
  /// Every kind of damage is found as what it is, at its place; an error leaves the ledgers as they were.
  @Test(arguments: Damage.all) func isFound(_ damage: Damage) throws {
    let tree = try DamagedProgram.tree(at: damage.start)
    var file =
      try damage.isOfSignedOff
      ? DamagedProgram.export(tree, damage.locale, damage.format)
      : DamagedProgram.returned(tree, damage.locale, damage.format)
    try damage.make(&file)
    let result = try #require(DamagedProgram.take(file.bytes, damage.locale, TranslationDesk(tree)))
    let findings = result.findings
    #expect(
      Set(findings.map(\.code)) == [damage.code], "\(findings.map { "\($0.code): \($0.summary.en)" })")
    let finding = try #require(findings.first)
    let place = try #require(finding.place)
    #expect(place.file == "returned")
    #expect(LineTable(file: result.file).position(of: place.span.start).line == file.line)
    for finding in findings { Self.checkWording(finding) }
    if Rule.named(damage.code).weight.severity(at: .review) == .error {
      #expect(finding.severity == .error && result.isRefused && result.ledgers.isEmpty && result.updated == 0)
    } else {
      #expect(finding.severity == .warning && !result.isRefused)
      try Self.checkTaken(result, into: tree, damage)
    }
  }

  /// Both languages say something in the vocabulary of the clinic, and there is a way out.
  private static func checkWording(_ finding: Diagnostic) {
    #expect(!finding.solutions.isEmpty)
    for wording in [finding.summary, finding.explanation] + finding.solutions.map(\.summary) {
      #expect(wording.nl != wording.en)
      for text in [wording.nl, wording.en] {
        // What stands between backticks are words of the file.
        let own = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined()
        #expect(!text.isEmpty && !text.contains("  ") && !text.hasSuffix("?"), "\(text)")
        for word in banned { #expect(!own.contains(word), "\(word): \(text)") }
      }
    }
  }

  private static let banned = [
    "element", "attribute", "attribuut", "XML", "node", "boolean", "string", "integer", "parse", "invalid",
    "ongeldig",
  ]

  /// What was taken in counts as translated at most, and holds when it is read again.
  private static func checkTaken(_ result: ImportResult, into tree: SourceTree, _ damage: Damage) throws {
    let count = damage.locale == "en" ? DamagedProgram.count : 2
    #expect(result.updated == count)
    let after = try LocalizedProgram(
      tree.replacing(result.ledgers.map { SourceFile(path: $0.path, bytes: $0.bytes) }))[damage.locale]
    let drafts = damage.code == ImportRules.unfinished.rule.code ? 1 : 0
    #expect(after.count(.draft) == drafts && after.count(.translated) == count - drafts)
    #expect(after.units.allSatisfy { $0.state != .signedOff || $0.unit.handling == .locked })
  }

  @Test func theCatalogueIsLarge() {
    #expect(Damage.all.count >= 100 && Set(Damage.all.map(\.name)).count == Damage.all.count)
    #expect(Set(Damage.all.map(\.code)).count >= 50)
    #expect(Set(Damage.all.map(\.format)) == [.xliff12, .xliff21, .po])
  }

  /// No rule about returned files and no gate stands there without damage that reaches it.
  @Test func everyRuleIsReached() {
    let reached = Set(Damage.all.map(\.code))
    for rule in ImportRules.all { #expect(reached.contains(rule.rule.code)) }
    for gate in TextGates.all { #expect(reached.contains(gate.rule.code)) }
  }

  @Test(arguments: [ExchangeFormat.xliff12, .xliff21, .po]) func anUndamagedFileIsTakenIn(
    _ format: ExchangeFormat
  )
    throws
  {
    let tree = try DamagedProgram.tree()
    let file = try DamagedProgram.returned(tree, "en", format)
    let result = try #require(DamagedProgram.take(file.bytes, "en", TranslationDesk(tree)))
    #expect(result.findings.isEmpty, "\(result.findings.map { "\($0.code): \($0.summary.en)" })")
    #expect(result.updated == DamagedProgram.count && result.ledgers.count == 1)
    let german = try DamagedProgram.returned(tree, "de", format)
    #expect(try #require(DamagedProgram.take(german.bytes, "de", TranslationDesk(tree))).findings.isEmpty)
  }

  /// What tools change and what means nothing gives the same ledger, byte for byte.
  @Test(arguments: Harmless.all) func harmlessChangesDoNothing(_ change: Harmless) throws {
    let tree = try DamagedProgram.tree()
    let desk = TranslationDesk(tree)
    var file = try DamagedProgram.returned(tree)
    let expected = try #require(DamagedProgram.take(file.bytes, "en", desk)).ledgers
    let before = file.text
    try change.make(&file)
    #expect(file.text != before)
    let result = try #require(DamagedProgram.take(file.bytes, "en", desk))
    #expect(result.findings.isEmpty, "\(result.findings.map { "\($0.code): \($0.summary.en)" })")
    #expect(result.ledgers.map(\.path) == expected.map(\.path))
    #expect(result.ledgers.map(\.bytes) == expected.map(\.bytes))
  }

  struct Harmless: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (inout ReturnedText) throws -> Void

    init(_ name: String, _ make: @escaping @Sendable (inout ReturnedText) throws -> Void) {
      testDescription = name
      self.make = make
    }

    static let all = [
      Harmless("paths that lead elsewhere") {
        $0.text = $0.text.replacing("original=\"program.xml\"", with: "original=\"../../../etc/passwd\"")
          .replacing(
            "original=\"glossary.xml\"", with: "original=\"C:\\Windows\\..\\locales\\en\\ledger.txt\""
          )
          .replacing("original=\"modules/start.xml\"", with: "original=\"/work/%2e%2e/\u{202E}lmx.trats\"")
      },
      Harmless("another order") {
        let block = try $0.remove("start.welcome_p2")
        try $0.add(block, behind: "my-day_title")
      },
      Harmless("one name of the two") {
        try $0.replace(" resname=\"start.welcome_p2\"", "")
        try $0.replace("<trans-unit id=\"start.welcome_p5\" ", "<trans-unit ")
      },
      Harmless("what a tool adds") {
        try $0.replace("<xliff ", "<xliff xmlns:tool=\"urn:tool\" ")
        try $0.replace("<body>", "<tool:state><tool:x y=\"z\"/></tool:state><body>")
        try $0.replace(
          "</target>", "</target>\n<tool:match quality=\"99\">Something else</tool:match>",
          in: "start.welcome_p2")
      },
      Harmless("remarks and instructions") {
        try $0.replace("<body>", "<!-- <trans-unit id=\"x\"/> --><?tool do=\"this\"?><body>")
        try $0.replace("Take a break", "Take<!-- not --> a<?tool?> break")
      },
      Harmless("notes edited") {
        try $0.replace("<note>Title.</note>", "<note>Headline &lt;b&gt;.</note><note/>")
      },
      Harmless("characters by number, and sections") {
        try $0.replace("Take a break", "T&#97;ke &#x61; <![CDATA[break]]>")
      },
      Harmless("an earlier translation") {
        try $0.replace(
          "</target>",
          "</target>\n<alt-trans><source>Rust.</source><target>Rest &amp; <ph id=\"1\"/></target></alt-trans>",
          in: "start.welcome_p2")
      },
      Harmless("groups") {
        try $0.replace("<body>", "<body><group id=\"g\"><group>")
        try $0.replace("</body>", "</group></group></body>")
      },
      Harmless("language in capitals") {
        $0.text = $0.text.replacing("target-language=\"en\"", with: "target-language=\"EN\"")
      },
      Harmless("version of the program") {
        $0.text = $0.text.replacing("product-version=\"0.1.0\"", with: "product-version=\"9\"")
      },
      Harmless("a prefix for all") {
        $0.text = $0.text.replacing("</", with: "\u{1}").replacing("<?", with: "\u{2}").replacing(
          "<", with: "<x:"
        )
        .replacing("\u{1}", with: "</x:").replacing("\u{2}", with: "<?").replacing("xmlns=", with: "xmlns:x=")
      },
    ]
  }

  /// The built program refuses with exit code 1, says where, and writes nothing.
  @Test(arguments: [
    "code dropped", "file of another language", "file cut off", "dose changed", "signed text changed",
  ])
  func theProgramRefuses(_ name: String) throws {
    let damage = try #require(Damage.all.first { $0.name == name })
    let (answer, before, after, line) = try Self.run(damage)
    #expect(answer.code == 1)
    #expect(
      answer.errors.contains("returned.xlf:\(line):") && answer.errors.contains("explain \(damage.code)"))
    #expect(answer.errors.contains("Nothing was taken in"))
    #expect(before == after)
  }

  /// The built program takes in what is only odd, and says so.
  @Test func theProgramWarns() throws {
    let damage = try #require(Damage.all.first { $0.name == "approval forged" })
    let (answer, before, after, line) = try Self.run(damage)
    #expect(answer.code == 0)
    #expect(
      answer.errors.contains("returned.xlf:\(line):") && answer.errors.contains("explain \(damage.code)"))
    #expect(before == nil && after != nil)
  }

  private static func run(_ damage: Damage) throws -> (CommandTests.Answer, Data?, Data?, line: Int) {
    let tree = try DamagedProgram.tree(at: damage.start)
    let folder = try TemporaryFolder()
    for file in tree.files + tree.ledgers { try folder.write(file.bytes, to: "p/\(file.path)") }
    for (path, bytes) in SmallestProgram.media { try folder.write(bytes, to: "p/\(path)") }
    var file = try damage.isOfSignedOff ? DamagedProgram.export(tree, "en") : DamagedProgram.returned(tree)
    try damage.make(&file)
    try folder.write(file.bytes, to: "returned.xlf")
    let ledger = URL(fileURLWithPath: folder.path + "/p/locales/en/ledger.txt")
    let before = try? Data(contentsOf: ledger)
    let answer = try CommandTests().run(
      ["translate", "import", "p", "returned.xlf", "--locale", "en", "--translator", "AT", "--lang", "en"],
      in: folder.path)
    return (answer, before, try? Data(contentsOf: ledger), file.line)
  }

  /// A file of 50,000 texts is larger than any file of a program may be.
  @Test func aLargeFileIsRead() throws {
    let tree = try DamagedProgram.tree()
    var file = try DamagedProgram.returned(tree)
    let filler = String(repeating: "<note>\(String(repeating: "x", count: 1_000))</note>\n", count: 9_000)
    try file.replace("<header>\n", "<header>\n\(filler)")
    #expect(file.bytes.count > SourceBounds.fileBytes)
    let result = try #require(DamagedProgram.take(file.bytes, "en", TranslationDesk(tree)))
    #expect(result.findings.isEmpty && result.updated == DamagedProgram.count)
  }
}

extension Damage {
  /// Whether the file that comes back is that of a program whose texts are there already.
  var isOfSignedOff: Bool {
    switch start {
    case .signedOff: true
    case .untranslated, .translatedByAnother: false
    }
  }
}
