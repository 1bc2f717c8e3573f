/// What can be wrong with a file before it can be read as a text with parts.
public enum MarkupRules {
  /// Every rule, in the order in which a reader would look for it: file, tags, properties, characters.
  public static let all: [Rule] = [
    fileEmpty, encodingNotUTF8, doctypeRefused, contentAfterEnd, nestingTooDeep, tagTooLong, notWellFormed,
    tagMismatch, tagNotClosed, tagWithoutOpening, tagUnfinished,
    quoteMissing, equalsMissing, lessThanInValue, propertyRepeated, prefixUnknown,
    ampersandBare, entityUnknown, characterRefused,
  ]

  /// The module of the smallest program, without its first line.
  static let cleanModule = SmallestModule.text.replacing(#/^<\?xml[^>]*>\n/#, with: "")
}
