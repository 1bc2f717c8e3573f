/// What one valid file says, typed.
enum FileContent: Sendable {
  /// The program itself, without what stands in the other files.
  case program(Program)
  case module(Module)
  case assignment(Assignment)
  case diary(Diary)
  case instrument(Instrument)
  case glossary([GlossaryTerm])
  case profile(ExampleProfile)
}

extension FileContent {
  /// The program itself, in `program.xml`.
  var program: Program? { if case .program(let program) = self { program } else { nil } }
  var profile: ExampleProfile? { if case .profile(let profile) = self { profile } else { nil } }
  var instrument: Instrument? { if case .instrument(let instrument) = self { instrument } else { nil } }
  /// The id of a part that others can point at.
  var id: Reference? {
    switch self {
    case .module(let module): module.id
    case .assignment(let assignment): assignment.id
    case .diary(let diary): diary.id
    case .instrument(let instrument): instrument.id
    case .program, .glossary, .profile: nil
    }
  }
  /// The order of the kinds in a program.
  var rank: Int {
    switch self {
    case .program: 0
    case .module: 1
    case .assignment: 2
    case .diary: 3
    case .instrument: 4
    case .glossary: 5
    case .profile: 6
    }
  }
  /// The flags that are declared here.
  var flags: [Program.Flag] { program?.flags ?? [] }
}

extension PartReader {
  /// What the file says that begins with `root`; nil for a kind of file that is not read.
  mutating func content(_ root: Element) -> FileContent? {
    switch root.localName {
    case "program": .program(program(root))
    case "module": .module(module(root))
    case "assignment": .assignment(assignment(root))
    case "diary": .diary(diary(root))
    case "instrument": .instrument(instrument(root))
    case "glossary": .glossary(glossary(root))
    case "profile": .profile(profile(root))
    default: nil
    }
  }
}
