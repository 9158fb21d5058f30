package import PlanRules

/// What a report is limited to.
package struct Selection: Sendable {
  /// A department's name or alias.
  package var department: String?
  /// A category of the indicator table.
  package var category: String?
  /// Indicators by number, code or name.
  package var indicators: [String] = []
  /// Only indicators whose status has changed since this day.
  package var since: CalendarDate?
  /// Only numbers set for periods of this year.
  package var year: Int?
  /// The day on which the department's duties are looked for: by then a successor may have taken them over.
  private var day: CalendarDate?

  /// Everything.
  package init() {}

  /// Whether nothing is selected by a name, which no plan may know.
  package var isWhole: Bool { department == nil && category == nil && indicators.isEmpty }

  /// The same selection, departments looked for on a day.
  func on(_ day: CalendarDate) -> Selection {
    var selection = self
    selection.day = day
    return selection
  }

  /// Whether an indicator of a plan belongs to the selection.
  func includes(_ assessed: IndicatorAssessment, in plan: Plan) -> Bool {
    includes(assessed.indicator, in: plan)
      && isAnswerable(assessed.responsibility.lead + assessed.responsibility.supporting, in: plan)
  }

  /// Whether an annual target of a plan belongs to the selection.
  func includes(_ annual: AnnualAssessment, in plan: Plan) -> Bool {
    includes(annual.period) && includes(annual.series, in: plan)
      && isAnswerable(annual.responsibility.lead + annual.responsibility.supporting, in: plan)
  }

  /// Whether a number set for a period that still runs belongs to the selection.
  func includes(_ running: YearInHand, in plan: Plan) -> Bool {
    includes(running.period) && includes(running.series, in: plan)
      && isAnswerable(running.responsibility.lead + running.responsibility.supporting, in: plan)
  }

  /// Whether a row of the quarter's table belongs to the selection.
  func includes(_ row: QuarterRow, in plan: Plan) -> Bool {
    switch row.subject {
    case .indicator(let assessed): includes(assessed, in: plan)
    case .running(let running): includes(running, in: plan)
    case .over(let annual): includes(annual, in: plan)
    }
  }

  /// Whether a finding on a plan's targets and tasks belongs to the selection.
  func includes(_ finding: Finding, in plan: Plan) -> Bool {
    if category != nil || !indicators.isEmpty {
      // A task's number may be that of an indicator too, so only codes tell.
      guard let id = finding.subject?.name.flatMap(plan.series(ofCode:)), includes(id, in: plan) else { return false }
    }
    return isAnswerable(finding.lead + finding.supporting, in: plan)
  }

  /// Whether a period lies in the year asked for.
  private func includes(_ period: Period) -> Bool { year.map { period.years.contains($0) } ?? true }

  /// Whether a series has the category and is one of the indicators.
  func includes(_ id: SeriesID, in plan: Plan) -> Bool {
    if let category, plan.indicator(id)?.category != category { return false }
    return indicators.isEmpty || indicators.contains { plan.names.series($0).only == id }
  }

  /// Whether a finding counts for the exit status: only what the department leads does, and as owner everything it answers for.
  func counts(_ finding: Finding, in plan: Plan) -> Bool { isAnswerable(finding.lead, in: plan) }

  /// Whether the selected department is among some; everything is without a selection.
  package func includes(_ departments: [DepartmentID], in plan: Plan) -> Bool { isAnswerable(departments, in: plan) }

  /// The selected department, or who has taken its duties over by the day; none where there is no such department.
  package func selected(in plan: Plan) -> [DepartmentID] {
    guard let found = department.flatMap({ plan.names.department($0).only }) else { return [] }
    return day.map { plan.departments.inCharge(of: found, on: $0) } ?? [found]
  }

  /// The group among some departments that the selected one belongs to, unless it stands among them itself.
  package func group(among departments: [DepartmentID], in plan: Plan) -> DepartmentID? {
    let selected = selected(in: plan)
    guard let day, !departments.contains(where: selected.contains) else { return nil }
    return selected.lazy.compactMap { plan.departments.group(among: departments, with: $0, on: day) }.first
  }

  /// The group among some departments that one body of the selection belongs to on the day.
  func group(among departments: [DepartmentID], with body: DepartmentID, in plan: Plan) -> DepartmentID? {
    day.flatMap { plan.departments.group(among: departments, with: body, on: $0) }
  }

  private func isAnswerable(_ departments: [DepartmentID], in plan: Plan) -> Bool {
    guard department != nil else { return true }
    let selected = selected(in: plan)
    return departments.contains(where: selected.contains) || group(among: departments, in: plan) != nil
  }
}
