/// How long a patient is at the screen for a page, and how many answers fields ask for.
struct ScreenLoad {
  let documents: BundleDocuments
  let reading: ReadingLoad
  let profile: Profile
  private let pace: ReadingPace

  /// Looks with the eyes of one patient, at one moment.
  init(documents: BundleDocuments, reading: ReadingLoad, profile: Profile) {
    self.documents = documents
    self.reading = reading
    self.profile = profile
    pace = .of(profile)
  }

  /// Seconds of reading, listening, watching and questionnaires, without assignments and diaries.
  ///
  /// `shown` are the page's blocks as `ShownBlocks` gives them.
  func seconds(of page: Page, shown: [Block]) throws(ConditionError) -> Int {
    var seconds = text(page.title)
    for block in shown { seconds += try self.seconds(of: block) }
    return seconds
  }

  /// Questions that this patient fills in: results that are worked out do not count, and rows count their questions.
  func items(in fields: [Field]) throws(ConditionError) -> Int {
    var count = 0
    for field in fields {
      if let when = field.when, try !when.holds(for: profile) { continue }
      switch field.content {
      case .computed: break
      case .rows(let rows): count += try items(in: rows.fields)
      default: count += 1
      }
    }
    return count
  }

  /// Seconds of one block without the blocks inside it.
  private func seconds(of block: Block) throws(ConditionError) -> Int {
    switch block.content {
    case .paragraph(let text), .heading(let text), .keyPoint(let text), .warning(let text):
      return self.text(text)
    case .list(let items), .steps(let items):
      var seconds = 0
      for item in items {
        if let when = item.when, try !when.holds(for: profile) { continue }
        seconds += text(item.text)
      }
      return seconds
    case .example(let who, _): return text(who)
    case .quote(let who, let text): return self.text(who) + self.text(text)
    case .audio(let recording): return text(recording.title) + recording.minutes * 60
    case .video(let film): return text(film.title) + film.minutes * 60
    case .do(_, let text), .keep(_, let text), .link(_, let text): return self.text(text)
    case .fillIn(let id, let text):
      return self.text(text) + (documents.scoring.instruments.first { $0.id == id }?.minutes ?? 0) * 60
    case .chart(let chart): return text(chart.title)
    case .show(let part): return try seconds(of: part)
    case .helpline(let helpline): return seconds(of: helpline)
    case .image, .choose, .activityPlan, .lookFor, .respond, .exampleMessage: return 0
    }
  }

  /// Of crisis contacts for several regions the longest: which one the patient sees is not a matter of the program.
  private func seconds(of part: SafetyPart) throws(ConditionError) -> Int {
    switch part {
    case .crisis:
      var longest = 0
      for crisis in documents.safety.crisis where crisis.locale == reading.locale {
        longest = max(longest, try seconds(of: crisis.blocks))
      }
      return longest
    case .stopRule:
      var seconds = 0
      for rule in documents.safety.stopRules {
        if let when = rule.when, try !when.holds(for: profile) { continue }
        seconds += try self.seconds(of: rule.blocks)
      }
      return seconds
    case .consent: return try seconds(of: documents.safety.consent?.blocks ?? [])
    }
  }

  private func seconds(of blocks: [Block]) throws(ConditionError) -> Int {
    var seconds = 0
    for block in try ShownBlocks(profile: profile).of(blocks) {
      // A safety text that shows a safety text would go round for ever.
      if case .show = block.content { continue }
      seconds += try self.seconds(of: block)
    }
    return seconds
  }

  /// A helpline is one text: its name, its number and its hours.
  private func seconds(of helpline: Helpline) -> Int {
    let letters = [helpline.name, helpline.phone, helpline.hours ?? ""].map { ReadingLoad.letters(in: $0) }
    return ReadingLoad.seconds(
      letters: letters.reduce(0, +), lettersPerMinute: reading.speed.lettersPerMinute, at: pace)
  }

  private func text(_ text: TextID?) -> Int { text.map { reading.seconds(of: $0, at: pace) } ?? 0 }
}
