/// What this reader is able to read.
public enum ReaderVersion {
  /// The version of the bundle format.
  public static let format = 1

  /// The version of the reader; a bundle may ask for a higher one and is then refused.
  public static let reader = 1

  /// The names that `Manifest.requiredFeatures` may hold: what a platform must do with a bundle, beyond reading it.
  ///
  /// A platform that links this reader takes these upon itself.
  public static let features = Feature.allCases.map(\.rawValue)

  /// Something that a bundle may ask of a platform.
  public enum Feature: String, Sendable, CaseIterable {
    /// No answer is stored before the patient has agreed to the consent.
    case consentBeforeAnswers = "consent-before-answers"
    /// The crisis contacts and the stop rules are within one step of every page.
    case safetyOnEveryPage = "safety-on-every-page"
  }
}
