/// Everything in one file that a check may want to go through, collected in one walk, in the order of the file.
final class Inventory: Sendable {
  /// Where in a program something stands.
  final class Site: Sendable {
    /// The stable id of the nearest part that has one: `goals.why`.
    let owner: String
    let scope: Scope
    /// Whether it stands on a page.
    let isOnPage: Bool
    /// Whether only therapists read it.
    let isForTherapist: Bool

    init(owner: String, scope: Scope, isOnPage: Bool = false, isForTherapist: Bool = false) {
      self.owner = owner
      self.scope = scope
      self.isOnPage = isOnPage
      self.isForTherapist = isForTherapist
    }

    /// The same place, where only therapists read.
    var forTherapist: Site { Site(owner: owner, scope: scope, isOnPage: isOnPage, isForTherapist: true) }
  }

  /// The tree of the file.
  let markup: Markup
  let content: FileContent
  let parts: [(part: Part, site: Site)]
  let texts: [(text: RichText, site: Site)]
  let phrases: [(phrase: Block.Phrase, site: Site)]
  let blocks: [(block: Block, site: Site)]
  let fields: [(field: Field, site: Site)]
  let pages: [(page: Page, site: Site)]
  /// Names of media files, with the kind of part that names them.
  let media: [(reference: Reference, kind: MediaKind, site: Site)]
  /// The full ids of blocks on pages, and of the smaller parts in them: `module.page.block`.
  let blockIDs: [String]
  /// Words of the glossary that texts name.
  let terms: [(reference: Reference, site: Site)]
  /// Every name that points at something, but for flags and glossary words, which have checks of their own.
  let pointers: [Pointer]
  /// What a module asks of patients; nil for other files.
  let sketch: ModuleSketch?
  /// What a patient meets in this file that stands elsewhere.
  let meetings: [Meeting]
  let apart: [KeptApart]
  let thinPages: [ThinPage]
  /// What must hold for a patient to see a block on a page, by the full id of the block.
  let circumstances: [String: [Circumstance]]

  init(_ content: FileContent, _ markup: Markup) {
    var walk = InventoryWalk()
    walk.add(content)
    self.markup = markup
    self.content = content
    parts = walk.parts
    texts = walk.texts
    phrases = walk.phrases
    blocks = walk.blocks
    fields = walk.fields
    pages = walk.pages
    media = walk.media
    blockIDs = walk.blockIDs
    terms = walk.terms
    pointers = walk.pointers(content)
    if case .module(let module) = content { sketch = ModuleSketch(module) } else { sketch = nil }
    let met = MeetingWalk(content, Scope(of: markup.file.path))
    meetings = met.meetings
    apart = met.apart
    thinPages = met.thinPages
    circumstances = met.blocks
  }

  /// The path of the file.
  var path: String { markup.file.path }

  /// Whether the file is a glossary.
  var isGlossary: Bool { if case .glossary = content { true } else { false } }

  /// The parts at which a finding is accepted.
  var accepting: [(part: Part, site: Site)] { parts.filter { !$0.part.accepted.isEmpty } }

  enum MediaKind: String, Sendable {
    case audio
    case video
    case captions
    case image
  }
}
