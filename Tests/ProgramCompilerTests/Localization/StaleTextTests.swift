import Testing

@testable import ProgramCompiler

/// Which translations no longer hold after the author has changed texts.
@Suite struct StaleTextTests {
  private static func pain() throws -> LocalizedProgram {
    try LocalizedProgram(try Repository.program("pain"))
  }

  /// The changes that `editor` makes in `count` texts of `program`, with the ids of those texts.
  private static func edits(
    _ program: LocalizedProgram, _ count: Int, seed: UInt64
  ) throws -> (ids: Set<String>, edits: [SourceEdit]) {
    var editor = WordEditor(seed: seed)
    var ids: Set<String> = []
    var edits: [SourceEdit] = []
    for unit in program.units.shuffled(using: &editor.random) where ids.count < count {
      guard let edit = editor.edit(unit) else { continue }
      ids.insert(unit.id)
      edits.append(edit)
    }
    try #require(ids.count == count)
    return (ids, edits)
  }

  /// What had a translation and is in `ids` is stale; nothing else is, and each keeps its own entry.
  private static func expectStale(_ ids: Set<String>, _ before: LocalizedProgram, _ after: LocalizedProgram)
    throws
  {
    #expect(after.units.map(\.id) == before.units.map(\.id))
    for old in before.locales {
      let new = try after[old.tag]
      #expect(new.ids(.stale) == ids.intersection(old.translatedIDs), "\(old.tag)")
      #expect(new.ids(.missing) == old.ids(.missing), "\(old.tag)")
      for (was, now) in zip(old.units, new.units) {
        #expect(was.entry == now.entry, "\(old.tag): \(now.unit.id)")
        if !ids.contains(now.unit.id) { #expect(was.state == now.state, "\(old.tag): \(now.unit.id)") }
      }
    }
  }

  /// Gettext, which finds old translations by likeness, agrees: what it doubts or drops is stale, and the rest is not.
  @Test(arguments: [UInt64(1), 2]) func gettextDoubtsWhatIsStale(_ seed: UInt64) throws {
    let before = try Self.pain()
    let (ids, edits) = try Self.edits(before, 220, seed: seed)
    let after = try LocalizedProgram(before.tree.applying(edits))
    try Self.expectStale(ids, before, after)
    let texts = try #require(
      TranslationDesk(after.tree.untranslated).export("en", as: .po, all: true, language: .en))
    #expect(texts.count == after.units.count)
    for locale in ["en", "de", "ar-XB"] {
      let old = try #require(TranslationDesk(before.tree).export(locale, as: .po, all: true, language: .en))
      let merge = try GettextMerge(old.bytes, into: texts.bytes)
      let known = try before[locale].translatedIDs
      let stale = try after[locale].ids(.stale)
      #expect(merge.fuzzy.intersection(known).isSubset(of: stale), "\(locale)")
      #expect(merge.fuzzy.union(merge.empty).intersection(known) == stale, "\(locale)")
      #expect(merge.kept == known.subtracting(stale), "\(locale)")
      #expect(merge.fuzzy.intersection(known).count > 20 && stale.count > 80, "\(locale)")
    }
    let status = try #require(TranslationDesk(after.tree).status())
    #expect(try status.locales.map(\.stale) == after.locales.map { try after[$0.tag].ids(.stale).count })
  }

  @Test func aChangedWordMakesOneTextStale() throws {
    let before = try Self.pain()
    var editor = WordEditor(seed: 3)
    var changed = 0
    for unit in before.units.shuffled(using: &editor.random).prefix(40) {
      guard let edit = editor.edit(unit) else { continue }
      try Self.expectStale([unit.id], before, try LocalizedProgram(before.tree.applying([edit])))
      changed += 1
    }
    #expect(changed > 30)
  }

  /// All that was signed off is signed off still.
  @Test(arguments: [UInt64(4), 5, 6]) func anotherLayoutMakesNothingStale(_ seed: UInt64) throws {
    let before = try Self.pain().signedOff("en").signedOff("de").signedOff("de-x-formal")
    #expect(try before["en"].ids(.signedOff).count == before.units.count)
    let edits = try Reformatter.edits(before, seed: seed)
    #expect(edits.count > 1_000)
    let after = try LocalizedProgram(before.tree.applying(edits))
    try Self.expectStale([], before, after)
    #expect(after.units.map(\.sourceDigest) == before.units.map(\.sourceDigest))
  }
}
