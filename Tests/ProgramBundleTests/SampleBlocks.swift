import ProgramBundle

/// One block of each kind that may stand on a page.
enum SampleBlocks {
  static func text(_ name: String) -> TextID { TextID("goals.why.\(name)") }

  static func paragraph(_ name: String) -> Block { Block(id: "goals.why.\(name)", .paragraph(text(name))) }

  static func part(_ name: String) -> Part { Part(id: "goals.why.\(name)", blocks: [paragraph("\(name).p")]) }

  static let contents: [(String, Block.Content)] = [
    ("p", .paragraph(text("p"))), ("h", .heading(text("h"))),
    ("list", .list([ListItem(id: "goals.why.list.1", text: text("list.1"))])),
    ("steps", .steps([ListItem(id: "goals.why.steps.1", when: .flag("low-load"), text: text("steps.1"))])),
    ("key", .keyPoint(text("key"))), ("warning", .warning(text("warning"))),
    ("example", .example(who: text("example.who"), blocks: [paragraph("example.p")])),
    ("quote", .quote(who: nil, text: text("quote"))),
    (
      "audio",
      .audio(
        Recording(
          source: Sample.recording, minutes: 12, title: text("audio.title"),
          transcript: [paragraph("audio.p")]))
    ),
    (
      "video",
      .video(
        Film(
          source: Media(id: "goals.why.video", blob: BlobDigest(of: Sample.film), mediaType: "video/mp4"),
          minutes: 3,
          captions: Media(id: "goals.why.captions", blob: BlobDigest(of: Sample.audio), mediaType: "text/vtt")
        ))
    ),
    (
      "image",
      .image(
        Picture(
          source: Media(id: "goals.why.image", blob: BlobDigest(of: Sample.audio), mediaType: "image/png"),
          alternative: text("image.alternative")))
    ),
    (
      "choose",
      .choose(
        Choice(
          options: [
            .init(
              id: "goals.why.choose.1", when: .in(.flag("activity"), [.choice("low")]),
              blocks: [paragraph("choose.1.p")])
          ], otherwise: part("choose.2")))
    ),
    ("do", .do(assignment: "my-goals", text: text("do"))), ("keep", .keep(diary: "mood", text: nil)),
    ("fill-in", .fillIn(instrument: "demo-4", text: text("fill-in"))),
    ("link", .link(target: "activity.start", text: text("link"))),
    ("chart", .chart(Chart(of: ["mood.hopeless"], over: .days, title: text("chart")))),
    (
      "plan",
      .activityPlan(
        ActivityPlan(
          start: part("plan.start"), hold: part("plan.hold"),
          stepUp: .init(id: "goals.why.plan.up", decidedBy: .together, blocks: [paragraph("plan.up.p")]),
          stepDown: part("plan.down"), afterWorsening: part("plan.worse")))
    ),
    ("show", .show(.stopRule)),
  ]

  static let all = contents.map { name, content in
    Block(
      id: "goals.why.\(name)",
      when: name == "h" ? .or([.flag("low-load"), .above(.flag("tension"), 2)]) : nil,
      basis: name == "plan" ? Basis(evidence: ["ng206"], hazards: ["overexertion"]) : nil, content)
  }
}
