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
  private struct Found {
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

  // MARK: The line

  /// The lines that lead to the number, several where parts of the year may mean several; none where parts contradict each other.
  private func lines(
    _ kind: Kind, _ goal: Goal, in span: Period
  ) throws(ArithmeticError) -> [YearInHand.Line?] {
    let isDown = goal.direction(from: nil) == .down
    let comparator: Comparator = isDown ? .atMost : .atLeast
    let number = goal.numberToReach(from: .zero)
    guard nodes.allSatisfy({ agrees($0, with: comparator) }) else { return [] }
    switch kind {
    case .growth: return [try standing(.rate, goal, number, comparator, in: span)]
    case .mean, .yearOnly: return [try standing(.target, goal, number, comparator, in: span)]
    case .amount:
      let readings = nodes.isEmpty ? [nil] : try NodeLine.adding(nodes, to: number, of: annual.period, on: asOf)
      var lines: [YearInHand.Line?] = []
      for nodes in readings {
        let due = try due(at: span.last, from: .zero, to: number, by: nodes)
        lines.append(
          YearInHand.Line(
            basis: nodes == nil ? .months : .node, due: due, comparator: comparator, start: nil, nodes: nodes))
      }
      return lines
    case .level: return [try levelLine(goal, in: span)]
    }
  }

  /// Whether the number of a part is to be reached from the same side as that of the year.
  private func agrees(_ node: AnnualTarget, with comparator: Comparator) -> Bool {
    guard case .threshold(let own?, _)? = node.target(on: asOf)?.requirement else { return true }
    return own.direction == comparator.direction
  }

  /// What holds by itself at any time: the next number that is set for a part of the year, else that of the year.
  private func standing(
    _ basis: YearInHand.Basis, _ goal: Goal, _ number: Ratio, _ comparator: Comparator, in span: Period
  ) throws(ArithmeticError) -> YearInHand.Line? {
    let line = try NodeLine.levels(nodes, to: number, from: nil, on: asOf, isWay: false)
    guard nodes.isEmpty || line != nil else { return nil }
    let next = line?.next(from: span.last)
    return YearInHand.Line(
      basis: next == nil ? basis : .node, due: next ?? number, comparator: own(goal) ?? comparator, start: nil,
      nodes: line)
  }

  private func own(_ goal: Goal) -> Comparator? {
    if case .threshold(let comparator, _) = goal { comparator } else { nil }
  }

  /// Whether the number set is a change over the year before.
  private var isChange: Bool {
    guard let target = annual.target(on: asOf), case .change = target.requirement else { return false }
    let understood = AnnualJudge.understood(target, series, indicator: plan.indicator(annual.series))
    if case .change? = understood?.requirement { return true }
    return false
  }

  /// `增长8%` of an amount: the same months of the year before, raised by the rate of the year or of the part of it that ends
  /// next; `nil` for any other number.
  private func raised(in span: Period) throws(ArithmeticError) -> Ratio? {
    let next = nodes.first { $0.period.last >= span.last }?.target(on: asOf)
    guard isChange, let change = next?.demandedChange ?? annual.target(on: asOf)?.demandedChange,
      let before = YearBefore(index: index, series: annual.series, region: annual.region).figure(before: span),
      before > .zero
    else { return nil }
    return try change.level(from: before)
  }

  /// What is due by the end of a month on a straight line through the numbers that are set for parts of the period, to the whole
  /// number at its end or its deadline.
  private func due(
    at month: Month, from start: Ratio, to number: Ratio, by nodes: NodeLine?
  ) throws(ArithmeticError) -> Ratio {
    var points: [(time: Ratio, number: Ratio)] = [(.zero, start)]
    let (now, whole) = (time(at: month), try whole())
    // After its own deadline all of it is due, whatever is set for parts that end later.
    guard now < whole else { return number }
    for point in nodes?.points ?? [] where time(at: point.month) < whole {
      points.append((time(at: point.month), point.number))
    }
    points.append((whole, number))
    guard let after = points.firstIndex(where: { $0.time >= now }), after > 0 else { return number }
    let (left, right) = (points[after - 1], points[after])
    guard right.time > left.time else { return right.number }
    let share = try (now - left.time) / (right.time - left.time)
    return try left.number + (right.number - left.number) * share
  }

  /// Months from the beginning of the period to the end of one of them.
  private func time(at month: Month) -> Ratio { Ratio(Int128(month.index - annual.period.first.index + 1)) }

  /// Months from the beginning of the period to its end or its deadline, the last one as far as it goes.
  private func whole() throws(ArithmeticError) -> Ratio {
    guard let deadline = annual.deadline else { return Ratio(Int128(annual.period.months)) }
    let month = Month(of: deadline)
    return try time(at: month.previous) + (try Ratio(Int128(deadline.day), over: Int128(month.length)))
  }

  /// From the last level of the year before, else its number, to the number set; what starts beyond it is to be kept.
  private func levelLine(_ goal: Goal, in span: Period) throws(ArithmeticError) -> YearInHand.Line? {
    let start = startOfYear
    let number = goal.numberToReach(from: start ?? .zero)
    let line = try NodeLine.levels(nodes, to: number, from: start, on: asOf, isWay: true)
    guard nodes.isEmpty || line != nil else { return nil }
    let nodes = line
    guard let start else {
      // Without a level to start from only a number for just those months tells what is due.
      guard let due = nodes?.number(at: span.last) else { return nil }
      let comparator: Comparator = goal.direction(from: nil) == .down ? .atMost : .atLeast
      return YearInHand.Line(basis: .node, due: due, comparator: comparator, start: nil, nodes: nodes)
    }
    let comparator: Comparator = goal.direction(from: start) == .down ? .atMost : .atLeast
    if nodes == nil, goal.isAttained(by: Interval(start)) == .yes {
      return YearInHand.Line(basis: .target, due: number, comparator: own(goal) ?? comparator, start: start)
    }
    return YearInHand.Line(
      basis: nodes == nil ? .yearLine : .node, due: try due(at: span.last, from: start, to: number, by: nodes),
      comparator: comparator, start: start, nodes: nodes)
  }

  private var startOfYear: Ratio? {
    let before = annual.period.first.previous
    let figure = index.quantities(of: annual.series, region: annual.region, until: before.lastDay)
      .filter { $0.period.last == before }.firmestFirst.first?.interval?.single
    if let figure { return figure }
    let year = Period(year: before.year)
    let set = index.numbers.drawing(of: annual.series, region: annual.region, in: year)?.target(on: asOf)
    if case .threshold(_, let number)? = set?.requirement { return number.ratio }
    guard annual.region == nil, let indicator = plan.indicator(annual.series),
      let baseYear = indicator.baseYear(of: plan.period), let baseline = indicator.baseline.start?.ratio
    else { return nil }
    if baseYear == year { return baseline }
    // Else the plan's own line at the end of the year before.
    guard case .threshold(_, let end)? = indicator.target(on: asOf)?.requirement,
      let way = Period(first: baseYear.last.next, last: plan.period.last), way.contains(Period(before)),
      let share = try? Ratio(Int128(before.index - way.first.index + 1), over: Int128(way.months))
    else { return nil }
    return try? baseline + (end.ratio - baseline) * share
  }

  // MARK: The light

  private func light(_ found: Found, in span: Period?) -> Result<Light, LightGap> {
    guard let line = found.line, let span else { return .failure(.notDetermined) }
    if let goal, isExceeded(found, goal) {
      return .success(Light(color: .red, rule: plan.head.assumptions.lights, fact: .withoutPoints))
    }
    // Of what is to grow over the year before the number to date is the measure.
    let number = goal?.numberToReach(from: line.start ?? .zero) ?? line.due
    let schedule = Schedule(
      due: line.due, basis: line.basis == .target ? .target : .straightLine, comparator: line.comparator,
      from: line.start, to: number, elapsed: span.months, of: annual.period.months)
    let way = pointWay(of: line, to: number)
    return LightJudge(
      rule: plan.head.assumptions.lights, status: found.status, value: found.value?.interval, schedule: schedule,
      way: way, lead: lead(found.value?.interval?.single, of: line, way), movedWrongWay: .undetermined
    ).light()
  }

  /// What a hundred points are: of growth and means of rates a hundred of theirs, of amounts the number, of levels the way.
  func pointWay(of line: YearInHand.Line, to number: Ratio) -> PointWay {
    switch kind {
    case .growth, .mean, .yearOnly:
      return series.unit.isRate ? .length(.hundred) : number == .zero ? .none : .length(number.magnitude)
    case .amount: return number == .zero ? .unknown : .length(number.magnitude)
    case .level where line.basis == .target: return .none
    case .level:
      guard let start = line.start, start != number, let way = try? (number - start).magnitude else { return .unknown }
      return .length(way)
    }
  }

  /// By how many points a value is ahead of what is due.
  func lead(_ value: Ratio?, of line: YearInHand.Line, _ way: PointWay) -> Ratio? {
    guard let value, let length = way.length, let ahead = try? value - line.due,
      let points = try? ahead / length * .hundred
    else { return nil }
    return line.comparator.direction == .down ? points.negated : points
  }

  /// Whether what adds up is past a ceiling already, which nothing can undo.
  private func isExceeded(_ found: Found, _ goal: Goal) -> Bool {
    guard kind == .amount, goal.direction(from: nil) == .down, let interval = found.value?.interval else {
      return false
    }
    return goal.isAttained(by: interval) == .no
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

extension Target {
  /// By how much something is to change, where the target says that.
  fileprivate var demandedChange: Change? { if case .change(let change) = requirement { change } else { nil } }
}
