/// The rules for a number set for one period.
enum AnnualJudge {
  /// The number set, compared in the direction of its indicator; `nil` where the cell holds none, and no direction where
  /// a bare number may be a floor as well as a ceiling.
  static func goal(
    of target: Target, _ series: Series, indicator: Indicator?, assuming assumptions: Assumptions
  ) -> Result<Goal, Reason> {
    let direction = direction(of: target, series, indicator: indicator)
    switch (target.requirement, direction) {
    case (.threshold(let comparator?, let figure), _): return .success(.threshold(comparator, figure.ratio))
    case (.threshold(nil, _), .within): return .failure(.noDirection)
    case (.threshold(nil, let figure), .up): return .success(.threshold(.atLeast, figure.ratio))
    case (.threshold(nil, let figure), .down): return .success(.threshold(.atMost, figure.ratio))
    case (.range(let lower, _), .up): return .success(.threshold(.atLeast, lower.ratio))
    case (.range(_, let upper), .down): return .success(.threshold(.atMost, upper.ratio))
    case (.range(let lower, let upper), .within): return .success(.between(lower.ratio, upper.ratio))
    case (.approximate, .within): return .failure(.noDirection)
    case (.approximate(let figure), _):
      return .success(.about(direction, figure.ratio, tolerance: assumptions.approximateTargets?.ratio))
    // All of a count is as many as there are, which nobody has said.
    case (.universal, _): return series.unit.isRate ? .success(.threshold(.atLeast, .hundred)) : .failure(.noNumber)
    case (.change, _): return .failure(.noBaseline)
    case (.inStep, _): return .failure(.noReferenceSeries)
    case (.assigned, _), (.statement, _): return .failure(.noNumber)
    }
  }

  /// A change of a single year as the name of its series has it: the figure itself, or one over the year before.
  static func understood(_ target: Target, _ series: Series, indicator: Indicator?) -> Target? {
    ways(to: target, series, indicator: indicator).first
  }

  private static func ways(to target: Target, _ series: Series, indicator: Indicator?) -> [Target] {
    IndicatorCells(
      name: series.name, unit: series.unit, baseline: indicator?.baseline ?? .absent,
      target: target.overYearBefore, measure: nil, direction: nil
    ).interpretations.compactMap(\.target)
  }

  /// New ones of a series whose figures are what there is: so many more than a year before.
  static func goalOfNew(
    _ target: Target, _ series: Series, before: Ratio?
  ) -> Result<Goal, Reason>? {
    guard target.isOfNew, series.measure != .total, !MeasuredName(series.name).isDoneOverTime,
      case .threshold(let comparator, let figure) = target.requirement
    else { return nil }
    guard let before, let end = try? before + figure.ratio else { return .failure(.noBaseline) }
    return .success(.threshold(comparator ?? .atLeast, end))
  }

  /// A number set for one year that is a change: the figure itself where that is one (GDP 增长6%), else over the year
  /// before (能耗下降3%).
  static func changeGoal(
    of target: Target, _ series: Series, indicator: Indicator?, before: Ratio?, assuming assumptions: Assumptions
  ) -> Result<Goal, Reason>? {
    guard case .change(let change) = target.requirement else { return nil }
    if change.wording == .net, series.measure == .total || MeasuredName(series.name).isDoneOverTime,
      case .amount(let figure) = change.amount, figure.digits > 0
    {
      return .success(.threshold(.atLeast, figure.ratio))
    }
    let ways = ways(to: target, series, indicator: indicator)
    // A figure of its own and a change over the year before are two numbers.
    guard Set(ways.map(\.requirement)).count == 1, let understood = ways.first,
      case .change(let own) = understood.requirement
    else {
      return ways.count == 1
        ? goal(of: ways[0], series, indicator: indicator, assuming: assumptions) : .failure(.noMeasure)
    }
    guard let before else { return .failure(.noBaseline) }
    guard own.leads(from: before), let end = try? own.level(from: before) else { return .failure(.noGrowth) }
    return .success(own.goal(at: end, towards: own.direction, assuming: assumptions))
  }

