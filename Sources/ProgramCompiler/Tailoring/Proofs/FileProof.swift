/// What a proof about one file may look at: the file, and every patient as far as it tells them apart.
///
/// Nothing but the file, `program.xml` and the words of the glossary count: what is proven stands as long as these stay
/// the same. Not for use from several threads.
final class FileProof {
  let inventory: Inventory
  let program: Program
  let patients: Patients
  /// Where the course takes in the module of this file.
  let step: Course.Step?
  /// What names stand for; of other files only the words of the glossary are looked at.
  let symbols: Symbols
  let meters: TextMeterPool
  /// Names of people in stories, and words that the glossary explains.
  var knownWords: KnownWords
  var read: [Reading]?
  var together: [PassageReading]?
  var hard: [HardText]?
  var judged: [String: [Judgement]] = [:]

  init(_ file: FileContext) throws(DiagramOverflow) {
    inventory = file.inventory
    program = file.program
    symbols = file.symbols
    meters = file.whole.meters
    knownWords = KnownWords(explained: file.whole.explainedWords)
    if case .module(let module) = inventory.content {
      let id = module.part.scope.qualified(module.id.text)
      step = program.course.modules.first { $0.ref.text == id }
    } else {
      step = nil
    }
    let own = inventory.parts.compactMap(\.part.when)
    let ofStep = ([step?.part.when] + (step?.conditionalWeeks.map(\.when) ?? [])).compactMap(\.self)
    patients = try Patients(
      program, asking: [own + ofStep + program.limits.compactMap(\.part.when)], skippable: false)
  }

  private var walked: ConditionWalk?

  /// Everything in the file that depends on conditions.
  func conditions() throws(DiagramOverflow) -> ConditionWalk {
    if let walked { return walked }
    var walk = ConditionWalk(patients)
    try walk.add(inventory.content, step: step)
    walked = walk
    return walk
  }

  /// Whether only therapists read a part.
  func isForTherapist(_ part: Part) -> Bool {
    inventory.parts.first { $0.part === part }?.site.isForTherapist ?? false
  }

  /// The id of the part nearest to `part` that has one.
  func owner(of part: Part) -> String? {
    inventory.parts.first { $0.part === part }?.site.owner ?? inventory.parts.first?.site.owner
  }
}
