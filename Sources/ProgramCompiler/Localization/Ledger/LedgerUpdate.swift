/// Puts entries into the ledgers of a locale.
enum LedgerUpdate {
  /// The ledgers of `translation` with `changed`, under the present ids, in place of what they had of those texts.
  ///
  /// Texts that were renumbered get their present id. What belongs to texts that are gone, or that only other programs have,
  /// stays. Only ledgers that change are given.
  static func ledgers(
    _ translation: Translation, _ changed: [LedgerEntry], program: Program, files: LedgerFiles
  ) -> [(scope: Scope, ledger: Ledger)] {
    let new = Dictionary(changed.map { ($0.id, $0) }) { _, last in last }
    return [Scope.own, .common].compactMap { scope in
      let units = translation.units.filter { $0.unit.scope == scope }
      guard units.contains(where: { new[$0.unit.id] != nil }) else { return nil }
      var ledger =
        files[translation.tag, scope]
        ?? Ledger(program: "", sourceLocale: "", locale: translation.tag, entries: [])
      ledger.program = scope == .common ? "common" : program.id.text
      ledger.sourceLocale = program.language
      var kept: [LedgerEntry] = []
      var ids: Set<String> = []
      for text in units {
        guard let entry = new[text.unit.id] ?? text.entry?.renamed(text.unit.id) else { continue }
        ids.insert(entry.id)
        kept.append(entry)
      }
      let own = Set(ledger.entries.map(\.id))
      kept += translation.leftovers.filter { own.contains($0.id) && !ids.contains($0.id) }
      ledger.entries = kept
      return (scope, ledger)
    }
  }
}

extension LedgerEntry {
  /// The same under the id that the text has now.
  func renamed(_ id: String) -> LedgerEntry {
    LedgerEntry(
      id: id, source: source, codes: codes, sourceDigest: sourceDigest, target: target,
      contextDigest: contextDigest,
      state: state, origin: origin, translator: translator, reason: reason, signOffs: signOffs, place: place)
  }
}