  /// The direction that the cell gives, else that of the indicator, else what is measured; falls are to be reached, and
  /// a statistic's numbers unless its name says that less is wanted.
  private static func direction(of target: Target, _ series: Series, indicator: Indicator?) -> Direction {
    if let stated = target.statedDirection { return stated }
    guard series.measure != .compoundedFall else { return .up }
    guard let indicator else { return MeasuredName(series.name).directionOfNumbers }
    // Where the whole target holds no number (完成上级下达任务), the number of the year says what the row is about.
    let whole = indicator.target.flatMap { $0.holdsNumber ? $0 : nil } ?? target
    let directions = Set(indicator.cells(with: whole).interpretations.map(\.direction))
    return directions.count == 1 ? directions.first ?? .up : .within
  }

  /// The reading of exactly those months, or for counts the sum of their parts.
  static func value(in period: Period, of quantities: [Quantity], series: Series) -> ValueToDate? {
    let inside = quantities.filter { period.contains($0.period) }.map { $0.inWords(of: series.measure) }
    // Of what only a whole year has a part of the period is no reading of it, and its parts are added up.
    let yearly = inside.contains { $0.period != period } ? series.yearlyQuantity : nil
    let accrues = series.measure == .averageLevel ? InHandJudge.kind(of: series) == .amount : yearly == .accruing
    let isSum = accrues && !inside.contains { $0.period == period }
    if isSum || series.measure == .total || (series.measure == .eachYear && !series.unit.isRate) {
      return inside.isEmpty ? nil : try? TotalMeasure.value(in: period, of: inside, isCount: !series.unit.isRate)
    }
    // A level is that of the last month; of what is averaged or compounded only the whole period's own figure counts.
    let isLevel = yearly == nil && (series.measure == .level || series.measure == .eachYear)
    let current = inside.filter { isLevel ? $0.period.last == period.last : $0.period == period }
    guard let shown = current.firmestFirst.first else { return nil }
    let disagreements = Disagreement.inPeriods(of: current, isLevel: isLevel)
    return ValueToDate(.reading, interval: shown.interval, period: period, disagreements: disagreements, from: [shown])
  }

  static func verdict(
    on value: ValueToDate?, goal: Result<Goal, Reason>, annual: AnnualTarget
  ) -> (status: Status, reason: Reason?, basis: AnnualAssessment.Basis) {
    if annual.target == nil, let rate = annual.printedRate {
      let truth = (try? rate.roundedFrom())?.compare(.atLeast, .hundred) ?? .undetermined
      return (truth.finalStatus, truth == .undetermined ? .bound : nil, .printedRate)
    }
    guard let value else { return (.unreported, nil, .reading) }
    guard value.disagreements.isEmpty else { return (.undetermined, .conflict, .reading) }
    switch goal {
    case .failure(let reason): return (.undetermined, reason, .reading)
    case .success(let goal):
      guard let interval = value.interval else { return (.undetermined, value.reason, .reading) }
      let truth = goal.isAttained(by: interval)
      let reason = goal.lacksTolerance(for: interval) ? .approximate : value.reason
      return (truth.finalStatus, truth == .undetermined ? reason : nil, .reading)
    }
  }

  /// Of what is to be reached only: a share of a ceiling says nothing of its completion.
  static func rate(of value: ValueToDate?, against goal: Goal?) -> Ratio? {
    guard case .threshold(let comparator, let number) = goal, comparator.direction != .down, number > .zero,
      let actual = value?.interval?.single
    else { return nil }
    return try? actual / number * .hundred
  }
}

extension Quantity {
  /// What the cell says fell is a fall of that size where falls are counted.
  fileprivate func inWords(of measure: Measure) -> Quantity {
    measure == .compoundedFall && movement != nil ? with(interval?.mirrored) : self
  }
}
