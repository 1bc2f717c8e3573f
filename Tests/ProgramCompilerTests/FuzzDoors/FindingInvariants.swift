import Foundation

@testable import ProgramCompiler

/// What holds of every finding: it points into a file, says what is wrong in both languages, and can be printed.
struct FindingInvariants {
  private let tree: SourceTree
  private let files: [String: SourceFile]
  private let others: Set<String>

  init(tree: SourceTree) {
    self.tree = tree
    let all = [tree] + tree.libraries
    files = Dictionary(all.flatMap(\.files).map { ($0.path, $0) }) { first, _ in first }
    others = Set(all.flatMap { $0.media.map(\.path) + $0.localeFiles.map(\.path) + $0.others })
  }

  func breaches(_ findings: [Diagnostic], program: String?) -> [String] {
    findings.flatMap(breaches) + rendering(findings, program)
  }

  private func breaches(_ finding: Diagnostic) -> [String] {
    var breaches: [String] = []
    let wordings =
      [finding.summary, finding.explanation] + finding.notes.map(\.summary) + finding.solutions.map(\.summary)
    for text in wordings.flatMap({ [$0.nl, $0.en] }) {
      breaches += TextInvariants.breaches(text, finding.code)
    }
    for place in [finding.place].compactMap({ $0 }) + finding.notes.map(\.place) {
      breaches += self.breaches(place, finding.code)
    }
    return breaches
  }

  private func breaches(_ place: Place, _ code: String) -> [String] {
    guard let file = files[place.file] else {
      let isThere = others.contains(place.file) && place.span == Span(0, 0)
      return isThere ? [] : ["A finding points at a file that is there: \(code), \(place)."]
    }
    guard place.span.end <= file.bytes.count else {
      return ["A finding points into its file: \(code), \(place) of \(file.bytes.count)."]
    }
    guard String(validating: file.bytes, as: UTF8.self) != nil else { return [] }
    for offset in [place.span.start, place.span.end] where offset < file.bytes.count {
      if UTF8.isContinuation(file.bytes[offset]) {
        return ["A finding points at whole characters: \(code), \(place)."]
      }
    }
    return []
  }

  private func rendering(_ findings: [Diagnostic], _ program: String?) -> [String] {
    var breaches: [String] = []
    for language in Language.allCases {
      var text = TextRenderer(
        language: language, folder: "start", sources: FindingSources(tree), colour: false)
      breaches += TextInvariants.breaches(text.render(findings), "the findings")
      var json = JSONRenderer(sources: FindingSources(tree))
      let document = json.render(findings, program: program, language: language)
      let decoded = try? JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any]
      if (decoded?["findings"] as? [Any])?.count != findings.count {
        breaches.append("The findings as JSON can be read: \(document)")
      }
    }
    return breaches
  }
}
