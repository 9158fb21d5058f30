import PlanFiles
import PlanRules

/// What the rules find in one plan, before any option.
struct PlanFindings {
  /// On the data alone, whatever the day: the files, then figures that contradict each other.
  let onData: [Finding]
  /// Where the plan contradicts the one before it; empty where that is not in the run.
  let onPredecessor: [Finding]
  /// On targets and on what is late, as far as they are selected.
  let selected: [Finding]
  /// On targets and on what is late, that the selection leaves out.
  let others: [Finding]
  /// Whether the plan before it is in the run.
  let hasPredecessor: Bool

  init(
    folder: LoadedFolder, plan: Plan, index: ObservationIndex, assessment: PlanAssessment, overdue: OverdueList,
    equations: EquationCoverage,
    selection: Selection, predecessor: FinalResults?, today: CalendarDate?
  ) {
    let records = folder.records
    onData =
      folder.findings + ConsistencyFindings.findings(in: index) + ImplausibleFindings.findings(in: index)
      + ImplausibleFindings.totalsToDate(of: assessment)
      + equations.findings(in: plan, on: assessment.asOf)
      + ConsistencyFindings.printedRates(of: assessment, plan: plan, records: records)
    onPredecessor = predecessor.map { HierarchyFindings.baselines(of: plan, after: $0) } ?? []
    hasPredecessor = predecessor != nil
    let found =
      TargetFindings.findings(of: assessment, plan: plan, records: records)
      + TaskFindings.findings(of: overdue, plan: plan, records: records, today: today)
    selected = found.filter { selection.includes($0, in: plan) }
    others = selected.count == found.count ? [] : found.filter { !selection.includes($0, in: plan) }
  }
}
