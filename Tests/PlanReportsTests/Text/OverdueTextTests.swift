import PlanReports
import PlanRules
import PlanRun
import TestSupport
import Testing

/// A year's division of tasks of a county, as of the end of June.
enum YearOfTasks {
  static let files: KeyValuePairs<String, String> = [
    "plan.json": """
    {"id": "example", "title": "2024年重点工作任务分解", "period": "2024", "owner": "县政府办", "issued": "2024-01-10",
     "region": "某县", "reportingCycle": "月", "sources": [{"id": "report", "title": "报告"}]}
    """,
    "departments.csv": """
    名称,别名,类型,成员
    县政府办,,部门,
    县民政局,,部门,
    县残联,,群团,
    县教育局,,部门,
    甲镇人民政府,甲镇,政府,
    乙镇人民政府,乙镇,政府,
    各镇人民政府,,组,甲镇、乙镇

    """,
    "indicators.csv": "编码,指标,单位,基期,目标,属性,计量\nhomes,改造户数,户,-,100,预期性,累计\n",
    "actuals.csv": """
    指标,时期,数值,来源,报送日期
    homes,2024-01,5,report,2024-02-10
    homes,2024-02,5,report,2024-04-10
    homes,2024-05,5,report,2024-06-10

    """,
    "tasks.csv": """
    序号,重点工作任务,负责单位,配合单位,指标,完成时限
    1,提高低保标准,县民政局,县残联,,2024-03-31
    2,建成托养中心,县残联、县民政局,县教育局,,2024-05-31
    3,入户走访,各镇人民政府,县残联,,2024-05-31
    4,特教学校扩建,县教育局,,,2024-12-31
    5,宣传月,县残联,,,2024-05-31
    6,常态走访,县民政局,,,长期坚持
    7,无主任务,,,,2024-07-31

    """,
    "milestones.csv": """
    编号,任务,事项,完成时限,负责单位,来源
    M1,2,完成招标,2024-04-30,,report
    M2,4,开工,2024-05-15,,report
    M3,,例会,每季度,县政府办,report

    """,
    "progress.csv": """
    对象,时期,日期,进展,原因,措施,来源
    1,,2024-04-20,已完成,,,report
    4,,2024-06-01,滞后,资金未到位,追加预算,report
    5,,2024-05-20,不知所云,,,report
    M1,,2024-05-10,推进中,流标,重新招标,report

    """,
    "exceptions.csv": "代码,对象,理由,批准,到期\nFYP202,M2,汛期,县政府,2025-06-30\n",
  ]

  static func run(
    _ department: String? = nil, asOf day: String = "2024-06-30", _ list: ListRequest = ListRequest()
  ) throws -> TestRun {
    var selection = Selection()
    selection.department = department
    return try TestRun(example: files, asOf: day, selection: selection, weighing: Weighing(.report), list: list)
  }

  static func overdue(
    _ department: String? = nil, asOf day: String = "2024-06-30", _ list: ListRequest = ListRequest(),
    _ language: Language = .zh
  ) throws -> [String] {
    try run(department, asOf: day, list).lines(.overdue, TextLayout(language: language))
  }
}

/// The cells of the rows of a list, without rules and blanks.
private func rows(_ lines: [String], of name: String) -> [[String]] {
  let start = lines.firstIndex(of: "【\(name)】") ?? lines.endIndex
  return lines[start...].dropFirst().prefix { !$0.hasPrefix("【") }.map { line in
    line.split(separator: "  ", omittingEmptySubsequences: true).map { $0.trimmingPrefix(" ") }.map(String.init)
  }
}

@Test func theHeadHasFiveLinesForThePersonWhoSigns() throws {
  let lines = try YearOfTasks.overdue()
  // Late: tasks 2 (with M1) and 3; M2 of a task not due; the first quarter's meeting; the figures of March and April as
  // one line. Due by now: 1, 2, 3 and 5; 1 was done three weeks late.
  #expect(
    Array(lines.prefix(6)) == [
      "2024年重点工作任务分解（example）：截至 2024-06-30 的逾期清单", "逾期 5 项（任务 2，事项 2，未报数据 1）；待核 1 项，滞后 1 项",
      "按期办结率 0%（应办 4 项，按期办结 0 项）；办结率 25%（办结 1 项）", "逾期最久：事项M3，91天（县政府办）",
      "本月还将到期：1项（事项M3）", "下月到期：2项（任务7、指标homes的数据）",
    ])
}

@Test func theSameHeadInEnglish() throws {
  let lines = try YearOfTasks.overdue(nil, ListRequest(), .en)
  #expect(
    Array(lines.prefix(6)) == [
      "2024年重点工作任务分解 (example): overdue as of 2024-06-30",
      "Overdue: 5 (task 2, milestone 2, figure 1); to be confirmed: 1, behind: 1",
      "Done in time: 0% (0 of 4 tasks due); done: 25% (1)", "Overdue for longest: milestone M3, 91 days (县政府办)",
      "Still due this month: 1 (milestone M3)", "Due next month: 2 (task 7, figure of indicator homes)",
    ])
}

