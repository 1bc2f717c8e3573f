extension Check {
  /// Two parts with one id.
  static let idDuplicate = Check(
    Rule(
      "id-duplicate",
      title: Wording(nl: "Elke id is van één onderdeel.", en: "Every id belongs to one part."),
      why: Wording(
        nl: "Antwoorden van patiënten worden onder de id bewaard. Met twee dezelfde raken ze door elkaar.",
        en: "Patients' answers are stored under the id. With two the same they get mixed up."),
      example: .init(
        .fields, bad: "<date id=\"first\"><label>Wanneer?</label></date>",
        good: "<date id=\"day\"><label>Wanneer?</label></date>"))
  ) { rule, context in
    IDSpace.all(context.program).flatMap { space in
      var seen: [String: Reference] = [:]
      return space.ids.compactMap { id -> Diagnostic? in
        guard let first = seen[id.key] else {
          seen[id.key] = id.reference
          return nil
        }
        return finding(rule, id.reference, first, space)
      }
    }
  }

  private static func folder(_ path: String) -> Substring {
    path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)
  }

  private static func finding(_ rule: Rule, _ second: Reference, _ first: Reference, _ space: IDSpace)
    -> Diagnostic
  {
    let text = second.text
    let file = second.place.file
    let name = String(file.split(separator: "/").last?.dropLast(".xml".count) ?? "")
    // A copied file keeps the id of the one it was copied from; its own name tells which is the copy.
    let isCopy =
      file != first.place.file && folder(file) == folder(first.place.file) && name != text
      && IDRule.allows(name)
    return rule.finding(
      at: second.place,
      space.areValues
        ? Wording(nl: "De waarde `\(text)` staat er al.", en: "The value `\(text)` is there already.")
        : Wording(
          nl: "`\(text)` is al de id van iets anders.", en: "`\(text)` is already the id of something else."),
      space.areAnswers
        ? nil
        : space.areValues
          ? Wording(nl: "Elke waarde staat er één keer.", en: "Every value is there once.")
          : Wording(
            nl: "Wie `\(text)` noemt, zou dan twee dingen kunnen bedoelen.",
            en: "Whoever names `\(text)` could then mean two things."),
      element: space.owner,
      notes: [
        .init(first.place, Wording(nl: "Hier staat `\(text)` ook.", en: "`\(text)` is here too."))
      ],
      solutions: [
        space.areValues
          ? .init(Wording(nl: "Haal een van beide weg.", en: "Remove one of the two."))
          : isCopy
            ? .init(
              Wording(
                nl: "Geef de kopie een eigen id, zoals `\(name)`.",
                en: "Give the copy an id of its own, such as `\(name)`."), edits: [.init(second.place, name)])
            : .init(
              Wording(
                nl: "Geef het nieuwste van de twee een andere id.",
                en: "Give the newer of the two another id."))
      ])
  }
}

/// Ids that must differ from each other.
struct IDSpace {
  let owner: String
  let ids: [(key: String, reference: Reference)]
  /// Whether patients' answers are stored under these ids.
  var areAnswers = false
  /// Whether these are the values of a flag.
  var areValues = false

  private init(_ owner: String, _ references: [Reference], answers: Bool = false, values: Bool = false) {
    self.owner = owner
    areAnswers = answers
    areValues = values
    ids = references.map { ($0.text, $0) }
  }

  /// Every such set of a program: its top-level parts, the pages of a module, the fields of an assignment …
  static func all(_ program: Program) -> [IDSpace] {
    var spaces = [topLevel(program)]
    spaces.append(IDSpace(program.id.text, program.flags.map(\.id)))
    for flag in program.flags {
      // The values of a number are its bounds, not names.
      if case .choice = flag.kind {
        spaces.append(IDSpace("flags.\(flag.id.text)", flag.values, values: true))
      }
    }
    spaces.append(IDSpace(program.id.text, program.evidence.map(\.id)))
    spaces.append(IDSpace(program.id.text, program.hazards.map(\.id)))
    spaces.append(IDSpace(program.id.text, program.profiles.map(\.id)))
    spaces.append(IDSpace("glossary", program.glossary.filter { $0.part.scope == .own }.map(\.id)))
    spaces.append(IDSpace("glossary", program.glossary.filter { $0.part.scope == .common }.map(\.id)))
    for module in program.modules { spaces += of(module) }
    for assignment in program.assignments {
      spaces += of(assignment.fields, assignment.id.text)
      spaces.append(
        IDSpace(
          assignment.id.text,
          blockIDs(assignment.instructions.blocks) + blockIDs(assignment.therapist?.blocks ?? [])))
    }
    for diary in program.diaries { spaces += of(diary.fields, diary.id.text) }
    for instrument in program.instruments {
      spaces.append(
        IDSpace(
          instrument.id.text, instrument.questions.map(\.id) + instrument.scores.map(\.id), answers: true))
    }
    return spaces
  }

  private static func topLevel(_ program: Program) -> IDSpace {
    var ids: [(key: String, reference: Reference)] = []
    func add(_ reference: Reference, _ part: Part) {
      ids.append((part.scope.qualified(reference.text), reference))
    }
    for module in program.modules { add(module.id, module.part) }
    for assignment in program.assignments { add(assignment.id, assignment.part) }
    for diary in program.diaries { add(diary.id, diary.part) }
    for instrument in program.instruments { add(instrument.id, instrument.part) }
    return IDSpace(owner: program.id.text, ids: ids)
  }

  private init(owner: String, ids: [(key: String, reference: Reference)]) {
    self.owner = owner
    self.ids = ids
  }

  private static func of(_ module: Module) -> [IDSpace] {
    // Sittings and the therapist's blocks share the module's ids with its pages.
    let own =
      module.sittings.compactMap(\.part.id) + module.pages.map(\.id)
      + blockIDs(module.therapist?.blocks ?? [])
    return [IDSpace(module.id.text, own)]
      + module.pages.map { IDSpace("\(module.id.text).\($0.id.text)", blockIDs($0.blocks)) }
  }

  private static func blockIDs(_ blocks: [Block]) -> [Reference] {
    blocks.all.flatMap { ([$0.part] + $0.innerParts).compactMap(\.id) }
  }

  private static func of(_ fields: [Field], _ owner: String) -> [IDSpace] {
    var spaces = [IDSpace(owner, fields.map(\.id), answers: true)]
    for field in fields {
      let own = "\(owner).\(field.id.text)"
      switch field.kind {
      case .choice(let options), .choices(let options):
        spaces.append(IDSpace(own, options.map(\.id), answers: true))
      case .allocation(_, let shares): spaces.append(IDSpace(own, shares.map(\.id), answers: true))
      case .rows(_, _, let inner): spaces += of(inner, own)
      default: break
      }
    }
    return spaces
  }

  /// Every id of a program, with its place.
  static func everyID(_ program: Program) -> [Reference] {
    [program.id] + all(program).flatMap { $0.ids.map(\.reference) }
  }
}
