@testable import ProgramBundle

/// A small program with every kind of block and field, to write and read bundles of.
enum Sample {
  static let flags = [
    Flag(id: "low-load", setBy: .therapist, changes: .anyTime, kind: .boolean, label: "flags.low-load"),
    Flag(
      id: "activity", setBy: .intake, changes: .fixed, kind: .choice(["low", "relatively-active"]),
      label: "flags.activity", help: "flags.activity.help",
      valueLabels: [.init(value: "low", label: "flags.activity.low")]),
    Flag(
      id: "tension", setBy: .intake, changes: .fixed, kind: .number(from: 0, to: 10),
      defaultValue: .number(0),
      label: "flags.tension"),
  ]

  static let audio = Array("sound".utf8)
  static let film = Array("film".utf8)
  static let recording = Media(id: "goals.why.audio", blob: BlobDigest(of: audio), mediaType: "audio/mpeg")

  static func page(_ id: String, _ blocks: [Block], when: Condition? = nil) -> Page {
    Page(id: id, title: TextID("\(id).title"), when: when, spoken: nil, blocks: blocks)
  }

  static let goals = ModuleDocument(
    id: "goals", title: "goals.title", goal: "goals.goal",
    sittings: [
      Sitting(
        id: "goals.s1", week: 1, title: "goals.s1.title",
        pages: [
          page("goals.why", SampleBlocks.all),
          page(
            "goals.fill",
            [
              Block(id: "goals.fill.do", .do(assignment: "my-goals", text: nil)),
              Block(id: "goals.fill.keep", .keep(diary: "mood", text: "goals.fill.keep")),
            ]),
        ]),
      Sitting(
        id: "goals.s2", week: 2,
        pages: [
          page("goals.light", [], when: .flag("low-load")),
          page("goals.full", [], when: .not(.flag("low-load"))),
        ]),
    ],
    therapist: [
      Block(id: "goals.t1", .lookFor("goals.t1")), Block(id: "goals.t2", .respond("goals.t2")),
      Block(id: "goals.t3", .exampleMessage([Block(id: "goals.t3.p1", .paragraph("goals.t3.p1"))])),
    ])

  static let activity = ModuleDocument(
    id: "activity", title: "activity.title", goal: "activity.goal",
    sittings: [
      Sitting(
        id: "activity.s1", week: 1,
        pages: [
          page(
            "activity.start",
            [
              Block(
                id: "activity.choice",
                .choose(
                  Choice(
                    options: [
                      .init(
                        id: "activity.low", when: .is(.flag("activity"), .choice("low")),
                        blocks: [Block(id: "activity.low.do", .do(assignment: "walk", text: nil))])
                    ],
                    otherwise: Part(
                      id: "activity.other", blocks: [Block(id: "activity.p", .paragraph("activity.p"))]))))
            ])
        ]),
      Sitting(
        id: "activity.s4", week: 4, conditionalWeek: [.init(when: .flag("low-load"), number: 5)],
        pages: [page("activity.late", [])]),
    ])

  static let relaxation = ModuleDocument(
    id: "common:relaxation", title: "relaxation.title", goal: "relaxation.goal",
    sittings: [Sitting(id: "relaxation.s1", week: 1, pages: [page("relaxation.breathe", [])])])

  static let course = Course(
    modules: [
      .init(ref: "goals", weeks: 2, opens: .week),
      .init(
        ref: "activity", weeks: 3, conditionalWeeks: [.init(when: .flag("low-load"), weeks: 5)],
        after: ["goals"], opens: .therapist),
      .init(
        ref: "common:relaxation", weeks: 2, after: ["goals", "activity"], opens: .done,
        when: .atLeast(.flag("tension"), 6)),
    ],
    contacts: [.init(id: "call-1", kind: .videoCall, minutes: 20, week: 4, text: "call-1")],
    ifSilent: .init(
      days: 7, message: [Block(id: "silent.p1", .paragraph("silent.p1"))],
      task: [Block(id: "silent.p2", .paragraph("silent.p2"))]),
    ending: .init(blocks: [Block(id: "ending.p1", .paragraph("ending.p1"))]))

  static let program = ProgramDocument(
    id: "sample", version: "1.0.0", sourceLocale: "nl", status: .demonstration, address: .informal,
    title: "title", intendedPurpose: "purpose",
    audience: .init(
      indications: [Indication(code: "ICD-11 MG30", text: "indication-1")], ages: .init(from: 18, to: nil),
      jurisdictions: ["NL"]),
    flags: flags,
    constraints: [
      .init(
        condition: .not(.and([.flag("low-load"), .atLeast(.flag("tension"), 9)])), because: "te zwaar samen")
    ],
    limits: Limits(
      patient: [.init(screenMinutesPerWeek: 60), .init(screenMinutesPerWeek: 30, when: .flag("low-load"))],
      diary: [.init(itemsPerEntry: 8)], therapist: [.init(peakMinutesPerWeek: 25)],
      readability: [.init(scope: .page, level: "B1")]),
    course: course, notTogether: [.init(part: "walk", other: "common:relaxation")],
    evidence: [Evidence(id: "ng206", source: "NICE 2021", text: "Geen vaste opbouw.")],
    hazards: [Hazard(id: "overexertion", text: "Te snel opbouwen.")],
    glossary: [GlossaryTerm(id: "pacing", word: "glossary.pacing", meaning: "glossary.pacing.meaning")],
    examples: [
      ExampleProfile(
        id: "anna", title: "anna.title",
        values: ["low-load": .boolean(true), "activity": .choice("low"), "tension": .number(3)],
        skips: ["walk"])
    ],
    accepted: [
      AcceptedFinding(
        element: "goals.why", code: "page-long", reason: "eerste bladzijde", role: "redactie",
        review: "2027-01-01")
    ])

