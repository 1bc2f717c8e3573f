import ProgramBundle

/// How many sentences have a number of words, by what is to be said of them.
private struct LengthBar {
  /// Words; the last bar has all longer ones too.
  let length: Int
  var within = 0
  var borderline = 0
  var over = 0
  var all: Int { within + borderline + over }
  /// From the foot up: where each begins, and how many it has.
  var parts: [(kind: String, from: Int, count: Int)] {
    [("within", 0, within), ("borderline", within, borderline), ("over", within + borderline, over)]
  }

  mutating func add(_ verdict: ReadingVerdict) {
    switch verdict {
    case .over: over += 1
    case .borderline: borderline += 1
    case .within, .notAssessed: within += 1
    }
  }
}

extension ReadabilityPage {
  /// How long the sentences are that patients read in the program's language, as a drawing with its numbers.
  func lengths(_ report: ReadabilityReport) -> HTML {
    let bars = bars(report)
    guard let longest = bars.last?.length, bars.contains(where: { $0.all > 0 }) else { return .empty }
    let limits = report.usualLimits
    return HTML("section", ["id": "lengths"]) {
      HTML("h2") { say("Hoe lang de zinnen zijn", "How long the sentences are") }
      HTML("p") {
        say(
          "Alle zinnen voor patiënten, ook die niet iedereen krijgt. Effen is kort genoeg, gestreept is lang, geruit is te lang: elke zin gehouden tegen het niveau van zijn eigen tekst.",
          "All sentences for patients, also those that not everybody gets. Plain is short enough, striped is long, chequered is too long: each sentence held against the level of its own text."
        )
        if let limits {
          " "
            + say(
              "De lijnen zijn de grenzen van \(limits.level.rawValue), het niveau van de meeste teksten.",
              "The lines are the limits of \(limits.level.rawValue), the level of most texts.")
        }
      }
      HTML("figure") {
        drawing(bars, longest, limits)
        numbers(bars, longest)
      }
    }
  }

  private func bars(_ report: ReadabilityReport) -> [LengthBar] {
    let own = ReadingLanguage.primary(of: report.locale)
    var sentences: [(length: Int, verdict: ReadingVerdict)] = []
    for text in report.texts where text.isReadByPatients && ReadingLanguage.primary(of: text.locale) == own {
      for piece in text.pieces where !piece.role.isSign {
        for (sentence, verdict) in zip(piece.measured.sentences, piece.verdicts)
        where sentence.counts.allWords > 0 {
          sentences.append((sentence.counts.allWords, verdict))
        }
      }
    }
    let longest = min(max(sentences.map(\.length).max() ?? 0, Self.leastBars), Self.mostBars)
    var bars = (1...longest).map { LengthBar(length: $0) }
    for sentence in sentences { bars[min(sentence.length, longest) - 1].add(sentence.verdict) }
    return bars
  }

