import ProgramBundle

extension ReadabilityPage {
  /// Links to all parts of the page.
  func contents(_ entries: [ReadabilityEntry], _ report: ReadabilityReport) -> HTML {
    HTML("nav", ["aria-label": say("Inhoud", "Contents")]) {
      HTML("ul") {
        HTML("li") { HTML("a", ["href": "#summary"]) { say("In het kort", "In short") } }
        for verdict in Self.order {
          let own = entries.filter { $0.text.verdict == verdict }
          if !own.isEmpty {
            HTML("li") {
              HTML("a", ["href": "#\(verdict.rawValue)"]) { "\(title(verdict)) (\(own.count))" }
              if verdict > .within {
                links(own)
              } else {
                HTML("details") {
                  HTML("summary") { say("Toon de \(own.count) teksten", "Show the \(own.count) texts") }
                  links(own)
                }
              }
            }
          }
        }
        if hasTrends(report) {
          HTML("li") {
            HTML("a", ["href": "#modules"]) { say("Verloop per module", "Course of each module") }
          }
        }
        if report.texts.contains(where: \.isReadByPatients) {
          HTML("li") {
            HTML("a", ["href": "#lengths"]) { say("Hoe lang de zinnen zijn", "How long the sentences are") }
          }
        }
      }
    }
  }

  private func links(_ entries: [ReadabilityEntry]) -> HTML {
    HTML("ul") {
      for entry in entries {
        HTML("li") { HTML("a", ["href": "#\(entry.anchor)"]) { entry.text.heading(language) } }
      }
    }
  }

  /// How many texts are how hard, and how to read the page.
  func summary(_ entries: [ReadabilityEntry], _ report: ReadabilityReport) -> HTML {
    let read = entries.filter(\.text.isReadByPatients)
    return HTML("section", ["id": "summary"]) {
      HTML("h2") { say("In het kort", "In short") }
      HTML("p") {
        say(
          "\(entries.count) teksten gemeten. Patiënten lezen er \(read.count):",
          "\(entries.count) texts measured. Patients read \(read.count) of them:")
      }
      HTML("ul", ["class": "tally"]) {
        for verdict in Self.order {
          let own = read.filter { $0.text.verdict == verdict }.count
          if own > 0 || verdict != .notAssessed {
            HTML("li", ["class": verdict.rawValue]) {
              HTML("strong") { "\(own)" }
              " "
              sign(verdict)
              title(verdict).lowercasedFirst
            }
          }
        }
      }
      if report.table == nil {
        HTML("p") {
          say(
            "Voor de taal ‘\(report.locale)’ is er nog geen tabel van niveaus. De teksten zijn wel gemeten, niet beoordeeld.",
            "There is no table of levels for the language ‘\(report.locale)’ yet. The texts were measured, not assessed."
          )
        }
      }
      key
      for table in tables(report) { levels(table) }
      explanation(report)
    }
  }

  /// What the colours and lines in the texts mean.
  private var key: HTML {
    HTML("div", ["class": "key"]) {
      HTML("h3") { say("Zo lees je de teksten", "How to read the texts") }
      HTML("ul", ["class": "plain"]) {
        HTML("li") {
          HTML("span", ["class": "sentence over"]) { say("Dubbele lijn", "Double line") }
          badge(.over, say("te lang", "too long"))
          say("De zin is te lang: maak er twee van.", "The sentence is too long: make two of it.").spaced
        }
        HTML("li") {
          HTML("span", ["class": "sentence borderline"]) { say("Streepjes", "Dashes") }
          badge(.borderline, say("lang", "long"))
          say(
            "De zin is lang: kijk of hij korter kan.", "The sentence is long: see whether it can be shorter."
          ).spaced
        }
        HTML("li") {
          HTML("span", ["class": "sentence within"]) { say("Dunne lijn", "Thin line") }
          say("De zin is kort genoeg.", "The sentence is short enough.").spaced
        }
        HTML("li") {
          HTML("mark", ["class": "word"]) { say("Stippen", "Dots") }
          say(
            "Een woord dat ongewoon, lang of afgekort is. Onder de tekst staat welk.",
            "A word that is uncommon, long or shortened. Below the text it says which."
          ).spaced
        }
        HTML("li") {
          HTML("mark", ["class": "clause"]) { say("Boven en onder een lijn", "A line above and below") }
          HTML("sup") { "1" }
          say(
            "Een deel van een zin dat anders kan. Het nummer leidt naar de uitleg.",
            "A part of a sentence that can be otherwise. The number leads to the explanation."
          ).spaced
        }
      }
    }
  }

  /// A sign beside words that say the same.
  func sign(_ verdict: ReadingVerdict) -> HTML {
    HTML("span", ["class": "sign", "aria-hidden": "true"]) { verdict.mark + " " }
  }

  /// The tables of the program's language and of all others that its texts are in.
  private func tables(_ report: ReadabilityReport) -> [ReadingTable] {
    let languages = Set(report.texts.map { ReadingLanguage.primary(of: $0.locale) })
    return ReadingTable.all.filter {
      languages.contains($0.language) || $0.language == report.table?.language
    }
  }
}

extension TextReport {
  /// Whether it is for patients, and not for their therapist.
  var isReadByPatients: Bool { scope != .therapist }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
  fileprivate var spaced: String { " " + self }
}
