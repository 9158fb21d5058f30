/// A row of the indicator table in both states of a plan.
struct IndicatorPair {
  /// The row in the base.
  let id: SeriesID
  let before: Indicator
  /// The row in the head.
  let other: SeriesID
  let now: Indicator

  /// What one of the head's unit is in that of the base; `nil` where they do not measure the same.
  var scale: Ratio? { now.series.unit.size(in: before.series.unit) }

  /// Whether the same figures stand under another unit than before, so that the unit is what changed.
  var restatesUnit: Bool { scale != .one && (scale == nil || before.target?.text == now.target?.text) }

  /// The cells of the base, of which those may be taken from the head that are named.
  func cells(_ changed: Set<YardstickPart> = []) -> IndicatorCells {
    let takesUnit = changed.contains(.unit)
    let direction = changed.contains(.direction) ? now : before
    return IndicatorCells(
      name: changed.contains(.name) ? now.series.name : before.series.name,
      unit: takesUnit ? now.series.unit : before.series.unit,
      baseline: changed.contains(.baseline) ? now.baseline : before.baseline,
      target: changed.contains(.target) ? now.target : before.target,
      measure: changed.contains(.measure) ? now.statedMeasure : before.statedMeasure,
      direction: direction.hasUnreadableDirection
        ? .unreadable : direction.statedDirection.map(StatedDirection.direction))
  }

  /// Which way the ways to read the row moved by taking some cells from the head: none new means that nothing passes that
  /// did not pass before, as the row is judged under each of them.
  func readings(after changed: Set<YardstickPart>) -> ReadingShift {
    let (old, new) = (cells().ways, cells(changed).ways)
    return old == new ? .same : new.isSubset(of: old) ? .narrowed : .other
  }

  /// How the ways to read a row moved.
  enum ReadingShift {
    case same, narrowed, other
  }
}

/// A way to read a row: how its figures are counted, and which way is better.
struct RowWay: Hashable {
  let measure: Measure
  let direction: Direction
}

extension IndicatorCells {
  /// All ways in which the row can be read.
  var ways: Set<RowWay> { Set(interpretations.map { RowWay(measure: $0.measure, direction: $0.direction) }) }
}

extension Unit {
  /// What one of it is of another unit; `nil` where they do not measure the same.
  func size(in other: Unit) -> Ratio? {
    guard let factor = factor(to: other) else { return nil }
    let power = factor.power + powerOfTen - other.powerOfTen
    guard abs(power) <= 38 else { return nil }
    let (tens, thirds) = (Ratio(Figure.powerOfTen(abs(power))), Ratio(Figure.powerOfThree(factor.thirds)))
    guard let times = try? Ratio(factor.times) / thirds else { return nil }
    return power < 0 ? try? times / tens : try? times * tens
  }
}
