package import PlanRules

/// What stands above a list: for the person who signs it.
package struct OverdueHead: Sendable {
  /// How many things of each kind are overdue, in the order of the kinds; a task counts once with its milestones.
  package private(set) var kinds = [Int](repeating: 0, count: OverdueItem.Kind.allCases.count)
  /// How many of them rest on a deadline that was assumed.
  package private(set) var assumed = 0
  /// How many things are to be confirmed.
  package private(set) var toConfirm = 0
  /// How many things are behind.
  package private(set) var behind = 0
  /// The tasks of those who are asked, counted.
  package private(set) var ledger = LedgerCounts()
  /// What is overdue for longest.
  package private(set) var worst: Named?
  /// What falls due from the day to the end of its month.
  package private(set) var thisMonth: [Named] = []
  /// What falls due in the month after.
  package private(set) var nextMonth: [Named] = []

  /// A thing as the head names it.
  package struct Named: Sendable {
    /// The id of the plan.
    package let plan: String
    /// What kind of thing it is.
    package let kind: OverdueItem.Kind
    /// Its number or code.
    package let number: String
    /// Who owes it.
    package let bodies: [String]
    /// The days for which it is overdue; negative while it is not.
    package let days: Int
  }

  init() {}

  /// The head of the list of one plan, of what the bodies asked for lead.
  init(_ result: PlanResult) {
    let led = result.overdue.all.filter(result.isLed)
    let late = result.groups(of: led.filter { $0.state == .overdue })
    for group in late { kinds[OverdueItem.Kind.allCases.firstIndex(of: group.kind) ?? 0] += 1 }
    assumed = late.count { $0.lines[0].items[0].dueDay?.basis == .assumed }
    toConfirm = result.groups(of: led.filter { $0.state == .toConfirm }).count
    behind = result.groups(of: led.filter { $0.state == .behind }).count
    ledger = LedgerCounts(result.shares, by: result.assessment.asOf)
    worst = late.compactMap { Named($0, in: result) }.max { $0.days < $1.days }
    let day = result.assessment.asOf
    let ahead = led.filter { item in item.state != .overdue && item.due.map { $0 >= day } ?? false }
    let month = Month(of: day)
    func due(in month: Month) -> [Named] {
      result.groups(of: ahead.filter { $0.due.map { Month(of: $0) == month } ?? false })
        .compactMap { Named($0, in: result) }
    }
    thisMonth = due(in: month)
    nextMonth = due(in: month.next)
  }

  /// How many things are overdue.
  package var overdue: Int { kinds.reduce(0, +) }

  /// The heads of two plans together.
  package static func + (left: OverdueHead, right: OverdueHead) -> OverdueHead {
    var sum = left
    for position in sum.kinds.indices { sum.kinds[position] += right.kinds[position] }
    sum.assumed += right.assumed
    sum.toConfirm += right.toConfirm
    sum.behind += right.behind
    sum.ledger = sum.ledger + right.ledger
    if let other = right.worst, sum.worst.map({ $0.days < other.days }) ?? true { sum.worst = other }
    sum.thisMonth += right.thisMonth
    sum.nextMonth += right.nextMonth
    return sum
  }
}

extension OverdueHead.Named {
  fileprivate init?(_ group: ListGroup, in result: PlanResult) {
    let items = group.lines.flatMap(\.items)
    // A part of a task may have been late for longer than the task.
    guard let oldest = items.max(by: { ($0.daysOverdue ?? .min) < ($1.daysOverdue ?? .min) }),
      let days = oldest.daysOverdue
    else { return nil }
    plan = result.plan.id
    self.days = days
    kind = oldest.kind
    number = result.number(of: oldest)
    var bodies: [DepartmentID] = []
    var met: Set<DepartmentID> = []
    for role in result.roles(of: oldest) where role.isLead {
      let body = result.addressee(of: role)
      if met.insert(body).inserted { bodies.append(body) }
    }
    self.bodies = result.names(bodies)
  }
}
