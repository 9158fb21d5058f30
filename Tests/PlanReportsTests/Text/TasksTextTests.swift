import PlanReports
import PlanRules
import PlanRun
import TestSupport
import Testing

private func lines(
  _ department: String? = nil, _ side: LedgerSide = .department, _ language: Language = .zh
) throws -> [String] {
  try YearOfTasks.run(department, ListRequest(side: side)).lines(.tasks(side), TextLayout(language: language))
}

private func cells(_ line: String) -> [String] {
  line.split(separator: "  ", omittingEmptySubsequences: true).map { String($0.trimmingPrefix(" ")) }
}

@Test func everyTaskIsListedWithItsOneStateAndTheStatesAddUp() throws {
  let lines = try lines()
  let rows = lines.map(cells)
  #expect(rows[2] == ["编号", "牵头", "时限", "状态", "办结日期", "最近进展（日期）", "任务"])
  #expect(rows[4] == ["1", "县民政局", "2024-03-31", "逾期办结", "2024-04-20", "已完成（2024-04-20）", "提高低保标准"])
  #expect(rows[5].prefix(4) == ["2", "县残联、县民政局（共同负责）", "2024-05-31", "逾期"])
  #expect(rows[6].prefix(4) == ["3", "各镇人民政府", "2024-05-31", "逾期"])
  #expect(rows[7].prefix(4) == ["4", "县教育局", "2024-12-31", "滞后"])
  #expect(rows[8].prefix(4) == ["5", "县残联", "2024-05-31", "待核"])
  #expect(rows[9].prefix(4) == ["6", "县民政局", "长期", "长期"])
  #expect(rows[10].prefix(4) == ["7", "县政府办", "2024-07-31", "未到期"])
  #expect(lines.contains("共 7 项 = 逾期办结 1 + 待核 1 + 滞后 1 + 逾期 2 + 未到期 1 + 长期 1"))
  #expect(lines.contains("应办 4 项：按期办结 0 项，按期办结率 0%；办结 1 项，办结率 25%"))
  #expect(lines.last?.hasPrefix("应办：到期（经批准延期的按现时限）的任务") == true)
}

@Test func theSumInEnglish() throws {
  let lines = try lines(nil, .department, .en)
  #expect(
    lines.contains("7 tasks = done late 1 + to be confirmed 1 + behind 1 + overdue 2 + not yet due 1 + ongoing 1"))
  #expect(lines.contains("4 due: 0 done in time (0%), 1 done (25%)"))
}

@Test func membersOfAGroupAreRankedEachByItself() throws {
  let rows = try lines().map(cells)
  let towns = rows.filter { $0.last?.hasSuffix("镇人民政府") == true && $0.count == 11 }
  #expect(towns.map { $0.prefix(3).joined(separator: " ") } == ["1 1 1", "1 1 1"])
}

@Test func aDepartmentSeesWhatItLeadsAndIsToldWhatItIsAskedToHelpWith() throws {
  let lines = try lines("县残联")
  #expect(lines.contains("共 2 项 = 待核 1 + 逾期 1"))
  #expect(lines.contains("请配合的任务：1、3"))
}

@Test func theColumnsOfTheTableFollowWhatItStates() throws {
  let run = try YearOfTasks.run()
  let csv = run.document(.csv, .tasks(.department))
  #expect(csv.split(separator: "\r\n").count == 8)
  let page = run.document(.markdown, .tasks(.department))
  #expect(page.contains("| 编号 | 任务 | 牵头 | 时限 | 状态 | 办结日期 | 最近进展（日期） |\n"))
  #expect(page.contains("| 5 | 宣传月 | 县残联 | 2024-05-31 | 待核：报为“不知所云” | — | 不知所云（2024-05-20） |\n"))
}
