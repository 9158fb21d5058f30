/// What was reported of an indicator for one year of the plan, as the table of an evaluation shows it.
public struct YearReading: Sendable, Hashable {
  /// The year.
  public let year: Int
  /// The months it is of: the year, the part of it that was reported last, or several years of which it is the last.
  public let period: Period
  /// What stands there.
  public let content: Content
  /// How final it is, where it is not simply verified: a forecast, preliminary or revised.
  public let state: FigureState?
  /// Whether the cell itself says how final it is.
  public let saysState: Bool

  /// What stands in the cell of a year.
  public enum Content: Sendable, Hashable {
    /// As published; the positions of the observations, several where they contradict each other.
    case published([Int])
    /// The quotient of two counts, where no value is printed.
    case counted(Ratio, places: Int)
    /// The sum of the parts of the year that were reported, from its first month on.
    case sum(Interval, places: Int)
  }

  /// Whether it is of other months than those of the year alone.
  public var isOfOtherMonths: Bool { period != Period(year: year) }

  /// The positions of the observations as they are published; empty where the content is calculated.
  public var published: [Int] { if case .published(let positions) = content { positions } else { [] } }
}

extension IndicatorAssessment {
  /// What was reported for each year of the plan up to the day asked for, in the order of time; years without a reading
  /// are left out.
  ///
  /// A reading of the whole year comes first, else what was reported last of it, of several years those that end in it;
  /// a forecast stands only where nothing else does.
  public var years: [YearReading] {
    let plan = index.plan.period
    var own: [Row] = []
    own.reserveCapacity(index.positions(of: indicator).count)
    for position in index.positions(of: indicator) {
      let observation = index.records.observations[position]
      let period = observation.period
      guard observation.region == nil, plan.overlaps(period), observation.statesFigure, period.end <= timing.asOf
      else { continue }
      switch index.standing(at: position, until: timing.asOf) {
      case .stands: own.append(Row(position: position, period: period, isForecast: false))
      case .forecast: own.append(Row(position: position, period: period, isForecast: true))
      case .replaced, .overruled: break
      }
    }
    guard !own.isEmpty else { return [] }
    let quantities = row.series.addsUp ? index.quantities(of: indicator, until: timing.asOf) : []
    // Each year's rows stand together in nearly every table.
    let isInOrder = !zip(own, own.dropFirst()).contains { $1.period.last.year < $0.period.last.year }
    if !isInOrder { own.sort { ($0.period.last.year, $0.position) < ($1.period.last.year, $1.position) } }
    var years: [YearReading] = []
    years.reserveCapacity(plan.years.count)
    var start = 0
    while start < own.count {
      let year = own[start].period.last.year
      let end = own[start...].firstIndex { $0.period.last.year != year } ?? own.count
      let inside = own[start..<end]
      start = end
      guard plan.years.contains(year) else { continue }
      let isSure = !inside.contains(where: \.isForecast)
      let found =
        isSure
        ? reading(of: year, among: inside, quantities)
        : reading(of: year, among: inside.filter { !$0.isForecast }[...], quantities)
          ?? reading(of: year, among: inside.filter(\.isForecast)[...], quantities)
      if let found { years.append(found) }
    }
    return years
  }

  /// An observation of the plan's own region that states a figure of its time.
  private struct Row {
    let position: Int
    let period: Period
    let isForecast: Bool
  }

  private func reading(of year: Int, among rows: ArraySlice<Row>, _ quantities: [Quantity]) -> YearReading? {
    guard let last = rows.max(by: { $0.period.last < $1.period.last })?.period.last else { return nil }
    let wholeYear = Period(year: year)
    if rows.contains(where: { $0.period == wholeYear }) {
      return published(year, rows.filter { $0.period == wholeYear }.map(\.position))
    }
    let latest = rows.lazy.filter { $0.period.last == last }
    guard let longest = latest.max(by: { $0.period.months < $1.period.months })?.period else { return nil }
    if let sum = sum(of: year, to: last, quantities), sum.period.months > longest.months { return sum }
    return published(year, rows.filter { $0.period == longest }.map(\.position))
  }

  private func published(_ year: Int, _ positions: [Int]) -> YearReading {
    let observations = positions.map { index.records.observations[$0] }
    let first = observations[0]
    var content = YearReading.Content.published(positions)
    if positions.count == 1, first.value == nil, let quotient = index.figure(at: positions[0]) {
      content = .counted(quotient, places: 2)
    }
    return YearReading(
      year: year, period: first.period, content: content, state: stated(observations.map(\.finality)),
      saysState: observations.contains { $0.value?.mark != nil })
  }

  /// What the parts of a year make together, where their figures add up and cover it from its first month on.
  private func sum(of year: Int, to last: Month, _ all: [Quantity]) -> YearReading? {
    guard row.series.addsUp, let span = Period(first: Period(year: year).first, last: last) else { return nil }
    let quantities = all.filter { span.contains($0.period) }
    guard quantities.count > 1,
      let value = try? TotalMeasure.value(in: span, of: quantities, isCount: !row.series.unit.isRate),
      value.missing.isEmpty, value.disagreements.isEmpty, let interval = value.interval
    else { return nil }
    let states = value.observations.map { index.records.observations[$0].finality }
    return YearReading(
      year: year, period: span, content: .sum(interval, places: value.places), state: stated(states), saysState: false)
  }

  /// The least final of some states, where it is worth a word.
  private func stated(_ states: [FigureState]) -> FigureState? {
    states.min().flatMap { $0 == .verified ? nil : $0 }
  }
}
