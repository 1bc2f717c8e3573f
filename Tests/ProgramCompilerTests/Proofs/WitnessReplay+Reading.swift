import ProgramBundle
import Testing

@testable import ProgramCompiler

extension WitnessReplay {
  /// The codes of findings about texts that are hard to read.
  static let ofReading = [
    "sentence-too-long", "sentence-long", "paragraph-too-long", "label-too-long", "rare-words", "text-hard",
    "text-too-hard",
  ]

  /// On the page as the patient gets it stands what the finding says: measured again from the built documents.
  func isHardToRead() throws -> Bool {
    let path = try path()
    for (position, module) in documents.program.course.modules.enumerated() {
      let pages = documents.module(module.ref)?.sittings.flatMap(\.pages) ?? []
      guard let page = pages.first(where: { $0.id == finding.element }) else { continue }
      let profile = path.profile(atModule: position)
      return try isHard(try ShownBlocks(profile: profile).of(page.blocks), profile)
    }
    return false
  }

  private func isHard(_ shown: [ProgramBundle.Block], _ profile: Profile) throws -> Bool {
    let units = documents.locale(documents.program.sourceLocale)?.units ?? [:]
    let meter = TextMeter(locale: "nl")
    var texts: [MeasuredText] = []
    var headings: [Int] = []
    for block in shown {
      switch block.content {
      case .paragraph(let text), .keyPoint(let text), .warning(let text):
        texts.append(meter.measure(CourseText.plain(units[text] ?? [])))
      case .list(let items), .steps(let items):
        for item in items where try item.when?.holds(for: profile) ?? true {
          texts.append(meter.measure(CourseText.plain(units[item.text] ?? [])))
        }
      case .do(_, let text), .link(_, let text):
        if let text { texts.append(meter.measure(CourseText.plain(units[text] ?? []))) }
      case .heading(let text): headings.append(meter.counts(CourseText.plain(units[text] ?? [])).allWords)
      default: break
      }
    }
    let counts = texts.map(\.counts).total
    let longest = texts.flatMap(\.sentences).map(\.counts.allWords).max() ?? 0
    let said = finding.summary.en
    switch finding.code {
    case "sentence-too-long", "sentence-long": return said.contains(" \(longest) words; at level")
    case "paragraph-too-long":
      return said.contains(" \(texts.map(\.counts.allWords).max() ?? 0) words; at level")
    case "label-too-long": return said.contains(" \(headings.max() ?? 0) words; at level")
    case "rare-words":
      return said.contains(" \(counts.rareWords) uncommon words in \(counts.words):")
    default:
      let mean = try #require(ReadingFormula.meanSentence.value(of: counts))
      let lix = try #require(ReadingFormula.lix.value(of: counts))
      return said.contains(" \(mean.shown.en) ") || said.contains("LIX \(lix.shown.en) ")
    }
  }
}
