import ProgramBundle

/// A patient's course as a person reads it in a terminal.
public struct CourseText {
  private let documents: BundleDocuments
  private let language: Language
  private let texts: [TextID: [Inline]]

  /// A writer for courses of the program in `documents`; titles are in the program's own language.
  public init(documents: BundleDocuments, language: Language) {
    self.documents = documents
    self.language = language
    texts = documents.locale(documents.program.sourceLocale)?.units ?? [:]
  }

  /// Who the patient is, and the weeks, one below the other.
  public func render(_ course: TailoredCourse, patient: String) -> String {
    ([patient + "\n"] + course.weeks.map(render)).joined(separator: "\n")
  }

  private func render(_ week: TailoredCourse.Week) -> String {
    var lines = [say("Week \(week.week)", "Week \(week.week)")]
    for module in week.modules {
      let document = documents.module(module.id)
      lines.append("  " + title(document?.title, module.id))
      let pages = document?.sittings.flatMap(\.pages) ?? []
      for id in module.pages {
        lines.append("    " + title(pages.first { $0.id == id }?.title, id))
      }
      if module.pages.isEmpty {
        lines.append("    " + say("(niets nieuws te lezen)", "(nothing new to read)"))
      }
    }
    for assignment in week.assignments {
      let name = title(documents.assignment(assignment.id)?.title, assignment.id)
      lines.append(
        "  "
          + say(
            "Opdracht: \(name), \(times(assignment.times))", "Assignment: \(name), \(times(assignment.times))"
          ))
    }
    for diary in week.diaries {
      let name = title(documents.diary(diary.id)?.title, diary.id)
      lines.append(
        "  "
          + say(
            "Dagboek: \(name), \(times(diary.entriesPerDay)) per dag",
            "Diary: \(name), \(times(diary.entriesPerDay)) a day"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func times(_ count: Int) -> String {
    switch count {
    case 1: say("één keer", "once")
    case 2: say("twee keer", "twice")
    default: say("\(count) keer", "\(count) times")
    }
  }

  private func say(_ nl: String, _ en: String) -> String { Wording(nl: nl, en: en)[language] }

  /// The title with the id behind it, so that it can be found in the files.
  private func title(_ text: TextID?, _ id: String) -> String {
    guard let text, let runs = texts[text] else { return id.visible() }
    return "\(Self.plain(runs)) [\(id)]".visible()
  }

  static func plain(_ runs: [Inline]) -> String {
    runs.map { run in
      switch run {
      case .text(let text): text
      case .strong(let inner), .emphasis(let inner), .term(_, let inner), .link(_, let inner): plain(inner)
      case .answer(_, let otherwise): otherwise ?? "…"
      }
    }.joined()
  }
}
