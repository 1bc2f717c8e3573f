/// A sentence in Dutch and in English.
public struct BilingualText: Sendable, Hashable {
  /// The sentence in Dutch.
  public let nl: String
  /// The sentence in English.
  public let en: String

  /// Makes the text from its two languages; what a terminal would act on is written out.
  public init(nl: String, en: String) {
    self.nl = nl.visible()
    self.en = en.visible()
  }
}
