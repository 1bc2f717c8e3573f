/// Reads a ledger; what is damaged is a finding, and the rest is read on.
struct LedgerReader {
  private let file: SourceFile
  private(set) var ledger: Ledger
  private(set) var findings: [Diagnostic] = []

  /// Reads `file`, the ledger of `locale`.
  init(_ file: SourceFile, locale: String) {
    self.file = file
    ledger = Ledger(program: "", sourceLocale: "", locale: locale, entries: [])
    guard String(validating: file.bytes, as: UTF8.self) != nil else {
      findings = [LedgerRules.damaged(file.place(Span(0, 0)), LedgerRules.notText)]
      return
    }
    let (header, blocks) = parts()
    readHeader(header, locale)
    let file = file
    let read = Parallel.map(blocks, state: { () }) { lines, _ in LedgerBlock(lines, file) }
    var ids: Set<String> = []
    for block in read where findings.count < FindingBounds.inFile {
      findings += block.findings
      if !ids.insert(block.id).inserted {
        findings.append(LedgerRules.damaged(block.place, LedgerRules.twice(block.id)))
      } else if let entry = block.entry {
        ledger.entries.append(entry)
      }
    }
    // Between two versions nothing is whole; where they begin is the place to look.
    let conflicts = findings.filter { $0.code == LedgerRules.ledgerConflict.code }
    if let first = conflicts.first { findings = [first] }
  }

  /// The lines before the first block, and those of each block, without line ends and empty lines.
  private func parts() -> (header: [Span], blocks: [[Span]]) {
    var header: [Span] = []
    var blocks: [[Span]] = []
    file.bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 10 { end += 1 }
        let next = end + 1
        if end > start, bytes[end - 1] == 13 { end -= 1 }
        if end > start {
          let line = Span(start, end)
          if bytes[start] == UInt8(ascii: "["), bytes[end - 1] == UInt8(ascii: "]") {
            blocks.append([line])
          } else if blocks.isEmpty {
            header.append(line)
          } else {
            blocks[blocks.count - 1].append(line)
          }
        }
        start = next
      }
    }
    return (header, blocks)
  }

  private mutating func readHeader(_ lines: [Span], _ locale: String) {
    guard let first = lines.first, file.text(first) == Ledger.firstLine else {
      return findings.append(
        LedgerRules.isConflict(lines.first.map(file.text) ?? "")
          ? LedgerRules.conflict(file.place(lines.first ?? Span(0, 0)))
          : LedgerRules.damaged(file.place(lines.first ?? Span(0, 0)), LedgerRules.notALedger))
    }
    for line in lines.dropFirst() {
      let words = file.text(line).split(separator: " ", maxSplits: 1).map(String.init)
      switch (words.first, words.count) {
      case ("program", 2): ledger.program = words[1]
      case ("source", 2): ledger.sourceLocale = words[1]
      case ("locale", 2): ledger.locale = words[1]
      case (let word?, _) where LedgerRules.isConflict(word):
        findings.append(LedgerRules.conflict(file.place(line)))
      default: findings.append(LedgerRules.damaged(file.place(line), LedgerRules.unreadable(file.text(line))))
      }
    }
    if ledger.locale != locale {
      findings.append(LedgerRules.damaged(file.place(first), LedgerRules.otherLocale(ledger.locale, locale)))
    }
  }
}

/// A block of a ledger, as far as it can be read.
struct LedgerBlock: Sendable {
  let id: String
  let place: Place
  private(set) var entry: LedgerEntry?
  private(set) var findings: [Diagnostic] = []

  private var source: (digest: TextDigest, text: String)?
  private var codes: [String] = []
  private var target: (target: LedgerEntry.Target, place: Place)?
  private var context: TextDigest?
  private var state: LedgerEntry.State?
  private var origin: (origin: LedgerEntry.Origin, translator: String)?
  private var reason: String?
  private var signOffs: [SignOff] = []

