package import PlanRules

/// How many figures a body has handed in by their reporting day, and how many after it.
package struct ReportingPunctuality: Sendable, Equatable {
  /// The body.
  package let body: DepartmentID
  /// Handed in by the day.
  package fileprivate(set) var inTime = 0
  /// Handed in after it.
  package fileprivate(set) var late = 0
}

extension PlanResult {
  /// How punctually the bodies asked for have handed in figures, in the order of the register; none where no figure has a
  /// day on which it was handed in.
  package var punctuality: [ReportingPunctuality] {
    let index = ResponsibilityMatrix(plan: plan, on: assessment.asOf)
    // A figure that was replaced later was handed in when it first came.
    var first: [Handed: CalendarDate] = [:]
    for observation in records.observations {
      guard let day = observation.submitted, day <= assessment.asOf,
        plan.period.admits(observation.period, asLevel: plan[observation.series].measure == .level),
        observation.finality != .forecast
      else { continue }
      let figure = Handed(series: observation.series, region: observation.region, period: observation.period)
      first[figure] = min(first[figure] ?? day, day)
    }
    var found: [DepartmentID: ReportingPunctuality] = [:]
    for (figure, day) in first {
      let isInTime = day <= plan.calendar(of: figure.series).reportingDay(of: figure.period)
      for body in index.responsibility(for: figure.series, in: figure.region).lead {
        guard selection.includes([body], in: plan) else { continue }
        var count = found[body] ?? ReportingPunctuality(body: body)
        if isInTime { count.inTime += 1 } else { count.late += 1 }
        found[body] = count
      }
    }
    return found.values.sorted { $0.body < $1.body }
  }
}

/// A figure for a period.
private struct Handed: Hashable {
  let series: SeriesID
  let region: String?
  let period: Period
}
