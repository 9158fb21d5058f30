extension EquationCoverage {
  /// A finding for each equation that checks nothing, or whose tolerance lets anything pass, in file order.
  ///
  /// One that is for a period outside the plan's is left alone where it is checked there, as figures of the base year are;
  /// one that nothing has checked yet, until the plan is over.
  public func claims(in plan: Plan, on day: CalendarDate) -> [Finding] {
    plan.equations.indices.compactMap { position in
      let equation = plan.equations[position]
      guard let claim = claim(of: equation, at: position, in: plan, on: day) else { return nil }
      return Finding(
        .data(.outOfBounds(.equation(claim))), plan: plan.id, subject: .row(.equations, key: equation.code),
        place: equation.place)
    }
  }

  private func claim(of equation: Equation, at position: Int, in plan: Plan, on day: CalendarDate) -> EquationClaim? {
    if equation.series.isEmpty { return .ofNumbers }
    if standings[position] == .unchecked {
      if let period = equation.period, !plan.period.contains(period) {
        return .outsidePlan(period, plan: plan.period)
      }
      return day >= plan.period.end ? .unchecked : nil
    }
    guard let tolerance = equation.tolerance, let figures = largestFigures(at: position), figures < tolerance.ratio
    else { return nil }
    return .tolerance(tolerance, figures: figures)
  }

  /// Of each side the largest figure of all periods, and of the two the smaller one; `nil` where all are zero, as a
  /// tolerance for rounded counts is then no fault.
  private func largestFigures(at position: Int) -> Ratio? {
    let checked = results.filter { $0.equation == position }
    guard let left = checked.compactMap(\.left?.magnitude).max(),
      let right = checked.compactMap(\.right?.magnitude).max(),
      max(left, right) > .zero
    else { return nil }
    return min(left, right)
  }
}
