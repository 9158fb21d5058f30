import PlanFiles
import PlanRules

/// What the rules find in one plan, before any option.
struct PlanFindings {
  /// On the data alone, whatever the day: the files, then figures that contradict each other.
  let onData: [Finding]
  /// Where the plan contradicts the one before it, or asks for less than the one above it; empty where they are not in the
  /// run.
  let onOthers: [Finding]
  /// On what the plan asks for otherwise than in an earlier state; empty where none is looked at.
  let onChanges: [Finding]
  /// On targets and on what is late, as far as they are selected.
  let selected: [Finding]
  /// On targets and on what is late, that the selection leaves out.
  let others: [Finding]
  /// Whether the plans before and above it that it names are in the run, and it names any.
  let hasOthers: Bool
  /// Today, where it is known.
  let today: CalendarDate?

  init(
    folder: LoadedFolder, plan: Plan, index: ObservationIndex, assessment: PlanAssessment, overdue: OverdueList,
    equations: EquationCoverage,
    selection: Selection, _ surroundings: Surroundings, today: CalendarDate?, todayOfUsual: CalendarDate?,
    since base: BaseState?
  ) {
    let records = folder.records
    self.today = today
    onData =
      folder.findings + ConsistencyFindings.findings(in: index) + ImplausibleFindings.findings(in: index)
      + ImplausibleFindings.totalsToDate(of: assessment)
      + equations.findings(in: plan, on: assessment.asOf) + equations.claims(in: plan, on: assessment.asOf)
      + ConsistencyFindings.printedRates(of: assessment, plan: plan, records: records)
    onChanges = base?.yardstickFindings(of: plan, records, on: assessment.asOf) ?? []
    let (predecessor, above) = (surroundings.predecessor, surroundings.above)
    onOthers =
      (predecessor.map { HierarchyFindings.baselines(of: plan, after: $0) } ?? [])
      + (above.map { HierarchyFindings.weakerTargets(of: plan, under: $0, on: assessment.asOf) } ?? [])
    let named = (plan.head.predecessor != nil, plan.head.parent != nil)
    hasOthers = named != (false, false) && named.0 == (predecessor != nil) && named.1 == (above != nil)
    let found =
      PlanFindings.sinceThen(plan, folder, assessment, todayOfUsual)
      + TargetFindings.findings(of: assessment, plan: plan, records: records)
      + TaskFindings.findings(of: overdue, plan: plan, records: records, today: today)
    selected = found.filter { selection.includes($0, in: plan) }
    others = selected.count == found.count ? [] : found.filter { !selection.includes($0, in: plan) }
  }

  /// That reporting has gone on, or stopped, since the day that the plan's last data chose.
  private static func sinceThen(
    _ plan: Plan, _ folder: LoadedFolder, _ assessment: PlanAssessment, _ today: CalendarDate?
  ) -> [Finding] {
    guard let today, let due = plan.dueSince(assessment.asOf, by: today) else { return [] }
    return [
      Finding(
        .run(.judgedInThePast(assessment.asOf, series: due.series, since: due.first)), plan: plan.id,
        lead: plan.head.owner.map { [$0] } ?? [], place: Place(file: folder.name(of: .head)))
    ]
  }
}
