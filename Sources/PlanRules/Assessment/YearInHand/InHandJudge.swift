/// The rules for a number set for a period that still runs.
struct InHandJudge {
  let index: ObservationIndex
  let asOf: CalendarDate
  let annual: AnnualTarget
  /// The number set; what it is a change of is known, where it is one.
  let set: Result<Goal, Reason>
  /// The numbers set for parts of the period, in the order of their ends.
  let nodes: [AnnualTarget]

  var plan: Plan { index.plan }
  var series: Series { plan[annual.series] }
  var goal: Goal? { try? set.get() }

  /// What the figures of a running period are.
  enum Kind {
    /// They add up over its months.
    case amount
    /// Growth, which is held against the whole rate.
    case growth
    /// There on a day, and on the way from the last one of the year before.
    case level
    /// A mean of the months that is to stay under its ceiling.
    case mean
    /// Known only once the year is over.
    case yearOnly
  }

  var kind: Kind { InHandJudge.kind(of: series) }

  /// What the figures of a series are within a year.
  static func kind(of series: Series) -> Kind {
    let name = MeasuredName(series.name)
    // What seasons make, as days of good air, is no share of the months, however it is counted.
    if series.name.contains(text: "优良天数") { return .yearOnly }
    if series.name.contains(text: "失业率") { return .mean }
    if series.unit.isRank { return .level }
    if series.unit.isRate, series.name.namesGrowth || series.indexBase != nil, !name.isReduction { return .growth }
    switch series.measure {
    case .total: return .amount
    case .compoundedFall, .compoundedRise, .averageGrowth: return .yearOnly
    case .level, .averageLevel, .eachYear: break
    }
    if name.isReduction, series.unit.isRate { return .yearOnly }
    switch series.quantityWithinYear {
    case .accruing: return .amount
    case .averaged: return .yearOnly
    case nil: break
    }
    if series.measure == .eachYear, !series.unit.isRate, !series.unit.isLevel, !name.isAverage { return .amount }
    if series.unit.holdsLevels, !series.unit.isLevel, name.isDoneOverTime { return .amount }
    return series.measure == .averageLevel ? .mean : .level
  }

  // MARK: The months that are judged

  /// The readings inside of the period up to the day.
  private var inside: [Quantity] {
    index.quantities(of: annual.series, region: annual.region, until: asOf).filter {
      annual.period.contains($0.period)
    }
  }

  /// From the beginning of the period to the later of the last cycle that counts and the latest reading.
  private func span(_ readings: [Quantity]) -> Period? {
    let counted = plan.calendar(of: annual.series).counted(on: asOf).last.flatMap {
      annual.period.contains($0) ? $0.last : nil
    }
    let latest = readings.map(\.period.last).max()
    guard let last = [counted, latest].compactMap({ $0 }).max() else { return nil }
    return annual.period.upTo(last)
  }

  // MARK: The verdict

  func judge(at position: Int, answering responsibility: Responsibility) -> YearInHand {
    let readings = inside
    let span = span(readings)
    var found = Found(awaitsYearEnd: span == nil && isReportedByTheYear)
    if let span { found = (try? judge(readings, in: span)) ?? Found(status: .undetermined, reason: .outOfRange) }
    let before = span.map {
      YearBefore(index: index, series: annual.series, region: annual.region).figures(of: $0, in: annual.period)
    }
    return YearInHand(
      annualTarget: position, of: annual, target: annual.target(on: asOf), goal: goal, span: span,
      latest: readings.map(\.period.last).max(),
      value: found.value,
      line: found.line,
      status: found.status, reason: found.reason, awaitsYearEnd: found.awaitsYearEnd,
      isLate: found.isLate, isCounted: index.numbers.isCounted(position),
      yearBefore: before ?? YearInHand.YearBeforeFigures(toDate: nil, whole: nil),
      lighting: light(found, in: span), responsibility: responsibility, index: index)
  }

  /// What was found so far.
  struct Found {
    var value: ValueToDate?
    var line: YearInHand.Line?
    var status = Status.notYetDue
    var reason: Reason?
    var awaitsYearEnd = false
    var isLate = false
  }

