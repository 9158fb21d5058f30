package import PlanRules

/// Numbers set for single periods.
package enum AnnualTargetTable {
  /// Its columns.
  package enum Column: Int, OfficeColumn {
    case indicator, region, period, target, setBy, deadline, completionRate, source, note, unit

    package static let table = PlanTable.annualTargets
    package static let required: [Column] = [.indicator, .period]
    package static let long: [Column] = [.note]
    package static let deciding: [Column] = [.region, .target, .setBy, .deadline, .completionRate]

    package static func canHold(_ text: String, in column: Column) -> Bool { column != .period || Period(text) != nil }

    package static let naming: Column? = .indicator
    package static let unitColumn: Column? = .unit
    package static let regionColumn: Column? = .region
    package static let measured: [Column] = [.target]
    package static let sourceColumn: Column? = .source
    package static let unfolded: [Column] = [.period, .target]
    package static let kinds: [FigureKind] = [.number, .reading]
    package static let passedOver = [
      "序号", "编号", "属性", "指标属性", "指标性质", "类别", "分类", "责任单位", "牵头单位", "责任部门", "主管部门", "no.", "no", "number",
    ]

    package var otherNames: [String] {
      switch self {
      case .indicator: ["指标名称", "主要指标", "名称", "编码", "indicator", "name", "code"]
      case .region:
        ["区域", "县区", "县(市、区)", "县(区)", "市县", "市(县)", "区县", "县市区", "市州", "州市", "地市", "行政区", "行政区划", "region", "county"]
      case .period: ["年份", "年度", "period", "year"]
      case .target: ["目标值", "年度目标", "年度目标值", "计划", "计划数", "任务数", "年度任务", "target"]
      case .setBy: ["下达部门", "setby"]
      case .deadline: ["完成期限", "完成时限", "deadline"]
      case .completionRate: ["完成率(%)", "completionrate"]
      case .source: ["数据来源", "文件依据", "依据", "source"]
      case .note: ["说明", "附注", "note", "remark"]
      case .unit: ["计量单位", "unit"]
      }
    }

    package var header: String {
      switch self {
      case .indicator: "指标"
      case .region: "地区"
      case .period: "时期"
      case .target: "目标"
      case .setBy: "下达单位"
      case .deadline: "限期"
      case .completionRate: "完成率"
      case .source: "来源"
      case .note: "备注"
      case .unit: "单位"
      }
    }
  }

  /// The numbers set for a plan's series, in file order.
  ///
  /// Of rows with the same key and different contents none is kept; numbers of different bodies stand beside each other.
  static func read(
    _ rows: TableRows<Column>, of series: [Series], _ indicators: [Indicator] = [], names: NameIndex, head: HeadFacts
  ) -> [AnnualTarget] {
    var firsts = RowsByPeriod()
    var read: [AnnualTarget] = []
    var isKept: [Bool] = []
    var shares: [(row: TableRow<Column>, position: Int)] = []
    for row in rows {
      guard let id = row[.indicator].series(in: names, unit: row[.unit].stated()),
        let period = row[.period].requiredMonths(
          of: series[id.index], id.index < indicators.count ? indicators[id.index] : nil, isSet: true, in: head.period)
      else { continue }
      let target = row.annualTarget(of: id, series[id.index], period: period, head: head)
      row[.period].reportOutside(
        head.period, period, asLevel: series[id.index].measure == .level, code: series[id.index].code)
      let key = RowsByPeriod.Key(series: id, region: target.region, period: period, setBy: target.setBy)
      if target.share != nil { shares.append((row, read.count)) }
      read.append(target)
      isKept.append(true)
      guard let first = firsts.first(key, or: read.count - 1) else { continue }
      let isEqual = read[first].sets(theSameAs: target)
      row.reportSecond(key, isEqual: isEqual, first: read[first].place, code: series[id.index].code)
      isKept[read.count - 1] = false
      if !isEqual { isKept[first] = false }
    }
    let wholes = shares.isEmpty ? [:] : Dictionary(grouping: read.filter { $0.target != nil }, by: WholeKey.init)
    for (row, position) in shares where isKept[position] {
      let share = read[position]
      guard !(wholes[WholeKey(share)] ?? []).contains(where: { $0.isWhole(of: share) }) else { continue }
      row[.target].reject(row[.target].text() ?? "", .shareOfNothing(share.period.year))
      isKept[position] = false
    }
    return read.indices.filter { isKept[$0] }.map { read[$0] }
  }
}