  static let safety = SafetyDocument(
    contraIndications: [Indication(text: "contra-1")],
    crisis: [
      crisis("crisis-nl", "nl", "NL"), crisis("crisis-en", "en", "GB"),
    ],
    consent: Part(id: "consent", blocks: [Block(id: "consent.p1", .paragraph("consent.p1"))]),
    stopRules: [StopRule(id: "stop", blocks: [Block(id: "stop.p1", .warning("stop.p1"))])],
    alerts: [
      Alert(
        id: "alert-1", when: .atLeast(.answer("mood.hopeless"), 8), to: .duty, withinHours: 4, show: .crisis,
        text: "alert-1"),
      Alert(
        id: "alert-2", when: .in(.answer("mood.hopeless"), [.number(6), .number(7)]), to: .therapist,
        withinWorkingDays: 1),
    ])

  static func crisis(_ id: String, _ locale: String, _ region: String) -> Crisis {
    let line = Helpline(name: "113", phone: "0800-0113", web: "https://www.113.nl/", hours: "altijd")
    return Crisis(
      id: id, locale: locale, region: region, verified: "2026-11-01",
      blocks: [
        Block(id: "\(id).p1", .paragraph(TextID("\(id).p1"))), Block(id: "\(id).line", .helpline(line)),
      ])
  }

  /// The documents, with a text for every id in Dutch and English.
  static func documents() throws -> BundleDocuments {
    var documents = BundleDocuments(
      program: program, modules: [activity, relaxation, goals].sorted { $0.id < $1.id },
      assignments: [SampleFields.goals, SampleFields.walk], diaries: [SampleFields.mood],
      scoring: ScoringDocument(instruments: [SampleFields.instrument]), safety: safety,
      migrations: MigrationsDocument(
        renames: [.init(from: "doelen", to: "goals")], tombstones: [.init(id: "sleep", reason: "vervallen")],
        waivers: [.init(change: "item-removed", reason: "dubbel", role: "redactie", until: "2027-01-01")]),
      locales: [])
    let recorder = ReferenceRecorder()
    for file in try documents.files() {
      let bytes = file.bytes
      switch BundlePath(file.path) {
      case .program:
        _ = try CanonicalJSON.read(ProgramDocument.self, from: bytes, path: "", recorder: recorder)
      case .module: _ = try CanonicalJSON.read(ModuleDocument.self, from: bytes, path: "", recorder: recorder)
      case .assignment:
        _ = try CanonicalJSON.read(AssignmentDocument.self, from: bytes, path: "", recorder: recorder)
      case .diary: _ = try CanonicalJSON.read(DiaryDocument.self, from: bytes, path: "", recorder: recorder)
      case .scoring:
        _ = try CanonicalJSON.read(ScoringDocument.self, from: bytes, path: "", recorder: recorder)
      case .safety: _ = try CanonicalJSON.read(SafetyDocument.self, from: bytes, path: "", recorder: recorder)
      default: break
      }
    }
    for locale in ["en", "nl"] {
      var units: [TextID: [Inline]] = [:]
      for text in recorder.references.texts.elements where text.locale ?? locale == locale {
        units[text.id] = [.text("\(text.id.rawValue) (\(locale)) / \"ë\" \u{1F600}")]
      }
      units["goals.why.p"] = [
        .text("Je doel was "), .answer("my-goals.first", otherwise: "je doel"),
        .strong([.term(id: "pacing", content: [.text("rustig")])]), .emphasis([.text("aan")]),
        .link(target: "goals.fill", content: [.text("verder")]),
      ]
      documents.locales.append(
        LocaleDocument(
          locale: locale, direction: .leftToRight, address: .informal, units: units,
          media: locale == "en"
            ? ["goals.why.audio": MediaFile(blob: BlobDigest(of: film), mediaType: "audio/mpeg")] : nil))
    }
    return documents
  }

  static let manifest = Manifest(
    program: "sample", version: "1.0.0", title: "Voorbeeld", status: .demonstration, level: .review,
    sourceLocale: "nl",
    locales: [.init(locale: "nl", complete: true, address: .informal), .init(locale: "en", complete: true)],
    jurisdictions: ["NL"], intendedPurpose: "Laten zien.", indications: ["pijn"],
    contraIndications: ["acuut"],
    flags: ["low-load", "activity", "tension"],
    load: Load(
      screenMinutesPerWeek: range, practiceMinutesPerWeek: range, therapistMinutesPerWeek: range,
      diaryEntriesPerDay: range, diaryItemsPerEntry: range),
    supersedes: .init(version: "0.9.0", digest: digest),
    upgradeFrom: [.init(version: "0.9.0", digest: digest, midway: .hotMigrated)],
    instruments: [.init(id: "demo-4", licence: "vrij", validated: false)],
    compiler: .init(version: "0.1.0", rulesDigest: digest), sourceDigest: digest)

  static let digest = ContentDigest.hex(of: [])
  static let range = Load.Range(
    least: .init(value: 10, week: 1, profile: ["low-load": .boolean(true)]),
    most: .init(value: 60, week: 2, profile: ["low-load": .boolean(false)]))

  static func contents() throws -> BundleContents {
    BundleContents(
      manifest: manifest, documents: try documents(), media: [audio, film, audio],
      dossier: [.init(path: "dossier/load.json", bytes: Array("{}".utf8))],
      signatures: [
        .init(path: "META-INF/release.dsse.json", bytes: Array("{}".utf8)),
        .init(path: "META-INF/approvals/clinician.dsse.json", bytes: Array("{}".utf8)),
      ])
  }
}
