package import PlanRules

/// Series with no target of their own.
package enum StatisticTable {
  /// Its columns.
  package enum Column: Int, OfficeColumn {
    case code, name, unit, measure, definition, relatedIndicators, reportingCycle, reportingTerm, lead, note

    package static let table = PlanTable.statistics
    package static let codeColumn: Column? = .code
    package static let required: [Column] = [.name]
    package static let key: [Column] = [.code, .name]
    package static let long: [Column] = [.definition, .relatedIndicators, .lead, .note]
    package static let deciding: [Column] = [.unit, .measure, .definition]

    package static func canHold(_ text: String, in column: Column) -> Bool { column != .code || text.isSlug }

    package static let unitColumn: Column? = .unit

    package var otherNames: [String] {
      switch self {
      case .code: ["代码", "code"]
      case .name: ["指标", "指标名称", "统计指标", "name"]
      case .unit: ["计量单位", "unit"]
      case .measure: ["计量方式", "measure"]
      case .definition: ["统计口径", "definition"]
      case .relatedIndicators: ["对应指标"]
      case .reportingCycle: ["统计周期", "报送频率"]
      case .reportingTerm: ["报送时限"]
      case .lead: ["责任单位", "牵头单位", "责任部门", "department", "lead"]
      case .note: ["说明", "note"]
      }
    }

    package var header: String {
      switch self {
      case .code: "编码"
      case .name: "名称"
      case .unit: "单位"
      case .measure: "计量"
      case .definition: "口径"
      case .relatedIndicators: "相关指标"
      case .reportingCycle: "报送周期"
      case .reportingTerm: "报送期限"
      case .lead: "负责单位"
      case .note: "备注"
      }
    }
  }

  /// The statistics, in file order.
  static func read(_ rows: TableRows<Column>, names: inout NameIndex) -> [Statistic] {
    var statistics: [Statistic] = []
    statistics.reserveCapacity(rows.count)
    for row in rows {
      guard let printed = row[.name].requiredText() else { continue }
      let own = PrintedName(printed, isNumbered: false, unit: row[.unit].text(), isCoded: row[.code].text() != nil)
      guard let code = row[.code].newCode(orOf: own.name, own.unit ?? row[.unit].text(), in: names) else { continue }
      let name = own.name
      let indicators = row[.relatedIndicators].seriesList(in: names)
      let bodies = row[.lead].departments(in: &names, whoLead: true)
      let series = Series(
        code: code, name: name, unit: own.unit.map { Unit($0) } ?? row[.unit].unit(),
        measure: row[.measure].measure() ?? .level,
        definition: row[.definition].stated(), reportingCycle: row[.reportingCycle].word(),
        reportingTerm: row[.reportingTerm].reportingTerm(),
        lead: bodies.ids, namesLeaders: bodies.namesLeaders, supporting: bodies.supporting, note: row[.note].text(),
        place: row.place)
      let statistic = Statistic(series: series, indicators: indicators)
      names.add(statistic)
      statistics.append(statistic)
    }
    return statistics
  }

  /// Reports statistics that tasks carry as indicators, or other statistics bear on, in a plan without indicators: its
  /// table of targets was emptied, or turned into this one.
  static func reportIndicators(named tasks: [KeyTask], _ statistics: [Statistic], _ findings: FindingCollector) {
    func report(_ series: SeriesID, _ table: PlanTable, _ key: String, at place: Place) {
      findings.add(
        .statisticForIndicator(statistics[series.index].series.code), about: .row(table, key: key),
        at: place)
    }
    // A task with a number of its own may well name the series that counts it.
    for task in tasks where task.particulars.commitment == nil {
      for series in task.indicators { report(series, .tasks, task.id, at: task.place) }
    }
    for statistic in statistics {
      let own = statistic.series
      for series in statistic.indicators { report(series, .statistics, own.code, at: own.place) }
    }
  }
}
