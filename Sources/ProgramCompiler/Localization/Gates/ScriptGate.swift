import ProgramBundle

extension TextGate {
  /// Letters of a script in which the language is not written.
  static let script = TextGate(
    Rule(
      "translation-script",
      title: Wording(
        nl: "Een vertaling heeft de letters van haar taal.",
        en: "A translation has the letters of its language."),
      why: Wording(
        nl: "Een Russische а ziet eruit als een gewone a. Zoeken en voorlezen gaan er stuk op.",
        en: "A Russian а looks like a plain a. Searching and reading aloud break on it."),
      example: .init(.ledger, bad: "target Wеlcome", good: "target Welcome"))
  ) { text in
    let allowed = OfferedLocales.script(of: text.locales.target).map(LetterScript.scripts)
    let source = Set(words(text.unit.source.plain).map(String.init))
    var found: [String] = []
    for word in words(text.target.plain) where !word.allSatisfy({ $0.value < 0x250 }) {
      let scripts = LetterScript.all(in: word)
      let isMixed = scripts.filter(\.isLookalike).count > 1
      let isForeign = allowed.map { allowed in scripts.contains { !allowed.contains($0) } } ?? false
      // A Greek letter by itself is a sign: α, µ.
      if !isMixed, word.count == 1, scripts == [.greek] { continue }
      guard isMixed || isForeign, !source.contains(String(word)), !found.contains(String(word)) else {
        continue
      }
      found.append(String(word))
    }
    if found.isEmpty { return [] }
    let list = Wording.list(found, and: true)
    return [
      Problem(
        summary: Wording(
          nl: "Hier staan letters van een ander schrift, in \(list.nl).",
          en: "There are letters of another script here, in \(list.en)."),
        wayOut: Wording(
          nl: "Typ dit opnieuw, in het schrift van de taal.",
          en: "Type this again, in the script of the language."))
    ]
  }

  private static func words(_ text: String) -> [String.UnicodeScalarView] {
    text.unicodeScalars.split { !$0.properties.isAlphabetic && !$0.isMark }.map {
      String.UnicodeScalarView($0)
    }
  }
}

/// The scripts of the languages on offer.
enum LetterScript: Sendable {
  case latin, greek, cyrillic, hebrew, arabic, ethiopic, devanagari, han, kana, hangul, other

  /// Whether it has letters that look like those of another of these.
  var isLookalike: Bool { self == .latin || self == .greek || self == .cyrillic }

  /// The scripts that are in order where a language is written in `script`, an ISO 15924 name: Latin always,
  /// for names.
  static func scripts(_ script: String) -> [LetterScript] {
    switch script {
    case "Latn": [.latin]
    case "Grek": [.greek, .latin]
    case "Cyrl": [.cyrillic, .latin]
    case "Hebr": [.hebrew, .latin]
    case "Arab": [.arabic, .latin]
    case "Ethi": [.ethiopic, .latin]
    case "Deva": [.devanagari, .latin]
    case "Jpan": [.han, .kana, .latin]
    case "Kore": [.hangul, .han, .latin]
    case "Hans", "Hant": [.han, .latin]
    default: preconditionFailure("Every script of a language on offer is known.")
    }
  }

  /// The scripts of the letters of a word, each once.
  static func all(in word: String.UnicodeScalarView) -> [LetterScript] {
    var found: [LetterScript] = []
    for scalar in word {
      if let script = of(scalar), !found.contains(script) { found.append(script) }
    }
    return found
  }

  /// The script of a letter by its block (Unicode 15, Blocks.txt); nil for what all scripts share.
  private static func of(_ scalar: Unicode.Scalar) -> LetterScript? {
    if !scalar.properties.isAlphabetic { return nil }
    switch scalar.value {
    // Ordinal and micro signs, modifier letters, letters as signs: ª º µ ʼ ℃.
    case 0xAA, 0xB5, 0xBA, 0x2B0...0x36F, 0x2070...0x209C, 0x2100...0x218F, 0x24B6...0x24E9,
      0x1D400...0x1D7FF:
      return nil
    case 0x41...0x24F, 0x250...0x2AF, 0x1D00...0x1DBF, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF,
      0xAB30...0xAB6F,
      0xFB00...0xFB06, 0xFF21...0xFF5A:
      return .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: return .greek
    case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: return .cyrillic
    case 0x590...0x5FF, 0xFB1D...0xFB4F: return .hebrew
    case 0x600...0x6FF, 0x750...0x77F, 0x870...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: return .arabic
    case 0x1200...0x139F, 0x2D80...0x2DDF, 0xAB00...0xAB2F: return .ethiopic
    case 0x900...0x97F, 0xA8E0...0xA8FF: return .devanagari
    case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3134F:
      return .han
    case 0x3041...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: return .kana
    case 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF: return .hangul
    default: return .other
    }
  }
}
