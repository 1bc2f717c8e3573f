extension CheckContext {
  /// How hard the pages are for the patient for whom they are hardest, as the manifest says it.
  ///
  /// The easiest level that all modules are within. It is `not-assessed`, and never silent, where nothing can be said: the language has no
  /// table, no module is long enough, or conditions are too entangled.
  func readingLevel() -> String {
    guard let table = ReadingTable.of(ReadingLanguage.primary(of: program.language)) else {
      return Self.notAssessed
    }
    let modules = files.filter { if case .module = $0.inventory.content { true } else { false } }
    let found = Parallel.map(modules) { file in
      Result { () throws(DiagramOverflow) in try FileProof(file).readingLevel(table) }
    }
    var hardest: FileLevel?
    for one in found {
      guard case .success(let level) = one else { return Self.notAssessed }
      if let level { hardest = max(hardest ?? level, level) }
    }
    switch hardest {
    case nil: return Self.notAssessed
    case .within(let level): return level.rawValue
    case .beyond: return "beyond-C1"
    }
  }

  private static let notAssessed = ReadingVerdict.notAssessed.rawValue
}

/// How hard a module is.
private enum FileLevel: Comparable {
  case within(ReadingLevel)
  /// Harder than the hardest level.
  case beyond
}

extension FileProof {
  /// The easiest level that the pages of a module are within for every patient; nil where nobody reads enough to tell.
  fileprivate func readingLevel(_ table: ReadingTable) throws(DiagramOverflow) -> FileLevel? {
    guard
      let whole = try passageReadings().last(where: { $0.passage.kind == .module || $0.passage.kind == .page }
      )
    else { return nil }
    let everything = whole.texts.map(\.counts).total
    guard ReadingFormula.lix.suits(everything) else { return nil }
    for row in table.levels where try isWithin(whole, table.gates(row.level)) { return .within(row.level) }
    return .beyond
  }

  private func isWithin(_ reading: PassageReading, _ gates: [ReadingGate]) throws(DiagramOverflow) -> Bool {
    for gate in gates
    where try hardest(reading, by: gate.formula, beyond: gate, where: .always, suits: gate.formula.suits)
      != nil
    {
      return false
    }
    return true
  }
}
