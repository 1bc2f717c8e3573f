/// Reads a ledger; what is damaged is a finding, and the rest is read on.
struct LedgerReader {
  private let file: SourceFile
  private(set) var ledger: Ledger
  private(set) var findings: [Diagnostic] = []
  private var ids: Set<String> = []
  private var block: Block?
  /// Whether this is what the other of two people wrote, between the marks of git.
  private var isSecondVersion = false

  /// A block as far as it was read.
  private struct Block {
    let id: String
    let place: Place
    var source: (digest: TextDigest, text: String)?
    var codes: [String] = []
    var target: (target: LedgerEntry.Target, place: Place)?
    var context: TextDigest?
    var state: LedgerEntry.State?
    var origin: (origin: LedgerEntry.Origin, translator: String)?
    var reason: String?
    var signOffs: [SignOff] = []
  }

  /// Reads `file`, the ledger of `locale`.
  init(_ file: SourceFile, locale: String) {
    self.file = file
    ledger = Ledger(program: "", sourceLocale: "", locale: locale, entries: [])
    read(locale)
  }

  private mutating func read(_ locale: String) {
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      return damage(Span(0, 0), LedgerRules.notText)
    }
    _ = text
    var start = 0
    var number = 0
    let bytes = file.bytes
    while start < bytes.count, findings.count < FindingBounds.inFile {
      var end = bytes[start...].firstIndex(of: 10) ?? bytes.count
      let next = end + 1
      if end > start, bytes[end - 1] == 13 { end -= 1 }
      line(Span(start, end), number)
      start = next
      number += 1
    }
    closeBlock()
    if number == 0 { damage(Span(0, 0), LedgerRules.notALedger) }
    if ledger.locale != locale { damage(Span(0, 0), LedgerRules.otherLocale(ledger.locale, locale)) }
  }

  private mutating func line(_ span: Span, _ number: Int) {
    let text = file.text(span)
    if text.hasPrefix("<<<<<<<") { return findings.append(LedgerRules.conflict(file.place(span))) }
    if text.hasPrefix("=======") { isSecondVersion = true }
    if text.hasPrefix(">>>>>>>") {
      isSecondVersion = false
      return
    }
    if isSecondVersion { return }
    if number == 0 {
      if text != Ledger.firstLine { damage(span, LedgerRules.notALedger) }
      return
    }
    if text.isEmpty { return }
    if text.hasPrefix("["), text.hasSuffix("]") {
      closeBlock()
      let id = String(text.dropFirst().dropLast())
      guard !id.isEmpty, ids.insert(id).inserted else { return damage(span, LedgerRules.twice(id)) }
      block = Block(id: id, place: file.place(span))
      return
    }
    let words = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = words.count > 1 ? words[1] : ""
    let isRead = block == nil ? header(String(words[0]), String(rest)) : field(words[0], rest, span)
    if !isRead { damage(span, LedgerRules.unreadable(text)) }
  }

  private mutating func header(_ key: String, _ value: String) -> Bool {
    switch key {
    case "program": ledger.program = value
    case "source": ledger.sourceLocale = value
    case "locale": ledger.locale = value
    default: return false
    }
    return !value.isEmpty
  }

  private mutating func field(_ key: Substring, _ value: Substring, _ span: Span) -> Bool {
    switch key {
    case "source":
      guard let (digest, text) = Self.digested(value), block?.source == nil else { return false }
      block?.source = (digest, text)
    case "codes":
      block?.codes = value.split(separator: " ").map(String.init)
    case "target":
      guard let (digest, text) = Self.digested(value), block?.target == nil else { return false }
      let start = span.end - value.utf8.count + digest.text.utf8.count + 1
      block?.target = (.own(text, digest), file.place(Span(min(start, span.end), span.end)))
    case "same":
      guard let digest = TextDigest(written: value), block?.target == nil else { return false }
      block?.target = (.same(digest), file.place(span))
    case "context":
      guard let digest = TextDigest(written: value) else { return false }
      block?.context = digest
    case "state":
      guard let state = LedgerEntry.State(rawValue: String(value)) else { return false }
      block?.state = state
    case "origin":
      let words = value.split(separator: " ", maxSplits: 1)
      guard let first = words.first, let origin = LedgerEntry.Origin(rawValue: String(first)) else {
        return false
      }
      block?.origin = (origin, words.count > 1 ? String(words[1]) : "")
    case "reason": block?.reason = String(value)
    case "signed":
      let words = value.split(separator: " ", maxSplits: 3)
      guard words.count == 4, let role = SignOff.Role(rawValue: String(words[0])),
        let digest = TextDigest(written: words[2])
      else { return false }
      block?.signOffs.append(
        SignOff(role: role, day: String(words[1]), name: String(words[3]), digest: digest))
    default: return false
    }
    return true
  }

  private static func digested(_ value: Substring) -> (TextDigest, String)? {
    guard let space = value.firstIndex(of: " "), let digest = TextDigest(written: value[..<space]) else {
      return nil
    }
    return (digest, String(value[space...].dropFirst()))
  }

  private mutating func closeBlock() {
    guard let block else { return }
    self.block = nil
    guard let source = block.source, let target = block.target, let context = block.context,
      let state = block.state, let origin = block.origin
    else { return damage(block.place.span, LedgerRules.incomplete(block.id)) }
    let references = block.codes.map { "\u{1F}\($0)" }.joined()
    guard TextDigest(of: source.text + references) == source.digest else {
      return damage(block.place.span, LedgerRules.sourceEdited(block.id))
    }
    if case .own(let text, let digest) = target.target {
      guard TextDigest(of: text) == digest else {
        return damage(target.place.span, LedgerRules.targetEdited(block.id))
      }
      guard CodedText(written: text) != nil else {
        return damage(target.place.span, LedgerRules.unreadableCodes(block.id))
      }
    }
    ledger.entries.append(
      LedgerEntry(
        id: block.id, source: source.text, codes: block.codes, sourceDigest: source.digest,
        target: target.target,
        contextDigest: context, state: state, origin: origin.origin, translator: origin.translator,
        reason: block.reason, signOffs: block.signOffs, place: target.place))
  }

  private mutating func damage(_ span: Span, _ what: Wording) {
    findings.append(LedgerRules.damaged(file.place(span), what))
  }
}
