/// What can be wrong with a file before it can be read as a text with parts.
public enum MarkupRules {
  /// Every rule, in the order in which a reader would look for it: file, tags, properties, characters.
  public static let all: [Rule] = [
    fileEmpty, encodingNotUTF8, doctypeRefused, contentAfterEnd, nestingTooDeep, notWellFormed,
    tagMismatch, tagNotClosed, tagWithoutOpening, tagUnfinished,
    quoteMissing, equalsMissing, lessThanInValue, propertyRepeated, prefixUnknown,
    ampersandBare, entityUnknown, characterRefused,
  ]

  /// The smallest module without a finding, with `paragraph` as the one paragraph of its one page.
  static func module(_ paragraph: String) -> String {
    """
    <module xmlns="urn:icbt:program:1" id="start" xml:lang="nl">
      <title>Beginnen</title>
      <goal>Je weet hoe het werkt.</goal>
      <sitting week="1">
        <page id="welcome">
          <title>Welkom</title>
          \(paragraph)
        </page>
      </sitting>
    </module>

    """
  }

  /// The smallest module without a finding.
  static let cleanModule = module("<p>Fijn dat je er bent.</p>")
}
