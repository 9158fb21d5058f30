/// What is late in a plan on a day, what has to be confirmed, what is behind, and what falls due within some days.
public struct OverdueList: Sendable {
  /// What is late, by kind and then in the order of the tables.
  public let items: [OverdueItem]
  /// What is on record does not settle these: past their day or not.
  public let toConfirm: [OverdueItem]
  /// Not due yet, but behind.
  public let behind: [OverdueItem]
  /// What is due on the day, or within the days asked for, the nearest first.
  public let upcoming: [OverdueItem]
  /// Every task and milestone with its state.
  public let ledger: TaskLedger

  /// The list of a plan as judged; `within` is a number of days, 0 for today alone.
  public init(plan: Plan, records: Records, assessment: PlanAssessment, within days: Int = 0) {
    let horizon = assessment.asOf.adding(days: max(0, days))
    ledger = TaskLedger(plan: plan, records: records, assessment: assessment, until: horizon)
    let clerk = Clerk(plan, records, assessment, ledger, until: horizon)
    let reports = clerk.reports()
    let all =
      clerk.tasks() + clerk.milestones() + clerk.annualTargets() + reports + clerk.indicators()
      + clerk.undecided(besides: reports) + clerk.undecidedNumbers()
    let limit = Self.mostLines(of: plan)
    items = all.filter { $0.state == .overdue }.withCyclesTogether(atMost: limit)
    toConfirm = all.filter { $0.state == .toConfirm }.withCyclesTogether(atMost: limit)
    behind = all.filter { $0.state == .behind }.withCyclesTogether(atMost: limit)
    upcoming = all.filter { $0.state == .dueSoon }.withCyclesTogether(atMost: limit)
      .sorted { ($0.daysOverdue ?? .min) > ($1.daysOverdue ?? .min) }
  }

  /// How many lines a list may have before cycles of one duty, or members of one group, stand together in one: a few rows
  /// must not make a list that nobody can read.
  public static func mostLines(of plan: Plan) -> Int {
    1_000 + 8 * (plan.tasks.count + plan.milestones.count + plan.indicators.count)
  }

  /// All that is on the list, in the order of its parts.
  public var all: [OverdueItem] { items + toConfirm + behind + upcoming }
}

/// Goes through a plan and gathers what is not closed.
private struct Clerk {
  let plan: Plan
  let records: Records
  let assessment: PlanAssessment
  let ledger: TaskLedger
  let horizon: CalendarDate
  private let asOf: CalendarDate
  private let matrix: ResponsibilityMatrix
  private let index: ObservationIndex

  init(
    _ plan: Plan, _ records: Records, _ assessment: PlanAssessment, _ ledger: TaskLedger, until horizon: CalendarDate
  ) {
    self.plan = plan
    self.records = records
    self.assessment = assessment
    self.ledger = ledger
    self.horizon = horizon
    asOf = assessment.asOf
    matrix = ResponsibilityMatrix(plan: plan, on: asOf)
    index = assessment.index
  }

  // MARK: Tasks and milestones

  func tasks() -> [OverdueItem] {
    var found: [OverdueItem] = []
    for entry in ledger.entries {
      for occasion in entry.occasions {
        found += items(of: occasion, .task, id: plan.tasks[entry.task].id, entry.responsibility)
      }
    }
    return found
  }

  func milestones() -> [OverdueItem] {
    let ofTasks = ledger.entries.flatMap { entry in entry.milestones.map { (task: Optional(entry.task), matter: $0) } }
    let all = ofTasks + ledger.duties.map { (task: nil, matter: $0) }
    return all.sorted { $0.matter.position < $1.matter.position }.flatMap { task, matter in
      let milestone = plan.milestones[matter.position]
      return items(of: matter, .milestone, id: milestone.code, task: task, matrix.responsibility(for: milestone))
    }
  }

  /// A matter is one item for all whose parts stand alike.
  private func items(
    of matter: Matter, _ kind: OverdueItem.Kind, id: String, task: Int? = nil, _ responsibility: Responsibility
  ) -> [OverdueItem] {
    // Most of what there is is not on the list.
    guard matter.parts.contains(where: { state(of: $0.standing) != nil }) else { return [] }
    var standings: [Matter.Standing] = []
    for part in matter.parts where !standings.contains(where: { $0 === part.standing }) {
      standings.append(part.standing)
    }
    return standings.compactMap { standing in
      guard let state = state(of: standing) else { return nil }
      let owing = matter.parts.filter { $0.standing === standing }.compactMap { part in
        part.body.map { OverdueItem.Owing(body: $0, group: part.group) }
      }
      return OverdueItem(
        kind, state, id, at: matter.position, task: task, period: matter.period, due: standing.due?.day,
        dueDay: standing.due, asOf: asOf, record: standing.note.map(OverdueItem.Record.note) ?? .silent,
        note: standing.note, doubts: standing.doubts, remarks: standing.remarks,
        owing: owing, responsibility)
    }
  }

  private func state(of standing: Matter.Standing) -> OverdueItem.State? {
    switch standing.state {
    case .overdue: return .overdue
    case .toConfirm: return .toConfirm
    case .behind: return .behind
    case .onSchedule, .notYetDue:
      return standing.due.map { asOf <= $0.day && $0.day <= horizon } ?? false ? .dueSoon : nil
    case .doneInTime, .doneLate, .suspended, .ended, .ongoing: return nil
    }
  }

