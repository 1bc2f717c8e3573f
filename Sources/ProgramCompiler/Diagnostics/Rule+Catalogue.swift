extension Rule {
  /// Every rule, in the order in which the pipeline comes to it.
  public static let all: [Rule] =
    SourceRules.all + LayoutRules.all + MarkupRules.all + SchemaRules.all + ConditionRules.all
    + FormulaRules.all
    + Check.all.map(\.rule) + AcceptanceRules.all + LedgerRules.all + LocaleChecks.rules
    + TextGates.all.map(\.rule) + ImportRules.all.map(\.rule)

  private static let byCode: [String: Rule] = {
    Dictionary(all.map { ($0.code, $0) }) { first, _ in
      preconditionFailure("The code `\(first.code)` belongs to one rule.")
    }
  }()

  /// The rule with a code that a finding carries.
  static func named(_ code: String) -> Rule {
    guard let rule = byCode[code] else {
      preconditionFailure("Every finding is made from a rule of the catalogue.")
    }
    return rule
  }

  /// The rule called `code`; nil where there is none.
  public static func find(_ code: String) -> Rule? { byCode[code] }

  /// The rule's code that is nearest to a mistyped one.
  public static func nearest(to code: String) -> String? { NearMiss.of(code, among: all.map(\.code)) }
}
