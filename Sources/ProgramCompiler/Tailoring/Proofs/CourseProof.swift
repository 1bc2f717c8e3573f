/// What a proof about the course of every patient may look at.
///
/// Each module of the course is a moment, in the order of the course: a module takes the flags as they are when it opens, and
/// keeps them. So flags that may change are free at every module. Not for use from several threads.
final class CourseProof {
  let context: CheckContext
  let patients: Patients
  /// The modules of the course, in its order; their positions are the moments.
  let modules: [OpenedModule]

  /// When the modules stand in the treatment of each patient.
  let calendar: CourseCalendar
  /// What is asked for where.
  let index: MeetingIndex

  /// What the course asks of patients, week by week.
  private(set) lazy var load = CourseLoad(self)

  var program: Program { context.program }
  var symbols: Symbols { context.symbols }

  /// The course of the patients that the program allows, or of these.
  init(_ context: CheckContext, of patients: Patients? = nil) throws(DiagramOverflow) {
    self.context = context
    let steps = context.program.course.modules.compactMap { step in
      context.symbols.modules[step.ref.text].map { (step: step, module: $0) }
    }
    let patients =
      if let patients { patients } else {
        try Patients(context.program, asking: Self.conditionsAsked(steps, context))
      }
    self.patients = patients
    var modules: [OpenedModule] = []
    for (moment, (step, module)) in steps.enumerated() {
      let present = try patients.meeting([step.part.when, module.part.when].compactMap(\.self), at: moment)
      modules.append(OpenedModule(step: step, module: module, present: present))
    }
    self.modules = modules
    calendar = CourseCalendar(modules, patients)
    index = MeetingIndex(modules, context.inventories)
  }

  /// The conditions that are asked at the moment of each module: its own, those of what it asks the patient to do, and those
  /// of the program.
  private static func conditionsAsked(
    _ steps: [(step: Course.Step, module: Module)], _ context: CheckContext
  ) -> [[Condition]] {
    var conditions: [String: [Condition]] = [:]
    var asking: [String: [String]] = [:]
    for inventory in context.inventories {
      let own = inventory.parts.compactMap(\.part.when)
      let names = inventory.pointers.filter(\.asksForContent).map {
        Symbols.key($0.reference.text, in: $0.scope)
      }
      switch inventory.content {
      case .program(let program):
        let ofSteps = Set(
          program.course.modules.flatMap { [$0.part] + $0.conditionalWeeks.map(\.part) }.map(
            ObjectIdentifier.init))
        conditions["", default: []] += inventory.parts.filter { !ofSteps.contains(ObjectIdentifier($0.part)) }
          .compactMap(\.part.when)
      case .module(let module):
        let id = module.part.scope.qualified(module.id.text)
        conditions[id] = own
        asking[id] = names
      case .assignment(let assignment):
        conditions[assignment.part.scope.qualified(assignment.id.text)] = own
      case .diary(let diary): conditions[diary.part.scope.qualified(diary.id.text)] = own
      case .instrument(let instrument):
        conditions[instrument.part.scope.qualified(instrument.id.text)] = own
      case .glossary, .profile: break
      }
    }
    // What the course says of a module is asked when it opens. Alerts look at answers as well: they only split the numbers
    // that they compare, for which once is enough.
    let alerts = context.program.safety.alerts.compactMap(\.condition)
    return steps.enumerated().map { moment, opened in
      let id = opened.step.ref.text
      let ofStep = [opened.step.part.when] + opened.step.conditionalWeeks.map(\.when)
      return (conditions[""] ?? []) + ofStep.compactMap(\.self) + (moment == 0 ? alerts : [])
        + (conditions[id] ?? []) + (asking[id] ?? []).flatMap { conditions[$0] ?? [] }
    }
  }

  /// The first patient with `predicate`, as a witness; nil where there is none.
  func witness(_ predicate: Predicate, week: Int? = nil) throws(DiagramOverflow) -> Diagnostic.Witness? {
    try patients.witness(predicate, modules: modules.map(\.id), week: week)
  }

  /// A patient as a witness, who is told by the flags that `predicates` are about.
  func witness(_ patient: Valuation, about predicates: [Predicate], week: Int? = nil) -> Diagnostic.Witness {
    patients.witness(patient, about: predicates, modules: modules.map(\.id), week: week)
  }
}

/// A module where the course opens it.
struct OpenedModule {
  let step: Course.Step
  let module: Module
  /// Who has it, by the flags at its own moment.
  let present: Predicate

  var id: String { step.ref.text }
}
