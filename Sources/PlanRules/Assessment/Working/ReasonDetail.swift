/// What exactly is wanting where one reason has several causes.
extension IndicatorAssessment {
  /// Whether nobody knows what target is in force, as its cell cannot be read.
  public var lacksReadableTarget: Bool {
    index.plan.indicators[indicator.index].lacksReadableTarget(on: timing.day)
  }

  /// The year that the target is compared with, where there is a baseline but of another year: as stated, or where nothing
  /// is, of the one before the plan.
  public var missingBaseYear: Int? {
    guard reason == .noBaseline, row.baseline.reading?.figure != nil, case .change(let change)? = target?.requirement,
      let since = change.since, (row.baseline.year ?? index.plan.period.first.year - 1) != since
    else { return nil }
    return since
  }

  /// The months that the value is of, where they are not those that the day which is judged suggests: another year, as
  /// of what every year has to attain the one that failed, or only a part of the year.
  public var tellingPeriod: Period? {
    guard let value, shownValue != nil else { return nil }
    let isOfAnotherYear = value.period.last.year < timing.day.year
    return isOfAnotherYear || value.timeliness == .partOfYear ? value.period : nil
  }

  /// Whether the value says nothing of its own: what a superior assigns for each year is settled year by year.
  public var isSettledByYears: Bool { measure == .eachYear && goal == nil && basis == .annualTargets }
}
