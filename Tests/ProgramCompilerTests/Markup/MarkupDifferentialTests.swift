import Foundation
import Testing

@testable import ProgramCompiler

/// libxml2's own tool, as an oracle.
private enum XMLLint {
  /// The files, by name, that it finds not well-formed. Prefixes without a meaning do not count, as they
  /// do not for its exit code.
  static func refused(in folder: String, _ names: [String]) throws -> Set<String> {
    let errors = try ExternalTool("xmllint").run(["--noout", "--nonet"] + names, in: folder).errors
    var refused: Set<String> = []
    for line in errors.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 3).map(String.init)
      if parts.count == 4, parts[2] == " parser error " || parts[2] == " encoding error " {
        refused.insert(parts[0])
      }
    }
    return refused
  }
}

struct MarkupDifferentialTests {
  /// Bytes that matter to the form of a file, and some that do not.
  private static let alphabet = Array("<<>>&&\"'=/!-?[];:# \n\r\tamxp1é".utf8) + [0, 0x0B, 0x80, 0xFF, 0xEF]

  private func mutated(_ sample: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var bytes = sample
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      let byte = Self.alphabet[Int.random(in: 0..<Self.alphabet.count, using: &random)]
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[at] = byte
      case 1: bytes.insert(byte, at: at)
      case 2: bytes.remove(at: at)
      case 3:
        let end = min(bytes.count, at + Int.random(in: 1...12, using: &random))
        bytes.removeSubrange(at..<end)
      default:
        let from = Int.random(in: 0..<bytes.count, using: &random)
        bytes.insert(contentsOf: bytes[from..<min(bytes.count, from + 9)], at: at)
      }
    }
    return bytes
  }

  @Test(arguments: [0, 1, 2])
  func theVerdictIsThatOfXmllint(_ batch: Int) throws {
    var random = SplitMix64(state: UInt64(2026 + batch))
    let folder = try TemporaryFolder()
    let samples = [MarkupDocuments.module, MarkupDocuments.program].map { Array($0.utf8) }
    var files: [SourceFile] = []
    for number in 0..<1000 {
      let file = SourceFile(path: "m\(number).xml", bytes: mutated(samples[number % 2], &random))
      try folder.write(file.bytes, to: file.path)
      files.append(file)
    }
    let refused = try XMLLint.refused(in: folder.path, files.map(\.path))
    #expect(refused.count > 300 && refused.count < 1000)
    for file in files { compare(file, isRefused: refused.contains(file.path)) }
  }

  private func compare(_ file: SourceFile, isRefused: Bool) {
    let finding = Markup.parse(file, names: NameTable()).diagnostics.first
    let text = Comment(rawValue: String(decoding: file.bytes, as: UTF8.self))
    switch finding?.code {
    // Refused on top of what XML asks. After a zero byte libxml2 reads no further.
    case "doctype-refused", "encoding-not-utf8": return
    case "character-refused" where file.bytes.contains(0): return
    case "prefix-unknown": #expect(!isRefused, text)
    case "property-repeated" where isByPrefix(finding, file): #expect(!isRefused, text)
    case let code:
      #expect((code != nil) == isRefused, text)
      // The search for the place of a mistake agrees with libxml2 on whether there is one.
      #expect((Examination(file, names: NameTable()).firstMistake != nil) == isRefused, text)
    }
    guard let finding, let solution = finding.solutions.first, solution.safe else { return }
    // What may be done unasked brings the file further: the same finding is not there again.
    let mended = SourceFile(path: file.path, text: file.applying(solution.edits))
    let next = Markup.parse(mended, names: NameTable()).diagnostics.first
    #expect(next == nil || next != finding, text)
  }

  /// Whether a property is repeated only in what its two prefixes mean.
  private func isByPrefix(_ finding: Diagnostic?, _ file: SourceFile) -> Bool {
    guard let place = finding?.place, let note = finding?.notes.first else { return false }
    return file.text(place.span) != file.text(note.place.span)
  }

  @Test func valuesAreThoseOfXmllint() throws {
    let folder = try TemporaryFolder()
    for (number, text) in MarkupDocuments.all.enumerated() {
      let markup = try #require(MarkupDocuments.markup(text))
      // Comments and instructions are not in the tree, so they are taken out for the oracle too.
      let bare = text.replacing(#/<!--(?s:.*?)-->|<\?(?!xml )(?s:.*?)\?>/#, with: "")
      try folder.write(Array(bare.utf8), to: "d\(number).xml")
      let expected = try ExternalTool("xmllint").run(["--c14n", "d\(number).xml"], in: folder.path).output
      var canonical = CanonicalForm()
      #expect(canonical.text(markup.root) == expected)
    }
  }
}

/// Canonical XML 1.0 of a tree, from its decoded values.
private struct CanonicalForm {
  private var scopes: [[String: String]] = [["": ""]]

  mutating func text(_ element: Element) -> String {
    var scope = scopes.last ?? [:]
    var declared: [(prefix: String, namespace: String)] = []
    for declaration in element.namespaceDeclarations where declaration.prefix != "xml" {
      if scope[declaration.prefix] != declaration.namespace {
        declared.append((declaration.prefix, declaration.namespace))
      }
      scope[declaration.prefix] = declaration.namespace
    }
    scopes.append(scope)
    defer { scopes.removeLast() }
    var result = "<" + element.qualifiedName
    for (prefix, namespace) in declared.sorted(by: { $0.prefix < $1.prefix }) {
      result += " xmlns\(prefix.isEmpty ? "" : ":")\(prefix)=\"\(escaped(namespace, isProperty: true))\""
    }
    let sorted = element.attributes.sorted {
      $0.namespace != $1.namespace ? $0.namespace < $1.namespace : $0.localName < $1.localName
    }
    for attribute in sorted {
      result += " \(attribute.qualifiedName)=\"\(escaped(attribute.value, isProperty: true))\""
    }
    result += ">"
    for child in element.children {
      switch child {
      case .element(let inner): result += text(inner)
      case .text(let text): result += escaped(text.value, isProperty: false)
      }
    }
    return result + "</" + element.qualifiedName + ">"
  }

  private func escaped(_ value: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">" where !isProperty: result += "&gt;"
      case "\"" where isProperty: result += "&quot;"
      case "\t" where isProperty: result += "&#x9;"
      case "\n" where isProperty: result += "&#xA;"
      case "\r": result += "&#xD;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
