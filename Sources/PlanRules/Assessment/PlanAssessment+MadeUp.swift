extension PlanAssessment {
  /// The period by which a number missed in its own period has been made up since; `nil` where it was not missed, or is
  /// still short.
  ///
  /// A level is made up by the latest later reading that attains the number, a total once the sum since then has caught up
  /// with the sum of the numbers set. Rates and averages of a year are past and cannot be made up.
  public func madeUp(_ missed: AnnualAssessment) -> Period? {
    guard missed.status == .missed, let goal = missed.goal else { return nil }
    let series = index.plan[missed.series]
    switch series.measure {
    case .level where series.yearlyQuantity == nil: return levelAfter(missed, attaining: goal)
    case .total: return sumAfter(missed, catchingUpWith: goal) ?? sumOfReadings(after: missed)
    default: return nil
    }
  }

  private func levelAfter(_ missed: AnnualAssessment, attaining goal: Goal) -> Period? {
    let later = index.quantities(of: missed.series, region: missed.region, until: asOf)
    let latest = later.filter { $0.period.last > missed.period.last }.max { $0.period.last < $1.period.last }
    guard let latest, let interval = latest.interval, goal.isAttained(by: interval) == .yes else { return nil }
    return latest.period
  }

  /// The sum of all readings since, held against all numbers set since, where later months have no number of their own.
  private func sumOfReadings(after missed: AnnualAssessment) -> Period? {
    let series = index.plan[missed.series]
    let quantities = index.quantities(of: missed.series, region: missed.region, until: asOf)
    let numbers = runs.run(of: missed).filter { missed.period <= $0.period }
    guard let last = quantities.map(\.period.last).max(), last > missed.period.last,
      numbers.allSatisfy({ $0.period.last <= last }), let span = Period(first: missed.period.first, last: last),
      let reached = AnnualJudge.value(in: span, of: quantities, series: series)?.interval?.lower?.value
    else { return nil }
    var due = Ratio.zero
    for number in numbers {
      guard case .threshold(let comparator, let wanted)? = number.goal, comparator.direction != .down,
        let sum = try? due + wanted
      else { return nil }
      due = sum
    }
    guard reached >= due else { return nil }
    return quantities.map(\.period).filter { $0.last == last }.max { $0.months < $1.months }
  }

  private func sumAfter(_ missed: AnnualAssessment, catchingUpWith goal: Goal) -> Period? {
    let run = runs.run(of: missed).filter { missed.period <= $0.period }
      .sorted { $0.period < $1.period }
    var (reached, due) = (Ratio.zero, Ratio.zero)
    var next = missed.period.first
    for result in run {
      guard result.period.first == next, let value = result.value?.interval?.lower?.value,
        case .threshold(let comparator, let number)? = result.goal, comparator.direction != .down,
        let sum = try? reached + value, let wanted = try? due + number
      else { return nil }
      (reached, due, next) = (sum, wanted, result.period.last.next)
      if result.period != missed.period, reached >= due { return result.period }
    }
    return nil
  }
}

/// Numbers of one body for one series and region, which follow each other.
///
/// A class, as copies of an assessment share it; nothing of it ever changes.
final class AnnualRuns: Sendable {
  private let runs: [Key: [AnnualAssessment]]

  private struct Key: Hashable {
    let series: SeriesID
    let region: String?
    let setBy: String?

    init(_ annual: AnnualAssessment) {
      series = annual.series
      region = annual.region
      setBy = annual.setBy
    }
  }

  init(_ annual: [AnnualAssessment]) { runs = Dictionary(grouping: annual, by: Key.init) }

  /// The numbers that one belongs to, in file order.
  func run(of annual: AnnualAssessment) -> [AnnualAssessment] { runs[Key(annual)] ?? [] }
}
