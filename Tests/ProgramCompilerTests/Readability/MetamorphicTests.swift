import ProgramBundle
import Testing

@testable import ProgramCompiler

/// What must not matter does not, and what must matter does.
@Suite struct MetamorphicTests {
  // MARK: A page as it is written

  /// The reports on the texts of the smallest program with this page in it, by kind and id.
  private func reports(_ page: String) throws -> [String: TextReport] {
    let compilation = Compiler.compile(SmallestProgram(.page, page).tree)
    let report = try #require(
      compilation.readability().report, "\(compilation.diagnostics.map { "\($0.code) \($0.summary.en)" })")
    return Dictionary(report.texts.map { ("\($0.kind) \($0.id)", $0) }) { first, _ in first }
  }

  private static let page = """
    <heading>Zo begin je</heading>
    <p>Rust eerst even uit als je moe bent, want dan gaat het daarna beter. Kies een klein doel dat bij je past.</p>
    <list>
      <item>Zet je wandelschoenen vanavond alvast naast de achterdeur klaar</item>
      <item>Leg belangrijke telefoonnummers en medicijnen ergens bij elkaar weg</item>
      <item>Bespreek moeilijke momenten telefonisch met vertrouwde huisgenoten</item>
    </list>
    <p>Lees daarna verder over je energie. Neem de tijd die je nodig hebt.</p>
    """

  @Test(arguments: [
    ("a full stop after items", ["klaar</item>": "klaar.</item>", "weg</item>": "weg.</item>"]),
    ("a full stop after a heading", ["begin je</heading>": "begin je.</heading>"]),
    (
      "stress on a word",
      ["klein doel": "<strong>klein</strong> doel", "Lees daarna": "<em>Lees</em> daarna"]
    ),
    (
      "stress on a sentence",
      ["Kies een klein doel dat bij je past.": "<em>Kies een klein doel dat bij je past.</em>"]
    ),
    ("stress with its full stop outside", ["dat bij je past.": "<strong>dat bij je past</strong>."]),
    ("a link on words", ["over je energie": "over <link to=\"start.welcome\">je energie</link>"]),
    ("white space", ["Lees daarna verder": "Lees\n      daarna   verder"]),
  ])
  func changesNoMeasure(_ what: String, _ edits: [String: String]) throws {
    let before = try reports(Self.page)
    var page = Self.page
    for (old, new) in edits.sorted(by: { $0.key < $1.key }) {
      #expect(page.contains(old), "\(what)")
      page = page.replacing(old, with: new)
    }
    let after = try reports(page)
    // Lists are in what is measured.
    let own = try #require(before["page start.example"])
    #expect(own.measures != own.withoutLists)
    #expect(before.keys == after.keys)
    for (name, report) in before {
      #expect(report.measures == after[name]?.measures && report.sd == after[name]?.sd, "\(what): \(name)")
      #expect(report.withoutLists == after[name]?.withoutLists, "\(what): \(name)")
    }
  }

  // MARK: Random texts

  /// A thousand texts of a language: cutting at a conjunction makes nothing harder, the order of sentences does not
  /// matter, and all sentences twice measure as once.
  @Test(arguments: [("nl", "en"), ("de", "und"), ("en", "and")])
  func ofAThousandTexts(_ language: String, _ conjunction: String) throws {
    var random = SplitMix64(state: 7)
    let meter = TextMeter(locale: language)
    let words = try Self.words(language)
    let formulas = ReadingFormula.of(language) + [.meanSentence, .rareWords]
    for number in 0..<1_000 {
      func some(_ range: ClosedRange<Int>) -> [String] {
        (0..<Int.random(in: range, using: &random)).map { _ in
          words[Int.random(in: words.indices, using: &random)]
        }
      }
      let sentences = (0..<Int.random(in: 0...5, using: &random)).map { _ in Self.sentence(some(3...18)) }
      let (one, other) = (some(2...12), some(2...12))
      let whole = sentences + [Self.sentence(one + [conjunction] + other)]
      let cut = sentences + [Self.sentence(one), Self.sentence([conjunction] + other)]

      let before = meter.counts(whole.joined(separator: " "))
      let after = meter.counts(cut.joined(separator: " "))
      var expected = before
      expected.sentences += 1
      #expect(after == expected, "\(language) \(number): \(cut)")
      for formula in formulas {
        let (hardness, cut) = (formula.hardness(of: before), formula.hardness(of: after))
        #expect(try #require(cut) <= #require(hardness), "\(language) \(number) \(formula.name)")
      }
      #expect(
        meter.counts(whole.shuffled(using: &random).joined(separator: " ")) == before, "\(language) \(number)"
      )
      let twice = meter.counts((whole + whole).joined(separator: " "))
      #expect(twice == before + before, "\(language) \(number)")
      for formula in formulas {
        #expect(abs(try #require(formula.value(of: twice)) - #require(formula.value(of: before))) < 1e-9)
      }
    }
  }

  /// With the same words in more sentences no formula is harder: sentences only ever divide what is 0 or more.
  @Test(arguments: ReadingFormula.all + [.meanSentence, .rareWords])
  func moreSentencesAreNeverHarder(_ formula: ReadingFormula) throws {
    var random = SplitMix64(state: 8)
    for _ in 0..<1_000 {
      let counts = RandomCounts.next(&random, atLeast: 1)
      var cut = counts
      cut.sentences += 1
      #expect(try #require(formula.hardness(of: cut)) <= #require(formula.hardness(of: counts)))
    }
  }

  /// Words of our prose that are written small; no names, and none that are abbreviations before a point.
  private static func words(_ language: String) throws -> [String] {
    let all = try Prose.paragraphs(language).flatMap { $0.split { !$0.isLetter }.map(String.init) }
    let rules = try #require(SentenceRules.of(language))
    let short = rules.neverLast.union(rules.maybeLast).union(rules.rarelyLast)
    return Set(all.filter { $0.count > 1 && $0 == $0.lowercased() && !short.contains($0) }).sorted()
  }

  private static func sentence(_ words: [String]) -> String {
    let text = words.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  // MARK: Texts for some patients

  private static let hard = String(
    repeating:
      "Overbelasting veroorzaakt aanhoudende vermoeidheidsklachten bij onvoldoende herstelmogelijkheden. ",
    count: 16)
  private static let easy = String(
    repeating: "Rust goed uit als je moe bent. Ga dan weer iets doen. ", count: 10)

  /// The findings on hard texts, each with the flags of its patient.
  private func hardTexts(_ page: String, limits: String = "<readability scope=\"page\" level=\"B1\"/>") throws
    -> [(code: String, flags: [String: FlagValue], finding: Diagnostic)]
  {
    let program = SmallestProgram(.page, page).files.map { file in
      file.path != "program.xml"
        ? file
        : SourceFile(
          path: file.path,
          text: String(decoding: file.bytes, as: UTF8.self)
            .replacing("<readability scope=\"page\" level=\"B1\"/>", with: limits))
    }
    let tree = SourceTree(name: "start", files: program, media: SmallestProgram().tree.media)
    let compilation = Compiler.compile(tree)
    #expect(compilation.isSound)
    return try compilation.diagnostics.filter { $0.code == "text-too-hard" || $0.code == "text-hard" }.map {
      let witness = try #require($0.witness)
      return ($0.code, Dictionary(witness.profile.map { ($0.flag, $0.value) }) { first, _ in first }, $0)
    }
  }

  @Test func aHardTextCountsForItsReadersOnly() throws {
    let some = try hardTexts("<p when=\"low-load and activity is low\">\(Self.hard)</p><p>\(Self.easy)</p>")
    #expect(!some.isEmpty)
    for (code, flags, _) in some {
      #expect(code == "text-too-hard")
      #expect(flags["low-load"] == .boolean(true) && flags["activity"] == .choice("low"))
    }
    let rest = try hardTexts("<p when=\"not low-load\">\(Self.hard)</p><p when=\"low-load\">\(Self.easy)</p>")
    #expect(!rest.isEmpty)
    for (_, flags, _) in rest { #expect(flags["low-load"] == .boolean(false)) }
  }

  /// Who gets the hard text gets no easy one to make up for it.
  @Test func whatOthersReadMakesNothingEasier() throws {
    let page =
      "<p when=\"low-load\">\(Self.hard)</p><p when=\"not low-load\">\(Self.easy)\(Self.easy)\(Self.easy)</p>"
    let found = try hardTexts(page)
    #expect(found.contains { $0.finding.element == "start.example" })
    for (code, flags, _) in found { #expect(code == "text-too-hard" && flags["low-load"] == .boolean(true)) }
  }

  private static let strict =
    "<readability scope=\"page\" level=\"C1\"/><readability scope=\"page\" level=\"A1\" when=\"low-load\"/>"
  /// Beyond A1, and well within C1.
  private static let middling = String(
    repeating: "Als je na een drukke dag moe bent, dan rust je eerst een poos goed uit. ", count: 8)

  @Test func aStricterLevelIsBrokenByWhatItsPatientsGet() throws {
    let everybody = try hardTexts("<p>\(Self.middling)</p>", limits: Self.strict)
    #expect(everybody.contains { $0.finding.element == "start.example" })
    for (_, flags, finding) in everybody {
      #expect(flags["low-load"] == .boolean(true) && finding.summary.en.contains("A1"))
    }
    let others = try hardTexts(
      "<p when=\"not low-load\">\(Self.middling)</p><p when=\"low-load\">\(Self.easy)</p>",
      limits: Self.strict)
    #expect(others.isEmpty, "\(others.map(\.finding.summary.en))")
  }

  /// What is a little too hard for some does not hide that it is much too hard for others.
  @Test func theWorstVerdictOfAllLevelsIsTold() throws {
    let limits =
      "<readability scope=\"page\" level=\"B1\"/><readability scope=\"page\" level=\"A2\" when=\"low-load\"/>"
    let verge =
      "Als je na je werk erg moe bent, dan rust je eerst. Slaap. Je kiest elke avond wat je de dag erna nog wilt doen. "
      + "Je loopt een rondje en je kijkt goed om je heen. Of je vraagt aan een vriend of hij je komt helpen."
    let alone = try hardTexts("<p>\(verge)</p>", limits: limits)
    #expect(
      alone.contains { $0.code == "text-hard" && $0.finding.summary.en.contains("A2") },
      "\(alone.map(\.finding.summary.en))")
    let both = try hardTexts(
      "<p when=\"low-load\">\(verge)</p><p when=\"not low-load\">\(Self.hard)</p>", limits: limits)
    let own = try #require(both.first { $0.finding.element == "start.example" })
    #expect(own.code == "text-too-hard" && own.flags["low-load"] == .boolean(false))
  }
}
