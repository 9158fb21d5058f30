package import PlanFiles
package import PlanRules

/// A plan that was loaded and judged on a day.
///
/// A class, as every text and table of a report holds the plan it is made of; nothing of it ever changes.
package final class JudgedPlan: Sendable {
  /// The folder it was read from.
  package let folder: LoadedFolder
  /// The plan.
  package let plan: Plan
  /// How it stands.
  package let assessment: PlanAssessment
  /// What is late.
  package let overdue: OverdueList
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
  /// Findings on the data alone, whatever the day: the files, then figures that contradict each other.
  package let dataFindings: [Finding]
  /// Selected findings on targets and on what is late.
  package let planFindings: [Finding]
  /// Findings on targets and on what is late that the report leaves out.
  let otherFindings: [Finding]

  /// The folder's path as the user named it.
  package var path: String { folder.path }

  /// The records.
  package var records: Records { folder.records }

  /// Judges a loaded plan; `within` is the number of days ahead for what falls due soon.
  package init(
    _ folder: LoadedFolder, plan: Plan, asOf: CalendarDate, within days: Int = 0, selection: Selection = Selection()
  ) {
    self.folder = folder
    self.plan = plan
    let selection = selection.on(asOf)
    self.selection = selection
    let index = ObservationIndex(plan: plan, records: folder.records)
    let assessment = Assessor(index, asOf: asOf).assess()
    let earlier = selection.since.map { Assessor(index, asOf: $0).assess() }
    let before = earlier?.indicators.map(\.status)
    indicators = assessment.indicators.filter {
      before?[$0.indicator.index] != $0.status && selection.includes($0, in: plan)
    }
    annual = assessment.annual.filter { selection.includes($0, in: plan) }
    self.assessment = assessment
    self.earlier = earlier
    overdue = OverdueList(plan: plan, records: folder.records, assessment: assessment, within: days)
    equations = EquationCheck(index).check()
    dataFindings =
      folder.findings + ConsistencyFindings.findings(in: index)
      + equations.findings(in: plan, on: asOf)
      + ConsistencyFindings.printedRates(of: assessment, plan: plan, records: folder.records)
    let found =
      TargetFindings.findings(of: assessment, plan: plan, records: folder.records)
      + TaskFindings.findings(of: overdue, assessment: assessment, plan: plan, records: folder.records)
    planFindings = found.filter { selection.includes($0, in: plan) }
    otherFindings = planFindings.count == found.count ? [] : found.filter { !selection.includes($0, in: plan) }
  }

  /// The status of an indicator on the earlier day compared with.
  package func earlierStatus(of assessed: IndicatorAssessment) -> Status? {
    earlier?.indicators[assessed.indicator.index].status
  }

  /// The files that were read, each with the name of its encoding.
  package var encodings: [(file: String, encoding: String)] {
    folder.files.map { ($0.path, $0.encoding.name) }
  }

  /// The selected annual targets of statistics; those of indicators stand with the indicator.
  package var statisticTargets: [AnnualAssessment] { annual.filter { plan.indicator($0.series) == nil } }

  /// Whether anything selected was judged; of a department, only what it leads tells.
  package var hasJudgement: Bool {
    indicators.contains { $0.status.isDetermined && selection.includes($0.responsibility.lead, in: plan) }
      || annual.contains { $0.status.isDetermined && selection.includes($0.responsibility.lead, in: plan) }
  }

  /// What is late and belongs to the selection.
  package var late: [OverdueItem] { overdue.items.filter(isSelected) }

  /// What falls due soon and belongs to the selection.
  package var upcoming: [OverdueItem] { overdue.upcoming.filter(isSelected) }

  /// Whether the selected department leads or supports something.
  private func isSelected(_ item: OverdueItem) -> Bool {
    let responsibility = item.responsibility
    return selection.includes(responsibility.lead + responsibility.supporting, in: plan)
  }

  /// Who answers for something, one after the other with the role; only the selected department where there is one.
  package func roles(of responsibility: Responsibility) -> [Role] {
    let roles =
      responsibility.lead.map { Role(department: $0, isLead: true) }
      + responsibility.supporting.map { Role(department: $0, isLead: false) }
    guard selection.department != nil else { return roles }
    guard let selected = selection.selected(in: plan) else { return [] }
    let own = roles.filter { $0.department == selected }
    guard own.isEmpty else { return own }
    let member = roles.first { selection.group(among: [$0.department], in: plan) != nil }
    return member.map { [Role(department: selected, isLead: $0.isLead, group: $0.department)] } ?? []
  }

  /// What a department has to do with something.
  package struct Role: Sendable, Hashable {
    /// The department.
    package let department: DepartmentID
    /// Whether it leads, or else supports.
    package let isLead: Bool
    /// The group that the tables name in its place.
    package var group: DepartmentID?
  }

  /// That the duties of the department asked for are another one's by the day; `nil` where they are its own.
  package var succession: Wording? {
    guard let name = selection.department, let asked = plan.departments.find(name),
      let selected = selection.selected(in: plan), asked != selected
    else { return nil }
    let (old, new) = (plan.departments[asked].name, plan.departments[selected].name)
    let day = plan.departments[asked].successor.map { $0.from.description } ?? ""
    return Wording(
      zh: "\(old)的职责自\(day)起转出，现由\(new)承接，以下按\(new)列出。",
      en: "The duties of \(old) passed on from \(day) and now lie with \(new), for which this is listed.")
  }

  /// The names of departments.
  package func names(_ ids: [DepartmentID]) -> [String] { ids.map { plan.departments[$0].name } }
}

extension [JudgedPlan] {
  /// Findings between the plans of a run, each under the plan it is about.
  package func hierarchyFindings(on judged: JudgedPlan) -> [Finding] {
    guard let before = first(where: { $0.plan.id == judged.plan.head.predecessor }) else { return [] }
    return HierarchyFindings.baselines(of: judged.plan, after: before.plan, before.records)
  }
}
