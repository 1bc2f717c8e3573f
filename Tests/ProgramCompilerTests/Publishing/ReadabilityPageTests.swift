import Foundation
import Testing

@testable import ProgramCompiler

@Suite struct ReadabilityPageTests {
  @Test(.timeLimit(.minutes(10))) func everybodyCanReadThePages() throws {
    var pages: [(name: String, page: String)] = []
    for (name, report) in try Self.reports() {
      for language in Language.allCases {
        pages.append(("\(name)-\(language).html", ReadabilityPage(language: language).render(report)))
      }
    }
    // Of a page with faults the browser must say so.
    let faults = "<p style=\"color: #cccccc\">Vaal</p><div style=\"width: 2000px\">Breed</div></main>"
    pages.append(("faults.html", Self.hostilePage().replacing("</main>", with: faults)))
    for report in try AxeReport.of(pages) {
      let name: Comment = "\(report.page), \(report.width) pixels, \(report.scheme)"
      #expect(report.requests.isEmpty, name)
      if report.page == "faults.html" {
        #expect(report.scrollWidth > report.clientWidth, name)
        #expect(report.scheme == "dark" || report.violations.contains { $0.rule == "color-contrast" }, name)
      } else {
        for violation in report.violations {
          Issue.record("\(name): \(violation.help): \(violation.elements.joined(separator: " "))")
        }
        #expect(report.scrollWidth <= report.clientWidth, name)
        #expect(report.openWidth <= report.clientWidth, name)
        #expect(report.longestLine <= 70, name)
      }
    }
  }

  @Test func everyCharacterIsThereOnce() throws {
    for (name, report) in try Self.reports() {
      let page = ReadabilityPage(language: .nl).render(report)
      for (index, text) in report.texts.enumerated() {
        let shown = try PageText.reading(of: "text-\(index + 1)", in: page)
        let expected = text.pieces.map { $0.plain.visible() }.joined()
        #expect((shown ?? "").utf8.elementsEqual(expected.utf8), "\(name) \(text.id)")
      }
    }
  }

