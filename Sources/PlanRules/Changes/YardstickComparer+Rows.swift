/// The cells of a row of the indicator table.
extension YardstickComparer {
  mutating func compareRows(_ pair: IndicatorPair) {
    compareUnits(pair)
    compareTargets(pair)
    compareNatures(pair)
    compareBaselines(pair)
    compareMeasures(pair)
    compareDirections(pair)
    compareRevisions(pair)
  }

  mutating func add(
    _ part: YardstickPart, to pair: IndicatorPair, _ was: Wording?, _ stands: Wording?,
    _ bearing: YardstickChange.Bearing
  ) {
    add(part, to: pair.other, from: pair.id, was, stands, bearing)
  }

  /// Another unit of the same is none where the target is converted with it.
  private mutating func compareUnits(_ pair: IndicatorPair) {
    let (old, new) = (pair.before.series.unit, pair.now.series.unit)
    guard NotationText.folded(old.text) != NotationText.folded(new.text) else { return }
    guard pair.restatesUnit else { return }
    let (was, stands) = (Wording(published: old.text), Wording(published: new.text))
    // A unit that was not stated is completed where the row is read as it was.
    let completes = old.text.isEmpty && pair.readings(after: [.unit]) != .other
    add(.unit, to: pair, was, stands, completes ? .completed : .undecided)
  }

  private mutating func compareTargets(_ pair: IndicatorPair) {
    let (old, new) = (pair.before.target, pair.now.target)
    let unreadable = Wording(zh: "（读不出）", en: "(unreadable)")
    let was = Wording(published: old?.text) ?? (pair.before.hasUnreadableTarget ? unreadable : nil)
    let stands = Wording(published: new?.text) ?? (pair.now.hasUnreadableTarget ? unreadable : nil)
    guard let old else {
      if new != nil { add(.target, to: pair, was, stands, .completed) }
      return
    }
    guard let new else {
      add(.target, to: pair, was, stands, .loosened)
      return
    }
    guard old != new || pair.scale != .one, let bearing = targetShift(pair, old, new).bearing else { return }
    // The same cell in another unit is told of at the unit.
    guard old.text != new.text || pair.scale == .one else { return }
    add(.target, to: pair, was, stands, cover(of: pair, to: new, bearing))
  }

  /// Which way the target moved that the row itself states.
  private func targetShift(_ pair: IndicatorPair, _ old: Target, _ new: Target) -> Shift {
    let (cells, changed) = (pair.cells(), pair.cells(pair.scale == nil ? [.target] : [.target, .unit]))
    let ways = cells.ways
    // A target that says another way of reading the row may let anything pass.
    guard new.holdsNumber == false || old.holdsNumber == false || changed.ways.isSubset(of: ways) else {
      return .unclear
    }
    let common = changed.interpretations.filter { way in
      ways.contains(RowWay(measure: way.measure, direction: way.direction))
    }
    guard let first = common.first else {
      return old.shift(to: new, lastYear: base.period.last.year) { [pair] in goal(of: $0, in: pair.before) }
    }
    return (common.isEmpty ? [first] : common).map { way in
      let row = pair.before.read(as: way)
      let own = cells.interpretations.first { $0.measure == way.measure && $0.direction == way.direction }
      return (own?.target ?? old).shift(
        to: way.target ?? new, scale: pair.scale ?? .one, lastYear: base.period.last.year
      ) { goal(of: $0, in: row) }
    }.reduce(.same, +)
  }

  /// A target in numbers, by a row's own baseline.
  func goal(of target: Target, in row: Indicator) -> Goal? {
    let way = TargetWay(
      years: row.way(to: target, in: base.period).months / 12, usualBaseYear: base.period.first.year - 1)
    guard case .success(let goal)? = try? row.goal(of: target, along: way, assuming: base.head.assumptions) else {
      return nil
    }
    return goal
  }

  private mutating func compareNatures(_ pair: IndicatorPair) {
    let (old, new) = (pair.before.nature, pair.now.nature)
    guard old != new else { return }
    let bearing: YardstickChange.Bearing =
      switch (old, new) {
      case (.binding, _): .loosened
      case (_, .binding): .tightened
      case (nil, _): .completed
      default: .restated
      }
    add(.nature, to: pair, old?.name, new?.name, bearing)
  }

  private mutating func compareMeasures(_ pair: IndicatorPair) {
    guard pair.before.statedMeasure != pair.now.statedMeasure else { return }
    add(
      .measure, to: pair, pair.before.statedMeasure?.name, pair.now.statedMeasure?.name,
      bearing(of: pair.readings(after: [.measure]), isFirst: pair.before.statedMeasure == nil))
  }

  private mutating func compareDirections(_ pair: IndicatorPair) {
    let (old, new) = (pair.before, pair.now)
    guard old.statedDirection != new.statedDirection || old.hasUnreadableDirection != new.hasUnreadableDirection
    else { return }
    add(
      .direction, to: pair, old.statedDirection?.name, new.statedDirection?.name,
      bearing(of: pair.readings(after: [.direction]), isFirst: old.statedDirection == nil))
  }

  /// A cell that leaves only ways in which the row was read before completes it; one that says nothing new restates it.
  private func bearing(of shift: IndicatorPair.ReadingShift, isFirst: Bool) -> YardstickChange.Bearing {
    switch shift {
    case .same, .narrowed: isFirst ? .completed : .restated
    case .other: .undecided
    }
  }
}

extension StatedMeasure {
  /// The cell in words.
  fileprivate var name: Wording {
    switch self {
    case .measure(let measure): measure.name
    case .average: Wording(zh: "年均", en: "average")
    case .unreadable: Wording(zh: "（读不出）", en: "(unreadable)")
    }
  }
}
