import PlanRules

/// What the table of indicators and that of statistics say alike.
extension CellReader {
  /// A code that is a slug and not taken; a row without one is known by its name as folded.
  func newCode(orOf name: String, _ unit: String?, in names: NameIndex) -> String? {
    guard let code = text() else {
      var folded = NameFolding.folded(name)
      // Of one name with two units there are two: 床位数（张） and 床位数（张/千人）.
      if let unit, let known = names.series(ofCode: folded), !names.unit(of: known).counts(as: Unit(unit)) {
        folded += "(\(NameFolding.folded(unit)))"
      }
      guard names.series(ofCode: folded) == nil else {
        report(.duplicateRow(key: name, first: nil), about: name)
        return nil
      }
      return folded
    }
    guard code.isSlug else {
      reject(code, .slug)
      return nil
    }
    guard names.series(ofCode: code) == nil else {
      report(.duplicateRow(key: code, first: nil), about: code)
      return nil
    }
    return code
  }

  /// The indicator of a code; a statistic in its place is reported.
  func indicator(in names: NameIndex, among indicators: [Indicator]) -> SeriesID? {
    guard let series = series(in: names) else { return nil }
    guard series.index < indicators.count else {
      report(.statisticForIndicator(text() ?? ""), about: text())
      return nil
    }
    return series
  }

  /// The unit of a row.
  func unit() -> Unit { stated().map { Unit($0) } ?? .none }

  /// One of the measures by its name.
  func measure() -> Measure? { word(allowed: Measure.allCases.map(\.name.zh), as: Measure.init(cell:)) }

  /// A rate of growth over levels; it must print its percent sign, as a bare number might be a level.
  ///
  /// Of an index of the year before a bare number is an index too.
  func growthTarget(over unit: Unit, isIndex: Bool = false) -> Target? {
    guard let target = target(in: .percent)?.asYearlyRate else { return nil }
    let problem: CellProblem? =
      !target.isYearlyGrowth
      ? .noYearlyGrowth(unit: unit.text) : target.printsRate || isIndex ? nil : .growthWithoutPercent(unit: unit.text)
    guard let problem else { return target }
    reject(target.text, problem)
    return nil
  }
}
