/// A choice of periods that cover a span without overlapping, and the months that none covers.
public struct Tiling: Sendable, Hashable {
  /// Positions of the chosen periods in the list they were chosen from, in the order of time.
  public let chosen: [Int]
  /// The months without a period, as runs within one year each.
  public let missing: [Period]

  /// The cover of a span with the fewest missing months, and among those with the fewest periods.
  ///
  /// Periods that reach beyond the span are not used. Found month by month from the beginning (a shortest path), as
  /// taking the longest period first goes wrong where Q1–Q3 stands beside two halves. Linear in months, and in periods
  /// but for putting them in order.
  public init(of span: Period, by periods: [Period]) {
    let base = span.first.index
    var usable = periods.indices.filter { span.contains(periods[$0]) }
    let isInOrder = !zip(usable, usable.dropFirst()).contains { periods[$1].first < periods[$0].first }
    if !isInOrder { usable.sort { (periods[$0].first.index, $0) < (periods[$1].first.index, $1) } }
    // Of periods that nowhere overlap each covers months that no other does.
    if let gaps = Tiling.gaps(in: span, between: usable, of: periods) {
      (chosen, missing) = (usable, gaps)
      return
    }
    var next = 0
    var best = [Step](repeating: .unreached, count: span.months + 1)
    best[0] = Step(missing: 0, pieces: 0, from: 0, period: nil)
    for offset in 0..<span.months {
      // Each month can be reached, if only by missing ones.
      let here = best[offset]
      Tiling.improve(
        &best[offset + 1], with: Step(missing: here.missing + 1, pieces: here.pieces, from: offset, period: nil))
      while next < usable.count, periods[usable[next]].first.index == base + offset {
        let position = usable[next]
        next += 1
        let end = periods[position].last.index + 1 - base
        let step = Step(missing: here.missing, pieces: here.pieces + 1, from: offset, period: position)
        Tiling.improve(&best[end], with: step)
      }
    }
    (chosen, missing) = Tiling.trace(best, base: base)
  }

  /// The months before, between and behind periods in the order of time; `nil` where two of them overlap.
  private static func gaps(in span: Period, between usable: [Int], of periods: [Period]) -> [Period]? {
    var gaps: [Period] = []
    var next = span.first
    for position in usable {
      let period = periods[position]
      guard next <= period.first else { return nil }
      if let gap = Period(first: next, last: period.first.previous) { gaps += gap.splitByYear }
      next = period.last.next
    }
    if let gap = Period(first: next, last: span.last) { gaps += gap.splitByYear }
    return gaps
  }

  /// How a month boundary is reached best.
  private struct Step {
    let missing: Int
    let pieces: Int
    let from: Int
    /// The period that leads here, or `nil` for a missing month.
    let period: Int?

    static let unreached = Step(missing: .max, pieces: .max, from: 0, period: nil)
  }

  private static func improve(_ best: inout Step, with step: Step) {
    if (step.missing, step.pieces) < (best.missing, best.pieces) { best = step }
  }

  private static func trace(_ best: [Step], base: Int) -> ([Int], [Period]) {
    var chosen: [Int] = []
    chosen.reserveCapacity(min(best.count, 32))
    var missing: [Period] = []
    var offset = best.count - 1
    while offset > 0 {
      let step = best[offset]
      if let period = step.period {
        chosen.append(period)
      } else {
        let month = Month(index: base + offset - 1)
        if let run = missing.last, run.first == month.next, run.first.year == month.year,
          let longer = Period(first: month, last: run.last)
        {
          missing[missing.count - 1] = longer
        } else {
          missing.append(Period(month))
        }
      }
      offset = step.from
    }
    return (chosen.reversed(), missing.reversed())
  }
}
