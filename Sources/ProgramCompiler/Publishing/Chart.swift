/// Parts of drawings within a page.
enum Chart {
  /// Units across, as many as a telephone has; wider screens enlarge the drawing a little.
  static let width = 360.0

  /// A drawing with a title and a description for who does not see it; `id` makes the names in the page its own.
  static func drawing(
    _ id: String, height: Double, title: String, description: String, @HTMLBuilder _ content: () -> HTML
  ) -> HTML {
    HTML(
      "svg",
      [
        "viewBox": "0 0 \(place(width)) \(place(height))", "role": "img",
        "aria-labelledby": "\(id)-title \(id)-desc",
      ]
    ) {
      HTML("title", ["id": "\(id)-title"]) { title }
      HTML("desc", ["id": "\(id)-desc"]) { description }
      content()
    }
  }

  /// A straight line.
  static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ kind: String) -> HTML {
    HTML("line", ["x1": place(x1), "y1": place(y1), "x2": place(x2), "y2": place(y2), "class": kind])
  }

  /// A filled area.
  static func area(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ kind: String) -> HTML {
    HTML(
      "rect", ["x": place(x), "y": place(y), "width": place(width), "height": place(height), "class": kind])
  }

  /// Words at a place; `anchor` is `start`, `middle` or `end`.
  static func words(_ x: Double, _ y: Double, _ text: String, _ anchor: String = "start") -> HTML {
    HTML("text", ["x": place(x), "y": place(y), "text-anchor": anchor]) { text }
  }

  /// A number with at most one decimal.
  static func place(_ value: Double) -> String {
    let tenths = (value * 10).rounded() / 10
    return tenths == tenths.rounded() ? "\(Int(tenths))" : "\(tenths)"
  }
}

/// From values to places in a drawing.
struct ChartScale {
  /// The value at the foot and the one at the top.
  let low: Double
  let high: Double
  /// The places of the two, down from the top of the drawing.
  let foot: Double
  let top: Double

  /// The place of a value; beyond the scale it is the end of it.
  func place(_ value: Double) -> Double {
    let share = (value - low) / (high - low)
    return foot - min(max(share, 0), 1) * (foot - top)
  }
}
