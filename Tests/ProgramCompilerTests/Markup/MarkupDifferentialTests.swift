import Foundation
import Testing

@testable import ProgramCompiler

struct MarkupDifferentialTests {
  @Test(arguments: [0, 1, 2])
  func theVerdictIsThatOfXmllint(_ batch: Int) throws {
    var random = SplitMix64(state: UInt64(2026 + batch))
    let folder = try TemporaryFolder()
    let samples = [MarkupDocuments.module, MarkupDocuments.program].map { Array($0.utf8) }
    var files: [SourceFile] = []
    for number in 0..<1000 {
      let file = SourceFile(path: "m\(number).xml", bytes: ByteMutator.mutated(samples[number % 2], &random))
      try folder.write(file.bytes, to: file.path)
      files.append(file)
    }
    let refused = try XMLLint.refused(in: folder.path, files.map(\.path))
    #expect(refused.count > 300 && refused.count < 1000)
    for file in files { MarkupVerdict(file).compare(isRefused: refused.contains(file.path)) }
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
