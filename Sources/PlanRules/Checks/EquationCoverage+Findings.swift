extension EquationCoverage {
  /// A finding for each check that failed, in the order of the checks.
  ///
  /// It goes to those who answer on that day for the left side where that is a single series, else to the plan's owner.
  public func findings(in plan: Plan, on day: CalendarDate) -> [Finding] {
    let matrix = ResponsibilityMatrix(plan: plan, on: day)
    let owner = plan.head.owner.map { plan.departments.inCharge(of: $0, on: day) } ?? []
    return broken.map { result in
      let responsibility = result.statement.left.singleSeries.map { matrix.responsibility(for: $0) }
      return Finding(
        .consistency(.equation(result)), plan: plan.id, subject: .named(result.statement.code), region: result.region,
        period: result.period, lead: responsibility?.lead ?? owner, supporting: responsibility?.supporting ?? [],
        place: result.statement.place)
    }
  }
}
