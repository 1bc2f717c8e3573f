/// Looks for parts that stand deeper in one another than a bundle can hold.
struct LayerCheck {
  /// What is wrong, where something is.
  let finding: Diagnostic?

  /// Checks the tree of one file.
  init(_ markup: Markup) {
    var layers: [Int] = []
    layers.reserveCapacity(markup.nodes.count)
    for (index, node) in markup.nodes.enumerated() {
      // The part around a node stands before it.
      let layer = node.parent == NodeRecord.none ? 1 : layers[Int(node.parent)] + 1
      layers.append(layer)
      guard layer > MarkupBounds.layers, node.name != NodeRecord.text else { continue }
      let element = markup.element(UInt32(index))
      finding = MarkupRules.nestingTooDeep.finding(
        at: element.place,
        Wording(
          nl:
            "`<\(element.qualifiedName)>` staat hier in meer dan \(MarkupBounds.layers - 1) andere onderdelen.",
          en:
            "`<\(element.qualifiedName)>` stands inside more than \(MarkupBounds.layers - 1) other parts here."
        ),
        solutions: [
          .init(
            Wording(
              nl: "Zet het minder diep: verdeel het over meer bladzijden of onderdelen.",
              en: "Put it less deep: spread it over more pages or parts."))
        ])
      return
    }
    finding = nil
  }
}