  private func drawing(_ bars: [LengthBar], _ longest: Int, _ limits: ReadingThresholds?) -> HTML {
    let total = bars.map(\.all).reduce(0, +)
    let most = max(bars.map(\.all).max() ?? 1, 1)
    let step = (Chart.width - Self.left) / Double(longest)
    let height = (Self.foot - Self.top) / Double(most)
    let (over, near) = (bars.map(\.over).reduce(0, +), bars.map(\.borderline).reduce(0, +))
    return Chart.drawing(
      "lengths", height: Self.foot + 36,
      title: say("Aantal zinnen van elke lengte", "Number of sentences of each length"),
      description: say(
        "\(total) zinnen: \(over) te lang, \(near) lang, \(total - over - near) kort genoeg.",
        "\(total) sentences: \(over) too long, \(near) long, \(total - over - near) short enough.")
    ) {
      HTML("defs") {
        pattern("stripes", [(0, 6, 6, 0)])
        pattern("checks", [(0, 6, 6, 0), (0, 0, 6, 6)])
      }
      for bar in bars where bar.all > 0 {
        let x = Self.left + Double(bar.length - 1) * step
        let width = max(step - 1, 1)
        for (kind, from, count) in bar.parts where count > 0 {
          // One sentence among thousands must be seen as well.
          let tall = max(Double(count) * height, Self.leastHeight)
          let y = Self.foot - Double(from) * height - tall
          Chart.area(x, y, width, tall, "bar \(kind)")
          if kind != "within" {
            HTML(
              "rect",
              [
                "x": Chart.place(x), "y": Chart.place(y), "width": Chart.place(width),
                "height": Chart.place(tall),
                "fill": kind == "over" ? "url(#checks)" : "url(#stripes)",
              ])
          }
        }
      }
      Chart.line(Self.left, Self.foot, Chart.width, Self.foot, "axis")
      Chart.words(Self.left - 4, Self.top + 10, "\(most)", "end")
      Chart.words(Self.left - 4, Self.foot, "0", "end")
      for length in stride(from: 5, through: longest, by: 5) {
        let isLast = length == longest
        Chart.words(
          isLast ? Chart.width : Self.left + (Double(length) - 0.5) * step, Self.foot + 16,
          isLast && longest == Self.mostBars ? "\(length)+" : "\(length)", isLast ? "end" : "middle")
      }
      Chart.words(Chart.width, Self.foot + 32, say("woorden in een zin", "words in a sentence"), "end")
      if let limits {
        mark(limits.longSentence, say("lang", "long"), step, longest, 12)
        mark(limits.tooLongSentence, say("te lang", "too long"), step, longest, 28)
      }
    }
  }

  private func mark(_ limit: Int, _ name: String, _ step: Double, _ longest: Int, _ y: Double) -> HTML {
    guard limit < longest else { return .empty }
    let x = Self.left + Double(limit) * step - 0.5
    return HTML {
      Chart.line(x, y + 4, x, Self.foot, "limit")
      Chart.words(x, y, say("\(name): meer dan \(limit)", "\(name): more than \(limit)"), "start")
    }
  }

  private func pattern(_ id: String, _ lines: [(Double, Double, Double, Double)]) -> HTML {
    HTML("pattern", ["id": id, "width": "6", "height": "6", "patternUnits": "userSpaceOnUse"]) {
      for line in lines { Chart.line(line.0, line.1, line.2, line.3, "stripe") }
    }
  }

  private func numbers(_ bars: [LengthBar], _ longest: Int) -> HTML {
    HTML("details") {
      HTML("summary") { say("De getallen", "The numbers") }
      HTML("table") {
        HTML("thead") {
          HTML("tr") {
            HTML("th", ["scope": "col"]) { say("Woorden", "Words") }
            HTML("th", ["scope": "col"]) { say("Zinnen", "Sentences") }
            HTML("th", ["scope": "col"]) { say("Lang", "Long") }
            HTML("th", ["scope": "col"]) { say("Te lang", "Too long") }
          }
        }
        HTML("tbody") {
          for bar in bars where bar.all > 0 {
            HTML("tr") {
              HTML("th", ["scope": "row"]) {
                bar.length == Self.mostBars
                  ? say("\(bar.length) of meer", "\(bar.length) or more") : "\(bar.length)"
              }
              for count in [bar.all, bar.borderline, bar.over] { HTML("td") { "\(count)" } }
            }
          }
        }
      }
    }
  }

  /// Longer sentences share the last bar; shorter programs have room for the limits beside them.
  private static let mostBars = 40
  private static let leastBars = 25
  private static let leastHeight = 5.0
  private static let left = 30.0
  private static let top = 34.0
  private static let foot = 190.0
}

extension ReadabilityReport {
  /// The limits of the level that most texts for patients are held against; of two the easier.
  fileprivate var usualLimits: ReadingThresholds? {
    let own = texts.filter { $0.isReadByPatients && $0.level != nil }
    let counts = ReadingLevel.allCases.map { level in own.filter { $0.level == level }.count }
    guard let table, let most = counts.max(), most > 0, let place = counts.firstIndex(of: most) else {
      return nil
    }
    return table.thresholds(ReadingLevel.allCases[place])
  }
}
