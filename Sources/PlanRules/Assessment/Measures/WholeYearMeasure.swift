/// 期末 of what only a whole year has: each year's own figure, or what the parts that cover it make.
struct WholeYearMeasure {
  let kind: YearlyQuantity
  let quantities: [Quantity]

  /// The last year that has a figure.
  var latestYear: Period? { years.last { isWhole($0) } }

  /// The value of the last whole year; where that is not one that counts, what there is, which decides nothing or bounds.
  func value(lastYear counted: Period?) throws(ArithmeticError) -> ValueToDate? {
    let latest = latestYear
    if let latest, counted.map({ $0.last <= latest.last }) ?? true {
      return try value(of: latest)?.adding(parts: parts(after: latest))
    }
    if let counted, let part = try value(of: Period(year: counted.last.year)) { return part }
    guard let latest else {
      return try years.last.flatMap { year throws(ArithmeticError) in
        try value(of: year)?.asPart(lacking: counted ?? year)
      }
    }
    return try value(of: latest)?.outdated(by: counted)
  }

  /// The value of one year; of part of it an amount is a lower bound, and an average says nothing of the whole.
  func value(of year: Period) throws(ArithmeticError) -> ValueToDate? {
    let inside = quantities.filter { year.contains($0.period) }
    let own = inside.filter { $0.period == year }
    if let shown = own.firmestFirst.first {
      let disagreements = Disagreement.inPeriods(of: own, isLevel: false) + partsExceeding(shown, among: inside)
      return ValueToDate(
        .reading, interval: shown.interval, period: year, disagreements: disagreements, from: [shown])
    }
    guard !inside.isEmpty else { return nil }
    switch kind {
    case .accruing: return try TotalMeasure.value(in: year, of: inside, isCount: true, gapOfPart: .partYear)
    case .averaged: return average(of: inside, over: year)
    }
  }

  /// The readings that are of one year each.
  var ownYears: [Quantity] { quantities.filter { $0.period.wholeYears == 1 } }

  /// The years that readings lie in.
  private var years: [Period] {
    Set(quantities.lazy.filter { $0.period.years.count == 1 }.map(\.period.first.year)).sorted().map {
      Period(year: $0)
    }
  }

  private func isWhole(_ year: Period) -> Bool {
    Tiling(of: year, by: quantities.map(\.period)).missing.isEmpty
  }

  /// Readings of part of a later year, which are shown beside the value.
  private func parts(after year: Period) -> [Quantity] {
    quantities.filter { $0.period.wholeYears == nil && year.last < $0.period.last }
  }

  /// What accrues is never more in a part of the year than in all of it.
  private func partsExceeding(_ whole: Quantity, among parts: [Quantity]) -> [Disagreement] {
    guard kind == .accruing, let stated = whole.interval, let upper = stated.upper else { return [] }
    return parts.compactMap { part in
      guard part.period != whole.period, let interval = part.interval, let lower = interval.lower,
        upper.value < lower.value
      else { return nil }
      return Disagreement(
        observation: whole.observation, stated: stated, derived: Interval(lower: lower, upper: nil),
        others: [part.observation], kind: .partExceedsWhole)
    }
  }

  /// A mean lies between the least and the greatest of what it is the mean of, whatever the weights are.
  private func average(of parts: [Quantity], over year: Period) -> ValueToDate? {
    let firmest = parts.firmestFirst
    let tiling = Tiling(of: year, by: firmest.map(\.period))
    let disagreements = Disagreement.inPeriods(of: parts, isLevel: false)
    guard tiling.missing.isEmpty else {
      guard let latest = firmest.max(by: { $0.period.last < $1.period.last }) else { return nil }
      return ValueToDate(
        .reading, interval: latest.interval, period: latest.period, missing: [year], timeliness: .partOfYear,
        disagreements: disagreements, from: [latest])
    }
    let chosen = tiling.chosen.map { firmest[$0] }
    return ValueToDate(
      .between, interval: chosen.hull, period: year, disagreements: disagreements, gap: .partYear, from: chosen)
  }
}

extension [Quantity] {
  /// All values from the least to the greatest that any of them leaves possible; `nil` where one says nothing.
  fileprivate var hull: Interval? {
    let intervals = compactMap(\.interval)
    guard intervals.count == count else { return nil }
    let (lowers, uppers) = (intervals.compactMap(\.lower), intervals.compactMap(\.upper))
    return Interval(
      lower: lowers.count == count ? lowers.min { ($0.value, $0.isOpen ? 1 : 0) < ($1.value, $1.isOpen ? 1 : 0) } : nil,
      upper: uppers.count == count ? uppers.max { ($0.value, $0.isOpen ? 0 : 1) < ($1.value, $1.isOpen ? 0 : 1) } : nil)
  }
}
