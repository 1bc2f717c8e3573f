import ProgramBundle

/// The pages of a module in their order, with all of them together.
private struct ModuleTrend {
  let number: Int
  let whole: TextReport
  let pages: [TextReport]
}

extension ReadabilityReport {
  /// Module by module, in the order of the program.
  fileprivate var trends: [ModuleTrend] {
    var trends: [ModuleTrend] = []
    var pages: [TextReport] = []
    for text in texts {
      if text.kind == Passage.Kind.page.rawValue { pages.append(text) }
      guard text.kind == Passage.Kind.module.rawValue else { continue }
      let own = pages.filter { $0.id == text.id || $0.id.hasPrefix(text.id + ".") }
      trends.append(ModuleTrend(number: trends.count + 1, whole: text, pages: own))
      pages = []
    }
    return trends
  }
}

extension ReadabilityPage {
  /// Whether there are modules to draw.
  func hasTrends(_ report: ReadabilityReport) -> Bool { !report.trends.isEmpty }

  /// How hard each page of each module is, as drawings with their numbers.
  func trends(_ report: ReadabilityReport) -> HTML {
    let trends = report.trends
    guard !trends.isEmpty else { return .empty }
    return HTML("section", ["id": "modules"]) {
      HTML("h2") { say("Verloop per module", "Course of each module") }
      HTML("p") {
        say(
          "Elke stip is een bladzijde, in de volgorde waarin patiënten ze lezen. Hoger is moeilijker. Boven de grens is het vlak gekleurd; een ruit ligt daarin. Een open teken is een bladzijde die te kort is voor een formule: kijk daar naar het geheel. De streepjeslijn is de hele module.",
          "Each dot is a page, in the order in which patients read them. Higher is harder. Beyond the limit the area is coloured; a diamond lies in it. An open sign is a page too short for a formula: look at the whole there. The dashed line is the whole module."
        )
      }
      for trend in trends {
        HTML("figure") {
          HTML("figcaption") { HTML("h3") { trend.whole.heading(language) } }
          for formula in trend.whole.drawn { drawing(trend, formula) }
          numbers(trend)
        }
      }
    }
  }

  private func drawing(_ trend: ModuleTrend, _ formula: ReadingFormula) -> HTML {
    let limit = trend.whole.limit(formula)
    let measured = trend.pages.enumerated().compactMap { index, page in
      page.measures[formula.name].map { (index: index, page: page, value: $0) }
    }
    let scale = formula.scale(foot: Self.foot, top: Self.top)
    let beyond = measured.filter { limit?.isBeyond($0.value) ?? false }.count
    let step = (Chart.width - Self.left - 16) / Double(max(trend.pages.count, 1))
    func across(_ index: Int) -> Double { Self.left + (Double(index) + 0.5) * step }
    let title = say(
      "\(formula.title) per bladzijde van \(trend.whole.id)",
      "\(formula.title) of each page of \(trend.whole.id)")
    return Chart.drawing(
      "module-\(trend.number)-\(formula.name)", height: Self.foot + 22, title: title,
      description: description(measured.map(\.value), limit, beyond)
    ) {
      Chart.words(
        0, 14,
        formula.isHarderWhenLarger
          ? formula.title : say("\(formula.title) (omgekeerd)", "\(formula.title) (reversed)"))
      if let limit {
        let place = scale.place(limit.threshold)
        Chart.area(Self.left, Self.top, Chart.width - Self.left, place - Self.top, "beyond")
        Chart.line(Self.left, place, Chart.width, place, "limit")
        Chart.words(
          Chart.width, place - 4, say("grens \(number(limit.threshold))", "limit \(number(limit.threshold))"),
          "end")
      }
      for value in [scale.low, scale.high] {
        Chart.words(Self.left - 6, scale.place(value) + 4, number(value), "end")
      }
      Chart.line(Self.left, Self.top, Self.left, Self.foot, "axis")
      Chart.line(Self.left, Self.foot, Chart.width, Self.foot, "axis")
      if let whole = trend.whole.measures[formula.name] {
        Chart.line(Self.left, scale.place(whole), Chart.width, scale.place(whole), "whole")
      }
      for (index, page, value) in measured {
        sign(
          across(index), scale.place(value), isBeyond: limit?.isBeyond(value) ?? false,
          isFilled: page.isLongEnough)
      }
      for index in trend.pages.indices where index.isMultiple(of: (trend.pages.count + 11) / 12) {
        Chart.words(across(index), Self.foot + 16, "\(index + 1)", "middle")
      }
    }
  }

