import Synchronization

/// What the documents refer to, noted while they are decoded.
///
/// Noting at the one place where a reference is decoded cannot forget a document type, as a walk over the
/// documents could. One recorder serves one bundle, and one decoder at a time.
final class ReferenceRecorder: Sendable {
  /// A text that must exist: in every complete locale, or in the one named.
  struct Text: Hashable {
    var id: TextID
    var locale: String?
  }

  /// Everything that was referred to, in the order of decoding, each once.
  struct References {
    var texts = Listing<Text>()
    var parts = Listing<PartReference>()
    var blobs = Listing<String>()
    /// Conditions that look at one flag or answer, without `and`, `or` and `not`.
    var comparisons = Listing<Condition>()
  }

  private struct State {
    var references = References()
    var locale: String?
  }

  private let state = Mutex(State())

  /// Where a decoder keeps its recorder.
  static var key: CodingUserInfoKey? { CodingUserInfoKey(rawValue: "references") }

  /// The recorder of a decoder, nil when nothing is to be noted.
  static func of(_ decoder: any Decoder) -> ReferenceRecorder? {
    key.flatMap { decoder.userInfo[$0] as? ReferenceRecorder }
  }

  /// The only locale in which the texts that follow must exist; nil for all.
  var locale: String? {
    get { state.withLock { $0.locale } }
    set { state.withLock { $0.locale = newValue } }
  }

  /// Everything noted so far.
  var references: References { state.withLock { $0.references } }

  func use(text: TextID) {
    _ = state.withLock { $0.references.texts.insert(Text(id: text, locale: $0.locale)) }
  }

  func use(part: PartReference) { _ = state.withLock { $0.references.parts.insert(part) } }

  func use(blob: String) { _ = state.withLock { $0.references.blobs.insert(blob) } }

  func use(comparison: Condition) {
    _ = state.withLock { $0.references.comparisons.insert(comparison) }
  }
}

/// Values in the order in which they came, each once.
struct Listing<Element: Hashable & Sendable>: Sendable {
  private(set) var elements: [Element] = []
  private var seen: Set<Element> = []

  init() {}

  /// Adds the value; gives whether it is new.
  @discardableResult
  mutating func insert(_ element: Element) -> Bool {
    let isNew = seen.insert(element).inserted
    if isNew { elements.append(element) }
    return isNew
  }
}
