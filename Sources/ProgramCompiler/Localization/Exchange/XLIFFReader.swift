/// Reads XLIFF 1.2 and 2.1 as translators' tools send it back; whatever is damaged is a finding.
struct XLIFFReader {
  private(set) var document = ReturnedDocument()
  private(set) var findings: [Diagnostic] = []
  private let file: SourceFile

  private static let namespace12 = "urn:oasis:names:tc:xliff:document:1.2"
  private static let namespace2 = "urn:oasis:names:tc:xliff:document:2.0"

  init(_ file: SourceFile) {
    self.file = file
    let (markup, found) = Markup.parse(file, names: NameTable(), .ofExchange)
    findings = found.map { finding in
      var finding = finding
      finding.solutions = [.init(Self.getAgain)]
      return finding
    }
    guard let root = markup?.root else { return }
    read(root)
  }

  private mutating func read(_ root: Element) {
    guard root.localName == "xliff" else {
      return add(ImportRules.formatUnknown, root.place, root.qualifiedName)
    }
    let version = root.value("version")
    switch (version, root.namespace) {
    case ("1.2", Self.namespace12): read12(root)
    case ("2.0", Self.namespace2), ("2.1", Self.namespace2): read2(root)
    default: add(ImportRules.versionUnknown, root.place, version.isEmpty ? root.namespace : version)
    }
  }

  /// What to do with a file that is not whole: who mends it by hand cannot know what else is gone.
  private static let getAgain = Wording(
    nl:
      "Het bestand is beschadigd of niet compleet. Maak het opnieuw in het vertaalprogramma, en vraag het zo nodig nog eens op.",
    en:
      "The file is damaged or incomplete. Make it again in the translation tool, and ask for it again if need be."
  )

  /// What stands before the digest of what was handed out, in 1.2.
  static let handedOut = "handed-out:"
  /// The category of the note that holds that digest, in 2.1.
  static let handedOutCategory = "handed-out"

  // MARK: 1.2

  private mutating func read12(_ root: Element) {
    for part in root.elements where part.namespace == Self.namespace12 {
      guard part.localName == "file" else {
        add(ImportRules.markupUnknown, part.place, part.qualifiedName); continue
      }
      if part.attribute("product-name") == nil { add(ImportRules.programMissing, part.place) }
      if part.attribute("target-language") == nil { add(ImportRules.localeMissing, part.place) }
      note(part.attribute("product-name"), in: \.program)
      note(part.attribute("source-language"), in: \.sourceLocale)
      note(part.attribute("target-language"), in: \.locale)
      for body in part.elements where body.localName == "body" { readBody(body) }
    }
  }

  private mutating func readBody(_ body: Element) {
    for part in body.elements where part.namespace == Self.namespace12 {
      switch part.localName {
      case "trans-unit": readUnit12(part)
      case "group": readBody(part)
      case "bin-unit": add(ImportRules.markupUnknown, part.place, part.qualifiedName)
      default: break
      }
      if isTooMuch { return }
    }
  }

  private mutating func readUnit12(_ part: Element) {
    let id = part.attribute("resname") ?? part.attribute("id")
    guard let id, !id.value.isEmpty else { return add(ImportRules.unitNameless, part.place, "") }
    if let other = part.attribute("id"), other.value != id.value {
      return add(ImportRules.unitRenamed, other.place, other.value, id.value)
    }
    guard let source = part.first("source") else {
      return add(ImportRules.sourceMissing, part.place, id.value)
    }
    if let other = second(in: part) { return add(ImportRules.targetTwice, other.place, id.value) }
    if let segmented = part.first("seg-source") { add(ImportRules.segmented, segmented.place, id.value) }
    let target = part.first("target")
    guard let sourceText = text12(source, id.value) else { return }
    var targetText: CodedText?
    if let target {
      guard let read = text12(target, id.value) else { return }
      targetText = read
    }
    let state = target?.value("state") ?? ""
    document.units.append(
      ReturnedDocument.Unit(
        id: id.value, source: sourceText, target: targetText,
        needsWork: part.attribute("approved")?.value == "no" && state.hasPrefix("needs"),
        isConfirmed: ["translated", "signed-off", "final"].contains(state),
        claimsApproval: part.attribute("approved")?.value == "yes"
          || ["signed-off", "final"].contains(state),
        handedOut: part.attribute("extradata").flatMap {
          TextDigest(written: $0.value.dropFirst(Self.handedOut.count).utf8)
        },
        place: id.place, targetPlace: (target ?? part).textPlace))
  }

  private mutating func text12(_ element: Element, _ id: String) -> CodedText? {
    var text = CodedText()
    var isWhole = true
    readInline(element, &text, &isWhole, id) { child in
      switch child.localName {
      case "g": .pair
      case "x": .mark
      default: nil
      }
    }
    return isWhole ? text : nil
  }

  // MARK: 2.1

