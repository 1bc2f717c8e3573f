import Testing

@testable import ProgramCompiler

/// Each mistake is found at its smallest place, and mended by its first solution.
struct MarkupRuleTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let code: String
    /// The text, with ⟦ and ⟧ around the place of the finding.
    let marked: String
    /// What the first solution makes of it; nil where it has no edits.
    let mended: String?
    let isSafe: Bool
    var testDescription: String { code + ": " + marked.prefix(60) }

    init(_ code: String, _ marked: String, _ mended: String? = nil, safe: Bool = false) {
      self.code = code
      self.marked = marked
      self.mended = mended
      isSafe = safe
    }
  }

  @Test(arguments: Self.tags + Self.properties + Self.characters + Self.wholeFiles)
  func isFoundAndMended(_ mistake: Mistake) throws {
    let parts = mistake.marked.split(separator: "⟦", omittingEmptySubsequences: false)
    let rest = try #require(parts.last).split(separator: "⟧", omittingEmptySubsequences: false)
    let place = Span(parts[0].utf8.count, parts[0].utf8.count + rest[0].utf8.count)
    let file = SourceFile(path: "text.xml", text: parts[0] + rest.joined())
    let result = Markup.parse(file, names: Self.vocabulary)
    let finding = try #require(result.diagnostics.first)
    #expect(result.markup == nil && result.diagnostics.count == 1)
    #expect(finding.code == mistake.code)
    #expect(finding.place == file.place(place), "at “\(finding.place.map { file.text($0.span) } ?? "")”")
    let solution = try #require(finding.solutions.first)
    #expect(solution.safe == mistake.isSafe)
    #expect(solution.edits.isEmpty ? mistake.mended == nil : file.applying(solution.edits) == mistake.mended)
    for text in [finding.summary, finding.explanation] + finding.solutions.map(\.summary) {
      #expect(!text.nl.isEmpty && !text.en.isEmpty)
    }
  }

  private static let vocabulary: NameTable = {
    var names = NameTable()
    for name in [
      "module", "title", "page", "p", "b", "step", "steps", "list", "item", "image", "term", "constraint",
    ] {
      _ = names.id(of: Name("urn:icbt:program:1", name))
    }
    _ = names.id(of: Name("", "week"))
    return names
  }()

  static let tags: [Mistake] = [
    Mistake("tag-mismatch", "<m><title>x</⟦titel⟧></m>", "<m><title>x</title></m>", safe: true),
    Mistake("tag-mismatch", "<m><p>x</⟦P⟧></m>", "<m><p>x</p></m>", safe: true),
    Mistake("tag-mismatch", "<m><titel>x</⟦title⟧></m>", "<m><title>x</title></m>", safe: true),
    Mistake(
      "tag-mismatch", "<m><steps><step>x</⟦steps⟧></steps></m>", "<m><steps><step>x</step></steps></m>"),
    Mistake("tag-mismatch", "<m><page><p>x</⟦page⟧></page></m>", "<m><page><p>x</p></page></m>"),
    Mistake("tag-not-closed", "<m><p>Hello <⟦b⟧>bold</p></m>", "<m><p>Hello <b>bold</b></p></m>"),
    Mistake(
      "tag-not-closed", "<m>\n <⟦title⟧>Welkom\n <p>x</p>\n</m>",
      "<m>\n <title>Welkom</title>\n <p>x</p>\n</m>"),
    Mistake("tag-not-closed", "<m>\n <⟦p⟧>x\n</m>", "<m>\n <p>x</p>\n</m>"),
    Mistake(
      "tag-not-closed", "<m><page><⟦p⟧>x</page></p></m>", "<m><page><p>x</p></page></m>", safe: true),
    Mistake("tag-not-closed", "<m><page><⟦p⟧>x</page>y</p></m>", "<m><page><p>x</p></page>y</m>"),
    Mistake("tag-not-closed", "<m><⟦p⟧>x\n", "<m><p>x\n</p>\n</m>\n"),
    // The end comes where the content ends, not just before what closes the part around it.
    Mistake(
      "tag-not-closed", "<m>\n <⟦p⟧>x <b>y</b>\n  z.\n <p>w</p>\n</m>",
      "<m>\n <p>x <b>y</b>\n  z.</p>\n <p>w</p>\n</m>"),
    Mistake(
      "tag-not-closed", "<m>\n <⟦list⟧>\n  <item>x</item>\n <p>y</p>\n</m>",
      "<m>\n <list>\n  <item>x</item>\n </list>\n <p>y</p>\n</m>"),
    Mistake(
      "tag-not-closed", "<m>\n<⟦list⟧>\n<item>x</item>\n</m>",
      "<m>\n<list>\n<item>x</item>\n</list>\n</m>"),
    Mistake(
      "tag-not-closed", "<m>\r\n <⟦page⟧>\r\n  <p>x</p>\r\n</m>",
      "<m>\r\n <page>\r\n  <p>x</p>\r\n </page>\r\n</m>"),
    Mistake(
      "tag-not-closed", "<m>\n <⟦p⟧>x <!-- a\n <p> b -->\n <p>y</p>\n</m>",
      "<m>\n <p>x <!-- a\n <p> b --></p>\n <p>y</p>\n</m>"),
    // A part that is usually empty lacks its slash.
    Mistake("tag-not-closed", "<m><p>x <⟦term⟧ ref='y'>.</p></m>", "<m><p>x <term ref='y'/>.</p></m>"),
    Mistake(
      "tag-not-closed", "<m>\n <⟦image⟧ src='x' >\n <p>y</p>\n</m>",
      "<m>\n <image src='x'/>\n <p>y</p>\n</m>"),
    Mistake(
      "tag-not-closed", "<m>\n <⟦image⟧ src='x'><b>y</b>\n <p>y</p>\n</m>",
      "<m>\n <image src='x'><b>y</b></image>\n <p>y</p>\n</m>"),
    Mistake("tag-not-closed", "<course><⟦module⟧ ref='a'></course>", "<course><module ref='a'/></course>"),
    // A slash was forgotten in what should have closed it.
    Mistake("tag-not-closed", "<m><p>x<⟦p⟧>\n<b/></m>", "<m><p>x</p>\n<b/></m>"),
    Mistake("tag-not-closed", "<m><p>x <b>y<⟦b⟧> z</p></m>", "<m><p>x <b>y</b> z</p></m>"),
    Mistake("tag-not-closed", "<m><p>x\n<⟦p⟧>y\n</m>", "<m><p>x\n<p>y</p>\n</m>"),
    Mistake("tag-not-closed", "<m>⟦<!--⟧ x </m>"),
    Mistake("tag-not-closed", "<m>⟦<![CDATA[⟧ x </m>"),
    Mistake("tag-without-opening", "<m><p>x</p></⟦p⟧></m>", "<m><p>x</p></m>"),
    Mistake("tag-without-opening", "<m><p>x</⟦b⟧></p></m>", "<m><p>x</p></m>"),
    Mistake("tag-without-opening", "<m>x</m></⟦p⟧>", "<m>x</m>"),
    Mistake("tag-unfinished", "<m><p>x</⟦p⟧</m>", "<m><p>x</p></m>", safe: true),
    Mistake("tag-unfinished", "<m><⟦p⟧ Fijn dat</p></m>", "<m><p> Fijn dat</p></m>"),
    Mistake("tag-unfinished", "<m><p ⟦id='x'⟧\n<b/></p></m>", "<m><p id='x'>\n<b/></p></m>"),
    Mistake("tag-unfinished", "<m><p>x⟦</ ⟧p></m>", "<m><p>x</p></m>", safe: true),
    Mistake("tag-unfinished", "<m><p>x⟦</⟧></m>", "<m><p>x</p></m>"),
    Mistake("tag-unfinished", "<m><p>x⟦<⟧ /p></m>", "<m><p>x</p></m>"),
    Mistake("tag-unfinished", "<m><p>x⟦<\\p>⟧</m>", "<m><p>x</p></m>", safe: true),
    Mistake("tag-unfinished", "<m><p>x⟦<\\b>⟧</p></m>", "<m><p>x</b></p></m>"),
    Mistake("tag-unfinished", "<m><p>x⟦<\\p⟧ y</m>", "<m><p>x</p y</m>"),
    Mistake("tag-unfinished", "<m>x⟦<⟧\\ y</m>", "<m>x&lt;\\ y</m>", safe: true),
    Mistake(
      "tag-unfinished", "<constraint>x ⟦<⟧ 4</constraint>", "<constraint>x below 4</constraint>", safe: true),
    Mistake(
      "tag-unfinished", "<constraint>x⟦<=⟧4</constraint>", "<constraint>x at most 4</constraint>",
      safe: true),
    Mistake("tag-unfinished", "<constraint>⟦<⟧ 4</constraint>", "<constraint>below 4</constraint>"),
    Mistake("tag-unfinished", "<m>a ⟦<⟧ b</m>", "<m>a &lt; b</m>", safe: true),
    Mistake("tag-unfinished", "<m>I ⟦<⟧3 you</m>", "<m>I &lt;3 you</m>", safe: true),
    Mistake("tag-unfinished", "<m>⟦<!⟧ x ></m>"),
    Mistake("tag-unfinished", "<m>⟦<?pi⟧ x</m>"),
  ]

  static let properties: [Mistake] = [
    Mistake("quote-missing", "<m a=⟦x⟧>y</m>", "<m a=\"x\">y</m>", safe: true),
    Mistake("quote-missing", "<m a=⟦“x y”⟧>z</m>", "<m a=\"x y\">z</m>", safe: true),
    Mistake("quote-missing", "<m a=⟦x⟧\">y</m>", "<m a=\"x\">y</m>", safe: true),
    Mistake("quote-missing", "<m a=\"⟦x⟧>y</m>", "<m a=\"x\">y</m>"),
    Mistake("quote-missing", "<m><p a=\"⟦x⟧/>y</m>", "<m><p a=\"x\"/>y</m>"),
    Mistake(
      "quote-missing", "<m><p a=\"⟦x⟧>y</p>\n<p b=\"z\"/></m>", "<m><p a=\"x\">y</p>\n<p b=\"z\"/></m>"),
    Mistake("quote-missing", "<m a=\"⟦x⟧ b=\"2\">y</m>", "<m a=\"x\" b=\"2\">y</m>"),
    Mistake("quote-missing", "<m a=⟦'x\"⟧>y</m>", "<m a='x'>y</m>"),
    Mistake("quote-missing", "<m ⟦a⟧=>y</m>"),
    Mistake("quote-missing", "<m ⟦a⟧= b=\"1\">y</m>"),
    Mistake("equals-missing", "<m ⟦a⟧ \"x\">y</m>", "<m a=\"x\">y</m>", safe: true),
    Mistake("equals-missing", "<m ⟦a:⟧ \"x\">y</m>", "<m a=\"x\">y</m>", safe: true),
    Mistake("equals-missing", "<m ⟦a:⟧'x'>y</m>", "<m a='x'>y</m>", safe: true),
    Mistake("equals-missing", "<m ⟦a:⟧ x>y</m>"),
    Mistake("equals-missing", "<m a=⟦=⟧\"x\">y</m>", "<m a=\"x\">y</m>", safe: true),
    Mistake("equals-missing", "<m ⟦hidden⟧>y</m>"),
    Mistake("less-than-in-value", "<m a=\"1 ⟦<⟧ 2\">y</m>", "<m a=\"1 &lt; 2\">y</m>", safe: true),
    Mistake("less-than-in-value", "<m when='a ⟦<⟧ 2'>y</m>", "<m when='a below 2'>y</m>", safe: true),
    Mistake("less-than-in-value", "<m when='a⟦<=⟧2'>y</m>", "<m when='a at most 2'>y</m>", safe: true),
    Mistake("less-than-in-value", "<m when='a ⟦<>⟧ b'>y</m>", "<m when='a is not b'>y</m>", safe: true),
    Mistake("less-than-in-value", "<m when='2 ⟦<⟧ a'>y</m>", "<m when='2 below a'>y</m>"),
    Mistake("property-repeated", "<m a=\"1\" ⟦a⟧=\"1\">y</m>", "<m a=\"1\">y</m>", safe: true),
    Mistake("property-repeated", "<m a=\"1\"\n ⟦a⟧='2' b='3'>y</m>", "<m a=\"1\" b='3'>y</m>"),
    Mistake(
      "property-repeated", "<m xmlns:q='u' xmlns:r='u' q:a='1' ⟦r:a⟧='2'/>",
      "<m xmlns:q='u' xmlns:r='u' q:a='1'/>"),
    Mistake("prefix-unknown", "<m><⟦x:p⟧>y</x:p></m>", "<m><p>y</p></m>"),
    Mistake("prefix-unknown", "<m ⟦x:week⟧='1'/>", "<m week='1'/>"),
    Mistake("prefix-unknown", "<m ⟦:week⟧='1'/>", "<m week='1'/>"),
    Mistake("prefix-unknown", "<m ⟦x:a⟧='1'/>", "<m/>"),
    Mistake("prefix-unknown", "<m ⟦xmlns:a⟧=''/>", "<m/>"),
    Mistake("not-well-formed", "<m a=\"1\"⟦b⟧=\"2\"/>", "<m a=\"1\" b=\"2\"/>", safe: true),
    Mistake("not-well-formed", "<m a=\"1\"⟦\"⟧/>", "<m a=\"1\"/>"),
    Mistake("not-well-formed", "<m><p a='1' ⟦/ ⟧></m>", "<m><p a='1' /></m>", safe: true),
    Mistake("not-well-formed", "<m>x</m ⟦y z⟧>", "<m>x</m >"),
    Mistake("not-well-formed", "<m><p ⟦\\⟧></m>", "<m><p /></m>", safe: true),
    Mistake("character-refused", "<m><p⟦\u{A0}⟧a='1'/></m>", "<m><p a='1'/></m>", safe: true),
    Mistake("character-refused", "<m a⟦\u{A0}⟧='1'/>", "<m a ='1'/>", safe: true),
    Mistake("character-refused", "<m a=⟦\u{2003}\u{A0}⟧'1'/>", "<m a= '1'/>", safe: true),
    Mistake("character-refused", "<m>x</m⟦\u{200B}⟧>", "<m>x</m >", safe: true),
  ]

  static let characters: [Mistake] = [
    Mistake("ampersand-bare", "<m>R ⟦&⟧ D</m>", "<m>R &amp; D</m>", safe: true),
    Mistake("ampersand-bare", "<m>AT⟦&⟧T</m>", "<m>AT&amp;T</m>", safe: true),
    Mistake("ampersand-bare", "<m a='x⟦&⟧y'/>", "<m a='x&amp;y'/>", safe: true),
    Mistake("ampersand-bare", "<m>R ⟦&amp⟧ D</m>", "<m>R &amp; D</m>"),
    Mistake("ampersand-bare", "<m>⟦&#233⟧ D</m>", "<m>&#233; D</m>"),
    Mistake("entity-unknown", "<m>⟦&eacute;⟧</m>", "<m>é</m>", safe: true),
    Mistake("entity-unknown", "<m>⟦&nbsp;⟧</m>", "<m> </m>", safe: true),
    Mistake("entity-unknown", "<m>⟦&AMP;⟧</m>", "<m>&amp;</m>", safe: true),
    Mistake("entity-unknown", "<m a='⟦&euro;⟧'/>", "<m a='€'/>", safe: true),
    Mistake("entity-unknown", "<m>⟦&shy;⟧</m>", "<m>&#173;</m>", safe: true),
    Mistake("entity-unknown", "<m>⟦&ampt;⟧</m>", "<m>&amp;</m>"),
    Mistake("entity-unknown", "<m>⟦&eacut;⟧</m>", "<m>é</m>"),
    Mistake("entity-unknown", "<m>⟦&foo;⟧</m>"),
    Mistake("character-refused", "<m>a⟦\u{0B}⟧b</m>", "<m>a b</m>", safe: true),
    Mistake("character-refused", "<m>a⟦\u{1}⟧b</m>", "<m>ab</m>", safe: true),
    Mistake("character-refused", "<m>a⟦\0⟧b</m>", "<m>ab</m>", safe: true),
    Mistake("character-refused", "<m a='⟦\u{FFFF}⟧'/>", "<m a=''/>", safe: true),
    Mistake("character-refused", "<m><!-- ⟦\u{2}⟧ --></m>", "<m><!--  --></m>", safe: true),
    Mistake("character-refused", "<m>⟦&#0;⟧</m>", "<m></m>"),
    Mistake("character-refused", "<m>⟦&#xD800;⟧</m>", "<m></m>"),
    Mistake("character-refused", "<m>⟦&#99999999999;⟧</m>", "<m></m>"),
    Mistake("not-well-formed", "<m>]]⟦⟧></m>".replacing("]]⟦⟧>", with: "⟦]]>⟧"), "<m>]]&gt;</m>", safe: true),
    Mistake("not-well-formed", "<m><!-- a ⟦--⟧ b --></m>", "<m><!-- a - b --></m>", safe: true),
    Mistake("not-well-formed", "<m><!-- a ⟦-⟧--></m>", "<m><!-- a --></m>", safe: true),
  ]

  static let wholeFiles: [Mistake] = [
    Mistake("file-empty", "⟦⟧"),
    Mistake("file-empty", "⟦⟧ \n\t"),
    Mistake("file-empty", "⟦⟧<!-- only -->"),
    Mistake("doctype-refused", "⟦<!DOCTYPE m>⟧<m/>", "<m/>", safe: true),
    Mistake(
      "doctype-refused", "<!-- x -->\n⟦<!doctype html PUBLIC \"a>b\">⟧\n<m/>", "<!-- x -->\n\n<m/>",
      safe: true),
    Mistake("doctype-refused", "⟦<!DOCTYPE m [<!ENTITY a \"]>\">]>⟧<m>&a;</m>"),
    Mistake("doctype-refused", "⟦<!DOCTYPE⟧\n<m/>"),
    Mistake("doctype-refused", "<m>⟦<!ENTITY x \"y\">⟧</m>", "<m></m>", safe: true),
    Mistake("content-after-end", "<m/>\n⟦more text⟧\n"),
    Mistake("content-after-end", "<m></m><⟦p⟧ a='1'></p>"),
    Mistake("content-after-end", "<module/><⟦module⟧/>"),
    Mistake("not-well-formed", "⟦Hello⟧ <m/>", " <m/>"),
    Mistake("not-well-formed", "⟦Hello⟧"),
    Mistake("not-well-formed", "\n⟦<?xml version='1.0'?>⟧<m/>", "<?xml version='1.0'?><m/>", safe: true),
    Mistake(
      "not-well-formed", "⟦<?xml version=1.0?>⟧<m/>", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><m/>",
      safe: true),
    Mistake(
      "encoding-not-utf8", "<?xml version='1.0' encoding='⟦latin1⟧'?><m/>",
      "<?xml version='1.0' encoding='UTF-8'?><m/>"),
  ]

  @Test(arguments: MarkupRules.all.map(\.code))
  func exampleBreaksItsRuleAlone(_ code: String) throws {
    let rule = try #require(MarkupRules.all.first { $0.code == code })
    func codes(_ text: String) -> [String] {
      Markup.parse(SourceFile(path: "m.xml", text: text), names: NameTable()).diagnostics.map(\.code)
    }
    #expect(codes(rule.example.bad) == [code])
    #expect(codes(rule.example.good) == [])
  }

  @Test func codesAreUniqueAndInKebabCase() {
    let codes = (MarkupRules.all + SourceRules.all).map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".contains($0) } })
  }
}

extension SourceFile {
  /// The text after `edits`, which do not overlap.
  func applying(_ edits: [Diagnostic.Edit]) -> String {
    var bytes = self.bytes
    for edit in edits.sorted(by: { $0.place > $1.place }) {
      bytes.replaceSubrange(edit.place.span.range, with: Array(edit.replacement.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
