/// A task in the ledger, with its parts under it.
///
/// A class, as many hold the same one; nothing of it ever changes.
public final class TaskEntry: Sendable {
  /// The position of the task in the plan.
  public let task: Int
  /// The one state it has.
  public let state: MatterState
  /// Its occasions, one where it is due once.
  public let occasions: [Matter]
  /// Its milestones, each with its occasions, in the order of the tables.
  public let milestones: [Matter]
  /// How what it promises in numbers stands; `nil` where it promises nothing, or nothing says how much is done.
  public let commitment: CommitmentStanding?
  /// Who leads and who supports.
  public let responsibility: Responsibility
  /// Whether nobody has reported since the last reporting cycle began although it is open (`逾期未更新`).
  public let isStale: Bool
  /// Whether any occasion stands differently with different bodies.
  let standsApart: Bool

  init(
    task: Int, state: MatterState, occasions: [Matter], milestones: [Matter], commitment: CommitmentStanding?,
    responsibility: Responsibility, isStale: Bool
  ) {
    self.task = task
    self.state = state
    self.occasions = occasions
    self.milestones = milestones
    self.commitment = commitment
    self.responsibility = responsibility
    self.isStale = isStale
    standsApart = occasions.contains { matter in
      matter.parts.contains { $0.standing !== matter.parts[0].standing }
    }
  }

  /// The first occasion that is not done, else the last one: whose day and note a line on the task shows.
  public var current: Matter? {
    occasions.first { $0.state == .overdue } ?? occasions.first { $0.state.isOpen } ?? occasions.last
  }

  /// The day by which it is due.
  public var due: DueDay? { current?.due }

  /// The day on which it was done.
  public var finished: CalendarDate? { state.isDone ? occasions.compactMap(\.finished).max() : nil }

  /// The position of the latest note on it.
  public var note: Int? { occasions.compactMap(\.note).max() }

  /// Why it has to be confirmed.
  public var doubts: [Doubt] { current?.doubts ?? [] }

  /// What is to be said besides.
  public var remarks: [LedgerRemark] { current?.remarks ?? [] }

  /// Whether it is due by a day, as extended: what the rates of completion are taken of. Not what has no end, is
  /// suspended or ended.
  public func isDue(by day: CalendarDate) -> Bool {
    switch state {
    case .suspended, .ended, .ongoing: false
    default: occasions.contains { matter in matter.parts.contains { isDue($0.standing, by: day) } }
    }
  }

  /// Whether all of it that is due by a day is done, and whether all of it in time.
  public func completion(by day: CalendarDate) -> (isDone: Bool, isInTime: Bool) {
    var completion = (isDone: true, isInTime: true)
    for matter in occasions {
      // One part may have been given longer than the others.
      for part in matter.parts where isDue(part.standing, by: day) {
        if !part.standing.state.isDone { completion.isDone = false }
        if part.standing.state != .doneInTime { completion.isInTime = false }
      }
    }
    return completion
  }

  private func isDue(_ standing: Matter.Standing, by day: CalendarDate) -> Bool {
    standing.state != .suspended && standing.state != .ended && standing.due.map { $0.day <= day } ?? false
  }
}
