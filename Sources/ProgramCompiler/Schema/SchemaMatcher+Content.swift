extension SchemaMatcher {
  /// Matches text and parts against what may stand in the level's element.
  mutating func matchContent(_ level: inout Level) {
    let definition = grammar.elements[level.definition]
    if definition.childOrder.isEmpty, level.element.elements.first(where: { _ in true }) == nil {
      matchValue(&level, isText: definition.isMixed)
      return
    }
    let nodes = Array(level.element.children)
    var index = 0
    while index < nodes.count {
      switch nodes[index] {
      case .text(let text):
        if !text.isBlank, !definition.childOrder.isEmpty {
          let rest = derivatives.afterRunOfText(level.rest)
          if rest != .notAllowed {
            level.rest = rest
          } else {
            index = matchStrayText(nodes, from: index, &level)
          }
        }
      case .element(let child):
        if !level.counted.contains(child.span.start) {
          matchChild(child, nodes, after: index, &level)
        } else if level.descending {
          matchInside(child, definition.children[child.name] ?? level.definition)
        }
      }
      index += 1
    }
    takeEarly(&level)
    matchEnd(&level)
  }

  /// The content of an element that holds only a value or only text.
  private mutating func matchValue(_ level: inout Level, isText: Bool) {
    if isText, derivatives.isNullable(level.rest) { return }
    if level.rest == .empty {
      let texts = level.element.children.filter {
        if case .text(let text) = $0 { !text.isBlank } else { false }
      }
      if !texts.isEmpty { findings.append(strayTextFinding(texts, in: level, paragraphFits: false)) }
    } else if !derivatives.accepts(level.rest, text: level.element.text) {
      findings.append(contentValueFinding(level.element, level.definition, level.rest))
    }
  }

  private mutating func matchChild(_ child: Element, _ nodes: [Node], after index: Int, _ level: inout Level)
  {
    let definition = grammar.elements[level.definition]
    var rest = derivatives.afterChild(level.rest, child.name)
    if rest == .notAllowed, !level.early.isEmpty {
      takeEarly(&level)
      rest = derivatives.afterChild(level.rest, child.name)
    }
    if rest != .notAllowed {
      level.rest = rest
    } else if definition.children[child.name] != nil {
      matchOutOfOrder(child, nodes, after: index, &level)
    } else {
      matchStranger(child, &level)
      return
    }
    if level.descending, let known = definition.children[child.name] { matchInside(child, known) }
  }

  /// A part that belongs in this element, but not at this point.
  private mutating func matchOutOfOrder(
    _ child: Element, _ nodes: [Node], after index: Int, _ level: inout Level
  ) {
    guard
      let missing = derivatives.childrenMissing(before: child.name, in: level.rest, of: level.definition)
    else {
      findings.append(tooLateFinding(child, level))
      return
    }
    let following = nodes[(index + 1)...].compactMap { if case .element(let next) = $0 { next } else { nil } }
    let later = missing.map { name in
      following.first { $0.name == name && !level.counted.contains($0.span.start) }
    }
    let found = later.compactMap { $0 }
    if found.count == missing.count, let last = found.last,
      found.count > 1 || found[0].span.start == following.first?.span.start
    {
      findings.append(tooEarlyFinding(child, after: last, level))
      level.early.append(child.name)
      return
    }
    for moved in found {
      findings.append(orderFinding(moved, before: child, level))
      level.counted.insert(moved.span.start)
    }
    let absent = zip(missing, later).filter { $0.1 == nil }.map(\.0)
    reportMissing(absent, before: child, &level)
    for name in missing { level.rest = derivatives.afterChild(level.rest, name) }
    level.rest = derivatives.afterChild(level.rest, child.name)
  }

  /// A part that does not belong in this element at all.
  private mutating func matchStranger(_ child: Element, _ level: inout Level) {
    let instead = substitute(for: child, level)
    if !(level.substitutes && instead?.byHabit == true) {
      findings.append(strangerFinding(child, in: level, instead: instead?.name))
    }
    guard let instead, let known = grammar.elements[level.definition].children[instead.name] else {
      level.forgiven += 1
      let all = grammar.definitions(named: child.name)
      if level.descending { matchOnlyParts(of: child, all.count == 1 ? all[0] : nil) }
      return
    }
    let rest = derivatives.afterChild(level.rest, instead.name)
    if rest != .notAllowed { level.rest = rest }
    if level.descending { matchInside(child, known, substitutes: instead.byHabit) }
  }

  /// The part of ours that stands under a name we do not know.
  private mutating func substitute(for child: Element, _ level: Level) -> (name: NameID, byHabit: Bool)? {
    // A name that we do know, in another place, stands for no other.
    if child.namespace == Grammar.namespace, !grammar.definitions(named: child.name).isEmpty { return nil }
    let definition = grammar.elements[level.definition]
    let now = derivatives.nextChildren(level.rest, of: level.definition)
    let names = (now + definition.childOrder.filter { !now.contains($0) }).map { grammar.names[$0].local }
    if let habits = Habits.parts(for: child.localName) {
      guard let habit = habits.first(where: names.contains) else { return nil }
      return grammar.names.find(Name(Grammar.namespace, habit)).map { ($0, true) }
    }
    guard let near = NearMiss.of(child.localName, among: names) else { return nil }
    return grammar.names.find(Name(Grammar.namespace, near)).map { ($0, false) }
  }

  /// Text, and the marked-up words in it, where only parts may stand: one finding for the whole run.
  private mutating func matchStrayText(_ nodes: [Node], from start: Int, _ level: inout Level) -> Int {
    let names = grammar.names
    let paragraph = names.find(Name(Grammar.namespace, "p"))
      .flatMap { grammar.elements[level.definition].children[$0] }
    var last = start
    var index = start + 1
    while index < nodes.count {
      switch nodes[index] {
      case .text(let text): if !text.isBlank { last = index }
      case .element(let child):
        let isInline = paragraph.map { grammar.elements[$0].children[child.name] != nil } ?? false
        let belongsHere = grammar.elements[level.definition].children[child.name] != nil
        if !isInline || belongsHere { index = nodes.count }
        if index < nodes.count { last = index }
      }
      index += 1
    }
    findings.append(strayTextFinding(Array(nodes[start...last]), in: level, paragraphFits: paragraph != nil))
    level.forgiven += 1
    return last
  }

  private mutating func takeEarly(_ level: inout Level) {
    for name in level.early {
      let rest = derivatives.afterChild(level.rest, name)
      if rest != .notAllowed {
        level.rest = rest
        level.early.removeAll { $0 == name }
      }
    }
  }

  private mutating func matchEnd(_ level: inout Level) {
    // Where no part may stand at all, each that does was reported already.
    if grammar.elements[level.definition].childOrder.isEmpty || derivatives.isNullable(level.rest) { return }
    let missing = derivatives.childrenMissing(atEndOf: level.rest, of: level.definition)
    let next = derivatives.nextChildren(level.rest, of: level.definition)
    reportMissing(missing ?? Array(next.prefix(1)), before: nil, &level)
  }

  private mutating func reportMissing(_ missing: [NameID], before next: Element?, _ level: inout Level) {
    guard !missing.isEmpty else { return }
    if level.forgiven >= missing.count {
      level.forgiven -= missing.count
      return
    }
    let alternatives =
      missing.count == 1
      ? derivatives.nextChildren(level.rest, of: level.definition).filter { name in
        let rest = derivatives.afterChild(level.rest, name)
        return next.map { derivatives.afterChild(rest, $0.name) != .notAllowed }
          ?? derivatives.isNullable(rest)
      } : []
    findings.append(partsMissing(missing, alternatives: alternatives, before: next, level))
  }
}
