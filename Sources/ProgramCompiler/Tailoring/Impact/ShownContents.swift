/// What a file shows to patients, piece by piece: what each says, and under which conditions it is shown.
///
/// Made to be compared: how a file is laid out, its comments and remarks, and what only therapists read, make no difference.
struct ShownContents {
  /// The smallest thing that can be another: a text with what marks it, or a part with its properties.
  struct Piece: Hashable {
    /// The kind of part, its properties and its own words.
    let words: String
    let path: ShownPath
  }

  /// The pages, assignments and other parts in which the pieces stand, in the order of the file.
  private(set) var owners: [String] = []
  private(set) var pieces: [String: [Piece]] = [:]
  private let parts: [UInt32: (part: Part, site: Inventory.Site)]
  private let renewed: Set<String>
  private let scope: Scope

  /// The contents of a file; `renewed` are paths of media that have other bytes than in the version that this is compared with.
  init(_ inventory: Inventory, renewed: Set<String> = []) {
    parts = Dictionary(inventory.parts.map { ($0.part.element.index, $0) }) { first, _ in first }
    self.renewed = renewed
    scope = Scope(of: inventory.path)
    let owner = inventory.content.id.map { scope.qualified($0.text) } ?? ""
    switch inventory.content {
    case .profile: break
    case .program:
      // Of the program itself patients are shown the course and what there is for their safety.
      for child in inventory.markup.root.elements where ["course", "safety"].contains(child.localName) {
        add(child, .always, child.localName)
      }
    case .module, .assignment, .diary, .instrument, .glossary: add(inventory.markup.root, .always, owner)
    }
  }

  private mutating func add(_ element: Element, _ around: ShownPath, _ ownerAround: String) {
    let known = parts[element.index]
    if known?.site.isForTherapist == true || Self.unseen.contains(element.localName) { return }
    let path = around.adding(known?.part.when)
    let owner = known.map { $0.site.owner.isEmpty ? ownerAround : $0.site.owner } ?? ownerAround
    // Who has a module is known from the course; what it says of one there is no text.
    if element.localName == "module", element.parent != nil { return }
    let isText = !element.text.allSatisfy(\.isWhitespace)
    note(words(of: element, isText: isText), path, owner)
    if isText { return }
    if element.localName == "choose" {
      var remaining = path
      for option in element.elements {
        add(option, remaining, owner)
        remaining = remaining.without(parts[option.index]?.part.when)
      }
    } else {
      for child in element.elements { add(child, path, owner) }
    }
  }

  private mutating func note(_ words: String, _ path: ShownPath, _ owner: String) {
    if pieces[owner] == nil { owners.append(owner) }
    pieces[owner, default: []].append(Piece(words: words, path: path))
  }

  private func words(of element: Element, isText: Bool) -> String {
    var words = element.localName
    let properties = element.attributes.filter { !Self.unseenProperties.contains($0.localName) }
    for property in properties.sorted(by: { $0.qualifiedName < $1.qualifiedName }) {
      words += " \(property.localName)=\"\(property.value)\""
      if renewed.contains(MediaPath.of(property.value, scope)) { words += " renewed" }
    }
    // An alert looks at answers, which are no kind of patient.
    if element.localName == "alert", let when = element.attribute("when") { words += " \(when.value)" }
    guard isText else { return words }
    let inner = element.markup.file.text(element.content)
    return words + ">" + inner.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Parts that no patient sees.
  private static let unseen: Set<String> = [
    "note", "accepted", "therapist", "look-for", "respond", "example-message",
  ]

  /// Properties that change nothing for who sees the part.
  private static let unseenProperties: Set<String> = [
    "when", "id", "draft", "not-with", "adapt", "verified", "difficulty", "therapist-minutes", "skippable",
    "based-on", "because", "reason", "licence", "validated", "risk",
  ]
}
