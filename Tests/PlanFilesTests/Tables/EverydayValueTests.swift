import PlanFiles
import PlanRules
import TestSupport
import Testing

/// A plan of 2021 to 2025 with a share, a total and a growth.
private func folder(_ rows: String, _ more: KeyValuePairs<String, String?> = [:]) throws -> LoadedFolder {
  var files: [(String, String?)] = [
    (
      "indicators.csv",
      "编码,指标,单位,基期,目标,属性,计量\nrate,覆盖率,%,80,90,预期性,期末\nhomes,改造户数,户,,1000,预期性,累计\n"
        + "growth,收入增长,%,,6,预期性,年均增速\n"
    ), ("actuals.csv", "指标,时期,数值,来源\n" + rows),
  ]
  files += more.map { ($0.key, $0.value) }
  return try ExampleFolder.load { folder in
    for case (let name, let text?) in files { try folder.file("example/\(name)", text) }
  }
}

// A total to date counts from the plan's beginning or from January, which is asked wherever the two are not the same; `?`.
@Test(arguments: [
  ("homes", "2021", "累计200户", "2021"), ("homes", "2023", "累计544户", "?"), ("homes", "2023Q3", "累计544户", "?"),
  ("homes", "2023年1—9月", "累计544户", "2023Q1-Q3"), ("homes", "2021-2023", "累计544户", "2021-2023"),
  ("homes", "2023Q3", "本年累计300户", "2023Q1-Q3"), ("homes", "2023", "“十四五”以来累计544户", "2021-2023"),
  ("homes", "2023", "规划以来累计544户", "2021-2023"),
  ("homes", "2023", "本年累计300户", "2023"),
  ("homes", "2023", "544户（累计）", "?"), ("rate", "2023", "累计84%", "2023"),
])
func aTotalToDateIsOfTheMonthsSinceItBegan(series: String, period: String, value: String, months: String) throws {
  let folder = try folder("\(series),\(period),\(value),report\n")
  #expect(folder.records.observations.map(\.period.description) == (months == "?" ? [] : [months]))
  #expect(
    folder.summary
      == (months == "?" ? ["actuals.csv:2:\(series.count + period.count + 3) a point of time of what adds up"] : []))
}

@Test func whatSaysThatThereIsNoFigureLeavesTheRowUnreported() throws {
  for word in ["-", "—", "/", "无", "暂无", "未统计", "N/A", "", "……"] {
    let folder = try folder("rate,2023,\(word),report\n")
    #expect(folder.records.observations.isEmpty && folder.summary == [], "\(word)")
  }
}

@Test func aRemarkStaysWithItsFigure() throws {
  let folder = try folder("rate,2023,91.5%（同比提高0.5个百分点）,report\nhomes,2021,'1045户（完成年度任务的95%）,report\n")
  #expect(folder.summary == [])
  #expect(folder.records.observations.map { $0.value?.figure } == [Figure("91.5"), Figure("1045")])
  #expect(folder.records.observations.map { $0.value?.remark } == ["同比提高0.5个百分点", "完成年度任务的95%"])
}

@Test func aChangeAndARateOfCompletionAreToldApartFromValues() throws {
  for row in ["rate,2023,同比增长3.2%", "homes,2023,同比增长3.2%", "homes,2023,完成年度任务的82.3%", "rate,2023,完成年度任务的82.3%"] {
    let folder = try folder(row + ",report\n")
    #expect(folder.findings.map(\.rule.code) == ["FYP401"], "\(row)")
    #expect(folder.records.observations.allSatisfy { $0.value?.movement != nil }, "\(row)")
  }
  // What is itself the growth may be written so.
  let growth = try folder("growth,2023,同比增长3.2%,report\n")
  #expect(growth.summary == [])
  #expect(growth.records.observations.map { $0.value?.figure } == [Figure("3.2")])
}

