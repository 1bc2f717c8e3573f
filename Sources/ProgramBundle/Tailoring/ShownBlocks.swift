/// The blocks that one patient gets, with the blocks inside them.
public struct ShownBlocks: Sendable {
  private let profile: Profile

  /// Looks with the eyes of one patient.
  public init(profile: Profile) { self.profile = profile }

  /// The blocks whose conditions hold, in order, each followed by those inside it.
  ///
  /// Of a choice only the first option that holds is gone into, else its `otherwise`. Transcripts and what
  /// is meant for the therapist are not gone into.
  public func of(_ blocks: [Block]) throws(ConditionError) -> [Block] {
    var shown: [Block] = []
    for block in blocks {
      if let when = block.when, try !when.holds(for: profile) { continue }
      shown.append(block)
      for part in try parts(of: block) { shown += try of(part) }
    }
    return shown
  }

  private func parts(of block: Block) throws(ConditionError) -> [[Block]] {
    switch block.content {
    case .example(_, let blocks): return [blocks]
    case .activityPlan(let plan):
      return [plan.start, plan.hold].map(\.blocks) + [plan.stepUp.blocks]
        + [plan.stepDown, plan.afterWorsening].map(\.blocks)
    case .choose(let choice):
      for option in choice.options where try option.when.holds(for: profile) { return [option.blocks] }
      return [choice.otherwise?.blocks ?? []]
    default: return []
    }
  }
}
