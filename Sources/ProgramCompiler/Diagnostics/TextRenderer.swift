/// Findings as a person reads them in a terminal: what is wrong, where, the line itself, why, and what to do.
public struct TextRenderer {
  private let language: Language
  private let folder: String
  private let style: TextStyle
  private var sources: FindingSources

  /// Columns of a line of the author that are shown around what is underlined.
  private static let lineWidth = 90
  /// Bytes that are looked at for such a line: letters with several marks each take more than one.
  private static let mostBytes = 8 * lineWidth
  /// Lines of the author that are shown of a longer range.
  private static let mostLines = 4

  /// A renderer; places are shown with `folder` in front, so that a terminal can open them.
  public init(language: Language, folder: String, sources: FindingSources, colour: Bool) {
    self.language = language
    self.folder = folder.hasSuffix("/") || folder.isEmpty ? folder : folder + "/"
    self.sources = sources
    style = TextStyle(isColoured: colour)
  }

  /// All findings, one below the other, and a closing line that counts them and those that are too many to show.
  public mutating func render(
    _ findings: [Diagnostic], omitted: Compilation.Omitted = .none
  ) -> String {
    var result = ""
    for finding in findings { result += render(finding) + "\n" }
    return result + count(findings) + "\n" + (omitted == .none ? "" : more(omitted) + "\n")
  }

  /// How many findings are not shown, as there are so many.
  private func more(_ omitted: Compilation.Omitted) -> String {
    let number = say(
      TextStyle.number(omitted.count, separator: "."), TextStyle.number(omitted.count, separator: ","))
    let others =
      omitted.isCut
      ? say("minstens \(number) andere", "at least \(number) others")
      : say(
        "\(number) andere", omitted.count == 1 ? "1 other" : "\(number) others")
    return say(
      "En nog \(others). Los eerst op wat hierboven staat, en controleer opnieuw.",
      "And \(others). Mend first what is above, and check again.")
  }

  /// One finding, with a line end.
  public mutating func render(_ finding: Diagnostic) -> String {
    let word = severityWord(finding.severity)
    let title = style.heading("\(word): \(words(finding.summary))", finding.severity)
    var lines = TextStyle.wrap(title, indent: "")
    if let place = finding.place { lines.append(style.faint("  " + shown(place))) }
    lines += excerpt(finding.place, finding.severity)
    lines.append("")
    lines += TextStyle.wrap(words(finding.explanation), indent: "  ")
    if let witness = finding.witness { lines += TextStyle.wrap(words(witness.words), indent: "  ") }
    for solution in finding.solutions {
      lines += TextStyle.wrap(
        style.strong(say("Wat te doen: ", "What to do: ")) + words(solution.summary), indent: "  ")
    }
    for note in finding.notes {
      lines.append("")
      lines += TextStyle.wrap(words(note.summary), indent: "  ")
      lines.append(style.faint("  " + shown(note.place)))
      lines += excerpt(note.place, nil)
    }
    lines.append(
      style.faint("  " + say("Meer uitleg: ", "More about this: ") + "icbt-build explain \(finding.code)"))
    return lines.joined(separator: "\n") + "\n"
  }

  /// How many findings there are, in words.
  public func count(_ findings: [Diagnostic]) -> String {
    let errors = findings.filter { $0.severity == .error }.count
    let warnings = findings.count - errors
    if findings.isEmpty {
      let files = sources.count
      return say(
        "Niets gevonden: \(files) bestanden nagekeken op \(Rule.all.count) regels.",
        "Nothing found: \(files) files checked against \(Rule.all.count) rules.")
    }
    func number(_ count: Int, _ one: Wording, _ many: Wording) -> String {
      "\(count) \((count == 1 ? one : many)[language])"
    }
    let parts = [
      errors > 0
        ? number(errors, Wording(nl: "fout", en: "error"), Wording(nl: "fouten", en: "errors")) : nil,
      warnings > 0
        ? number(
          warnings, Wording(nl: "waarschuwing", en: "warning"), Wording(nl: "waarschuwingen", en: "warnings"))
        : nil,
    ].compactMap { $0 }
    return style.strong(parts.joined(separator: say(" en ", " and ")) + ".")
  }

