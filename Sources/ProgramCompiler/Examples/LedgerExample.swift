/// A ledger in which the lines of an example stand.
///
/// Lines are those of a ledger without fingerprints: `target Welcome`. They are about the title of the first
/// page, or about the text of which the id stands before them between brackets. `remove` takes a translation
/// out, `unsigned` its signatures, `target!` writes one by hand. `locale de` makes it the ledger of another
/// language, with only the texts of the example. `{U+00AD}` is a character that would not be seen. Any other
/// line stands there as it is, in place of the translation.
struct LedgerExample {
  /// The locale, as `<locales>` lists it.
  private(set) var part = "<locale xml:lang=\"en\" address=\"informal\"/>"
  private var locale = "en"
  private var edits: [Edit] = []

  private struct Edit {
    let id: String
    var lines: [String] = []
  }

  static let title = "start.welcome_title"

  /// Reads an example.
  init(_ text: String) {
    edits = [Edit(id: Self.title)]
    for line in text.split(separator: "\n").map({ Self.revealed($0) }) {
      if line.hasPrefix("locale ") {
        locale = String(line.dropFirst("locale ".count))
        part = "<locale xml:lang=\"\(locale)\" address=\"informal\" released=\"no\"/>"
      } else if line.hasPrefix("["), line.hasSuffix("]") {
        edits.append(Edit(id: String(line.dropFirst().dropLast())))
      } else {
        edits[edits.count - 1].lines.append(line)
      }
    }
    edits.removeAll { $0.lines.isEmpty }
  }

  /// A line with characters in place of their code points.
  private static func revealed(_ line: Substring) -> String {
    var text = ""
    var rest = line
    while let start = rest.firstRange(of: "{U+"), let end = rest[start.upperBound...].firstIndex(of: "}"),
      let scalar = UInt32(rest[start.upperBound..<end], radix: 16).flatMap(Unicode.Scalar.init)
    {
      text += rest[..<start.lowerBound]
      text.unicodeScalars.append(scalar)
      rest = rest[end...].dropFirst()
    }
    return text + rest
  }

  /// The ledger of `tree`, whose texts are `english` in English; every translation is signed off.
  func file(for tree: SourceTree, _ english: SourceTree) -> SourceFile {
    let translations = Self.units(english)
    var ledger = Ledger(program: "example", sourceLocale: "nl", locale: locale, entries: [])
    var raw: [String: [String]] = [:]
    for unit in Self.units(tree)?.units ?? [] {
      let lines = edits.first { $0.id == unit.id }?.lines ?? []
      if lines == ["remove"] || (lines.isEmpty && locale != "en") { continue }
      let entry = Self.entry(for: unit, translations?[unit.id]?.source.written ?? "", lines)
      ledger.entries.append(entry)
      raw[unit.id] = Self.raw(lines, entry)
    }
    return SourceFile(path: Ledger.path(of: locale, in: .own), bytes: Self.replacing(raw, in: ledger.bytes))
  }

  private static func units(_ tree: SourceTree) -> ProgramUnits? {
    var memory = CompilerMemory()
    return Compiler.check(tree, .init(level: .writing), &memory).context.map { ProgramUnits($0, tree) }
  }

  private static func entry(for unit: TranslationUnit, _ english: String, _ lines: [String]) -> LedgerEntry {
    func value(_ key: String) -> String? {
      lines.first { $0.hasPrefix(key + " ") }.map { String($0.dropFirst(key.count + 1)) }
    }
    let target = value("target") ?? english
    let source = value("source")
    let digest = TextDigest(of: target)
    var entry = LedgerEntry(
      id: unit.id, source: source ?? unit.source.written,
      codes: source == nil ? unit.codes.map { "\($0.name)=\($0.reference)" } : [],
      sourceDigest: source.map { TextDigest(of: $0) } ?? unit.sourceDigest, target: .own(target, digest),
      contextDigest: unit.contextDigest, state: value("state").flatMap(LedgerEntry.State.init) ?? .translated,
      origin: .translator, translator: "Jo Jansen", reason: value("reason"), signOffs: [])
    if lines.contains("unsigned") { return entry }
    entry.signOffs = [
      SignOff(
        .clinicalReviewer, day: "2026-11-20", name: "An Peeters", source: entry.sourceDigest, target: digest,
        context: unit.contextDigest)
    ]
    return entry
  }

  /// What stands in place of the translation of `entry`; nil where that is whole.
  private static func raw(_ lines: [String], _ entry: LedgerEntry) -> [String]? {
    if let line = lines.first(where: { $0.hasPrefix("target! ") }) {
      return ["target \(entry.target.digest.text) \(line.dropFirst("target! ".count))"]
    }
    let known = ["source", "target", "state", "reason"]
    guard
      lines.contains(where: { line in line != "unsigned" && !known.contains { line.hasPrefix($0 + " ") } })
    else { return nil }
    return lines.map { line in
      guard line.hasPrefix("target ") else { return line }
      let target = line.dropFirst("target ".count)
      return "target \(TextDigest(of: String(target)).text) \(target)"
    }
  }

  private static func replacing(_ raw: [String: [String]], in bytes: [UInt8]) -> [UInt8] {
    if raw.isEmpty { return bytes }
    var id = ""
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).flatMap { line in
      if line.hasPrefix("["), line.hasSuffix("]") { id = String(line.dropFirst().dropLast()) }
      if line.hasPrefix("target "), let lines = raw[id] { return lines }
      return [String(line)]
    }
    return Array(lines.joined(separator: "\n").utf8)
  }
}
