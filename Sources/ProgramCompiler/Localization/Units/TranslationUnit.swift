/// A text that translators translate, with its stable id and everything that says whether a translation of it still holds.
final class TranslationUnit: Sendable {
  let id: String
  /// The author's text.
  let source: CodedText
  let codes: [UnitCode]
  let handling: Handling
  /// Whether it is whom a patient in distress can call.
  let isCrisis: Bool
  let site: Site
  /// The digest of the author's text, with what its codes refer to.
  let sourceDigest: TextDigest
  /// The digest of all around the text on which its translation rests: what it is, who speaks, for whom it is shown, notes.
  let contextDigest: TextDigest
  /// The plural form that it is; nil where a text has one form only.
  let plural: PluralForm?

  /// How far a translation may go.
  enum Handling: String, Sendable, Hashable {
    /// Says what the author says.
    case translated
    /// May be replaced by what fits the language and country: stories, helplines.
    case adapted
    /// Is copied from an official text: validated questionnaires.
    case locked
  }

  /// Where the author wrote it.
  struct Site: Sendable {
    /// The part that holds it.
    let element: Element
    /// The attribute that holds it; nil where it is what stands between the tags.
    let property: String?
    /// The number of the code whose text for want of an answer this is; nil for a text of its own.
    let otherwiseOf: Int?

    /// What kind of text it is: `p`, `title`, `low-label`.
    var role: String { otherwiseOf == nil ? property ?? element.localName : "otherwise" }

    /// Where to point.
    var place: Place {
      if let property, let attribute = element.attribute(property) { return attribute.place }
      return element.markup.file.place(element.content)
    }
  }

  var place: Place { site.place }
  /// Whose ledger has its translations.
  var scope: Scope { Scope(of: site.element.markup.file.path) }
  /// The file in which the author wrote it.
  var file: String { site.element.markup.file.path }

  init(id: String, source: CodedText, codes: [UnitCode], site: Site, plural: PluralForm? = nil) {
    self.id = id
    self.source = source
    self.codes = codes
    self.site = site
    self.plural = plural
    let circumstances = UnitCircumstances(site)
    handling = circumstances.handling
    isCrisis = circumstances.isCrisis
    let references = codes.map { "\u{1F}\($0.name)=\($0.reference)" }.joined()
    sourceDigest = TextDigest(of: source.written + references)
    contextDigest = TextDigest(of: circumstances.canonical + (plural.map { "\u{1F}\($0.category)" } ?? ""))
  }
}

/// What surrounds a text and changes how it is translated.
struct UnitCircumstances {
  let handling: TranslationUnit.Handling
  /// Who says it, where that is not the program: a patient in a story.
  private(set) var speaker: String?
  /// Whether only therapists read it.
  private(set) var isForTherapist = false
  /// Whether it is whom a patient in distress can call.
  private(set) var isCrisis = false
  /// The conditions around it, outermost first, as written.
  private(set) var conditions: [String] = []
  /// What authors tell translators about it, nearest first; that of the program as a whole is left out.
  private(set) var notes: [String] = []
  private let role: String

  private static let forTherapists: Set<String> = [
    "therapist", "task", "alert", "flags", "profile", "contact", "audience",
  ]

  init(_ site: TranslationUnit.Site) {
    role = site.role
    var handling = TranslationUnit.Handling.translated
    var next: Element? = site.element
    while let element = next {
      switch element.localName {
      case "crisis": (handling, isCrisis) = (.adapted, true)
      case "example", "worked-example":
        handling = .adapted
        speaker = speaker ?? element.attribute("who")?.value.collapsed ?? ""
      case "quote": speaker = speaker ?? element.attribute("who")?.value.collapsed ?? ""
      case "instrument" where element.isYes("validated") || element.attribute("locked") != nil:
        handling = .locked
      case let name where Self.forTherapists.contains(name): isForTherapist = true
      default: break
      }
      if element.isYes("adapt") { handling = .adapted }
      // An alert's condition is on answers, and no text depends on it.
      if element.localName != "alert", let when = element.attribute("when") {
        conditions.append(when.value.collapsed)
      }
      let isWhole = element.parent == nil && element.localName == "program"
      if !isWhole {
        notes += element.all("note").map(Part.Note.init).filter(\.isForTranslator).map(\.text)
      }
      next = element.parent
    }
    conditions.reverse()
    self.handling = handling
  }

  /// All of it in one text.
  var canonical: String {
    let fields = [role, handling.rawValue, speaker ?? "\u{1}", isForTherapist ? "therapist" : "patient"]
    return (fields + conditions + ["\u{1}"] + notes).joined(separator: "\u{1F}")
  }
}
