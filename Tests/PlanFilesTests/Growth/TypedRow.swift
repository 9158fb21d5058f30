import PlanFiles
import PlanRules
import TestSupport
import Testing

/// One row of an indicator table as a planner types it, with its readings, and the verdict worked out by hand.
struct TypedRow: Sendable {
  let name: String
  let unit: String
  let baseline: String
  let target: String
  var measure = ""
  var definition = ""
  /// Readings of the row: `2021 8.0; 2022 1.9`.
  let readings: String
  /// Other series as `name|unit|measure|readings`; statistics.
  var statistics: [String] = []
  let day: String
  let status: Status
  var reason: Reason?

  init(
    _ name: String, _ unit: String, _ baseline: String, _ target: String, _ measure: String = "",
    definition: String = "", _ readings: String, with statistics: [String] = [], on day: String, _ status: Status,
    _ reason: Reason? = nil
  ) {
    self.name = name
    self.unit = unit
    self.baseline = baseline
    self.target = target
    self.measure = measure
    self.definition = definition
    self.readings = readings
    self.statistics = statistics
    self.day = day
    self.status = status
    self.reason = reason
  }
}

extension TypedRow {
  /// The row in a folder on disk, read and judged on its day.
  func judged(settingForTheYear number: String? = nil) throws -> (row: IndicatorAssessment, folder: LoadedFolder) {
    var statisticRows = ""
    var actuals = TypedRow.rows("row", readings)
    for (position, text) in statistics.enumerated() {
      let cells = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let code = "other\(position)"
      statisticRows += "\(code),\(cells[0]),\(cells[1]),\(cells[2]),\(cells.count > 4 ? cells[4] : "")\n"
      actuals += TypedRow.rows(code, cells[3])
    }
    let folder = try ExampleFolder.load([
      "indicators.csv":
        "编码,指标,单位,基期,基期年,目标,属性,计量,口径\nrow,\(name),\(unit),\(baseline),\(baseline.isEmpty ? "" : "2020"),\(target),预期性,\(measure),\(definition)\n",
      "statistics.csv": statistics.isEmpty ? nil : "编码,名称,单位,计量,口径\n" + statisticRows,
      "actuals.csv": "指标,地区,时期,数值,来源\n" + actuals,
      "annual-targets.csv": number.map { "指标,时期,目标,来源\nrow,\(self.day),\($0),report\n" },
    ])
    let (plan, day) = (try #require(folder.plan), try #require(CalendarDate(asOf: day)))
    let assessment = Assessor(plan: plan, records: folder.records, asOf: day).assess()
    return (try #require(assessment.indicators.first, "\(folder.summary)"), folder)
  }

  /// `2021 8.0; 全国 2022 1.9` as rows of the table of readings.
  private static func rows(_ code: String, _ readings: String) -> String {
    readings.split(separator: ";").map { reading in
      let words = reading.split(separator: " ").map(String.init)
      let region = words.count > 2 ? words[0] : ""
      return "\(code),\(region),\(words[words.count - 2]),\(words[words.count - 1]),report\n"
    }.joined()
  }
}
