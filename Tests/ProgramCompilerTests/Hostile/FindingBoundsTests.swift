import Testing

@testable import ProgramCompiler

/// However many findings there are, those that are shown are the same, and the others are counted.
struct FindingBoundsTests {
  private func finding(_ rule: Rule, _ file: Int, _ position: Int) -> Diagnostic {
    let name = String(1_000 + file)
    return rule.finding(
      at: Place(file: "modules/m\(name).xml", span: Span(position, position + 1)),
      Wording(nl: "Zo.", en: "So."))
  }

  /// What a number of workers keeps of these files, each going through every n-th.
  private func log(_ files: [[Diagnostic]], workers: Int) -> Compilation {
    var kept = files.map { KeptFindings($0) }
    for worker in 0..<workers {
      var room = FindingRoom()
      for index in stride(from: worker, to: files.count, by: workers) {
        kept[index] = kept[index].fitting(&room)
      }
    }
    #expect(kept.reduce(0) { $0 + $1.kept.count } <= 2 * workers * FindingBounds.shown)
    var log = FindingLog(options: .init())
    log.add(KeptFindings(joining: kept))
    return log.compilation(of: SourceTree(name: "p", files: []))
  }

  @Test func whatIsShownDoesNotDependOnTheNumberOfCores() {
    var random = SplitMix64(state: 5)
    let files = (0..<100).map { file in
      (0..<Int.random(in: 0...100, using: &random)).map { _ in
        finding(
          Bool.random(using: &random) ? MarkupRules.notWellFormed : LayoutRules.fileUnexpected, file,
          Int.random(in: 0..<10_000, using: &random))
      }
    }
    let total = files.joined().count
    let one = log(files, workers: 1)
    #expect(one.diagnostics.count == FindingBounds.shown)
    #expect(one.omitted == .init(count: total - FindingBounds.shown, isCut: false))
    #expect(one.diagnostics.allSatisfy { $0.severity == .error }, "there are errors enough")
    for workers in 2...8 {
      let other = log(files, workers: workers)
      #expect(other.diagnostics == one.diagnostics && other.omitted == one.omitted)
    }
  }

  @Test func errorsAreShownBeforeWarnings() {
    let warnings = (0..<1_500).map { finding(LayoutRules.fileUnexpected, 1, $0) }
    let errors = (0..<10).map { finding(MarkupRules.notWellFormed, 2, $0) }
    let shown = log([warnings, errors], workers: 2)
    #expect(shown.diagnostics.count(where: { $0.severity == .error }) == 10)
    #expect(shown.omitted.count == 510 && !shown.isClean)
  }

  @Test func aStepStopsWhereNobodyReadsOn() {
    var made = 0
    var found = KeptFindings()
    let all = (0..<10_000).lazy.map { position -> Diagnostic in
      made += 1
      return finding(MarkupRules.notWellFormed, 1, position)
    }
    found.add(firstOf: all)
    #expect(found.kept.count == FindingBounds.inFile && found.omitted == 1 && found.isCut)
    #expect(made == FindingBounds.inFile + 1)
  }

  @Test func theLastLineCountsTheOthers() {
    var renderer = TextRenderer(
      language: .nl, folder: "p", sources: FindingSources(SourceTree(name: "p", files: [])), colour: false)
    #expect(renderer.render([], omitted: .none).hasSuffix("regels.\n"))
    let one = [finding(MarkupRules.notWellFormed, 1, 0)]
    #expect(
      renderer.render(one, omitted: .init(count: 12_345, isCut: false)).hasSuffix(
        "1 fout.\nEn nog 12.345 andere. Los eerst op wat hierboven staat, en controleer opnieuw.\n"))
    #expect(
      renderer.render(one, omitted: .init(count: 1, isCut: true)).hasSuffix(
        "En nog minstens 1 andere. Los eerst op wat hierboven staat, en controleer opnieuw.\n"))
  }

  @Test func quotesAndEditsAreBounded() {
    let long = String(repeating: "é", count: 100_000)
    let place = Place(file: "modules/a.xml", span: Span(0, 1))
    let finding = MarkupRules.notWellFormed.finding(
      at: place, Wording(nl: long, en: long),
      solutions: [.init(Wording(nl: "Zo.", en: "So."), safe: true, edits: [.init(place, long)])])
    #expect(finding.summary.nl.utf8.count < FindingBounds.sentenceBytes + 10)
    #expect(finding.solutions == [.init(Wording(nl: "Zo.", en: "So."))])
  }

  /// A file on one line of many megabytes is shown, and its columns counted, without going through all of it each time.
  @Test func longLinesAreShownInTime() {
    let text = "<a>" + String(repeating: "é", count: 3_000_000) + "</b>"
    let file = SourceFile(path: "program.xml", text: text)
    let table = LineTable(file: file)
    let end = file.bytes.count
    for offset in stride(from: end - 2_000, to: end, by: 1) { _ = table.position(of: offset) }
    #expect(table.position(of: end).column == text.unicodeScalars.count + 1)
    #expect(table.position(of: 3 + 2 * 1_500_000).column == 1_500_004)
    #expect(table.position(of: 4 + 2 * 1_500_000).column == 1_500_004, "within a character")
    let finding = MarkupRules.notWellFormed.finding(
      at: file.place(Span(1_000_001, 5_000_003)), Wording(nl: "Zo.", en: "So."))
    var renderer = TextRenderer(
      language: .nl, folder: "p", sources: FindingSources(SourceTree(name: "p", files: [file])), colour: false
    )
    #expect(renderer.render([finding]).utf8.count < 2_000)
  }
}
