package import PlanFiles
package import PlanRules

/// What a run found out about one plan, complete in itself: the plan, its records, how it stands on a day, what is late,
/// what was found, and the lines of its files.
///
/// A class, as every text and table of a report holds the one it is made of; nothing of it ever changes.
package final class PlanResult: Sendable {
  /// The folder it was read from.
  package let folder: LoadedFolder
  /// The plan.
  package let plan: Plan
  /// How it stands.
  package let assessment: PlanAssessment
  /// What is late.
  package let overdue: OverdueList
  /// Whether lists that programs read give each member of a group a line of its own, as they do unless there were too many.
  package let membersStandApart: Bool
  /// What a list or a ledger is asked for.
  package let list: ListRequest?
  /// The tables that the report is made of.
  package let tables: [PlanTable]
  /// What was late on an earlier day, where a list is compared with that of then.
  package let earlierList: OverdueList?
  /// What the report is limited to.
  package let selection: Selection
  /// Which equations were checked where, and whether they hold.
  package let equations: EquationCoverage
  /// How the plan stood on an earlier day, when only changes since then are shown.
  package let earlier: PlanAssessment?
  /// The selected indicators, in file order.
  package let indicators: [IndicatorAssessment]
  /// The selected annual targets, in file order.
  package let annual: [AnnualAssessment]
  /// The numbers set for periods that still run, as far as the selection goes.
  package let inHand: [YearInHand]
  /// The table of the quarter beside the one before, as far as the selection goes; `nil` where it is not asked for.
  package let quarter: QuarterTable?
  /// What departments have done since the day compared with; `nil` without one.
  package let work: WorkNews?
  /// What was found, with its weight, in the order of the places; last what was known and is found no more.
  package let findings: [WeighedFinding]
  /// The earlier state that the findings are held against; `nil` where none is.
  private let base: BaseState?
  /// The plan's exceptions by whether they still hold.
  package let exceptions: ExceptionCounts
  /// Those of them that somebody has approved.
  let excepted: [WeighedFinding]

  /// The folder's path as the user named it.
  package var path: String { folder.path }

  /// The records.
  package var records: Records { folder.records }

  /// Judges a loaded plan on a day and weighs what is found, beside what is known of the plans around it.
  init(
    _ folder: LoadedFolder, plan: Plan, asOf: CalendarDate, _ request: RunRequest, _ surroundings: Surroundings,
    against base: BaseState?
  ) {
    self.folder = folder
    self.plan = plan
    let selection = request.selection.on(asOf)
    self.selection = selection
    let index = ObservationIndex(plan: plan, records: folder.records)
    let assessment = Assessor(index, asOf: asOf, under: surroundings.parent).assess()
    annual = assessment.annual.filter { selection.includes($0, in: plan) }
    inHand = assessment.inHand.filter { selection.includes($0, in: plan) }
    let whole =
      request.makesQuarter
      ? QuarterTable(of: assessment, since: selection.since, today: request.today, under: surroundings.parent) : nil
    let matrix = ResponsibilityMatrix(plan: plan, on: asOf)
    quarter = whole?.keeping({ selection.includes($0, in: plan) }) { series in
      let responsibility = matrix.responsibility(for: series)
      return selection.includes(series, in: plan)
        && selection.includes(responsibility.lead + responsibility.supporting, in: plan)
    }
    let earlier = selection.since == nil ? nil : whole?.earlier
    let before = earlier?.indicators.map(\.status)
    let moved = Set(
      (quarter?.indicators ?? []).filter { $0.standingBefore?.kind != $0.standing.kind }.map(\.subject.series))
    indicators = assessment.indicators.filter {
      (before?[$0.indicator.index] != $0.status || moved.contains($0.indicator)) && selection.includes($0, in: plan)
    }
    self.assessment = assessment
    self.earlier = earlier
    list = request.list
    tables = request.tables
    let overdue = OverdueList(
      plan: plan, records: folder.records, assessment: assessment,
      within: request.list.map { $0.reach(from: asOf) } ?? 0)
    self.overdue = overdue
    work =
      selection.since == nil
      ? nil : whole.flatMap { WorkNews($0, ledger: overdue.ledger, of: assessment, under: surroundings.parent) }
    membersStandApart = overdue.all.reduce(0) { $0 + $1.owing.count } <= OverdueList.mostLines(of: plan)
    earlierList = request.list?.since.map { day in
      OverdueList(
        plan: plan, records: folder.records,
        assessment: Assessor(index, asOf: day, under: surroundings.parent).assess())
    }
    equations = EquationCheck(index).check()
    let found = PlanFindings(
      folder: folder, plan: plan, index: index, assessment: assessment, overdue: overdue, equations: equations,
      selection: selection,
      surroundings, today: request.today, todayOfUsual: request.day.todayOfUsual, since: base)
    findings = request.weighing.weigh(
      found, of: plan, folder.records, on: asOf, selection,
      hasSubject: !indicators.isEmpty || !annual.isEmpty || !inHand.isEmpty || PlanResult.hasTasks(selection, plan),
      hasJudgement: PlanResult.hasJudgement(indicators, annual, inHand, overdue.ledger, selection, plan),
      isAlone: request.folders.count == 1, against: base)
    self.base = base
    exceptions = request.weighing.exceptions(of: plan, folder.records, on: asOf)
    excepted = findings.filter { $0.exception != nil }
  }

  /// What a change that is looked at did; `nil` where none is.
  package var changes: PlanChanges? {
    base?.changes(findings, passed: passed)
  }

  /// The status of an indicator on the earlier day compared with.
  package func earlierStatus(of assessed: IndicatorAssessment) -> Status? {
    earlier?.indicators[assessed.indicator.index].status
  }

  /// The selected annual targets of statistics; those of indicators stand with the indicator.
  package var statisticTargets: [AnnualAssessment] { annual.filter { plan.indicator($0.series) == nil } }

  /// Whether anything selected was judged; of a department, only what it leads tells.
  var hasJudgement: Bool { PlanResult.hasJudgement(indicators, annual, inHand, overdue.ledger, selection, plan) }

  private static func hasJudgement(
    _ indicators: [IndicatorAssessment], _ annual: [AnnualAssessment], _ inHand: [YearInHand], _ ledger: TaskLedger,
    _ selection: Selection, _ plan: Plan
  ) -> Bool {
    let hasTasks = hasTasks(selection, plan)
    // Where nothing is due yet there is nothing to judge, and nothing amiss.
    let isEarly =
      annual.isEmpty && !(indicators.isEmpty && inHand.isEmpty && !hasTasks)
      && indicators.allSatisfy { $0.status == .notYetDue } && inHand.allSatisfy { $0.status == .notYetDue }
      && (!hasTasks || ledger.entries.allSatisfy { $0.state == .notYetDue })
    return isEarly
      || indicators.contains { $0.status.isDetermined && selection.includes($0.responsibility.lead, in: plan) }
      || annual.contains { $0.status.isDetermined && selection.includes($0.responsibility.lead, in: plan) }
      || inHand.contains { $0.status.isDetermined && selection.includes($0.responsibility.lead, in: plan) }
      || hasTasks
        && ledger.entries.contains {
          $0.state.isJudged && selection.includes($0.responsibility.lead, in: plan)
        }
  }

  /// Whether tasks are looked at; a category or an indicator selects none.
  private static func hasTasks(_ selection: Selection, _ plan: Plan) -> Bool {
    selection.category == nil && selection.indicators.isEmpty && !plan.tasks.isEmpty
  }

  /// The tasks that are looked at and that the department asked for leads.
  package var tasks: [TaskShare] { PlanResult.hasTasks(selection, plan) ? shares : [] }

  /// The selected indicators that are as required.
  package var reached: [IndicatorAssessment] { indicators.filter(\.status.isReached) }

  /// The selected annual targets that are as required.
  package var reachedAnnual: [AnnualAssessment] { annual.filter(\.status.isReached) }

  /// When the first figures are to be there, where nothing is due yet; `nil` where something is.
  package var firstFigures: (day: CalendarDate, indicators: [SeriesID])? {
    guard !plan.indicators.isEmpty, assessment.indicators.allSatisfy({ $0.status == .notYetDue }) else { return nil }
    return plan.firstFigures
  }

  /// The selected tasks that are done, or on schedule.
  package var reachedTasks: [TaskShare] { tasks.filter { $0.state.isDone || $0.state == .onSchedule } }

  /// The errors and warnings that count by who leads, in the order of the register.
  package var findingsByDepartment: [(name: String, findings: [WeighedFinding])] {
    // The positions of the findings that each department is to act on.
    var owed = [[Int]](repeating: [], count: plan.departments.departments.count)
    for position in findings.indices where findings[position].shownSeverity > .note {
      for department in findings[position].finding.lead { owed[department.index].append(position) }
    }
    return owed.indices.filter { !owed[$0].isEmpty }.map { index in
      (plan.departments[DepartmentID(index)].name, owed[index].map { findings[$0] })
    }
  }

  /// The files that nothing found points at.
  package var cleanFiles: [SourceFile] {
    let touched = Set(findings.compactMap(\.finding.place?.file))
    return folder.files.filter { !touched.contains($0.path) }
  }

  /// What is late and belongs to the selection.
  package var late: [OverdueItem] { overdue.items.filter(isSelected) }

  /// What has to be confirmed and belongs to the selection.
  package var toConfirm: [OverdueItem] { overdue.toConfirm.filter(isSelected) }

  /// What is behind and belongs to the selection.
  package var behind: [OverdueItem] { overdue.behind.filter(isSelected) }

  /// What falls due soon and belongs to the selection.
  package var upcoming: [OverdueItem] {
    // The head of a list looks further ahead than the list itself.
    let last = (list?.horizon ?? .days(0)).end(from: assessment.asOf)
    return overdue.upcoming.filter { item in item.due.map { $0 <= last } ?? true }.filter(isSelected)
  }

  /// Whether the selected department leads or supports something.
  private func isSelected(_ item: OverdueItem) -> Bool {
    guard selection.department != nil else { return true }
    return !roles(of: item).isEmpty
  }

  /// The matrix on the day judged for.
  package var matrix: TaskMatrix { TaskMatrix(plan: plan, on: assessment.asOf) }

  /// The names of departments.
  package func names(_ ids: [DepartmentID]) -> [String] { ids.map { plan.departments[$0].name } }
}

extension ListRequest {
  /// The number of days after a day that have to be looked at: those asked for, and the next month, which the head names.
  fileprivate func reach(from day: CalendarDate) -> Int {
    max(horizon.end(from: day), Horizon.nextMonth.end(from: day)).days(since: day)
  }
}

extension MatterState {
  /// Whether it says how a task stands.
  fileprivate var isJudged: Bool {
    switch self {
    case .doneInTime, .doneLate, .onSchedule, .behind, .overdue, .suspended, .ended, .ongoing: true
    case .toConfirm, .notYetDue: false
    }
  }
}
