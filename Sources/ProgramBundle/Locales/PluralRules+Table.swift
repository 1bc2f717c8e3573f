extension PluralRules {
  /// The rules by language, those with the same rules together; Unicode CLDR 42, Language Plural Rules.
  static let table: [(tags: String, rules: Rules)] = [
    ("id ja ko zh", []),
    ("bg ckb el hu nb nn so tr", [(.one, .is(.n, 1))]),
    ("de en et fi fy nl sv ur", [(.one, one)]),
    ("am fa hi", [(.one, .any([.is(.i, 0), .is(.n, 1)]))]),
    ("ti", [(.one, .is(.n, 0...1))]),
    ("da", [(.one, .any([.is(.n, 1), .all([.not(.is(.t, 0)), .is(.i, 0...1)])]))]),
    ("is", [(.one, .any([.all([.is(.t, 0), ends(.i, 1)]), ends(.t, 1)]))]),
    ("es", [(.one, .is(.n, 1)), (.many, millions)]),
    ("fr pt", [(.one, .is(.i, 0...1)), (.many, millions)]),
    ("it pt-PT", [(.one, one), (.many, millions)]),
    ("he", [(.one, .any([one, .all([.is(.i, 0), .not(whole)])])), (.two, .all([.is(.i, 2), whole]))]),
    (
      "lv",
      [
        (
          .zero,
          .any([
            .is(.n, mod: 10, 0), .is(.n, mod: 100, 11...19), .all([.is(.v, 2), .is(.f, mod: 100, 11...19)]),
          ])
        ),
        (
          .one,
          .any([
            ends(.n, 1), .all([.is(.v, 2), ends(.f, 1)]), .all([.not(.is(.v, 2)), .is(.f, mod: 10, 1)]),
          ])
        ),
      ]
    ),
    ("bs hr sr", [(.one, wholeOrFraction(1...1)), (.few, wholeOrFraction(2...4))]),
    (
      "ro",
      [
        (.one, one),
        (.few, .any([.not(whole), .is(.n, 0), .all([.not(.is(.n, 1)), .is(.n, mod: 100, 1...19)])])),
      ]
    ),
    ("cs sk", [(.one, one), (.few, .all([.is(.i, 2...4), whole])), (.many, .not(whole))]),
    (
      "pl",
      [
        (.one, one), (.few, .all([whole, ends(.i, 2...4)])),
        (.many, .all([whole, .not(one), .not(ends(.i, 2...4))])),
      ]
    ),
    (
      "ru uk",
      [
        (.one, .all([whole, ends(.i, 1)])), (.few, .all([whole, ends(.i, 2...4)])),
        (.many, .all([whole, .not(ends(.i, 1)), .not(ends(.i, 2...4))])),
      ]
    ),
    (
      "lt",
      [
        (.one, .all([.is(.n, mod: 10, 1), .not(.is(.n, mod: 100, 11...19))])),
        (.few, .all([.is(.n, mod: 10, 2...9), .not(.is(.n, mod: 100, 11...19))])),
        (.many, .not(.is(.f, 0))),
      ]
    ),
    (
      "sl",
      [
        (.one, .all([whole, .is(.i, mod: 100, 1)])), (.two, .all([whole, .is(.i, mod: 100, 2)])),
        (.few, .any([.is(.i, mod: 100, 3...4), .not(whole)])),
      ]
    ),
    (
      "ga",
      [(.one, .is(.n, 1)), (.two, .is(.n, 2)), (.few, .is(.n, 3...6)), (.many, .is(.n, 7...10))]
    ),
    (
      "mt",
      [
        (.one, .is(.n, 1)), (.two, .is(.n, 2)), (.few, .any([.is(.n, 0), .is(.n, mod: 100, 3...10)])),
        (.many, .is(.n, mod: 100, 11...19)),
      ]
    ),
    (
      "ar",
      [
        (.zero, .is(.n, 0)), (.one, .is(.n, 1)), (.two, .is(.n, 2)), (.few, .is(.n, mod: 100, 3...10)),
        (.many, .is(.n, mod: 100, 11...99)),
      ]
    ),
    (
      "cy",
      [
        (.zero, .is(.n, 0)), (.one, .is(.n, 1)), (.two, .is(.n, 2)), (.few, .is(.n, 3)), (.many, .is(.n, 6)),
      ]
    ),
  ]

  /// No digits behind the decimal point.
  private static let whole = PluralCondition.is(.v, 0)
  /// One, without decimals.
  private static let one = PluralCondition.all([.is(.i, 1), whole])
  /// A million or a whole number of millions.
  private static let millions = PluralCondition.all([.not(.is(.i, 0)), .is(.i, mod: 1_000_000, 0), whole])

  /// Whether the last digit is `digit`, and not that of eleven.
  private static func ends(_ operand: PluralCondition.Operand, _ digit: Int) -> PluralCondition {
    ends(operand, digit...digit)
  }

  /// Whether the last digit is among `digits`, and not that of eleven to fourteen.
  private static func ends(
    _ operand: PluralCondition.Operand, _ digits: ClosedRange<Int>
  ) -> PluralCondition {
    .all([
      .is(operand, mod: 10, digits),
      .not(.is(operand, mod: 100, (digits.lowerBound + 10)...(digits.upperBound + 10))),
    ])
  }

  /// The last digit of a whole number or of the decimals, as Bosnian, Croatian and Serbian have it.
  private static func wholeOrFraction(_ digits: ClosedRange<Int>) -> PluralCondition {
    .any([.all([whole, ends(.i, digits)]), ends(.f, digits)])
  }
}
