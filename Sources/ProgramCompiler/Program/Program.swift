import ProgramBundle

/// A whole program, typed, with every name still as the author wrote it.
struct Program: Sendable {
  let part: Part
  let id: Reference
  let version: Reference
  let language: String
  let status: ProgramStatus
  let address: Address?
  let title: RichText
  let intendedPurpose: RichText
  let audience: Audience
  let locales: [Locale]
  /// Where the languages are listed.
  let localesPart: Part
  let flags: [Flag]
  let constraints: [Constraint]
  let flagsPart: Part
  let limits: [Limit]
  let course: Course
  let safety: Safety
  let evidence: [RegisterEntry]
  let hazards: [RegisterEntry]
  let renames: [Rename]
  let tombstones: [Tombstone]
  let waivers: [Waiver]
  var glossary: [GlossaryTerm] = []
  /// Also the shared ones that the course names.
  var modules: [Module] = []
  var assignments: [Assignment] = []
  var diaries: [Diary] = []
  var instruments: [Instrument] = []
  var profiles: [ExampleProfile] = []

  struct Audience: Sendable {
    let part: Part
    let indications: [Indication]
    let contraIndications: [Indication]
    let ages: (from: Int, to: Int?, place: Place)?
    let jurisdictions: [Reference]
  }

  struct Indication: Sendable {
    let code: String?
    let text: RichText
  }

  struct Locale: Sendable {
    let tag: Reference
    let address: Address?
    let isReleased: Bool
    let basedOn: Reference?
  }

  struct Flag: Sendable {
    let part: Part
    let id: Reference
    let setBy: ProgramBundle.Flag.Setter
    let changes: ProgramBundle.Flag.Changes
    let kind: ProgramBundle.Flag.Kind
    /// The values of a choice, with their places.
    let values: [Reference]
    /// Where the values are given: the list, or the largest number.
    let range: Reference?
    let defaultValue: Reference?
    let label: RichText
    let help: RichText?
    let valueLabels: [(name: Reference, text: RichText)]
  }

  struct Constraint: Sendable {
    /// Nil where the condition cannot be read.
    let condition: Condition?
    let because: String?
    let place: Place
  }

  struct RegisterEntry: Sendable {
    let id: Reference
    let source: String?
    let text: RichText
  }

  struct Rename: Sendable {
    let from: Reference
    let to: Reference
  }

  struct Tombstone: Sendable {
    let id: Reference
    let reason: String
  }

  struct Waiver: Sendable {
    let change: String
    let reason: String
    let role: String
    let until: String
  }
}

/// A limit, for everybody or for some patients.
struct Limit: Sendable {
  let part: Part
  let kind: Kind

  enum Kind: Sendable {
    case patient
    case diary
    case therapist
    case readability
  }

  /// The number under `name`, if this limit sets it.
  func number(_ name: String) -> Int? { part.element.number(name) }
}

/// The order of a program.
struct Course: Sendable {
  let part: Part
  let modules: [Step]
  let contacts: [Contact]
  let ifSilent: Silence?
  let ending: Block.Group?

  struct Step: Sendable {
    let part: Part
    let ref: Reference
    let weeks: Int
    let conditionalWeeks: [ConditionalNumber]
    let after: [Reference]
    let opens: ProgramBundle.Course.Opens
  }

  struct Contact: Sendable {
    let part: Part
    let kind: ProgramBundle.Course.Contact.Kind
    let minutes: Int
    let week: Int
    let text: RichText
  }

  struct Silence: Sendable {
    let part: Part
    let days: Int
    let message: [Block]
    let task: [Block]
  }
}

/// What every patient must always be able to find, and who is alerted.
struct Safety: Sendable {
  let part: Part
  let crisis: [Crisis]
  let consent: Block.Group?
  let stopRules: [Block.Group]
  let alerts: [Alert]

  struct Crisis: Sendable {
    let part: Part
    let language: Reference
    let region: Reference
    let verified: Reference
    let blocks: [Block]
  }

  struct Alert: Sendable {
    let part: Part
    /// Nil where the condition cannot be read.
    let condition: Condition?
    let to: Alert.Recipient
    let withinHours: Int?
    let withinWorkingDays: Int?
    let show: SafetyPart?
    let text: RichText

    typealias Recipient = ProgramBundle.Alert.Recipient
  }
}
