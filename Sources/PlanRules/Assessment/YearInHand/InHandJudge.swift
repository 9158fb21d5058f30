/// The rules for a number set for a period that still runs.
struct InHandJudge {
  let index: ObservationIndex
  let asOf: CalendarDate
  let annual: AnnualTarget
  /// The number set; what it is a change of is known, where it is one.
  let set: Result<Goal, Reason>
  /// The numbers set for parts of the period, in the order of their ends.
  let nodes: [AnnualTarget]

  private var plan: Plan { index.plan }
  private var series: Series { plan[annual.series] }
  private var name: MeasuredName { MeasuredName(series.name) }
  private var goal: Goal? { try? set.get() }

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

  var kind: Kind {
    if series.unit.isRate, series.name.namesGrowth || series.indexBase != nil, !name.isReduction { return .growth }
    switch series.measure {
    case .total: return .amount
    case .compoundedFall, .compoundedRise, .averageGrowth: return .yearOnly
    case .level, .averageLevel, .eachYear: break
    }
    if name.isReduction, series.unit.isRate { return .yearOnly }
    switch series.yearlyQuantity {
    case .accruing: return .amount
    case .averaged: return series.name.contains(text: "失业率") ? .mean : .yearOnly
    case nil: break
    }
    if series.measure == .eachYear, !series.unit.isRate, !series.unit.isLevel, !name.isAverage { return .amount }
    if series.unit.holdsLevels, !series.unit.isLevel, name.isDoneOverTime { return .amount }
    return .level
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
    var found = Found()
    if let span { found = (try? judge(readings, in: span)) ?? Found(status: .undetermined, reason: .outOfRange) }
    let before = span.map {
      YearBefore(index: index, series: annual.series, region: annual.region).figures(of: $0, in: annual.period)
    }
    return YearInHand(
      annualTarget: position, of: annual, goal: goal, span: span, value: found.value, line: found.line,
      status: found.status, reason: found.reason, awaitsYearEnd: found.awaitsYearEnd,
      yearBefore: before ?? YearInHand.YearBeforeFigures(toDate: nil, whole: nil),
      lighting: light(found, in: span), responsibility: responsibility, index: index)
  }

  /// What was found so far.
  private struct Found {
    var value: ValueToDate?
    var line: YearInHand.Line?
    var status = Status.notYetDue
    var reason: Reason?
    var awaitsYearEnd = false
  }

  private func judge(_ readings: [Quantity], in span: Period) throws(ArithmeticError) -> Found {
    let kind = kind
    var found = Found(value: try value(kind, readings, in: span))
    if kind == .yearOnly || (kind == .level && readings.isEmpty) {
      found.awaitsYearEnd = true
      return found
    }
    guard let value = found.value else {
      found.status = .unreported
      return found
    }
    guard let goal else {
      (found.status, found.reason) = (.undetermined, failure)
      return found
    }
    guard value.disagreements.isEmpty, let interval = value.interval else {
      (found.status, found.reason) = (.undetermined, value.disagreements.isEmpty ? value.reason : .conflict)
      return found
    }
    found.line = try line(kind, goal, in: span)
    guard let line = found.line else {
      (found.status, found.reason) = (.undetermined, .noBaseline)
      return found
    }
    if kind == .amount, line.basis != .samePeriod, line.comparator.direction != .down,
      goal.isAttained(by: interval) == .yes
    {
      found.status = .metEarly
      return found
    }
    switch interval.compare(line.comparator, line.due) {
    case .yes: found.status = .onSchedule
    case .no: found.status = .behind
    case .undetermined: (found.status, found.reason) = (.undetermined, value.reason)
    }
    return found
  }

  private var failure: Reason? {
    if case .failure(let reason) = set { reason } else { nil }
  }

