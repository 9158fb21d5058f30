import PlanReports
import PlanRules
import PlanRun
import TestSupport
import Testing

/// Plans that every format is tried on.
enum FormatSample {
  /// A missed and an unreported obligation, an aim fallen short of, one kept, an annual target, an overdue task, a cell
  /// that cannot be read.
  static func usual(_ weighing: Weighing = Weighing(.check)) throws -> TestRun {
    let files: KeyValuePairs = [
      "indicators.csv": """
      序号,编码,指标,单位,基期,目标,属性,计量,负责单位
      1,coverage,康复服务覆盖率,%,80,85,约束性,期末,市卫健局
      2,enrolment,入学率,%,95,＞97,预期性,期末,市教育局
      3,homes,无障碍改造户数,户,-,2000,约束性,累计,市残联
      4,aid,补贴覆盖率,%,100,100,约束性,期末,市民政局

      """,
      "actuals.csv": """
      指标,时期,数值,来源
      coverage,2025,83.5,report
      enrolment,2025,96,report
      aid,2025,100,report
      homes,2024,四百多,report

      """,
      "annual-targets.csv": "指标,时期,目标,来源\naid,2024,100,report\ncoverage,2025,84,report\n",
      "tasks.csv": "序号,重点工作任务,负责单位,配合单位,指标\n1,完善补贴制度,市民政局,市残联,aid\n2,改造困难家庭,市残联,市民政局,homes\n",
    ]
    return try run(files, weighing)
  }

  /// Text that would do harm somewhere, in names, codes' cells and notes.
  static func hostile() throws -> TestRun {
    try run([
      "departments.csv": "名称\n市残联\n\(quoted(department))\n",
      "indicators.csv": """
      编码,指标,单位,基期,目标,属性,负责单位
      script,\(quoted(indicator)),%,80,85,约束性,\(quoted(department))

      """,
      "actuals.csv": "指标,时期,数值,来源\nscript,2025,\(quoted(note)),report\n",
      "tasks.csv": "序号,重点工作任务,负责单位\n1,\(quoted(note)),\(quoted(department))\n",
    ])
  }

  static let department = "=cmd|' /C calc'!A0"
  static let indicator = "<script>alert(1)</script>"
  static let note = "]]>\n::error::x\n# SKIP \\ %0A | ` [a](http://b) \u{1B}[31m \u{202E}gpj.exe \u{7F}"

  private static func quoted(_ text: String) -> String {
    "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  /// A run that was refused.
  static let refused = TestRun(refused: Refusal(.noPlan(named: "none", nearest: [])))

  private static func run(
    _ files: KeyValuePairs<String, String>, _ weighing: Weighing = Weighing(.check)
  ) throws -> TestRun {
    let place = try TemporaryFolder()
    let ground: KeyValuePairs<String, String> = [
      "plan.json": """
      {"id": "example", "title": "示例规划", "period": "2021-2025", "owner": "市残联",
       "sources": [{"id": "report", "title": "统计报告"}]}
      """,
      "departments.csv": "名称,别名\n市残联,\n市民政局,\n市教育局,\n市卫生健康局,市卫健局\n",
    ]
    for (name, text) in ground { try place.file("example/\(name)", text) }
    for (name, text) in files { try place.file("example/\(name)", text) }
    let folder = RunRequest.Folder("\(place.path)/example", shownAs: "plans/示例 1/example")
    let day = try #require(CalendarDate(asOf: "2026-02"))
    return try TestRun(RunRequest([folder], day: .on(day), list: ListRequest(), weighing: weighing))
  }
}
