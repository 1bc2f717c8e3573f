import Testing

@testable import ProgramCompiler

/// Every span holds exactly the bytes it says.
struct MarkupSpanTests {
  @Test(arguments: MarkupDocuments.all)
  func everySpanRereadsAsWhatItIs(_ text: String) throws {
    let markup = try #require(MarkupDocuments.markup(text))
    #expect(markup.root.parent == nil)
    check(markup.root)
  }

  private func check(_ element: Element) {
    let file = element.markup.file
    let start = file.text(element.startTag)
    let name = element.qualifiedName
    #expect(start.hasPrefix("<" + name) && start.hasSuffix(">"))
    #expect(!start.dropFirst().contains("<"))
    #expect(name == element.localName || name.hasSuffix(":" + element.localName))
    #expect(element.span.start == element.startTag.start)
    #expect(element.nameSpan == Span(element.span.start + 1, element.span.start + 1 + name.utf8.count))
    #expect(element.place == file.place(element.nameSpan))
    if let end = element.endTag {
      let written = file.text(end)
      #expect(written.hasPrefix("</" + name) && written.hasSuffix(">"))
      #expect(element.content == Span(element.startTag.end, end.start))
      #expect(element.span.end == end.end)
    } else {
      #expect(start.hasSuffix("/>"))
      #expect(element.content == Span(element.startTag.end, element.startTag.end))
      #expect(element.span == element.startTag)
    }
    for attribute in element.attributes { check(attribute, in: element) }
    // The children tile the content; only comments and instructions may stand between them.
    var at = element.content.start
    for child in element.children {
      let span =
        switch child {
        case .element(let element): element.span
        case .text(let text): text.span
        }
      expectNoContent(file.text(Span(at, span.start)))
      at = span.end
      switch child {
      case .element(let inner):
        #expect(inner.parent?.span == element.span)
        check(inner)
      case .text(let text): check(text, in: file)
      }
    }
    expectNoContent(file.text(Span(at, element.content.end)))
  }

  private func expectNoContent(_ between: String) {
    #expect(between.isEmpty || between.hasPrefix("<!") || between.hasPrefix("<?"), "\(between)")
  }

  private func check(_ attribute: Attribute, in element: Element) {
    let file = element.markup.file
    let whole = file.text(attribute.span)
    #expect(whole.hasPrefix(attribute.qualifiedName))
    #expect(file.text(attribute.nameSpan) == attribute.qualifiedName)
    #expect(whole.hasSuffix(file.text(Span(attribute.valueSpan.start, attribute.span.end))))
    #expect(["\"", "'"].contains(file.text(Span(attribute.valueSpan.end, attribute.span.end))))
    #expect(element.startTag.contains(attribute.span))
    checkSources(attribute.value, whole: attribute.valueSpan, file, attribute.source)
  }

  private func check(_ text: Text, in file: SourceFile) {
    #expect(!text.value.isEmpty)
    #expect(text.isBlank == text.value.utf8.allSatisfy { " \t\r\n".utf8.contains($0) })
    checkSources(text.value, whole: text.span, file, text.source)
  }

