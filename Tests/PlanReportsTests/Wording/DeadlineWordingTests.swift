import Testing

@testable import PlanRules

private let cells: [(cell: String, DeadlineError.Reason, offset: Int, zh: String, en: String)] = [
  ("每季度10日前", .notUnderstood, 3, "“10日前”读不懂", "“10日前” is not understood"),
  ("2024年2月30日", .noSuchDay, 7, "“30日”：没有这一天", "“30日”: there is no such day"),
  ("2024年春节前", .namesNoDay, 5, "“春节前”没有写明是哪一天", "“春节前” names no day"),
  ("6月底前", .yearMissing, 0, "“6月底前”没有写年份，而规划不止一年", "“6月底前” has no year, and the plan is of several"),
  ("24年6月", .shortYear, 0, "“24年6月”的年份只有两位", "the year of “24年6月” has only two digits"),
  ("每周", .unknownCycle, 0, "“每周”不是按年、半年、季、月", "“每周” is neither by the year, half, quarter nor month"),
  ("会后3日内", .unknownStart, 2, "“3日内”从哪一天算起，规划里没有", "the plan does not have the day from which “3日内” runs"),
  ("2024年7月起", .noEnd, 0, "“2024年7月起”只写了从何时起", "“2024年7月起” only says when it starts"),
  (
    "3个月内", .issueMissing, 0, "“3个月内”从印发之日算起，而规划没有写印发日期",
    "“3个月内” runs from the issue, whose day the plan does not say"
  ),
  ("2025—2024年", .reversed, 0, "“2025—2024年”的起止颠倒了", "“2025—2024年” ends before it begins"),
  (
    "每年（2024年除外）", .exception, 3, "“2024年除外）”写的是何时不做或另有时限，例外读不了",
    "“2024年除外）” says when it is not due or due otherwise, and exceptions are not read"
  ),
  (
    "Jun-24", .spreadsheet, 0, "“Jun-24”是表格软件改成的日期",
    "“Jun-24” is a date that a spreadsheet has made of what was typed"
  ),
]

/// What would mend it, by the reason.
private func remedy(_ reason: DeadlineError.Reason) -> (zh: String, en: String) {
  switch reason {
  case .issueMissing:
    (
      "在 plan.json 里写上 \"issued\": \"2024-02-01\"（印发日期）",
      "give the day in plan.json: \"issued\": \"2024-02-01\""
    )
  case .yearMissing, .shortYear: ("年份写全：2024年6月底前", "write the whole year: 2024年6月底前")
  case .namesNoDay, .unknownStart: ("写明日期：2024年1月31日前", "write the day: 2024年1月31日前")
  case .noEnd:
    (
      "写上到何时：2024年7月起至2025年6月底，或 2024年起每年，或 2024年起长期坚持",
      "say until when: 2024年7月起至2025年6月底, or 2024年起每年, or 2024年起长期坚持"
    )
  case .exception:
    (
      "只写要做的时间：2021—2023年每年6月底前，2025年6月底前",
      "write only when it is due: 2021—2023年每年6月底前，2025年6月底前"
    )
  case .spreadsheet: ("先把单元格设为文本，再写 2024年6月底前", "format the cell as text and write 2024年6月底前")
  case .notUnderstood, .noSuchDay, .unknownCycle, .reversed:
    (
      "写作 2025年底前、2026年8月15日前、每年、每季度末月25日前、印发之日起30个工作日内 或 长期坚持",
      "write 2025年底前, 2026年8月15日前, 每年, 每季度末月25日前, 印发之日起30个工作日内 or 长期坚持"
    )
  }
}

@Test func whyADeadlineCannotBeToldIsSaidWithItsRemedy() {
  for (cell, reason, offset, zh, en) in cells {
    let remedy = remedy(reason)
    let told = Told(
      cell, .data(.cell(cell, .deadline(DeadlineError(reason, at: offset)))), in: .named("完成时限"),
      zh: "“完成时限”里的“\(cell)”定不出时限：\(zh)", remedy.zh,
      en: "“\(cell)” under “完成时限” gives no deadline: \(en)", remedy.en)
    told.expectToBeRead()
  }
  #expect(Set(cells.map(\.1)) == Set(DeadlineError.Reason.allCases))
}
