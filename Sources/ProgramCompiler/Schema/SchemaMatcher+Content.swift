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
    while index < nodes.count, !isFull {
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
        } else if level.descending, let known = definition.children[child.name] {
          matchInside(child, known)
        }
      }
      index += 1
    }
    if isFull { return }
    takeEarly(&level)
    matchEnd(&level)
  }

  /// The content of an element that holds only a value, only text, or nothing.
  private mutating func matchValue(_ level: inout Level, isText: Bool) {
    if isText, derivatives.isNullable(level.rest) { return }
    if level.rest == .empty {
      let texts = level.element.children.filter {
        if case .text(let text) = $0 { !text.isBlank } else { false }
      }
      if !texts.isEmpty { findings.append(strayTextFinding(texts, in: level)) }
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
      matchStranger(child, nodes, after: index, &level)
      return
    }
    if level.descending, let known = definition.children[child.name] { matchInside(child, known) }
  }

  /// A part that belongs in this element, but not at this point.
  private mutating func matchOutOfOrder(
    _ child: Element, _ nodes: [Node], after index: Int, _ level: inout Level
  ) {
    guard let missing = derivatives.childrenMissing(before: child.name, in: level.rest, of: level.definition)
    else {
      findings.append(tooLateFinding(child, level))
      return
    }
    let following = nodes[(index + 1)...].compactMap { if case .element(let next) = $0 { next } else { nil } }
    let later = missing.map { name in
      following.first { $0.name == name && !level.counted.contains($0.span.start) }
    }
    let found = later.compactMap { $0 }
    // One part that comes too late is what its author moved; of several it is this one that came too early.
    if found.count == missing.count, found.count > 1, let last = found.last {
      findings.append(tooEarlyFinding(child, after: last, level))
      level.early.append(child.name)
      return
    }
    for moved in found {
      findings.append(orderFinding(moved, before: child, level))
      level.counted.insert(moved.span.start)
    }
    reportMissing(zip(missing, later).filter { $0.1 == nil }.map(\.0), before: child, &level)
    for name in missing { level.rest = derivatives.afterChild(level.rest, name) }
    level.rest = derivatives.afterChild(level.rest, child.name)
  }

  /// A part that does not belong in this element at all.
  ///
  /// What is inside waits until it has its right name or place; its own parts are checked where they are known.
  private mutating func matchStranger(
    _ child: Element, _ nodes: [Node], after index: Int, _ level: inout Level
  ) {
    if let instead = substitute(for: child, level),
      let known = grammar.elements[level.definition].children[instead]
    {
      findings.append(unknownFinding(child, instead: instead, level))
      let rest = derivatives.afterChild(level.rest, instead)
      if rest != .notAllowed { level.rest = rest }
      level.excused.insert(instead)
      if level.descending { matchOnlyParts(of: child, known) }
      return
    }
    level.forgiven += 1
    let all = grammar.definitions(named: child.name)
    if child.namespace == Grammar.namespace, !all.isEmpty {
      // Neighbours of the same kind are one slip: three steps without `<steps>` around them.
      var run = [child]
      for case .element(let next) in nodes[(index + 1)...] {
        guard next.name == child.name else { break }
        run.append(next)
      }
      findings.append(misplacedFinding(run, level))
      for neighbour in run { level.counted.insert(neighbour.span.start) }
    } else {
      findings.append(unknownFinding(child, instead: nil, level))
    }
    if level.descending { matchOnlyParts(of: child, all.count == 1 ? all[0] : nil) }
  }

  /// The part of ours that stands under a name we do not know.
  func substitute(for child: Element, _ level: Level) -> NameID? {
    // A name that we do know, in another place, stands for no other.
    if child.namespace == Grammar.namespace, !grammar.definitions(named: child.name).isEmpty { return nil }
    var trial = derivatives
    let definition = grammar.elements[level.definition]
    let now = trial.nextChildren(level.rest, of: level.definition).map { grammar.names[$0].local }
    let others = definition.childOrder.map { grammar.names[$0].local }.filter { !now.contains($0) }
    let habits = Habits.parts(for: child.localName)
    let name =
      habits.map { habits in habits.first(where: now.contains) ?? habits.first(where: others.contains) }
      ?? NearMiss.of(child.localName, among: now + others)
    return name.flatMap { grammar.names.find(Name(Grammar.namespace, $0)) }
  }

  /// Text, and the marked-up words in it, where only parts may stand: one finding for the whole run.
  private mutating func matchStrayText(_ nodes: [Node], from start: Int, _ level: inout Level) -> Int {
    let own = grammar.elements[level.definition].children
    var last = start
    run: for index in nodes.indices.dropFirst(start + 1) {
      switch nodes[index] {
      case .text(let text):
        if !text.isBlank { last = index }
      case .element(let child):
        guard grammar.isInline(child.name), own[child.name] == nil else { break run }
        last = index
      }
    }
    findings.append(strayTextFinding(Array(nodes[start...last]), in: level))
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

  private mutating func reportMissing(_ absent: [NameID], before next: Element?, _ level: inout Level) {
    let missing = absent.filter { !level.excused.contains($0) }
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
