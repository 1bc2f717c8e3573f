import ProgramBundle

/// A program as if its author had written it in another locale: the source files with the translations in place of the texts.
///
/// What is measured and proven of a program can so be measured and proven of each locale, by the same code. A place in these files
/// leads back to the text it belongs to, or to the place in the source.
struct LocalizedTree {
  let tree: SourceTree
  private let files: [String: File]
  private let translation: Translation

  /// What was replaced in one file, in the order of the file.
  private struct File {
    var replacements: [Replacement] = []
    /// Whether every text of the file is translated.
    var isComplete = true
  }

  private struct Replacement {
    /// In the source.
    let span: Span
    let bytes: [UInt8]
    /// The text that it is; nil for the language and the like.
    let unit: String?
    /// In the localized file.
    var place = Span(0, 0)
  }

  init(_ translation: Translation, _ program: Program, _ tree: SourceTree) {
    self.translation = translation
    var files: [String: File] = [:]
    for text in translation.units where text.unit.site.otherwiseOf == nil && text.unit.plural == nil {
      let path = text.unit.file
      if let target = text.target, text.state.isCurrent {
        files[path, default: File()].replacements.append(Self.replacement(text.unit, target, translation))
      } else {
        files[path, default: File()].isComplete = false
      }
    }
    Self.addLanguage(translation, program, &files)
    for path in files.keys { files[path]?.replacements.sort { $0.span < $1.span } }
    func localized(_ file: SourceFile) -> SourceFile {
      guard var own = files[file.path] else { return file }
      let bytes = Self.apply(&own.replacements, to: file.bytes)
      files[file.path] = own
      return SourceFile(path: file.path, bytes: bytes)
    }
    let libraries = tree.libraries.map {
      SourceTree(name: $0.name, files: $0.files.map(localized), media: $0.media)
    }
    self.tree = SourceTree(
      name: tree.name, files: tree.files.filter { !$0.path.hasPrefix("locales/") }.map(localized),
      media: tree.media,
      libraries: libraries)
    self.files = files
  }

  /// Whether all texts of the file at `path` are translated.
  func isComplete(_ path: String) -> Bool { files[path]?.isComplete ?? true }

  /// The text in which `place` of a localized file lies, and the place in the source that goes with it.
  func origin(of place: Place) -> (unit: String?, place: Place) {
    guard let file = files[place.file] else { return (nil, place) }
    var shift = 0
    for replacement in file.replacements {
      if replacement.place.end <= place.span.start,
        replacement.place.count > 0 || replacement.place.end < place.span.start
      {
        shift += replacement.span.count - replacement.bytes.count
        continue
      }
      if replacement.place.contains(place.span) {
        return (replacement.unit, Place(file: place.file, span: replacement.span))
      }
      break
    }
    let start = max(place.span.start + shift, 0)
    return (nil, Place(file: place.file, span: Span(start, start + max(place.span.count, 0))))
  }

  private static func apply(_ replacements: inout [Replacement], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var at = 0
    for index in replacements.indices {
      let replacement = replacements[index]
      guard replacement.span.start >= at else {
        preconditionFailure("Two texts of a program never stand in one another.")
      }
      result += bytes[at..<replacement.span.start]
      replacements[index].place = Span(result.count, result.count + replacement.bytes.count)
      result += replacement.bytes
      at = replacement.span.end
    }
    return result + bytes[at...]
  }

  private static func replacement(_ unit: TranslationUnit, _ target: CodedText, _ translation: Translation)
    -> Replacement
  {
    if let property = unit.site.property, let attribute = unit.site.element.attribute(property) {
      return Replacement(
        span: attribute.valueSpan, bytes: Array(XMLEscape.value(target.plain).utf8), unit: unit.id)
    }
    let carried = unit.site.element.elements.filter { !inlineParts.contains($0.localName) }
      .map { unit.site.element.markup.file.text($0.span) }.joined()
    return Replacement(
      span: unit.site.element.content, bytes: Array((carried + markup(target, unit, translation)).utf8),
      unit: unit.id)
  }

  private static let inlineParts: Set<String> = ["strong", "em", "term", "answer", "link"]

  private static func markup(_ text: CodedText, _ unit: TranslationUnit, _ translation: Translation) -> String
  {
    let codes = Dictionary(unit.codes.enumerated().map { ($1.name, ($0 + 1, $1)) }) { first, _ in first }
    return text.pieces.map { piece in
      switch piece {
      case .words(let words): return XMLEscape.text(words)
      case .opening(let name):
        guard let code = codes[name]?.1 else { return "" }
        return "<\(code.kind.rawValue)\(reference(code))>"
      case .closing(let name): return codes[name].map { "</\($0.1.kind.rawValue)>" } ?? ""
      case .mark(let name):
        guard let (number, code) = codes[name] else { return "" }
        let otherwise = code.otherwise.map {
          translation["\(unit.id)_otherwise\(number)"]?.target?.plain ?? $0
        }
        return "<answer\(reference(code))\(otherwise.map { " otherwise=\"\(XMLEscape.value($0))\"" } ?? "")/>"
      }
    }.joined()
  }

  private static func reference(_ code: UnitCode) -> String {
    let name: String? =
      switch code.kind {
      case .strong, .emphasis: nil
      case .term: "ref"
      case .answer: "from"
      case .link: "to"
      }
    return name.map { " \($0)=\"\(XMLEscape.value(code.reference))\"" } ?? ""
  }

  /// The files say that they are in the locale; of crisis contacts those of the source are now in it.
  private static func addLanguage(
    _ translation: Translation, _ program: Program, _ files: inout [String: File]
  ) {
    func set(_ attribute: Attribute?, _ value: String, _ path: String) {
      guard let attribute else { return }
      files[path, default: File()].replacements.append(
        Replacement(span: attribute.valueSpan, bytes: Array(value.utf8), unit: nil))
    }
    let xml = "http://www.w3.org/XML/1998/namespace"
    let roots =
      [program.part.element] + program.modules.map(\.part.element) + program.assignments.map(\.part.element)
    let others =
      program.diaries.map(\.part.element) + program.instruments.map(\.part.element)
      + program.profiles.map(\.part.element) + program.glossary.compactMap(\.part.element.parent)
    var seen: Set<String> = []
    for root in roots + others where seen.insert(root.markup.file.path).inserted {
      set(root.attribute(xml, "lang"), translation.tag, root.markup.file.path)
    }
    if let address = translation.locale.address {
      set(program.part.element.attribute("address"), address.rawValue, program.part.element.markup.file.path)
    }
    let path = program.part.element.markup.file.path
    if translation.units.contains(where: \.unit.isCrisis) {
      for crisis in program.safety.crisis where crisis.language.text == program.language {
        set(crisis.part.element.attribute(xml, "lang"), translation.tag, path)
      }
    }
    files[path, default: File()].replacements.append(
      Replacement(span: program.localesPart.element.content, bytes: [], unit: nil))
  }
}
