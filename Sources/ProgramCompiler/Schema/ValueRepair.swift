/// What an author most likely meant by a value that does not fit, and how to say what does.
struct ValueRepair {
  let written: String
  let name: String
  let type: Datatype?
  let words: [String]

  /// What is wrong with the value.
  func objection(_ owner: String) -> Wording {
    let shown = written.shortened
    if written == "…" {
      return Wording(nl: "Bij \(owner) hoort nog een waarde.", en: "\(owner) still needs a value.")
    }
    switch type {
    case .integer(let bounds):
      if let number = Int(written.plain) {
        return number > bounds.upperBound
          ? Wording(nl: "`\(shown)` is te groot voor \(owner).", en: "`\(shown)` is too large for \(owner).")
          : Wording(nl: "`\(shown)` is te klein voor \(owner).", en: "`\(shown)` is too small for \(owner).")
      }
    case .date:
      if TextPattern("[0-9]{4}-[0-9]{2}-[0-9]{2}").matches(written) {
        return Wording(nl: "De dag `\(shown)` bestaat niet.", en: "There is no day `\(shown)`.")
      }
    default: break
    }
    return Wording(nl: "`\(shown)` past niet bij \(owner).", en: "`\(shown)` does not fit \(owner).")
  }

  /// What to write, where no single value is likely.
  var advice: Wording {
    if !words.isEmpty {
      let list = Wording.list(words)
      return Wording(nl: "Kies \(list.nl).", en: "Choose \(list.en).")
    }
    if let own = Self.shapes[name] { return own }
    if case .integer = type, let rounded {
      return Wording(
        nl: "Alleen hele getallen: rond af, bijvoorbeeld naar `\(rounded)`.",
        en: "Whole numbers only: round it, for instance to `\(rounded)`.")
    }
    let hint = type?.description ?? Wording(nl: "een waarde zoals in de uitleg", en: "a value as described")
    return Wording(nl: "Schrijf \(hint.nl).", en: "Write \(hint.en).")
  }

  /// Whether the replacement cannot be anything else.
  var isSafe: Bool {
    if words.isEmpty { return name == "at" }
    // How far a program or part is, is a decision about patients.
    if name == "status" { return false }
    return near != nil || translation != nil
  }

  /// The choice that the author named in other words.
  private var translation: String? {
    let word = written.lowercased()
    let all = (WordHabits.answers[word].map { [$0] } ?? []) + (Self.translations[word] ?? [])
    return all.first(where: words.contains)
  }

  private var near: String? { NearMiss.of(written, among: words) }

  /// The one value that the author most likely meant.
  var replacement: String? {
    if !words.isEmpty {
      let begun = words.filter { $0.hasPrefix(written.lowercased()) }
      return translation ?? near ?? (written.count > 2 && begun.count == 1 ? begun[0] : nil)
    }
    switch type {
    case .integer(let bounds): return number.flatMap { bounds.contains($0) ? "\($0)" : nil }
    case .date: return day
    case .language: return Self.languages[written.lowercased()]
    case .pattern: return shaped
    case .token, nil: return nil
    }
  }

  /// A number with decimals, made whole.
  private var rounded: Int? {
    guard TextPattern("[0-9]{1,4}[.,][0-9]{1,4}").matches(written) else { return nil }
    let parts = written.split(whereSeparator: { ".,".contains($0) })
    guard let whole = Int(parts[0]), let first = parts[1].first.flatMap({ Int(String($0)) }) else {
      return nil
    }
    return whole + (first >= 5 ? 1 : 0)
  }

  /// A number in words, or with a unit behind it.
  private var number: Int? {
    if let word = WordHabits.numbers[written.lowercased()] { return word }
    let digits = written.prefix { $0.isASCII && $0.isNumber }
    let rest = written.dropFirst(digits.count).trimmingPrefix(" ")
    let isUnit = rest.allSatisfy { $0.isLetter || $0 == " " }
    return !digits.isEmpty && !rest.isEmpty && isUnit ? Int(digits) : nil
  }

