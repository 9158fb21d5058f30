/// The readings of a target that is a change in words: 下降3%, 年均提高1个百分点, 净增200家, 不降低.
extension IndicatorCells {
  /// One for each thing that it may be a change of; `nil` where the target is none, or where marks and 计量 tell.
  func wordedChange(_ target: Target, _ name: MeasuredName) -> [Interpretation]? {
    guard case .change(let change) = target.requirement else { return nil }
    if change.isHold { return held(change, of: target, name) }
    switch target.span {
    case .average: return yearlyOnAverage(change, of: target, name)
    case .eachYear: return inEachYear(change, of: target, name)
    case .cumulative, .made, nil: break
    }
    switch change.amount {
    case .percent(let figure):
      // 增长6% of a rate of growth is the rate itself.
      if namesGrowthRate(name) { return interpretations(of: target.understood(as: change.rate(figure)), name) }
      if unit.isRate {
        let isLevel = baseline.level != nil && (statedMeasure == nil || statedMeasure == .level)
        return isLevel ? ofShare(figure, change, of: target) : nil
      }
      return statedMeasure == nil ? [level(target)] : nil
    case .points(let figure) where change.wording == .unsigned && change.since == nil:
      return unsigned(figure, change, of: target, name)
    case .points: return nil
    case .times: return statedMeasure == nil ? [level(target)] : nil
    case .amount(let figure): return byAmount(figure, change, of: target, name)
    }
  }

  /// 新增20个 of a row whose figures are what there is: so many more than before, or the new ones themselves.
  func madeAnew(_ target: Target, _ name: MeasuredName) -> [Interpretation]? {
    guard target.isOfNew, case .threshold(let comparator, let figure) = target.requirement,
      comparator?.direction != .down, baseline.level != nil || name.isStock,
      !name.isDoneOverTime || statedMeasure == .level
    else { return nil }
    let more = Target.Change(.amount(figure), comparator: comparator ?? .atLeast)
    let risen = target.understood(as: .change(more))
    switch target.span {
    case .eachYear:
      let yearly = Interpretation(measure: .eachYear, target: risen, direction: .up, basis: .comparator)
      return statedMeasure == .level ? [yearly] : [yearly, counted(as: .eachYear, target.requirement, of: target)]
    case .average:
      return statedMeasure == .level
        ? [level(risen)] : [level(risen), counted(as: .averageLevel, target.requirement, of: target)]
    case .made, .cumulative, nil:
      switch statedMeasure {
      case .level: return [level(risen)]
      case nil: return [level(risen), counted(as: .total, target.requirement, of: target)]
      default: return nil
      }
    }
  }

  /// `5个百分点`, without a sign: of what should fall it may be a fall as well.
  private func unsigned(
    _ figure: Figure, _ change: Target.Change, of target: Target, _ name: MeasuredName
  ) -> [Interpretation]? {
    guard baseline.level != nil, statedMeasure == nil || statedMeasure == .level else { return nil }
    let fall = Target.Change(.points(figure.negated), isApproximate: change.isApproximate)
    let fallen = level(target.understood(as: .change(fall)))
    switch statedDirection {
    case .down: return [fallen]
    case .up: return [level(target)]
    case .within, nil: break
    }
    if name.isReduction { return [fallen, level(target)] }
    guard case .word(let word) = name.verdict, word.direction == .down else { return [level(target)] }
    return [fallen, level(target)]
  }

  /// Whether the figures of the row are rates of growth, by name and unit.
  private func namesGrowthRate(_ name: MeasuredName) -> Bool {
    unit.isRate && (self.name.namesGrowth || IndexBase(printedIn: self.name) != nil) && !name.isReduction
  }

  /// Whether the figures of the row are falls in percent.
  private func namesFall(_ name: MeasuredName) -> Bool { unit.isRate && name.isReduction && !name.isShare }

  private func level(_ target: Target) -> Interpretation {
    Interpretation(measure: .level, target: target, direction: target.statedDirection ?? .up, basis: .comparator)
  }

  private func counted(as measure: Measure, _ requirement: Target.Requirement, of target: Target) -> Interpretation {
    let understood = target.understood(as: requirement)
    return Interpretation(
      measure: measure, target: understood, direction: understood.statedDirection ?? .up, basis: .comparator)
  }

  /// `下降5%` of a share may be five percent of it or five points.
  private func ofShare(_ figure: Figure, _ change: Target.Change, of target: Target) -> [Interpretation] {
    let points = Target.Change(
      .points(figure), since: change.since, isApproximate: change.isApproximate, comparator: change.comparator)
    return [level(target), level(target.understood(as: .change(points)))]
  }

  /// So many more: over the baseline, or in all where there is none or new ones are counted.
  private func byAmount(
    _ figure: Figure, _ change: Target.Change, of target: Target, _ name: MeasuredName
  ) -> [Interpretation]? {
    let total = counted(as: .total, change.number(figure.magnitude), of: target)
    if statedMeasure == .total { return [total] }
    guard statedMeasure == nil || statedMeasure == .level else { return nil }
    let isTotalToo = change.since == nil && !unit.isLevel && !name.isAverage && (figure.digits > 0 || name.isReduction)
    if statedMeasure == .level || !isTotalToo { return [level(target)] }
    if baseline.level == nil { return name.isDoneOverTime ? [total] : [level(target), total] }
    return name.isDoneOverTime ? [total, level(target)] : [level(target)]
  }

