import Foundation
import Testing

/// What ICU says of locales.
enum LocaleFacts {
  /// The first letter of the category of every number, `T` for two, by locale.
  struct Plurals: Decodable {
    let numbers: [String]
    let categories: [String: String]
  }

  /// Numbers, moments and lists as ICU writes them.
  struct Formats: Decodable {
    let numbers: [String]
    /// Year, month, day, day of the week from Monday, hour, minute.
    let moments: [[Int]]
    let locales: [String: Written]
  }

  /// What is written in one locale.
  struct Written: Decodable {
    let numbers: [String]
    let numberingSystem: String
    let shortDays: [String]
    let longDays: [String]
    let times: [String]
    let halves: [String]
    let months: [String]
    let weekdays: [String]
    let lists: [String]
    let quotes: [String]
    let direction: String
  }

  static func plurals(_ locales: [String]) throws -> Plurals { try facts(["plurals"] + locales) }

  static func formats(_ locales: [String]) throws -> Formats { try facts(["formats"] + locales) }

  /// Every locale of which ICU has formats, as a BCP 47 tag.
  static func locales() throws -> [String] { try facts(["locales"]) }

  /// The test fails where PyICU is missing.
  private static func facts<Facts: Decodable>(_ arguments: [String]) throws -> Facts {
    let script = Repository.file("Tests/ProgramBundleTests/Locales/locale_facts.py").path
    let run = try Repository.run("/usr/bin/python3", [script] + arguments)
    try #require(run.code == 0, "python3-icu is needed: run `make setup`. \(run.output.suffix(2_000))")
    return try JSONDecoder().decode(Facts.self, from: Data(run.output.utf8))
  }
}
