@testable import ProgramCompiler

/// What holds of every solution: its edits lie in the files and break none, and `fix` comes to an end.
struct SolutionInvariants {
  let tree: SourceTree
  let options: CompilerOptions

  /// More solutions than this of one compilation are much alike.
  private static let mostTried = 40
  /// As many rounds as these are enough to see that `fix` goes round in a circle.
  private static let mostRounds = 5

  func breaches(_ compilation: Compilation) -> [String] {
    let files = ([tree] + tree.libraries).flatMap(\.files)
    let solutions = compilation.diagnostics.flatMap { finding in
      finding.solutions.filter { !$0.edits.isEmpty }.map { (finding.code, $0) }
    }
    var breaches: [String] = []
    for (code, solution) in solutions {
      for edit in solution.edits where !files.contains(where: { $0.path == edit.place.file }) {
        breaches.append("An edit is of a file that is there: \(code), \(edit).")
      }
    }
    for file in files {
      let own = solutions.prefix(Self.mostTried).filter { $0.1.edits.contains { $0.place.file == file.path } }
      if own.isEmpty { continue }
      let wasRead = Self.isRead(file)
      for (code, solution) in own { breaches += Self.breaches(code, solution, file, wasRead: wasRead) }
    }
    return breaches + fixing(compilation)
  }

  private static func isRead(_ file: SourceFile) -> Bool {
    Markup.parse(file, names: SchemaMatcher.names).markup != nil
  }

  private static func breaches(
    _ code: String, _ solution: Diagnostic.Solution, _ file: SourceFile, wasRead: Bool
  ) -> [String] {
    let edits = solution.edits.filter { $0.place.file == file.path }.sorted { $0.place.span < $1.place.span }
    var position = 0
    for edit in edits {
      guard position <= edit.place.span.start, edit.place.span.end <= file.bytes.count else {
        return ["Edits lie in the file and apart: \(code), \(solution)."]
      }
      position = edit.place.span.end
    }
    let edited = SourceFile(path: file.path, bytes: SafeFixes.applied(edits, to: file.bytes))
    if edited.bytes == file.bytes { return ["Edits change something: \(code), \(solution)."] }
    if wasRead, !isRead(edited) {
      return [
        "Edits leave a file readable: \(code), \(solution): \(edited.text(Span(0, edited.bytes.count)))"
      ]
    }
    return []
  }

  /// Mends what is safe, as `fix` does.
  private func fixing(_ first: Compilation) -> [String] {
    var compilation = first
    var now = tree
    var seen: [[SourceFile]] = [tree.files]
    for _ in 0..<Self.mostRounds {
      let fixed = SafeFixes.apply(compilation.diagnostics, to: now).map(\.file)
      if fixed.isEmpty { break }
      let kept = now.files.filter { file in !fixed.contains { $0.path == file.path } }
      now = SourceTree(name: tree.name, files: kept + fixed, media: tree.media, libraries: tree.libraries)
      if seen.contains(now.files) { return ["Mending does not go round: \(fixed[0].path)."] }
      seen.append(now.files)
      let next = Compiler.compile(now, options)
      if compilation.isClean, !next.isClean { return ["Mending brings no error: \(next.diagnostics)."] }
      compilation = next
    }
    return []
  }
}
