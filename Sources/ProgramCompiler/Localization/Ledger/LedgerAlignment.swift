/// Which entry of a ledger belongs to which text, also where texts without a name of their own were renumbered.
///
/// A text that the author named keeps its id. One that has none is counted (`goals.why_p2`), and its id shifts when another is put
/// before it: so among texts of one kind within one named part, equal texts are the same text; what is left belongs together
/// where it shares most words; and at last where it has the same id.
struct LedgerAlignment {
  /// For each unit, its entry.
  private(set) var entries: [LedgerEntry?]
  /// Entries of texts that are gone, in the order of the ledger.
  private(set) var leftovers: [LedgerEntry] = []

  /// From which share of common words on two texts are versions of one (our choice).
  private static let likeness = 0.5
  /// The most texts of one kind that are compared with one another, as that takes the square of their number.
  private static let mostCompared = 200

  init(_ units: [TranslationUnit], _ ledger: [LedgerEntry]) {
    entries = units.map { _ in nil }
    let byID = Dictionary(ledger.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var isTaken = ledger.map { _ in false }
    var open: [Int] = []
    for (index, unit) in units.enumerated() {
      if let entry = byID[unit.id], ledger[entry].sourceDigest == unit.sourceDigest {
        entries[index] = ledger[entry]
        isTaken[entry] = true
      } else {
        open.append(index)
      }
    }
    if open.isEmpty && !isTaken.contains(false) { return }
    align(units, open, ledger, byID, &isTaken)
    leftovers = zip(ledger, isTaken).filter { !$1 }.map(\.0)
  }

  private mutating func align(
    _ units: [TranslationUnit], _ open: [Int], _ ledger: [LedgerEntry], _ byID: [String: Int],
    _ isTaken: inout [Bool]
  ) {
    var free: [CountedName: [Int]] = [:]
    for index in ledger.indices where !isTaken[index] {
      if let name = CountedName(ledger[index].id) { free[name, default: []].append(index) }
    }
    var groups: [CountedName: [Int]] = [:]
    var order: [CountedName] = []
    var rest: [Int] = []
    for index in open {
      guard let name = CountedName(units[index].id), free[name] != nil else {
        rest.append(index)
        continue
      }
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(index)
    }
    for name in order {
      guard let members = groups[name], let candidates = free[name] else { continue }
      rest += pair(
        members, units, candidates.sorted { CountedName.comesBefore(ledger[$0].id, ledger[$1].id) }, ledger,
        &isTaken)
    }
    for index in rest {
      guard let entry = byID[units[index].id], !isTaken[entry] else { continue }
      entries[index] = ledger[entry]
      isTaken[entry] = true
    }
  }

  /// Pairs texts of one kind by what they say; gives those that are left.
  private mutating func pair(
    _ members: [Int], _ units: [TranslationUnit], _ candidates: [Int], _ ledger: [LedgerEntry],
    _ isTaken: inout [Bool]
  ) -> [Int] {
    var left: [Int] = []
    var byDigest: [TextDigest: [Int]] = [:]
    for candidate in candidates.reversed() {
      byDigest[ledger[candidate].sourceDigest, default: []].append(candidate)
    }
    for member in members {
      if let candidate = byDigest[units[member].sourceDigest]?.popLast() {
        entries[member] = ledger[candidate]
        isTaken[candidate] = true
      } else {
        left.append(member)
      }
    }
    let free = candidates.filter { !isTaken[$0] }
    guard !left.isEmpty, !free.isEmpty, left.count <= Self.mostCompared, free.count <= Self.mostCompared
    else { return left }
    let words = free.map { Self.words(ledger[$0].source) }
    var pairs: [(likeness: Double, distance: Int, member: Int, candidate: Int)] = []
    for (position, member) in left.enumerated() {
      let own = Self.words(units[member].source.written)
      for (place, candidate) in free.enumerated() {
        let shared = own.intersection(words[place]).count
        let likeness = 2 * Double(shared) / Double(max(own.count + words[place].count, 1))
        if likeness >= Self.likeness { pairs.append((likeness, abs(position - place), member, candidate)) }
      }
    }
    pairs.sort {
      ($1.likeness, $0.distance, $0.member, $0.candidate) < (
        $0.likeness, $1.distance, $1.member, $1.candidate
      )
    }
    for pair in pairs where entries[pair.member] == nil && !isTaken[pair.candidate] {
      entries[pair.member] = ledger[pair.candidate]
      isTaken[pair.candidate] = true
    }
    return left.filter { entries[$0] == nil }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }
}

/// An id with its counts left out: `goals.why_p` for `goals.why_p2`.
struct CountedName: Hashable {
  private let name: String

  /// Nil where nothing in `id` is counted.
  init?(_ id: String) {
    guard id.utf8.contains(UInt8(ascii: "_")) else { return nil }
    let parts = id.split(separator: "_", omittingEmptySubsequences: false)
    let stems = parts.dropFirst().map { part in
      part.lastIndex(where: { !$0.isNumber }).map { part[...$0] } ?? part
    }
    guard zip(stems, parts.dropFirst()).contains(where: { $0 != $1 }) else { return nil }
    name = parts[0] + stems.map { "_\($0)" }.joined()
  }

  /// Ids in the order of their counts.
  static func comesBefore(_ a: String, _ b: String) -> Bool {
    func counts(_ id: String) -> [Int] { id.split { !$0.isNumber }.map { Int($0) ?? 0 } }
    return counts(a).lexicographicallyPrecedes(counts(b))
  }
}
