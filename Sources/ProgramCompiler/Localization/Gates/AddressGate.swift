import ProgramBundle

extension TextGate {
  /// Patients addressed in another form than that of the locale.
  static let address = TextGate(
    Rule(
      "translation-address",
      title: Wording(
        nl: "Een vertaling spreekt de patiënt aan zoals is afgesproken.",
        en: "A translation addresses the patient as was agreed."),
      why: Wording(
        nl: "Wie de ene keer `je` leest en dan weer `u`, weet niet meer wie er spreekt.",
        en: "Whoever reads `du` on one page and `Sie` on the next no longer knows who is speaking."),
      example: .init(
        .ledger, bad: "locale de\n[my-day_reminder1]\ntarget Wie war Ihr Tag?",
        good: "locale de\n[my-day_reminder1]\ntarget Wie war dein Tag?"))
  ) { text in
    guard let address = text.locales.address, let habits = AddressWords.of(text.targetLanguage, address),
      text.unit.handling != .locked
    else { return [] }
    let around = UnitCircumstances(text.unit.site)
    if around.speaker != nil || around.isForTherapist { return [] }
    let found = habits.words(in: text.target.withoutQuotations)
    if found.isEmpty { return [] }
    let list = Wording.list(found, and: true)
    return [
      Problem(
        summary: address == .informal
          ? Wording(
            nl: "Deze taal spreekt de patiënt vertrouwelijk aan; hier staat \(list.nl).",
            en: "This locale addresses the patient informally; here it says \(list.en).")
          : Wording(
            nl: "Deze taal spreekt de patiënt beleefd aan; hier staat \(list.nl).",
            en: "This locale addresses the patient formally; here it says \(list.en)."),
        wayOut: Wording(nl: "Gebruik de andere aanspreekvorm.", en: "Use the other form of address."))
    ]
  }
}

/// Words that only the other form of address has.
private struct AddressWords {
  /// In small letters, whatever their case in the text.
  var always: Set<String> = []
  /// With a capital within a sentence, where a capital means the form of address.
  var capitalised: Set<String> = []

  /// The words that are wrong where `language` addresses patients in a form; nil where they cannot be told
  /// from other words.
  ///
  /// French `vous` and Spanish `ustedes` are also said to several people one knows well.
  static func of(_ language: String, _ address: Address) -> AddressWords? {
    switch (language, address) {
    case ("nl", .informal): AddressWords(always: ["u", "uw", "uzelf"])
    case ("nl", .formal):
      AddressWords(always: ["je", "jij", "jou", "jouw", "jouwe", "jullie", "jezelf", "jouzelf"])
    case ("de", .informal):
      AddressWords(capitalised: ["Sie", "Ihnen", "Ihr", "Ihre", "Ihrem", "Ihren", "Ihrer", "Ihres"])
    case ("de", .formal):
      AddressWords(always: [
        "du", "dich", "dir", "dein", "deine", "deinem", "deinen", "deiner", "deines", "deins", "euch", "euer",
        "eure", "eurem",
        "euren", "eurer", "eures",
      ])
    case ("fr", .formal): AddressWords(always: ["tu", "te", "t'", "toi", "ta", "tes"])
    case ("es", .informal): AddressWords(always: ["usted"])
    case ("es", .formal):
      AddressWords(always: ["tú", "te", "ti", "tu", "tus", "contigo", "tuyo", "tuya", "tuyos", "tuyas"])
    case ("it", .formal): AddressWords(always: ["tu", "te", "ti", "tuo", "tua", "tuoi", "tue"])
    case ("pl", .formal):
      AddressWords(always: [
        "ty", "ciebie", "cię", "tobie", "tobą", "twój", "twoja", "twoje", "twojego", "twojej", "twoim",
        "twoich", "twoją",
      ])
    default: nil
    }
  }

  /// The words of the text that are wrong, each once.
  func words(in text: String) -> [String] {
    var found: [String] = []
    var startsSentence = true
    var word = ""
    func close(before next: Character?) {
      if word.isEmpty { return }
      let isElided = next == "'" || next == "’"
      let small = word.lowercased() + (word.count == 1 && isElided ? "'" : "")
      let isWrong = always.contains(small) || (!startsSentence && capitalised.contains(word))
      if isWrong, !found.contains(word) { found.append(word) }
      word = ""
      startsSentence = false
    }
    for character in text {
      if character.isLetter {
        word.append(character)
      } else {
        close(before: character)
        if ".!?:…\u{FFFC}".contains(character) { startsSentence = true }
      }
    }
    close(before: nil)
    return found
  }
}

extension CodedText {
  /// The words, with a mark in place of what somebody else says: what is between quotation marks or said with
  /// emphasis.
  var withoutQuotations: String {
    var text = ""
    var depth = 0
    for piece in pieces {
      switch piece {
      case .words(let words): text += depth == 0 ? words : ""
      case .opening(let name) where name.hasPrefix(UnitCode.Kind.emphasis.rawValue):
        depth += 1
        text += "\u{FFFC}"
      case .closing(let name) where name.hasPrefix(UnitCode.Kind.emphasis.rawValue): depth -= 1
      default: break
      }
    }
    return Self.withoutQuotations(text)
  }

  private static func withoutQuotations(_ text: String) -> String {
    guard text.contains(where: { closings[$0] != nil }) else { return text }
    let characters = Array(text)
    var result = ""
    var index = 0
    while index < characters.count {
      if let end = end(of: characters, from: index) {
        result.append("\u{FFFC}")
        index = end
      } else {
        result.append(characters[index])
        index += 1
      }
    }
    return result
  }

  /// Behind the quotation that begins at `start`; nil where none begins.
  private static func end(of text: [Character], from start: Int) -> Int? {
    guard let closing = closings[text[start]], start == 0 || !text[start - 1].isLetter else { return nil }
    // An apostrophe has a letter behind it.
    return text.indices[(start + 1)...].first { index in
      closing.contains(text[index]) && (index + 1 == text.count || !text[index + 1].isLetter)
    }.map { $0 + 1 }
  }

  private static let closings: [Character: String] = [
    "“": "”", "„": "“”", "‚": "‘’", "‘": "’", "’": "’", "”": "”", "«": "»", "»": "«»", "‹": "›", "›": "‹",
    "\"": "\"", "'": "'",
  ]
}
