extension Check {
  /// Two parts with one id.
  static let idDuplicate = Check.inBoth(
    Rule(
      "id-duplicate",
      title: Wording(nl: "Elke id is van één onderdeel.", en: "Every id belongs to one part."),
      why: Wording(
        nl: "Antwoorden van patiënten worden onder de id bewaard. Met twee dezelfde raken ze door elkaar.",
        en: "Patients' answers are stored under the id. With two the same they get mixed up."),
      example: .init(
        .fields, bad: "<date id=\"first\"><label>Wanneer?</label></date>",
        good: "<date id=\"day\"><label>Wanneer?</label></date>")),
    inFile: { rule, context in IDSpace.of(context.inventory.content).flatMap { findings(rule, $0) } },
    inProgram: { rule, context in IDSpace.across(context.program).flatMap { findings(rule, $0) } })

  private static func findings(_ rule: Rule, _ space: IDSpace) -> [Diagnostic] {
    var seen: [String: Reference] = [:]
    return space.ids.compactMap { id in
      guard let first = seen[id.key] else {
        seen[id.key] = id.reference
        return nil
      }
      return finding(rule, id.reference, first, space)
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

  /// The sets whose ids may stand in several files: the program's top-level parts, and its example patients.
  static func across(_ program: Program) -> [IDSpace] {
    [topLevel(program), IDSpace(program.id.text, program.profiles.map(\.id))]
  }

  /// The sets within one file: the pages of a module, the fields of an assignment …
  static func of(_ content: FileContent) -> [IDSpace] {
    switch content {
    case .program(let program): return of(program)
    case .module(let module): return of(module)
    case .assignment(let assignment):
      return of(assignment.fields, assignment.id.text) + [
        IDSpace(
          assignment.id.text,
          blockIDs(assignment.instructions.blocks) + blockIDs(assignment.therapist?.blocks ?? []))
      ]
    case .diary(let diary): return of(diary.fields, diary.id.text)
    case .instrument(let instrument):
      return [
        IDSpace(
          instrument.id.text, instrument.questions.map(\.id) + instrument.scores.map(\.id), answers: true)
      ]
    case .glossary(let terms): return [IDSpace("glossary", terms.map(\.id))]
    case .profile: return []
    }
  }

  private static func of(_ program: Program) -> [IDSpace] {
    // The values of a number are its bounds, not names.
    let values = program.flags.filter { if case .choice = $0.kind { true } else { false } }.map {
      IDSpace("flags.\($0.id.text)", $0.values, values: true)
    }
    return [program.flags.map(\.id), program.evidence.map(\.id), program.hazards.map(\.id)].map {
      IDSpace(program.id.text, $0)
    } + values
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

  /// The ids that the file itself bears: of the program, a module, a profile.
  static func own(_ content: FileContent) -> [Reference] {
    switch content {
    case .program(let program): [program.id]
    case .module(let module): [module.id]
    case .assignment(let assignment): [assignment.id]
    case .diary(let diary): [diary.id]
    case .instrument(let instrument): [instrument.id]
    case .glossary: []
    case .profile(let profile): [profile.id]
    }
  }
}
