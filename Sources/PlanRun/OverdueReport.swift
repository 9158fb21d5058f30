package import PlanRules

/// What `overdue` shows of one plan: a list for each addressee, and what stands above them.
package struct OverdueReport: Sendable {
  /// The lists; none where nothing is late, open or due.
  package let lists: [AddressedList]
  /// What stands above them.
  package let head: OverdueHead
  /// How many lines are overdue that were not on the earlier list, how many of that list are closed, and how many are
  /// still open; `nil` where no earlier list was asked for.
  package let changes: Changes?

  /// How a list differs from an earlier one.
  package struct Changes: Sendable, Equatable {
    /// The day of the earlier list.
    package let since: CalendarDate
    /// On the list and not on the earlier one.
    package let new: Int
    /// On the earlier one and no longer late.
    package let closed: Int
    /// On both.
    package let still: Int
  }
}

/// What one addressee is sent.
package struct AddressedList: Sendable {
  /// Who that is.
  package let addressee: Addressee
  /// Its parts, in their order; none is empty.
  package let parts: [Part]
  /// Positions of open tasks on which nobody has reported since the last reporting cycle began.
  package let stale: [Int]

  /// Whom a list is for, or under which name its lines stand.
  package enum Addressee: Sendable, Hashable {
    /// A body, or a group as one.
    case body(DepartmentID)
    /// Another name: a leader, a source, a chapter, a region.
    case name(String)
    /// The tables name none.
    case unnamed
  }

  /// The lines that stand alike.
  package struct Part: Sendable {
    /// How they stand.
    package let kind: Kind
    /// Tasks with their milestones, duties, targets and figures; those late for longest first, or due soonest.
    package let groups: [ListGroup]
  }

  /// How lines of a part stand.
  package enum Kind: String, Sendable, CaseIterable {
    /// Past its day and not done, or missed.
    case overdue
    /// What is on record does not settle it.
    case toConfirm
    /// Not due, but behind.
    case behind
    /// Due on the day or soon.
    case dueSoon
    /// Others lead it and ask for help.
    case help
    /// On the earlier list, and no longer late.
    case closed
  }
}

/// A task with its milestones, or any other single thing; it counts once.
package struct ListGroup: Sendable {
  /// Its lines, the task's own first.
  package let lines: [ListLine]

  /// The days for which the oldest of them is overdue.
  package var days: Int? { lines.compactMap(\.days).max() }

  /// What kind of thing it counts as: a task where the task itself stands in it.
  package var kind: OverdueItem.Kind { lines[0].items[0].kind }
}

/// A line of a list: one thing, all its open cycles together.
package struct ListLine: Sendable {
  /// What is open of it, the oldest first; never empty.
  package let items: [OverdueItem]
  /// Whether it is a milestone that stands under its task.
  package let isUnderTask: Bool
  /// The members of the group addressed whose part is open, where that is not all of them.
  package let openMembers: [DepartmentID]
  /// Whether it was not on the earlier list; `nil` where there is none to compare with.
  package let isNew: Bool?

  /// The days for which the oldest of them is overdue; negative while none is.
  package var days: Int? { items.compactMap(\.daysOverdue).max() }

  /// Whether its cycles were due on several days.
  package var hasSeveralDays: Bool { items.contains { $0.cycles != nil || $0.due != items[0].due } }

  /// The months of its cycles, the oldest first, each once.
  package var periods: [Period] {
    var seen: Set<Period> = []
    let all = items.flatMap(\.allPeriods).filter { seen.insert($0).inserted }
    return items.contains { $0.cycles != nil } ? all.sorted { $0.last < $1.last } : all
  }

  /// How many cycles it tells of.
  package var cycleCount: Int { items.contains { $0.cycles != nil } ? periods.count : items.count }

  /// The item that tells of the latest note.
  package var latest: OverdueItem { items.last { $0.note != nil } ?? items[items.count - 1] }
}

extension ListLine {
  /// A line of one cycle.
  package static func single(_ item: OverdueItem) -> ListLine {
    ListLine(items: [item], isUnderTask: false, openMembers: [], isNew: nil)
  }
}
