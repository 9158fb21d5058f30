/// How the figures of a row may be counted.
extension IndicatorCells {
  /// What a target may be of a row's figures.
  enum Sense: Hashable {
    /// A number that the value of a measure is compared with.
    case measure(Measure)
    /// A change of the level against the baseline.
    case change(ChangeDemand)

    fileprivate var measure: Measure { if case .measure(let measure) = self { measure } else { .level } }
  }

  /// By the marks of the target, by 计量, and where neither tells, by name and unit.
  func senses(of target: Target, _ name: MeasuredName) -> [Sense] {
    if let demand = target.bracketedChange ?? impliedChange(target, name) {
      if let compounded = statedCompounded(demand) { return [.measure(compounded)] }
      let open = bracketed(demand, name)
      let stated = open.filter { $0.measure == statedMeasure }
      return stated.isEmpty ? open : stated
    }
    if let compounded = compounded(by: target) { return [.measure(compounded)] }
    if let fall = fallOfAmount(target, name) { return [.change(fall)] }
    switch measure {
    case .measure(let stated): return [.measure(stated)]
    case .unreadable:
      let others: [Measure] = unit.isRate ? [.averageLevel, .eachYear] : [.total, .eachYear]
      return ([.level] + others).map(Sense.measure)
    case .average: return averages(target, name)
    case nil: break
    }
    switch target.span {
    case .eachYear: return [.measure(.eachYear)]
    case .average: return averages(target, name)
    case .made: return [.measure(.total)]
    case .cumulative, nil: break
    }
    if target.comparesGrowth { return [.measure(.averageGrowth)] }
    // A rate of growth is no level: the average of the years may be meant, or every one of them.
    if statesGrowth, self.name.contains(text: "年均") { return [.measure(.averageGrowth)] }
    if statesGrowth { return [.measure(.averageGrowth), .measure(.eachYear)] }
    if target.leavesNothing { return [.measure(.level)] }
    if target.allowsNone { return [.measure(.eachYear)] }
    if unit.holdsLevels, !unit.isLevel, self.name.begins(with: "年均") { return [.measure(.averageLevel)] }
    if let made = madeOverTime(target, name) { return made }
    if mayBeOfAllYears(target, name) { return counts }
    if isFallWithoutMark(target, name) { return [.measure(.compoundedFall), .measure(.level), .measure(.eachYear)] }
    return unit.isCount && !name.isStock && !name.isAverage && !isRunDown(target, name) ? counts : [.measure(.level)]
  }

  /// Whether a target below its baseline, or none at all, tells that it is what is left at the end: 危房户数 500 → 0.
  private func isRunDown(_ target: Target, _ name: MeasuredName) -> Bool {
    guard let start = baseline.level, !name.isDoneOverTime, case .threshold(_, let figure) = target.requirement else {
      return false
    }
    return figure < start
  }

  /// What is done over time adds up: 新增, 新建, 培训, 改造. Beside a baseline, which may be that of one year as well as of
  /// the years before, only a number several times as large tells.
  private func madeOverTime(_ target: Target, _ name: MeasuredName) -> [Sense]? {
    guard name.isDoneOverTime, unit.holdsLevels, !unit.isLevel, !unit.isPerSomething, !name.isAverage,
      let figure = ChangeDemand(target.requirement)?.amount
    else { return nil }
    guard let start = baseline.level, start.digits > 0 else { return [.measure(.total)] }
    return name.isMadeAnew && figure.isSeveral(3, of: start) ? [.measure(.total)] : counts
  }

  /// Money that comes in year by year, of which a number far above one year's may be that of all years: 到位资金 180 → 1000.
  private func mayBeOfAllYears(_ target: Target, _ name: MeasuredName) -> Bool {
    guard unit.base.ends(with: "元"), name.isInflow, case .threshold(let comparator, let figure) = target.requirement,
      comparator?.direction != .down
    else { return false }
    return baseline.level.map { figure.isSeveral(4, of: $0) } ?? true
  }

  /// 单位GDP二氧化碳排放降低 18 without 〔 〕: of what is divided by output over all the years by custom, though one year's
  /// may be meant.
  private func isFallWithoutMark(_ target: Target, _ name: MeasuredName) -> Bool {
    guard unit.isRate, name.isReduction, !name.isShare, baseline.level == nil,
      case .threshold(nil, _) = target.requirement
    else { return false }
    return ["单位", "万元", "强度"].contains(where: self.name.contains(text:))
  }

  private var statesGrowth: Bool {
    let index = IndexBase(printedIn: unit.text) ?? IndexBase(printedIn: name)
    return index != nil || (unit.isRate && name.namesGrowth)
  }

  /// 累计降幅 or 累计增幅 where 计量 says so under %, unless a minus makes a fall of the rise.
  private func statedCompounded(_ demand: ChangeDemand) -> Measure? {
    guard unit.isRate else { return nil }
    switch statedMeasure {
    case .compoundedFall: return .compoundedFall
    case .compoundedRise: return demand.amount.digits < 0 ? .compoundedFall : .compoundedRise
    case .level, .total, .averageGrowth, .averageLevel, .eachYear, nil: return nil
    }
  }

