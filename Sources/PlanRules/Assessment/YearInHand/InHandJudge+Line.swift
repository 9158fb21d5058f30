/// The line that leads to the number set.
extension InHandJudge {
  /// The lines that lead to the number, several where parts of the year may mean several; none where parts contradict each other.
  func lines(
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
  var isChange: Bool {
    guard let target = annual.target(on: asOf), case .change = target.requirement else { return false }
    let understood = AnnualJudge.understood(target, series, indicator: plan.indicator(annual.series))
    if case .change? = understood?.requirement { return true }
    return false
  }

  /// `增长8%` of an amount: the same months of the year before, raised by the rate of the year or of the part of it that ends
  /// next; `nil` for any other number.
  func raised(in span: Period) throws(ArithmeticError) -> Ratio? {
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

  var startOfYear: Ratio? {
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
}

extension Target {
  /// By how much something is to change, where the target says that.
  var demandedChange: Change? { if case .change(let change) = requirement { change } else { nil } }
}
