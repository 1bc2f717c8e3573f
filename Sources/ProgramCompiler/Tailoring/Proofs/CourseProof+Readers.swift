/// A moment at which a patient comes by something, with what certainly came before.
struct Reader {
  /// Who comes by.
  let who: Predicate
  let before: Before
  /// Where a page asks for the assignment in which it stands.
  let request: MeetingIndex.Request?

  /// What a patient has behind them.
  enum Before {
    /// What certainly comes before this point of a module.
    case point(module: Int, Meeting.Position)
    /// The whole course.
    case everything
    /// Nothing that is certain.
    case nothing
  }
}

extension CourseProof {
  /// Every moment at which a patient comes by something in a file.
  func readers(of meeting: Meeting, in file: Inventory) throws(DiagramOverflow) -> [Reader] {
    switch meeting.position {
    case .page:
      guard let id = file.content.id,
        let module = index.positions[Scope(of: file.path).qualified(id.text)]
      else { return [] }
      let who = try store.and(modules[module].present, self.meeting(meeting.circumstances, at: module))
      return [Reader(who: who, before: .point(module: module, meeting.position), request: nil)]
    case .task:
      var readers: [Reader] = []
      for request in index.requests(of: Self.task(of: meeting.owner)) {
        let who = try store.and(
          gets(request), self.meeting(meeting.circumstances, at: request.module))
        readers.append(
          Reader(
            who: who, before: .point(module: request.module, request.meeting.position), request: request))
      }
      return readers
    case .ending:
      var who = Predicate.never
      for (module, last) in try calendar.current(in: CourseCalendar.mostWeeks) {
        who = try store.or(who, store.and(last, self.meeting(meeting.circumstances, at: module)))
      }
      return [Reader(who: who, before: .everything, request: nil)]
    case .anyTime:
      return [
        Reader(who: try self.meeting(meeting.circumstances, at: 0), before: .nothing, request: nil)
      ]
    }
  }

  /// Whether what a page asks for is certainly met before a reader comes by.
  func isBefore(_ request: MeetingIndex.Request, _ reader: Reader) -> Bool {
    switch reader.before {
    case .everything: true
    case .nothing: false
    case .point(let module, let position):
      index.isAncestor(request.module, of: module)
        || request.module == module && request.meeting.position.isBefore(position)
    }
  }
}
