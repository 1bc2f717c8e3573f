/// A place in the smallest program where the text of an example stands.
public enum Slot: String, Sendable, CaseIterable {
  /// The whole of `program.xml`.
  case program
  /// All that stands in `<audience>`.
  case audience
  /// All that stands in `<locales>`.
  case locales
  /// Beside the flags that are there.
  case flags
  /// All that stands in `<limits>`.
  case limits
  /// All that stands in `<course>`.
  case course
  /// All that stands in `<safety>`.
  case safety
  /// After `<safety>`, at the end of `program.xml`.
  case programEnd
  /// The whole of `modules/start.xml`.
  case module
  /// All sittings of the module.
  case sittings
  /// A page of its own, after its title and a first sentence.
  case page
  /// The whole of `assignments/my-week.xml`.
  case assignment
  /// Beside the fields of the assignment.
  case fields
  /// The whole of `diaries/my-day.xml`.
  case diary
  /// Beside the fields of the diary.
  case diaryFields
  /// The whole of a questionnaire, `instruments/mood.xml`, that a page asks for.
  case instrument
  /// Beside the words of `glossary.xml`.
  case glossary
  /// The whole of `profiles/anna.xml`.
  case profile
  /// Lines of a ledger, in place of the English title of the first page: see `LedgerExample`.
  case ledger
  /// A part of a file that a translator sends back: such an example is shown, not compiled.
  case returned
  /// A listing of the program's folder, one path a line: such an example is shown, not compiled.
  case folder

  /// The file in which the slot is.
  public var file: String {
    switch self {
    case .program, .audience, .locales, .flags, .limits, .course, .safety, .programEnd, .folder, .returned:
      "program.xml"
    case .module, .sittings, .page: "modules/start.xml"
    case .assignment, .fields: "assignments/my-week.xml"
    case .diary, .diaryFields: "diaries/my-day.xml"
    case .instrument: "instruments/mood.xml"
    case .glossary: "glossary.xml"
    case .profile: "profiles/anna.xml"
    case .ledger: "locales/en/ledger.txt"
    }
  }
}
