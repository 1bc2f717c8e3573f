/// What an edit does to patients, as a person reads it in a terminal.
struct ImpactText {
  let language: Language

  /// The whole report, with a line end.
  func render(_ report: ImpactReport) -> String {
    var parts = [wrapped(counted(report))]
    if !report.parts.isEmpty {
      parts += ["", say("Wat zij anders krijgen:", "What they get otherwise:")]
      parts += report.parts.flatMap(lines)
    }
    if report.load.isEmpty {
      parts += ["", say("Geen week vraagt meer of minder.", "No week asks more or less.")]
    } else {
      parts += ["", say("Wat een week meer of minder vraagt:", "What a week asks more or less:")]
      parts += report.load.flatMap(lines)
    }
    return parts.joined(separator: "\n") + "\n"
  }

  private func counted(_ report: ImpactReport) -> Wording {
    var words =
      report.changed == "0"
      ? Wording(
        nl: "Alle \(kinds(report.profiles).nl) krijgen hetzelfde als in de oude versie.",
        en: "All \(kinds(report.profiles).en) get the same as in the old version.")
      : Wording(
        nl:
          "Van \(kinds(report.profiles).nl) krijgen er \(grouped(report.changed)) iets anders dan in de oude versie.",
        en:
          "Of \(kinds(report.profiles).en), \(grouped(report.changed)) get something else than in the old version."
      )
    if report.onlyNew != "0" {
      words =
        words
        + Wording(
          nl: "\(kinds(report.onlyNew).nl.capitalisedFirst) zijn er nu bij gekomen.",
          en: "\(kinds(report.onlyNew).en.capitalisedFirst) could not occur before.")
    }
    if report.onlyOld != "0" {
      words =
        words
        + Wording(
          nl: "\(kinds(report.onlyOld).nl.capitalisedFirst) kunnen niet meer voorkomen.",
          en: "\(kinds(report.onlyOld).en.capitalisedFirst) can no longer occur.")
    }
    return words
  }

  private func lines(_ part: ImpactReport.Part) -> [String] {
    let change: Wording =
      switch part.change {
      case .added: Wording(nl: "nieuw", en: "new")
      case .removed: Wording(nl: "weg", en: "gone")
      case .changed: Wording(nl: "anders", en: "changed")
      case .moved: Wording(nl: "in een andere week", en: "in another week")
      }
    let who = Wording(
      nl: "`\(part.element)`: \(change.nl), bij \(kinds(part.kinds).nl). \(part.witness.words.nl)",
      en: "`\(part.element)`: \(change.en), for \(kinds(part.kinds).en). \(part.witness.words.en)")
    return listed(who)
  }

  private func lines(_ change: ImpactReport.LoadChange) -> [String] {
    let unit: Wording =
      switch change.measure {
      case "screenMinutesPerWeek": Wording(nl: "minuten achter het scherm", en: "minutes at the screen")
      case "practiceMinutesPerWeek": Wording(nl: "minuten oefenen", en: "minutes of practice")
      case "therapistMinutesPerWeek":
        Wording(nl: "minuten van de behandelaar", en: "minutes of the therapist")
      case "therapistMessagesPerWeek":
        change.after == 1
          ? Wording(nl: "bericht van de behandelaar", en: "message of the therapist")
          : Wording(nl: "berichten van de behandelaar", en: "messages of the therapist")
      case "diaryEntriesPerDay": Wording(nl: "keer per dag dagboek", en: "diary entries a day")
      default: Wording(nl: "dagboekvragen per keer", en: "diary questions each time")
      }
    let (from, to) = (change.before, change.after)
    return listed(
      Wording(
        nl: "Van \(from) naar \(to) \(unit.nl). \(change.witness.words.nl)",
        en: "From \(from) to \(to) \(unit.en). \(change.witness.words.en)"))
  }

  private func kinds(_ count: String) -> Wording {
    count == "1"
      ? Wording(nl: "1 soort patiënten", en: "1 kind of patients")
      : Wording(nl: "\(grouped(count)) soorten patiënten", en: "\(grouped(count)) kinds of patients")
  }

  private func listed(_ words: Wording) -> [String] {
    TextStyle.wrap(words[language], indent: "    ").enumerated().map {
      $0 == 0 ? "  - " + $1.dropFirst(4) : $1
    }
  }

  private func wrapped(_ words: Wording) -> String {
    TextStyle.wrap(words[language], indent: "").joined(separator: "\n")
  }

  private func grouped(_ digits: String) -> String { language.grouped(digits) }
  private func say(_ nl: String, _ en: String) -> String { Wording(nl: nl, en: en)[language] }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
