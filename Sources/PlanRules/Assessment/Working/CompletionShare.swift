/// Shares of a target that people call a completion rate: of what adds up, and of nothing else.
///
/// 1,342 of 3,200 trained are 41.94 %; growth of 8.4 against 6 is not 140 % of anything, and 98.86 % of a share of good
/// air would be a shortfall that sounds like success.
extension IndicatorAssessment {
  /// The share of the target that is done, in percent; `nil` for rates, levels and limits.
  public var completion: Ratio? {
    guard measure.addsUp(in: row.series.unit), limit == nil else { return nil }
    return distances.percentOfTarget
  }
}

extension AnnualAssessment {
  /// The share of the number set that is done, or as the source printed it; `nil` for rates, levels and limits, of which
  /// no source printed one.
  public var completion: CompletionRate? {
    guard case .computed = rate else { return rate }
    let series = index.plan[series]
    return series.measure.addsUp(in: series.unit) ? rate : nil
  }
}

extension Measure {
  /// Whether figures counted so are amounts of their months, of which a part of the whole can be done.
  fileprivate func addsUp(in unit: Unit) -> Bool {
    (self == .total || self == .eachYear) && !unit.isRate && !unit.isPoints
  }
}
