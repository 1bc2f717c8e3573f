import ProgramBundle
import Testing

@testable import ProgramCompiler

/// Levels: what they allow, where their edges are, and which texts have which.
@Suite struct LevelTests {
  @Test(arguments: ["nl", "en", "de"])
  func everyStepIsLaxerInEveryColumn(_ language: String) throws {
    let table = try #require(ReadingTable.of(language))
    #expect(table.levels.map(\.level) == ReadingLevel.allCases)
    #expect(table.levels.map(\.level) == table.levels.map(\.level).sorted())
    for (easier, harder) in zip(table.levels, table.levels.dropFirst()) {
      let columns: [(Double, Double)] = [
        (easier.meanSentence, harder.meanSentence),
        (Double(easier.longSentence), Double(harder.longSentence)),
        (Double(easier.tooLongSentence), Double(harder.tooLongSentence)),
        (Double(easier.paragraph), Double(harder.paragraph)), (Double(easier.label), Double(harder.label)),
        (easier.rareWords, harder.rareWords), (easier.lix, harder.lix),
      ]
      for (low, high) in columns { #expect(low < high, "\(language) \(harder.level)") }
      let own = ReadingGate(formula: table.formula, threshold: easier.own)
      #expect(own.excess(harder.own) > 0, "\(language) \(harder.level)")
    }
    for row in table.levels {
      #expect(row.meanSentence < Double(row.longSentence) && row.longSentence < row.tooLongSentence)
      #expect(row.tooLongSentence < row.paragraph)
    }
    #expect(table.formula.language == language)
  }

  /// The targets of design/readability.md for low load.
  @Test func b1IsTheTarget() throws {
    let dutch = try #require(ReadingTable.of("nl")).thresholds(.b1)
    #expect(dutch.meanSentence == 10 && dutch.longSentence == 15 && dutch.tooLongSentence == 20)
    #expect(dutch.paragraph == 50 && dutch.lix == 35 && dutch.own == 65 && dutch.rareWords == 5)
    let english = try #require(ReadingTable.of("en")).thresholds(.b1)
    #expect(english.meanSentence == 12 && english.own == 6 && english.lix == 35)
  }

  @Test func verdictsHaveEdges() {
    let hard = ReadingGate(formula: .lix, threshold: 35)
    let easy = ReadingGate(formula: .fleschDouma, threshold: 65)
    let cases: [(excess: Double, verdict: ReadingVerdict)] = [
      (-10, .within), (0, .within), (0.01, .borderline), (4, .borderline), (4.01, .over), (40, .over),
    ]
    for (excess, verdict) in cases {
      #expect(hard.verdict(35 + excess, deviation: 4) == verdict)
      #expect(easy.verdict(65 - excess, deviation: 4) == verdict)
    }
    // Without a deviation at all, nothing is on the verge.
    #expect(hard.verdict(35, deviation: 0) == .within && hard.verdict(35.01, deviation: 0) == .over)
    #expect(
      [ReadingVerdict.over, .within, .notAssessed, .borderline].sorted() == [
        .notAssessed, .within, .borderline, .over,
      ])
  }

  /// Sentences of short common words, so many words in all, with three long words in each.
  private func text(words: Int, sentences: Int) -> String {
    (0..<sentences).map { number in
      let share = words / sentences + (number < words % sentences ? 1 : 0)
      let filling = Array(repeating: "en", count: share - 4).joined(separator: " ")
      return "Daarom \(filling) belangrijke ontwikkelingen veranderingen."
    }.joined(separator: " ")
  }

