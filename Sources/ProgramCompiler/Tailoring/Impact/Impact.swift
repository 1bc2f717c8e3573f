/// Finds what is not the same in two versions of a program, and for whom.
struct Impact {
  private let versions: TwoVersions
  private let renewed: Set<String>

  init(_ versions: TwoVersions) throws(EnvironmentFault) {
    self.versions = versions
    renewed = try Self.renewed(versions.old.context, versions.new.context)
  }

  private var patients: Patients { versions.patients }
  private var store: DiagramStore { patients.store }

  func report() throws(DiagramOverflow) -> ImpactReport {
    var parts: [ImpactReport.Part] = []
    var changed = Predicate.never
    for (element, change, who) in try contents() + moves() {
      guard let witness = try patients.witness(who) else { continue }
      changed = try store.or(changed, who)
      parts.append(
        .init(
          element: element, change: change, kinds: "\(try count(who))", witness: .init(witness)))
    }
    return ImpactReport(
      profiles: "\(try count(.always))", changed: "\(try count(changed))",
      onlyNew: "\(versions.onlyNew)", onlyOld: "\(versions.onlyOld)", parts: parts, load: try loads())
  }

  private func count(_ who: Predicate) throws(DiagramOverflow) -> BigCount {
    who == .never || patients.care.isEmpty
      ? .zero : try patients.care.count(who, over: patients.space.variables())
  }

  /// Media that have other bytes now.
  private static func renewed(_ old: CheckContext, _ new: CheckContext) throws(EnvironmentFault) -> Set<
    String
  > {
    var found: Set<String> = []
    for (path, file) in new.media.sorted(by: { $0.key < $1.key }) {
      guard let before = old.media[path] else { continue }
      if before.byteCount != file.byteCount {
        found.insert(path)
      } else if try before.bytes() != file.bytes() {
        found.insert(path)
      }
    }
    return found
  }

  // MARK: What patients are shown

  private typealias Found = (element: String, change: ImpactReport.Change, who: Predicate)

  private func contents() throws(DiagramOverflow) -> [Found] {
    var before = Dictionary(versions.old.context.inventories.map { ($0.path, $0) }) { first, _ in first }
    var found: [Found] = []
    for file in versions.new.context.inventories {
      let old = before.removeValue(forKey: file.path)
      found += try compare(old, file)
    }
    for file in versions.old.context.inventories where before[file.path] != nil {
      found += try compare(file, nil)
    }
    return found
  }

  private func compare(_ old: Inventory?, _ new: Inventory?) throws(DiagramOverflow) -> [Found] {
    let before = old.map { ShownContents($0) }
    let after = new.map { ShownContents($0, renewed: renewed) }
    let (hadFile, hasFile) = (try who(gets: old, in: versions.old), try who(gets: new, in: versions.new))
    var found: [Found] = []
    let owners = (after?.owners ?? []) + (before?.owners ?? []).filter { after?.pieces[$0] == nil }
    for owner in owners {
      let (was, now) = (before?.pieces[owner] ?? [], after?.pieces[owner] ?? [])
      if was == now, hadFile == hasFile { continue }
      let (had, has) = (try seen(was, hadFile), try seen(now, hasFile))
      var differing = Predicate.never
      for words in (now + was).map(\.words) where had[words] != has[words] {
        let one = try store.xor(had[words] ?? .never, has[words] ?? .never)
        differing = try store.or(differing, one)
      }
      // The same pieces in another order are something else as well.
      if was != now, Set(was) == Set(now) {
        differing = try store.or(differing, store.and(hadFile, hasFile))
      }
      if differing == .never { continue }
      found.append((owner, was.isEmpty ? .added : now.isEmpty ? .removed : .changed, differing))
    }
    return found
  }

  /// Who sees pieces, by what they say.
  private func seen(
    _ pieces: [ShownContents.Piece], _ file: Predicate
  ) throws(DiagramOverflow) -> [String: Predicate] {
    var found: [String: Predicate] = [:]
    for piece in pieces {
      let who = try store.and(file, patients.taking(piece.path))
      found[piece.words] = try store.or(found[piece.words] ?? .never, who)
    }
    return found
  }

