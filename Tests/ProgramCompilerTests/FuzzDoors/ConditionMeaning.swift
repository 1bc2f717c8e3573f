import ProgramBundle

@testable import ProgramCompiler

/// A condition on flags means in the bundle what it means as the author wrote it.
enum ConditionMeaning {
  static func breaches(_ context: CheckContext, _ documents: BundleDocuments) -> [String] {
    let flags = Dictionary(context.program.flags.map { ($0.id.text, $0) }) { first, _ in first }
    var breaches: [String] = []
    for values in profiles(documents.program.flags) {
      guard let profile = try? Profile(flags: documents.program.flags, values: values) else { continue }
      for (part, _) in context.inventories.flatMap(\.parts) {
        guard let when = part.when, part.kind != "alert" else { continue }
        let bundled = when.bundled(flags)
        do {
          if try bundled.holds(for: profile) != holds(when.root, values) {
            breaches.append("A condition keeps its meaning: \(bundled) for \(values).")
          }
        } catch {
          breaches.append("A condition without errors can be answered: \(bundled), \(error).")
        }
      }
    }
    return breaches
  }

  /// Patients at the ends and in the middle of what each flag can be.
  private static func profiles(_ flags: [ProgramBundle.Flag]) -> [[String: FlagValue]] {
    (0..<4).map { number in
      Dictionary(
        flags.map { flag in
          switch flag.kind {
          case .boolean: (flag.id, .boolean(number % 2 == 1))
          case .choice(let values): (flag.id, .choice(values.isEmpty ? "" : values[number % values.count]))
          case .number(let from, let to):
            (flag.id, .number([from, to, flag.defaultValue.number ?? from, to][number]))
          }
        }
      ) { first, _ in first }
    }
  }

  private static func holds(_ node: ProgramCompiler.Condition.Node, _ values: [String: FlagValue]) -> Bool {
    switch node {
    case .and(let nodes): return nodes.allSatisfy { holds($0, values) }
    case .or(let nodes): return nodes.contains { holds($0, values) }
    case .not(let node): return !holds(node, values)
    case .flag(let name): return values[name.text] == .boolean(true)
    case .compare(let name, let comparison):
      let others = comparison.values.map(\.text)
      guard let value = values[name.text] else { return false }
      let number = Optional(value).number ?? 0
      let bounds = others.compactMap { Int($0) }
      switch comparison {
      case .equal, .oneOf: return others.contains { isSame(value, $0) }
      case .notEqual: return !others.contains { isSame(value, $0) }
      case .atLeast: return bounds.allSatisfy { number >= $0 }
      case .atMost: return bounds.allSatisfy { number <= $0 }
      case .below: return bounds.allSatisfy { number < $0 }
      case .above: return bounds.allSatisfy { number > $0 }
      }
    }
  }

  private static func isSame(_ value: FlagValue, _ text: String) -> Bool {
    switch value {
    case .boolean(let value): (text == "yes") == value
    case .choice(let value): value == text
    case .number(let value): value == Int(text)
    }
  }
}

extension FlagValue? {
  fileprivate var number: Int? {
    if case .number(let value)? = self { value } else { nil }
  }
}
