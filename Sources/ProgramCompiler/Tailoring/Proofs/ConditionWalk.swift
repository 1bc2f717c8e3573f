/// Everything in a file that depends on conditions, with who gets there, in the order of the file.
///
/// What stands in a part that nobody gets is passed over: that part is what must be mended.
struct ConditionWalk {
  private(set) var conditionals: [Conditional] = []
  private(set) var lacks: [Lack] = []
  /// What is for the others in a choice that leaves nobody over.
  private(set) var unreached: [Unreached] = []
  /// Lists and steps, with where they stand.
  private(set) var lists: [(part: Part, items: [Block.Item], spot: Spot)] = []
  private let patients: Patients
  /// Everybody, and then who meets the conditions around one part after another.
  private var surroundings: [Surroundings] = [.init(outer: nil, link: nil, who: .always, hasAnybody: true)]
  private var verdicts: [Question: Verdict] = [:]

  /// A place in the file, by who gets there.
  typealias Spot = Int
  static let everywhere: Spot = 0

  init(_ patients: Patients) { self.patients = patients }

  mutating func note(list: Part, _ items: [Block.Item], at spot: Spot) { lists.append((list, items, spot)) }

  /// A condition that decides who is at a spot.
  struct Link {
    let condition: Condition
    /// Whether they meet it; those who do not are past an earlier option.
    let isMet: Bool
  }

  private struct Surroundings {
    let outer: Spot?
    let link: Link?
    let who: Predicate
    let hasAnybody: Bool
  }

  private struct Question: Hashable {
    let around: Predicate
    let who: Predicate
  }

  /// How a condition comes out for those who get to it.
  enum Verdict {
    case never
    case always
    case sometimes
    /// Who meets it has an earlier option.
    case shadowed
  }

  /// A condition where it stands.
  struct Conditional {
    let condition: Condition
    /// The part that carries it.
    let part: Part
    let spot: Spot
    let verdict: Verdict
    let role: Role
  }

  /// What a condition decides about.
  enum Role {
    /// Whether there is a part.
    case part
    /// Whether an option of a choice is taken.
    case option
    /// Whether another number counts.
    case number
  }

  /// Something in which some patients find nothing.
  struct Lack {
    let part: Part
    let kind: Kind
    let who: Predicate

    enum Kind {
      case module
      case page
      case content
      case fields
      case choice
    }
  }

  /// An `otherwise` that nobody reaches.
  struct Unreached {
    let part: Part
    let spot: Spot
  }

  /// Who gets to a spot.
  func who(at spot: Spot) -> Predicate { surroundings[spot].who }

  /// Whether anybody gets to a spot.
  func hasAnybody(at spot: Spot) -> Bool { surroundings[spot].hasAnybody }

  /// The conditions that decide who gets to a spot, the outermost first.
  func links(to spot: Spot) -> [Link] {
    var found: [Link] = []
    var next: Spot? = spot
    while let spot = next {
      if let link = surroundings[spot].link { found.append(link) }
      next = surroundings[spot].outer
    }
    return found.reversed()
  }
}

extension ConditionWalk {
  /// The spot of those who meet a condition that stands in another file.
  mutating func beyond(_ condition: Condition?, from spot: Spot) throws(DiagramOverflow) -> Spot {
    guard let condition else { return spot }
    return try go(from: spot, .init(condition: condition, isMet: true))
  }

  /// The spot in a part, for those who get it.
  mutating func enter(_ part: Part, from spot: Spot) throws(DiagramOverflow) -> Spot {
    guard hasAnybody(at: spot), let condition = part.when else { return spot }
    let verdict = try verdict(condition, at: spot)
    conditionals.append(
      .init(condition: condition, part: part, spot: spot, verdict: verdict, role: .part))
    return try go(from: spot, .init(condition: condition, isMet: true))
  }

  /// Goes through alternatives of which the first that holds counts; gives the spots of each, and of who is left over.
  mutating func enter(
    _ alternatives: [Part], _ role: Role, from spot: Spot, hasOtherwise: Bool = false
  ) throws(DiagramOverflow) -> (spots: [Spot], rest: Spot) {
    var spots: [Spot] = []
    var rest = spot
    for (position, part) in alternatives.enumerated() {
      guard let condition = part.when else { preconditionFailure("The schema requires `when`.") }
      var verdict = try verdict(condition, at: spot)
      if verdict != .never, rest != spot, try self.verdict(condition, at: rest) == .never {
        verdict = .shadowed
      }
      // What comes after one that always holds is unreached, and that says it.
      if verdict == .always, hasOtherwise || position + 1 < alternatives.count { verdict = .sometimes }
      let place = verdict == .shadowed ? rest : spot
      conditionals.append(
        .init(condition: condition, part: part, spot: place, verdict: verdict, role: role))
      spots.append(try go(from: rest, .init(condition: condition, isMet: true)))
      rest = try go(from: rest, .init(condition: condition, isMet: false))
    }
    return (spots, rest)
  }

  /// Notes who finds nothing in a part, where everything in it has conditions: those of `members`.
  ///
  /// Not where nobody gets one of the members: once that is mended, there may be something for everybody.
  mutating func collect(
    _ members: [[Condition]], in part: Part, _ kind: Lack.Kind, at spot: Spot
  ) throws(DiagramOverflow) {
    guard hasAnybody(at: spot), !members.isEmpty, !members.contains(where: \.isEmpty) else { return }
    var lacking = who(at: spot)
    for member in members {
      let shown = try patients.meeting(member)
      guard try patients.care.admits(patients.store.and(who(at: spot), shown)) else { return }
      lacking = try patients.store.and(lacking, patients.store.not(shown))
      if lacking == .never { return }
    }
    if try patients.care.admits(lacking) { lacks.append(.init(part: part, kind: kind, who: lacking)) }
  }

  /// Notes that a choice has nothing for who is left over at a spot.
  mutating func noteGap(in part: Part, at rest: Spot) {
    if hasAnybody(at: rest) { lacks.append(.init(part: part, kind: .choice, who: who(at: rest))) }
  }

  /// Notes an `otherwise` that nobody reaches.
  mutating func noteUnreached(_ part: Part, at rest: Spot) {
    if !hasAnybody(at: rest) { unreached.append(.init(part: part, spot: rest)) }
  }

  private mutating func go(from spot: Spot, _ link: Link) throws(DiagramOverflow) -> Spot {
    let meeting = try patients.meeting(link.condition)
    let who = try patients.store.and(
      who(at: spot), link.isMet ? meeting : patients.store.not(meeting))
    let hasAnybody: Bool =
      if !self.hasAnybody(at: spot) {
        false
      } else {
        switch try verdict(link.condition, at: spot) {
        case .never: !link.isMet
        case .always: link.isMet
        case .sometimes, .shadowed: true
        }
      }
    surroundings.append(.init(outer: spot, link: link, who: who, hasAnybody: hasAnybody))
    return surroundings.count - 1
  }

  private mutating func verdict(_ condition: Condition, at spot: Spot) throws(DiagramOverflow) -> Verdict {
    let question = Question(around: who(at: spot), who: try patients.meeting(condition))
    if let known = verdicts[question] { return known }
    let store = patients.store
    let verdict: Verdict
    if try !patients.care.admits(store.and(question.around, question.who)) {
      verdict = .never
    } else if try !patients.care.admits(store.and(question.around, store.not(question.who))) {
      verdict = .always
    } else {
      verdict = .sometimes
    }
    verdicts[question] = verdict
    return verdict
  }
}
