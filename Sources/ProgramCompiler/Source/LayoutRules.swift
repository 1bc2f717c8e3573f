/// What can be wrong with which files there are.
enum LayoutRules {
  static let all = [programMissing, fileUnexpected]

  static let programMissing = Rule(
    "program-missing",
    title: Wording(nl: "Een programma begint met `program.xml`.", en: "A program begins with `program.xml`."),
    why: Wording(
      nl:
        "In `program.xml` staat voor wie het programma is, welke modules erin zitten en wat veilig moet zijn.",
      en: "`program.xml` says for whom the program is, which modules it has and what must be safe."),
    example: .init(.folder, bad: "modules/goals.xml", good: "modules/goals.xml\nprogram.xml"))

  static let fileUnexpected = Rule(
    "file-unexpected", .warning,
    title: Wording(
      nl: "Elk bestand staat in de map waar het hoort.",
      en: "Every file stands in the folder where it belongs."),
    why: Wording(
      nl: """
        Een bestand op een andere plek doet niet mee: geen patiënt ziet wat erin staat. Modules staan in `modules`, \
        opdrachten in `assignments`, dagboeken in `diaries`, vragenlijsten in `instruments`, voorbeeldpatiënten in \
        `profiles`, en geluid, film en beeld in `media`.
        """,
      en: """
        A file in another place takes no part: no patient sees what is in it. Modules stand in `modules`, assignments \
        in `assignments`, diaries in `diaries`, questionnaires in `instruments`, example patients in `profiles`, and \
        sound, film and pictures in `media`.
        """),
    example: .init(.folder, bad: "goals.xml\nprogram.xml", good: "modules/goals.xml\nprogram.xml"))
}

/// Finds what is missing or out of place among a program's files.
enum LayoutFindings {
  static func of(_ tree: SourceTree) -> [Diagnostic] {
    let unexpected = tree.others.map { path in
      LayoutRules.fileUnexpected.finding(
        at: Place(file: path, span: Span(0, 0)),
        Wording(nl: "`\(path)` heeft hier geen plek.", en: "`\(path)` has no place here."),
        solutions: [
          wayOut(path)
            ?? .init(
              Wording(
                nl: "Zet het bestand in de map waar het hoort, of haal het weg.",
                en: "Put the file in the folder where it belongs, or take it away."))
        ])
    }
    if tree.files.contains(where: { $0.path == "program.xml" }) { return unexpected }
    let isCommon = tree.name == "common"
    let nearly = tree.others.first { $0.lowercased().hasPrefix("program.") }
    // Without a program this is the wrong folder, and nothing in it has a place.
    return [
      LayoutRules.programMissing.finding(
        at: nil,
        Wording(
          nl: "In de map `\(tree.name)` staat geen `program.xml`.",
          en: "The folder `\(tree.name)` has no `program.xml`."),
        solutions: [
          nearly.map {
            .init(
              Wording(nl: "Noem `\($0)` precies `program.xml`.", en: "Call `\($0)` exactly `program.xml`."))
          }
            ?? (isCommon
              ? .init(
                Wording(
                  nl: "`common` is geen programma: controleer een programma dat deze onderdelen gebruikt.",
                  en: "`common` is not a program: check a program that uses these parts."))
              : .init(
                Wording(
                  nl: "Noem de map waarin `program.xml` staat, of begin met `icbt-build new`.",
                  en: "Name the folder that has `program.xml`, or begin with `icbt-build new`.")))
        ])
    ]
  }

  /// The name that a file most likely should have: an editor put another ending behind it.
  private static func wayOut(_ path: String) -> Diagnostic.Solution? {
    guard let range = path.firstRange(of: ".xml.") else { return nil }
    let name = String(path[..<range.lowerBound]) + ".xml"
    return .init(Wording(nl: "Noem het bestand `\(name)`.", en: "Call the file `\(name)`."))
  }
}
