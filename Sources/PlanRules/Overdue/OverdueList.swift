/// What is late in a plan on a day, or falls due within some days after it.
public struct OverdueList: Sendable {
  /// What is late, by kind and then in the order of the tables.
  public let items: [OverdueItem]
  /// What is not late yet but falls due within the days asked for.
  public let upcoming: [OverdueItem]

  /// The list of a plan as judged; `within` is a number of days, 0 for none.
  public init(plan: Plan, records: Records, assessment: PlanAssessment, within days: Int = 0) {
    let clerk = Clerk(plan, records, assessment, within: days)
    let all = clerk.tasks() + clerk.milestones() + clerk.annualTargets() + clerk.reports() + clerk.indicators()
    items = all.filter { $0.daysOverdue > 0 }
    upcoming =
      days > 0 ? all.filter { $0.daysOverdue <= 0 && $0.due <= clerk.horizon }.sorted { $0.due < $1.due } : []
  }
}

/// Goes through a plan and gathers what is not closed.
private struct Clerk {
  let plan: Plan
  let records: Records
  let assessment: PlanAssessment
  let horizon: CalendarDate
  private let asOf: CalendarDate
  private let matrix: ResponsibilityMatrix
  private let index: ObservationIndex

  init(_ plan: Plan, _ records: Records, _ assessment: PlanAssessment, within days: Int) {
    self.plan = plan
    self.records = records
    self.assessment = assessment
    asOf = assessment.asOf
    horizon = asOf.adding(days: days)
    matrix = ResponsibilityMatrix(plan: plan, on: asOf)
    index = assessment.index
  }

  private func item(
    _ kind: OverdueItem.Kind, _ subject: String, at position: Int, period: Period? = nil, region: String? = nil,
    due: CalendarDate, record: OverdueItem.Record, _ responsibility: Responsibility
  ) -> OverdueItem {
    OverdueItem(
      kind, subject, at: position, period: period, region: region, due: due, asOf: asOf, record: record,
      responsibility)
  }

  // MARK: Tasks and milestones

  func tasks() -> [OverdueItem] {
    plan.tasks.indices.flatMap { position -> [OverdueItem] in
      let task = plan.tasks[position]
      guard !needsNoNote(task) else { return [] }
      return instances(of: task.deadline).compactMap { instance in
        guard let record = openRecord(of: task.number, instance: instance.period, deadline: task.deadline) else {
          return nil
        }
        return item(
          .task, task.number, at: position, period: instance.period, due: instance.due, record: record,
          matrix.responsibility(forTask: position))
      }
    }
  }

  func milestones() -> [OverdueItem] {
    plan.milestones.indices.flatMap { position -> [OverdueItem] in
      let milestone = plan.milestones[position]
      return instances(of: milestone.deadline).compactMap { instance in
        guard let record = openRecord(of: milestone.code, instance: instance.period, deadline: milestone.deadline)
        else { return nil }
        return item(
          .milestone, milestone.code, at: position, period: instance.period, due: instance.due, record: record,
          matrix.responsibility(for: milestone))
      }
    }
  }

  /// The due dates of a deadline up to the horizon; of one that names none the plan's last day.
  private func instances(of deadline: Deadline?) -> [Deadline.Occasion] {
    guard let deadline, !deadline.terms.isEmpty else { return single(plan.period.end) }
    return deadline.occasions(in: plan.period, issued: plan.head.issued, calendar: plan.head.workingCalendar)
      .filter { $0.due <= horizon }
  }

  private func single(_ day: CalendarDate) -> [Deadline.Occasion] {
    day <= horizon ? [Deadline.Occasion(period: nil, due: day)] : []
  }

  /// What is on record about something open, or `nil` where a note closes it.
  ///
  /// The latest note decides; an instance of a recurring duty is closed only by a note that speaks of its period.
  private func openRecord(of subject: String, instance: Period?, deadline: Deadline?) -> OverdueItem.Record? {
    let latest = assessment.history.latest(on: subject) { position in
      guard let instance else { return true }
      return records.progressNotes[position].period.map(instance.contains) ?? false
    }
    guard let latest else { return .silent }
    switch records.progressNotes[latest].state {
    case .done, .ended: return nil
    case .ongoing where deadline?.terms.isEmpty ?? true: return nil
    default: return .note(latest)
    }
  }