@Test func aMilestoneStandsUnderItsTaskAndIsCountedOnceWithIt() throws {
  let rows = rows(try YearOfTasks.overdue("县民政局"), of: "县民政局")
  #expect(rows[0] == ["逾期（1项）"])
  #expect(
    rows[3] == [
      "2", "2024-05-31", "30", "未见办结记录", "—", "报办结情况或现状", "共同负责（与县残联）；配合：县教育局", "建成托养中心",
    ])
  #expect(rows[4] == ["M1", "2024-04-30", "61", "推进中（2024-05-10）", "流标", "重新招标", "同上", "完成招标"])
}

@Test func aMilestoneWhoseTaskIsNotLateNamesTheTaskAndAnApprovedExceptionItsTerm() throws {
  let rows = rows(try YearOfTasks.overdue("县教育局"), of: "县教育局")
  #expect(
    rows[3] == ["M2", "2024-05-15", "46", "未见办结记录", "—", "已批准例外至2025-06-30（县政府）", "牵头", "开工（任务4）"])
  // Behind but not due, with cause and measure, stands apart; what others lead is asked for help with.
  #expect(rows[5] == ["滞后，未到期（1项）"])
  #expect(rows[8] == ["4", "2024-12-31", "滞后（2024-06-01）", "资金未到位", "追加预算", "牵头", "特教学校扩建"])
  #expect(rows[10] == ["请配合（1项，由牵头单位负责）"])
  #expect(rows[13] == ["2", "县残联、县民政局（共同负责）", "2024-05-31", "逾期30天", "建成托养中心"])
}

@Test func whatIsOnRecordButDoesNotSettleItIsToBeConfirmed() throws {
  let lines = try YearOfTasks.overdue("县残联")
  let rows = rows(lines, of: "县残联")
  let start = try #require(rows.firstIndex { $0.first == "待核（1项）" })
  #expect(
    rows[start + 3] == ["5", "2024-05-31", "不知所云（2024-05-20）", "报为“不知所云”", "写明是否办结", "牵头", "宣传月"])
  #expect(lines.last == "办结情况、原因、措施和数据请报县政府办（规划归口单位）。")
}

@Test func theOpenCyclesOfADutyOrFigureAreOneLineAndWhatIsDueTodayIsListed() throws {
  let lines = try YearOfTasks.overdue("县政府办")
  let rows = rows(lines, of: "县政府办")
  #expect(rows[0] == ["逾期（2项）"])
  #expect(
    rows[3] == ["M3", "2024-03-31", "91", "未见办结记录", "—", "报办结情况或现状", "牵头", "例会（2024年第一季度）"])
  // The figure of March was due on 1 May, that of April on 31 May.
  #expect(
    rows[4] == [
      "homes", "2024-05-01起", "60", "未报", "—", "补报2期数据", "归口单位（未写明牵头单位）", "报送“改造户数”（2024年3月、2024年4月）",
    ])
  #expect(rows[6] == ["今天和即将到期（1项）"])
  #expect(rows[9].prefix(3) == ["M3", "2024-06-30", "今天"])
  // Who keeps the records is told where they are kept, without any path.
  #expect(lines.last == "办结情况、原因和措施记入 progress.csv，数据记入 actuals.csv。")
  #expect(lines.contains("数据报送（按报送日期）：县政府办按期2次、迟报1次"))
}

@Test func whatFallsDueByTheEndOfTheNextMonthIsListedWhereItIsAskedFor() throws {
  let lines = try YearOfTasks.overdue("县政府办", ListRequest(horizon: .nextMonth))
  #expect(lines.contains("今天和即将到期（3项）"))
  #expect(lines.contains { $0.hasPrefix("7 ") && $0.contains("还有31天") })
}

@Test func aGroupHasOneTableAndAMemberItsOwn() throws {
  let group = try YearOfTasks.overdue()
  #expect(rows(group, of: "各镇人民政府")[3].last == "入户走访")
  #expect(!group.contains("【甲镇人民政府】"))
  let member = try YearOfTasks.overdue("甲镇")
  #expect(rows(member, of: "甲镇人民政府")[3].last == "入户走访")
  #expect(!member.contains("【各镇人民政府】"))
}

@Test func fromAnotherSideEachThingStandsOnceUnderEachName() throws {
  let lines = try YearOfTasks.overdue(nil, ListRequest(side: .region))
  let towns = rows(lines, of: "甲镇")
  #expect(towns[3].last == "入户走访")
  let county = rows(lines, of: "某县")
  #expect(county.filter { $0.last == "建成托养中心" }.map { $0.dropLast().last } == ["县残联、县民政局（共同负责）；配合：县教育局"])
}

