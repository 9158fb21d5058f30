/// Measures of yearly rates: compounded falls and rises, average growth, average level, each year.
enum RateMeasure {
  /// 累计降幅 and 累计增幅: 1 − ∏(1 − rᵢ) and ∏(1 + rᵢ) − 1 in percent; percentage points add.
  ///
  /// With a period missing nothing can be said.
  static func compounded(
    in span: Period, of quantities: [Quantity], isFall: Bool, parts: RatesOfParts
  ) throws(ArithmeticError) -> ValueToDate {
    let rates = YearlyRates(in: span, of: quantities, parts: parts)
    var interval: Interval?
    if rates.coversAll {
      interval = try mapEnds(of: rates.pieces.map(\.interval)) { rates throws(ArithmeticError) in
        var product = FixedPoint.one
        for rate in rates {
          let change = try rate / .hundred
          product = try product * FixedPoint(isFall ? try .one - change : try .one + change)
        }
        guard let result = product.settled else { throw .overflow }
        return isFall ? try (try .one - result) * .hundred : try (try result - .one) * .hundred
      }
    }
    return ValueToDate(
      .compounded(isFall: isFall), interval: interval, period: span, missing: rates.missing,
      disagreements: rates.disagreements, from: rates.quantities)
  }

  /// 年均增速: the rate that, compounded over the years, makes what the yearly rates made.
  ///
  /// A reading over n whole years is already their average and counts n times.
  static func averageGrowth(
    in span: Period, of quantities: [Quantity], parts: RatesOfParts
  ) throws(ArithmeticError) -> ValueToDate {
    let rates = YearlyRates(in: span, of: quantities, parts: parts)
    var interval: Interval?
    if rates.coversAll {
      interval =
        rates.pieces.count == 1 && rates.pieces[0].years > 0
        ? rates.pieces[0].interval
        : try mapEnds(of: rates.pieces.map(\.interval)) { ends throws(ArithmeticError) in
          try averageRate(
            zip(ends, rates.pieces.map(\.years)), over: span.wholeYears ?? rates.pieces.map(\.years).reduce(0, +))
        }
    }
    return ValueToDate(
      .averageRate, interval: interval, period: span, missing: rates.missing, disagreements: rates.disagreements,
      from: rates.quantities)
  }

  private static func averageRate(
    _ rates: Zip2Sequence<[Ratio], [Int]>, over years: Int
  ) throws(ArithmeticError) -> Ratio {
    var product = FixedPoint.one
    // A rate of a part of a year, which is chained, stands for itself.
    for (rate, count) in rates {
      product = try product * FixedPoint(try .one + rate / .hundred).raised(to: max(count, 1))
    }
    guard let factor = try product.root(years).settled else { throw .overflow }
    return try (try factor - .one) * .hundred
  }

  /// 年均水平: the mean of the yearly levels.
  static func averageLevel(in span: Period, of quantities: [Quantity]) throws(ArithmeticError) -> ValueToDate {
    let (chosen, missing, disagreements) = tile(span, by: quantities.filter { $0.period.wholeYears != nil })
    var interval: Interval?
    if missing.isEmpty {
      interval = try mapEnds(of: chosen.map(\.interval)) { levels throws(ArithmeticError) in
        var sum = Ratio.zero
        var years: Int128 = 0
        for (level, quantity) in zip(levels, chosen) {
          let count = Int128(quantity.period.wholeYears ?? 1)
          sum = try sum + level * Ratio(count)
          years += count
        }
        return try sum / Ratio(years)
      }
    }
    return ValueToDate(
      .mean, interval: interval, period: span, missing: missing, disagreements: disagreements, from: chosen)
  }

  private static func tile(_ span: Period, by quantities: [Quantity]) -> ([Quantity], [Period], [Disagreement]) {
    let firmest = quantities.firmestFirst
    let tiling = Tiling(of: span, by: firmest.map(\.period))
    let disagreements = Disagreement.inPeriods(of: quantities, isLevel: false)
    return (tiling.chosen.map { firmest[$0] }, tiling.missing, disagreements)
  }

  /// Applies a function that grows with each of its arguments to the lower and to the upper ends of all values.
  private static func mapEnds(
    of values: [Interval?], _ function: ([Ratio]) throws(ArithmeticError) -> Ratio
  ) throws(ArithmeticError) -> Interval? {
    let intervals = values.compactMap { $0 }
    guard intervals.count == values.count else { return nil }
    func end(_ bounds: [Interval.Bound?]) throws(ArithmeticError) -> Interval.Bound? {
      let present = bounds.compactMap { $0 }
      guard present.count == bounds.count else { return nil }
      return Interval.Bound(try function(present.map(\.value)), isOpen: present.contains { $0.isOpen })
    }
    return Interval(lower: try end(intervals.map(\.lower)), upper: try end(intervals.map(\.upper)))
  }
}

extension FixedPoint {
  /// The value as a quotient, rounded to ``tolerance``: what differs by less counts as equal.
  var settled: Ratio? {
    let (sum, overflowed) = units.addingReportingOverflow(FixedPoint.tolerance / 2)
    return overflowed ? nil : FixedPoint(units: sum / FixedPoint.tolerance * FixedPoint.tolerance).ratio
  }
}