  /// `-18%` of what has no level under % is the fall over all the years.
  private func compounded(by target: Target) -> Measure? {
    guard case .change(let change) = target.requirement, case .percent(let figure) = change.amount, unit.isRate,
      baseline.level == nil, measure == nil || statedMeasure == .level || measure == .unreadable
    else { return nil }
    return figure.digits < 0 ? .compoundedFall : .compoundedRise
  }

  /// Nothing in `2000户` tells what there is at the end from what five years make.
  private var counts: [Sense] { [.measure(.level), .measure(.total)] }

  private func averages(_ target: Target, _ name: MeasuredName) -> [Sense] {
    // The average of what is counted or measured in amounts is a mean, unless growth is spoken of.
    if unit.holdsLevels, !name.isGrowth, !Target.speaksOfGrowth(target.text) { return [.measure(.averageLevel)] }
    // 年均增长6% says itself what 年均 alone leaves to the name.
    if name.isGrowth || (unit.isRate && Target.speaksOfGrowth(target.text)) { return [.measure(.averageGrowth)] }
    return [.measure(.averageLevel), .measure(.averageGrowth)]
  }

  /// `-18` under a rate or of a level that is never below zero is a fall, though no bracket marks it.
  private func impliedChange(_ target: Target, _ name: MeasuredName) -> ChangeDemand? {
    guard let demand = ChangeDemand(target.requirement), demand.amount.digits < 0 else { return nil }
    switch measure {
    case .measure(.averageGrowth), .measure(.averageLevel), .measure(.eachYear), .measure(.total), .average: return nil
    case .measure(.level), .measure(.compoundedFall), .measure(.compoundedRise), .unreadable, nil: break
    }
    guard target.span == nil, unit.isRate || unit.isPoints || unit.isLevel, unit.base != "℃" else { return nil }
    // A rate of growth may well be below zero.
    return name.isGrowth || (baseline.level?.digits ?? 0) < 0 ? nil : demand
  }

  /// `-5` of an amount that is above zero: so much less, as there is no less of it than none.
  private func fallOfAmount(_ target: Target, _ name: MeasuredName) -> ChangeDemand? {
    guard target.span == nil, measure == nil || statedMeasure == .level, unit.holdsLevels, !unit.isLevel,
      let start = baseline.level, start.digits > 0, !name.isGrowth,
      !IndicatorCells.balances.contains(where: self.name.contains(text:)),
      case .threshold(nil, let figure) = target.requirement, figure.digits < 0
    else { return nil }
    return ChangeDemand(target.requirement)
  }

  /// What may well be below zero.
  private static let balances = [
    "结余", "余额", "差", "净", "盈", "利润", "收支", "变化", "变动", "增量", "增减", "增加", "增长", "增速", "减少", "降低", "下降", "温", "高程", "水位",
  ]

  /// What a change over all the years is, by the unit, the baseline and what is measured.
  private func bracketed(_ demand: ChangeDemand, _ name: MeasuredName) -> [Sense] {
    if unit.isRate { return rates(demand, name) }
    if unit.isPoints {
      let sum = Sense.measure(falls(demand, name) ? .compoundedFall : .total)
      return baseline.level == nil ? [sum] : [.change(demand), sum]
    }
    if unit.isLevel || name.isAverage { return [.change(demand)] }
    let isOpen = baseline.level != nil && (name.isStock || unit.base.isEmpty || unit.base == "天")
    return isOpen ? [.change(demand), .measure(.total)] : [.measure(.total)]
  }

  /// Under % the baseline decides first: a level there means points, none a compounded rate.
  private func rates(_ demand: ChangeDemand, _ name: MeasuredName) -> [Sense] {
    let isFall = falls(demand, name)
    let compounded = Sense.measure(isFall ? .compoundedFall : .compoundedRise)
    if baseline.level != nil {
      // No energy per GDP is in percent: what stands there may be the fall of the year before.
      return name.isReduction && !name.isShare ? [compounded, .change(demand)] : [.change(demand)]
    }
    if name.isShare { return [.change(demand), compounded] }
    guard case .open = name.verdict, !name.isReduction, !name.isGrowth, demand.amount.digits > 0 else {
      return [compounded]
    }
    return [.measure(.compoundedFall), .measure(.compoundedRise)]
  }

  /// Whether it is a fall by what is measured: by its sign, by 降低 and the like, or by a word of what should fall.
  private func falls(_ demand: ChangeDemand, _ name: MeasuredName) -> Bool {
    if demand.amount.digits < 0 || name.isReduction { return true }
    if name.isGrowth { return false }
    guard case .word(let word) = name.verdict else { return false }
    return word.direction == .down
  }
}

extension Figure {
  /// Whether it is so many times another one or more.
  fileprivate func isSeveral(_ times: Int128, of other: Figure) -> Bool {
    (try? other.ratio * Ratio(times)).map { ratio >= $0 } ?? false
  }
}

extension Target {
  /// Whether the cell says that nothing is to happen in any year: 杜绝, 零发生.
  fileprivate var allowsNone: Bool {
    let folded = NotationText.folded(text)
    return ["杜绝", "零发生", "零事故"].contains(where: folded.contains(text:))
  }

  /// Whether the cell says that nothing is to be left: 基本消除, 清零; it asks what there is at the end.
  fileprivate var leavesNothing: Bool {
    let folded = NotationText.folded(text)
    return ["消除", "清零", "归零", "消灭"].contains(where: folded.contains(text:))
  }
}
