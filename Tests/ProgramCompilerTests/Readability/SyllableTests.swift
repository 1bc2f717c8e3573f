import Foundation
import Testing

@testable import ProgramCompiler

/// Syllables against pronunciation dictionaries that the rules were not taken from.
@Suite struct SyllableTests {
  /// A dictionary, how far the totals may be apart for one, and the share of words that must be the same.
  struct Goal: CustomTestStringConvertible {
    let dictionary: String
    let tolerance: Double
    let same: Double
    var testDescription: String { dictionary }
    var language: String { String(dictionary.prefix(2)) }
  }

  @Test(arguments: [
    Goal(dictionary: "nl", tolerance: 0.01, same: 0.97),
    Goal(dictionary: "de", tolerance: 0.01, same: 0.97),
    Goal(dictionary: "de-agreed", tolerance: 0.005, same: 0.99),
    Goal(dictionary: "en", tolerance: 0.02, same: 0.95),
  ])
  func agreesWithDictionaries(_ goal: Goal) throws {
    let counter = try #require(SyllableCounter(language: goal.language))
    let pronounced = try Pronunciations.syllables(goal.dictionary)
    #expect(pronounced.count > 10_000)
    var types = Comparison()
    var tokens = Comparison()
    let weights = try Pronunciations.text(goal.language).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    for (word, theirs) in pronounced {
      let ours = counter.count(word).syllables
      types.add(ours, theirs, 1)
      tokens.add(ours, theirs, weights[word.lowercased()] ?? 0)
    }
    for comparison in [types, tokens] {
      #expect(comparison.words > 100, "\(goal.dictionary): \(comparison)")
      #expect(abs(comparison.ratio - 1) <= goal.tolerance, "\(goal.dictionary): \(comparison)")
      #expect(comparison.same >= goal.same, "\(goal.dictionary): \(comparison)")
    }
  }

  /// What the rules make of the words that they would not be asked about.
  @Test func englishRulesStandInForTheDictionary() throws {
    let counter = try #require(SyllableCounter(language: "en"))
    let path = "\(Repository.root)/Sources/CLanguageData/en-syllables.txt"
    let lines = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self).split(
      separator: "\n")
    #expect(lines.count > 120_000)
    var rules = Comparison()
    for line in lines {
      let word = String(line.prefix { !$0.isNumber })
      let theirs = try #require(Int(line.drop { !$0.isNumber }))
      let (found, isGuessed) = counter.count(word)
      #expect(found == theirs && !isGuessed, "\(line)")
      if word.allSatisfy(\.isLetter) { rules.add(counter.countByRules(word), theirs, 1) }
    }
    #expect(rules.same >= 0.9, "\(rules)")
    #expect(abs(rules.ratio - 1) <= 0.02, "\(rules)")
  }

  @Test(arguments: [
    ("nl", "actie", 2), ("nl", "financiële", 5), ("nl", "geïnd", 2), ("nl", "be-invloed", 3),
    ("nl", "beïnvloeden", 4),
    ("nl", "museum", 3), ("nl", "kwaliteit", 3), ("nl", "auto's", 2), ("nl", "zo'n", 1), ("nl", "'s", 1),
    ("nl", "ij", 1),
    ("nl", "IJsland", 2), ("nl", "geeist", 2), ("nl", "geëist", 2), ("nl", "yoghurt", 2),
    ("nl", "moeilijk", 2),
    ("nl", "ideeën", 3), ("nl", "officieel", 4), ("nl", "draaien", 2), ("nl", "x-as", 2), ("nl", "één", 1),
    ("nl", "bureau", 2), ("nl", "service", 2), ("nl", "quiz", 1), ("nl", "station", 2), ("nl", "garage", 3),
    ("de", "Familie", 4), ("de", "Papier", 2), ("de", "beinhalten", 4), ("de", "Beine", 2),
    ("de", "beurteilen", 4),
    ("de", "geehrt", 2), ("de", "Patient", 3), ("de", "Museum", 3), ("de", "Übung", 2), ("de", "größer", 2),
    ("de", "bedient", 2), ("de", "Quelle", 2), ("de", "Spanien", 3), ("de", "Italien", 4),
    ("de", "Häuser", 2),
    ("en", "idea", 3), ("en", "Activities", 4), ("en", "fatigue", 2), ("en", "rhythm", 2),
    ("en", "co-operate", 4),
  ])
  func countsByRule(_ language: String, _ word: String, _ syllables: Int) throws {
    let counter = try #require(SyllableCounter(language: language))
    for form in [word, word.decomposedStringWithCanonicalMapping, word.uppercased()] {
      #expect(counter.count(form).syllables == syllables, "\(form)")
    }
    #expect(!counter.count(word).isGuessed)
  }

  @Test func saysWhatItGuesses() throws {
    let dutch = try #require(SyllableCounter(language: "nl"))
    #expect(dutch.count("ggz") == (3, true))
    #expect(dutch.count("tv-programma") == (5, true))
    #expect(dutch.count("12") == (0, false))
    let english = try #require(SyllableCounter(language: "en"))
    #expect(english.count("rescheduled") == (3, false))
    #expect(english.count("flare-ups") == (2, false))
    #expect(english.count("blorbing") == (2, true))
    #expect(english.count("wtf") == (5, true))
    #expect(SyllableCounter(language: "fr") == nil)
  }
}

/// Two counts of the same words.
struct Comparison: CustomStringConvertible {
  private(set) var words = 0
  private var equal = 0
  private var ours = 0
  private var theirs = 0

  mutating func add(_ our: Int, _ their: Int, _ weight: Int) {
    words += weight
    ours += our * weight
    theirs += their * weight
    if our == their { equal += weight }
  }

  /// Our total for one of theirs.
  var ratio: Double { Double(ours) / Double(theirs) }
  /// The share of words with the same count.
  var same: Double { Double(equal) / Double(words) }
  var description: String { "\(words) words, \(ours) syllables against \(theirs), \(same) the same" }
}
