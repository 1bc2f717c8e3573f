/// How many findings are kept; the others are counted at most.
///
/// A person mends some tens and checks again. A file made to have a million would otherwise fill the memory, and
/// its author's screen.
public enum FindingBounds {
  /// The most findings that are shown of a program: errors first, each in the order of the files.
  public static let shown = 1_000
  /// The most findings of one step, or of one check, in one file; after these the file is not looked at any further.
  public static let inFile = 250
  /// The longest sentence in a finding, in bytes; the longest of ours have some hundreds.
  ///
  /// A sentence can quote what its author wrote, which can be as large as a file.
  public static let sentenceBytes = 4_000
  /// The most text that the edits of one solution put in, in bytes; a page that is moved has some thousands.
  public static let editBytes = 64 << 10
}

extension Wording {
  /// The wording, cut off where it quotes more than a sentence can hold.
  var bounded: Wording {
    guard max(nl.utf8.count, en.utf8.count) > FindingBounds.sentenceBytes else { return self }
    func cut(_ text: String) -> String {
      let start = text.utf8.prefix(FindingBounds.sentenceBytes)
      return start.count < text.utf8.count ? String(decoding: start, as: UTF8.self) + "…" : text
    }
    return Wording(nl: cut(nl), en: cut(en))
  }
}

extension Diagnostic.Solution {
  /// The solution, without edits where these put in more than can be looked over.
  var bounded: Diagnostic.Solution {
    let size = edits.reduce(0) { $0 + $1.replacement.utf8.count }
    return size > FindingBounds.editBytes
      ? Diagnostic.Solution(summary.bounded) : Diagnostic.Solution(summary.bounded, safe: safe, edits: edits)
  }
}

/// Findings of a step, of which no more are kept than can be shown.
struct KeptFindings: Sendable {
  private(set) var kept: [Diagnostic]
  /// How many more there are.
  private(set) var omitted: Int
  /// Whether there may be even more than that, for which nobody looked.
  private(set) var isCut: Bool

  init(_ found: [Diagnostic] = [], omitted: Int = 0, isCut: Bool = false) {
    kept = found
    self.omitted = omitted
    self.isCut = isCut
  }

  /// Whether all that was found is here.
  var isWhole: Bool { omitted == 0 && !isCut }

  /// Adds the first findings of `found`, and looks no further once there are more than a file may have.
  mutating func add(firstOf found: some Sequence<Diagnostic>) {
    var count = 0
    for finding in found {
      if count == FindingBounds.inFile {
        omitted += 1
        isCut = true
        return
      }
      kept.append(finding)
      count += 1
    }
  }

  /// Puts what several files gave together, in their order.
  init(joining all: [KeptFindings]) {
    kept = all.flatMap(\.kept)
    omitted = all.reduce(0) { $0 + $1.omitted }
    isCut = all.contains(where: \.isCut)
  }

  /// Leaves out what cannot be among the first that are shown, given what `room` has taken of earlier files.
  ///
  /// Each worker goes through its files in their order with a room of its own. So what is shown in the end does not
  /// depend on the number of workers.
  func fitting(_ room: inout FindingRoom) -> KeptFindings {
    let ordered = kept.sorted(by: Diagnostic.comesBefore)
    let fitting = ordered.filter { room.take($0.severity) }
    return KeptFindings(fitting, omitted: omitted + kept.count - fitting.count, isCut: isCut)
  }
}

/// How many findings one worker still takes, of each severity.
struct FindingRoom: Sendable {
  private var errors = FindingBounds.shown
  private var warnings = FindingBounds.shown

  /// Whether one more fits.
  mutating func take(_ severity: Severity) -> Bool {
    switch severity {
    case .error:
      errors -= 1
      return errors >= 0
    case .warning:
      warnings -= 1
      return warnings >= 0
    }
  }
}

extension Diagnostic {
  /// By file, place, code and text; findings without a place first.
  static func comesBefore(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
    switch (a.place, b.place) {
    case (nil, nil): break
    case (nil, _): return true
    case (_, nil): return false
    case (let first?, let second?): if first != second { return first < second }
    }
    return (a.code, a.summary.en) < (b.code, b.summary.en)
  }
}
