import PlanFiles
package import PlanRules

extension PlanResult {
  /// The lists of what is late, as asked for.
  package func overdueReport() -> OverdueReport {
    let request = list ?? ListRequest()
    let now = Listing(self, request)
    return OverdueReport(lists: now.lists(), head: OverdueHead(self), changes: now.changes)
  }

  /// The tasks that the bodies asked for lead, or all, each with the part that is theirs.
  package var shares: [TaskShare] {
    guard selection.department != nil else { return overdue.ledger.entries.map { TaskShare($0) } }
    let selected = selection.selected(in: plan)
    return overdue.ledger.entries.compactMap { entry in
      selected.first { body in
        entry.occasions.contains { $0.parts.contains { $0.body == body || $0.group == body } }
      }.map { TaskShare(entry, of: [$0]) }
    }
  }

  /// The tasks as ranked from the side asked for.
  package var rankedCounts: [(name: String?, counts: LedgerCounts)] {
    let selected = selection.department == nil ? nil : selection.selected(in: plan)
    let groups = selected.map { $0.flatMap { plan.departments.members(of: $0, on: assessment.asOf) } } ?? []
    return plan.counts(
      of: shares.map(\.entry), on: list?.side ?? .department, by: assessment.asOf
    ) { body in
      guard let selected else { return true }
      return body.map { selected.contains($0) || groups.contains($0) } ?? false
    }
  }

  /// The positions of the tasks that the department asked for supports.
  package var supported: [Int] {
    guard selection.department != nil else { return [] }
    let led = Set(shares.map(\.entry.task))
    return overdue.ledger.entries.filter { entry in
      !led.contains(entry.task) && selection.includes(entry.responsibility.supporting, in: plan)
    }.map(\.task)
  }

  /// Of the tables that the report is made of those that could not be read, or lack a column that they need.
  package var tornTables: [PlanTable] {
    tables.filter { table in
      let file = folder.name(of: table)
      return findings.contains {
        ($0.finding.rule == .unreadableFile || $0.finding.rule == .missingColumn) && $0.finding.place?.file == file
      }
    }
  }

  /// How much of what a list rests on could not be read: errors in the data, and columns of its own tables that nobody
  /// knows, as what they hold may be a deadline or a name.
  package var unreadCount: Int {
    let own = tables.map(folder.name)
    return findings.count {
      let isColumn = $0.finding.rule == .unknownColumn && $0.finding.place.map { own.contains($0.file) } ?? false
      return $0.isOpen && ($0.severity == .error && $0.finding.rule.family == .data || isColumn)
    }
  }

  /// The number or code under which lists show a thing.
  package func number(of item: OverdueItem) -> String {
    switch item.kind {
    case .task, .milestone: return item.subject
    case .report, .indicator: return plan.indicator(SeriesID(item.position))?.number ?? item.subject
    case .annualTarget:
      return plan.indicator(records.annualTargets[item.position].series)?.number ?? item.subject
    }
  }

  /// The exception that somebody has approved for a thing on the list.
  package func approval(of item: OverdueItem) -> ApprovedException? {
    excepted.lazy.filter { weighed in
      let finding = weighed.finding
      guard finding.subject == .named(item.subject), finding.region == item.region else {
        return false
      }
      switch (item.kind, finding.rule.family) {
      case (.task, .tasks), (.milestone, .tasks), (.report, .tasks): return finding.period == item.period
      case (.annualTarget, .targets): return finding.period == item.period && !finding.isOnWholeTarget
      case (.indicator, .targets): return finding.isOnWholeTarget
      default: return false
      }
    }.compactMap(\.exception).first
  }

  /// Whether a body asked for leads a thing; everything is led without a selection.
  func isLed(_ item: OverdueItem) -> Bool {
    selection.department == nil || roles(of: item).contains(where: \.isLead)
  }

  /// Whom a role's list is for: a group as one, unless its member is asked for.
  func addressee(of role: Role) -> DepartmentID {
    guard let group = role.group else { return role.department }
    return selection.department != nil && selection.selected(in: plan).contains(role.department)
      ? role.department : group
  }

  /// Things with what belongs to them: the cycles of one duty in one line, milestones under their task.
  ///
  /// Those overdue for longest come first, of what lies ahead those due soonest.
  func groups(of items: [OverdueItem], line: ([OverdueItem], Bool) -> ListLine = ListLine.init) -> [ListGroup] {
    var keys: [LineKey] = []
    var byKey: [LineKey: [OverdueItem]] = [:]
    for item in items {
      let key = LineKey(item)
      if byKey[key] == nil { keys.append(key) }
      byKey[key, default: []].append(item)
    }
    var tops: [LineKey] = []
    var below: [LineKey: [LineKey]] = [:]
    for key in keys {
      let top = byKey[key]?[0].task.map { LineKey(.task, $0) } ?? key
      if below[top] == nil { tops.append(top) }
      below[top, default: []].append(key)
    }
    let groups = tops.map { top in
      let own = (byKey[top] == nil ? [] : [top]) + (below[top] ?? []).filter { $0 != top }
      return ListGroup(
        lines: own.map { key in
          let items = (byKey[key] ?? []).sorted { ($0.daysOverdue ?? .min) > ($1.daysOverdue ?? .min) }
          return line(items, key != top && byKey[top] != nil)
        })
    }
    return groups.enumerated().sorted { left, right in
      let (first, second) = (left.element.days ?? .min, right.element.days ?? .min)
      return first == second ? left.offset < right.offset : first > second
    }.map(\.element)
  }
}

extension ListLine {
  fileprivate init(_ items: [OverdueItem], _ isUnderTask: Bool) {
    self.init(items: items, isUnderTask: isUnderTask, openMembers: [], isNew: nil)
  }
}

/// What makes one line of a list: the cycles of one thing share it.
private struct LineKey: Hashable {
  let kind: OverdueItem.Kind
  let position: Int
  let region: String?

  init(_ item: OverdueItem) {
    kind = item.kind
    position = item.position
    region = item.region
  }

  init(_ kind: OverdueItem.Kind, _ position: Int) {
    self.kind = kind
    self.position = position
    region = nil
  }
}

extension Finding {
  /// Whether it is on the target of the plan itself, and not on a number set for a period.
  fileprivate var isOnWholeTarget: Bool {
    if case .targets(.indicator) = facts { return true }
    return false
  }
}
