import PlanRules
import Testing

@testable import PlanFiles

@Test(
  arguments: [
    ("市民政局、市残联", ["市民政局", "市残联"], false),
    ("市人社局\n市医保局", ["市人社局", "市医保局"], false),
    ("市委网信办、市政数局，各县（市、区）人民政府", ["市委网信办", "市政数局", "各县（市、区）人民政府"], false),
    ("省市场监管局（省知识产权局）", ["省市场监管局（省知识产权局）"], false),
    ("省数据集团（筹）", ["省数据集团（筹）"], false),
    ("市市场监管局、市残联等", ["市市场监管局", "市残联"], true),
    ("市市场监管局、市残联、等", ["市市场监管局", "市残联"], true),
    ("无", [], false), ("不再列出", [], false),
    ("  市残联 ;市民政局、", ["市残联", "市民政局"], false),
    ("甲（乙、丙", ["甲（乙、丙"], false),
  ] as [(String, [String], Bool)])
func namesArePartedOutsideBrackets(cell: String, names: [String], isOpen: Bool) {
  let list = NameList(cell)
  #expect(list.names == names)
  #expect(list.isOpen == isOpen)
}

@Test func aDepartmentNamedTwiceInOneCellCountsOnce() throws {
  let folder = try ExampleFolder.load(["tasks.csv": "序号,重点工作任务,负责单位\n1,改造,市卫健局、市卫生健康局\n"])
  let plan = try #require(folder.plan)
  #expect(folder.summary == [])
  #expect(plan.names(plan.tasks[0].lead) == ["市卫生健康局"])
}

@Test func namesOutOfPDFsAreTheOnesOfTheRegister() throws {
  // U+2EA0 and U+2F3E are radicals that stand for 民 and 戶; U+3000 is the wide blank.
  let folder = try ExampleFolder.load(["tasks.csv": "序号,重点工作任务,负责单位\n1,改造,市⺠政局\n2,照护,市　残联\n"])
  let plan = try #require(folder.plan)
  #expect(folder.summary == [])
  #expect(plan.tasks.map { plan.names($0.lead) } == [["市民政局"], ["市残联"]])
}

@Test func deadlinesOfRealPlansAreRead() throws {
  let cells = [
    "2026年12月", "2026 年 8 月底前", "到2025年", "2025年底前", "持续推进", "长期坚持", "2026年6月持续跟踪", "每年", "每季度", "每半年",
    "每月28日前", "2025—2027年",
  ]
  let rows = cells.enumerated().map { "\($0.offset),改造,市残联,\($0.element)\n" }
  let folder = try ExampleFolder.load(["tasks.csv": "序号,重点工作任务,负责单位,完成时限\n" + rows.joined()])
  #expect(folder.summary == [])
  let deadlines = try #require(folder.plan).tasks.compactMap(\.deadline)
  #expect(deadlines.map(\.text) == cells)
  #expect(
    deadlines.map { $0.terms.map(\.words) } == [
      ["2026-12-31"], ["2026-08-31"], ["2025-12-31"], ["2025-12-31"], [], [], ["2026-06-30"], ["年"], ["季"], ["半年"],
      ["月"],
      ["2027-12-31"],
    ])
  #expect(deadlines.map(\.lasts) == cells.map { $0.contains("持续") || $0.contains("长期") })
}

@Test func membersAndAssumedCodesThatNobodyHasAreFound() throws {
  let folder = try ExampleFolder.load([
    "departments.csv": "名称,类型,成员\n市残联,,\n市民政局,,\n市卫生健康局,,\n各县人民政府,组,市民政局、市民证局\n",
    "plan.json": """
    {"id": "example", "title": "示例规划", "period": "2021-2025", "owner": "市残联",
     "sources": [{"id": "report", "title": "统计报告"}],
     "assumptions": {"claimsAccepted": {"indicators": ["coverage", "coverag"], "note": "通报"}}}
    """,
  ])
  #expect(
    folder.summary == ["departments.csv:5:10 an unknown department", "plan.json:3:64 an unknown code"])
}

extension Deadline.Term {
  /// A day as it is, what recurs by its cycle.
  fileprivate var words: String {
    switch self {
    case .day(let day): day.description
    case .recurring(let recurrence): recurrence.cycle.rawValue
    case .afterIssue, .after: "a span"
    }
  }
}

@Test func aSpanFromTheIssueNeedsItsDayInThePlansFile() throws {
  let tasks = "序号,重点工作任务,负责单位,完成时限\n1,改造,市残联,3个月内\n"
  let silent = try ExampleFolder.load(["tasks.csv": tasks])
  #expect(silent.summary == ["tasks.csv:2:10 no deadline"])
  let head = ExampleFolder.head(adding: #""issued": "2022-01-31""#)
  let folder = try ExampleFolder.load(["tasks.csv": tasks, "plan.json": head])
  #expect(folder.summary == [])
  #expect(folder.plan?.tasks.first?.deadline?.terms == [.afterIssue(.months(3))])
}

@Test func aMonthWithoutItsYearIsReadInAPlanOfOneYear() throws {
  let tasks = "序号,重点工作任务,负责单位,完成时限\n1,改造,市残联,各单位6月底前\n"
  let several = try ExampleFolder.load(["tasks.csv": tasks])
  // The caret stands under the month.
  #expect(several.summary == ["tasks.csv:2:13 no deadline"])
  let folder = try ExampleFolder.load([
    "plan.json": #"{"id": "example", "title": "示例", "period": "2024", "owner": "市残联"}"#, "tasks.csv": tasks,
  ])
  #expect(folder.summary.filter { $0.contains("no deadline") } == [])
  #expect(folder.plan?.tasks.first?.deadline?.terms == CalendarDate("2024-06-30").map { [.day($0)] })
}