  /// A day written the Dutch way, 1-11-2026.
  private var day: String? {
    let parts = written.split(whereSeparator: { "-/.".contains($0) }).compactMap { Int($0) }
    guard parts.count == 3, parts[2] > 1900,
      TextPattern("[0-9]{1,2}[\\-/.][0-9]{1,2}[\\-/.][0-9]{4}").matches(written)
    else { return nil }
    let day = "\(parts[2])-\(Self.two(parts[1]))-\(Self.two(parts[0]))"
    return Datatype.date.accepts(day) ? day : nil
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// A value of a fixed shape: a time, a version, a country, an address.
  private var shaped: String? {
    guard case .pattern(let pattern) = type else { return nil }
    let candidate: String?
    switch name {
    case "at":
      let parts = written.split(whereSeparator: { ":., ;".contains($0) }).prefix(2).compactMap { Int($0) }
      candidate =
        parts.isEmpty || parts.count > 2
        ? nil : "\(Self.two(parts[0])):\(Self.two(parts.count == 2 ? parts[1] : 0))"
    case "version": candidate = written.split(separator: ".").count == 2 ? written + ".0" : nil
    case "region": candidate = Self.regions[written.lowercased()] ?? written.uppercased()
    case "web": candidate = "https://" + written.replacing("http://", with: "")
    default: candidate = nil
    }
    return candidate.flatMap { $0 != written && pattern.matches($0) ? $0 : nil }
  }

  private static let shapes: [String: Wording] = [
    "at": Wording(
      nl: "Schrijf de tijd met vier cijfers, zoals `09:00`.",
      en: "Write the time with four digits, such as `09:00`."),
    "version": Wording(
      nl: "Schrijf drie getallen met punten ertussen, zoals `1.0.0`.",
      en: "Write three numbers with points between them, such as `1.0.0`."),
    "region": Wording(
      nl: "Schrijf de code van het land in hoofdletters, zoals `NL`.",
      en: "Write the country's code in capitals, such as `NL`."),
    "phone": Wording(
      nl: "Schrijf alleen het nummer, zoals `0800-0113`. Een toelichting kan in `hours` of in de tekst.",
      en: "Write the number only, such as `0800-0113`. An explanation can go in `hours` or in the text."),
    "web": Wording(
      nl: "Schrijf het hele adres, beginnend met `https://`.",
      en: "Write the whole address, beginning with `https://`."),
    "locked": Wording(
      nl: "Haal `locked` weg: `icbt-build check` zegt dan wat er hoort.",
      en: "Remove `locked`: `icbt-build check` then says what belongs there."),
  ]

  private static let languages = [
    "nederlands": "nl", "dutch": "nl", "engels": "en", "english": "en", "duits": "de", "deutsch": "de",
    "german": "de",
    "frans": "fr", "french": "fr",
  ]

  private static let regions = [
    "nederland": "NL", "netherlands": "NL", "belgië": "BE", "belgie": "BE", "belgium": "BE",
    "duitsland": "DE", "germany": "DE",
    "engeland": "GB", "uk": "GB", "verenigd koninkrijk": "GB", "united kingdom": "GB",
  ]

  /// Words from elsewhere, mostly Dutch, and ours for them.
  private static let translations: [String: [String]] = [
    "makkelijk": ["easy"], "gemakkelijk": ["easy"], "licht": ["easy"], "gemiddeld": ["medium"],
    "moeilijk": ["hard"],
    "zwaar": ["hard"], "altijd": ["required", "any-time"], "verplicht": ["required"], "soms": ["optional"],
    "geen": ["none"], "nooit": ["none"], "niets": ["none"], "onbekend": ["unknown"],
    "zoals-eerder": ["as-before"],
    "behandelaar": ["therapist"], "therapeut": ["therapist"], "patiënt": ["patient"],
    "vragenlijst": ["instrument"],
    "concept": ["draft"], "klaar": ["done"], "bellen": ["call"], "telefoon": ["call"],
    "beeldbellen": ["video-call"],
    "bezoek": ["visit"], "gesprek": ["visit"], "groep": ["group"], "bericht": ["message"], "dagen": ["days"],
    "weken": ["weeks"], "hoger": ["higher"], "lager": ["lower"], "collega": ["colleague"],
    "vertaler": ["translator"],
    "noodhulp": ["crisis"], "vast": ["fixed"], "informeel": ["informal"], "formeel": ["formal"],
    "samen": ["together"],
    "dienst": ["duty"],
  ]
}
