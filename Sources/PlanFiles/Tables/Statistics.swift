import PlanRules

extension PlanLoader {
  /// Whether the folder has statistics, so that an indicator table is not needed.
  var hasStatistics: Bool { has(TableSchema.statistics.file) }

  /// `statistics.csv`: series with no target of their own, which come after the indicators.
  mutating func readStatistics(after count: Int) -> [Statistic] {
    guard let table = table(.statistics) else { return [] }
    var statistics: [Statistic] = []
    statistics.reserveCapacity(table.rowCount)
    for row in table.rows {
      let position = count + statistics.count
      guard let code = newCode(of: row, at: position), let name = requiredText(.name, of: row) else { continue }
      let indicators = seriesList(.relatedIndicators, of: row)
      register(code, at: position)
      let series = Series(
        code: code, name: name, unit: unit(of: row),
        measure: word(.measure, of: row, allowed: Measure.allCases.map(\.name.zh), as: Measure.init(cell:)) ?? .level,
        definition: text(.definition, of: row), reportingCycle: cycle(of: row), lead: departments(.lead, of: row).ids,
        note: text(.note, of: row), place: row.place)
      statistics.append(Statistic(series: series, indicators: indicators))
    }
    return statistics
  }
}
