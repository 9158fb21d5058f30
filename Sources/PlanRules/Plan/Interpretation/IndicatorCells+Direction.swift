/// Which way a row may want to go.
extension IndicatorCells {
  /// A direction and what decided it.
  struct Way: Hashable {
    let direction: Direction
    let basis: Interpretation.DirectionBasis

    init(_ direction: Direction, _ basis: Interpretation.DirectionBasis) {
      self.direction = direction
      self.basis = basis
    }
  }

  /// The readings of a target that the value of a measure is compared with.
  func interpretations(of target: Target, counted measure: Measure, _ name: MeasuredName) -> [Interpretation] {
    if measure == .compoundedFall { return [fall(target, name)] }
    return ways(of: target, counted: measure, name).map { way in
      Interpretation(measure: measure, target: target, direction: way.direction, basis: way.basis)
    }
  }

  /// A fall is to be reached, whichever way what falls should go.
  private func fall(_ target: Target, _ name: MeasuredName) -> Interpretation {
    let demand = ChangeDemand(target.requirement)
    let understood = demand.map { $0.amount.digits < 0 ? target.understood(as: $0.ofFall) : target } ?? target
    var reading = Interpretation(
      measure: .compoundedFall, target: understood, direction: understood.ownComparator?.direction ?? .up,
      basis: understood.ownComparator == nil ? .measure : .comparator)
    reading.namesFalls = name.isReduction || statedMeasure == .compoundedFall
    reading.signsFalls = target.isSignedFall
    return reading
  }

  /// In this order: 方向, the cell's own sign or verb, what is measured, the side of the baseline.
  private func ways(of target: Target, counted measure: Measure, _ name: MeasuredName) -> [Way] {
    if let stated = statedDirection { return [Way(stated, .stated)] }
    if let own = target.statedDirection { return [Way(own, .comparator)] }
    switch target.requirement {
    case .range(let lower, let upper): return rangeWays(from: lower, to: upper, name)
    case .threshold(nil, let figure), .approximate(let figure): return ways(to: figure, counted: measure, name)
    // `=80` says no side; from where it starts it does.
    case .threshold(_, let figure): return [side(of: figure).map { Way($0, .baseline) } ?? Way(.up, .comparator)]
    case .change, .inStep, .universal, .assigned, .statement: return [Way(.up, .measure)]
    }
  }

  private func ways(to figure: Figure, counted measure: Measure, _ name: MeasuredName) -> [Way] {
    if direction == .unreadable { return [Way(.up, .open), Way(.down, .open)] }
    switch measure {
    case .total: return ways(to: .total, name)
    case .eachYear where !unit.isRate && !unit.isLevel && !name.isAverage: return ways(to: .total, name)
    case .compoundedFall, .compoundedRise, .averageGrowth: return ways(to: .measure, name)
    case .level, .averageLevel, .eachYear: return levelWays(side: side(of: figure), name)
    }
  }

  /// What is made over time is to be reached, unless what is measured is a ceiling.
  private func ways(to usual: Interpretation.DirectionBasis, _ name: MeasuredName) -> [Way] {
    guard !name.isReduction, case .word(let word) = name.verdict, word.direction == .down else {
      return [Way(.up, usual)]
    }
    return word.isClear ? [Way(.down, .word(word))] : [Way(.up, usual), Way(.down, .word(word))]
  }

  /// Where the target lies as seen from the baseline.
  private func side(of figure: Figure) -> Direction? {
    guard let start = baseline.level, start != figure else { return nil }
    return figure < start ? .down : .up
  }

  /// Of a level: a word without doubt decides, any other only with the side of the baseline, and without a word that.
  func levelWays(side: Direction?, _ name: MeasuredName) -> [Way] {
    if name.isReduction { return reductionWays(side: side, name) }
    if unit.isRank { return [Way(.down, .measure)] }
    let bySide = side.map { Way($0, .baseline) }
    switch name.verdict {
    case .word(let word) where word.isClear || side == word.direction: return [Way(word.direction, .word(word))]
    case .word(let word):
      if let bySide { return [Way(word.direction, .word(word)), bySide] }
      // What should rise or fall itself need not do so as a share of something.
      return name.isShareOfThing ? [Way(.up, .open), Way(.down, .open)] : [Way(word.direction, .word(word))]
    case .open, .none: return bySide.map { [$0] } ?? [Way(.up, .open), Way(.down, .open)]
    case .either: return [Way(.up, .open), Way(.down, .open)]
    }
  }

  /// Under 降低 the figures are the reduction, which is to be reached, or what is reduced.
  private func reductionWays(side: Direction?, _ name: MeasuredName) -> [Way] {
    let reduction = Way(.up, .measure)
    if name.isAmountOfReduction { return [reduction] }
    // No energy per GDP is in percent: what stands there is the reduction.
    if unit.isRate || unit.isPoints, baseline.level == nil || !name.isShare { return [reduction] }
    if side == .up { return [reduction] }
    if unit.isRate || unit.isLevel, case .word(let word) = name.verdict, word.direction == .down {
      return [Way(.down, .word(word))]
    }
    return [reduction, Way(.down, side == nil ? .open : .baseline)]
  }

  /// Inside of a range is attained; short of it, as seen from the baseline, is not; past its far end stays open.
  private func rangeWays(from lower: Figure, to upper: Figure, _ name: MeasuredName) -> [Way] {
    let within = Way(.within, .open)
    let anyWay = [within, Way(.up, .open), Way(.down, .open)]
    let side: Direction? = baseline.level.flatMap { $0 < lower ? .up : $0 > upper ? .down : nil }
    if direction != .unreadable {
      if name.isReduction {
        let ways = reductionWays(side: side, name)
        return ways.count == 1 ? ways : [within] + ways
      }
      switch name.verdict {
      case .word(let word) where word.isClear: return [Way(word.direction, .word(word))]
      case .word where baseline.level == nil && name.isShareOfThing: return anyWay
      case .word(let word):
        let bySide = side.flatMap { $0 == word.direction ? nil : Way($0, .baseline) }
        return [within, Way(word.direction, .word(word))] + [bySide].compactMap { $0 }
      case .either: return anyWay
      case .open, .none: break
      }
    }
    return side.map { [within, Way($0, .baseline)] } ?? anyWay
  }
}

extension Target {
  fileprivate var ownComparator: Comparator? {
    if case .threshold(let comparator, _) = requirement { comparator } else { nil }
  }

  /// Whether the cell writes a fall with its sign: `-18`, `-18%`.
  fileprivate var isSignedFall: Bool {
    if let demand = ChangeDemand(requirement) { return demand.amount.digits < 0 }
    guard case .change(let change) = requirement, case .percent(let figure) = change.amount else { return false }
    return figure.digits < 0
  }
}
