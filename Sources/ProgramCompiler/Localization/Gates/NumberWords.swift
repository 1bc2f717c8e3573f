/// The words of a language that are numbers.
struct NumberWords: Sendable {
  private let cardinals: [String: Int]
  /// Cardinals that are also other words, and are numbers only where no word beside them says otherwise.
  private let ambiguous: [String: Int]
  private let hints: [String: [String]]
  /// Beginnings of words that may stand for a number: `driemaal`.
  private let beginnings: [(text: String, value: Int)]
  /// What joins ones and tens within a word: `en` of `vijfentwintig`.
  private let joints: [String]
  private let clock: Clock

  /// How times are told in words.
  struct Clock: Sendable {
    /// What goes half an hour back (`half zes` is 5:30), or forth with `past` behind it.
    var half: String
    var isHalfBefore: Bool
    var quarters: Set<String>
    var before: Set<String>
    var after: Set<String>
  }

  /// The words of `nl`, `en` or `de`; nil for other languages.
  static func of(_ language: String) -> NumberWords? { known[language] }

  init(cardinals: String, ambiguous: Set<String>, hints: String, joints: [String], clock: Clock) {
    var values: [String: Int] = [:]
    var unsure: [String: Int] = [:]
    var others: [String: [String]] = [:]
    for entry in cardinals.split(separator: " ") {
      let parts = entry.split(separator: "=")
      guard parts.count == 2, let value = Int(parts[1]) else { continue }
      if ambiguous.contains(String(parts[0])) {
        unsure[String(parts[0])] = value
        others[String(parts[0])] = [String(value)]
      } else {
        values[String(parts[0])] = value
      }
    }
    beginnings = (values.map { ($0.key, $0.value) } + others.map { ($0.key, Int($0.value[0]) ?? 0) }).filter {
      $0.0.count >= 4
    }
    .sorted { ($1.0.count, $0.0) < ($0.0.count, $1.0) }
    for entry in hints.split(separator: " ") {
      let parts = entry.split(separator: "=")
      guard parts.count == 2 else { continue }
      others[String(parts[0])] = parts[1].split(separator: "/").map(String.init)
    }
    self.cardinals = values
    self.ambiguous = unsure
    self.hints = others
    self.joints = joints
    self.clock = clock
  }

  /// The numbers in a run of words, in small letters.
  func numbers(in run: [String]) -> [FoundNumber] {
    var found: [FoundNumber] = []
    var index = 0
    while index < run.count {
      if let (number, count) = time(run[index...]) ?? written(run[index...]) {
        found.append(number)
        index += count
      } else {
        if let readings = hint(run[index]) {
          let kind: FoundNumber.Kind = isNumber(run, at: index) ? .word : .hint
          found.append(.init(written: run[index], readings: readings, kind: kind))
        }
        index += 1
      }
    }
    return found
  }

  /// Whether an ambiguous word is a number here: `vier korte vragen`, and not `vier je succes` or `geef
  /// acht`.
  private func isNumber(_ run: [String], at index: Int) -> Bool {
    guard ambiguous[run[index]] != nil, index > 0, index + 1 < run.count else { return false }
    return !Self.besideVerbs.contains(run[index - 1]) && !Self.besideVerbs.contains(run[index + 1])
  }

  /// What stands beside `vier` and `acht` where they are no numbers.
  private static let besideVerbs: Set<String> = [
    "ik", "je", "jij", "u", "we", "wij", "hoe", "dat", "het", "die", "wat", "een", "mee", "jouw", "feest",
    "in", "geef",
    "geeft", "neem", "neemt", "gib", "gibt", "geben", "außer", "sich", "dich", "auf", "ogen", "augen",
  ]

  /// `half zes`, `half past five`, `quarter to six`.
  private func time(_ words: ArraySlice<String>) -> (FoundNumber, Int)? {
    let words = Array(words.prefix(3))
    func number(_ hour: Int, _ minute: Int, _ count: Int) -> (FoundNumber, Int) {
      let readings = FoundNumber.time(hour, minute)
      return (
        .init(written: words.prefix(count).joined(separator: " "), readings: readings, kind: .word), count
      )
    }
    if words.count > 1, clock.isHalfBefore, words[0] == clock.half, let hour = self.hour(words[1]) {
      return number(hour + 11, 30, 2)
    }
    guard words.count > 2, let hour = self.hour(words[2]) else { return nil }
    if words[0] == clock.half, !clock.isHalfBefore, clock.after.contains(words[1]) {
      return number(hour, 30, 3)
    }
    guard clock.quarters.contains(words[0]) else { return nil }
    if clock.after.contains(words[1]) { return number(hour, 15, 3) }
    return clock.before.contains(words[1]) ? number(hour + 11, 45, 3) : nil
  }

  private func hour(_ word: String) -> Int? {
    guard let value = value(word) ?? hints[word].flatMap({ $0.first }).flatMap({ Int($0) }) else {
      return nil
    }
    return (1...12).contains(value) ? value : nil
  }

