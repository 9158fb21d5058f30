package import PlanRules

extension YardstickPart {
  /// The column or key as the data names it.
  package var header: String {
    switch self {
    case .plan: HeadKey.id.rawValue
    case .planPeriod: HeadKey.period.rawValue
    case .issued: HeadKey.issued.rawValue
    case .owner: HeadKey.owner.rawValue
    case .parent: HeadKey.parent.rawValue
    case .leadsOfSeveral: HeadKey.leads.rawValue
    case .workingDays: HeadKey.holidays.rawValue
    case .exceptionDays: HeadKey.exceptionDays.rawValue
    case .reportingLag: HeadKey.reportingLagDays.rawValue
    case .planCycle: HeadKey.reportingCycle.rawValue
    case .assumption(let key): "\(HeadKey.assumptions.rawValue).\(key.rawValue)"
    case .reportingCycle: IndicatorTable.Column.reportingCycle.header
    case .reportingTerm: IndicatorTable.Column.reportingTerm.header
    case .indicator, .name: IndicatorTable.Column.indicator.header
    case .statistic: StatisticTable.Column.name.header
    case .target: IndicatorTable.Column.target.header
    case .nature: IndicatorTable.Column.nature.header
    case .baseline: IndicatorTable.Column.baseline.header
    case .measure: IndicatorTable.Column.measure.header
    case .direction: IndicatorTable.Column.direction.header
    case .unit: IndicatorTable.Column.unit.header
    case .definition: IndicatorTable.Column.definition.header
    case .revision: RevisionTable.Column.newTarget.header
    case .notApplicable, .reading: ActualsTable.Column.value.header
    case .readingState: ActualsTable.Column.state.header
    case .lead: TaskTable.Column.lead.header
    case .supporting: TaskTable.Column.supporting.header
    case .members: DepartmentTable.Column.members.header
    case .carried: TaskTable.Column.indicators.header
    case .annualTarget: AnnualTargetTable.Column.target.header
    case .annualDeadline: AnnualTargetTable.Column.deadline.header
    case .printedRate: AnnualTargetTable.Column.completionRate.header
    case .task, .words: TaskTable.Column.task.header
    case .commitment: TaskTable.Column.commitment.header
    case .standard: TaskTable.Column.standard.header
    case .deadline: TaskTable.Column.deadline.header
    case .milestone, .milestoneWords: MilestoneTable.Column.milestone.header
    case .equation: EquationTable.Column.code.header
    case .sides: EquationTable.Column.leftSide.header
    case .relation: EquationTable.Column.relation.header
    case .tolerance: EquationTable.Column.tolerance.header
    case .equationPeriod: EquationTable.Column.period.header
    case .exception: ExceptionTable.Column.expires.header
    case .progress: ProgressNoteTable.Column.progress.header
    case .extended: ProgressNoteTable.Column.newDeadline.header
    case .verdict: VerdictTable.Column.conclusion.header
    }
  }
}
