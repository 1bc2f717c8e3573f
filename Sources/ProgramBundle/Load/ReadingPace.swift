/// How much longer a patient reads than the average adult.
public struct ReadingPace: Sendable, Hashable {
  /// The factor is `numerator / denominator`.
  public let numerator: Int
  /// The factor is `numerator / denominator`.
  public let denominator: Int

  /// A slow reader, whom every text is meant for: 1.36 times the average.
  ///
  /// 238 words a minute on average against 175 for the slower adults (Brysbaert 2019).
  public static let slow = ReadingPace(numerator: 136, denominator: 100)
  /// A patient with little energy or concentration: twice the average (our choice).
  public static let lowLoad = ReadingPace(numerator: 2, denominator: 1)

  /// The yes/no flag that says who reads at the pace of low load.
  public static let lowLoadFlag = "low-load"

  /// The pace of a patient: `lowLoad` where the yes/no flag `low-load` is yes, else `slow`.
  public static func of(_ profile: Profile) -> ReadingPace {
    profile.values[lowLoadFlag] == .boolean(true) ? lowLoad : slow
  }
}