  private func sign(_ x: Double, _ y: Double, isBeyond: Bool, isFilled: Bool) -> HTML {
    let kind = (isBeyond ? "point over" : "point") + (isFilled ? " filled" : "")
    guard isBeyond else {
      return HTML("circle", ["cx": Chart.place(x), "cy": Chart.place(y), "r": "4", "class": kind])
    }
    let corners = [(x, y - 6), (x + 6, y), (x, y + 6), (x - 6, y)]
    let points = corners.map { "\(Chart.place($0.0)),\(Chart.place($0.1))" }.joined(separator: " ")
    return HTML("polygon", ["points": points, "class": kind])
  }

  private func description(_ values: [Double], _ limit: ReadingGate?, _ beyond: Int) -> String {
    guard let least = values.min(), let most = values.max() else {
      return say("Niets gemeten.", "Nothing was measured.")
    }
    let range = say("Van \(number(least)) tot \(number(most)).", "From \(number(least)) to \(number(most)).")
    guard let limit else { return range }
    return range + " "
      + say(
        "De grens is \(number(limit.threshold)). Voorbij de grens: \(beyond) van de \(values.count) bladzijden.",
        "The limit is \(number(limit.threshold)). Beyond the limit: \(beyond) of \(values.count) pages.")
  }

  private func numbers(_ trend: ModuleTrend) -> HTML {
    let formulas = trend.whole.drawn
    return HTML("details") {
      HTML("summary") { say("De getallen van deze module", "The numbers of this module") }
      HTML("table") {
        HTML("thead") {
          HTML("tr") {
            HTML("th", ["scope": "col"]) { say("Bladzijde", "Page") }
            HTML("th", ["scope": "col"]) { say("Woorden", "Words") }
            for formula in formulas { HTML("th", ["scope": "col"]) { formula.title } }
          }
        }
        HTML("tbody") {
          for (index, page) in (trend.pages + [trend.whole]).enumerated() {
            HTML("tr") {
              HTML("th", ["scope": "row"]) {
                index < trend.pages.count ? "\(index + 1). \(page.id)" : say("Hele module", "Whole module")
              }
              HTML("td") { "\(page.counts.words)" }
              for formula in formulas { HTML("td") { page.measures[formula.name].map(number) ?? "–" } }
            }
          }
        }
      }
    }
  }

  /// Where the drawing begins, below its title and beside the numbers of its scale.
  private static let left = 34.0
  private static let top = 24.0
  private static let foot = 150.0
}

extension TextReport {
  /// LIX and the language's own formula.
  fileprivate var drawn: [ReadingFormula] {
    [.lix] + [ReadingTable.of(ReadingLanguage.primary(of: locale))?.formula].compactMap(\.self)
  }

  fileprivate func limit(_ formula: ReadingFormula) -> ReadingGate? {
    guard let level else { return nil }
    return ReadingTable.of(ReadingLanguage.primary(of: locale))?.gates(level).first {
      $0.formula.name == formula.name
    }
  }
}

extension ReadingGate {
  fileprivate func isBeyond(_ value: Double) -> Bool { excess(value) > 0 }
}

extension ReadingFormula {
  /// From a little easier than texts are in practice at the foot to the hardest at the top, so that drawings can be compared.
  fileprivate func scale(foot: Double, top: Double) -> ChartScale {
    // Short pages are often easier than texts in practice.
    let beyond = (range.upperBound - range.lowerBound) / 4
    let (low, high) =
      isHarderWhenLarger
      ? (range.lowerBound - beyond, range.upperBound) : (range.upperBound + beyond, range.lowerBound)
    return ChartScale(low: low, high: high, foot: foot, top: top)
  }
}
