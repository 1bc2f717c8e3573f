/// Finds what exactly is wrong in a file that libxml2 refused, and what to do about it.
///
/// libxml2 decides whether there is an error; its place for it is coarse, as it only knows where it gave
/// up. So the bytes are gone through once more, with the parts that are open, up to the first mistake.
struct Examination {
  /// The first mistake, thrown to end the search.
  struct Mistake: Error {
    let finding: Diagnostic
  }

  /// A part that is open at some place.
  struct OpenPart {
    let tag: Span
    let name: Span
  }

  let file: SourceFile
  let bytes: [UInt8]
  let names: NameTable
  /// Where the search stands.
  var position = 0
  /// The parts that are open there, outermost first.
  var open: [OpenPart] = []
  /// The end tag of the outermost part, once it has been closed.
  var rootEnd: Span?

  init(_ file: SourceFile, names: NameTable) {
    self.file = file
    bytes = file.bytes
    self.names = names
  }

  /// The finding for the first mistake; `offset` is where libxml2 gave up.
  func finding(near offset: Int?) -> Diagnostic {
    firstMistake ?? Self.notWellFormed(file, near: offset ?? bytes.count)
  }

  /// The finding for the first mistake that this search knows of.
  var firstMistake: Diagnostic? {
    var search = self
    do throws(Mistake) {
      try search.run()
      return nil
    } catch {
      return error.finding
    }
  }

  private mutating func run() throws(Mistake) {
    position = bytes.byteOrderMarkEnd
    try declaration()
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<") { try markup() } else { try text() }
    }
    if let innermost = open.last { throw notClosedAtEnd(innermost) }
    if rootEnd == nil { throw noPart() }
  }

  private mutating func markup() throws(Mistake) {
    let next = position + 1 < bytes.count ? bytes.scalar(at: position + 1) : " "
    switch next {
    case "/": try endTag()
    case "?": try instruction()
    case "!": try exclamation()
    case _ where next.startsXMLName: try startTag()
    case "\\" where endOfExactName(from: position + 2) > position + 2: throw backslash()
    default: throw bareLessThan()
    }
  }

  // MARK: Findings

  func place(_ span: Span) -> Place { file.place(span) }
  func place(_ start: Int, _ end: Int) -> Place { file.place(Span(start, end)) }

  /// A mistake of `rule`, to throw.
  func mistake(
    _ rule: Rule, _ place: Place, _ summary: Wording, why: Wording? = nil,
    notes: [Diagnostic.Note] = [], _ solutions: [Diagnostic.Solution]
  ) -> Mistake {
    Mistake(finding: rule.finding(at: place, summary, why, notes: notes, solutions: solutions))
  }

  /// A tag that is not finished, to throw.
  func unfinished(_ place: Place, _ summary: Wording, _ solution: Diagnostic.Solution) -> Mistake {
    mistake(MarkupRules.tagUnfinished, place, summary, why: MarkupRules.tagNeedsEnd, [solution])
  }

  /// The finding where only the rough place is known.
  private static func notWellFormed(_ file: SourceFile, near offset: Int) -> Diagnostic {
    let lines = LineTable(file: file)
    let line = lines.position(of: min(offset, file.bytes.count)).line
    let whole = lines.lineSpan(line)
    let start = min(file.bytes.skippingSpace(from: whole.start), whole.end)
    return MarkupRules.notWellFormed.finding(
      at: file.place(Span(start, file.bytes.trimmingSpace(before: whole.end, from: start))),
      Wording(
        nl: "Rond regel \(line) is niet te zien wat tekst is en wat niet.",
        en: "Around line \(line) there is no telling what is text and what is not."),
      solutions: [
        .init(
          Wording(
            nl: "Kijk op regel \(line) en de regel ervoor naar elke `<`, `>`, `&` en elk aanhalingsteken.",
            en: "Look at every `<`, `>`, `&` and quotation mark on line \(line) and the line before it."))
      ])
  }

  private func noPart() -> Mistake {
    mistake(
      MarkupRules.fileEmpty, place(0, 0),
      Wording(
        nl: "In dit bestand staat geen enkel onderdeel.", en: "There is not a single part in this file."),
      [
        .init(
          Wording(
            nl: "Zet de tekst erin terug, te beginnen met een onderdeel zoals `<module>`.",
            en: "Put the text back into it, beginning with a part such as `<module>`."))
      ])
  }
}
