/// A task of the ledger as it lies with some of the bodies that owe it, or as a whole.
public struct TaskShare: Sendable {
  /// The task.
  public let entry: TaskEntry
  /// The one state it has.
  public let state: MatterState
  /// The position of the latest note on it, or on the part of the bodies.
  public let note: Int?
  /// What the bodies owe on each occasion; `nil` where their part stands as the whole does.
  private let own: [(state: MatterState, due: CalendarDate?)]?

  /// The whole of a task, or the part of some bodies; a group stands for its members.
  ///
  /// Where nobody has reported apart the part stands as the whole does, its milestones and figures considered.
  public init(_ entry: TaskEntry, of bodies: [DepartmentID]? = nil) { self.init(entry, of: bodies, in: nil) }

  /// The same, found in the parts of the task by their bodies where many are asked for one after the other.
  init(_ entry: TaskEntry, of bodies: [DepartmentID]?, in parts: PartsByBody?) {
    self.entry = entry
    let occasions = (entry.standsApart ? bodies : nil).map { bodies in
      if let parts { return parts.standings(of: bodies) }
      return entry.occasions.map { matter in
        matter.parts.filter { part in bodies.contains { part.body == $0 || part.group == $0 } }.map(\.standing)
      }
    }
    guard let occasions, occasions.contains(where: { !$0.isEmpty }) else {
      state = entry.state
      note = entry.note
      own = nil
      return
    }
    let states = occasions.filter { !$0.isEmpty }.map { standings in
      (state: MatterState.whole(of: standings.map(\.state)), due: standings.compactMap { $0.due?.day }.max())
    }
    state = MatterState.whole(of: states.map(\.state))
    note = occasions.flatMap { $0 }.compactMap(\.note).max()
    own = states
  }

  /// Whether it is due by a day, as extended; not what has no end, is suspended or ended.
  public func isDue(by day: CalendarDate) -> Bool {
    guard let own else { return entry.isDue(by: day) }
    switch state {
    case .suspended, .ended, .ongoing: return false
    default: return own.contains { $0.due.map { $0 <= day } ?? false }
    }
  }

  /// Whether all of it that is due by a day is done, and whether all of it in time.
  public func completion(by day: CalendarDate) -> (isDone: Bool, isInTime: Bool) {
    guard let own else { return entry.completion(by: day) }
    let due = own.filter { $0.due.map { $0 <= day } ?? false }.map(\.state)
    return (due.allSatisfy(\.isDone), due.allSatisfy { $0 == .doneInTime })
  }
}

/// The parts of a task by the bodies and groups that have them.
struct PartsByBody {
  private let entry: TaskEntry
  /// For each occasion the positions of the parts.
  private let positions: [[DepartmentID: [Int]]]

  init(_ entry: TaskEntry) {
    self.entry = entry
    positions = entry.occasions.map { matter in
      var found: [DepartmentID: [Int]] = [:]
      for (position, part) in matter.parts.enumerated() {
        if let body = part.body { found[body, default: []].append(position) }
        if let group = part.group, group != part.body { found[group, default: []].append(position) }
      }
      return found
    }
  }

  /// What the parts of some bodies stand at on each occasion, in the order of the tables.
  func standings(of bodies: [DepartmentID]) -> [[Matter.Standing]] {
    zip(entry.occasions, positions).map { matter, positions in
      Set(bodies.flatMap { positions[$0] ?? [] }).sorted().map { matter.parts[$0].standing }
    }
  }
}
