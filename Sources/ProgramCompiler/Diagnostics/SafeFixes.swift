/// Applies the solutions that cannot be wrong.
public enum SafeFixes {
  /// A file with the fixes made in it.
  public struct Fixed: Sendable {
    /// The file as it was read.
    public let old: SourceFile
    /// The file as it should become.
    public let file: SourceFile
    /// What was done, in the order of the file.
    public let done: [(finding: Diagnostic, solution: Diagnostic.Solution)]
  }

  /// The files of `tree` that change, in order.
  ///
  /// Only files of the program itself are touched: shared ones belong to other programs too. Of two fixes that overlap
  /// the first is made; the other shows up again at the next check. A solution is made whole or not at all.
  public static func apply(_ findings: [Diagnostic], to tree: SourceTree) -> [Fixed] {
    tree.files.compactMap { file in
      var taken: [Span] = []
      var edits: [Diagnostic.Edit] = []
      var done: [(Diagnostic, Diagnostic.Solution)] = []
      for finding in findings {
        guard let solution = finding.solutions.first(where: \.safe),
          solution.edits.allSatisfy({ $0.place.file == file.path }),
          !solution.edits.contains(where: { edit in taken.contains { overlap($0, edit.place.span) } })
        else { continue }
        taken += solution.edits.map(\.place.span)
        edits += solution.edits
        done.append((finding, solution))
      }
      return edits.isEmpty
        ? nil
        : Fixed(
          old: file, file: SourceFile(path: file.path, bytes: applied(edits, to: file.bytes)), done: done)
    }
  }

  /// Two edits at one point would depend on their order, so they count as overlapping.
  private static func overlap(_ a: Span, _ b: Span) -> Bool {
    a.start <= b.end && b.start <= a.end
  }

  /// `bytes` with `edits`, which do not overlap, made in them.
  static func applied(_ edits: [Diagnostic.Edit], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    for edit in edits.sorted(by: { $0.place.span < $1.place.span }) {
      result += bytes[position..<edit.place.span.start]
      result += Array(edit.replacement.utf8)
      position = edit.place.span.end
    }
    return result + bytes[position...]
  }
}