  private func value(
    _ kind: Kind, _ readings: [Quantity], in span: Period
  ) throws(ArithmeticError) -> ValueToDate? {
    guard !readings.isEmpty else { return nil }
    switch kind {
    case .amount: return try TotalMeasure.value(in: span, of: readings, isCount: !series.unit.isRate)
    case .growth: return exact(readings, in: span)
    case .mean:
      if let whole = exact(readings, in: span) { return whole }
      let months = readings.filter { $0.period.months == 1 }
      return months.count == span.months ? try RateMeasure.averageLevel(in: span, of: months) : nil
    case .level, .yearOnly: return LevelMeasure.value(of: readings, lastCycle: Period(span.last))
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

  // MARK: The line

  private func line(_ kind: Kind, _ goal: Goal, in span: Period) throws(ArithmeticError) -> YearInHand.Line? {
    let isDown = goal.direction(from: nil) == .down
    let comparator: Comparator = isDown ? .atMost : .atLeast
    let number = goal.numberToReach(from: .zero)
    switch kind {
    case .growth: return YearInHand.Line(basis: .rate, due: number, comparator: own(goal) ?? comparator, start: nil)
    case .mean: return YearInHand.Line(basis: .target, due: number, comparator: own(goal) ?? comparator, start: nil)
    case .amount:
      if let raised = try raised(in: span) {
        return YearInHand.Line(basis: .samePeriod, due: raised, comparator: comparator, start: nil)
      }
      guard !isChange else { return nil }
      if let node = try node(of: number, in: span) {
        return YearInHand.Line(basis: .node, due: node, comparator: comparator, start: nil)
      }
      let share = try Ratio(Int128(span.months), over: Int128(annual.period.months))
      return YearInHand.Line(basis: .months, due: try number * share, comparator: comparator, start: nil)
    case .level: return try levelLine(goal, in: span)
    case .yearOnly: return nil
    }
  }

  private func own(_ goal: Goal) -> Comparator? {
    if case .threshold(let comparator, _) = goal { comparator } else { nil }
  }

  /// Whether the number set is a change over the year before.
  private var isChange: Bool {
    guard let target = annual.target, case .change = target.requirement else { return false }
    let understood = AnnualJudge.understood(target, series, indicator: plan.indicator(annual.series))
    if case .change? = understood?.requirement { return true }
    return false
  }

  /// `增长8%` of an amount: the same months of the year before, raised; `nil` for any other number.
  private func raised(in span: Period) throws(ArithmeticError) -> Ratio? {
    guard isChange, let target = annual.target, case .change(let change) = target.requirement,
      let before = YearBefore(index: index, series: annual.series, region: annual.region).figure(before: span)
    else { return nil }
    return try change.level(from: before)
  }

  /// The number set for the months from the beginning of the period to a node, and in a straight line between nodes.
  private func node(of number: Ratio, in span: Period) throws(ArithmeticError) -> Ratio? {
    var points: [(months: Int, amount: Ratio)] = [(0, .zero)]
    for node in nodes where node.period.first == annual.period.first && node.period.last < annual.period.last {
      guard case .threshold(_, let figure)? = node.target?.requirement else { continue }
      points.append((node.period.months, figure.ratio))
    }
    guard points.count > 1 else { return nil }
    points.append((annual.period.months, number))
    points.sort { $0.months < $1.months }
    guard let after = points.firstIndex(where: { $0.months >= span.months }) else { return number }
    let (left, right) = (points[max(0, after - 1)], points[after])
    guard right.months > left.months else { return right.amount }
    let share = try Ratio(Int128(span.months - left.months), over: Int128(right.months - left.months))
    return try left.amount + (right.amount - left.amount) * share
  }

  /// From the last level of the year before, else its number, to the number set; what starts beyond it is to be kept.
  private func levelLine(_ goal: Goal, in span: Period) throws(ArithmeticError) -> YearInHand.Line? {
    guard let start = startOfYear else { return nil }
    let comparator: Comparator = goal.direction(from: start) == .down ? .atMost : .atLeast
    if goal.isAttained(by: Interval(start)) == .yes {
      let number = goal.numberToReach(from: start)
      return YearInHand.Line(basis: .target, due: number, comparator: own(goal) ?? comparator, start: start)
    }
    let number = goal.numberToReach(from: start)
    let share = try Ratio(Int128(span.months), over: Int128(annual.period.months))
    return YearInHand.Line(
      basis: .yearLine, due: try start + (number - start) * share, comparator: comparator, start: start)
  }

  private var startOfYear: Ratio? {
    let before = annual.period.first.previous
    let figure = index.quantities(of: annual.series, region: annual.region, until: before.lastDay)
      .filter { $0.period.last == before }.firmestFirst.first?.interval?.single
    if let figure { return figure }
    let year = Period(year: before.year)
    let set = index.records.annualTargets.first {
      $0.series == annual.series && $0.region == annual.region && $0.period == year
    }?.target
    if case .threshold(_, let number)? = set?.requirement { return number.ratio }
    guard annual.region == nil, let indicator = plan.indicator(annual.series),
      indicator.baseYear(of: plan.period) == year
    else { return nil }
    return indicator.baseline.start?.ratio
  }

  // MARK: The light

  private func light(_ found: Found, in span: Period?) -> Result<Light, LightGap> {
    guard let line = found.line, let span, let goal else { return .failure(.notDetermined) }
    // Points behind a rate are its own percentage points, not shares of a way.
    let number = line.basis == .rate ? Ratio.hundred : goal.numberToReach(from: line.start ?? .zero)
    let interval = found.value?.interval
    let isWay = line.basis != .target
    let schedule = Schedule(
      due: line.due, basis: isWay ? .straightLine : .target, comparator: line.comparator, from: line.start, to: number,
      elapsed: span.months, of: annual.period.months)
    let start = line.start ?? .zero
    var points: Ratio?
    if let single = interval?.single, let gap = try? (line.due - single).magnitude, number != start,
      let way = try? (number - start).magnitude, let share = try? gap / way * .hundred
    {
      points = share
    }
    if isExceeded(found, goal) {
      return .success(Light(color: .red, rule: plan.head.assumptions.lights, fact: .withoutPoints))
    }
    return LightJudge(
      rule: plan.head.assumptions.lights, status: found.status, value: interval, schedule: schedule, start: start,
      end: number, points: points, movedWrongWay: .undetermined
    ).light()
  }

  /// Whether what adds up is past a ceiling already, which nothing can undo.
  private func isExceeded(_ found: Found, _ goal: Goal) -> Bool {
    guard kind == .amount, goal.direction(from: nil) == .down, let interval = found.value?.interval else {
      return false
    }
    return goal.isAttained(by: interval) == .no
  }
}
