import Foundation
import Testing

@testable import ProgramBundle

@Suite struct LocaleFormatsTests {
  /// Numbers, days, times and lists in every locale that ICU has of the languages, and in some more.
  @Test func writesAsICUWrites() throws {
    let known = try LocaleFacts.locales().filter { tag in
      OfferedLocales.languages.contains(String(tag.prefix { $0 != "-" }))
    }
    #expect(known.count >= 300)
    #expect(Set(OfferedLocales.all).subtracting(known).isEmpty)
    let others = ["zh-TW", "zh-HK", "zh-MO", "zh-SG", "sr-ME", "sr-BA", "nl-ZZ", "fr-XA"]
    let theirs = try LocaleFacts.formats(known + others)
    #expect(theirs.locales.count == known.count + others.count)
    for (locale, their) in theirs.locales {
      let ours = try #require(LocaleFormats.of(locale), "\(locale)")
      let things = (locale.hasPrefix("he") ? "אבגדה" : "abcde").map(String.init)
      func moments(_ pattern: String) throws -> [String] {
        try theirs.moments.map { try ours.moment($0, by: pattern) }
      }
      #expect(try theirs.numbers.map(ours.number) == their.numbers, "\(locale)")
      #expect(ours.numbers.numberingSystem == their.numberingSystem, "\(locale)")
      #expect(try moments(ours.dates.shortDay) == their.shortDays, "\(locale)")
      #expect(try moments(ours.dates.longDay) == their.longDays, "\(locale)")
      #expect(try moments(ours.dates.shortTime) == their.times, "\(locale)")
      #expect(try moments("a") == their.halves, "\(locale)")
      #expect(try moments("MMMM") == their.months, "\(locale)")
      #expect(try moments("EEEE") == their.weekdays, "\(locale)")
      #expect(try (2...5).map { try ours.list(Array(things.prefix($0))) } == their.lists, "\(locale)")
      let quotes = ours.quotes
      #expect(
        [quotes.start, quotes.end, quotes.innerStart, quotes.innerEnd] == their.quotes, "\(locale)")
      #expect((ours.direction == .rightToLeft) == (their.direction == "right-to-left"), "\(locale)")
    }
  }

  @Test func theLanguagesAreTheseAndEachHasPlurals() {
    #expect(
      OfferedLocales.languages.joined(separator: " ")
        == "am ar bg bs ckb cs cy da de el en es et fa fi fr fy ga he hi hr hu id is it ja ko lt lv mt nb nl "
        + "nn pl pt ro ru sk sl so sr sv ti tr uk ur zh")
    #expect(OfferedLocales.all.allSatisfy { PluralRules.categories(of: $0) != nil })
    let tags = PluralRules.table.flatMap { $0.tags.split(separator: " ").map(String.init) }
    #expect(Set(tags) == Set(OfferedLocales.languages + ["pt-PT"]))
    #expect(tags.count == Set(tags).count)
  }

  /// What differs by region is told apart, and what is not known of falls back.
  @Test func fallsBack() throws {
    let german = try #require(LocaleFormats.of("de"))
    let austrian = try #require(LocaleFormats.of("de-AT"))
    #expect(austrian.dates.months[0] == "Jänner" && german.dates.months[0] == "Januar")
    for same in ["de-DE", "de-x-formal", "DE", "de-ZZ", "de-Latn", "de-1901", "de-x-at", "de-u-nu-arab"] {
      #expect(LocaleFormats.of(same) == german, "\(same)")
    }
    for same in ["DE-at", "de-Latn-AT", "de-AT-x-informal", "de-1996-AT"] {
      #expect(LocaleFormats.of(same) == austrian, "\(same)")
    }
    #expect(LocaleFormats.of("nl-BE") != LocaleFormats.of("nl"))
    #expect(LocaleFormats.of("en-US") == LocaleFormats.of("en"))
    #expect(LocaleFormats.of("en-GB") != LocaleFormats.of("en"))
    #expect(LocaleFormats.of("sr-Latn-BA")?.dates.months[0] == "januar")
    #expect(LocaleFormats.of("sr-Cyrl")?.dates.months[0] == "јануар")
  }

  @Test(arguments: ["", "-", "x-nl", "d", "pap", "tlh", "german", "d3", "é", "nl_BE"])
  func otherLanguagesHaveNone(_ locale: String) {
    #expect(LocaleFormats.of(locale) == nil)
    #expect(PluralRules.categories(of: locale) == nil)
    #expect(PluralRules.category(of: 1, locale: locale) == nil)
  }

  /// A locale stands in a table for what is its own.
  @Test func noLineSaysWhatTheFallbackSays() throws {
    let tables: [LocaleTable] = [.numbers, .dates, .months, .weekdays, .lists, .quotes]
    for table in tables {
      #expect(table.tags.count == Set(table.tags).count)
      for tag in table.tags where tag.contains("-") {
        let own = table.fields(of: try #require(LocaleTag(tag)))
        let shorter = tag.split(separator: "-").dropLast().joined(separator: "-")
        #expect(own != table.fields(of: try #require(LocaleTag(shorter))), "\(tag)")
      }
    }
  }

  @Test func travelsAsJSON() throws {
    for locale in OfferedLocales.all {
      let formats = try #require(LocaleFormats.of(locale))
      let bytes = Data(try CanonicalJSON.bytes(of: formats))
      #expect(try JSONDecoder().decode(LocaleFormats.self, from: bytes) == formats)
      #expect(formats.dates.months.count == 12 && formats.dates.weekdays.count == 7)
    }
  }
}