  /// `vijfentwintig`, `twenty-five`, `two hundred`, `three quarters`.
  private func written(_ words: ArraySlice<String>) -> (FoundNumber, Int)? {
    guard let first = words.first, let value = value(first) else { return nil }
    var number = FoundNumber(written: first, readings: [String(value)], kind: .word)
    guard let second = words.dropFirst().first else { return (number, 1) }
    number.written += " " + second
    if let next = cardinals[second] {
      if value >= 20, value < 100, value % 10 == 0, (2...9).contains(next) {
        number.readings = [String(value + next)]
        return (number, 2)
      }
      if value < 100, next == 100 || next == 1000 {
        number.readings = [String(value * next)]
        return (number, 2)
      }
    }
    if value == 3, clock.quarters.contains(where: { second.hasPrefix($0) }) {
      number.readings += ["45", "0.75"]
      return (number, 2)
    }
    number.written = first
    return (number, 1)
  }

  private func value(_ word: String) -> Int? {
    if let value = cardinals[word] { return value }
    guard !joints.isEmpty else { return nil }
    for (tens, value) in beginnings where word.hasSuffix(tens) && word.count > tens.count {
      let rest = word.dropLast(tens.count)
      if value >= 20, value < 100 {
        for joint in joints where rest.hasSuffix(joint) {
          if let ones = ones(String(rest.dropLast(joint.count))) { return value + ones }
        }
      } else if value >= 100, let ones = ones(String(rest)), ones > 1 {
        return ones * value
      }
    }
    return nil
  }

  private func ones(_ word: String) -> Int? {
    let value = cardinals[word] ?? hints[word].flatMap { $0.first }.flatMap { Int($0) }
    return value.flatMap { (1...9).contains($0) ? $0 : nil }
  }

  private func hint(_ word: String) -> [String]? {
    if let readings = hints[word] { return readings }
    return beginnings.first { word.hasPrefix($0.text) }.map { [String($0.value)] }
  }
}

extension NumberWords {
  /// Words that are always numbers and are told so; others, such as Dutch `vier` (celebrate), only stand for
  /// one.
  private static let known: [String: NumberWords] = [
    "nl": NumberWords(
      cardinals: """
        nul=0 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13 \
        veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 \
        veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90 honderd=100 duizend=1000
        """,
      ambiguous: ["vier", "acht"],
      hints: """
        een=1 één=1 eerste=1 eens=1 eenmaal=1 geen=0 half=0.5/30/6 halve=0.5/30/6 halfuur=0.5/30 \
        helft=0.5/50 kwart=0.25/15 kwartier=0.25/15 kwartaal=3 anderhalf=1.5/90/18 anderhalve=1.5/90/18 \
        dubbel=2 dubbele=2 beide=2 beiden=2 allebei=2 tweeën=2 zesde=6 zestal=6 elfde=11 etmaal=24 \
        dozijn=12 week=7 maand=30
        """,
      joints: ["en", "ën"],
      clock: Clock(
        half: "half", isHalfBefore: true, quarters: ["kwart", "kwartier"], before: ["voor"],
        after: ["over", "na"])),
    "en": NumberWords(
      cardinals: """
        zero=0 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 \
        thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 \
        thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000
        """,
      ambiguous: [],
      hints: """
        a=1 an=1 one=1 once=1 first=1 no=0 none=0 half=0.5/30/6/50 halves=0.5 quarter=0.25/15/3 \
        quarters=0.25/15 twice=2 thrice=3 double=2 both=2 either=2 twin=2 second=2 third=3 fifth=5 sixth=6 \
        ninth=9 tenth=10 twelfth=12 dozen=12 fortnight=14/2 week=7 month=30
        """,
      joints: [],
      clock: Clock(
        half: "half", isHalfBefore: false, quarters: ["quarter"], before: ["to", "before"],
        after: ["past", "after"])),
    "de": NumberWords(
      cardinals: """
        null=0 zwei=2 zwo=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 \
        dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 \
        dreißig=30 dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 \
        hundert=100 tausend=1000
        """,
      ambiguous: ["acht"],
      hints: """
        ein=1 eine=1 einen=1 einem=1 einer=1 eines=1 eins=1 einmal=1 erste=1 ersten=1 kein=0 keine=0 \
        keinen=0 halb=0.5/30/6 halbe=0.5/30/6 halben=0.5/30/6 halbes=0.5/30/6 halber=0.5/30/6 \
        hälfte=0.5/50 viertel=0.25/15 viertelstunde=15/0.25 dreiviertelstunde=45 halbjahr=6/0.5 \
        anderthalb=1.5/90/18 eineinhalb=1.5/90/18 doppelt=2 doppelte=2 doppelten=2 beide=2 beiden=2 \
        beides=2 dritte=3 dritten=3 drittel=3 siebte=7 siebten=7 elfte=11 dutzend=12 woche=7 monat=30
        """,
      joints: ["und"],
      clock: Clock(half: "halb", isHalfBefore: true, quarters: ["viertel"], before: ["vor"], after: ["nach"])),
  ]
}
