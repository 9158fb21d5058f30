/// The facts of the document.
extension YardstickComparer {
  mutating func compareHeads() {
    let (old, new) = (base.head, head.head)
    comparePeriods(old.period, new.period)
    compareOwners()
    if let parent = old.parent, parent != new.parent {
      addToHead(.parent, Wording(published: parent), Wording(published: new.parent), .undecided)
    } else if old.parent == nil, new.parent != nil {
      addToHead(.parent, nil, Wording(published: new.parent), .tightened)
    }
    if old.leads != new.leads {
      addToHead(
        .leadsOfSeveral, Wording(published: old.leads.rawValue), Wording(published: new.leads.rawValue),
        new.leads == .first ? .loosened : .tightened)
    }
    compare(.exceptionDays, old.exceptionDays, new.exceptionDays)
    compare(.reportingLag, old.reportingLagDays, new.reportingLagDays)
    addToHead(
      .planCycle, old.reportingCycle.name, new.reportingCycle.name,
      old.reportingCycle.shift(to: new.reportingCycle))
    compareIssues(old.issued, new.issued)
    compareWorkingDays()
  }

  private mutating func compare(_ part: YardstickPart, _ old: Int, _ new: Int) {
    addToHead(
      part, Wording(published: "\(old)"), Wording(published: "\(new)"), Shift(from: old, to: new, moreIsLooser: true))
  }

  private mutating func comparePeriods(_ old: Period, _ new: Period) {
    guard old != new else { return }
    let shift: Shift = old.first == new.first && old.last < new.last ? .looser : .unclear
    addToHead(.planPeriod, Wording(published: old.description), Wording(published: new.description), shift)
  }

  private mutating func compareOwners() {
    let (old, new) = (base.head.owner.map { [$0] } ?? [], head.head.owner.map { [$0] } ?? [])
    guard !heirs.gone(old, among: new).isEmpty else { return }
    addToHead(
      .owner, Self.names(old, in: base.departments), Self.names(new, in: head.departments), .loosened)
  }

  /// A later issue takes duties away that ended before it, and gives spans that run from it more time.
  private mutating func compareIssues(_ old: CalendarDate?, _ new: CalendarDate?) {
    guard old != new else { return }
    let moved = pairedDeadlines.map { pair in
      occasions(of: pair.head, issued: old).shift(to: occasions(of: pair.head, issued: new))
    }.reduce(.same, +)
    let (was, stands) = (Wording(published: old?.description), Wording(published: new?.description))
    guard let old, let new else {
      let isLooser = moved == .looser || moved == .unclear
      addToHead(.issued, was, stands, isLooser ? .loosened : old == nil ? .completed : .restated)
      return
    }
    // Reports are due only from the issue on.
    addToHead(.issued, was, stands, Shift(from: old, to: new, moreIsLooser: true) + (moved == .unclear ? moved : .same))
  }

  /// Days off that give deadlines more time; those of a year of which nothing was listed complete the calendar.
  private mutating func compareWorkingDays() {
    let (old, new) = (base.head.workingCalendar, head.head.workingCalendar)
    guard old != new else { return }
    var (shift, completes) = (Shift.same, true)
    for pair in pairedDeadlines {
      let before = occasions(of: pair.head, calendar: old)
      let moved = before.shift(to: occasions(of: pair.head, calendar: new))
      guard moved != .same else { continue }
      shift = shift + moved
      completes = completes && before.allSatisfy { old.isAssumed(from: $0.due, to: $0.due) }
    }
    guard let bearing = shift.bearing else { return }
    addToHead(.workingDays, nil, nil, completes ? .completed : bearing)
  }
}

extension ReportingCycle {
  /// Which way a cycle moved: the longer, the less is reported; a school year is as long as a year, and another one.
  func shift(to other: ReportingCycle) -> Shift {
    guard self != other else { return .same }
    guard length != other.length else { return .unclear }
    return Shift(from: length, to: other.length, moreIsLooser: true)
  }

  private var length: Int { surveyMonths ?? months }
}
