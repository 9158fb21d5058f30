/// How the verdict was reached, for whoever shows it: nothing here is stored, and no verdict rests on it.
extension IndicatorAssessment {
  /// The row of the table, with the baseline in force.
  var row: Indicator { index.plan.indicators[indicator.index].inForce(on: timing.day) }

  /// What was adjusted since the plan was issued, in the order of the days.
  public var revisions: [TargetRevision] { index.plan.indicators[indicator.index].revisions }

  /// The baseline in force.
  public var baselineInForce: Baseline { row.baseline }

  /// The baseline of the table, where another one is in force.
  public var originalBaseline: Baseline? {
    let original = index.plan.indicators[indicator.index].baseline
    return original == row.baseline ? nil : original
  }

  /// How the figures turn into the value, as the row was read.
  public var measure: Measure { interpretation?.measure ?? row.series.measure }

  /// What decided the direction, where there is one.
  public var directionBasis: Interpretation.DirectionBasis? { direction == nil ? nil : interpretation?.basis }

  /// The plan's own target, where another one is in force.
  public var originalTarget: Target? { row.target?.text == target?.text ? nil : row.target }

  /// The numbers of the target in force.
  public var targetFigures: TargetFigures? {
    target.map { TargetFigures(of: $0, goal: goal, direction: direction) }
  }

  /// All values that the baseline leaves possible; `nil` where it has no number.
  public var baseline: Interval? {
    (try? row.baseline.reading?.interval(approximateWithin: index.plan.head.assumptions.approximateReadings)) ?? nil
  }

  /// At which prices the levels are of which the growth is judged; `nil` where it is no levels.
  public var prices: PriceBasis? {
    guard row.series.growsFromLevels else { return nil }
    let counted = value?.observations.last.flatMap { index.records.observations[$0].definition }
    return PriceBasis(of: row.series, counting: counted)
  }

  /// The series whose yearly rates make the value, where those of the row do not.
  public var rateSeries: SeriesID? {
    let first = value?.observations.first.map { index.records.observations[$0].series }
    return first.flatMap { $0 == indicator ? nil : $0 }
  }

  /// The decimal places that due values and gaps are shown with: the most among target, baseline and value, plus 2.
  public var places: Int {
    max(target?.places ?? 0, row.baseline.reading?.places ?? 0, value?.places ?? 0) + 2
  }

  /// What there is to show of the value to date.
  public var shownValue: ShownValue? {
    guard let value else { return nil }
    if let agreed = value.agreed { return .figures(agreed) }
    // Levels are no value of a row whose growth is judged.
    guard !row.series.growsFromLevels else { return nil }
    // Of several periods the first one's figure is not what they make together; a level that is out of date stays one.
    let lacksParts = !value.missing.isEmpty && !value.isStale
    return value.disagreements.isEmpty && lacksParts ? nil : value.shown
  }

  /// Whether the value is made of figures that are only approximate.
  public var restsOnApproximateFigures: Bool { value?.quality == .approximate }

  /// How far the value is short of a number that is only approximate.
  public var approximateShortfall: ApproximateShortfall? {
    guard let interval = value?.agreed else { return nil }
    return goal?.shortfall(of: interval)
  }

  /// Whether only a tolerance of the target, which nobody stated, would decide.
  public var lacksTolerance: Bool {
    reason == .approximate && !restsOnApproximateFigures && approximateShortfall != nil
  }

  /// What is to hold by ``judgedAt``; `nil` where nothing is due by then.
  public var demand: Goal? {
    guard let goal else { return nil }
    return schedule?.demand(of: goal)
  }

  /// The comparison that the status follows from; `nil` without a target in numbers or something to compare with it.
  public var comparison: Comparison? {
    guard let goal, shownValue != nil else { return nil }
    let due = isOver ? nil : demand
    return Comparison(
      stage: isOver ? .end : .onTheWay, yardstick: due.map(Comparison.Yardstick.due) ?? .goal(goal),
      truth: status.isReached ? .yes : status.isShortfall ? .no : .undetermined, reason: reason)
  }
}
