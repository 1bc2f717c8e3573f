extension Check {
  /// An id with letters that not every system keeps.
  static let idCharacters = Check(
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
    IDSpace.everyID(context.program).filter { !IDRule.allows($0.text) }.map { id in
      let better = IDRule.repaired(id.text)
      return rule.finding(
        at: id.place,
        id.text.isEmpty
          ? Wording(nl: "Deze id is leeg.", en: "This id is empty.")
          : Wording(
            nl: "`\(id.text.shortened)` kan geen id zijn.", en: "`\(id.text.shortened)` cannot be an id."),
        solutions: [
          better.map {
            .init(Wording(nl: "Schrijf `\($0)`.", en: "Write `\($0)`."), edits: [.init(id.place, $0)])
          } ?? .init(Wording(nl: "Kies een korte naam.", en: "Choose a short name."))
        ])
    }
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

  /// An id that is allowed and looks like the one written; nil where nothing of it is left.
  static func repaired(_ id: String) -> String? {
    var result = ""
    for scalar in id.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": result.unicodeScalars.append(scalar)
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
