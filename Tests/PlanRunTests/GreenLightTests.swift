import PlanRules
import PlanRun
import TestSupport
import Testing

private let homes = "编码,指标,单位,基期,目标,属性,计量,负责单位\nhomes,改造户数,户,,500,约束性,累计,市民政局\n"
private let jobs = "编码,指标,单位,基期,目标,属性,计量,负责单位\njobs,就业人数,人,,500,预期性,累计,市残联\n"

private func statuses(_ files: KeyValuePairs<String, String>, asOf day: String) throws -> [Status] {
  try TestRun(example: files, asOf: day).plans.flatMap { $0.indicators.map(\.status) }
}

// MARK: Before anything is due

@Test func aPlanOfWhichNothingIsDueYetSaysWhenTheFirstFiguresAre() throws {
  let run = try TestRun(
    example: [
      "indicators.csv":
        "编码,指标,单位,基期,目标,属性,报送期限\na,覆盖率,%,80,90,约束性,\nb,满意度,%,80,90,预期性,次年10月底\n"
    ], asOf: "2021-11-30")
  let plan = try #require(run.plans.first)
  #expect(plan.indicators.map(\.status) == [.notYetDue, .notYetDue])
  #expect(run.summary.outcome == .passed)
  let first = try #require(plan.firstFigures)
  // 2021-12-31 and the plan's 31 days.
  #expect(first.day.description == "2022-01-31")
  #expect(first.indicators == [SeriesID(0)])
  #expect(try TestRun(example: [:], asOf: "2022-03-01").plans[0].firstFigures == nil)
  // Before its first day nothing of it is judged.
  #expect(try TestRun(example: [:], asOf: "2019").plans[0].indicators.map(\.status) == [.notYetDue])
}

// MARK: 不适用

@Test func whatIsNotApplicableWithItsReasonIsNotJudgedAndOwesNothing() throws {
  let run = try TestRun(
    example: ["indicators.csv": jobs, "actuals.csv": "指标,时期,数值,来源,备注\njobs,2021,不适用,report,没有符合条件的对象\n"],
    asOf: "2022-03-01")
  let plan = try #require(run.plans.first)
  #expect(plan.indicators.map(\.status) == [.notApplicable])
  #expect(!run.codes.contains("FYP107"))
  #expect(plan.overdue.items.isEmpty)
}

@Test func aLaterCycleOfWhatWasNotApplicableIsOwedAgain() throws {
  let files: KeyValuePairs = ["indicators.csv": jobs, "actuals.csv": "指标,时期,数值,来源,备注\njobs,2021,不适用,report,没有对象\n"]
  #expect(
    try statuses(files, asOf: "2023-03-01") == [.unreported] || statuses(files, asOf: "2023-03-01") == [.undetermined])
}

@Test func withoutAReasonItIsNotTaken() throws {
  let run = try TestRun(
    example: ["indicators.csv": jobs, "actuals.csv": "指标,时期,数值,来源,备注\njobs,2021,不适用,report,-\n"], asOf: "2022-03-01")
  #expect(run.plans[0].indicators.map(\.status) == [.unreported])
  #expect(run.codes.contains("FYP401"))
}

@Test func whatBindsIsOnlyWaivedByADocument() throws {
  let actuals = "指标,时期,数值,来源,备注\nhomes,2022,不适用,report,没有对象\n"
  let alone = try TestRun(example: ["indicators.csv": homes, "actuals.csv": actuals], asOf: "2023-03-01")
  #expect(alone.plans[0].indicators.map(\.status) == [.unreported])
  #expect(alone.codes.contains("FYP401"))
  let cancelled = try TestRun(
    example: [
      "indicators.csv": homes, "actuals.csv": actuals,
      "revisions.csv": "指标,生效日期,原目标,新目标,文号,来源\nhomes,2022-06-01,500,取消,市政府〔2022〕8号,report\n",
    ], asOf: "2023-03-01")
  #expect(cancelled.plans[0].indicators.map(\.status) == [.notApplicable])
  #expect(!cancelled.codes.contains("FYP401"))
  // Before the day of the document it was owed.
  #expect(
    try statuses(
      [
        "indicators.csv": homes,
        "revisions.csv": "指标,生效日期,原目标,新目标,文号,来源\nhomes,2023-06-01,500,取消,市政府〔2023〕8号,report\n",
      ], asOf: "2022-03-01") == [.unreported])
}