@Test func cellsOfAnyColumnMaySayThatTheyStateNothing() throws {
  let read = try folder(
    "homes,2021,200,report\n",
    [
      "indicators.csv":
        "编码,指标,单位,基期,基期年,目标,属性,计量,方向,口径,报送周期,报送期限,负责单位,备注\n"
        + "homes,改造户数,户,无,-,1000,约束,累计,/,—,N/A,暂无,无,-\nrate,覆盖率,/,暂无,/,≥90,预期,—,N/A,/,-,/,/,无\n",
      "actuals.csv": "指标,地区,时期,数值,分子,分母,口径,状态,来源,报送日期\nhomes,/,2021,200,-,N/A,—,无,report,/\n",
      "tasks.csv": "序号,重点工作任务,负责单位,配合单位,完成时限\n1,改造,市残联,/,-\n2,照护,市残联,无,N/A\n",
    ])
  #expect(read.summary == [])
  let plan = try #require(read.plan)
  #expect(plan.indicators.map(\.nature) == [.binding, .expected])
  #expect(plan.indicators.map(\.series.unit.text) == ["户", ""])
  #expect(plan.indicators.allSatisfy { $0.series.lead.isEmpty && $0.series.definition == nil })
  #expect(plan.tasks.allSatisfy { $0.deadline == nil && $0.unreadDeadline == nil && $0.supporting.isEmpty })
  #expect(read.records.observations.map(\.region) == [nil])
}

@Test func aNoteThatExplainsABracketMakesItATotal() throws {
  func target(_ cell: String, _ note: String) throws -> (Target?, [String]) {
    let read = try folder(
      "", ["indicators.csv": "编码,指标,单位,目标,属性,备注\nhomes,改造户数,户,\(cell),预期性,\(note)\n", "actuals.csv": nil])
    return (read.plan?.indicators.first?.target, read.summary)
  }
  for (cell, note) in [
    ("(5000)", "（ ）内为五年累计数"), ("（5000）", "注：括号内数据为累计数。"), ("<5000>", "带<>的为五年累计值"), ("〈5000〉", "尖括号为规划期合计"),
  ] {
    let (read, summary) = try target(cell, note)
    #expect(read?.span == .cumulative && read?.text == cell, "\(cell)")
    #expect(summary == [], "\(cell)")
  }
  for (cell, note) in [("(5000)", ""), ("<5000>", "（ ）内为五年累计数"), ("(5000)", "括号内不是累计数"), ("(5000)", "括号内为2024年数")] {
    #expect(try target(cell, note).0 == nil, "\(cell) \(note)")
  }
}

@Test func aLevelOnTheLastDayOfAMonthIsOfTheCycleThatEndsThen() throws {
  func months(_ cycle: String, _ period: String) throws -> [String] {
    let read = try folder(
      "rate,\(period),84,report\n",
      ["indicators.csv": "编码,指标,单位,基期,目标,属性,计量,报送周期\nrate,覆盖率,%,80,90,预期性,期末,\(cycle)\n"])
    return read.records.observations.map(\.period.description)
  }
  #expect(try months("季", "2023.9.30") == ["2023Q3"])
  #expect(try months("半年", "2023-06-30") == ["2023H1"])
  #expect(try months("月", "2023.9.30") == ["2023-09"])
  #expect(try months("年", "2023.9.30") == ["2023-09"])
  #expect(try months("年", "2023.12.31") == ["2023"])
}

@Test func aBareNegativeTargetIsAFallWhereNoLevelCanBeBelowNothing() throws {
  func due(_ name: String, _ unit: String, _ target: String, _ value: String) throws -> Status? {
    let read = try folder(
      "row,2025,\(value),report\n",
      ["indicators.csv": "编码,指标,单位,基期,目标,属性\nrow,\(name),\(unit),10,\(target),预期性\n"])
    #expect(read.summary == [])
    return read.status(in: 2025)
  }
  // Five of ten less leave five.
  #expect(try due("化学需氧量排放量", "万吨", "-5", "5") == .met)
  #expect(try due("化学需氧量排放量", "万吨", "-5", "5.1") == .missed)
  #expect(try due("失业率", "%", "-2", "8") == .met)
  // A balance may be below nothing.
  #expect(try due("财政收支差额", "亿元", "-5", "5") == .missed)
}