  /// Reads `lines`, the first of which has the id in brackets.
  init(_ lines: [Span], _ file: SourceFile) {
    place = lines.first.map(file.place) ?? file.place(Span(0, 0))
    id = String(file.text(place.span).dropFirst().dropLast())
    for line in lines.dropFirst() {
      let bytes = file.bytes[line.range]
      let key = bytes.prefix { $0 != UInt8(ascii: " ") }
      let value = Span(min(line.start + key.count + 1, line.end), line.end)
      if read(key, value, file) { continue }
      let text = file.text(line)
      findings.append(
        LedgerRules.isConflict(text)
          ? LedgerRules.conflict(file.place(line))
          : LedgerRules.damaged(file.place(line), LedgerRules.unreadable(text)))
      if LedgerRules.isConflict(text) { return }
    }
    if findings.isEmpty { finish() }
  }

  private mutating func read(_ key: ArraySlice<UInt8>, _ value: Span, _ file: SourceFile) -> Bool {
    switch String(decoding: key, as: UTF8.self) {
    case "source":
      guard let (digest, text) = Self.digested(value, file), source == nil else { return false }
      source = (digest, file.text(text))
    case "codes": codes = file.text(value).split(separator: " ").map(String.init)
    case "target":
      guard let (digest, text) = Self.digested(value, file), target == nil else { return false }
      target = (.own(file.text(text), digest), file.place(text))
    case "same":
      guard let digest = TextDigest(written: file.bytes[value.range]), target == nil else { return false }
      target = (.same(digest), file.place(value))
    case "context":
      guard let digest = TextDigest(written: file.bytes[value.range]), context == nil else { return false }
      context = digest
    case "state":
      guard let read = LedgerEntry.State(rawValue: file.text(value)), state == nil else { return false }
      state = read
    case "origin":
      let words = file.text(value).split(separator: " ", maxSplits: 1)
      guard let first = words.first, let read = LedgerEntry.Origin(rawValue: String(first)), origin == nil
      else {
        return false
      }
      origin = (read, words.count > 1 ? String(words[1]) : "")
    case "reason": reason = file.text(value)
    case "signed":
      let words = file.text(value).split(separator: " ", maxSplits: 3)
      guard words.count == 4, let role = SignOff.Role(rawValue: String(words[0])),
        let digest = TextDigest(written: words[2].utf8)
      else { return false }
      signOffs.append(SignOff(role: role, day: String(words[1]), name: String(words[3]), digest: digest))
    default: return false
    }
    return true
  }

  /// A digest and the text behind it.
  private static func digested(_ value: Span, _ file: SourceFile) -> (TextDigest, Span)? {
    let past = value.start + TextDigest.length
    guard past < value.end, file.bytes[past] == UInt8(ascii: " "),
      let digest = TextDigest(written: file.bytes[value.start..<past])
    else { return nil }
    return (digest, Span(past + 1, value.end))
  }

  /// Makes the entry, if all lines are there and nobody wrote in them by hand.
  private mutating func finish() {
    guard let source, let target, let context, let state, let origin else {
      return findings.append(LedgerRules.damaged(place, LedgerRules.incomplete(id)))
    }
    let references = codes.map { "\u{1F}\($0)" }.joined()
    guard TextDigest(of: source.text + references) == source.digest else {
      return findings.append(LedgerRules.damaged(place, LedgerRules.sourceEdited(id)))
    }
    if case .own(let text, let digest) = target.target {
      guard TextDigest(of: text) == digest else {
        return findings.append(LedgerRules.damaged(target.place, LedgerRules.targetEdited(id)))
      }
      guard CodedText(written: text) != nil else {
        return findings.append(LedgerRules.damaged(target.place, LedgerRules.unreadableCodes(id)))
      }
    }
    entry = LedgerEntry(
      id: id, source: source.text, codes: codes, sourceDigest: source.digest, target: target.target,
      contextDigest: context, state: state, origin: origin.origin, translator: origin.translator,
      reason: reason,
      signOffs: signOffs, place: target.place)
  }
}
