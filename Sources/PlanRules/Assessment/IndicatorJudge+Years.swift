/// Yearly figures that may be parts of the number that is set: 12, 13, 12 towards 60以上 of 造林面积.
extension IndicatorJudge {
  /// The reading of a row whose figures are levels; where each of them is far from the number and all together come near
  /// it, also the one by which they add up, unless 计量 tells.
  func byYears(_ interpretation: Interpretation, of quantities: [Quantity]) -> [Interpretation] {
    guard row.statedMeasure == nil, let target = interpretation.target, let sum = sum(of: interpretation, target),
      let number = number(of: target), number > .zero, isFar(quantities, from: number)
    else { return [interpretation] }
    return [
      interpretation, Interpretation(measure: sum, target: target, direction: interpretation.direction, basis: .total),
    ]
  }

  /// How the figures would add up.
  private func sum(of interpretation: Interpretation, _ target: Target) -> Measure? {
    guard target.span == nil, !interpretation.isChange else { return nil }
    let (unit, name) = (row.series.unit, MeasuredName(row.series.name))
    switch interpretation.measure {
    case .level where unit.isRate: return name.isReduction && !name.isShare ? .compoundedFall : nil
    case .level: return unit.holdsLevels && !unit.isLevel && !unit.isPerSomething && !name.isAverage ? .total : nil
    case .averageGrowth:
      // No economy grows by a sixth a year: 30以上 of a growth is that of all years.
      let isOfAllYears = number(of: target).map { $0 > Ratio(15) } ?? false
      return isOfAllYears && !row.series.growsFromLevels ? .compoundedRise : nil
    case .total, .compoundedFall, .compoundedRise, .averageLevel, .eachYear: return nil
    }
  }

  private func number(of target: Target) -> Ratio? {
    switch target.requirement {
    case .threshold(_, let figure), .approximate(let figure): figure.ratio
    case .range(let lower, _): lower.ratio
    case .change, .inStep, .universal, .assigned, .statement: nil
    }
  }

  /// Whether two years or more are each below half of the number, and together at least six tenths of its share by then.
  private func isFar(_ quantities: [Quantity], from number: Ratio) -> Bool {
    let years = quantities.filter { $0.period.wholeYears == 1 }
    guard Set(years.map(\.period)).count > 1, years.count == quantities.count,
      let last = years.map(\.period.last.year).max(),
      let share = try? Ratio(Int128(last - plan.period.first.year + 1), over: Int128(plan.period.years.count))
    else { return false }
    // Figures that begin where the baseline is are on their way.
    if let start = row.baseline.level?.ratio, let first = years.min(by: { $0.period < $1.period })?.interval?.single,
      let half = try? start / Ratio(2), first >= half, start < number
    {
      return false
    }
    var sum = Ratio.zero
    for quantity in years {
      guard let figure = quantity.interval?.single?.magnitude, let twice = try? figure * Ratio(2), twice < number,
        let next = try? sum + figure
      else { return false }
      sum = next
    }
    guard let least = try? number * share * Ratio(reducing: 6, over: 10) else { return false }
    return sum >= least
  }
}