  /// Spots that lie within, across and around sentences and one another, in a text with characters of two units.
  @Test func spotsMayOverlapInEveryWay() throws {
    var random = SplitMix64(state: 4)
    let plain = "Een 😀 zin. Nog een zin met 𝄞 erin! <b>&amp; \"meer\"</b> 👩‍👩‍👧 slot."
    let base = ReadabilityReport(plain: plain, name: "x", locale: "nl")
    let text = try #require(base.texts.first)
    let piece = try #require(text.pieces.first)
    let units = plain.utf16.count
    for _ in 0..<500 {
      let spots = (0..<Int.random(in: 1...6, using: &random)).map { _ -> HotSpot in
        let from = Int.random(in: 0..<units, using: &random)
        let to = Int.random(in: from...units, using: &random)
        let kind = HotSpot.Kind.allCases.randomElement(using: &random) ?? .rareWord
        return HotSpot(kind: kind, text: "x", file: nil, offset: nil, count: 1, effect: nil, range: from..<to)
      }
      let changed = ReadPiece(
        role: .prose, plain: plain, measured: piece.measured, verdicts: piece.verdicts, hotspots: spots)
      let report = ReadabilityReport(
        texts: [
          TextReport(
            id: "x", kind: "text", locale: "nl", scope: .page, level: .b1, table: base.table,
            whole: TextCounts(),
            formulas: [], sentences: [], prose: nil, verdict: .over, patient: nil, pieces: [changed])
        ], title: "x", table: base.table, locale: "nl")
      let page = ReadabilityPage(language: .en).render(report)
      #expect(
        try PageText.reading(of: "text-1", in: page)?.utf8.elementsEqual(plain.utf8) == true, "\(spots)")
      for number in 0..<spots.filter({ !$0.kind.isOfWord }).count {
        #expect(page.components(separatedBy: "href=\"#text-1-note-\(number + 1)\"").count - 1 >= 1)
      }
    }
  }

  @Test func pagesAreWellFormedAndTheirLinksLeadSomewhere() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "icbt-pages-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var pages = [("hostile.html", Self.hostilePage())]
    for (name, report) in try Self.reports() {
      for language in Language.allCases {
        let page = ReadabilityPage(language: language).render(report)
        #expect(page == ReadabilityPage(language: language).render(report), "the same bytes each time")
        #expect(page.contains("<html lang=\"\(language)\">"))
        #expect(page.contains("<div class=\"reading\" lang=\"nl\">"))
        pages.append(("\(name)-\(language).html", page))
      }
    }
    for (name, page) in pages {
      #expect(page.hasPrefix(PageFile.start))
      try Data(page.utf8).write(to: folder.appending(path: name))
      let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
      #expect(Set(ids).count == ids.count, "every id once in \(name)")
      for link in page.matches(of: /\s(?:href|aria-labelledby)="([^"]*)"/) {
        for target in link.1.split(separator: " ") {
          #expect(ids.contains(String(target.drop { $0 == "#" })), "\(target) in \(name)")
        }
      }
      // Nothing is fetched and nothing is run.
      #expect(page.contains("content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;\""))
      #expect(
        page.firstMatch(of: /<(script|link|img|iframe|object|embed|base|form|audio|video)\b/) == nil,
        "\(name)")
      #expect(page.firstMatch(of: /<[^>]*\s(on\w+|src|srcset|action|style)=/) == nil, "\(name)")
      #expect(page.firstMatch(of: /@import|url\([^#]/) == nil, "\(name)")
    }
    #expect(try XMLLint.refused(in: folder.path, pages.map(\.0)).isEmpty)
  }

  @Test func whatOthersWroteIsNoMarkup() throws {
    let page = Self.hostilePage()
    #expect(page.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;"))
    #expect(page.contains("&lt;img src=x onerror=alert(1)&gt;"))
    #expect(
      !page.unicodeScalars.contains {
        (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
      })
    #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func theHardestComesFirst() throws {
    let broken = try #require(try Self.reports().last)
    let report = broken.report
    #expect(report.verdict == .over)
    let page = ReadabilityPage(language: .nl).render(report)
    let places = report.hardestFirst.compactMap { page.range(of: "id=\"text-\($0.offset + 1)\"")?.lowerBound }
    #expect(places.count == report.texts.count)
    #expect(places == places.sorted())
    let folded = try #require(page.range(of: "<details class=\"entry within\">")?.lowerBound)
    for (entry, place) in zip(report.hardestFirst, places) {
      #expect((place < folded) == (entry.element.verdict > .within))
    }
    #expect(page.contains("te lang: 44 woorden"))
    #expect(page.contains("Als deze zin in tweeën gaat: Flesch-Douma +1"))
  }

  /// The shipped programs, and the first with texts that are too hard.
  private static func reports() throws -> [(name: String, report: ReadabilityReport)] {
    var found: [(String, ReadabilityReport)] = []
    for name in Repository.programs {
      found.append((name, try #require(Compiler.compile(try Repository.program(name)).readability().report)))
    }
    let tree = try Repository.program("pain")
    let files = tree.files.map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
      return SourceFile(path: file.path, text: hardened.reduce(text) { $0.replacing($1.from, with: $1.to) })
    }
    let broken = SourceTree(name: tree.name, files: files, media: tree.media, libraries: tree.libraries)
    found.append(("broken", try #require(Compiler.compile(broken).readability().report)))
    return found
  }

  private static let hardened: [(from: String, to: String)] = [
    (
      "<p>Fijn dat je er bent. Pijn die lang blijft, raakt je hele leven.</p>",
      """
      <p>Hoewel langdurige pijnklachten voor velen een ingrijpende belasting vormen, die zich (zoals uit wetenschappelijk \
      onderzoek herhaaldelijk is gebleken) uitstrekt over werk, gezin, vriendschappen en vrijetijdsbesteding, hoeft \
      niemand niet te hopen, want er wordt door de multidisciplinaire behandelaar samen met jou o.a. een \
      activiteitenopbouwschema opgesteld. Het betekent niet dat er geen verbetering mogelijk is, maar de verwachtingen \
      worden in overleg met je begeleider regelmatig bijgesteld.</p>
      """
    ),
    (
      "<p>Pijn is een alarm van je lijf. Het wil je beschermen.</p>",
      """
      <p>Pijn is een alarm van je lijf, dat je wil beschermen tegen schade en gevaar van buiten en van binnen. Let op \
      &lt;script&gt;alert("x")&lt;/script&gt; &amp; 'quotes' \u{202E}nirts\u{202C} 😀 einde.</p>
      """
    ),
    (
      "<p>Jij krijgt vier korte vragen. Een minuut is genoeg. Dag vergeten? Sla hem over.</p>",
      """
      <p>Jij krijgt, omdat je aangegeven hebt dat concentratieproblemen een belangrijke belemmering vormen bij \
      dagelijkse bezigheden, een vereenvoudigde vragenlijst die in ongeveer één minuut volledig ingevuld kan worden.</p>
      """
    ),
  ]

  private static func hostilePage() -> String {
    let text = """
      # <script>alert("x")</script> & 'kop'

      Een zin met </p></div></article><img src=x onerror=alert(1)> erin, \u{202E}omgekeerd\u{202C} en \u{2066}apart\u{2069}, met \
      "aanhalingstekens", en nog \u{0007}\u{FFFF}\u{0085} tekens die nergens goed voor zijn, en dan nog meer woorden.

      - <!-- punt -->
      - ]]> &lt;
      """
    return ReadabilityPage(language: .nl).render(
      ReadabilityReport(
        plain: text, name: "</title><script>\"'\(String(repeating: "w", count: 300))", locale: "nl"))
  }
}
