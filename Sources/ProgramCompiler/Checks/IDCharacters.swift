extension Check {
  /// An id with letters that not every system keeps.
  static let idCharacters = Check.inFile(
    Rule(
      "id-characters",
      title: Wording(
        nl: "Een id heeft kleine letters, cijfers en streepjes.",
        en: "An id has small letters, digits and hyphens."),
      why: Wording(
        nl: """
          Een id komt in bestandsnamen, in voorwaarden en in de gegevens van patiënten. Hij begint met een letter, heeft \
          verder kleine letters, cijfers en streepjes, en hooguit \(IDRule.longest) tekens.
          """,
        en: """
          An id ends up in file names, in conditions and in patients' data. It begins with a letter, goes on with small \
          letters, digits and hyphens, and has at most \(IDRule.longest) characters.
          """),
      example: .init(
        .fields, bad: "<date id=\"Eerste dag\"><label>Wanneer?</label></date>",
        good: "<date id=\"eerste-dag\"><label>Wanneer?</label></date>"))
  ) { rule, context in
    let content = context.inventory.content
    let ids = IDSpace.own(content) + IDSpace.of(content).flatMap { $0.ids.map(\.reference) }
    return ids.filter { !IDRule.allows($0.text) }.map { id in
      rule.finding(
        at: place(id, context.inventory), IDRule.fault(of: id.text),
        Wording(
          nl: "Een id of waarde heeft alleen kleine letters, cijfers en streepjes, en begint met een letter.",
          en: "An id or value has only small letters, digits and hyphens, and begins with a letter."),
        solutions: [solution(id)])
    }
  }

  /// An empty id is pointed at with its name: between the quotes there is nothing to see.
  private static func place(_ id: Reference, _ inventory: Inventory) -> Place {
    guard id.text.isEmpty else { return id.place }
    let carrier = (inventory.parts.map(\.part.element) + inventory.idCarriers).first {
      $0.attribute("id")?.place == id.place
    }
    return carrier?.attribute("id")?.wholePlace ?? id.place
  }

  private static func solution(_ id: Reference) -> Diagnostic.Solution {
    if let fillIn = Diagnostic.Solution.fillIn(id.text) { return fillIn }
    if id.text.hasSuffix(","), IDRule.allows(String(id.text.dropLast())) || id.text == "," {
      return .init(
        Wording(
          nl: "Zet spaties tussen de waarden, zonder komma.",
          en: "Put spaces between the values, without a comma."),
        safe: true, edits: [.init(id.place, String(id.text.dropLast()))])
    }
    // Without its first digits a name would mean something else.
    if id.text.utf8.first.map({ (48...57).contains($0) }) ?? false {
      return .init(
        Wording(
          nl: "Kies een naam die met een letter begint.", en: "Choose a name that begins with a letter."))
    }
    return IDRule.repaired(id.text).map { .write($0, at: id.place) }
      ?? .init(Wording(nl: "Kies een korte naam.", en: "Choose a short name."))
  }
}

extension Inventory {
  /// The parts that bear an id and carry nothing else.
  fileprivate var idCarriers: [Element] {
    let registers = content.program?.part.element.first("registers")
    return ["evidence", "hazard"].flatMap { registers?.all($0) ?? [] }
      + fields.flatMap { $0.field.part.element.all("share") }
  }
}

/// What an id looks like.
enum IDRule {
  /// Longer ids make file names and database keys that some systems cut off (64 is the shortest such limit we know).
  static let longest = 64

  static func allows(_ id: String) -> Bool {
    guard let first = id.utf8.first, (97...122).contains(first), id.utf8.count <= longest else {
      return false
    }
    return id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }

  /// Which of the rules an id breaks.
  static func fault(of id: String) -> Wording {
    let shown = id.shortened
    guard let first = id.unicodeScalars.first else {
      return Wording(nl: "Deze id is leeg.", en: "This id is empty.")
    }
    if id.utf8.count > longest {
      return Wording(
        nl: "`\(shown)` is langer dan \(longest) tekens.",
        en: "`\(shown)` is longer than \(longest) characters.")
    }
    let wrong = id.unicodeScalars.first {
      !("a"..."z").contains($0) && !("0"..."9").contains($0) && $0 != "-"
    }
    guard let wrong else {
      return ("0"..."9").contains(first)
        ? Wording(nl: "`\(shown)` begint met een cijfer.", en: "`\(shown)` begins with a digit.")
        : Wording(
          nl: "`\(shown)` begint niet met een letter.", en: "`\(shown)` does not begin with a letter.")
    }
    switch wrong {
    case " ": return Wording(nl: "In `\(shown)` staat een spatie.", en: "`\(shown)` has a space in it.")
    case "_":
      return Wording(nl: "In `\(shown)` staat een laag streepje.", en: "`\(shown)` has an underscore in it.")
    case ".": return Wording(nl: "In `\(shown)` staat een punt.", en: "`\(shown)` has a point in it.")
    case ",": return Wording(nl: "In `\(shown)` staat een komma.", en: "`\(shown)` has a comma in it.")
    case "A"..."Z":
      return Wording(nl: "In `\(shown)` staat een hoofdletter.", en: "`\(shown)` has a capital in it.")
    default:
      return wrong.properties.isAlphabetic
        ? Wording(
          nl: "In `\(shown)` staat een letter met een accent of van een ander schrift.",
          en: "`\(shown)` has a letter with an accent, or of another script, in it.")
        : Wording(
          nl: "In `\(shown)` staat een teken dat niet in een id kan.",
          en: "`\(shown)` has a character in it that an id cannot have.")
    }
  }

  /// An id that is allowed and looks like the one written; nil where nothing of it is left.
  static func repaired(_ id: String) -> String? {
    var result = ""
    var afterSmall = false
    for scalar in id.unicodeScalars {
      // `firstDay` reads as `first-day`.
      if afterSmall, ("A"..."Z").contains(scalar) { result += "-" }
      afterSmall = ("a"..."z").contains(scalar)
      switch scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar {
      case "a"..."z", "0"..."9": result += scalar.properties.lowercaseMapping
      case "é", "è", "ë", "ê": result += "e"
      case "ï", "í": result += "i"
      case "ö", "ó": result += "o"
      case "ü", "ú": result += "u"
      case "á", "à", "ä": result += "a"
      default: if !result.hasSuffix("-") { result += "-" }
      }
    }
    let trimmed = result.drop { !$0.isLetter }.prefix(longest)
    let closed = String(trimmed.reversed().drop { $0 == "-" }.reversed())
    return allows(closed) && closed != id ? closed : nil
  }
}
