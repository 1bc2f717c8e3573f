import ProgramBundle

extension ReadabilityPage {
  /// What each level allows in one language, and what that rests on.
  func levels(_ table: ReadingTable) -> HTML {
    let name = languageName(table.language)
    return HTML("details") {
      HTML("summary") { say("De grenzen van elk niveau, \(name)", "The limits of each level, \(name)") }
      HTML("p") {
        say(
          "Een niveau is een rij in onze eigen tabel. Het is geen Europees taalniveau: geen enkele formule meet dat.",
          "A level is a row in our own table. It is no European language level: no formula measures that.")
      }
      HTML("table") {
        HTML("thead") {
          HTML("tr") {
            HTML("th", ["scope": "col"]) { say("Hooguit", "At most") }
            for row in table.levels { HTML("th", ["scope": "col"]) { row.level.rawValue } }
          }
        }
        HTML("tbody") {
          for row in rows(table) {
            HTML("tr") {
              HTML("th", ["scope": "row"]) { row.name }
              for level in table.levels { HTML("td") { number(row.value(level)) } }
            }
          }
        }
      }
      HTML("p") {
        HTML("strong") { say("Waar dit op rust.", "What this rests on.") }; " " + table.ground[language]
      }
    }
  }

  private func rows(_ table: ReadingTable) -> [(name: String, value: (ReadingThresholds) -> Double)] {
    let own = table.formula
    let ownName = own.isHarderWhenLarger ? own.title : say("\(own.title), minstens", "\(own.title), at least")
    return [
      (say("Woorden per zin, gemiddeld", "Words in a sentence, on average"), { $0.meanSentence }),
      (say("Woorden in een zin: lang boven", "Words in a sentence: long above"), { Double($0.longSentence) }),
      (
        say("Woorden in een zin: te lang boven", "Words in a sentence: too long above"),
        { Double($0.tooLongSentence) }
      ),
      (say("Woorden in een alinea", "Words in a paragraph"), { Double($0.paragraph) }),
      (say("Woorden in een kop of antwoord", "Words in a heading or an answer"), { Double($0.label) }),
      (say("Ongewone woorden per 100", "Uncommon words in 100"), { $0.rareWords }),
      ("LIX", { $0.lix }),
      (ownName, { $0.own }),
    ]
  }

  /// What the measures are, and how sure they are.
  func explanation(_ report: ReadabilityReport) -> HTML {
    HTML("details") {
      HTML("summary") { say("Wat de maten betekenen", "What the measures mean") }
      HTML("dl") {
        HTML("dt") { "LIX" }
        HTML("dd") {
          say(
            "Woorden per zin, plus hoeveel van de honderd woorden meer dan zes letters hebben. Hoger is moeilijker.",
            "Words in a sentence, plus how many words in a hundred have more than six letters. Higher is harder."
          )
        }
        if let formula = report.table?.formula {
          HTML("dt") { formula.title }
          HTML("dd") {
            say(
              "De formule van deze taal: lengte van zinnen en woorden.",
              "The formula of this language: length of sentences and words.")
              + " " + direction(formula)
          }
        }
        HTML("dt") { "±" }
        HTML("dd") {
          say(
            "Zoveel kan de maat schelen als je net iets anders had geschreven (één standaardafwijking). Zit een tekst niet verder dan dat boven de grens, dan heet hij ‘op de grens’.",
            "How much the measure may differ had you written just a little differently (one standard deviation). A text that is no further than that beyond its limit is called ‘on the verge’."
          )
        }
        HTML("dt") { say("Korte teksten", "Short texts") }
        HTML("dd") {
          say(
            "Een formule zegt pas iets vanaf \(ReadingFormula.leastWords) woorden en \(ReadingFormula.leastSentences) zinnen. Kortere teksten zijn beoordeeld op hun zinnen en alinea's; een module wordt als geheel gemeten.",
            "A formula says something only from \(ReadingFormula.leastWords) words and \(ReadingFormula.leastSentences) sentences on. Shorter texts are judged by their sentences and paragraphs; a module is measured as a whole."
          )
        }
        HTML("dt") { say("Wat niet meetelt", "What does not count") }
        HTML("dd") {
          say(
            "Koppen, vragen en antwoorden tellen niet mee in formules. Getallen, namen en adressen op het web ook niet; ze tellen wel mee in de lengte van een zin.",
            "Headings, questions and answers do not count in formulas. Nor do numbers, names and addresses on the web; they do count in the length of a sentence."
          )
        }
      }
    }
  }

  private func direction(_ formula: ReadingFormula) -> String {
    formula.isHarderWhenLarger
      ? say("Hoger is moeilijker.", "Higher is harder.") : say("Lager is moeilijker.", "Lower is harder.")
  }

  private func languageName(_ language: String) -> String {
    switch language {
    case "nl": say("Nederlands", "Dutch")
    case "en": say("Engels", "English")
    case "de": say("Duits", "German")
    default: language
    }
  }
}
