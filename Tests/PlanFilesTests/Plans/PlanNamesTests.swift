import PlanFiles
import PlanRules
import TestSupport
import Testing

private func names(_ folder: TemporaryFolder) throws -> PlanNames { try #require(PlanNames(folder.path)) }

@Test func namesAreReadWithoutTheFigures() throws {
  let folder = try TemporaryFolder([
    "plan.json": "{\"period\": \"2021-2025\"}", "departments.csv": "名称,别名\n市残联,残联\n市民政局,\n",
    "indicators.csv": "序号,编码,指标,目标\n1,coverage,覆盖率,85\n", "statistics.csv": "编码,名称\nbeds,床位\n",
    "tasks.csv": "序号,重点工作任务,负责单位\n1,做,市财政局\n",
  ])
  let names = try names(folder)
  #expect(names.departments.map(\.name) == ["市残联", "市民政局"])
  #expect(names.departments.map(\.aliases) == [["残联"], []])
  #expect(names.indicators.map(\.series.code) == ["coverage"])
  #expect(names.statistics.map(\.series.code) == ["beds"])
  #expect(names.period == Period("2021-2025"))
}

@Test func withoutADepartmentTableTheNamesInOthersCount() throws {
  let folder = try TemporaryFolder([
    "indicators.csv": "编码,指标,目标,负责单位\ncoverage,覆盖率,85,市残联\n",
    "tasks.csv": "序号,重点工作任务,负责单位,配合单位\n1,做,市残联,市民政局\n",
  ])
  #expect(try names(folder).departments.map(\.name) == ["市残联", "市民政局"])
}

@Test func brokenTablesNameNothing() throws {
  let folder = try TemporaryFolder(["plan.json": "{", "departments.csv": "", "indicators.csv": "序号\n1\n"])
  let names = try names(folder)
  #expect(names.departments.isEmpty)
  #expect(names.indicators.isEmpty)
  #expect(names.statistics.isEmpty)
  #expect(names.period == nil)
  #expect(PlanNames(folder.path + "/nowhere") == nil)
}
