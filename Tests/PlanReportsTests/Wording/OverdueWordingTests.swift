import PlanRules
import Testing

/// What may be found on tasks; a new fact does not compile before it has a kind, nor pass before it has a sentence.
private enum Kind: CaseIterable {
  case task, milestone, report, reportedBehind, completedButOpen, unapproved, noteInDoubt, toConfirm

  init?(_ facts: Facts) {
    guard case .tasks(let facts) = facts else { return nil }
    self =
      switch facts {
      case .task: .task
      case .milestone: .milestone
      case .report: .report
      case .reportedBehind: .reportedBehind
      case .completedButOpen: .completedButOpen
      case .unapproved: .unapproved
      case .noteInDoubt: .noteInDoubt
      case .toConfirm: .toConfirm
      }
  }
}

private let task = "序号,重点工作任务,负责单位,指标,完成时限\n1,改造困难家庭,市残联,coverage,2023年\n"

private let rows = [
  ToldExample(
    "a task ten days after its last one, of which nothing is known", .taskOverdue, on: "2024-01-10",
    ["tasks.csv": task],
    zh: "任务1“改造困难家庭”，应于2023-12-31前完成，已逾期10天；未见办结记录",
    "办结后在 example/progress.csv 记一行：对象 1、进展 已完成",
    en: "task 1 “改造困难家庭”, due 2023-12-31, 10 days overdue; no record of completion",
    "when done, add a row to example/progress.csv: 对象 1, 进展 已完成"),
  ToldExample(
    "a task one day after its last one, reported as under way", .taskOverdue, on: "2024-01-01",
    ["tasks.csv": task, "progress.csv": "对象,日期,进展\n1,2023-12-20,推进中\n"],
    zh: "任务1“改造困难家庭”，应于2023-12-31前完成，已逾期1天；已报未完成（2023-12-20 推进中）",
    "办结后在 example/progress.csv 记一行：对象 1、进展 已完成",
    en: "task 1 “改造困难家庭”, due 2023-12-31, 1 day overdue; reported as not done (2023-12-20 推进中)",
    "when done, add a row to example/progress.csv: 对象 1, 进展 已完成"),
  ToldExample(
    "the first year of a duty that comes every year", .milestoneOverdue, on: "2022-01-01",
    ["milestones.csv": "编号,事项,完成时限\nM1,召开年度会议,每年\n"],
    zh: "事项M1“召开年度会议”（2021年），应于2021-12-31前完成，已逾期1天；未见办结记录",
    "办结后在 example/progress.csv 记一行：对象 M1、时期 2021、进展 已完成",
    en: "milestone M1 “召开年度会议” (2021), due 2021-12-31, 1 day overdue; no record of completion",
    "when done, add a row to example/progress.csv: 对象 M1, 时期 2021, 进展 已完成"),
  // The figure of 2023 may come until the end of January.
  ToldExample(
    "a figure of 2023 that has not come by the fifteenth of February", .reportOverdue, on: "2024-02-15", [:],
    zh: "“覆盖率”2023年的数据，应于2024-01-31前报送（假定期末后31天内报送），已逾期15天",
    "把2023年的数连同来源写入 example/actuals.csv",
    en: "the figure of “覆盖率” for 2023, due 2024-01-31 (assuming a lag of 31 days), 15 days overdue",
    "enter the figure of 2023 with its source in example/actuals.csv"),
  ToldExample(
    "a task reported as behind with cause and remedy", .taskReportedBehind, on: "2022",
    ["tasks.csv": task, "progress.csv": "对象,日期,进展,原因,措施\n1,2022-06-30,滞后,资金未到位,追加预算\n"],
    zh: "任务1“改造困难家庭”报为“滞后”，原因：资金未到位", "已报措施：追加预算",
    en: "task 1 “改造困难家庭” is reported as “滞后”, cause: 资金未到位", "announced: 追加预算"),
  ToldExample(
    "a task reported as behind without another word", .taskReportedBehind, on: "2022",
    ["tasks.csv": task, "progress.csv": "对象,日期,进展\n1,2022-06-30,滞后\n"],
    zh: "任务1“改造困难家庭”报为“滞后”", "请负责单位报措施",
    en: "task 1 “改造困难家庭” is reported as “滞后”", "ask those in charge for a remedy"),
  ToldExample(
    "a task reported as done whose indicator is at 84 of 85", .completedButIndicatorMissed, on: "2025",
    [
      "tasks.csv": task, "progress.csv": "对象,日期,进展\n1,2025-12-20,已完成\n",
      "actuals.csv": "指标,时期,数值,来源\ncoverage,2025,84,report\n",
    ],
    zh: "任务1“改造困难家庭”待核：报了办结，指标“覆盖率”未完成或没有数据", "请负责单位核实后在进展记录中写明",
    en: "task 1 “改造困难家庭” is to be confirmed: reported as done while “覆盖率” is short or without a figure",
    "ask those in charge, and record the answer"),
  ToldExample(
    "an extension asked for ten days after the day and not approved", .extensionUnapproved, on: "2024-01-20",
    ["tasks.csv": task, "progress.csv": "对象,日期,进展\n1,2024-01-10,申请延期\n"],
    zh: "任务1“改造困难家庭”逾期后申请延期，未见批准", "有批准的补填“批准”和“批准日期”；没有批准的，原时限不变",
    en: "task 1 “改造困难家庭”: an extension was asked for after the day and is not approved",
    "where it is approved, fill in 批准 and 批准日期; without an approval the deadline stands"),
  ToldExample(
    "a note without a day", .noteInDoubt, on: "2022",
    ["tasks.csv": task, "progress.csv": "对象,日期,进展\n1,,推进中\n"],
    zh: "关于“1”的进展记录“推进中”没有日期，不知是先报还是后报", "补填“日期”",
    en: "the note “推进中” on “1” has no day, so nobody knows whether it came first or last", "fill in 日期"),
  ToldExample(
    "a task reported as done that nobody has looked at yet", .matterToConfirm, on: "2024-01-10",
    ["tasks.csv": task, "progress.csv": "对象,日期,进展,核定\n1,2023-12-20,已完成,\n"],
    zh: "任务1“改造困难家庭”待核：已报完成，尚未核定", "请负责单位核实后在进展记录中写明",
    en: "task 1 “改造困难家庭” is to be confirmed: reported as done, not yet confirmed",
    "ask those in charge, and record the answer"),
  ToldExample(
    "a task reported as done with two indicators at 84 of 85", .completedButIndicatorMissed, on: "2025",
    [
      "indicators.csv": "编码,指标,单位,基期,目标,属性\na,甲率,%,80,85,预期性\nb,乙率,%,80,85,预期性\n",
      "tasks.csv": "序号,重点工作任务,负责单位,指标\n1,扩大覆盖,市残联,a、b\n", "progress.csv": "对象,日期,进展\n1,2025-12-20,已完成\n",
      "actuals.csv": "指标,时期,数值,来源\na,2025,84,report\nb,2025,84,report\n",
    ],
    zh: "任务1“扩大覆盖”待核：报了办结，指标“甲率”、“乙率”未完成或没有数据", "请负责单位核实后在进展记录中写明",
    en: "task 1 “扩大覆盖” is to be confirmed: reported as done while “甲率”, “乙率” are short or without a figure",
    "ask those in charge, and record the answer"),
]

@Test(arguments: rows) func whatIsFoundOnTasksIsReadInFull(row: ToldExample) throws { try row.expectToBeRead() }

@Test func everythingFoundOnTasksHasSentences() throws {
  #expect(Set(try rows.map { Kind(try $0.finding().facts) }) == Set(Kind.allCases))
}
