import Foundation
import Testing

@testable import ProgramCompiler

/// For whom texts are hardest, against asking every patient.
@Suite struct HardestReadingTests {
  /// Ten runs of two hundred sets of texts, by every formula; the hardest of all, of some, of long readings, and
  /// beyond a threshold.
  @Test(arguments: 0..<10 as Range<UInt64>)
  func agreesWithEveryPatient(_ run: UInt64) throws {
    var found = 0
    var none = 0
    for seed in run * 200..<(run + 1) * 200 {
      var readers = try RandomReaders(seed: seed)
      let hardest = HardestReading(readers.texts.map { ($0.who, $0.counts) }, readers.patients)
      let least = readers.number(0...100)
      let asks: [(who: ProgramCompiler.Predicate, table: [Bool]?, least: Int)] = [
        (.always, nil, 0), (readers.some.who, readers.some.table, 0), (.always, nil, least),
      ]
      for formula in ReadingFormula.all + [.meanSentence, .rareWords] {
        let value = formula.value(of: RandomCounts.next(&readers.random, atLeast: 1)) ?? 0
        for (position, ask) in asks.enumerated() {
          for gate in position == 1 ? [nil] : [nil, ReadingGate(formula: formula, threshold: value)] {
            let suits: (TextCounts) -> Bool = { $0.words >= max(1, ask.least) && $0.sentences > 0 }
            let one = try hardest.hardest(by: formula, beyond: gate, where: ask.who, suits: suits)
            let other = Self.bruteForce(readers, formula, gate, ask.table, suits)
            #expect((one == nil) == (other == nil), "seed \(seed) \(formula.name) \(position)")
            guard let one, let other else {
              none += 1
              continue
            }
            found += 1
            #expect(abs(one.hardness - other.hardness) < 1e-9, "seed \(seed) \(formula.name) \(position)")
            let witness = readers.number(of: try #require(try readers.patients.first(one.who)))
            #expect(readers.isAllowed[witness] && ask.table?[witness] != false)
            #expect(readers.counts[witness] == one.counts, "seed \(seed) \(formula.name) \(position)")
            #expect(witness == other.patient, "seed \(seed) \(formula.name) \(position)")
          }
        }
      }
    }
    #expect(found > 4_000 && none > 500, "\(found), \(none)")
  }

  /// The first of the patients whose reading is hardest.
  private static func bruteForce(
    _ readers: RandomReaders, _ formula: ReadingFormula, _ gate: ReadingGate?, _ table: [Bool]?,
    _ suits: (TextCounts) -> Bool
  ) -> (hardness: Double, patient: Int)? {
    var best: (hardness: Double, patient: Int)?
    for (patient, counts) in readers.counts.enumerated() where readers.isAllowed[patient] {
      guard table?[patient] != false, suits(counts), let hardness = formula.hardness(of: counts) else {
        continue
      }
      if let gate, gate.excess(formula.value(hardness)) <= 0 { continue }
      if hardness > best?.hardness ?? -.infinity { best = (hardness, patient) }
    }
    return best
  }

  /// Texts that forty independent flags decide about, one each.
  private func forty(
    always: TextCounts? = TextCounts(words: 90, sentences: 9, syllables: 130), _ counts: (Int) -> TextCounts
  ) throws -> HardestReading {
    let space = FlagSpace(
      flags: (0..<40).map { .init(id: "f\($0)", kind: .boolean, changes: .fixed) }, conditions: [])
    let patients = try Patients(space, constraints: [], asking: [[]])
    var texts: [(who: ProgramCompiler.Predicate, counts: TextCounts)] = []
    if let always { texts.append((.always, always)) }
    for flag in 0..<40 {
      texts.append((try patients.store.test(Variable(index: flag), isIn: [1]), counts(flag)))
    }
    return HardestReading(texts, patients)
  }

  /// A million millions of readings of different texts: the hardest is found soon.
  @Test(arguments: ReadingFormula.all)
  func fortyFlagsAreAnsweredSoon(_ formula: ReadingFormula) throws {
    var random = SplitMix64(state: 40)
    let hardest = try forty { _ in RandomCounts.next(&random, atLeast: 1) }
    let found = try soon { () throws(DiagramOverflow) in try hardest.hardest(by: formula, where: .always) }
    #expect(found != nil)
  }

  /// So it is where every one of these readings is as hard.
  @Test(arguments: ReadingFormula.all)
  func fortyFlagsThatMakeNoDifferenceAreAnsweredSoon(_ formula: ReadingFormula) throws {
    let alike = TextCounts(
      words: 90, sentences: 9, syllables: 130, longWords: 9, polysyllables: 9, complexWords: 9)
    let hardest = try forty(always: nil) { _ in alike }
    let found = try soon { () throws(DiagramOverflow) in try hardest.hardest(by: formula, where: .always) }
    #expect(abs(try #require(found).hardness - #require(formula.hardness(of: alike))) < 1e-9)
  }

  /// Even what is made to defeat the bounds is answered soon, or refused.
  ///
  /// Long sentences of short words and short sentences of long words: each is hard in its own way, and no bound
  /// knows that nobody reads both.
  @Test(arguments: ReadingFormula.all)
  func whatTheBoundsCannotTellIsAnsweredOrRefusedSoon(_ formula: ReadingFormula) throws {
    let hardest = try forty(always: nil) { flag in
      flag.isMultiple(of: 2)
        ? TextCounts(words: 40 + flag, sentences: 1, syllables: 42 + flag, monosyllables: 38 + flag)
        : TextCounts(
          words: 40 + flag, sentences: 20, syllables: 160 + flag, longWords: 40, polysyllables: 40,
          complexWords: 40)
    }
    soon {
      do throws(DiagramOverflow) {
        let found = try hardest.hardest(by: formula, where: .always)
        #expect(found != nil)
      } catch {
        #expect(error.entangled.count == DiagramOverflow.mostEntangled)
      }
    }
  }

  /// Runs what would take for ever if every reading had to be tried: a million million of them.
  private func soon<Result, Fault: Error>(_ body: () throws(Fault) -> Result) throws(Fault) -> Result {
    try body()
  }

  /// Whatever is read of them, texts that are all within a level are within it together: nothing has to be tried.
  @Test(arguments: ReadingFormula.all)
  func easyTextsAreWithinTheirLevelWhateverIsRead(_ formula: ReadingFormula) throws {
    let counts = (0..<40).map { number in
      TextCounts(
        words: 20 + number, sentences: 4, syllables: 24 + number, longWords: 1, polysyllables: 1,
        complexWords: 1,
        monosyllables: 16 + number)
    }
    let hardest = try forty { counts[$0] }
    // Far beyond what sentences of at most 15 words and words of at most 1.5 syllables come to.
    let ceiling = TextCounts(
      words: 150, sentences: 8, syllables: 260, longWords: 30, polysyllables: 30, complexWords: 30)
    let gate = ReadingGate(formula: formula, threshold: try #require(formula.value(of: ceiling)))
    let found = try hardest.hardest(by: formula, beyond: gate, where: .always)
    #expect(found == nil)
  }

  /// A page on which forty flags decide: easy whatever is read of it, or hard for those who get one text of it.
  @Test(arguments: [false, true])
  func aPageOfFortyConditionsIsJudged(_ isHard: Bool) throws {
    let flags = (0..<40).map {
      "<flag id=\"f\($0)\" set-by=\"intake\" changes=\"any-time\" default=\"no\"><label>Iets</label></flag>"
    }
    let easy = (0..<40).map { number in
      "<p when=\"f\(number)\">Rust eerst goed uit. Ga dan \(number % 2 == 0 ? "weer " : "")een stuk lopen. Eet iets.</p>"
    }
    let long = String(
      repeating: "Overbelasting veroorzaakt aanhoudende vermoeidheidsklachten bij herstelmogelijkheden. ",
      count: 60)
    let page = easy.joined() + (isHard ? "<p when=\"f7\">\(long)</p>" : "")
    let program = SmallestProgram(.flags, flags.joined()).text(of: "program.xml")
    let files = SmallestProgram(.page, page).files.map { file in
      file.path == "program.xml" ? SourceFile(path: file.path, text: program) : file
    }
    let tree = SourceTree(name: "start", files: files, media: SmallestProgram().tree.media)
    let compilation = Compiler.compile(tree)
    let codes = Set(compilation.diagnostics.map(\.code))
    #expect(!codes.contains("too-entangled") && codes.contains("text-too-hard") == isHard, "\(codes)")
    for finding in compilation.diagnostics where finding.code == "text-too-hard" {
      let witness = try #require(finding.witness)
      #expect(witness.profile.contains { $0.flag == "f7" && $0.value == .boolean(true) })
    }
    // How hard each text is, is told, or it is said that this asks too much.
    let (report, findings) = compilation.readability()
    #expect(report != nil || findings.diagnostics.contains { $0.code == "too-entangled" })
  }
}