  private func judge(_ readings: [Quantity], in span: Period) throws(ArithmeticError) -> Found {
    let kind = kind
    var found = Found(value: try value(kind, readings, in: span))
    if awaitsYearEnd(kind, readings, in: span) {
      found.awaitsYearEnd = true
      return found
    }
    guard let value = found.value else {
      // What is asked for once a year is not there before its end.
      found.awaitsYearEnd = readings.isEmpty && isReportedByTheYear
      found.status = found.awaitsYearEnd ? .notYetDue : readings.isEmpty ? .unreported : .undetermined
      if found.status == .undetermined { found.reason = .missingPeriods }
      return found
    }
    if kind == .amount, isChange { return try judgeChange(value, found, in: span) }
    guard let goal else {
      (found.status, found.reason) = (.undetermined, failure)
      return found
    }
    guard value.disagreements.isEmpty, let interval = value.interval else {
      (found.status, found.reason) = (.undetermined, value.disagreements.isEmpty ? value.reason : .conflict)
      return found
    }
    if kind == .amount, try mayBeTotalsToDate(value, goal.numberToReach(from: .zero), in: span) {
      (found.status, found.reason) = (.undetermined, .implausible)
      return found
    }
    if kind == .level, value.isStale {
      (found.status, found.reason) = (.undetermined, .stale)
      return found
    }
    if kind == .amount, try contradictsRegions(interval, in: span) {
      (found.status, found.reason) = (.undetermined, .conflict)
      return found
    }
    let lines = try lines(kind, goal, in: span)
    found.line = lines.first ?? nil
    guard let line = found.line else {
      (found.status, found.reason) = (.undetermined, nodes.isEmpty || lacksStart(kind) ? .noBaseline : .conflict)
      return found
    }
    if kind == .amount, onlyGrows(to: goal), goal.isAttained(by: interval) == .yes {
      (found.status, found.isLate) = try attained(goal)
      return found
    }
    compare(interval, of: value, &found, line, goal)
    // What parts of the year may mean otherwise has to come to the same.
    for other in lines.dropFirst() {
      var second = found
      guard let other else { continue }
      compare(interval, of: value, &second, other, goal)
      if second.status != found.status { (found.status, found.reason) = (.undetermined, .parts) }
    }
    return found
  }

  /// Whether no level of the year before is known, without which no line begins.
  private func lacksStart(_ kind: Kind) -> Bool { kind == .level && startOfYear == nil }

  /// Whether regions have reported more than the whole.
  private func contradictsRegions(_ whole: Interval, in span: Period) throws(ArithmeticError) -> Bool {
    guard annual.region == nil, let upper = whole.upper?.value,
      let bound = try RegionSum.bound(in: span, of: annual.series, index: index, until: asOf)?.interval?.lower?.value
    else { return false }
    return bound > upper
  }

  /// Whether what was reached stays reached: amounts that only come to it. A balance, as of people who came and went, may
  /// fall again.
  private func onlyGrows(to goal: Goal) -> Bool {
    guard case .threshold(let comparator, let number) = goal, comparator.direction == .up else { return false }
    return number > .zero && !series.name.contains(text: "净")
  }

  /// Achieved ahead of time, or where its own deadline has passed achieved: late, where it was not by then.
  private func attained(_ goal: Goal) throws(ArithmeticError) -> (Status, isLate: Bool) {
    guard let deadline = annual.deadline, deadline < asOf else { return (.metEarly, false) }
    return (.met, isLate(goal, deadline))
  }

  /// Whether it had not been achieved by its own deadline, as far as the readings tell.
  func isLate(_ goal: Goal, _ deadline: CalendarDate) -> Bool {
    let month = Month(of: deadline).lastDay == deadline ? Month(of: deadline) : Month(of: deadline).previous
    guard let until = annual.period.upTo(month),
      let value = try? TotalMeasure.value(
        in: until, of: inside.filter { until.contains($0.period) }, isCount: !series.unit.isRate),
      let interval = value.agreed
    else { return false }
    return goal.isAttained(by: interval) == .no
  }

  /// Against what is due; what is set only about (`左右`) leaves open what is short of it, unless a tolerance is stated.
  private func compare(
    _ interval: Interval, of value: ValueToDate, _ found: inout Found, _ line: YearInHand.Line, _ goal: Goal
  ) {
    var reached = interval.compare(line.comparator, line.due)
    // What adds up does not come back under the number that it was to be, nor below the end of a range.
    if kind == .amount, let most = goal.most, interval.compare(.moreThan, most) == .yes { reached = .no }
    // Whoever has reached the number itself is behind no part of it.
    let mayFall = kind == .amount && !onlyGrows(to: goal)
    if reached == .no, !goal.isCeiling, !mayFall, goal.isAttained(by: interval) == .yes { reached = .yes }
    if reached != .yes, case .about(_, _, let tolerance) = goal {
      let isDown = line.comparator.direction == .down
      let room = tolerance.flatMap { tolerance in
        (try? isDown ? Ratio.hundred + tolerance : Ratio.hundred - tolerance).flatMap { try? line.due * $0 / .hundred }
      }
      guard let room else {
        (found.status, found.reason) = (.undetermined, .approximate)
        return
      }
      reached = interval.compare(line.comparator, room)
    }
    switch reached {
    case .yes: found.status = .onSchedule
    case .no: found.status = .behind
    case .undetermined: (found.status, found.reason) = (.undetermined, value.reason)
    }
  }

