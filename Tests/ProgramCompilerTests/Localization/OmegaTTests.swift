import Foundation
import Testing

@testable import ProgramCompiler

/// The exchange with OmegaT itself, which many translators use: it reads our file, translates it with our memory, and writes
/// what we take in.
struct OmegaTTests {
  private static let translated = Result { try OmegaTExchange() }

  @Test func everyTextOfAProgramComesBackFromOmegaT() throws {
    let exchange = try Self.translated.get()
    let units = exchange.returned.units
    #expect(units.count > 300 && units.count == exchange.handedOut.units.count)
    let pseudo = try #require(PseudoLocale(exchange.locale))
    for (unit, old) in zip(units, exchange.handedOut.units) {
      #expect(unit.id == old.id && unit.source == old.source)
      #expect(unit.target == pseudo.translation(of: unit.source), "\(unit.id) is translated")
    }
    // Codes at both ends, around all words, within one another and beside one another.
    let ids = OmegaTExchange.codedTexts.map { "thoughts.look-back.\($0.id)" }
    let coded = units.filter { ids.contains($0.id) }
    #expect(coded.map(\.id) == ids)
    #expect(coded.allSatisfy { $0.source.pieces.contains { if case .words = $0 { false } else { true } } })
  }

  @Test func whatOmegaTTranslatesIsWhatWeTranslate() throws {
    let exchange = try Self.translated.get()
    let ours = try exchange.copy()
    let theirs = try exchange.copy()
    #expect(try ours.run("translate", "pseudo", "--locale", exchange.locale).code == 0)
    let taken = try theirs.take(exchange.fileFromOmegaT)
    #expect(taken.code == 0 && taken.errors.contains("\(exchange.returned.units.count)"))
    for scope in ["pain", "common"] {
      let ledgers = try [ours, theirs].map { try $0.ledger(scope).replacing(/\norigin [^\n]*/, with: "") }
      #expect(ledgers[0].count > 1000 && ledgers[0] == ledgers[1])
    }
    let texts = try [ours, theirs].map { try $0.builtTexts() }
    #expect(texts[0]["i18n/nl.json"]?.isEmpty == false)
    #expect(texts[0] == texts[1])
  }

  @Test func aCodeThatTheTranslatorDroppedIsRefused() throws {
    let exchange = try Self.translated.get()
    let program = try exchange.copy()
    #expect(try program.take(exchange.fileFromOmegaT).code == 0)
    let before = try program.ledgers()
    let dropped = try exchange.fileFromOmegaT.changing("thoughts.look-back.leading") {
      $0.replacing(/<x [^>]*>/, with: "", maxReplacements: 1)
    }
    let answer = try program.take(dropped)
    #expect(answer.code == 1 && answer.errors.contains("import-code-lost"))
    #expect(try program.ledgers() == before)
  }

  /// OmegaT lets codes be dropped where nobody asks it to validate them.
  @Test func aCodeThatOmegaTDroppedIsRefused() throws {
    let exchange = try Self.translated.get()
    let memory = exchange.memory.replacing(
      /(look-back\.both">\n.*\n.*)&lt;x1\/&gt;/
    ) { "\($0.output.1)" }
    #expect(memory != exchange.memory)
    #expect(
      try exchange.translate(memory, "--tag-validation=abort") == nil,
      "OmegaT itself sees that a code is gone")
    let file = try #require(try exchange.translate(memory, "--tag-validation=warn"))
    let program = try exchange.copy()
    let before = try program.ledgers()
    let answer = try program.take(file)
    #expect(answer.code == 1 && answer.errors.contains("import-code-lost"))
    #expect(answer.errors.contains("thoughts.look-back.both"))
    #expect(try program.ledgers() == before && before.isEmpty)
  }

  @Test func codesInAnotherOrderAreTaken() throws {
    let exchange = try Self.translated.get()
    let memory = exchange.memory.replacing(
      /(look-back\.both">\n.*\n.*)(&lt;x0\/&gt;)(.*)(&lt;x1\/&gt;)/
    ) { "\($0.output.1)\($0.output.4)\($0.output.3)\($0.output.2)" }
    #expect(memory != exchange.memory)
    // OmegaT warns of another order, and leaves it to the translator.
    let file = try #require(try exchange.translate(memory, "--tag-validation=warn"))
    let program = try exchange.copy()
    #expect(try program.take(file).code == 0)
    #expect(
      try program.ledger("pain").contains(
        /\nsource .*<answer1\/>.*<answer2\/>.*\ncodes .*\ntarget .*<answer2\/>.*<answer1\/>/))
  }

  @Test func whatIsSignedOffDoesNotComeBackOtherwise() throws {
    let exchange = try Self.translated.get()
    let program = try exchange.copy()
    #expect(try program.take(exchange.fileFromOmegaT).code == 0)
    let signed = try program.run(
      "translate", "sign-off", "--locale", exchange.locale, "--role", "clinical-reviewer", "--name",
      "B. Reviewer",
      "--as-of", "2026-11-20", "--unit", "thoughts_title")
    #expect(signed.code == 0)
    let before = try program.ledgers()
    let again = try program.take(exchange.fileFromOmegaT)
    #expect(again.code == 1 && again.errors.contains("import-nothing-new"))
    let changed = try exchange.fileFromOmegaT.changing("thoughts_title") { $0.replacing("~]", with: "~!]") }
    let answer = try program.take(changed)
    #expect(answer.code == 1 && answer.errors.contains("import-signed-off"))
    #expect(try program.ledgers() == before)
    let other = try exchange.fileFromOmegaT.changing("thoughts_goal") { $0.replacing("~]", with: "~!]") }
    #expect(try program.take(other).code == 0, "what is not signed off may change")
  }
}

extension String {
  /// An XLIFF 1.2 file with another translation of the text `id`.
  fileprivate func changing(_ id: String, _ change: (String) -> String) throws -> String {
    let unit = try #require(range(of: "<trans-unit id=\"\(id)\""))
    let start = try #require(range(of: "<target", range: unit.upperBound..<endIndex))
    let end = try #require(range(of: "</target>", range: start.upperBound..<endIndex))
    let old = String(self[start.upperBound..<end.lowerBound])
    let new = change(old)
    try #require(new != old)
    return replacingCharacters(in: start.upperBound..<end.lowerBound, with: new)
  }
}