  private func say(_ nl: String, _ en: String) -> String { Wording(nl: nl, en: en)[language] }

  private func severityWord(_ severity: Severity) -> String {
    switch severity {
    case .error: say("Fout", "Error")
    case .warning: say("Waarschuwing", "Warning")
    }
  }

  private func words(_ wording: Wording) -> String { TerminalText.line(wording[language]) }

  /// `Programs/pain/modules/goals.xml:12:7`.
  private mutating func shown(_ place: Place) -> String {
    let path = TerminalText.line(pathFromHere(place.file))
    guard let table = sources.lines(place.file) else { return path }
    let position = table.position(of: place.span.start)
    return "\(path):\(position.line):\(position.column)"
  }

  /// `Programs/common/…` instead of `Programs/pain/../common/…`, where the folder's name tells.
  private func pathFromHere(_ file: String) -> String {
    let parts = folder.split(separator: "/")
    guard file.hasPrefix("../"), let last = parts.last, last != ".", last != ".." else {
      return folder + file
    }
    let above = parts.dropLast().joined(separator: "/")
    return (folder.hasPrefix("/") ? "/" : "") + (above.isEmpty ? "" : above + "/") + file.dropFirst(3)
  }

  /// The author's lines with the range underlined.
  private mutating func excerpt(_ place: Place?, _ severity: Severity?) -> [String] {
    guard let place, let file = sources.file(place.file), !file.bytes.isEmpty,
      let table = sources.lines(place.file)
    else { return [] }
    let first = table.position(of: place.span.start).line
    let last = table.position(of: max(place.span.start, place.span.end - 1)).line
    let shownLast = min(last, first + Self.mostLines - 1)
    let gutter = String(shownLast).count
    var result = [""]
    for line in first...shownLast {
      let span = table.lineSpan(line)
      let from = max(place.span.start, span.start)
      let to = max(from, min(place.span.end, span.end))
      let (text, mark) = Self.cropped(file, span, from: min(from, span.end), to: min(to, span.end))
      let number = String(repeating: " ", count: gutter - String(line).count) + String(line)
      result.append("  \(style.faint("\(number) │")) \(text)")
      result.append(
        "  \(style.faint(String(repeating: " ", count: gutter) + " │")) \(style.mark(mark, severity))")
    }
    if last > shownLast { result.append("  \(style.faint(String(repeating: " ", count: gutter) + " │")) …") }
    return result
  }

  /// A line and the marks below it, cut to what fits around the range.
  private static func cropped(_ file: SourceFile, _ line: Span, from: Int, to: Int) -> (
    text: String, mark: String
  ) {
    func printable(_ start: Int, _ end: Int) -> [Character] {
      Array(TerminalText.line(file.text(Span(start, max(start, end)))))
    }
    // A file may be one line of many megabytes: no more is looked at than can be shown.
    func forward(_ start: Int, _ end: Int) -> Int { file.boundary(before: min(end, start + mostBytes)) }
    var before = printable(max(line.start, file.boundary(before: max(0, from - mostBytes))), from)
    var range = printable(from, forward(from, to))
    var after = printable(to, forward(to, line.end))
    if range.count > lineWidth {
      range = range.prefix(lineWidth - 1) + ["…"]
      after = []
    }
    let room = lineWidth - range.count
    if before.count + range.count + after.count > lineWidth {
      let keepBefore = max(min(before.count, room / 2), room - after.count)
      if before.count > keepBefore { before = ["…"] + before.suffix(max(0, keepBefore - 1)) }
      let keepAfter = max(0, room - before.count)
      if after.count > keepAfter { after = after.prefix(max(0, keepAfter - 1)) + ["…"] }
    }
    let mark =
      String(repeating: " ", count: before.count) + String(repeating: "^", count: max(1, range.count))
    return (String(before + range + after), mark)
  }
}