  /// `增长8%` of an amount, which only the same months of the year before tell.
  private func judgeChange(_ value: ValueToDate, _ known: Found, in span: Period) throws(ArithmeticError) -> Found {
    var found = known
    guard value.disagreements.isEmpty, let interval = value.interval else {
      (found.status, found.reason) = (.undetermined, value.disagreements.isEmpty ? value.reason : .conflict)
      return found
    }
    guard let due = try raised(in: span) else {
      (found.status, found.reason) = (.undetermined, .noBaseline)
      return found
    }
    let change = annual.target(on: asOf)?.demandedChange
    let line = YearInHand.Line(
      basis: .samePeriod, due: due, comparator: change?.direction == .down ? .atMost : .atLeast, start: nil)
    found.line = line
    switch interval.compare(line.comparator, line.due) {
    case .yes: found.status = .onSchedule
    // 左右 leaves open what is short of it.
    case .no where change?.isApproximate == true: (found.status, found.reason) = (.undetermined, .approximate)
    case .no: found.status = .behind
    case .undetermined: (found.status, found.reason) = (.undetermined, value.reason)
    }
    return found
  }

  /// Whether figures of single quarters or months may be totals to date, held against the share of the months gone.
  private func mayBeTotalsToDate(
    _ value: ValueToDate, _ number: Ratio, in span: Period
  ) throws(ArithmeticError) -> Bool {
    let due = try number * (try Ratio(Int128(span.months), over: Int128(annual.period.months)))
    guard let last = TotalsToDate(in: value, due: due, index)?.observations.last else { return false }
    return !index.records.observations[last].isReviewed
  }

  /// Whether only the whole year tells: of what has no line, unless a number is set for just those months.
  private func awaitsYearEnd(_ kind: Kind, _ readings: [Quantity], in span: Period) -> Bool {
    switch kind {
    case .yearOnly:
      let isSet = nodes.contains { $0.period.last == span.last }
      return !isSet || exact(readings, in: span) == nil
    case .level: return readings.isEmpty && isReportedByTheYear
    case .amount, .growth, .mean: return false
    }
  }

  /// Whether no figure is asked for before the year is over.
  private var isReportedByTheYear: Bool { plan.cycle(of: annual.series).isYearly }

  private var failure: Reason? {
    if case .failure(let reason) = set { reason } else { nil }
  }

  private func value(
    _ kind: Kind, _ readings: [Quantity], in span: Period
  ) throws(ArithmeticError) -> ValueToDate? {
    guard !readings.isEmpty else {
      guard kind == .amount, annual.region == nil else { return nil }
      return try RegionSum.bound(in: span, of: annual.series, index: index, until: asOf)
    }
    switch kind {
    case .amount:
      let own = try TotalMeasure.value(in: span, of: readings, isCount: !series.unit.isRate)
      guard annual.region == nil, own.disagreements.isEmpty, !own.missing.isEmpty,
        let regions = try RegionSum.bound(in: span, of: annual.series, index: index, until: asOf),
        let bound = regions.interval?.lower?.value, bound > own.interval?.lower?.value ?? .zero
      else { return own }
      return regions
    case .growth: return exact(readings, in: span)
    case .mean:
      if let whole = exact(readings, in: span) { return whole }
      return try MeanOfParts.value(in: span, of: readings)
    case .yearOnly: return exact(readings, in: span) ?? LevelMeasure.value(of: readings, lastCycle: Period(span.last))
    case .level: return LevelMeasure.value(of: readings, lastCycle: Period(span.last))
    }
  }

  /// The figure of exactly those months.
  private func exact(_ readings: [Quantity], in span: Period) -> ValueToDate? {
    let same = readings.filter { $0.period == span }
    guard let shown = same.firmestFirst.first else { return nil }
    return ValueToDate(
      .reading, interval: shown.interval, period: span,
      disagreements: Disagreement.inPeriods(of: same, isLevel: true), from: [shown])
  }
}

extension Goal {
  /// The most that it may be, where it is to be neither less nor more.
  fileprivate var most: Ratio? {
    switch self {
    case .threshold(.equal, let number): number
    case .between(_, let upper): upper
    case .threshold, .about: nil
    }
  }
}