  // MARK: Targets

  /// Numbers that were missed, and those of the running year that are behind or fall due.
  func annualTargets() -> [OverdueItem] { missedNumbers() + runningNumbers() }

  private func runningNumbers() -> [OverdueItem] {
    assessment.inHand.compactMap { running in
      let due = running.record.deadline ?? running.period.end
      let isBehind = running.status == .behind
      guard isBehind || (due <= horizon && asOf <= due && running.status != .metEarly) else { return nil }
      let subject = plan[running.series].code
      return OverdueItem(
        .annualTarget, !isBehind ? .dueSoon : due < asOf ? .overdue : .behind, subject, at: running.annualTarget,
        period: running.period,
        region: running.region, due: due, asOf: asOf, record: .shortfall,
        note: assessment.history.latest(on: subject), running.responsibility)
    }
  }

  private func missedNumbers() -> [OverdueItem] {
    assessment.annual.filter { $0.status == .missed && assessment.madeUp($0) == nil }.map { annual in
      let subject = plan[annual.series].code
      return OverdueItem(
        .annualTarget, annual.period.end < asOf ? .overdue : .dueSoon, subject, at: annual.annualTarget,
        period: annual.period, region: annual.region,
        due: annual.period.end, asOf: asOf, record: .shortfall, note: assessment.history.latest(on: subject),
        annual.responsibility)
    }
  }

  /// Numbers whose period is over and of which the figures do not tell whether they were reached.
  func undecidedNumbers() -> [OverdueItem] {
    assessment.annual.filter { $0.status == .undetermined && $0.period.end < asOf }.map { annual in
      let subject = plan[annual.series].code
      return OverdueItem(
        .annualTarget, .toConfirm, subject, at: annual.annualTarget, period: annual.period, region: annual.region,
        due: annual.period.end, asOf: asOf, record: .shortfall, note: assessment.history.latest(on: subject),
        doubts: [.undecidedNumber(annual.annualTarget)], annual.responsibility)
    }
  }

  func indicators() -> [OverdueItem] {
    assessment.indicators.filter { $0.status == .missed || $0.status == .behind }.map { indicator in
      let subject = plan[indicator.indicator].code
      return OverdueItem(
        .indicator, state(of: indicator), subject, at: indicator.indicator.index,
        due: indicator.timing.dueDay, asOf: asOf, record: .shortfall, note: assessment.history.latest(on: subject),
        indicator.responsibility)
    }
  }

  /// Targets whose day has passed and of which nobody owes a figure that would tell whether they were reached.
  func undecided(besides owed: [OverdueItem]) -> [OverdueItem] {
    let awaited = Set(owed.map(\.position))
    return assessment.indicators.filter { indicator in
      indicator.status == .undetermined && indicator.timing.dueDay < asOf
        && !awaited.contains(indicator.indicator.index)
    }.map { indicator in
      let subject = plan[indicator.indicator].code
      return OverdueItem(
        .indicator, .toConfirm, subject, at: indicator.indicator.index, due: indicator.timing.dueDay, asOf: asOf,
        record: .shortfall, note: assessment.history.latest(on: subject), doubts: [.undecided(indicator.indicator)],
        indicator.responsibility)
    }
  }

  /// A target missed on its last day is late from the day after it.
  private func state(of indicator: IndicatorAssessment) -> OverdueItem.State {
    guard indicator.status == .missed else { return .behind }
    return indicator.timing.dueDay < asOf ? .overdue : .dueSoon
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
      guard plan.period.admits(period, asLevel: true), period.end <= max(asOf, horizon),
        records.observations[position].region == nil, records.observations[position].statesFigure,
        index.standing(at: position) != .forecast
      else { return nil }
      return period
    }
    let calendar = plan.calendar(of: id)
    let cycles = calendar.owed(by: horizon)
    let responsibility = matrix.responsibility(for: id)
    return missing(cycles, readings: readings, of: plan[id], calendar).map { cycle in
      report(plan[id].code, at: id.index, period: cycle, due: calendar.reportingDay(of: cycle), responsibility)
    }
  }

  private func report(
    _ subject: String, at position: Int, period: Period, region: String? = nil, due: CalendarDate,
    _ responsibility: Responsibility
  ) -> OverdueItem {
    OverdueItem(
      .report, due < asOf ? .overdue : .dueSoon, subject, at: position, period: period, region: region, due: due,
      asOf: asOf, record: .silent, responsibility)
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
    // The school year in which the plan begins is no part of a sum or a mean of the plan.
    return cycles.filter { cycle in
      gaps.contains { $0.overlaps(cycle) } && (!cycle.isSchoolYear || plan.period.contains(cycle))
    }
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

  /// A statistic's figure, and that of a region, is owed only where an annual target waits for it.
  private func owedStatistics() -> [OverdueItem] {
    assessment.annual.filter { $0.status == .unreported && (plan.indicator($0.series) == nil || $0.region != nil) }
      .compactMap { annual in
        let due = plan.calendar(of: annual.series).reportingDay(of: annual.period)
        guard due <= max(asOf, horizon) else { return nil }
        return report(
          plan[annual.series].code, at: annual.series.index, period: annual.period, region: annual.region, due: due,
          annual.responsibility)
      }
  }
}
