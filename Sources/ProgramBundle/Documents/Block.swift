/// A block on a page, or in any other text of more than one line.
///
/// In JSON its content stands beside its id: `{"id":"goals.why.p1","kind":"paragraph","text":"goals.why.p1"}`.
public struct Block: Sendable, Hashable {
  /// The id of the block.
  public var id: String
  /// Only for patients for whom this holds; absent means for every patient.
  public var when: Condition?
  /// The sources this rests on and the hazards it touches.
  public var basis: Basis?
  /// What it says or does.
  public var content: Content

  /// Makes the value from its parts.
  public init(id: String, when: Condition? = nil, basis: Basis? = nil, _ content: Content) {
    self.id = id
    self.when = when
    self.basis = basis
    self.content = content
  }

  /// What a block says or does.
  public indirect enum Content: Sendable, Hashable {
    /// A paragraph.
    case paragraph(TextID)
    /// A heading within a page.
    case heading(TextID)
    /// A list of points.
    case list([ListItem])
    /// Steps, in order.
    case steps([ListItem])
    /// What the patient should remember.
    case keyPoint(TextID)
    /// What the patient should heed.
    case warning(TextID)
    /// An example of a patient, adapted to each locale.
    case example(who: TextID?, blocks: [Block])
    /// What somebody says in their own words.
    case quote(who: TextID?, text: TextID)
    /// A sound recording.
    case audio(Recording)
    /// A film.
    case video(Film)
    /// A picture.
    case image(Picture)
    /// One of several texts, depending on the patient.
    case choose(Choice)
    /// Here the patient does an assignment, named by id.
    case `do`(assignment: String, text: TextID?)
    /// From here on the patient keeps a diary, named by id.
    case keep(diary: String, text: TextID?)
    /// Here the patient fills in a questionnaire, named by id.
    case fillIn(instrument: String, text: TextID?)
    /// A link to another page, named by `module.page`.
    case link(target: String, text: TextID?)
    /// A chart of answers.
    case chart(Chart)
    /// A plan to build up activity.
    case activityPlan(ActivityPlan)
    /// A part of safety.json, shown in place.
    case show(SafetyPart)
    /// A helpline; in crisis contacts only.
    case helpline(Helpline)
    /// What the therapist looks for; in therapist's parts only.
    case lookFor(TextID)
    /// When and how the therapist responds; in therapist's parts only.
    case respond(TextID)
    /// An example of a good message to the patient; in therapist's parts only.
    case exampleMessage([Block])
  }

  /// The words that stand as `kind` in JSON.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case paragraph, heading, list, steps
    case keyPoint = "key-point"
    case warning, example, quote, audio, video, image, choose, `do`, keep
    case fillIn = "fill-in"
    case link, chart
    case activityPlan = "activity-plan"
    case show, helpline
    case lookFor = "look-for"
    case respond
    case exampleMessage = "example-message"
  }
}