@Test func aRegionThatHasNothingToDoOwesNoNumber() throws {
  let run = try TestRun(
    example: [
      "indicators.csv": jobs, "annual-targets.csv": "指标,地区,时期,目标,来源\njobs,甲县,2021,10,report\njobs,乙县,2021,10,report\n",
      "actuals.csv": "指标,地区,时期,数值,来源,备注\njobs,甲县,2021,不适用,report,没有对象\n",
    ], asOf: "2022-03-01")
  #expect(run.plans[0].annual.map(\.status) == [.notApplicable, .unreported])
}

// MARK: Regions

@Test func regionsAreHeldAgainstTheWholeOnlyWhereNothingCanBeMissing() throws {
  func codes(_ rows: String, members: String = "") throws -> [String] {
    try TestRun(
      example: [
        "indicators.csv": jobs, "actuals.csv": "指标,地区,时期,数值,来源\n\(rows)",
        "departments.csv": "名称,类型,成员\n市残联,群团,\n甲县人民政府,政府,\n乙县人民政府,政府,\n\(members)",
      ], asOf: "2021"
    ).codes.filter { $0 == "FYP308" }
  }
  let all = "各县,组,甲县人民政府、乙县人民政府\n"
  #expect(try codes("jobs,,2021,30,report\njobs,甲县,2021,10,report\njobs,乙县,2021,20,report\n", members: all) == [])
  #expect(
    try codes("jobs,,2021,31,report\njobs,甲县,2021,10,report\njobs,乙县,2021,20,report\n", members: all) == ["FYP308"])
  // A county that the register does not list may be what is missing.
  #expect(try codes("jobs,,2021,31,report\njobs,甲县,2021,10,report\njobs,乙县,2021,20,report\n") == [])
  // Parts never exceed the whole.
  #expect(try codes("jobs,,2021,29,report\njobs,甲县,2021,10,report\njobs,乙县,2021,20,report\n") == ["FYP308"])
  #expect(try codes("jobs,甲县,2021,10,report\njobs,乙县,2021,20,report\n") == ["FYP308"])
  #expect(try codes("jobs,,2021,30,report\njobs,甲县,2020,10,report\n") == [])
}

// MARK: --department

private func outcome(_ department: String, _ files: KeyValuePairs<String, String>) throws -> Outcome {
  var selection = Selection()
  selection.department = department
  return try TestRun(example: files, asOf: "2021", selection: selection).summary.outcome
}

private let two = """
  编码,指标,单位,基期,目标,属性,计量,负责单位
  homes,改造户数,户,,500,约束性,累计,市民政局
  jobs,就业人数,人,,500,约束性,累计,市残联

  """

@Test func withADepartmentTheCellsOfOthersDoNotFailTheGate() throws {
  let files: KeyValuePairs = [
    "indicators.csv": two, "actuals.csv": "指标,时期,数值,来源\nhomes,2021,200,report\njobs,2021,二百,report\n",
  ]
  #expect(try outcome("市民政局", files) == .passed)
  #expect(try outcome("市残联", files) == .failed)
}

@Test func whatCannotBeToldWhoseItIsFailsEverybody() throws {
  let files: KeyValuePairs = [
    "indicators.csv": two, "actuals.csv": "指标,时期,来源\nhomes,2021,report\n", "tasks.csv": "编号\n1\n",
  ]
  #expect(try outcome("市民政局", files) == .failed)
  #expect(try outcome("市残联", files) == .failed)
}

// MARK: Lists

@Test func aListSaysThatATableItIsMadeOfCouldNotBeRead() throws {
  let place = try TemporaryFolder()
  try place.plan(
    "example",
    [
      "tasks.csv": "序号,重点工作任务,负责单位,完成时限\n1,甲,市残联,2021年6月底前\n", "progress.csv": "对象,日期,结果如何\n1,2021-06-01,已完成\n",
    ])
  var request = RunRequest(
    [RunRequest.Folder("\(place.path)/example", shownAs: "example")], day: .on(try TestRun.day("2021")),
    list: ListRequest(), weighing: Weighing(.report))
  request.tables = [.tasks, .progress]
  #expect(try TestRun(request).summary.outcome == .void)
  #expect(try TestRun(request).plans[0].tornTables == [.progress])
  request.tables = [.tasks]
  #expect(try TestRun(request).summary.outcome == .passed)
}
