import Testing

@testable import ProgramCompiler

/// What we say of a file's form, to be compared with xmllint.
struct MarkupVerdict {
  let file: SourceFile
  /// The one finding about the file's form; nil where it is well-formed.
  let finding: Diagnostic?

  /// What reading the file says.
  init(_ file: SourceFile) {
    self.init(file, Markup.parse(file, names: NameTable()).diagnostics.first)
  }

  /// What was said of the file before.
  init(_ file: SourceFile, _ finding: Diagnostic?) {
    self.file = file
    self.finding = finding
  }

  /// Expects the verdict to be xmllint's, and what is said with it to hold.
  func compare(isRefused: Bool) {
    let text = Comment(rawValue: String(decoding: file.bytes, as: UTF8.self))
    switch finding?.code {
    // Refused on top of what XML asks: with its place, whatever xmllint thinks of the rest.
    case "doctype-refused":
      #expect(finding?.place.map { file.text($0.span).hasPrefix("<!") } == true, text)
      return
    case "encoding-not-utf8":
      // Not UTF-8 at all, or said to be something else.
      #expect(isRefused || file.bytes.declaredEncoding != nil || file.bytes.first == 0, text)
      return
    // After a zero byte libxml2 reads no further.
    case "character-refused" where file.bytes.contains(0): return
    case "prefix-unknown": #expect(!isRefused, text)
    case "property-repeated" where isByPrefix: #expect(!isRefused, text)
    case let code:
      #expect((code != nil) == isRefused, text)
      // The search for the place of a mistake agrees with libxml2 on whether there is one.
      #expect((Examination(file, names: NameTable()).firstMistake != nil) == isRefused, text)
    }
    guard let finding, let solution = finding.solutions.first, solution.safe else { return }
    // What may be done unasked brings the file further: the same finding is not there again.
    let mended = SourceFile(path: file.path, text: file.applying(solution.edits))
    let next = Markup.parse(mended, names: NameTable()).diagnostics.first
    #expect(next == nil || next != finding, text)
  }

  /// Whether a property is repeated only in what its two prefixes mean.
  private var isByPrefix: Bool {
    guard let place = finding?.place, let note = finding?.notes.first else { return false }
    return file.text(place.span) != file.text(note.place.span)
  }
}
