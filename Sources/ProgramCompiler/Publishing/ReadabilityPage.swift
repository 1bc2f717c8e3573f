/// How hard texts are, as a page to look at: self-contained, without scripts and without the network.
public struct ReadabilityPage {
  private let language: Language

  /// A writer of pages in `language`.
  public init(language: Language) { self.language = language }

  /// The page.
  public func render(_ report: ReadabilityReport) -> String { PageFile.start }
}
