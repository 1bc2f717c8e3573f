import ProgramBundle

/// Finds the numbers in a text of one language.
struct NumberReader {
  private let decimal: Unicode.Scalar?
  private let grouping: Unicode.Scalar?
  private let words: NumberWords?

  /// The numbers of a text, in its order.
  struct Result {
    var numbers: [FoundNumber]
    /// Whether words for numbers were looked for.
    var knowsWords: Bool
  }

  /// A reader for texts in `locale`, a BCP 47 tag.
  init(_ locale: String) {
    let formats = LocaleFormats.of(locale)?.numbers
    decimal = formats?.decimalSeparator.unicodeScalars.first
    grouping = formats?.groupingSeparator.unicodeScalars.first
    words = NumberWords.of(ReadingLanguage.primary(of: locale))
  }

  func numbers(in text: String) -> Result {
    var found = Result(numbers: [], knowsWords: words != nil)
    let isPlain = !text.unicodeScalars.contains { $0.properties.numericType != nil }
    if isPlain, words == nil { return found }
    let scalars = Array(text.unicodeScalars)
    var index = 0
    var run: [String] = []
    while index < scalars.count {
      if scalars[index].digit != nil {
        found.numbers += words?.numbers(in: run) ?? []
        run = []
        found.numbers += digits(scalars, &index)
      } else if let fraction = Self.fractions[scalars[index]] {
        if index > 0, scalars[index - 1].digit != nil, let last = found.numbers.popLast() {
          found.numbers.append(
            .init(written: last.written, readings: last.readings.map { "\($0).\(fraction)" }, kind: .digits))
        } else {
          found.numbers.append(
            .init(written: String(scalars[index]), readings: ["0.\(fraction)"], kind: .digits))
        }
        index += 1
      } else if scalars[index].properties.isAlphabetic {
        var word = String.UnicodeScalarView()
        while index < scalars.count, scalars[index].properties.isAlphabetic || scalars[index].isMark {
          word.append(scalars[index])
          index += 1
        }
        run.append(String(word).lowercased())
      } else {
        // Only spaces and hyphens join words to one number.
        if ![" ", "-", "\u{A0}", "\u{2011}", "\u{AD}"].contains(scalars[index]) {
          found.numbers += words?.numbers(in: run) ?? []
          run = []
        }
        index += 1
      }
    }
    found.numbers += words?.numbers(in: run) ?? []
    return found
  }

  private static let fractions: [Unicode.Scalar: String] = ["½": "5", "¼": "25", "¾": "75"]

  /// Reads digits with what is between them.
  private func digits(_ scalars: [Unicode.Scalar], _ index: inout Int) -> [FoundNumber] {
    let start = index
    var groups = [Self.run(scalars, &index)]
    var ends = [index]
    var separators: [Unicode.Scalar] = []
    while index + 1 < scalars.count, scalars[index + 1].digit != nil, Self.separators.contains(scalars[index])
    {
      var end = index + 1
      let group = Self.run(scalars, &end)
      if scalars[index].isSpace {
        let isGroup =
          group.count == 3 && groups[groups.count - 1].count <= 3 && separators.allSatisfy(\.isSpace)
        guard isGroup, grouping?.isSpace == true || scalars[index] != " " else { break }
      }
      separators.append(scalars[index])
      groups.append(group)
      ends.append(end)
      index = end
    }
    if let date = Self.date(groups, separators) {
      return date.map { .init(written: $0, readings: [FoundNumber.whole($0)], kind: $1) }
    }
    // Between two numbers, and not within one.
    if let dash = separators.firstIndex(where: { $0 == "-" || $0 == "/" }) {
      groups.removeSubrange((dash + 1)...)
      separators.removeSubrange(dash...)
      index = ends[dash]
    }
    func written() -> String { String(String.UnicodeScalarView(scalars[start..<index])) }
    if let readings = number(groups, separators) {
      let shown = written()
      let extra = separators.isEmpty ? Self.hours(groups[0], scalars, &index) : []
      return [.init(written: extra.isEmpty ? shown : written(), readings: readings + extra, kind: .digits)]
    }
    return groups.map { .init(written: $0, readings: [FoundNumber.whole($0)], kind: .digits) }
  }

  private static let separators: Set<Unicode.Scalar> = [
    ".", ",", ":", "'", "’", "٫", "٬", "\u{A0}", "\u{202F}", " ", "-", "/",
  ]

