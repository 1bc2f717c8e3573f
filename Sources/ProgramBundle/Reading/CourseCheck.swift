/// Whether the numbers of the course can be reckoned with: in range, and no module after itself.
struct CourseCheck {
  let documents: BundleDocuments
  let limits: BundleLimits

  func check() throws(BundleError) {
    var weeks = 0
    let modules = documents.program.course.modules
    for module in modules {
      let lengths = [module.weeks] + module.conditionalWeeks.map(\.weeks)
      guard lengths.allSatisfy({ (1...limits.courseWeeks).contains($0) }) else {
        throw .outOfRange(id: module.ref, property: "weeks")
      }
      weeks += lengths.max() ?? 0
    }
    guard weeks <= limits.courseWeeks else { throw .courseTooLong }
    let refs = modules.map(\.ref)
    for id in modules.flatMap(\.after) where !refs.contains(id) {
      throw .unknownReference(PartReference(kind: .module, id: id))
    }
    for ref in refs where refs.count(where: { $0 == ref }) > 1 {
      throw .duplicateIdentifier(PartReference(kind: .module, id: ref))
    }
    for module in documents.modules {
      for sitting in module.sittings where sitting.week < 1 {
        throw .outOfRange(id: sitting.id, property: "week")
      }
    }
    for diary in documents.diaries where !(1...limits.courseWeeks * 7).contains(diary.days) {
      throw .outOfRange(id: diary.id, property: "days")
    }
    try checkOrder(modules)
  }

  /// Takes away the modules that wait for nothing that is left, until none can be taken.
  private func checkOrder(_ modules: [Course.Module]) throws(BundleError) {
    var waiting = modules
    while true {
      let refs = Set(waiting.map(\.ref))
      let left = waiting.filter { !refs.isDisjoint(with: $0.after) }
      guard let first = left.first else { return }
      guard left.count < waiting.count else { throw .orderCycle(module: first.ref) }
      waiting = left
    }
  }
}
