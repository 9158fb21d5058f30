import PlanFiles
import PlanRules
import TestSupport
import Testing

/// The plan of 2021 to 2025 as the document prints it: no codes, number and unit inside the name, categories in merged cells,
/// the annex in four parts with a header each, no register of departments.
private enum Printed {
  static func folder() throws -> LoadedFolder {
    let place = try TemporaryFolder()
    for (name, text) in [
      ("plan.json", head), ("indicators.csv", try indicators()), ("tasks.csv", try tasks()), ("actuals.csv", actuals),
    ] { try place.file("printed/\(name)", text) }
    return try PlanFolder.load(place.path + "/printed", shownAs: "printed")
  }

  private static let head = """
    {"id": "printed", "title": "韶关市“十四五”残疾人保障和发展规划", "period": "2021-2025", "owner": "市残联", "issued": "2022-04-10",
     "region": "韶关市", "sources": [{"id": "stat-2023", "title": "2023年统计报告"}]}
    """

  /// The figures of the statistical report for 2023 that are of the plan's own indicators, by their names.
  private static let actuals = "指标,时期,数值,来源\n困难重度残疾人家庭无障碍改造数,2023,544,stat-2023\n"

  private static func indicators() throws -> String {
    var text = "全市残疾人事业“十四五”发展主要指标,,,,\n类别,指  标,2020年,2025年,属性\n"
    var category = ""
    for row in try Repository.secondTranscription("shaoguan-2021-2025.indicators") {
      let own = row["category"] ?? ""
      let cells = [
        own == category ? "" : own, "\(row["number"] ?? "")．\(row["name"] ?? "")（\(row["unit"] ?? "")）",
        row["baseline"] ?? "", row["target"] ?? "", row["nature"] ?? "",
      ]
      category = own
      text += cells.joined(separator: ",") + "\n"
    }
    return text
  }

  private static func tasks() throws -> String {
    var text = "重点任务分工表,,,\n"
    for (position, row) in try Repository.secondTranscription("shaoguan-2021-2025.tasks").enumerated() {
      if position % 10 == 0, position < 40 { text += "序号,重点工作任务,负责单位,配合单位\n" }
      text += ["number", "task", "leads", "supporting"].map { row[$0] ?? "" }.joined(separator: ",") + "\n"
    }
    return text
  }
}

/// Rows 1 and 2 rest on assumptions of the plan's own head, which the printed table does not make.
@Test func theIndicatorTableAsPrintedLeadsToTheVerdictsOfTheShippedPlan() throws {
  let (printed, shipped) = (try Printed.folder(), try Shipped.load("shaoguan-2021-2025"))
  let (own, meant) = (try #require(printed.plan), try #require(shipped.plan))
  #expect(own.indicators.count == 11)
  let (read, kept) = (try #require(printed.assessment()), try #require(shipped.assessment()))
  for position in own.indicators.indices {
    let (row, other) = (own.indicators[position], meant.indicators[position])
    #expect(row.number == other.number)
    #expect(row.series.name == other.series.name)
    #expect(row.series.unit.text == other.series.unit.text)
    #expect(row.category == other.category)
    #expect(row.target?.text == other.target?.text)
    guard position >= 2 else { continue }
    #expect(read.indicators[position].status == kept.indicators[position].status, "\(row.series.name)")
  }
  // Of 2,000 homes in five years 544 in one say neither that they are reached nor that they are not.
  #expect(read.indicators[10].status == .undetermined)
  #expect(printed.findings.filter { $0.severity != .note }.isEmpty)
}

@Test func theAnnexAsPrintedHasTheTasksAndTheBodiesOfTheShippedPlan() throws {
  let (own, meant) = (try #require(try Printed.folder().plan), try Shipped.plan("shaoguan-2021-2025"))
  #expect(own.tasks.count == 41)
  for (task, other) in zip(own.tasks, meant.tasks) {
    #expect(task.number == other.number)
    #expect(task.text == other.text)
    // Without a register the one short name of the annex stands as it is.
    func full(_ names: [String]) -> [String] { names.map { $0 == "市卫健局" ? "市卫生健康局" : $0 } }
    #expect(full(own.names(task.lead)) == meant.names(other.lead), "task \(task.number)")
    #expect(full(own.names(task.supporting)) == meant.names(other.supporting), "task \(task.number)")
  }
}
