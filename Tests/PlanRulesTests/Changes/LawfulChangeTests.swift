import PlanRules
import TestSupport
import Testing

/// Changes of a plan's files that ask for no less; what is only said otherwise is no change at all.
private let lawful: [YardstickMove] =
  respelled + rewritten + bodiesRenamed + byDocument + completed + ordinaryRecords

private let respelled: [YardstickMove] = [
  YardstickMove("a decimal more", "indicators.csv", "80,2020,85,约束性,期末", "80.0,2020,85.00,约束性,期末"),
  YardstickMove("at least, with its sign", "indicators.csv", "2020,85,约束性,期末", "2020,≥85,约束性,期末"),
  YardstickMove("at least, in words", "indicators.csv", "2020,85,约束性,期末", "2020,85以上,约束性,期末"),
  YardstickMove("not below", "indicators.csv", "2020,85,约束性,期末", "2020,不低于85,约束性,期末"),
  YardstickMove("full-width digits", "indicators.csv", "2020,85,约束性,期末", "2020,８５,约束性,期末"),
  YardstickMove("the percent sign in the cell", "indicators.csv", "2020,85,约束性,期末", "2020,85%,约束性,期末"),
  YardstickMove("a ceiling with its sign", "indicators.csv", "5.5,2020,5,", "5.5,2020,≤5,"),
  YardstickMove("a ceiling in words", "indicators.csv", "5.5,2020,5,", "5.5,2020,5以内,"),
  YardstickMove("a comma within the number", "indicators.csv", "3200", #""3,200""#),
  YardstickMove("all who are entitled, in other words", "indicators.csv", "应保尽保", "全覆盖"),
  YardstickMove("all who are entitled, in percent", "indicators.csv", "应保尽保", "100"),
  YardstickMove("another dash in a range", "indicators.csv", "4.5—5", "4.5-5"),
  YardstickMove("the other sign for more", "indicators.csv", "＞85", ">85"),
  YardstickMove("more, in words", "indicators.csv", "＞85", "超过85"),
  YardstickMove("square brackets", "indicators.csv", "〔13.5〕", "[13.5]"),
  YardstickMove("GDP by its other name", "indicators.csv", "与国内生产总值增长基本同步", "与GDP增长基本同步"),
  YardstickMove("the year of the baseline left out", "indicators.csv", "比2020年增长10%", "增长10%"),
  YardstickMove("another unit, all figures converted", "indicators.csv", "万人,10,2020,12,", "人,10万,2020,12万,"),
  YardstickMove("the same day in other words", "tasks.csv", "2023年底前", "2023年12月31日前"),
  YardstickMove("the same month in other words", "tasks.csv", "2024年6月底前", "2024年6月"),
  YardstickMove("a full stop behind a task", "tasks.csv", "制定实施方案", "制定实施方案。"),
  YardstickMove("the unit within a commitment", "tasks.csv", ",50,个", ",50个,个"),
  YardstickMove("a reading with a decimal more", "actuals.csv", "2021,81,", "2021,81.0,"),
  YardstickMove("a reading with its sign", "actuals.csv", "2021,81,", "2021,81%,"),
  YardstickMove("the number of a year with its unit", "annual-targets.csv", "2022,640", "2022,640人"),
  YardstickMove("the terms of a sum the other way round", "equations.csv", "visual + hearing", "hearing + visual"),
  YardstickMove(
    "the sides of an equality the other way round", "equations.csv", "served,=,visual + hearing",
    "visual + hearing,=,served"),
  YardstickMove("at most turned round", "equations.csv", "visual,≤,served", "served,≥,visual"),
  YardstickMove("a tolerance with a decimal", "equations.csv", "hearing,,1", "hearing,,1.0"),
]

private let rewritten: [YardstickMove] = [
  YardstickMove(
    "columns in another order", "milestones.csv", YardstickMove.text("milestones.csv"),
    "编号,负责单位,完成时限,事项,任务\nM1,市民政局,2022年6月底前,印发生活补贴办法,1\nM2,市残联,每年,召开联席会议,\n"),
  YardstickMove(
    "rows in another order", "milestones.csv", YardstickMove.text("milestones.csv"),
    "编号,任务,事项,完成时限,负责单位\nM2,,召开联席会议,每年,市残联\nM1,1,印发生活补贴办法,2022年6月底前,市民政局\n"),
  YardstickMove("another code of the same indicator", "indicators.csv", ",beds,", ",hospital-beds,"),
  YardstickMove(
    "another name under the same code", "indicators.csv", "康复服务覆盖率", "残疾人康复服务覆盖率",
    "name coverage: “康复服务覆盖率” → “残疾人康复服务覆盖率”, restated, indicators.csv:2"),
  YardstickMove("another number of the same task", "tasks.csv", "3,按季度通报进展", "7,按季度通报进展"),
  YardstickMove(
    "a task worded a little otherwise", "tasks.csv", "加强宣传引导", "加强宣传和引导",
    "words 4: “加强宣传引导” → “加强宣传和引导”, restated, tasks.csv:5"),
  YardstickMove("another code of the same equation", "equations.csv", "E1,", "E9,"),
  YardstickMove("a remark", "indicators.csv", "年,60天,市卫生健康局、市残联,", "年,60天,市卫生健康局、市残联,按月监测"),
  YardstickMove("another note of an assumption", "plan.json", "按五年合计读", "表中没有标记，按五年合计读"),
  YardstickMove("another title", "plan.json", "示例规划", "示例规划（2021—2025年）"),
  YardstickMove(
    "the document's number", "plan.json", #""id": "example""#, #""id": "example", "documentNumber": "市府办〔2021〕3号""#),
  YardstickMove("a holiday on which nothing is due", "plan.json", #""2024-10-02""#, #""2024-10-02", "2024-10-03""#),
  YardstickMove(
    "what is counted, worded otherwise", "indicators.csv", "有需求的残疾人", "有康复需求的残疾人",
    "definition coverage: “有需求的残疾人” → “有康复需求的残疾人”, restated, indicators.csv:2"),
  YardstickMove(
    "an indicator more", "indicators.csv", "1,coverage", "16,clinics,诊所数,个,5,2020,9,预期性,期末,升,,年,,,\n1,coverage"),
  YardstickMove("a task more", "tasks.csv", "6,公布名单", "7,开展评估,市残联,,,2025年底前,,,\n6,公布名单"),
  YardstickMove("a milestone more", "milestones.csv", "M2,,", "M3,,编制预算,每年,市残联\nM2,,"),
  YardstickMove("a statistic that nothing needs is gone", "statistics.csv", "spare,没有用的统计,人,,年,\n", ""),
]

private let bodiesRenamed: [YardstickMove] = [
  YardstickMove("a body by its other name", "indicators.csv", "市卫生健康局、市残联", "市卫健局、市残联"),
  YardstickMove("bodies in another order", "indicators.csv", "市卫生健康局、市残联", "市残联、市卫生健康局"),
  YardstickMove(
    "a body renamed", [.init("departments.csv", "市财政局,,", "市财政金融局,市财政局,"), .init("tasks.csv", "市财政局", "市财政金融局")],
    []),
  YardstickMove(
    "a body followed by another",
    [
      .init("departments.csv", "市教育局,,部门,,,", "市教育局,,部门,,市民政局,2024-01-01"),
      .init("indicators.csv", "年,,市教育局", "年,,市民政局"),
    ], []),
  YardstickMove("a group written as its members", "tasks.csv", "各县人民政府", "甲县人民政府、乙县人民政府"),
  YardstickMove("who set a number is said", "annual-targets.csv", "5.4,,", "5.4,市教育局,"),
]

private let byDocument: [YardstickMove] = [
  YardstickMove(
    "a target adjusted by a document", "revisions.csv", "trees,,",
    "coverage,,2023-06-01,85,83,,,市府办〔2023〕20号,report\ntrees,,",
    "revision coverage: “85” → “83”, covered by 市府办〔2023〕20号, revisions.csv:2"),
  YardstickMove(
    "a baseline adjusted by a document", "revisions.csv", "trees,,",
    "coverage,,2023-06-01,,,80,79,市府办〔2023〕20号,report\ntrees,,",
    "revision coverage: “80” → “79”, covered by 市府办〔2023〕20号, revisions.csv:2"),
  YardstickMove(
    "a target cancelled by a document", "revisions.csv", "trees,,",
    "doctors,,2023-06-01,,取消,,,市府办〔2023〕20号,report\ntrees,,",
    "revision doctors: “比2020年增长10%” → “取消”, covered by 市府办〔2023〕20号, revisions.csv:2"),
  YardstickMove(
    "the number of a year adjusted by a document", "revisions.csv", "trees,,",
    "training,2022,2022-06-01,640,600,,,市残联〔2022〕8号,report\ntrees,,",
    "revision training 2022: “640” → “600”, covered by 市残联〔2022〕8号, revisions.csv:2"),
  YardstickMove(
    "a target lowered in place, with the document that sets it",
    [
      .init("indicators.csv", "2020,85,约束性,期末", "2020,83,约束性,期末"),
      .init("revisions.csv", "trees,,", "coverage,,2023-06-01,,83,,,市府办〔2023〕20号,report\ntrees,,"),
    ], ["target coverage: “85” → “83”, covered by 市府办〔2023〕20号, indicators.csv:2"]),
  YardstickMove(
    "not applicable, as a document cancelled the target",
    [
      .init("revisions.csv", "trees,,", "doctors,,2022-06-01,,取消,,,市府办〔2022〕20号,report\ntrees,,"),
      .init("actuals.csv", "hearing,,2022", "doctors,,2022,不适用,,,,report,,已取消\nhearing,,2022"),
    ],
    [
      "notApplicable doctors 2022: nothing → “不适用”, covered by 市府办〔2022〕20号, actuals.csv:8",
      "revision doctors: “比2020年增长10%” → “取消”, covered by 市府办〔2022〕20号, revisions.csv:2",
    ]),
  YardstickMove(
    "an extension approved", "progress.csv", "2,,2023",
    "1,,,2023-12-01,申请延期,资金未到,市府办〔2023〕9号,2023-12-05,2024-06-30\n2,,2023"),
  YardstickMove(
    "a later day in the table, with its approved extension",
    [
      .init("tasks.csv", "2023年底前", "2024年6月底前"),
      .init("progress.csv", "2,,2023", "1,,,2023-12-01,申请延期,资金未到,市府办〔2023〕9号,2023-12-05,2024-06-30\n2,,2023"),
    ], ["deadline 1: “2023年底前” → “2024年6月底前”, covered by 市府办〔2023〕9号, tasks.csv:2"]),
  YardstickMove(
    "an exception with its document", "exceptions.csv", "2024-06-30\n",
    "2024-06-30\nFYP104,energy,,,没有数据,某残联〔2024〕5号,2024-06-30\n",
    "exception FYP104 energy: nothing → “至2024-06-30”, covered by 某残联〔2024〕5号, exceptions.csv:3"),
  YardstickMove(
    "an exception prolonged by its document", "exceptions.csv", "市残工委2023年第2次会议,2024-06-30",
    "某残联〔2024〕5号,2024-12-31",
    "exception FYP103 devices: “至2024-06-30” → “至2024-12-31”, covered by 某残联〔2024〕5号, exceptions.csv:2"),
]

private let completed: [YardstickMove] = [
  YardstickMove(
    "a target filled in", "indicators.csv", "养老服务质量,%,,,,,", "养老服务质量,%,,,90,,",
    "target open: nothing → “90”, completed, indicators.csv:14"),
  YardstickMove(
    "expected, where nothing was said", "indicators.csv", "养老服务质量,%,,,,,", "养老服务质量,%,,,,预期性,",
    "nature open: nothing → “预期性”, completed, indicators.csv:14"),
  YardstickMove(
    "a baseline filled in", "indicators.csv", "人,,,3200", "人,3000,2020,3200",
    "baseline training: nothing → “3000（2020年）”, completed, indicators.csv:4"),
  YardstickMove(
    "a measure filled in that was read so", "indicators.csv", "90,,,", "90,,期末,",
    "measure waste: nothing → “期末”, completed, indicators.csv:16"),
  YardstickMove(
    "a direction filled in that was read so", "indicators.csv", "＞85,约束性,,,", "＞85,约束性,,升,",
    "direction devices: nothing → “升”, completed, indicators.csv:11"),
  YardstickMove(
    "holidays of a year of which none were listed", "plan.json", #""2024-10-02""#, #""2024-10-02", "2021-06-01""#,
    "workingDays: nothing → nothing, completed, plan.json:1"),
  YardstickMove(
    "what counts as done, said at last", "tasks.csv", "每季度,,,", "每季度,,,印发通报",
    "standard 3: nothing → “印发通报”, completed, tasks.csv:4"),
]

private let ordinaryRecords: [YardstickMove] = [
  YardstickMove("a new reading", "actuals.csv", "visual,,2022", "coverage,,2024,84.5,,,,report,,\nvisual,,2022"),
  YardstickMove("a forecast becomes a verified figure", "actuals.csv", "84,,,预计", "82,,,核定"),
  YardstickMove(
    "a verified figure beside its forecast", "actuals.csv", "visual,,2022",
    "coverage,,2023,82,,,核定,report,,\nvisual,,2022"),
  YardstickMove("a forecast is gone", "actuals.csv", "coverage,,2023,84,,,预计,report,,\n", ""),
  YardstickMove("a preliminary figure becomes a verified one", "actuals.csv", "79,,,初步", "78,,,核定"),
  YardstickMove("a figure revised", "actuals.csv", "2021,81,,,,", "2021,82,,,修订,"),
  YardstickMove(
    "a revised figure beside the verified one", "actuals.csv", "visual,,2022",
    "coverage,,2022,81,,,修订,report,,\nvisual,,2022"),
  YardstickMove(
    "a figure revised again, later", "actuals.csv", "30,,,修订,report,2023-03-01", "31,,,修订,report,2023-06-01"),
  YardstickMove("the day a figure was handed in", "actuals.csv", "2022-01-20", "2022-01-25"),
  YardstickMove("a note of completion", "progress.csv", "2,,2023", "1,,2023,2023-12-25,已完成,办法已印发,,,\n2,,2023"),
  YardstickMove("another explanation of a lag", "progress.csv", "经费没有到位", "经费12月才到位"),
  YardstickMove("work under way is done", "progress.csv", "推进中,已建20个", "已完成,已建50个"),
  YardstickMove(
    "a better verdict later", "verdicts.csv", "devices,2023", "coverage,2024-06-01,符合预期,report\ndevices,2023"),
  YardstickMove(
    "a number set for another year", "annual-targets.csv", "unemployment,", "training,,2023,650,市残联,,\nunemployment,"),
]

@Test func thereAreMoreThanFortyLawfulChanges() {
  #expect(lawful.count > 40)
  #expect(Set(lawful.map(\.title)).count == lawful.count)
}

@Test(arguments: lawful) func aLawfulChangeIsNotRefused(_ move: YardstickMove) throws {
  let states = try move.states()
  #expect(states.changes() == move.expected)
  #expect(states.findings().allSatisfy { $0.rule == .yardstickChanged && $0.severity == .note })
  // It must pass because it is understood, not because its row was dropped.
  let errors = states.problems.filter { $0.severity == .error }
  #expect(errors.map { "\($0.rule.code) \($0.place.map(\.description) ?? "")" } == [])
}

@Test(arguments: Repository.planIDs) func aShippedPlanAsksForNothingElseThanItself(_ id: String) throws {
  let states = try TwoStates(reversing: id)
  #expect(YardstickComparison(base: states.base, head: states.base).changes.map(TwoStates.words) == [])
}

@Test(arguments: Repository.planIDs) func aShippedPlanAsksForTheSameWithItsRowsReversed(_ id: String) throws {
  #expect(try TwoStates(reversing: id).changes() == [])
}
