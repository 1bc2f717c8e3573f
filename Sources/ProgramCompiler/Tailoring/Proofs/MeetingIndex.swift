/// What is asked for where in the course, and which modules certainly come before which.
struct MeetingIndex {
  /// Where a page asks for an assignment, diary or questionnaire.
  struct Request {
    /// The position of the module in the course.
    let module: Int
    let meeting: Meeting
  }

  /// By full name of an assignment, diary or questionnaire: where it is asked for, in the order of the course.
  private let requests: [String: [Request]]
  /// By full name of a module, its position in the course.
  let positions: [String: Int]
  /// By full name of a module, assignment, diary or questionnaire, its file.
  let files: [String: Inventory]
  /// By module, the positions of those that certainly come before it.
  private let ancestors: [Set<Int>]

  init(_ modules: [OpenedModule], _ inventories: [Inventory]) {
    var files: [String: Inventory] = [:]
    for inventory in inventories {
      guard let id = inventory.content.id else { continue }
      let key = Scope(of: inventory.path).qualified(id.text)
      if files[key] == nil { files[key] = inventory }
    }
    var positions: [String: Int] = [:]
    for (position, module) in modules.enumerated() where positions[module.id] == nil {
      positions[module.id] = position
    }
    var requests: [String: [Request]] = [:]
    for (position, module) in modules.enumerated() {
      for meeting in files[module.id]?.meetings ?? [] {
        guard case .asked = meeting.kind else { continue }
        requests[meeting.key, default: []].append(Request(module: position, meeting: meeting))
      }
    }
    self.files = files
    self.positions = positions
    self.requests = requests
    ancestors = Self.ancestors(modules, positions)
  }

  /// Where the course asks for an assignment, diary or questionnaire.
  func requests(of task: String) -> [Request] { requests[task] ?? [] }

  /// Whether a module certainly comes before another, for everybody who has both.
  func isAncestor(_ module: Int, of other: Int) -> Bool { ancestors[other].contains(module) }

  /// Those that certainly come before a module, in the order of the course.
  func ancestors(of module: Int) -> [Int] { ancestors[module].sorted() }

  private static func ancestors(_ modules: [OpenedModule], _ positions: [String: Int]) -> [Set<Int>] {
    var known: [Set<Int>?] = Array(repeating: nil, count: modules.count)
    func find(_ module: Int) -> Set<Int> {
      if let found = known[module] { return found }
      var found: Set<Int> = []
      for name in modules[module].step.after {
        guard let position = positions[name.text] else { continue }
        found.insert(position)
        found.formUnion(find(position))
      }
      known[module] = found
      return found
    }
    return modules.indices.map(find)
  }
}
