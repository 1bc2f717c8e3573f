import Testing

@testable import ProgramCompiler

/// Something that happens to a file on its way to a translator and back.
struct Damage: Sendable, CustomTestStringConvertible {
  let name: String
  /// What is found, and nothing else.
  let code: String
  let format: ExchangeFormat
  let locale: String
  let start: DamagedProgram.Start
  let make: @Sendable (inout ReturnedText) throws -> Void

  var testDescription: String { name }

  init(
    _ name: String, _ code: String, _ format: ExchangeFormat = .xliff12, locale: String = "en",
    after start: DamagedProgram.Start = .untranslated,
    _ make: @escaping @Sendable (inout ReturnedText) throws -> Void
  ) {
    self.name = name
    self.code = code
    self.format = format
    self.locale = locale
    self.start = start
    self.make = make
  }

  /// In the text `id`, `old` becomes `new`, which has the expected place in it.
  init(
    _ name: String, _ code: String, _ format: ExchangeFormat = .xliff12,
    after start: DamagedProgram.Start = .untranslated, in id: String, _ old: String, to new: String
  ) {
    self.init(name, code, format, after: start) { try $0.replace(old, new, in: id) }
  }

  /// The text `id` comes back as `content`, written as the format does, and that is where the finding points.
  init(
    _ name: String, _ code: String, _ format: ExchangeFormat = .xliff12, locale: String = "en",
    after start: DamagedProgram.Start = .untranslated, in id: String, as content: String
  ) {
    self.init(name, code, format, locale: locale, after: start) { try $0.translate(id, as: content) }
  }

  /// In the file, `old` becomes `new`, which has the expected place in it.
  init(
    _ name: String, _ code: String, _ format: ExchangeFormat = .xliff12, of old: String, to new: String
  ) {
    self.init(name, code, format) { try $0.replace(old, new) }
  }

  /// The file is `text`, saved as `encode` does.
  init(
    _ name: String, _ code: String, file text: String,
    encode: @escaping @Sendable (String) -> [UInt8] = { Array($0.utf8) }
  ) {
    self.init(name, code) {
      $0.text = text
      $0.encode = encode
    }
  }

  static let all = codes + texts + files + forms + words
}
