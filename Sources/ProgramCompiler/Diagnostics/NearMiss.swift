/// The known name that an author most likely meant.
enum NearMiss {
  /// The candidate nearest to `word`; nil where none is near. Of equally near ones the first.
  ///
  /// Near is at most one slip for each three letters, and at least one: a slip is a letter left out, put in, replaced,
  /// or two neighbours swapped (optimal string alignment; Damerau 1964). Capitals do not count.
  static func of(_ word: String, among candidates: some Sequence<String>) -> String? {
    // Only in capitals: as near as can be, however short.
    if let same = candidates.first(where: { $0 != word && $0.lowercased() == word.lowercased() }) {
      return same
    }
    let own = Array(word.lowercased().unicodeScalars.prefix(longest))
    var best: (name: String, slips: Int)?
    for candidate in candidates where candidate != word {
      let other = Array(candidate.lowercased().unicodeScalars.prefix(longest))
      let allowed = max(1, max(own.count, other.count) / 3)
      guard abs(own.count - other.count) <= allowed, min(own.count, other.count) > 1 else { continue }
      let slips = distance(own, other)
      if slips <= allowed, slips < min(own.count, other.count), best.map({ slips < $0.slips }) ?? true {
        best = (candidate, slips)
      }
    }
    return best?.name
  }

  /// Longer words are compared by their first letters only, so that hostile names cost little.
  private static let longest = 64

  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
        row.append(best)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