  /// Every letter of a value leads back to bytes that stand for it, in order and without overlap.
  private func checkSources(_ value: String, whole: Span, _ file: SourceFile, _ source: (Range<Int>) -> Span)
  {
    var offset = 0
    var last = whole.start
    for scalar in value.unicodeScalars {
      let width = UTF8.width(scalar)
      let span = source(offset..<offset + width)
      let written = file.text(span)
      #expect(span.start >= last && whole.contains(span))
      #expect(
        written == String(scalar) || "&\r\n\t".unicodeScalars.contains(written.unicodeScalars.first ?? "x"))
      #expect(source(offset..<offset) == Span(span.start, span.start))
      last = span.end
      offset += width
    }
    let end = source(offset..<offset)
    #expect(end.count == 0 && end.start >= last && end.end <= whole.end)
  }

  @Test func spansAreExactAroundEverything() throws {
    let text = "\u{FEFF}<a\r\n b = 'x&amp;y'\tc=\"\">é<!-- < --><b/>&#65;<![CDATA[<]]>z</a >"
    let root = try #require(MarkupDocuments.markup(text)).root
    let file = root.markup.file
    #expect(file.text(root.startTag) == "<a\r\n b = 'x&amp;y'\tc=\"\">")
    #expect(root.startTag.start == 3)
    #expect(root.attributes.map { file.text($0.span) } == ["b = 'x&amp;y'", "c=\"\""])
    #expect(root.attributes.map { file.text($0.valueSpan) } == ["x&amp;y", ""])
    #expect(root.attributes.map(\.value) == ["x&y", ""])
    #expect(root.endTag.map(file.text) == "</a >")
    let texts = root.children.compactMap { node -> Text? in
      if case .text(let text) = node { text } else { nil }
    }
    #expect(texts.map { file.text($0.span) } == ["é", "&#65;<![CDATA[<]]>z"])
    #expect(texts.map(\.value) == ["é", "A<z"])
    #expect(root.text == "éA<z")
    #expect(texts.last.map { file.text($0.source(1..<3)) } == "<]]>z")
    #expect(root.elements.map(\.qualifiedName) == ["b"])
  }

  @Test func aCommentDoesNotPartAText() throws {
    let root = try #require(MarkupDocuments.markup("<a>one <!-- x -->two<b/> <?p?></a>")).root
    let texts = root.children.compactMap { node -> Text? in
      if case .text(let text) = node { text } else { nil }
    }
    #expect(texts.map(\.value) == ["one two", " "])
    #expect(texts.map { root.markup.file.text($0.span) } == ["one <!-- x -->two", " "])
    #expect(texts.first.map { root.markup.file.text($0.source(3..<7)) } == " <!-- x -->two")
  }

  @Test func attributesAreFoundByName() throws {
    let text = "<a xmlns='urn:d' xmlns:p='urn:p' p:x='1' x='2' xml:lang='nl'><b/></a>"
    let root = try #require(MarkupDocuments.markup(text)).root
    #expect(root.attribute("x")?.value == "2")
    #expect(root.attribute("urn:p", "x")?.value == "1")
    #expect(root.attribute("http://www.w3.org/XML/1998/namespace", "lang")?.value == "nl")
    #expect(root.attribute("y") == nil)
    #expect(root.attributes.map(\.qualifiedName) == ["p:x", "x", "xml:lang"])
    #expect(root.namespace == "urn:d")
    let declarations = root.namespaceDeclarations
    #expect(declarations.map(\.prefix) == ["", "p"])
    #expect(declarations.map(\.namespace) == ["urn:d", "urn:p"])
    #expect(declarations.map { root.markup.file.text($0.nameSpan) } == ["xmlns", "xmlns:p"])
    #expect(root.elements.first { _ in true }?.namespaceDeclarations.isEmpty == true)
  }

  @Test func namesKeepTheNumbersOfTheSeed() throws {
    var seed = NameTable()
    let b = seed.id(of: Name("u", "b"))
    let file = SourceFile(path: "a.xml", text: "<a xmlns='u'><b/><c/><b/></a>")
    let markup = try #require(Markup.parse(file, names: seed).markup)
    #expect(markup.root.elements.map(\.name) == [b, NameID(2), b])
    #expect(markup.names.find(Name("u", "a")) == NameID(1))
    #expect(markup.names.find(Name("", "a")) == nil)
    #expect(markup.names.count == 3)
    #expect(markup.names[b] == Name("u", "b"))
  }

  @Test func manyFilesAreReadAtOnce() async {
    let expected = MarkupDocuments.all.map { MarkupDocuments.markup($0)?.nodes.count }
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          (0..<20).allSatisfy { _ in
            MarkupDocuments.all.map { MarkupDocuments.markup($0)?.nodes.count } == expected
          }
        }
      }
      for await same in group { #expect(same) }
    }
  }
}