  /// Who comes by what is in a file.
  private func who(gets file: Inventory?, in course: CourseProof) throws(DiagramOverflow) -> Predicate {
    guard let file else { return .never }
    guard let id = file.content.id else { return .always }
    let name = Scope(of: file.path).qualified(id.text)
    switch file.content {
    case .program, .glossary, .profile: return .always
    case .module: return course.index.positions[name].map { course.modules[$0].present } ?? .never
    case .assignment, .diary, .instrument:
      var who = Predicate.never
      for request in course.index.requests(of: name) {
        let has = try patients.meeting(course.condition(of: name))
        who = try store.or(who, store.and(course.asked(request), has))
      }
      return who
    }
  }

  // MARK: When

  /// The modules that come in another week.
  private func moves() throws(DiagramOverflow) -> [Found] {
    var found: [Found] = []
    for (position, module) in versions.new.modules.enumerated() {
      guard let before = versions.old.index.positions[module.id] else { continue }
      let both = try store.and(module.present, versions.old.modules[before].present)
      let same = try store.equals(
        versions.new.calendar.wait(for: position), versions.old.calendar.wait(for: before))
      let who = try store.and(both, store.not(same))
      if who != .never { found.append((module.id, .moved, who)) }
    }
    return found
  }

  // MARK: How much

  private func loads() throws(DiagramOverflow) -> [ImpactReport.LoadChange] {
    var found: [ImpactReport.LoadChange] = []
    for (measure, name, unit) in LoadMeasure.named {
      for more in [true, false] {
        if let change = try largest(measure, name, unit, more: more) { found.append(change) }
      }
    }
    return found
  }

  /// The largest change in one direction, in the first week in which it is so large.
  private func largest(
    _ measure: LoadMeasure, _ name: String, _ unit: Int, more: Bool
  ) throws(DiagramOverflow) -> ImpactReport.LoadChange? {
    let weeks = max(try versions.old.calendar.mostWeeks(), try versions.new.calendar.mostWeeks())
    var best: (change: Int, week: Int)?
    for week in 1...weeks {
      guard let change = try patients.care.mostValue(of: difference(measure, week, more: more)),
        change > best?.change ?? 0
      else { continue }
      best = (change, week)
    }
    guard let best,
      let most = try patients.most(of: difference(measure, best.week, more: more), where: .always)
    else { return nil }
    func value(_ course: CourseProof) throws(DiagramOverflow) -> Int {
      (try course.load.value(of: measure, in: best.week, for: most.witness) + unit - 1) / unit
    }
    let (before, after) = (try value(versions.old), try value(versions.new))
    guard before != after else { return nil }
    let about = try difference(measure, best.week, more: more).flatMap { store.support($0) }
    let witness = patients.witness(most.witness, telling: about, week: best.week)
    return .init(measure: name, week: best.week, before: before, after: after, witness: .init(witness))
  }

  /// What a measure is more, or less, in a week: amounts to be added up, without those that are the same in both.
  private func difference(
    _ measure: LoadMeasure, _ week: Int, more: Bool
  ) throws(DiagramOverflow) -> [Amount] {
    var new = try versions.new.load.shares(of: measure, in: week)
    var old: [Share] = []
    for share in try versions.old.load.shares(of: measure, in: week) {
      if let same = new.firstIndex(where: { $0.calendar == share.calendar && $0.own == share.own }) {
        new.remove(at: same)
      } else {
        old.append(share)
      }
    }
    func amounts(_ shares: [Share]) throws(DiagramOverflow) -> [Amount] {
      var found: [Amount] = []
      for share in shares { found.append(try share.amount(in: store)) }
      return found
    }
    let (had, has) = (try amounts(old), try amounts(new))
    return more ? try has + store.negated(had) : try had + store.negated(has)
  }
}

extension LoadMeasure {
  /// The measures with their names in JSON, and how many of what is counted make one of what is shown.
  fileprivate static let named: [(LoadMeasure, String, unit: Int)] = [
    (.screen, "screenMinutesPerWeek", 60), (.practice, "practiceMinutesPerWeek", 60),
    (.therapist, "therapistMinutesPerWeek", 60), (.messages, "therapistMessagesPerWeek", 1),
    (.diaryEntries, "diaryEntriesPerDay", 1), (.diaryItems, "diaryItemsPerEntry", 1),
  ]
}
