import PlanRules

/// How the figures of a row turn into the value that is judged.
extension TableRow<IndicatorTable.Column> {
  /// Whether a row sets a yearly growth over figures that are levels: 年均增速, or `年均增长7%` where the unit is 元.
  func judgesGrowth(name: String, unit: Unit) -> Bool {
    let isIndex = isIndex(name: name, unit: unit)
    guard unit.holdsLevels || (isIndex && !unit.isRate) else { return false }
    switch self[.measure].text() {
    case Measure.averageGrowth.name.zh?: return true
    case "年均"?: return Target.speaksOfGrowth(name)
    case nil:
      return self[.target].text().flatMap { Target.growth(cell: $0, overLevelsIn: unit, isIndex: isIndex) } != nil
    default: return false
    }
  }

  /// The target, of growth in percent where the figures are levels or an index.
  func target(name: String, unit: Unit, isGrowth: Bool) -> Target? {
    let isIndex = isIndex(name: name, unit: unit)
    if isGrowth { return self[.target].growthTarget(over: unit, isIndex: isIndex) }
    let printsRate = self[.target].text().map { Target.speaksOfGrowth($0) || $0.hasSuffix("%") } ?? false
    return self[.target].target(in: isIndex && printsRate ? .percent : unit)
  }

  private func isIndex(name: String, unit: Unit) -> Bool {
    IndexBase(printedIn: unit.text) != nil || IndexBase(printedIn: name) != nil
  }

  /// The measure that the table states, or what `〔 〕`, 年均 and the unit say where it states none; `nil` where nothing
  /// tells a level from a total.
  func measure(name: String, unit: Unit, target: Target?) -> Measure? {
    if target?.span == .cumulative { return cumulative(name: name, unit: unit) }
    if let cell = self[.measure].text(), cell == "年均" || target?.span == .average {
      return averaged(cell, name: name)
    }
    if self[.measure].text() != nil { return self[.measure].measure() ?? .level }
    switch target?.span {
    case .eachYear: return .eachYear
    case .average: return averaged("年均", name: name)
    case .cumulative, nil: break
    }
    if target?.comparesGrowth ?? false { return .averageGrowth }
    guard unit.isCount, target != nil else { return .level }
    self[.measure].report(.measureMissing(unit: unit.text), about: name)
    return nil
  }

  private func cumulative(name: String, unit: Unit) -> Measure {
    guard unit.isRate else { return .total }
    return ["降低", "下降", "减少"].contains(where: name.contains(text:)) ? .compoundedFall : .compoundedRise
  }

  private func averaged(_ cell: String, name: String) -> Measure? {
    if let stated = Measure(cell: cell) { return stated }
    if Target.speaksOfGrowth(name) { return .averageGrowth }
    self[.measure].reject(cell, .word(allowed: [Measure.averageGrowth.name.zh, Measure.averageLevel.name.zh]))
    return nil
  }
}