  /// 不降低, 零增长: of rates of growth against nothing, else against the baseline.
  private func held(_ change: Target.Change, of target: Target, _ name: MeasuredName) -> [Interpretation] {
    if change.wording == .growth, let comparator = change.comparator,
      namesGrowthRate(name) || (namesFall(name) && baseline.level == nil)
    {
      return ofNoGrowth(comparator, of: target, name)
    }
    if target.span == .eachYear {
      guard change.comparator != nil else { return kept(change, of: target, name, counted: .eachYear) }
      return [
        Interpretation(
          measure: .eachYear, target: target, direction: target.statedDirection ?? .up, basis: .comparator)
      ]
    }
    guard change.comparator != nil else { return kept(change, of: target, name) }
    guard change.isEveryYear else { return [level(target)] }
    let eachYear = Interpretation(
      measure: .eachYear, target: target.overYearBefore, direction: target.statedDirection ?? .up, basis: .comparator)
    switch statedMeasure {
    case .level: return [level(target)]
    case .eachYear: return [eachYear]
    default: return [level(target), eachYear]
    }
  }

  /// 零增长 of a rate of growth: at most nothing, and of what should grow at least that.
  private func ofNoGrowth(_ comparator: Comparator, of target: Target, _ name: MeasuredName) -> [Interpretation] {
    func against(_ own: Comparator) -> [Interpretation] {
      interpretations(of: target.understood(as: .threshold(own, Figure(digits: 0))), name)
    }
    if namesFall(name) { return against(comparator.mirrored) }
    guard comparator == .atMost else { return against(comparator) }
    let thing = MeasuredName(MeasuredThing(self.name).name)
    guard case .word(let word) = thing.verdict else { return against(.atMost) + against(.atLeast) }
    return word.direction == .down ? against(.atMost) : against(.atMost) + against(.atLeast)
  }

  /// 持平 and 保持现有水平: at least or at most the baseline, as 方向 or the name says.
  private func kept(
    _ change: Target.Change, of target: Target, _ name: MeasuredName, counted measure: Measure? = nil
  ) -> [Interpretation] {
    let directions: [Direction]
    if let statedDirection, statedDirection != .within {
      directions = [statedDirection]
    } else if countsPlaces {
      directions = [.down]
    } else if case .word(let word) = name.verdict {
      directions = [word.direction]
    } else {
      directions = [.up, .down]
    }
    return directions.map { direction in
      let own = Target.Change(
        change.amount, since: change.since, comparator: direction == .down ? .atMost : .atLeast)
      return Interpretation(
        measure: measure ?? statedMeasure ?? .level, target: target.understood(as: .change(own)), direction: direction,
        basis: directions.count == 1 ? .measure : .open)
    }
  }

  /// 年均下降3%, 年均提高1个百分点, 年均增加200家.
  private func yearlyOnAverage(
    _ change: Target.Change, of target: Target, _ name: MeasuredName
  ) -> [Interpretation] {
    switch change.amount {
    case .percent(let figure):
      if let rate = target.yearlyRate, namesGrowthRate(name) { return [counted(as: .averageGrowth, rate, of: target)] }
      if let rate = target.yearlyRate, unit.isRate, baseline.level == nil || namesFall(name) {
        return rates(rate, of: target, name)
      }
      guard unit.isRate else { return [level(target)] }
      return ofShare(figure, change, of: target)
    case .amount(let figure) where !countsPlaces && (baseline.level == nil || name.isDoneOverTime):
      let mean = counted(as: .averageLevel, change.number(figure.magnitude), of: target)
      return baseline.level == nil && name.isDoneOverTime ? [mean] : [mean, level(target)]
    case .points, .amount, .times: return [level(target)]
    }
  }

  /// A yearly fall or rise of what has no level under %: by a name that says 降低 a figure is a fall.
  private func rates(_ rate: Target.Requirement, of target: Target, _ name: MeasuredName) -> [Interpretation] {
    var falls = counted(as: .averageGrowth, rate, of: target)
    falls.signs = .falls
    falls.namesFalls = true
    var changes = falls
    changes.signs = .changes
    changes.namesFalls = false
    return name.isReduction ? [falls] : [changes, falls]
  }

  /// 每年下降3%: over the year before, or the yearly figure itself where that is a change.
  private func inEachYear(_ change: Target.Change, of target: Target, _ name: MeasuredName) -> [Interpretation] {
    let over = Interpretation(
      measure: .eachYear, target: target, direction: target.statedDirection ?? .up, basis: .comparator)
    switch change.amount {
    case .percent(let figure):
      if namesGrowthRate(name) { return [counted(as: .eachYear, change.rate(figure), of: target)] }
      if namesFall(name), figure.digits < 0 {
        return [counted(as: .eachYear, change.number(figure.magnitude), of: target)]
      }
    case .amount(let figure) where name.isDoneOverTime && change.wording != .overYearBefore && figure.digits > 0:
      let own = counted(as: .eachYear, change.number(figure), of: target)
      return change.wording == .net ? [own] : [own, over]
    case .points, .amount, .times: break
    }
    return [over]
  }
}

extension Target.Change {
  /// The change as the figure of a rate of growth.
  fileprivate func rate(_ figure: Figure) -> Target.Requirement {
    isApproximate ? .approximate(figure) : .threshold(figure.digits < 0 ? .atMost : .atLeast, figure)
  }

  /// The change as a number that is to be reached.
  fileprivate func number(_ figure: Figure) -> Target.Requirement {
    isApproximate ? .approximate(figure) : .threshold(.atLeast, figure)
  }
}
