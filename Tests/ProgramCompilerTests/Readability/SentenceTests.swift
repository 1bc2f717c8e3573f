import Foundation
import Testing

@testable import ProgramCompiler

/// Where sentences end and what a word is, against judgements of people who know nothing of how it is done.
@Suite struct SentenceTests {
  /// Lines in which ` | ` stands where a sentence ends. How many of them must be right: all in Dutch and English, 95 in a hundred in German.
  @Test(arguments: [("nl", 100), ("en", 100), ("de", 95)])
  func sentencesEndWherePeopleSayTheyDo(_ language: String, _ leastPercent: Int) throws {
    let meter = TextMeter(locale: language)
    let lines = try lines("\(language).txt")
    #expect(lines.count >= 60)
    var wrong: [String] = []
    for line in lines {
      let sentences = line.components(separatedBy: " | ")
      let found = self.sentences(of: sentences.joined(separator: " "), meter)
      if found != sentences { wrong.append("\(line)\n  \(found.joined(separator: " | "))") }
    }
    let right = lines.count - wrong.count
    #expect(
      right * 100 >= leastPercent * lines.count,
      "\(right) of \(lines.count):\n\(wrong.joined(separator: "\n"))")
  }

  @Test(arguments: ["nl", "en", "de"])
  func wordsAreWhatPeopleCount(_ language: String) throws {
    let meter = TextMeter(locale: language)
    let lines = try lines("words.\(language).txt")
    #expect(lines.count >= 30)
    for line in lines {
      let parts = line.components(separatedBy: "\t")
      try #require(parts.count == 2, "\(line)")
      #expect(meter.words(parts[0]).count == Int(parts[1]), "\(line)")
    }
  }

  private func lines(_ name: String) throws -> [String] {
    let path = "\(Repository.root)/Tests/ProgramCompilerTests/Readability/Sentences/\(name)"
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
      .filter { !$0.isEmpty && !$0.hasPrefix("#") }
  }

  private func sentences(of text: String, _ meter: TextMeter) -> [String] {
    let units = Array(text.utf16)
    let ends = meter.sentenceEnds(text)
    return zip([0] + ends.dropLast(), ends).map { start, end in
      String(decoding: units[start..<end], as: UTF16.self).trimmingCharacters(in: .whitespaces)
    }
  }
}
