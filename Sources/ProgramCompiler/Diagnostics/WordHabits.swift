/// Words that authors bring from Dutch, from everyday English and from programming, and ours for them.
enum WordHabits {
  /// Words and signs that join or compare in a condition, with ours; only where no flag can stand.
  static let conditions = [
    "en": "and", "of": "or", "niet": "not", "geen": "not", "and": "and", "or": "or", "not": "not",
    "&&": "and", "&": "and", "||": "or", "|": "or", "!": "not", "=": "is", "==": "is", "!=": "is not",
    "<>": "is not", ">=": "at least", "<=": "at most", "=>": "at least", "=<": "at most", ">": "above",
    "<": "below", "in": "in", "is": "is",
  ]

  /// Words that compare a flag, as they follow it, with ours.
  static let comparisons: [(written: [String], ours: String)] = [
    (["lager", "dan"], "below"), (["minder", "dan"], "below"), (["kleiner", "dan"], "below"),
    (["less", "than"], "below"), (["lower", "than"], "below"), (["smaller", "than"], "below"),
    (["fewer", "than"], "below"), (["onder"], "below"), (["under"], "below"),
    (["hoger", "dan"], "above"), (["meer", "dan"], "above"), (["groter", "dan"], "above"),
    (["greater", "than"], "above"), (["more", "than"], "above"), (["higher", "than"], "above"),
    (["larger", "than"], "above"), (["boven"], "above"), (["over"], "above"),
    (["ten", "minste"], "at least"), (["atleast"], "at least"), (["at-least"], "at least"),
    (["minstens"], "at least"), (["minimaal"], "at least"), (["tenminste"], "at least"),
    (["ten", "hoogste"], "at most"), (["atmost"], "at most"), (["at-most"], "at most"),
    (["hoogstens"], "at most"), (["maximaal"], "at most"), (["hooguit"], "at most"),
    (["gelijk", "aan"], "is"), (["equal", "to"], "is"), (["equals"], "is"),
  ]

  /// Words with which a sentence begins, and a condition does not.
  static let openings = [
    "alleen", "bij", "als", "voor", "indien", "wanneer", "if", "when", "only", "for", "unless", "tenzij",
  ]

  /// The functions of formulas under other names.
  static let functions = [
    "som": "sum", "total": "sum", "totaal": "sum", "optellen": "sum", "min": "least", "minimum": "least",
    "laagste": "least", "max": "most", "maximum": "most", "hoogste": "most", "avg": "mean",
    "average": "mean", "gemiddelde": "mean", "gemiddeld": "mean", "aantal": "count", "tel": "count",
  ]

  /// Signs of formulas as they are written by hand or changed by a word processor.
  static let signs = [
    "×": "*", "·": "*", "x": "*", "X": "*", "keer": "*", "maal": "*", "times": "*", ":": "/", "÷": "/",
    "–": "-", "—": "-", "−": "-", "plus": "+", "min": "-", "minus": "-",
  ]

  /// The bytes of the signs among them that are no letters and not ASCII.
  static let foreignSigns: [[UInt8]] = ["×", "·", "÷", "–", "—", "−"].map { Array($0.utf8) }

  /// Numbers in words.
  static let numbers = [
    "nul": 0, "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7,
    "acht": 8, "negen": 9, "tien": 10, "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
  ]

  /// What authors write for yes and no.
  static let answers = [
    "ja": "yes", "nee": "no", "true": "yes", "false": "no", "waar": "yes", "onwaar": "no", "1": "yes",
    "0": "no",
  ]
}
