import ProgramBundle

/// How hard texts are, as a page to look at: self-contained, without scripts and without the network.
public struct ReadabilityPage {
  let language: Language

  /// A writer of pages in `language`.
  public init(language: Language) { self.language = language }

  /// The page.
  public func render(_ report: ReadabilityReport) -> String {
    let texts = report.hardestFirst.map { ReadabilityEntry(number: $0.offset + 1, text: $0.element) }
    let title = say("Hoe leesbaar is ‘\(report.title)’?", "How readable is ‘\(report.title)’?")
    let page = HTML("html", ["lang": language.rawValue]) {
      HTML("head") {
        HTML("meta", ["charset": "utf-8"])
        HTML(
          "meta",
          [
            "http-equiv": "Content-Security-Policy",
            "content": "default-src 'none'; style-src 'unsafe-inline'",
          ])
        HTML("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        HTML("title") { title }
        HTML.style(Self.style)
      }
      HTML("body") {
        HTML("header") { HTML("h1") { title } }
        contents(texts, report)
        HTML("main") {
          summary(texts, report)
          for verdict in Self.order { section(verdict, texts.filter { $0.text.verdict == verdict }) }
          trends(report)
          lengths(report)
        }
      }
    }
    return PageFile.start + page.markup + "\n"
  }

  /// The hardest first.
  static let order: [ReadingVerdict] = [.over, .borderline, .within, .notAssessed]

  /// The texts with one verdict; those that are within their level are folded.
  private func section(_ verdict: ReadingVerdict, _ entries: [ReadabilityEntry]) -> HTML {
    guard !entries.isEmpty || verdict == .over else { return .empty }
    return HTML("section", ["id": verdict.rawValue]) {
      HTML("h2") { "\(title(verdict)) (\(entries.count))" }
      HTML("p") {
        entries.isEmpty ? say("Geen enkele tekst is te moeilijk.", "No text is too hard.") : advice(verdict)
      }
      for entry in entries {
        if verdict > .within {
          HTML("article", ["id": entry.anchor, "class": "entry \(verdict.rawValue)"]) {
            HTML("h3") { heading(entry) }
            body(entry)
          }
        } else {
          HTML("details", ["class": "entry \(verdict.rawValue)"]) {
            HTML("summary") { HTML("h3") { heading(entry) } }
            HTML("article", ["id": entry.anchor]) { body(entry) }
          }
        }
      }
    }
  }

  /// What a verdict is called.
  func title(_ verdict: ReadingVerdict) -> String {
    switch verdict {
    case .over: say("Te moeilijk", "Too hard")
    case .borderline: say("Op de grens", "On the verge")
    case .within: say("Past bij het niveau", "Within its level")
    case .notAssessed: say("Niet beoordeeld", "Not assessed")
    }
  }

  private func advice(_ verdict: ReadingVerdict) -> String {
    switch verdict {
    case .over:
      say(
        "Begin hier. Bij elke tekst staat wat hem moeilijk maakt en wat je eraan kunt doen.",
        "Begin here. With each text it says what makes it hard, and what you can do about it.")
    case .borderline:
      say(
        "Deze teksten zitten net boven hun grens. Vaak is één zin korter maken genoeg.",
        "These texts are just beyond their limit. Making one sentence shorter is often enough.")
    case .within:
      say(
        "Hier hoef je niets te doen. Open een tekst om te zien wat er gemeten is.",
        "There is nothing to do here. Open a text to see what was measured.")
    case .notAssessed:
      say(
        "Voor deze teksten geldt geen niveau: ze zijn voor de behandelaar, of hun taal heeft nog geen tabel.",
        "These texts have no level: they are for the therapist, or their language has no table yet.")
    }
  }

  func say(_ nl: String, _ en: String) -> String { Wording(nl: nl, en: en)[language] }

  /// A number as people write it, with a real minus.
  func number(_ value: Double) -> String { value.shown[language].replacing("-", with: "−") }

  /// `1 woord`, `2 woorden`.
  func count(_ count: Int, _ one: Wording, _ more: Wording) -> String {
    "\(count) \((count == 1 ? one : more)[language])"
  }

  func words(_ count: Int) -> String {
    self.count(count, Wording(nl: "woord", en: "word"), Wording(nl: "woorden", en: "words"))
  }

  func sentences(_ count: Int) -> String {
    self.count(count, Wording(nl: "zin", en: "sentence"), Wording(nl: "zinnen", en: "sentences"))
  }
}

/// A text of a report, with its place in the page.
struct ReadabilityEntry {
  /// The place in the order of the program, from 1.
  let number: Int
  let text: TextReport

  /// Where links to it lead.
  var anchor: String { "text-\(number)" }
  /// The table of its language.
  var table: ReadingTable? { .of(ReadingLanguage.primary(of: text.locale)) }
  /// What it is held against; nil where that is nothing.
  var limits: ReadingThresholds? { text.level.flatMap { table?.thresholds($0) } }
  /// The first words, to know it by.
  var opening: String? {
    guard let plain = text.pieces.first?.plain else { return nil }
    let short = plain.prefix(Self.longestOpening + 1)
    return short.count <= Self.longestOpening ? plain : short.dropLast() + "…"
  }

  /// In characters.
  private static let longestOpening = 48
}
