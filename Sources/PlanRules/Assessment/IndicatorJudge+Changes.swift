/// Readings that are changes themselves: of falls by their sign, and of levels whose target is a change.
extension IndicatorJudge {
  /// The readings as the row is read: falls are counted as falls.
  func read(_ quantities: [Quantity]) -> [Quantity] {
    guard let interpretation = reading?.interpretation else { return quantities }
    switch interpretation.measure {
    case .compoundedFall: return quantities.map { $0.asFall(interpretation.signs) }.sinceBeginning(of: plan.period)
    case .compoundedRise: return quantities.sinceBeginning(of: plan.period)
    case .level where interpretation.isChange:
      return quantities.sinceBeginning(of: plan.period).map { isNoLevel($0) ? $0.undone(.implausible) : $0 }
    case .level, .averageLevel, .eachYear:
      // What rose or fell is no level; of a rate of growth it is the rate itself.
      guard quantities.contains(where: { $0.movement != nil }) else { return quantities }
      return holdsLevels ? quantities.map { $0.movement == nil ? $0 : $0.withoutFigure } : quantities
    case .averageGrowth where interpretation.namesFalls && interpretation.signs == .falls:
      // 3.2 of a fall is a growth of −3.2.
      return quantities.map { $0.movement == nil ? $0.with($0.interval?.mirrored) : $0 }
    case .total, .averageGrowth: return quantities
    }
  }

  /// Whether the figures of the row are levels of something, and no rates of growth.
  private var holdsLevels: Bool {
    let (name, unit) = (MeasuredName(indicator.series.name), indicator.series.unit)
    return unit.isRate ? name.isShare : unit.isLevel || name.isAverage
  }

  /// The reading of a change of a level; where no bare figure can be that level, also the one by which they are changes
  /// of single periods, unless 计量 tells.
  func byLevels(_ interpretation: Interpretation, of quantities: [Quantity]) -> [Interpretation] {
    guard interpretation.isChange, let change = interpretation.change, !change.isFall else { return [interpretation] }
    let figures = quantities.filter { $0.movement == nil && $0.interval != nil }
    guard !figures.isEmpty, figures.allSatisfy(isNoLevel) else { return [interpretation] }
    let changes = Interpretation(
      measure: .total, target: row.target(on: judgedAt ?? asOf), direction: .up, basis: .total)
    return switch row.statedMeasure {
    case .measure(.total): [changes]
    case .measure(.level): [interpretation]
    default: [interpretation, changes]
    }
  }

  /// Whether a bare figure cannot be a level of the row, but a change or a slip: far below the baseline and the level that
  /// is aimed at, as 0.2 is below 77.5.
  private func isNoLevel(_ quantity: Quantity) -> Bool {
    guard quantity.movement == nil, !records.observations[quantity.observation].isReviewed,
      let start = row.baseline.level?.ratio, start > .zero, let upper = quantity.interval?.upper?.value,
      upper >= .zero, let change = row.target(on: judgedAt ?? asOf)?.bracketedChange?.amount.ratio,
      let end = try? change < .zero ? start + change : start, let least = try? end / Ratio(5)
    else { return false }
    return upper < least
  }

  /// Whether the latest readings of a change are changes, not levels.
  func isJudgedByChanges(_ quantities: [Quantity]) -> Bool {
    guard reading?.interpretation.isChange == true, let last = quantities.map(\.period.last).max() else { return false }
    return quantities.allSatisfy { $0.period.last < last || isChange($0) }
  }

  /// The row with its changes measured from nothing, where they are all there is to measure.
  func withoutBaseline(_ quantities: [Quantity]) -> Indicator? {
    guard indicator.baseline.level == nil, isJudgedByChanges(quantities) else { return nil }
    return indicator.measuredFromNothing
  }

  /// The changes so far added to the baseline, or to nothing where there is none.
  func changeToDate(_ quantities: [Quantity], in span: Period) throws(ArithmeticError) -> ValueToDate {
    try ChangeMeasure.value(
      in: span, of: quantities.filter(isChange), from: indicator.baseline.level?.ratio ?? .zero)
  }

  /// A reading with 上升, 下降 or a sign; without them only what is below zero where no level can be.
  private func isChange(_ quantity: Quantity) -> Bool {
    if quantity.movement != nil { return true }
    guard let upper = quantity.interval?.upper, upper.value < .zero else { return false }
    return (indicator.baseline.level?.digits ?? 0) >= 0
  }
}

extension Quantity {
  /// The size of the fall: what fell by 3 is 3, what rose by 3 is −3.
  fileprivate func asFall(_ signs: Interpretation.FallSigns) -> Quantity {
    movement == nil && signs == .falls ? self : with(interval.map(\.mirrored))
  }

  fileprivate var withoutFigure: Quantity {
    Quantity(
      observation: observation, period: period, interval: nil, quality: .claim, places: places, definition: definition,
      movement: movement)
  }
}

extension Indicator {
  fileprivate var measuredFromNothing: Indicator {
    Indicator(
      number: number, category: category, series: series,
      baseline: Baseline(text: baseline.text, reading: Reading(Figure(digits: 0)), year: baseline.year),
      target: target, nature: nature, statedDirection: statedDirection, statedMeasure: statedMeasure, cells: cells,
      revisions: revisions)
  }
}

extension [Quantity] {
  /// Figures marked as made to date reach back to the first month of a plan.
  fileprivate func sinceBeginning(of plan: Period) -> [Quantity] {
    map { quantity in
      guard quantity.movement?.isToDate == true, quantity.period.first > plan.first else { return quantity }
      return quantity.over(Period(first: plan.first, last: quantity.period.last) ?? quantity.period)
    }
  }
}
