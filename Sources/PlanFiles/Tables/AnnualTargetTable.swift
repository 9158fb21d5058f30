package import PlanRules

/// Numbers set for single periods.
package enum AnnualTargetTable {
  /// Its columns.
  package enum Column: Int, PlanColumn {
    case indicator, region, period, target, setBy, completionRate, source, note

    package static let table = PlanTable.annualTargets
    package static let required: [Column] = [.indicator, .period]
    package static let long: [Column] = [.note]
    package static let deciding: [Column] = [.region, .target, .completionRate]

    package static func canHold(_ text: String, in column: Column) -> Bool { column != .period || Period(text) != nil }

    package var header: String {
      switch self {
      case .indicator: "指标"
      case .region: "地区"
      case .period: "时期"
      case .target: "目标"
      case .setBy: "下达单位"
      case .completionRate: "完成率"
      case .source: "来源"
      case .note: "备注"
      }
    }
  }

  /// The numbers set for a plan's series, in file order.
  ///
  /// Of rows with the same key and different contents none is kept.
  static func read(
    _ rows: TableRows<Column>, of series: [Series], _ indicators: [Indicator] = [], names: NameIndex, head: HeadFacts
  ) -> [AnnualTarget] {
    var firsts = RowsByPeriod()
    var read: [AnnualTarget] = []
    var isKept: [Bool] = []
    for row in rows {
      guard let id = row[.indicator].series(in: names),
        let period = row[.period].requiredMonths(
          of: series[id.index], id.index < indicators.count ? indicators[id.index] : nil, isSet: true, in: head.period)
      else { continue }
      let target = row.annualTarget(of: id, series[id.index], period: period, head: head)
      row[.period].reportOutside(
        head.period, period, asLevel: series[id.index].measure == .level, code: series[id.index].code)
      let key = RowsByPeriod.Key(series: id, region: target.region, period: period)
      read.append(target)
      isKept.append(true)
      guard let first = firsts.first(key, or: read.count - 1) else { continue }
      let isEqual = read[first].sets(theSameAs: target)
      row.reportSecond(key, isEqual: isEqual, first: read[first].place, code: series[id.index].code)
      isKept[read.count - 1] = false
      if !isEqual { isKept[first] = false }
    }
    return read.indices.filter { isKept[$0] }.map { read[$0] }
  }
}

extension TableRow<AnnualTargetTable.Column> {
  fileprivate func annualTarget(of id: SeriesID, _ series: Series, period: Period, head: HeadFacts) -> AnnualTarget {
    let target = self[.target].target(in: series.unit)
    let isClear = target.map { !series.growsFromLevels || $0.isChange || $0.prints(series.unit) } ?? true
    if let target, !isClear { self[.target].reject(target.text, .levelWithoutUnit(unit: series.unit.text)) }
    return AnnualTarget(
      series: id, region: self[.region].region(of: head), period: period, target: isClear ? target : nil,
      setBy: self[.setBy].text(), printedRate: self[.completionRate].reading(in: .percent)?.figure,
      source: self[.source].source(of: head), note: self[.note].text(), place: place)
  }
}

extension Target {
  /// Whether it says by how much the level is to change.
  fileprivate var isChange: Bool { if case .change = requirement { true } else { false } }

  fileprivate func prints(_ unit: Unit) -> Bool { NameFolding.folded(text).contains(text: unit.text) }
}

extension AnnualTarget {
  fileprivate func sets(theSameAs other: AnnualTarget) -> Bool {
    target?.requirement == other.target?.requirement && printedRate == other.printedRate
  }
}
