import Testing

@testable import ProgramCompiler

/// The gates that look at characters: length, direction, invisible ones, no-break spaces, scripts.
struct CharacterGateTests {
  static let long = String(repeating: "a", count: 71)

  @Test(arguments: [
    GateCase("Titel", long, path: "title"),
    GateCase("Woord", String(repeating: "b", count: 41), path: "word"),
    GateCase("Eenheid", String(repeating: "b", count: 21), path: "unit"),
    GateCase("Keuze", String(repeating: "b", count: 91), path: "option"),
    GateCase("Deel", String(repeating: "b", count: 61), path: "share"),
    GateCase("Antwoord", String(repeating: "b", count: 61), path: "response"),
    GateCase("Herinnering", String(repeating: "b", count: 151), path: "reminder"),
    GateCase("Wie", String(repeating: "b", count: 61), path: "who"),
  ])
  func refusesLong(_ text: GateCase) throws { try text.isRefused(by: .length) }

  @Test(arguments: [
    GateCase("Titel", String(repeating: "a", count: 70), path: "title"),
    GateCase("Woord", "word", path: "word"),
    GateCase("Alinea", long), GateCase("Punt", long, path: "item"),
    GateCase(long, long + "aaaaaaaaaa", path: "title"),
    GateCase("Keuze", String(repeating: "b", count: 90), path: "option"),
    GateCase("Deel", "part", path: "share"),
    GateCase("Herinnering", String(repeating: "b", count: 150), path: "reminder"),
  ])
  func passesShort(_ text: GateCase) throws { try text.passes(.length) }

  @Test(arguments: [
    "\u{202A}a", "\u{202B}a", "\u{202D}a", "\u{202E}a", "a\u{202C}", "\u{2066}a", "a\u{2069}",
    "\u{2067}a\u{202C}",
    "\u{202A}a\u{2069}", "\u{2066}\u{202A}a\u{2069}\u{202C}", "\u{2068}a\u{2069}\u{2069}",
  ])
  func refusesDirection(_ target: String) throws { try GateCase("a", target, "ar").isRefused(by: .direction) }

  @Test(arguments: [
    "a", "\u{202A}a\u{202C}", "\u{202B}a\u{202C}", "\u{202E}a\u{202C} b", "\u{2066}a\u{2069}",
    "\u{2067}a\u{2069}",
    "\u{2068}\u{202A}a\u{202C}\u{2069}", "\u{200F}a\u{200E}", "<term1>\u{2066}a</term1>\u{2069}",
  ])
  func passesDirection(_ target: String) throws { try GateCase("a", target, "ar").passes(.direction) }

  @Test(arguments: [
    GateCase("a", "a\u{200B}b"), GateCase("a", "a\u{AD}b", "de"), GateCase("a", "\u{FEFF}a"),
    GateCase("a", "a\u{200C}b"),
    GateCase("a", "a\u{200D}b", "fr"), GateCase("a", "a\u{2060}b"), GateCase("a", "a\u{7}b"),
    GateCase("a", "a\u{85}b"),
    GateCase("a", "\u{200F}a"), GateCase("a", "ا\u{200B}ب", "ar"), GateCase("a\u{AD}", "a\u{200B}"),
  ])
  func refusesInvisible(_ text: GateCase) throws { try text.isRefused(by: .invisible) }

  @Test(arguments: [
    GateCase("a", "a b"), GateCase("a", "می\u{200C}خواهم", "fa"), GateCase("a", "ک\u{200D}", "ur"),
    GateCase("a", "क्\u{200D}ष", "hi"), GateCase("a\u{AD}b", "a\u{AD}b"), GateCase("a", "👩\u{200D}⚕️ a"),
    GateCase("a", "\u{200F}ا", "ar"), GateCase("a", "א\u{200E}1", "he"), GateCase("a", "a\u{A0}b"),
    GateCase("a", "\u{2066}a\u{2069}"),
  ])
  func passesInvisible(_ text: GateCase) throws { try text.passes(.invisible) }

  @Test(arguments: [
    GateCase("a b", "a\u{A0}b"), GateCase("a b", "a\u{202F}b", "de"), GateCase("a!", "a\u{A0}!"),
    GateCase("a!", "a\u{A0}!", "de"), GateCase("a b", "a\u{A0}b", "fr"), GateCase("a b", "\u{A0}a"),
    GateCase("a b", "a,\u{A0}b", "fr"), GateCase("a b", "na\u{A0}stole", "cs"),
    GateCase("« a »", "«\u{A0}a", "de"),
    GateCase("Karin, 47", "Karin,\u{A0}47"),
  ])
  func refusesNoBreakSpaces(_ text: GateCase) throws { try text.isRefused(by: .noBreakSpace) }

  @Test(arguments: [
    GateCase("a b", "a b"), GateCase("a!", "a\u{202F}!", "fr"), GateCase("a: b", "a\u{A0}: b", "fr-CA"),
    GateCase("“a”", "«\u{A0}a\u{A0}»", "fr"), GateCase("5 km", "5\u{A0}km"),
    GateCase("10.000", "10\u{202F}000", "fr"),
    GateCase("blz. 5", "p.\u{A0}5"), GateCase("a\u{A0}b", "a\u{A0}b"), GateCase("bijv.", "z.\u{A0}B.", "de"),
    GateCase("in huis", "v\u{A0}domě", "cs"), GateCase("a – b", "a\u{A0}— b", "ru"),
  ])
  func passesNoBreakSpaces(_ text: GateCase) throws { try text.passes(.noBreakSpace) }

  @Test(arguments: [
    GateCase("welkom", "wеlcome"), GateCase("welkom", "добро"), GateCase("a", "а"),
    GateCase("welkom", "καλώς", "de"),
    GateCase("welkom", "Привeт", "ru"), GateCase("welkom", "欢迎"), GateCase("welkom", "أهلا", "he"),
    GateCase("welkom", "добро", "ar"), GateCase("welkom", "ようこそ", "zh"), GateCase("welkom", "Ρain", "nl-BE"),
    GateCase("welkom", "สวัสดี"), GateCase("welkom", "Αлфа", "th"),
  ])
  func refusesScripts(_ text: GateCase) throws { try text.isRefused(by: .script) }

  @Test(arguments: [
    GateCase("welkom", "welcome"), GateCase("welkom", "Größe, œuvre, İstanbul", "de"),
    GateCase("Anna", "Anna и Ivo", "ru"),
    GateCase("CBT", "CBT治疗", "zh"), GateCase("welkom", "ようこそ東京", "ja"),
    GateCase("welkom", "환영 歡迎 CBT를", "ko"),
    GateCase("5 µg", "5 µg"), GateCase("α", "the α-wave"), GateCase("العربية", "العربية"),
    GateCase("CBT", "ב-CBT", "he"),
    GateCase("welkom", "እንኳን CBT", "am"), GateCase("welkom", "स्वागत", "hi"), GateCase("welkom", "добро", "sr"),
    GateCase("welkom", "dobro", "sr-Latn"), GateCase("welkom", "สวัสดี", "th"), GateCase("1e", "1ª, 2º", "es"),
    GateCase("cafe", "cafe\u{301}"),
  ])
  func passesScripts(_ text: GateCase) throws { try text.passes(.script) }
}
