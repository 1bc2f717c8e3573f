/// Who sees at least something of blocks.
struct BlocksShown {
  let patients: Patients
  let moment: Int
  /// For whom an assignment is left out.
  var leavingOut: (Reference) throws(DiagramOverflow) -> Predicate = { _ in .never }

  /// Who sees at least one of these blocks.
  func something(in blocks: [Block]) throws(DiagramOverflow) -> Predicate {
    var seen = Predicate.never
    for block in blocks {
      let shown = try patients.meeting(block.part.when, at: moment)
      seen = try patients.store.or(seen, patients.store.and(shown, content(of: block)))
    }
    return seen
  }

  private func content(of block: Block) throws(DiagramOverflow) -> Predicate {
    switch block.kind {
    case .do(let reference, _): return try patients.store.not(leavingOut(reference))
    case .list(let items), .steps(let items):
      var shown: [Predicate] = []
      for item in items { shown.append(try patients.meeting(item.part.when, at: moment)) }
      return try patients.store.any(shown)
    case .example(_, let blocks): return try something(in: blocks)
    case .choose(let options, let otherwise):
      var result = try something(in: otherwise?.blocks ?? [])
      for option in options.reversed() {
        let holds = try patients.meeting(option.part.when, at: moment)
        result = try patients.store.choose(holds, something(in: option.blocks), result)
      }
      return result
    default: return .always
    }
  }
}
