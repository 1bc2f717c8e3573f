import ProgramBundle
import Testing

@testable import ProgramCompiler

/// A text and its translation before a gate.
struct GateCase: Sendable, CustomTestStringConvertible {
  let source: String
  let target: String
  var locale = "en"
  var sourceLocale = "nl"
  /// The part that holds the text, and what is around it: `example/p`.
  var path = "p"
  var address: Address?
  var terms: [String: String] = [:]
  var reason: String?

  var testDescription: String { "\(locale): \(source) → \(target)" }

  init(
    _ source: String, _ target: String, _ locale: String = "en", from sourceLocale: String = "nl",
    path: String = "p",
    address: Address? = nil, terms: [String: String] = [:], reason: String? = nil
  ) {
    self.source = source
    self.target = target
    self.locale = locale
    self.sourceLocale = sourceLocale
    self.path = path
    self.address = address
    self.terms = terms
    self.reason = reason
  }

  /// What the gate says of the text.
  func problems(_ gate: TextGate) throws -> [TextGate.Problem] { gate.problems(try gated()) }

  /// The text as the gates get it.
  func gated() throws -> GatedText {
    let names = path.split(separator: "/").map(String.init)
    let xml = names.map { "<\($0)>" }.joined() + names.reversed().map { "</\($0)>" }.joined()
    let markup = try #require(
      Markup.parse(SourceFile(path: "modules/x.xml", text: xml), names: NameTable()).markup)
    var element = markup.root
    while let inner = Array(element.elements).first { element = inner }
    let coded = try #require(CodedText(written: source))
    let codes = coded.pieces.compactMap { piece -> UnitCode? in
      guard case .opening(let name) = piece else { return nil }
      return UnitCode.Kind.allCases.first { name.hasPrefix($0.rawValue) }.map {
        UnitCode(name: name, kind: $0, reference: "pacing", otherwise: nil)
      }
    }
    let unit = TranslationUnit(
      id: "x", source: coded, codes: codes, site: .init(element: element, property: nil, otherwiseOf: nil))
    let words = try terms.mapValues { try #require(CodedText(written: $0)) }
    return GatedText(
      unit: unit, target: try #require(CodedText(written: target)), reason: reason,
      locales: GatedLocales(source: sourceLocale, target: locale, address: address, terms: words))
  }

  /// Expects one finding.
  func isRefused(by gate: TextGate, _ location: SourceLocation = #_sourceLocation) throws {
    let problems = try problems(gate)
    #expect(problems.count == 1, "\(problems.map(\.summary.en))", sourceLocation: location)
    for wording in problems.flatMap({ [$0.summary, $0.wayOut] }) {
      #expect(
        !wording.nl.isEmpty && !wording.en.isEmpty && wording.nl != wording.en, sourceLocation: location)
    }
  }

  /// Expects none.
  func passes(_ gate: TextGate, _ location: SourceLocation = #_sourceLocation) throws {
    let problems = try problems(gate)
    #expect(problems.isEmpty, "\(problems.map(\.summary.en))", sourceLocation: location)
  }
}
