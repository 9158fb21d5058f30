/// How a whole plan stands on a day.
public struct PlanAssessment: Sendable {
  /// The plan and the records it rests on.
  public let index: ObservationIndex
  /// The day asked for.
  public let asOf: CalendarDate
  /// The share of the plan's months that have passed by then, at most 1.
  public let elapsed: Ratio
  /// Whether the plan's period is over.
  public let isOver: Bool
  /// The indicators, in file order.
  public let indicators: [IndicatorAssessment]
  /// Numbers set for single periods that are over, in file order; those of indicators stand with the indicator too.
  public let annual: [AnnualAssessment]
  /// Numbers set for periods that still run, in file order.
  public let inHand: [YearInHand]
  /// The notes known on the day, put in order once for all who look at them.
  let history: NoteHistory
  /// The numbers whose periods are over by the body, series and region that they are of.
  let runs: AnnualRuns

  /// The share of the plan's months that have passed by then, in percent.
  public var elapsedPercent: Ratio { Ratio(reducing: elapsed.numerator * 100, over: elapsed.denominator) }

  /// The numbers set for single periods of a series, its regions' too, in file order.
  public func annual(of series: SeriesID) -> [AnnualAssessment] { annual.filter { $0.series == series } }
}

extension PlanAssessment {
  /// How the number at a position of the table stands while its period runs; `nil` for any other.
  package func inHand(at position: Int) -> YearInHand? {
    var (low, high) = (inHand.startIndex, inHand.endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if inHand[middle].annualTarget < position { low = middle + 1 } else { high = middle }
    }
    return low < inHand.endIndex && inHand[low].annualTarget == position ? inHand[low] : nil
  }

  /// The numbers set for periods that still run of an indicator for the plan's own region, in file order.
  package func inHand(of series: SeriesID) -> [YearInHand] {
    inHand.filter { $0.series == series && $0.region == nil }
  }

  /// How the number at a position of the table came out; `nil` while its period is not over.
  package func annual(at position: Int) -> AnnualAssessment? {
    // Both are in the order of the table.
    var (low, high) = (annual.startIndex, annual.endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if annual[middle].annualTarget < position { low = middle + 1 } else { high = middle }
    }
    return low < annual.endIndex && annual[low].annualTarget == position ? annual[low] : nil
  }
}
