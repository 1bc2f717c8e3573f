/// modules/<id>.json: one module, loadable alone.
///
/// The file of a shared module `common:relaxation` is modules/common.relaxation.json.
public struct ModuleDocument: Sendable, Hashable, Codable {
  /// The id of the module.
  public var id: String
  /// The title.
  public var title: TextID
  /// What the patient can do or knows afterwards.
  public var goal: TextID
  /// Only for patients for whom this holds; absent means for every patient.
  public var when: Condition?
  /// The sittings, in the order of the source.
  public var sittings: [Sitting]
  /// For the therapist; never shown to the patient.
  public var therapist: [Block]
  /// The sources this rests on and the hazards it touches.
  public var basis: Basis?

  /// Makes the value from its parts.
  public init(
    id: String, title: TextID, goal: TextID, when: Condition? = nil, sittings: [Sitting],
    therapist: [Block] = [], basis: Basis? = nil
  ) {
    self.id = id
    self.title = title
    self.goal = goal
    self.when = when
    self.sittings = sittings
    self.therapist = therapist
    self.basis = basis
  }
}

/// What a patient does in one go.
public struct Sitting: Sendable, Hashable, Codable {
  /// The id of the sitting.
  public var id: String
  /// In which week of the module, from 1.
  public var week: Int
  /// Other weeks of the module; the first whose condition holds counts. Absent where there are none.
  public var conditionalWeek: [ConditionalNumber]?
  /// Only for patients for whom this holds; absent means for every patient.
  public var when: Condition?
  /// The title.
  public var title: TextID?
  /// The pages, in order.
  public var pages: [Page]
  /// The sources this rests on and the hazards it touches.
  public var basis: Basis?

  /// Makes the value from its parts.
  public init(
    id: String, week: Int, conditionalWeek: [ConditionalNumber] = [], when: Condition? = nil,
    title: TextID? = nil, pages: [Page], basis: Basis? = nil
  ) {
    self.id = id
    self.week = week
    self.conditionalWeek = conditionalWeek.unlessEmpty
    self.when = when
    self.title = title
    self.pages = pages
    self.basis = basis
  }
}

/// A page, as the patient sees it.
public struct Page: Sendable, Hashable, Codable {
  /// The id of the page: `module.page`.
  public var id: String
  /// The title.
  public var title: TextID
  /// Only for patients for whom this holds; absent means for every patient.
  public var when: Condition?
  /// The page read aloud.
  public var spoken: Media?
  /// What stands on the page.
  public var blocks: [Block]
  /// The sources this rests on and the hazards it touches.
  public var basis: Basis?

  /// Makes the value from its parts.
  public init(
    id: String, title: TextID, when: Condition? = nil, spoken: Media? = nil, blocks: [Block],
    basis: Basis? = nil
  ) {
    self.id = id
    self.title = title
    self.when = when
    self.spoken = spoken
    self.blocks = blocks
    self.basis = basis
  }
}
