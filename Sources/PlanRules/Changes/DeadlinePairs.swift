/// The deadlines of what both states of a plan have.
extension YardstickComparer {
  /// A deadline as both state it; the plan's last day where one states none.
  struct DeadlinePair {
    let base: Deadline?
    let head: Deadline?
  }

  /// Those of all tasks and milestones that both have.
  var pairedDeadlines: [DeadlinePair] {
    zip(base.tasks, tasks.heads).compactMap { task, other in
      other.map { DeadlinePair(base: task.deadline, head: head.tasks[$0].deadline) }
    }
      + zip(base.milestones, tasks.milestones).compactMap { milestone, other in
        other.map { DeadlinePair(base: milestone.deadline, head: head.milestones[$0].deadline) }
      }
  }

  /// When something is due under the head's own facts: without a deadline by the plan's last day.
  func occasions(of deadline: Deadline?) -> [Deadline.Occasion] { occasions(of: deadline, issued: head.head.issued) }

  func occasions(of deadline: Deadline?, issued: CalendarDate?) -> [Deadline.Occasion] {
    occasions(of: deadline, issued: issued, calendar: head.head.workingCalendar)
  }

  func occasions(of deadline: Deadline?, calendar: WorkingCalendar) -> [Deadline.Occasion] {
    occasions(of: deadline, issued: head.head.issued, calendar: calendar)
  }

  private func occasions(
    of deadline: Deadline?, issued: CalendarDate?, calendar: WorkingCalendar
  ) -> [Deadline.Occasion] {
    guard let deadline else { return [Deadline.Occasion(period: nil, due: head.period.end)] }
    return deadline.occasions(in: head.period, issued: issued, calendar: calendar)
  }

  /// Which way the deadline of something moved that is in both.
  func shift(from old: Deadline?, to new: Deadline?) -> Shift {
    guard old != new else { return .same }
    let (before, now) = (occasions(of: old), occasions(of: new))
    if before.isEmpty, now.isEmpty, old?.terms != new?.terms { return .unclear }
    let lasting: Shift =
      old?.lasts ?? false == new?.lasts ?? false ? .same : new?.lasts ?? false ? .stricter : .looser
    // A duty without an end is due on no day; by one with an end nothing is owed after it.
    return before.isEmpty != now.isEmpty ? now.isEmpty ? .looser : .stricter : before.shift(to: now) + lasting
  }
}

extension [Deadline.Occasion] {
  /// Which way the days moved on which something is due: by none of them less may be due than before.
  func shift(to other: [Deadline.Occasion]) -> Shift {
    let (own, others) = (map(\.due), other.map(\.due))
    guard own != others else { return .same }
    switch (Self.keepsUp(others, with: own), Self.keepsUp(own, with: others)) {
    case (true, true): return .same
    case (true, false): return .stricter
    case (false, true): return .looser
    case (false, false): return .unclear
    }
  }

  /// Whether by each of some days as much is due by others; both in order.
  private static func keepsUp(_ days: [CalendarDate], with others: [CalendarDate]) -> Bool {
    days.count >= others.count && zip(days, others).allSatisfy { $0 <= $1 }
  }
}
