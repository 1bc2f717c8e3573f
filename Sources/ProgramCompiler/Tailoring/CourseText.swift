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
    var lines = [say("Week \(week.week)", "Week \(week.week)"), "  " + load(of: week)]
    for module in week.modules {
      let document = documents.module(module.id)
      lines.append("  " + title(document?.title, module.id))
      for load in week.sittings where load.module == module.id {
        let sitting = document?.sittings.first { $0.id == load.id }
        lines.append("    " + line(load, called: sitting?.title))
        for page in sitting?.pages ?? [] where module.pages.contains(page.id) {
          lines.append("      " + title(page.title, page.id))
        }
      }
      if module.pages.isEmpty {
        lines.append("    " + say("(niets nieuws te lezen)", "(nothing new to read)"))
      }
    }
    lines += week.assignments.map { "  " + line($0) } + week.diaries.map { "  " + line($0) }
    lines += week.contacts.map { "  " + line($0) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What the week asks of the patient and of the therapist.
  private func load(of week: TailoredCourse.Week) -> String {
    let screen = minutes(TailoredCourse.minutes(week.screenSeconds))
    let practice = minutes(TailoredCourse.minutes(week.practiceSeconds))
    let therapist = minutes(TailoredCourse.minutes(week.therapistSeconds))
    return say(
      "Achter het scherm \(screen), oefenen \(practice), behandelaar \(therapist)",
      "At the screen \(screen), practice \(practice), therapist \(therapist)")
  }

  private func line(_ sitting: TailoredCourse.Sitting, called title: TextID?) -> String {
    let name = title.flatMap { texts[$0] }.map { Self.plain($0).visible() }
    let length = minutes(TailoredCourse.minutes(sitting.seconds))
    return (name ?? say("Zitting", "Sitting"))
      + say(": \(length) in één keer, met de opdrachten", ": \(length) in one go, with the assignments")
  }

  private func line(_ assignment: TailoredCourse.Assignment) -> String {
    let name = title(documents.assignment(assignment.id)?.title, assignment.id)
    let practice =
      assignment.practiceMinutes == 0
      ? ""
      : say(
        " en \(minutes(assignment.practiceMinutes)) oefenen",
        " and \(minutes(assignment.practiceMinutes)) of practice")
    let each = assignment.times == 1 ? "" : say(" per keer", " each")
    return say("Opdracht: ", "Assignment: ")
      + "\(name), \(times(assignment.times)), \(minutes(assignment.minutes))\(practice)\(each)"
  }

  private func line(_ diary: TailoredCourse.Diary) -> String {
    let name = title(documents.diary(diary.id)?.title, diary.id)
    let days = diary.days == 1 ? say("1 dag", "1 day") : say("\(diary.days) dagen", "\(diary.days) days")
    return say(
      "Dagboek: \(name), \(days) \(times(diary.entriesPerDay)) per dag, \(minutes(diary.minutes)) per keer",
      "Diary: \(name), \(days) \(times(diary.entriesPerDay)) a day, \(minutes(diary.minutes)) each")
  }

  private func line(_ contact: TailoredCourse.Contact) -> String {
    "Contact: \(contact.kind.words[language]), \(minutes(contact.minutes))"
  }

  private func minutes(_ count: Int) -> String {
    count == 1 ? say("1 minuut", "1 minute") : say("\(count) minuten", "\(count) minutes")
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