  @Test(arguments: [(100, 7, true), (99, 7, false), (100, 6, false), (99, 6, false), (200, 14, true)])
  func formulasAreForLongTexts(_ words: Int, _ sentences: Int, _ isLongEnough: Bool) throws {
    let report = try #require(
      ReadabilityReport(plain: text(words: words, sentences: sentences), name: "t", locale: "nl", level: .a1)
        .texts.first)
    #expect(report.counts.words == words && report.counts.sentences == sentences)
    #expect(report.isLongEnough == isLongEnough)
    #expect(ReadingFormula.lix.suits(TextCounts(words: words, sentences: sentences)) == isLongEnough)
    #expect(report.reached == (isLongEnough ? .c1 : nil))
  }

  @Test func smogIsForThirtySentences() {
    #expect(!ReadingFormula.smog.suits(TextCounts(words: 300, sentences: 29)))
    #expect(ReadingFormula.smog.suits(TextCounts(words: 300, sentences: 30)))
  }

  @Test func scopesHaveTheirLevels() throws {
    let levels = TextScope.allCases.map { ($0, $0.standardLevel) }
    for (scope, level) in levels {
      let expected: ReadingLevel? =
        switch scope {
        case .diary: .a2
        case .page, .instructions: .b1
        case .background: .b2
        case .therapist: nil
        }
      #expect(level == expected)
    }
    // In a program that says nothing about levels.
    let limits = "<patient screen-minutes-per-week=\"60\"/>"
    let report = try #require(Compiler.compile(SmallestProgram(.limits, limits).tree).readability().report)
    for (kind, level) in [
      ("page", ReadingLevel.b1), ("assignment", .b1), ("diary", .a2), ("transcript", .b2),
    ] {
      let text = try #require(report.texts.first { $0.kind == kind }, "\(kind)")
      #expect(text.level == level, "\(kind)")
    }
  }

  @Test func therapistsHaveALevelOnlyWhereOneIsSet() throws {
    let hard = String(
      repeating: "Multidisciplinaire behandelovereenkomsten veronderstellen dossiervorming. ", count: 30)
    let module = SmallestProgram().text(of: "modules/start.xml").replacing(
      "</module>", with: "<therapist><respond>\(hard)</respond></therapist></module>")
    func therapist(_ limits: String) throws -> TextReport {
      let program = SmallestProgram(.module, module)
      let files = program.files.map { file in
        file.path != "program.xml"
          ? file
          : SourceFile(
            path: file.path,
            text: program.text(of: "program.xml").replacing(
              "<readability scope=\"page\" level=\"B1\"/>", with: limits))
      }
      let tree = SourceTree(name: "start", files: files, media: program.tree.media)
      let compilation = Compiler.compile(tree)
      let report = try #require(
        compilation.readability().report, "\(compilation.diagnostics.map(\.summary.en))")
      return try #require(report.texts.first { $0.kind == "therapist" && $0.counts.words > 50 })
    }
    let free = try therapist("")
    #expect(free.verdict == .notAssessed && free.level == nil)
    let bound = try therapist("<readability scope=\"therapist\" level=\"C1\"/>")
    #expect(bound.verdict == .over && bound.level == .c1)
  }

  @Test(arguments: [
    ("<readability scope=\"diary\" level=\"B2\"/>", 1),
    ("<readability scope=\"instructions\" level=\"A1\"/>", 1),
    ("<readability scope=\"instructions\" level=\"C1\"/>", 1),
    ("<readability scope=\"background\" level=\"A1\"/>", 1),
    ("<readability scope=\"diary\" level=\"B1\"/>", 0), ("<readability scope=\"page\" level=\"A1\"/>", 0),
    ("<readability scope=\"diary\" level=\"C1\" when=\"low-load\"/>", 0),
    ("<readability scope=\"diary\" level=\"C1\"/><readability scope=\"background\" level=\"A1\"/>", 2),
  ])
  func levelsAreInOrder(_ limits: String, _ count: Int) {
    let found = Compiler.compile(SmallestProgram(.limits, limits).tree).diagnostics
    #expect(found.count { $0.code == "level-order" } == count, "\(found.map(\.summary.en))")
  }

  private static func instrument(_ attributes: String) -> String {
    """
    <instrument xmlns="urn:icbt:program:1" id="mood" minutes="2" licence="vrij te gebruiken" \(attributes)>
      <title>Hoe gaat het?</title>
      <instructions><p>\(String(repeating: "Multidisciplinaire behandelovereenkomsten veronderstellen dossiervorming. ", count: 30))</p></instructions>
      <responses><response points="0">nooit</response><response points="1">soms</response></responses>
      <question id="tired"><label>Ben je in de afgelopen week op de meeste dagen van de week vaak erg moe geweest van wat je deed en niet deed?</label></question>
      <score id="total" missing-allowed="0"><label>Totaal</label><formula>sum(tired)</formula></score>
    </instrument>
    """
  }

  /// The words of a validated questionnaire are measured, and nobody is asked to change them.
  @Test func lockedQuestionnairesAreMeasuredAndNotJudged() throws {
    let codes: Set = [
      "text-too-hard", "text-hard", "sentence-too-long", "sentence-long", "paragraph-too-long", "rare-words",
      "label-too-long",
    ]
    let own = Compiler.compile(SmallestProgram(.instrument, Self.instrument("validated=\"no\"")).tree)
      .diagnostics
    let broken = Set(own.filter { $0.place?.file == "instruments/mood.xml" }.map(\.code)).intersection(codes)
    #expect(broken.isSuperset(of: ["text-too-hard", "sentence-too-long", "paragraph-too-long"]), "\(broken)")

    let unlocked = Compiler.compile(SmallestProgram(.instrument, Self.instrument("validated=\"yes\"")).tree)
    let lock = try #require(
      unlocked.diagnostics.first { $0.code == "instrument-changed" }?.solutions.first?.edits.first)
    let attributes = "validated=\"yes\" \(lock.replacement.split(whereSeparator: \.isWhitespace).joined())"
    let locked = Compiler.compile(SmallestProgram(.instrument, Self.instrument(attributes)).tree)
    let found = locked.diagnostics.filter {
      $0.place?.file == "instruments/mood.xml" && codes.contains($0.code)
    }
    #expect(locked.isSound && found.isEmpty, "\(locked.diagnostics.map(\.summary.en))")
    let report = try #require(locked.readability().report?.texts.first { $0.kind == "instrument" })
    #expect(report.verdict == .notAssessed && report.level == nil)
    #expect(report.isLongEnough && report.measures["lix"] ?? 0 > 60)
  }
}