  /// A task needs no note when all its indicators are met and the period is over.
  private func needsNoNote(_ task: KeyTask) -> Bool {
    guard assessment.isOver, !task.indicators.isEmpty else { return false }
    return task.indicators.allSatisfy { id in
      id.index < assessment.indicators.count && assessment.indicators[id.index].status == .met
    }
  }

  // MARK: Targets

  func annualTargets() -> [OverdueItem] {
    assessment.annual.filter { $0.status == .missed }.map { annual in
      item(
        .annualTarget, plan[annual.series].code, at: annual.annualTarget, period: annual.period, region: annual.region,
        due: annual.period.end, record: .shortfall, annual.responsibility)
    }
  }

  func indicators() -> [OverdueItem] {
    assessment.indicators.filter { $0.status == .missed }.map { indicator in
      item(
        .indicator, plan[indicator.indicator].code, at: indicator.indicator.index, due: indicator.timing.dueDay,
        record: .shortfall, indicator.responsibility)
    }
  }

  // MARK: Figures

  func reports() -> [OverdueItem] {
    let owed = plan.indicators.indices.flatMap { owedReports(of: SeriesID($0)) }
    return owed + owedStatistics()
  }

  /// The reporting cycles of an indicator whose figure is not there.
  private func owedReports(of id: SeriesID) -> [OverdueItem] {
    let readings = index.positions(of: id).compactMap { position -> Period? in
      let period = records.observations[position].period
      guard plan.period.contains(period), period.end <= max(asOf, horizon),
        records.observations[position].region == nil, records.observations[position].statesFigure,
        index.standing(at: position) != .forecast
      else { return nil }
      return period
    }
    let calendar = plan.calendar(of: id)
    let cycles = calendar.owed(by: horizon)
    let responsibility = matrix.responsibility(for: id)
    return missing(cycles, readings: readings, of: plan[id], calendar).map { cycle in
      item(
        .report, plan[id].code, at: id.index, period: cycle, due: calendar.reportingDay(of: cycle), record: .silent,
        responsibility)
    }
  }

  /// Of levels only the latest cycle is owed, and none that a later reading has overtaken; of all else every cycle.
  private func missing(
    _ cycles: [Period], readings: [Period], of series: Series, _ calendar: ReportingCalendar
  ) -> [Period] {
    if series.measure == .level {
      let late = cycles.lastIndex { calendar.reportingDay(of: $0) < asOf }
      return cycles.indices.filter { position in
        (position == late || calendar.reportingDay(of: cycles[position]) >= asOf)
          && !isSettled(cycles[position], by: readings, of: series, calendar)
      }.map { cycles[$0] }
    }
    let gaps = Tiling(of: plan.period, by: readings).missing
    return cycles.filter { cycle in gaps.contains { $0.overlaps(cycle) } }
  }

  /// A level is settled by a reading of the cycle's end or of later, a survey by one within the cycle, and what only a
  /// whole year has by readings that cover it.
  private func isSettled(
    _ cycle: Period, by readings: [Period], of series: Series, _ calendar: ReportingCalendar
  ) -> Bool {
    if calendar.cycle.isSurvey { return readings.contains { $0.last >= cycle.first } }
    guard readings.contains(where: { $0.last >= cycle.last }) else { return false }
    guard cycle.wholeYears != nil, !readings.contains(where: { $0.wholeYears != nil && $0.last >= cycle.last }),
      series.yearlyQuantity != nil
    else { return true }
    return Tiling(of: cycle, by: readings).missing.isEmpty
  }

  /// A statistic's figure is owed only where an annual target waits for it.
  private func owedStatistics() -> [OverdueItem] {
    assessment.annual.filter { $0.status == .unreported && plan.indicator($0.series) == nil }.compactMap { annual in
      let due = plan.calendar(of: annual.series).reportingDay(of: annual.period)
      guard due <= max(asOf, horizon) else { return nil }
      return item(
        .report, plan[annual.series].code, at: annual.series.index, period: annual.period, region: annual.region,
        due: due, record: .silent, annual.responsibility)
    }
  }
}
