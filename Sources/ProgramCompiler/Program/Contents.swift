import ProgramBundle

/// A module: what a patient reads and hears.
struct Module: Sendable {
  let part: Part
  let id: Reference
  let title: RichText
  let goal: RichText
  let sittings: [Sitting]
  let therapist: Block.Group?

  var pages: [Page] { sittings.flatMap(\.pages) }
}

/// What a patient does in one go.
struct Sitting: Sendable {
  let part: Part
  let week: Int
  let conditionalWeek: [ConditionalNumber]
  let title: RichText?
  let pages: [Page]
}

/// Another number for some patients; of several the first that holds counts.
struct ConditionalNumber: Sendable {
  let part: Part
  let number: Int

  /// For whom; nil where the condition cannot be read.
  var when: Condition? { part.when }
}

/// A page, as the patient sees it.
struct Page: Sendable {
  let part: Part
  let id: Reference
  let title: RichText
  let spoken: Reference?
  let blocks: [Block]
}

/// What a patient does and fills in.
struct Assignment: Sendable {
  let part: Part
  let id: Reference
  let title: RichText
  let minutes: Int
  let practiceMinutes: Int
  let timesPerWeek: Int
  let conditionalMinutes: [ConditionalNumber]
  let conditionalPracticeMinutes: [ConditionalNumber]
  let conditionalTimesPerWeek: [ConditionalNumber]
  let isSkippable: Bool
  let feedback: AssignmentDocument.Feedback
  let therapistMinutes: Int?
  let difficulty: AssignmentDocument.Difficulty
  let why: RichText?
  let instructions: Block.Group
  let workedExample: WorkedExample?
  let fields: [Field]
  let therapist: Block.Group?

  struct WorkedExample: Sendable {
    let group: Block.Group
    let who: Block.Phrase?
  }
}

/// What a patient records, and when.
struct Diary: Sendable {
  let part: Part
  let id: Reference
  let title: RichText
  let days: Int
  let entriesPerDay: Int
  let minutes: Int
  let conditionalMinutes: [ConditionalNumber]
  let conditionalEntriesPerDay: [ConditionalNumber]
  let notify: DiaryDocument.Notify
  let therapistMinutes: Int?
  let why: RichText?
  let reminders: [Reminder]
  let fields: [Field]
  let charts: [Block]
  let therapist: Block.Group?

  struct Reminder: Sendable {
    let part: Part
    let times: [Reference]
    let text: RichText
  }
}

/// A questionnaire.
struct Instrument: Sendable {
  let part: Part
  let id: Reference
  let title: RichText
  let minutes: Int
  let isValidated: Bool
  let locked: Reference?
  let licence: String
  let source: String?
  let instructions: Block.Group
  let responses: [Response]
  let questions: [Question]
  let scores: [Score]
  let therapist: Block.Group?

  struct Response: Sendable {
    let points: Int
    let text: RichText
  }

  struct Question: Sendable {
    let part: Part
    let id: Reference
    let isReversed: Bool
    let risk: Risk?
    let label: RichText
  }

  struct Score: Sendable {
    let part: Part
    let id: Reference
    let missingAllowed: Int
    let label: RichText
    /// Nil where the formula cannot be read.
    let formula: Formula?
    let cutOffs: [(atLeast: Int, text: RichText)]
  }
}

/// A word of the glossary.
struct GlossaryTerm: Sendable {
  let part: Part
  let id: Reference
  let word: RichText
  let meaning: RichText
}

/// An example patient.
struct ExampleProfile: Sendable {
  let part: Part
  let id: Reference
  let title: RichText
  let description: RichText?
  let settings: [(flag: Reference, value: Reference)]
  let skips: [Reference]
}
