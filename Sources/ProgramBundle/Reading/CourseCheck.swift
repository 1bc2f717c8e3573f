/// Whether the numbers of the course can be reckoned with: in range, and no module after itself.
struct CourseCheck {
  let documents: BundleDocuments
  let limits: BundleLimits

  func check() throws(BundleError) {
    let modules = documents.program.course.modules
    for module in modules {
      let lengths = [module.weeks] + module.conditionalWeeks.map(\.weeks)
      guard lengths.allSatisfy({ (1...limits.courseWeeks).contains($0) }) else {
        throw .outOfRange(id: module.ref, property: "weeks")
      }
    }
    var refs: Set<String> = []
    for ref in modules.map(\.ref) where !refs.insert(ref).inserted {
      throw .duplicateIdentifier(PartReference(kind: .module, id: ref))
    }
    for id in modules.flatMap(\.after) where !refs.contains(id) {
      throw .unknownReference(PartReference(kind: .module, id: id))
    }
    let steps = try inOrder(modules).map { module in
      CourseWeeks.Step(
        module: module.ref, weeks: ([module.weeks] + module.conditionalWeeks.map(\.weeks)).max() ?? 0,
        after: module.after)
    }
    let last = CourseWeeks(steps).modules.map(\.weeks.upperBound).max() ?? 0
    guard last <= limits.courseWeeks else { throw .courseTooLong }
    try LoadCheck(documents: documents, limits: limits).check()
  }

  /// The modules, each after those that it waits for (Kahn 1962).
  private func inOrder(_ modules: [Course.Module]) throws(BundleError) -> [Course.Module] {
    var waiting: [String: [Int]] = [:]
    var count = modules.map { Set($0.after).count }
    for (index, module) in modules.enumerated() {
      for id in Set(module.after) { waiting[id, default: []].append(index) }
    }
    var order = modules.indices.filter { count[$0] == 0 }
    var next = 0
    while next < order.count {
      for index in waiting[modules[order[next]].ref] ?? [] {
        count[index] -= 1
        if count[index] == 0 { order.append(index) }
      }
      next += 1
    }
    if let stuck = modules.indices.first(where: { count[$0] > 0 }) {
      throw .orderCycle(module: modules[stuck].ref)
    }
    return order.map { modules[$0] }
  }
}