  private mutating func read2(_ root: Element) {
    note(root.attribute("srcLang"), in: \.sourceLocale)
    note(root.attribute("trgLang"), in: \.locale)
    for part in root.elements where part.namespace == Self.namespace2 {
      guard part.localName == "file" else {
        add(ImportRules.markupUnknown, part.place, part.qualifiedName); continue
      }
      if let id = part.attribute("id") {
        let name = id.value.split(separator: ":", maxSplits: 1).first.map(String.init) ?? id.value
        note(name, id.place, in: \.program)
      } else {
        add(ImportRules.programMissing, part.place)
      }
      readGroup2(part)
    }
  }

  private mutating func readGroup2(_ group: Element) {
    for part in group.elements where part.namespace == Self.namespace2 {
      switch part.localName {
      case "unit": readUnit2(part)
      case "group": readGroup2(part)
      default: break
      }
      if isTooMuch { return }
    }
  }

  private mutating func readUnit2(_ part: Element) {
    let id = part.attribute("name") ?? part.attribute("id")
    guard let id, !id.value.isEmpty else { return add(ImportRules.unitNameless, part.place, "") }
    if let other = part.attribute("id"), other.value != id.value {
      return add(ImportRules.unitRenamed, other.place, other.value, id.value)
    }
    let segments = part.all("segment")
    guard let segment = segments.first else { return add(ImportRules.sourceMissing, part.place, id.value) }
    if segments.count > 1 { return add(ImportRules.segmented, segments[1].place, id.value) }
    guard let source = segment.first("source") else {
      return add(ImportRules.sourceMissing, part.place, id.value)
    }
    if let other = second(in: segment) { return add(ImportRules.targetTwice, other.place, id.value) }
    guard let sourceText = text2(source, id.value) else { return }
    let target = segment.first("target")
    var targetText: CodedText?
    if let target {
      guard let read = text2(target, id.value) else { return }
      targetText = read
    }
    let state = segment.value("state")
    document.units.append(
      ReturnedDocument.Unit(
        id: id.value, source: sourceText, target: targetText,
        isConfirmed: ["translated", "reviewed", "final"].contains(state),
        claimsApproval: ["reviewed", "final"].contains(state),
        handedOut: part.first("notes")?.all("note").first { $0.value("category") == Self.handedOutCategory }
          .flatMap { TextDigest(written: $0.text.utf8) },
        place: id.place,
        targetPlace: (target ?? segment).textPlace))
  }

  private mutating func text2(_ element: Element, _ id: String) -> CodedText? {
    var text = CodedText()
    var isWhole = true
    readInline(element, &text, &isWhole, id) { child in
      switch child.localName {
      case "pc": .pair
      case "ph": .mark
      default: nil
      }
    }
    return isWhole ? text : nil
  }

  // MARK: Both

  private enum Code { case pair, mark }

  private mutating func readInline(
    _ element: Element, _ text: inout CodedText, _ isWhole: inout Bool, _ id: String,
    _ code: (Element) -> Code?
  ) {
    for node in element.children {
      switch node {
      case .text(let words): text.append(.words(words.value))
      case .element(let child):
        guard let kind = code(child), let name = child.attribute("id")?.value, !name.isEmpty else {
          isWhole = false
          add(ImportRules.markupUnknown, child.place, child.qualifiedName)
          continue
        }
        switch kind {
        case .pair:
          text.append(.opening(name))
          readInline(child, &text, &isWhole, id, code)
          text.append(.closing(name))
        case .mark:
          if child.children.contains(where: { _ in true }) {
            isWhole = false
            add(ImportRules.markupUnknown, child.place, child.qualifiedName)
          }
          text.append(.mark(name))
        }
      }
    }
  }

  /// A second author's text or translation, of which nobody knows whether it is the one that counts.
  private func second(in part: Element) -> Element? {
    part.all("target").dropFirst().first ?? part.all("source").dropFirst().first
  }

  private typealias Field = WritableKeyPath<ReturnedDocument, ReturnedDocument.Heading?>

  private mutating func note(_ attribute: Attribute?, in field: Field) {
    if let attribute { note(attribute.value, attribute.place, in: field) }
  }

  private mutating func note(_ value: String, _ place: Place, in field: Field) {
    guard let known = document[keyPath: field] else {
      document[keyPath: field] = (value, place)
      return
    }
    if known.value != value { add(ImportRules.headersDiffer, place, value, known.value) }
  }

  private var isTooMuch: Bool { findings.count >= FindingBounds.inFile }

  private mutating func add(_ rule: ImportRule, _ place: Place, _ names: String...) {
    if !isTooMuch { findings.append(rule.finding(at: place, names)) }
  }
}

extension Element {
  /// Where its text stands, or the part itself where it has none.
  fileprivate var textPlace: Place { content.count > 0 ? markup.file.place(content) : place }
}
