import ProgramBundle

extension Check {
  /// A kind of text that may be harder than one that is read with more rest.
  static let levelOrder = Check.inFile(
    Rule(
      "level-order", .warning,
      title: Wording(
        nl: "Een dagboek is het makkelijkst, achtergrond het moeilijkst.",
        en: "A diary is easiest, background is hardest."),
      why: Wording(
        nl:
          "Een dagboek vul je ook op een slechte dag in. Daarom is het niet moeilijker dan een opdracht, en een opdracht niet moeilijker dan wat je mag overslaan.",
        en:
          "A diary is filled in on a bad day as well. So it is no harder than an assignment, and an assignment no harder than what may be left out."
      ),
      example: .init(
        .limits, bad: "<readability scope=\"diary\" level=\"B2\"/>",
        good: "<readability scope=\"diary\" level=\"A2\"/>"))
  ) { rule, file in
    guard let program = file.inventory.content.program else { return [] }
    return zip(TextScope.fromEasiest, TextScope.fromEasiest.dropFirst()).compactMap { easier, harder in
      let (low, high) = (program.level(of: easier), program.level(of: harder))
      guard let low, let high, low.level > high.level, let limit = low.limit ?? high.limit else { return nil }
      return rule.finding(
        at: limit.part.element.attribute("level")?.place ?? limit.part.place,
        Wording(
          nl:
            "Tekst voor \(easier.name.nl) mag hier moeilijker zijn (\(low.level.rawValue)) dan die voor \(harder.name.nl) (\(high.level.rawValue)).",
          en:
            "Text for \(easier.name.en) may be harder here (\(low.level.rawValue)) than that for \(harder.name.en) (\(high.level.rawValue))."
        ),
        element: program.id.text,
        solutions: [
          .init(
            Wording(
              nl: "Kies voor \(easier.name.nl) hooguit niveau \(high.level.rawValue).",
              en: "Choose at most level \(high.level.rawValue) for \(easier.name.en).")),
          .init(
            Wording(
              nl: "Of kies voor \(harder.name.nl) minstens niveau \(low.level.rawValue).",
              en: "Or choose at least level \(low.level.rawValue) for \(harder.name.en).")),
        ])
    }
  }
}

extension TextScope {
  /// What is read on the worst days first.
  fileprivate static let fromEasiest: [TextScope] = [.diary, .instructions, .background]
}

extension Program {
  /// The level of a scope for everybody, and the limit that sets it; nil where there is none.
  fileprivate func level(of scope: TextScope) -> (level: ReadingLevel, limit: Limit?)? {
    let own = limits.last {
      $0.kind == .readability && $0.part.when == nil
        && $0.part.element.attribute("scope")?.value.collapsed == scope.rawValue
    }
    if let own, let level = own.level { return (level, own) }
    return scope.standardLevel.map { ($0, nil) }
  }
}
