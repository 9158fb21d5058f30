import PlanReports
import PlanRules
import PlanRun
import TestSupport
import PlanFiles
import Testing

/// A county where one office took over another's duties on 2024-03-01 and the towns are addressed as one group.
private enum County {
  static let files: KeyValuePairs<String, String> = [
    "plan.json": """
    {"id": "example", "title": "示例", "period": "2021-2025", "owner": "县残联",
     "sources": [{"id": "report", "title": "统计报告"}]}
    """,
    "departments.csv": """
    名称,别名,类型,成员,承接单位,承接日期
    县残联,,,,,
    县乡村振兴局,,,,县农业农村局,2024-03-01
    县农业农村局,,,,,
    甲镇人民政府,甲镇,政府,,,
    乙镇人民政府,乙镇,政府,,,
    各镇人民政府,,组,甲镇、乙镇,,
    """,
    "indicators.csv": "编码,指标,单位,基期,目标,属性\nwatch,监测率,%,80,90,约束性\n",
    "tasks.csv": """
    序号,重点工作任务,负责单位,配合单位,指标,完成时限
    1,防止返贫,县乡村振兴局,县残联,watch,2023年
    2,入户走访,各镇人民政府,甲镇,,2023年
    3,季度例会,县农业农村局,各镇人民政府,,每季度
    """,
  ]

  static func run(_ department: String?, asOf day: String) throws -> TestRun {
    var selection = Selection()
    selection.department = department
    let run = try TestRun(
      example: files, asOf: day, selection: selection, weighing: Weighing(.report), list: ListRequest())
    #expect(run.items[0].folder.findings.isEmpty)
    return run
  }

  static func overdue(_ department: String?, asOf day: String) throws -> [String] {
    try run(department, asOf: day).lines(.overdue, TextLayout(language: .zh))
  }

  /// Number, days and matter of what is overdue.
  static func late(in lines: [String]) throws -> [String] {
    let start = try #require(lines.firstIndex { $0.hasPrefix("逾期（") })
    return lines[start...].dropFirst(3).prefix { !$0.isEmpty }.map { line in
      let cells = line.split(separator: "  ").map { $0.trimmingPrefix(" ") }
      return "\(cells[0]) \(cells[2]) \(cells[cells.count - 1])"
    }
  }

  static func matrix(_ department: String, asOf day: String) throws -> [String] {
    try run(department, asOf: day).lines(.matrix(.department), TextLayout(language: .zh))
  }
}

@Test func untilItsLastDayADepartmentAnswersForItsDuties() throws {
  // 2024 is a leap year: 60 days from the end of 2023.
  let lines = try County.overdue("县乡村振兴局", asOf: "2024-02-29")
  #expect(lines.contains("【县乡村振兴局】"))
  #expect(try County.late(in: lines) == ["1 60 防止返贫", "watch 29 报送“监测率”（2023年）"])
  #expect(!lines.contains { $0.contains("承接") })
  #expect(try County.matrix("县乡村振兴局", asOf: "2024-02-29").last?.hasPrefix("县乡村振兴局     1     0  1") == true)
}

@Test func fromItsFirstDayTheSuccessorAnswersUnderEitherName() throws {
  let old = try County.overdue("县乡村振兴局", asOf: "2024-03-01")
  let new = try County.overdue("县农业农村局", asOf: "2024-03-01")
  let notice = "县乡村振兴局的职责自2024-03-01起转出，现由县农业农村局承接，以下按县农业农村局列出。"
  #expect(old.filter { $0 != notice } == new)
  #expect(old.contains(notice))
  // Twelve quarters of the meeting are one line, late since the first of them.
  #expect(
    try County.late(in: new) == [
      "3 1066 季度例会（2021年第一季度至2023年第四季度，共12期）", "1 61 防止返贫", "watch 30 报送“监测率”（2023年）",
    ])
  #expect(try County.matrix("县乡村振兴局", asOf: "2024-03-01").last?.hasPrefix("县农业农村局     2     0  1, 3") == true)
}

@Test func explainNamesWhoAnswersOnTheDay() throws {
  func responsibility(_ day: String) throws -> [String] {
    let judged = try #require(try County.run(nil, asOf: day).plans.first)
    return Working(judged.assessment.indicators[0], in: judged, .zh).steps.last { $0.key == "responsibility" }?.lines
      ?? []
  }
  #expect(try responsibility("2024-02-29").first == "负责：县乡村振兴局（任务1）；配合：县残联")
  #expect(try responsibility("2024-03-01").first == "负责：县农业农村局（任务1）；配合：县残联")
}

@Test func whatAGroupLeadsBelongsToTheListOfEachMember() throws {
  let lines = try County.overdue("乙镇", asOf: "2024-01-01")
  #expect(lines.contains("【乙镇人民政府】"))
  #expect(try County.late(in: lines) == ["2 1 入户走访"])
  // The meeting, supported through the group.
  #expect(lines.contains("请配合（1项，由牵头单位负责）"))
  #expect(try County.matrix("乙镇", asOf: "2024-01-01").last?.hasPrefix("各镇人民政府（成员：乙镇人民政府）     1     1  2") == true)
}

@Test func aRoleOfItsOwnComesBeforeThatOfItsGroup() throws {
  let lines = try County.overdue("甲镇", asOf: "2024-01-01")
  #expect(try County.late(in: lines) == ["2 1 入户走访"])
}

@Test func withoutASelectionAGroupStaysOneAddressee() throws {
  let lines = try County.overdue(nil, asOf: "2024-01-01")
  #expect(lines.contains("【各镇人民政府】"))
  #expect(!lines.contains("【乙镇人民政府】"))
}
