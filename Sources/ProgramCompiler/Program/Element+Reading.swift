/// How the typed model reads valid markup.
///
/// The schema has been checked by now, so what it requires is there: anything else is a fault of this program.
extension Element {
  /// The value of an attribute that the schema requires, or an empty text where it is optional and absent.
  func value(_ name: String) -> String { attribute(name)?.value ?? "" }

  func reference(_ name: String) -> Reference? { attribute(name).map(Reference.init) }

  func required(_ name: String) -> Reference {
    guard let attribute = attribute(name) else { preconditionFailure("The schema requires `\(name)`.") }
    return Reference(attribute)
  }

  func number(_ name: String) -> Int? { attribute(name).flatMap { Int($0.value.collapsed.plain) } }

  func requiredNumber(_ name: String) -> Int {
    guard let number = number(name) else { preconditionFailure("The schema requires a number in `\(name)`.") }
    return number
  }

  /// One of the words that the schema allows.
  func word<Word: RawRepresentable>(_ name: String, _: Word.Type = Word.self) -> Word?
  where Word.RawValue == String {
    attribute(name).flatMap { Word(rawValue: $0.value.collapsed) }
  }

  func requiredWord<Word: RawRepresentable>(_ name: String, _: Word.Type = Word.self) -> Word
  where Word.RawValue == String {
    guard let word = word(name, Word.self) else { preconditionFailure("The schema requires `\(name)`.") }
    return word
  }

  func isYes(_ name: String) -> Bool { attribute(name)?.value.collapsed == "yes" }

  func first(_ name: String) -> Element? { elements.first { $0.localName == name } }

  func all(_ name: String) -> [Element] { elements.filter { $0.localName == name } }
}

extension String {
  /// The digits of a number without a plus sign, as `Int` reads them.
  var plain: String { hasPrefix("+") ? String(dropFirst()) : self }
}
