import Foundation
import Testing

@testable import ProgramCompiler

/// Words as dictionaries of others pronounce them, and running text to weigh the words by.
enum Pronunciations {
  /// The syllables of words; the test fails where the dictionary cannot be had.
  static func syllables(_ dictionary: String) throws -> [(word: String, syllables: Int)] {
    let script = "\(Repository.root)/Tests/ProgramCompilerTests/Readability/pronunciations.py"
    let words = "\(Repository.root)/Sources/CLanguageData/common-words.en.txt"
    let folder = "\(Repository.root)/.build/pronunciations"
    if dictionary == "en" { _ = try ExternalTool("espeak-ng") }
    let run = try ExternalTool("python3").run(
      [script, dictionary, folder] + (dictionary == "en" ? [words] : []))
    try #require(run.code == 0, "No pronunciations of \(dictionary): \(run.errors.suffix(2_000))")
    return try run.output.split(separator: "\n").map { line in
      let parts = line.split(separator: "\t")
      try #require(parts.count == 2)
      return (String(parts[0]), try #require(Int(parts[1])))
    }
  }

  /// The words of running text, in small letters: the shipped programs, the documents, and a text of our own.
  static func text(_ language: String) throws -> [String] {
    let texts =
      switch language {
      case "nl": try files("Programs", ending: ".xml").map(withoutTags)
      case "en": try files("Docs", ending: ".md")
      default: [german]
      }
    return texts.flatMap { text in
      text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "-" }.map(String.init)
    }
  }

  private static func files(_ folder: String, ending: String) throws -> [String] {
    let root = "\(Repository.root)/\(folder)"
    let names = try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(ending) }
    return try names.map {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(root)/\($0)")), as: UTF8.self)
    }
  }

  private static func withoutTags(_ text: String) -> String {
    text.split(separator: "<").compactMap {
      $0.split(separator: ">", maxSplits: 1).dropFirst().first.map(String.init)
    }
    .joined(separator: " ")
  }

  /// The project has no German text yet.
  private static let german = """
    Schön, dass du da bist. Schmerzen, die lange bleiben, verändern dein ganzes Leben. In diesem Programm
    schaust du, was du wieder tun möchtest. Du musst dafür nicht zuerst ohne Schmerzen sein. Du liest kurze
    Texte und machst kleine Übungen. Deine Therapeutin oder dein Therapeut schaut mit dir darauf. Mach alles
    in deinem eigenen Tempo. Du darfst zwischendurch aufhören und später weitermachen. Schmerz ist ein Alarm
    deines Körpers und will dich schützen. Bei chronischen Schmerzen bleibt dieser Alarm oft an, obwohl
    nichts beschädigt ist. Dein Nervensystem ist dann besonders empfindlich, und auch gewöhnliche Reize
    können weh tun. Deine Schmerzen sind echt, du bildest sie dir nicht ein. Sind deine Schmerzen neu oder
    ganz anders als sonst? Ruf dann zuerst deinen Hausarzt an. Manchmal ist der Schmerz den ganzen Tag da.
    Dann kannst du traurig oder müde werden. Das geht vielen Menschen mit Schmerzen so. Sprich mit jemandem,
    dem du vertraust. An einem guten Tag willst du vielleicht alles schaffen. Danach wird es oft schlimmer,
    und du liegst zwei Tage im Bett. Oder du tust immer weniger, weil du Angst vor dem Schmerz hast. Teile
    deine Energie besser ein: eine Aufgabe nach der anderen, mit Pausen, bevor es sein muss. Welche Gedanken
    hast du, wenn der Schmerz stärker wird? Schreib einen Gedanken auf und prüfe, ob er stimmt. Was würdest
    du einer guten Freundin sagen? Was ist dir wichtig: Familie, Arbeit, Schule, Bewegung oder Ruhe? Wähle
    ein kleines Ziel, das zu dir passt und das du fast sicher erreichst. Lege einen Tag und eine Uhrzeit
    fest. Erzähle jemandem davon. Beantworte am Ende der Woche die Fragen und schau, was dir geholfen hat.
    Vielleicht gehst du jeden Tag zehn Minuten spazieren, kochst wieder für deine Kinder oder besuchst eine
    alte Bekannte. Kleine Schritte zählen auch.
    """
}
