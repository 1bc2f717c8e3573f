/// What a translator sent back, whatever the format: as far as it could be read.
struct ReturnedDocument: Sendable {
  /// What a file says of itself, and where.
  typealias Heading = (value: String, place: Place)

  /// The id of the program; nil where the file does not say.
  var program: Heading?
  var sourceLocale: Heading?
  var locale: Heading?
  var units: [Unit] = []

  /// A text as it came back.
  struct Unit: Sendable {
    let id: String
    /// The author's text, as the file has it.
    let source: CodedText
    /// The translation; nil where there is none.
    let target: CodedText?
    /// Whether the tool says that somebody must still look at it.
    var needsWork = false
    /// Whether the tool says that it is translated, in so many words.
    var isConfirmed = false
    /// Whether the file claims an approval, which only we can give.
    var claimsApproval = false
    /// The digest of what was handed out; nil where a tool lost it.
    var handedOut: TextDigest?
    /// Where the text stands in the file.
    let place: Place
    /// Where its translation stands.
    let targetPlace: Place
  }
}