extension AnnualTarget {
  /// Whether it is set for a longer part of the year.
  fileprivate func isWhole(of part: AnnualTarget) -> Bool {
    period != part.period && period.contains(part.period) && period.first.year == period.last.year
  }
}

/// What the numbers of a year share.
private struct WholeKey: Hashable {
  let series: SeriesID
  let region: String?
  let year: Int

  init(_ target: AnnualTarget) {
    series = target.series
    region = target.region
    year = target.period.first.year
  }
}

extension Period {
  /// The year that its first month is of, as a whole.
  fileprivate var year: Period { Period(year: first.year) }
}

extension TableRow<AnnualTargetTable.Column> {
  fileprivate func annualTarget(of id: SeriesID, _ series: Series, period: Period, head: HeadFacts) -> AnnualTarget {
    let cell = self[.target].text().map { AnnualNumberCell($0, in: period) }
    let share = period.months < 12 ? cell?.share(ofRate: series.unit.isRate) : nil
    let target = share == nil ? number(cell, in: series) : nil
    return AnnualTarget(
      series: id, region: self[.region].region(of: head), period: period, target: target, share: share,
      deadline: deadline(cell, in: period), setBy: self[.setBy].stated(),
      printedRate: self[.completionRate].reading(in: .percent)?.figure,
      source: self[.source].source(of: head), note: self[.note].text(), place: place)
  }

  private func number(_ cell: AnnualNumberCell?, in series: Series) -> Target? {
    guard
      let target = self[.target].target(
        in: series.unit, stated: self[.unit].stated() ?? self[.indicator].unit(behindNameOf: series),
        reading: cell?.number)
    else { return nil }
    guard series.growsFromLevels, !target.isChange, !target.prints(series.unit) else { return target }
    self[.target].reject(target.text, .levelWithoutUnit(unit: series.unit.text))
    return nil
  }

  /// The day by which it is to be done, which lies within the period: a column of its own, else words in the cell.
  private func deadline(_ cell: AnnualNumberCell?, in period: Period) -> CalendarDate? {
    let stated = self[.deadline].stated().map { (self[.deadline], $0) }
    let worded = (cell?.deadline).map { (self[.target], $0) }
    // Of two days the earlier one is the stricter.
    return [stated, worded].compactMap { $0 }.compactMap { day(of: $0.1, $0.0, in: period) }.min()
  }

  private func day(of text: String, _ reader: CellReader, in period: Period) -> CalendarDate? {
    do throws(DeadlineError) {
      let deadline = try Deadline(text, in: period)
      if case .day(let day)? = deadline.terms.first, deadline.terms.count == 1, period.start <= day, day <= period.end {
        return day == period.end ? nil : day
      }
      reader.reject(text, .deadlineOutside(period))
    } catch {
      reader.reject(text, .deadline(error))
    }
    return nil
  }
}

extension Target {
  /// Whether it says by how much the level is to change.
  fileprivate var isChange: Bool { if case .change = requirement { true } else { false } }

  fileprivate func prints(_ unit: Unit) -> Bool { NameFolding.folded(text).contains(text: unit.text) }
}

extension AnnualTarget {
  fileprivate func sets(theSameAs other: AnnualTarget) -> Bool {
    target?.requirement == other.target?.requirement && share == other.share && printedRate == other.printedRate
      && deadline == other.deadline
  }
}