  private static func run(_ scalars: [Unicode.Scalar], _ index: inout Int) -> String {
    var digits = ""
    while index < scalars.count, let digit = scalars[index].digit {
      digits += String(digit)
      index += 1
    }
    return digits
  }

  /// Groups as one number; nil where they are several.
  private func number(_ groups: [String], _ separators: [Unicode.Scalar]) -> [String]? {
    if separators.isEmpty { return [FoundNumber.whole(groups[0])] }
    if separators.count == 1, let time = Self.time(groups, separators[0]) {
      return separators[0] == ":"
        ? time : time + (decimals(groups, separators) ?? [FoundNumber.decimal(groups[0], groups[1])])
    }
    if isGrouped(groups[...], separators[...]) { return [FoundNumber.whole(groups.joined())] }
    if let decimals = decimals(groups, separators) { return decimals }
    // `2.5` in a language that has it as `2,5` is a version or was left as it was.
    if separators == ["."] { return [FoundNumber.decimal(groups[0], groups[1])] }
    return nil
  }

  private func isGrouped(_ groups: ArraySlice<String>, _ separators: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = groups.first, (1...3).contains(first.count), first.first != "0" || separators.isEmpty,
      let sign = separators.first, separators.allSatisfy({ $0 == sign }), groups.last?.count == 3
    else { return false }
    guard sign.isSpace || sign == grouping || (sign == "'" && grouping == "’") else { return false }
    return groups.dropFirst().dropLast().allSatisfy { $0.count == 3 || $0.count == 2 }
  }

  private func decimals(_ groups: [String], _ separators: [Unicode.Scalar]) -> [String]? {
    guard let last = groups.last, separators.last == decimal ?? ".", separators.last != nil else {
      return nil
    }
    let whole = groups.dropLast()
    guard whole.count == 1 || isGrouped(whole, separators.dropLast()) else { return nil }
    return [FoundNumber.decimal(whole.joined(), last)]
  }

  private static func time(_ groups: [String], _ sign: Unicode.Scalar) -> [String]? {
    guard sign == ":" || sign == ".", groups[0].count <= 2, groups[1].count == 2, let hour = Int(groups[0]),
      let minute = Int(groups[1]), hour <= 24, minute < 60
    else { return nil }
    return FoundNumber.time(hour, minute)
  }

  /// Day, month and year, of which a translation may write the month as a word and change the order.
  private static func date(_ groups: [String], _ separators: [Unicode.Scalar]) -> [(
    String, FoundNumber.Kind
  )]? {
    guard groups.count == 3, separators[0] == separators[1], "-/.".unicodeScalars.contains(separators[0])
    else { return nil }
    let lengths = groups.map(\.count)
    let years = lengths.indices.filter { lengths[$0] == 4 }
    guard let year = years.first, years.count == 1, year != 1, lengths.allSatisfy({ $0 == 4 || $0 <= 2 })
    else { return nil }
    return groups.enumerated().map { ($1, $0 == year ? .digits : .free) }
  }

  /// The readings of whole hours: `8 pm`, `20 uur`, `20 h 30`.
  private static func hours(_ digits: String, _ scalars: [Unicode.Scalar], _ index: inout Int) -> [String] {
    guard let hour = Int(digits), hour <= 24 else { return [] }
    var next = index
    while next < scalars.count, scalars[next].isSpace { next += 1 }
    var word = ""
    while next < scalars.count, scalars[next].properties.isAlphabetic {
      word.unicodeScalars.append(scalars[next])
      next += 1
    }
    if word == "h" {
      while next < scalars.count, scalars[next].isSpace { next += 1 }
      if next + 1 < scalars.count, let ten = scalars[next].digit, let one = scalars[next + 1].digit, ten < 6 {
        index = next + 2
        return FoundNumber.time(hour, ten * 10 + one)
      }
    }
    let isHour = ["h", "uur", "uhr", "am", "pm", "a", "p", "o"].contains(word.lowercased())
    return isHour ? FoundNumber.time(hour, 0) : []
  }
}

extension Unicode.Scalar {
  /// The value of a decimal digit of any script; nil for other signs.
  var digit: Int? {
    guard properties.numericType == .decimal, let value = properties.numericValue else { return nil }
    return Int(value)
  }

  /// A mark that belongs to the letter before it.
  var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  fileprivate var isSpace: Bool { self == " " || self == "\u{A0}" || self == "\u{202F}" }
}
