/// 年均增速 from levels: the yearly rate that, compounded, leads from the level of the year before the plan to the latest.
enum LevelGrowthMeasure {
  /// The growth over whole years in percent.
  ///
  /// Only readings of single whole years are levels of a year: what a quarter or several years hold is another amount. The
  /// years between decide nothing. Without a `baseline` the reading of the year before is the base, if it counts the same
  /// thing. A `doubt` about what the levels count leaves the growth to be seen, but decides nothing.
  static func value(
    in years: Period, of quantities: [Quantity], baseline: Interval?, doubt known: Reason? = nil
  ) throws(ArithmeticError) -> ValueToDate {
    let (first, last) = (Period(year: years.first.year - 1), Period(year: years.last.year))
    let current = quantities.filter { $0.period == last }
    let latest = current.firmestFirst.first
    let definition = latest?.definition
    // A baseline counts what the series itself says it counts.
    let stated = definition == nil ? baseline : nil
    let before = stated == nil ? quantities.filter { $0.period == first && $0.definition == definition } : []
    let earlier = before.firmestFirst.first
    let base = stated ?? earlier?.interval
    let count = years.last.year - first.first.year
    let disagreements =
      Disagreement.inPeriods(of: current, isLevel: true) + Disagreement.inPeriods(of: before, isLevel: true)
    var interval: Interval?
    var doubt: Reason?
    if let base, let end = latest?.interval, disagreements.isEmpty {
      doubt = LevelGrowthMeasure.doubt(of: base, end)
      if doubt == nil { interval = try growth(from: base, to: end, over: count) }
    }
    return ValueToDate(
      making(from: earlier, to: latest, over: count), interval: interval, period: years,
      missing: (base == nil ? [first] : []) + (latest == nil ? [last] : []), disagreements: disagreements,
      doubt: doubt ?? (interval == nil ? nil : known), from: [earlier, latest].compactMap { $0 })
  }

  /// From the reading of the year before, or without one from the baseline.
  private static func making(
    from earlier: Quantity?, to latest: Quantity?, over years: Int
  ) -> ValueToDate.Making? {
    guard let latest else { return nil }
    let base = earlier.map { ValueToDate.Base.observation($0.observation) } ?? .baseline
    return .growth(base: base, latest: latest.observation, years: years)
  }

  /// Why no growth follows from levels of which one is not, or may not be, above zero.
  private static func doubt(of base: Interval, _ end: Interval) -> Reason? {
    if let upper = base.upper, upper.value <= .zero { return .noGrowth }
    if let upper = end.upper, upper.value < .zero { return .noGrowth }
    guard let lower = base.lower, lower.value > .zero else { return .bound }
    return nil
  }

  /// The growth is the larger the larger the later level and the smaller the earlier one.
  private static func growth(
    from base: Interval, to end: Interval, over years: Int
  ) throws(ArithmeticError) -> Interval {
    func rate(_ end: Interval.Bound?, _ base: Interval.Bound?) throws(ArithmeticError) -> Interval.Bound? {
      guard let end, let base, end.value >= .zero else { return nil }
      let factor = try FixedPoint(try end.value / base.value).root(years)
      guard let settled = factor.settled else { throw .overflow }
      return Interval.Bound(try (try settled - .one) * .hundred, isOpen: end.isOpen || base.isOpen)
    }
    return Interval(lower: try rate(end.lower, base.upper), upper: try rate(end.upper, base.lower))
  }
}
