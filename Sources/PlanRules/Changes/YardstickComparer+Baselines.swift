/// The value before the period, and with it all that is due on the way.
extension YardstickComparer {
  mutating func compareBaselines(_ pair: IndicatorPair) {
    let (old, new) = (pair.before.baseline, pair.now.baseline)
    // The same cell in another unit is told of at the unit.
    let scale = pair.restatesUnit ? .one : pair.scale
    guard !old.states(theSameAs: new, scale: scale), !isBaselineRead(pair) else { return }
    let (was, stands) = (Wording(published: Self.text(of: old)), Wording(published: Self.text(of: new)))
    let bearing: YardstickChange.Bearing
    if old.start == nil {
      guard new.start != nil else { return }
      bearing = pair.readings(after: [.baseline]) == .other ? .undecided : .completed
    } else if new.start == nil {
      bearing = .loosened
    } else {
      bearing = baselineShift(pair).bearing ?? .restated
    }
    add(.baseline, to: pair, was, stands, baselineCover(of: pair, bearing))
  }

  private static func text(of baseline: Baseline) -> String {
    baseline.text.isEmpty ? "" : baseline.year.map { baseline.text + "（\($0)年）" } ?? baseline.text
  }

  /// Whether neither state has a baseline that could be read.
  private func isBaselineRead(_ pair: IndicatorPair) -> Bool {
    pair.before.baseline.start == nil && pair.now.baseline.start == nil
  }

  /// Which way the values due moved, under each way in which the row can be read: at the end of every cycle, and at that of
  /// a target which is a change against the baseline.
  private func baselineShift(_ pair: IndicatorPair) -> Shift {
    guard pair.readings(after: [.baseline]) != .other, pair.scale == .one else { return .unclear }
    return pair.cells([.baseline]).interpretations.map { way in
      shiftOfDue(pair.before.read(as: way), pair.before.with(pair.now.baseline).read(as: way), way)
    }.reduce(.same, +)
  }

  private func shiftOfDue(_ old: Indicator, _ new: Indicator, _ way: Interpretation) -> Shift {
    guard let target = way.target, target.holdsNumber else { return .same }
    switch way.measure {
    case .level: break
    case .averageGrowth where old.series.growsFromLevels: return shiftOfStart(old, new, way)
    case .eachYear: return if case .change = target.requirement { shiftOfStart(old, new, way) } else { .same }
    case .total, .compoundedFall, .compoundedRise, .averageGrowth, .averageLevel: return .same
    }
    guard let goal = goal(of: target, in: old), let other = self.goal(of: target, in: new) else { return .unclear }
    var shift = goal.shift(to: other)
    var current = base.head.reportingCycle.cycle(of: base.period.first)
    while current.first <= base.period.last {
      let end = min(current.end, base.period.end)
      guard let before = due(of: old, goal, target, on: end), let now = due(of: new, other, target, on: end) else {
        return .unclear
      }
      shift = shift + Interval(before.comparator, before.due).shift(to: Interval(now.comparator, now.due))
      current = base.head.reportingCycle.cycle(of: current.last.next)
    }
    return shift
  }

  /// What grows from the baseline grows more from a lower one.
  private func shiftOfStart(_ old: Indicator, _ new: Indicator, _ way: Interpretation) -> Shift {
    guard old.baseline.year == new.baseline.year, let before = old.baseline.start, let now = new.baseline.start,
      way.direction != .within
    else { return .unclear }
    return Shift(from: before, to: now, moreIsLooser: way.direction == .down)
  }

  private func due(of row: Indicator, _ goal: Goal, _ target: Target, on day: CalendarDate) -> Schedule? {
    let way = row.way(to: target, in: base.period)
    return try? LevelMeasure.schedule(
      goal: goal, baseline: row.baseline, direction: row.statedDirection ?? goal.direction(from: nil),
      elapsed: way.monthsElapsed(on: day), months: way.months, isGrowth: target.isStatedAsGrowth,
      assuming: base.head.assumptions)
  }
}

extension Baseline {
  /// Whether another cell says the same of the same year.
  fileprivate func states(theSameAs other: Baseline, scale: Ratio?) -> Bool {
    guard year == other.year, isOverYears == other.isOverYears else { return false }
    if reading == nil, other.reading == nil { return true }
    guard let reading, let others = other.reading, let scale else { return false }
    return reading.content.isSame(as: others.content, scale: scale) && reading.movement == others.movement
  }
}

extension Reading.Content {
  /// Whether another cell states the same, of which one unit is so many of this one's.
  func isSame(as other: Reading.Content, scale: Ratio) -> Bool {
    func same(_ own: Figure, _ others: Figure) -> Bool {
      scale == .one ? own.ratio == others.ratio : (try? others.ratio * scale) == own.ratio
    }
    return switch (self, other) {
    case (.figure(let own), .figure(let others)): same(own, others)
    case (.bounded(let comparator, let own), .bounded(let otherComparator, let others)):
      comparator == otherComparator && same(own, others)
    case (.range(let lower, let upper), .range(let otherLower, let otherUpper)):
      same(lower, otherLower) && same(upper, otherUpper)
    case (.approximate(let own), .approximate(let others)): same(own, others)
    case (.claim, .claim), (.notApplicable, .notApplicable): true
    default: false
    }
  }
}

extension Indicator {
  /// The row with another baseline.
  fileprivate func with(_ baseline: Baseline) -> Indicator {
    Indicator(
      number: number, category: category, series: series, baseline: baseline, target: target, nature: nature,
      statedDirection: statedDirection, hasUnreadableTarget: hasUnreadableTarget,
      hasUnreadableDirection: hasUnreadableDirection, statedMeasure: statedMeasure, cells: cells)
  }
}
