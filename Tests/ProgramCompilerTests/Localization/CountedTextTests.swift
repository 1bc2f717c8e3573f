import Testing

@testable import ProgramCompiler

/// Texts without a name of their own are counted; their translations stay with them when others come before them or go.
@Suite struct CountedTextTests {
  /// Texts of one kind that follow one another in one part, three or more.
  private static func runs(_ program: LocalizedProgram) -> [[TranslationUnit]] {
    var runs: [[TranslationUnit]] = []
    for unit in program.units where unit.site.property == nil && unit.site.otherwiseOf == nil {
      let element = unit.site.element
      guard ["p", "item", "step"].contains(element.localName), CountedName(unit.id) != nil else { continue }
      if let last = runs.last?.last?.site.element, last.parent?.index == element.parent?.index,
        last.parent?.markup.file.path == element.parent?.markup.file.path, last.localName == element.localName
      {
        runs[runs.count - 1].append(unit)
      } else {
        runs.append([unit])
      }
    }
    return runs.filter { $0.count >= 3 }
  }

  private static func edit(_ unit: TranslationUnit, _ span: (Element) -> Span, _ text: String) -> SourceEdit {
    let element = unit.site.element
    return SourceEdit(path: element.markup.file.path, span: span(element), text: text)
  }

  private static func text(_ unit: TranslationUnit) -> String {
    unit.site.element.markup.file.text(unit.site.element.span)
  }

  private static func before(_ unit: TranslationUnit, _ text: String) -> SourceEdit {
    edit(unit, { Span($0.span.start, $0.span.start) }, text)
  }

  /// What stands in the translation of each text, by the author's text.
  private static func pairs(_ translation: Translation) -> Set<[String]> {
    Set(translation.units.map { [$0.unit.source.written, $0.target?.written ?? "", $0.state.rawValue] })
  }

  private static let locales = ["en", "de", "ar-XB"]

  @Test func aNewTextLeavesTheOthersAsTheyAre() throws {
    let before = try LocalizedProgram(try Repository.program("pain"))
    let runs = Self.runs(before)
    #expect(runs.count >= 15)
    // All at once, each before the first, before the last or after all of its kind.
    let edits = runs.enumerated().map { number, run in
      let name = run[0].site.element.localName
      let added = "<\(name)>Geheel nieuw \(number).</\(name)>"
      return number % 3 == 0
        ? Self.before(run[0], added)
        : number % 3 == 1
          ? Self.before(run[run.count - 1], added)
          : Self.edit(run[run.count - 1], { Span($0.span.end, $0.span.end) }, added)
    }
    let after = try LocalizedProgram(before.tree.applying(edits))
    for locale in Self.locales {
      let (old, new) = (try before[locale], try after[locale])
      #expect(new.count(.stale) == 0, "\(locale)")
      let added = new.units.filter { $0.unit.source.plain.hasPrefix("Geheel nieuw ") }
      #expect(added.count == runs.count && added.allSatisfy { $0.state == .missing }, "\(locale)")
      #expect(new.count(.missing) == old.count(.missing) + runs.count, "\(locale)")
      #expect(Self.pairs(old).isSubset(of: Self.pairs(new)), "\(locale)")
    }
    // What is written back has the ids of now, and says the same.
    let signed = try after.signedOff("en")
    let lost = try signed["en"].units.filter {
      $0.state != .signedOff && !$0.unit.source.plain.hasPrefix("Geheel")
    }
    #expect(lost.map(\.unit.id) == [])
    #expect(try signed["en"].ids(.signedOff).count == before.units.count)
    #expect(try signed["en"].leftovers.map(\.id) == before["en"].leftovers.map(\.id))
  }

  @Test func swappedTextsTakeTheirTranslationsAlong() throws {
    let before = try LocalizedProgram(try Repository.program("pain"))
    let edits = Self.runs(before).flatMap { run in
      [Self.edit(run[0], \.span, Self.text(run[2])), Self.edit(run[2], \.span, Self.text(run[0]))]
    }
    let after = try LocalizedProgram(before.tree.applying(edits))
    #expect(before.units.map(\.source) != after.units.map(\.source))
    for locale in Self.locales {
      let (old, new) = (try before[locale], try after[locale])
      #expect(new.count(.stale) == 0 && new.count(.missing) == old.count(.missing), "\(locale)")
      #expect(Self.pairs(old) == Self.pairs(new), "\(locale)")
    }
  }

  @Test func aTextThatIsGoneLeavesTheOthersAsTheyAre() throws {
    let before = try LocalizedProgram(try Repository.program("pain"))
    let removed = Self.runs(before).map { $0[0] }
    let after = try LocalizedProgram(before.tree.applying(removed.map { Self.edit($0, \.span, "") }))
    #expect(after.units.count <= before.units.count - removed.count)
    // With a text goes what stands in it for want of an answer.
    let places = Set(removed.map { "\($0.file) \($0.site.element.span.start)" })
    let gone = Set(
      before.units.filter { places.contains("\($0.file) \($0.site.element.span.start)") }.map(
        \.source.written))
    for locale in Self.locales {
      let (old, new) = (try before[locale], try after[locale])
      #expect(new.count(.stale) == 0, "\(locale)")
      #expect(Self.pairs(new).isSubset(of: Self.pairs(old)), "\(locale)")
      let leftovers = Set(new.leftovers.map(\.source))
      #expect(leftovers.subtracting(gone) == [], "\(locale)")
    }
    // Put back, it has its translation again.
    let restored = try LocalizedProgram(
      after.tree.replacing(before.tree.files + before.tree.libraries.flatMap(\.files)))
    for locale in Self.locales {
      let (old, new) = (try before[locale], try restored[locale])
      #expect(Self.pairs(old) == Self.pairs(new), "\(locale)")
    }
  }

  /// One at a time: a new text, and in the same part a changed word.
  @Test func aChangedWordBesideANewTextIsStaleAlone() throws {
    let before = try LocalizedProgram(try Repository.program("pain"))
    var editor = WordEditor(seed: 7)
    var changed = 0
    for run in Self.runs(before) {
      let long = run.dropFirst().first { $0.source.plain.split(separator: " ").count >= 8 }
      guard let long, let edit = editor.edit(long) else { continue }
      let name = run[0].site.element.localName
      let added = Self.before(run[0], "<\(name)>Geheel nieuw.</\(name)>")
      let after = try LocalizedProgram(before.tree.applying([added, edit]))
      for locale in Self.locales {
        let (old, new) = (try before[locale], try after[locale])
        let stale = new.units.filter { $0.state == .stale }
        let hadOne = try #require(old[long.id]).state != .missing
        #expect(stale.map(\.entry?.source) == (hadOne ? [long.source.written] : []), "\(locale): \(long.id)")
        #expect(new.count(.missing) == old.count(.missing) + 1, "\(locale): \(long.id)")
      }
      changed += 1
    }
    #expect(changed >= 10)
  }
}
