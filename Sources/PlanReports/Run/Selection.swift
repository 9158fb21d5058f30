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
  /// The day on which the department's duties are looked for: by then a successor may have taken them over.
  var day: CalendarDate?

  /// Everything.
  package init() {}

  /// The same selection, departments looked for on a day.
  func on(_ day: CalendarDate) -> Selection {
    var selection = self
    selection.day = day
    return selection
  }

  /// Whether an indicator of a plan belongs to the selection.
  func includes(_ assessed: IndicatorAssessment, in plan: Plan) -> Bool {
    let indicator = plan.indicators[assessed.indicator.index]
    if let category, indicator.category != category { return false }
    if !indicators.isEmpty, !indicators.contains(where: { plan.series(named: $0) == assessed.indicator }) {
      return false
    }
    return isAnswerable(assessed.responsibility.lead + assessed.responsibility.supporting, in: plan)
  }

  /// Whether an annual target of a plan belongs to the selection.
  func includes(_ annual: AnnualAssessment, in plan: Plan) -> Bool {
    if category != nil || !indicators.isEmpty {
      if let category, plan.indicator(annual.series)?.category != category { return false }
      if !indicators.isEmpty, !indicators.contains(where: { plan.series(named: $0) == annual.series }) {
        return false
      }
    }
    return isAnswerable(annual.responsibility.lead + annual.responsibility.supporting, in: plan)
  }

  /// Whether a finding on a plan's targets and tasks belongs to the selection.
  package func includes(_ finding: Finding, in plan: Plan) -> Bool {
    if category != nil || !indicators.isEmpty {
      // A task's number may be that of an indicator too, so only codes tell.
      guard let id = finding.subject.flatMap(plan.series(ofCode:)) else { return false }
      if let category, plan.indicator(id)?.category != category { return false }
      if !indicators.isEmpty, !indicators.contains(where: { plan.series(named: $0) == id }) { return false }
    }
    return isAnswerable(finding.lead + finding.supporting, in: plan)
  }

  /// Whether a finding counts for the exit status: only what the department leads does, and as owner everything it answers for.
  package func counts(_ finding: Finding, in plan: Plan) -> Bool { isAnswerable(finding.lead, in: plan) }

  /// Whether the selected department is among some; everything is without a selection.
  func includes(_ departments: [DepartmentID], in plan: Plan) -> Bool { isAnswerable(departments, in: plan) }

  /// The selected department, or who has taken its duties over by the day.
  func selected(in plan: Plan) -> DepartmentID? {
    guard let found = department.flatMap(plan.departments.find) else { return nil }
    return day.map { plan.departments.inCharge(of: found, on: $0) } ?? found
  }

  /// The group among some departments that the selected one belongs to, unless it stands among them itself.
  func group(among departments: [DepartmentID], in plan: Plan) -> DepartmentID? {
    guard let selected = selected(in: plan), let day, !departments.contains(selected) else { return nil }
    return plan.departments.group(among: departments, with: selected, on: day)
  }

  private func isAnswerable(_ departments: [DepartmentID], in plan: Plan) -> Bool {
    guard department != nil else { return true }
    guard let selected = selected(in: plan) else { return false }
    return departments.contains(selected) || group(among: departments, in: plan) != nil
  }
}

extension Plan {
  /// The series of a number, a code or a name; a name may be part of the full one where only one fits.
  ///
  /// Indicators come before statistics, and only indicators have numbers.
  package func series(named name: String) -> SeriesID? {
    if let numbered = indicators.firstIndex(where: { $0.number == name }) { return SeriesID(numbered) }
    if let coded = series(ofCode: name) { return coded }
    let folded = NameFolding.folded(name)
    let all = (0..<seriesCount).map(SeriesID.init)
    if let exact = all.first(where: { NameFolding.folded(self[$0].name) == folded }) { return exact }
    guard folded.count > 1 else { return nil }
    for group in [all.prefix(indicators.count), all.dropFirst(indicators.count)] {
      let partial = group.filter { NameFolding.folded(self[$0].name).contains(text: folded) }
      if partial.count == 1 { return partial.first }
    }
    return nil
  }
}