@Test func comparedWithAnEarlierListEachLineIsNewOrStillOpenAndWhatIsClosedIsNamed() throws {
  let since = try TestRun.day("2024-04-15")
  // On 15 April task 1 and the meeting were late; since then task 1 was done, and 2, 3, M2 and the figures are new.
  let lines = try YearOfTasks.overdue(nil, ListRequest(since: since))
  #expect(lines.contains("与2024-04-15的清单相比：新增4项，不再逾期1项，仍逾期1项"))
  let civil = rows(lines, of: "县民政局")
  #expect(civil[3].contains("新增"))
  #expect(civil.contains { $0.first == "1" && $0.contains("逾期办结（2024-04-20）") })
  #expect(rows(lines, of: "县政府办")[3].contains("仍逾期"))
}

@Test func ofOneBodyThereIsOneTableOverAllPlansAndAPlanWithNothingIsOneLine() throws {
  let late = "序号,重点工作任务,负责单位,完成时限\n1,旧任务,市民政局,2022年\n"
  let later = "序号,重点工作任务,负责单位,完成时限\n1,新任务,市民政局,2023年\n"
  var selection = Selection()
  selection.department = "市民政局"
  let run = try TestRun(
    ["a": ["tasks.csv": later], "b": ["tasks.csv": late], "c": [:]], asOf: "2024-01-10", selection: selection,
    weighing: Weighing(.report), list: ListRequest())
  let lines = run.lines(.overdue, TextLayout(language: .zh))
  #expect(lines[0] == "3个规划：截至 2024-01-10 的逾期清单")
  #expect(lines[1] == "逾期 2 项（都是任务）；待核 0 项，滞后 0 项")
  #expect(lines[3] == "逾期最久：b 任务1，375天（市民政局）")
  #expect(lines.count { $0 == "【市民政局】" } == 1)
  let rows = rows(lines, of: "市民政局")
  #expect(rows[3].prefix(2) == ["b", "1"])
  #expect(rows[4].prefix(2) == ["a", "1"])
  #expect(lines.last == "清单上没有事项的：示例规划（c）")
}

@Test func withoutAnythingLateThatIsSaid() throws {
  let run = try TestRun(
    example: ["indicators.csv": "编码,指标,单位,基期,目标,属性\n"], asOf: "2021", weighing: Weighing(.report), list: ListRequest())
  let lines = run.lines(.overdue, TextLayout(language: .zh))
  #expect(lines.last == "清单上没有事项：没有逾期、待核和滞后，所问的日子里也没有到期的。")
}

@Test func aLongTextIsCutToWhatNamesItUnlessAllIsAskedFor() throws {
  let text = "完善残疾人社会保险资助制度，到2025年，残疾人城乡居民基本养老保险参保率超过90%，残疾人城乡居民基本医疗保险参保率超过95%。"
  let run = try TestRun(
    example: ["tasks.csv": "序号,重点工作任务,负责单位,完成时限\n1,\(text),市民政局,2022年\n"], asOf: "2023-12-31",
    weighing: Weighing(.report), list: ListRequest())
  let short = run.lines(.overdue, TextLayout(language: .zh))
  #expect(rows(short, of: "市民政局")[3].last == "完善残疾人社会保险资助制度，到2025年…")
  let full = run.lines(.overdue, TextLayout(language: .zh, isVerbose: true))
  #expect(rows(full, of: "市民政局")[3].last == text)
}

@Test func whereSomeMembersOfAGroupHaveReportedThoseThatAreOpenAreNamed() throws {
  let run = try TestRun(
    example: [
      "departments.csv": """
      名称,别名,类型,成员
      市残联,,群团,
      甲镇人民政府,甲镇,政府,
      乙镇人民政府,乙镇,政府,
      丙镇人民政府,丙镇,政府,
      各镇人民政府,,组,甲镇、乙镇、丙镇

      """,
      "tasks.csv": "序号,重点工作任务,负责单位,完成时限\n1,入户走访,各镇人民政府,2022年\n",
      "progress.csv": "对象,单位,日期,进展,原因,措施\n1,甲镇,2022-12-01,已完成,,\n1,乙镇,2022-12-20,推进中,人手不足,增派\n",
    ], asOf: "2023-01-10", weighing: Weighing(.report), list: ListRequest())
  let row = rows(run.lines(.overdue, TextLayout(language: .zh)), of: "各镇人民政府")[3]
  #expect(
    row == [
      "1", "2022-12-31", "10", "乙镇人民政府：推进中（2022-12-20）", "人手不足", "增派", "牵头；未办结：乙镇人民政府、丙镇人民政府",
      "入户走访",
    ])
}
