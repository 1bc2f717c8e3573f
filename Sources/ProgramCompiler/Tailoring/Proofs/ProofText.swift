import ProgramBundle

/// What was proven, as a person reads it in a terminal.
public struct ProofText {
  private let language: Language

  /// A writer in `language`.
  public init(language: Language) { self.language = language }

  /// The whole report, with a line end.
  public func render(_ report: ProofReport) -> String {
    let holding = report.proven.filter(\.holds)
    let failing = report.proven.filter { !$0.holds }
    var parts = [counted(report), "", say("Wat een week vraagt:", "What a week asks:")]
    parts += measures(report)
    parts += ["", fullest(report)]
    if !holding.isEmpty {
      parts += [
        "", say("Bewezen voor elke patiënt, in elke week:", "Proven for every patient, in every week:"),
      ]
      parts += holding.flatMap { listed($0.title[language], mark: "✓") }
    }
    if !failing.isEmpty {
      parts += ["", say("Niet voor elke patiënt waar:", "Not true of every patient:")]
      parts += failing.flatMap { one in
        let accepted = one.isAccepted ? say(", geaccepteerd", ", accepted") : ""
        return listed("\(one.title[language]) (\(one.property)\(accepted))", mark: "✗")
      }
    }
    let text = parts.joined(separator: "\n") + "\n"
    return report.against.map { text + "\n" + ImpactText(language: language).render($0) } ?? text
  }

  private func counted(_ report: ProofReport) -> String {
    let (kinds, all) = (grouped(report.profiles), grouped(report.withSkips))
    let skips =
      report.profiles == report.withSkips
      ? Wording.none
      : Wording(
        nl: "Met elke keuze van opdrachten die een behandelaar kan overslaan zijn het er \(all).",
        en: "With every choice of assignments that a therapist can leave out there are \(all).")
    let sentence =
      Wording(nl: "\(kinds) soorten patiënten nagegaan.", en: "\(kinds) kinds of patients checked.") + skips
      + Wording(
        nl: "Kenmerken die onderweg kunnen veranderen, zijn bij elke module ook veranderd.",
        en: "Flags that can change midway were also changed at every module.")
    return TextStyle.wrap(sentence[language], indent: "").joined(separator: "\n")
  }

  private func measures(_ report: ProofReport) -> [String] {
    func range(_ range: Load.Range, _ nl: String, _ en: String) -> String {
      "\(range.least.value) " + say("tot", "to") + " \(range.most.value) " + say(nl, en)
    }
    let load = report.load
    let rows = [
      (
        say("achter het scherm", "at the screen"),
        range(load.screenMinutesPerWeek, "minuten", "minutes")
      ),
      (say("oefenen", "practice"), range(load.practiceMinutesPerWeek, "minuten", "minutes")),
      (
        say("behandelaar", "therapist"),
        range(load.therapistMinutesPerWeek, "minuten", "minutes")
          + say(
            ", gemiddeld hooguit \(report.therapistMeanMinutesPerWeek)",
            ", on average at most \(report.therapistMeanMinutesPerWeek)")
      ),
      (
        say("berichten", "messages"),
        say(
          "hooguit \(report.therapistMessagesPerWeek) van de behandelaar",
          "at most \(report.therapistMessagesPerWeek) of the therapist")
      ),
      (say("dagboek", "diary"), range(load.diaryEntriesPerDay, "keer per dag", "times a day")),
      (say("dagboekvragen", "diary questions"), range(load.diaryItemsPerEntry, "per keer", "each time")),
    ]
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { "  " + $0 + String(repeating: " ", count: width - $0.count + 2) + $1 }
  }

  /// "The fullest week is week 5, for someone who …: 58 minutes at the screen."
  private func fullest(_ report: ProofReport) -> String {
    let most = report.load.screenMinutesPerWeek.most
    let least = report.load.screenMinutesPerWeek.least
    let telling = report.telling[.screen]
    let full = Wording(
      nl:
        "De volste week is week \(most.week): \(most.value) minuten achter het scherm, \(report.practiceInFullestWeek) oefenen. \(who(most, telling?.most).nl)",
      en:
        "The fullest week is week \(most.week): \(most.value) minutes at the screen, \(report.practiceInFullestWeek) of practice. \(who(most, telling?.most).en)"
    )
    let calm = Wording(
      nl:
        "De minste schermtijd is in week \(least.week): \(least.value) minuten. \(who(least, telling?.least).nl)",
      en:
        "The least time at the screen is in week \(least.week): \(least.value) minutes. \(who(least, telling?.least).en)"
    )
    let therapist = report.load.therapistMinutesPerWeek.most
    let busiest = Wording(
      nl:
        "De drukste week voor de behandelaar is week \(therapist.week): \(therapist.value) minuten. \(who(therapist, report.telling[.therapist]?.most).nl)",
      en:
        "The busiest week for the therapist is week \(therapist.week): \(therapist.value) minutes. \(who(therapist, report.telling[.therapist]?.most).en)"
    )
    return [full, calm, busiest].map { TextStyle.wrap($0[language], indent: "").joined(separator: "\n") }
      .joined(separator: "\n")
  }

  private func who(_ witness: Load.Witness, _ telling: [String]?) -> Wording {
    Diagnostic.Witness(
      profile: (telling ?? []).compactMap { flag in witness.profile[flag].map { (flag, $0) } },
      skipped: witness.skipped ?? [],
      switches: (witness.switches ?? []).map { ($0.flag, $0.value, $0.module) }, telling: telling ?? []
    ).words
  }

  private func listed(_ text: String, mark: String) -> [String] {
    TextStyle.wrap(text, indent: "    ").enumerated().map { $0 == 0 ? "  \(mark) " + $1.dropFirst(4) : $1 }
  }

  private func grouped(_ digits: String) -> String { language.grouped(digits) }
  private func say(_ nl: String, _ en: String) -> String { Wording(nl: nl, en: en)[language] }
}

extension Language {
  /// Decimal digits in groups of three, as this language writes them.
  func grouped(_ digits: String) -> String {
    let separator = Wording(nl: ".", en: ",")[self]
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += separator }
      result.append(digit)
    }
    return result
  }
}
