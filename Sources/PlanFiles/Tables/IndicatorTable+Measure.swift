import PlanRules

/// What a row states of how its figures turn into the value that is judged.
extension TableRow<IndicatorTable.Column> {
  /// Whether a row sets a yearly growth over figures that are levels: 年均增速, or `年均增长7%` where the unit is 元.
  func judgesGrowth(name: String, unit: Unit) -> Bool {
    let isIndex = isIndex(name: name, unit: unit)
    guard unit.holdsLevels || (isIndex && !unit.isRate) else { return false }
    switch self[.measure].stated() {
    case Measure.averageGrowth.name.zh?: return true
    case StatedMeasure.averageCell?: return Target.speaksOfGrowth(name)
    case nil:
      return self[.target].text().flatMap { Target.growth(cell: $0, overLevelsIn: unit, isIndex: isIndex) } != nil
    default: return false
    }
  }

  /// The target, of growth in percent where the figures are levels or an index.
  func target(name: String, unit: Unit, isGrowth: Bool, planNote: String?) -> Target? {
    let isIndex = isIndex(name: name, unit: unit)
    if isGrowth { return self[.target].growthTarget(over: unit, isIndex: isIndex) }
    let printsRate = self[.target].text().map { Target.speaksOfGrowth($0) || $0.hasSuffix("%") } ?? false
    let cell = self[.target].text()
    let explained = cell.flatMap { BracketNote.explained($0, by: [self[.note].text(), planNote].compactMap { $0 }) }
    let target = self[.target].target(in: isIndex && printsRate ? .percent : unit, reading: explained)
    return explained == nil ? target : target?.published(as: cell ?? "")
  }

  private func isIndex(name: String, unit: Unit) -> Bool {
    IndexBase(printedIn: unit.text) != nil || IndexBase(printedIn: name) != nil
  }

  /// The 计量 cell; what cannot be read is reported.
  func statedMeasure() -> StatedMeasure? {
    guard let cell = self[.measure].stated() else { return nil }
    if cell == StatedMeasure.averageCell { return .average }
    return self[.measure].measure().map(StatedMeasure.measure) ?? .unreadable
  }
}

extension StatedMeasure {
  fileprivate static let averageCell = "年均"
}
