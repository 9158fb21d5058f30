import PlanFiles
import PlanRules
import TestSupport
import Testing

/// A plan with one series, the numbers set for single periods of it, and its readings.
private struct NumberedPlan {
  var row = "row,残疾人培训人次,人次,2000,预期性,累计"
  var cycle = "季"
  var numbers: String
  var readings: String
  var revisions = ""

  func assess(on day: String) throws -> PlanAssessment {
    let folder = try load()
    let (plan, day) = (try #require(folder.plan), try #require(CalendarDate(asOf: day)))
    return Assessor(plan: plan, records: folder.records, asOf: day).assess()
  }

  func load() throws -> LoadedFolder {
    try ExampleFolder.load([
      "indicators.csv": "编码,指标,单位,目标,属性,计量,报送周期\n\(row),\(cycle)\n",
      "actuals.csv": "指标,地区,时期,数值,来源\n" + NumberedPlan.rows(readings, source: true),
      "annual-targets.csv": "指标,时期,目标,下达单位,限期\n" + NumberedPlan.rows(numbers, source: false),
      "revisions.csv": revisions.isEmpty ? nil : "指标,时期,下达单位,生效日期,原目标,新目标,文号,来源\n" + revisions,
    ])
  }

  /// `2023,1000;2023Q1,20%`, each a row of the series.
  private static func rows(_ text: String, source: Bool) -> String {
    text.split(separator: ";").map { "row,\($0)\(source ? ",report" : "")\n" }.joined()
  }
}

/// What is due of a number by a day, worked out by hand, and how it stands.
private struct DueRow: Sendable, CustomTestStringConvertible {
  let what: String
  let numbers: String
  let readings: String
  let day: String
  let basis: YearInHand.Basis?
  let due: String?
  let status: Status
  var reason: Reason?
  var row = "row,残疾人培训人次,人次,2000,预期性,累计"

  var testDescription: String { what }
}

private let coverage = "row,普惠性幼儿园覆盖率,%,95,预期性,期末"
private let growth = "row,地区生产总值增长,%,6,预期性,年均增速"

private let rows: [DueRow] = [
  DueRow(
    what: "20, 45 and 70 % of the year's number", numbers: "2023,1000;2023Q1,20%;2023H1,45%;2023Q1-Q3,70%",
    readings: ",2023Q1-Q3,686", day: "2023Q3", basis: .node, due: "700", status: .behind),
  DueRow(
    what: "shares in words, by quarters", numbers: "2023,1000;2023年一季度,全年任务的20%;2023年上半年,完成年度目标的45%",
    readings: ",2023H1,451", day: "2023H1", basis: .node, due: "450", status: .onSchedule),
  // 20 + 45 + 70 + 100 are more than the whole: each is what is to be there by then.
  DueRow(
    what: "20, 45, 70 and 100 % under single quarters",
    numbers: "2023,1000;2023Q1,20%;2023Q2,45%;2023Q3,70%;2023Q4,100%",
    readings: ",2023Q1-Q3,686", day: "2023Q3", basis: .node, due: "700", status: .behind),
  // 200 + 250 + 250 + 300 = 1000: what each quarter is to bring, 700 by the end of September.
  DueRow(
    what: "what each quarter is to bring", numbers: "2023,1000;2023Q1,200;2023Q2,250;2023Q3,250;2023Q4,300",
    readings: ",2023Q1-Q3,710", day: "2023Q3", basis: .node, due: "700", status: .onSchedule),
  // Numbers of single months with others between them are what is to be there: 450 + (700 − 450) × 2 ÷ 3.
  DueRow(
    what: "the ends of quarters by their months", numbers: "2023,1000;2023-03,200;2023-06,450;2023-09,700",
    readings: ",2023-01..2023-08,617", day: "2023-08", basis: .node, due: "616.67", status: .onSchedule),
  DueRow(
    what: "a later node that is met closes an earlier miss", numbers: "2023,1000;2023Q1,200;2023H1,450",
    readings: ",2023Q1,150;,2023H1,460", day: "2023H1", basis: .node, due: "450", status: .onSchedule),
  // 1000 × 9 ÷ 10.
  DueRow(
    what: "to be done by the end of October", numbers: "2023,1000,,2023-10-31", readings: ",2023Q1-Q3,880",
    day: "2023Q3",
    basis: .months, due: "900", status: .behind),
  DueRow(
    what: "the same in the cell", numbers: "2023,1000（10月底前）", readings: ",2023Q1-Q3,900", day: "2023Q3",
    basis: .months, due: "900", status: .onSchedule),
  DueRow(
    what: "the same before the number", numbers: "2023,10月底前完成1000人次", readings: ",2023Q1-Q3,900", day: "2023Q3",
    basis: .months, due: "900", status: .onSchedule),
  // 1000 × 9 ÷ 10.5 = 857.14.
  DueRow(
    what: "by the middle of November", numbers: "2023,1000,,2023年11月15日", readings: ",2023Q1-Q3,857", day: "2023Q3",
    basis: .months, due: "857.14", status: .behind),
  DueRow(
    what: "after its deadline all of it is due, and the year is not over", numbers: "2023,1000,,2023-10-31",
    readings: ",2023-01..2023-11,990", day: "2023-11", basis: .months, due: "1000", status: .behind),
  // Half of the year's rate is no rate; the next number that is set holds.
  DueRow(
    what: "a rate for half of the year", numbers: "2023,6;2023H1,5.5", readings: ",2023H1,5.6", day: "2023H1",
    basis: .node, due: "5.5", status: .onSchedule, row: growth),
  DueRow(
    what: "a rate after its last part", numbers: "2023,6;2023H1,5.5", readings: ",2023Q1-Q3,5.6", day: "2023Q3",
    basis: .rate, due: "6", status: .behind, row: growth),
  // 87 + (89 − 87) × 3 ÷ 6.
  DueRow(
    what: "a level by way of its middle", numbers: "2023,89;2023H1,87", readings: ",2022,86;,2023Q3,87.9",
    day: "2023Q3", basis: .node, due: "88", status: .behind, row: coverage),
  // 86 + (90 − 86) × 45 ÷ 100.
  DueRow(
    what: "a share of the way of a level", numbers: "2023,90;2023H1,全年任务的45%", readings: ",2022,86;,2023H1,87.8",
    day: "2023H1", basis: .node, due: "87.8", status: .onSchedule, row: coverage),
  DueRow(
    what: "a mean with a number for half of the year", numbers: "2023,≤31;2023H1,≤28", readings: ",2023H1,28.5",
    day: "2023H1", basis: .node, due: "28", status: .behind, row: "row,PM2.5平均浓度,微克/立方米,30,约束性,期末"),
  // 200, 450 and 686 under single quarters may well be totals to date, which make 686 and not 1336.
  DueRow(
    what: "totals to date under single quarters", numbers: "2023,1000", readings: ",2023Q1,200;,2023Q2,450;,2023Q3,686",
    day: "2023Q3", basis: nil, due: nil, status: .undetermined, reason: .implausible),
  // 120 + 220 = 340 of counties, where the city has not reported: at least so many.
  DueRow(
    what: "counties that are past what is due", numbers: "2023,450", readings: "甲县,2023H1,120;乙县,2023Q1-Q3,220",
    day: "2023Q3", basis: .months, due: "337.5", status: .onSchedule),
  DueRow(
    what: "counties that are short of what is due", numbers: "2023,480", readings: "甲县,2023H1,120;乙县,2023Q1-Q3,220",
    day: "2023Q3", basis: .months, due: "360", status: .undetermined, reason: .regionsOnly),
  DueRow(
    what: "a town beside counties is part of one of them", numbers: "2023,480",
    readings: "甲县,2023H1,120;乙县,2023Q1-Q3,220;丙镇,2023Q1-Q3,60;全省,2023Q1-Q3,9000", day: "2023Q3", basis: .months,
    due: "360", status: .undetermined, reason: .regionsOnly),
  DueRow(
    what: "the city's own figure goes before those of counties", numbers: "2023,450",
    readings: ",2023Q1-Q3,330;甲县,2023Q1-Q3,300", day: "2023Q3", basis: .months, due: "337.5", status: .behind),
]

private let unemployment = "row,城镇调查失业率,%,5.5,预期性,年均水平"
private let balance = "row,常住人口净增,万人,-2,预期性,累计"

/// What a desk and an adversary tried: the first wrote everyday rows, the second looked for a green that is none.
private let found: [DueRow] = [
  // (5.6 + 5.4 + 5.3) ÷ 3 = 5.43.
  DueRow(
    what: "unemployment by quarters", numbers: "2023,≤5.5", readings: ",2023Q1,5.6;,2023Q2,5.4;,2023Q3,5.3",
    day: "2023Q3", basis: .target, due: "5.5", status: .onSchedule, row: unemployment),
  DueRow(
    what: "unemployment above its ceiling", numbers: "2023,5.5", readings: ",2022,5.7;,2023H1,5.58", day: "2023H1",
    basis: .target, due: "5.5", status: .behind, row: unemployment),
  // 140 × 1.08 = 151.2 by the same months alone, without the whole year before.
  DueRow(
    what: "growth over the same months, the rest of the year before unknown", numbers: "2023,增长8%",
    readings: ",2022Q1-Q3,140;,2023Q1-Q3,152", day: "2023Q3", basis: .samePeriod, due: "151.2", status: .onSchedule),
  DueRow(
    what: "growth from nothing", numbers: "2023,增长8%", readings: ",2022Q1-Q3,0;,2022,1000;,2023Q1-Q3,105",
    day: "2023Q3", basis: nil, due: nil, status: .undetermined, reason: .noBaseline),
  DueRow(
    what: "a rate that is short of about its number", numbers: "2023,6.5左右", readings: ",2023Q1-Q3,6.3", day: "2023Q3",
    basis: .rate, due: "6.5", status: .undetermined, reason: .approximate, row: growth),
  DueRow(
    what: "a balance may fall again", numbers: "2023,-0.4", readings: ",2023Q1-Q3,-0.36", day: "2023Q3", basis: .months,
    due: "-0.3", status: .behind, row: balance),
  // A level of June says nothing of September.
  DueRow(
    what: "a level that is out of date", numbers: "2023,89", readings: ",2022,86;,2023Q2,89.5", day: "2023Q3",
    basis: nil, due: nil, status: .undetermined, reason: .stale, row: coverage),
  DueRow(
    what: "zones and parts of counties are not added", numbers: "2023,1000",
    readings: "甲县,2023Q1-Q3,400;其中：甲县,2023Q1-Q3,400;开发区,2023Q1-Q3,400;市本级,2023Q1-Q3,400;各县区,2023Q1-Q3,900",
    day: "2023Q3", basis: .months, due: "750", status: .undetermined, reason: .regionsOnly),
  DueRow(
    what: "a county above its city", numbers: "2023,1000", readings: "甲县,2023Q1-Q3,800;,2023Q1-Q3,500", day: "2023Q3",
    basis: nil, due: nil, status: .undetermined, reason: .conflict),
  // 230 of the city by June, 350 of its counties by September.
  DueRow(
    what: "counties that have reported further than the city", numbers: "2023,450",
    readings: ",2023H1,230;东区,2023Q1-Q3,180;西区,2023Q1-Q3,170", day: "2023Q3", basis: .months, due: "337.5",
    status: .onSchedule),
  DueRow(
    what: "a part that ends after the deadline", numbers: "2023,1000,,6月底前;2023Q1-Q3,70%", readings: ",2023Q1-Q3,710",
    day: "2023Q3", basis: .node, due: "1000", status: .behind),
  DueRow(
    what: "all of a count is no number", numbers: "2023,全覆盖", readings: ",2023Q1-Q3,700", day: "2023Q3", basis: nil,
    due: nil, status: .undetermined, reason: .noNumber),
  // 20 and 45 % may be 650 or 450 by June.
  DueRow(
    what: "shares of quarters that may be to date", numbers: "2023,1000;2023Q1,20%;2023Q2,45%", readings: ",2023H1,460",
    day: "2023H1", basis: .node, due: "650", status: .undetermined, reason: .parts),
  DueRow(
    what: "the same where both come to the same", numbers: "2023,1000;2023Q1,20%;2023Q2,45%", readings: ",2023H1,660",
    day: "2023H1", basis: .node, due: "650", status: .onSchedule),
  DueRow(
    what: "a third quarter's number alone", numbers: "2023,1000;2023Q3,300", readings: ",2023Q1-Q3,310", day: "2023Q3",
    basis: .node, due: "300", status: .undetermined, reason: .parts),
  DueRow(
    what: "a part above the whole", numbers: "2023,1000;2023H1,1200", readings: ",2023H1,600", day: "2023H1",
    basis: nil,
    due: nil, status: .undetermined, reason: .conflict),
  DueRow(
    what: "a part of a level off its way", numbers: "2023,89;2023Q1-Q3,80%", readings: ",2022,86;,2023Q3,81",
    day: "2023Q3", basis: nil, due: nil, status: .undetermined, reason: .conflict, row: coverage),
  DueRow(
    what: "a ceiling with a floor for a part", numbers: "2023,≤1000;2023H1,≥450", readings: ",2023H1,440",
    day: "2023H1",
    basis: nil, due: nil, status: .undetermined, reason: .conflict),
  DueRow(
    what: "exactly so many, and already more", numbers: "2023,=1000", readings: ",2023Q1-Q3,1200", day: "2023Q3",
    basis: .months, due: "750", status: .behind),
  DueRow(
    what: "a level of which nothing tells where it starts", numbers: "2023,91", readings: ",2023Q3,90.1",
    day: "2023Q3", basis: nil, due: nil, status: .undetermined, reason: .noBaseline, row: coverage),
  DueRow(
    what: "seven tenths in words", numbers: "2023,1000;2023Q1-Q3,七成", readings: ",2023Q1-Q3,710", day: "2023Q3",
    basis: .node, due: "700", status: .onSchedule),
  DueRow(
    what: "a share of at least so much", numbers: "2023,1000;2023Q1-Q3,占全年70%以上", readings: ",2023Q1-Q3,690",
    day: "2023Q3", basis: .node, due: "700", status: .behind),
  DueRow(
    what: "words that say nothing", numbers: "2023,全年1000", readings: ",2023Q1-Q3,760", day: "2023Q3", basis: .months,
    due: "750", status: .onSchedule),
  // To the end of September all of it.
  DueRow(
    what: "by the end of the third quarter", numbers: "2023,三季度末全部完成1000人次", readings: ",2023Q1-Q3,960",
    day: "2023Q3", basis: .months, due: "1000", status: .behind),
]

@Test(arguments: rows + found) private func aNumberOfTheYearIsDueToDate(row: DueRow) throws {
  let plan = NumberedPlan(row: row.row, numbers: row.numbers, readings: row.readings)
  let assessed = try plan.assess(on: row.day)
  let running = try #require(assessed.inHand.first)
  #expect(assessed.inHand.count == 1 && assessed.annual.isEmpty)
  #expect(running.line?.basis == row.basis)
  #expect(running.line?.due.rounded(to: 2)?.trimmed.description == row.due)
  #expect(running.status == row.status)
  #expect(running.reason == row.reason)
}

@Suite struct NumbersSetTests {
  /// The province's 450 and the city's own 480: 337.5 and 360 are due by the end of September, and 351 are there.
  @Test func twoBodiesNumbersStandSideBySide() throws {
    let plan = NumberedPlan(
      numbers: "2021,400;2022,420;2023,450,省残联;2023,480,市自定", readings: ",2021,420;,2022,430;,2023Q1-Q3,351")
    let assessed = try plan.assess(on: "2023Q3")
    #expect(assessed.inHand.map(\.status) == [.onSchedule, .behind])
    #expect(assessed.inHand.map { $0.line?.due } == [try Ratio(675, over: 2), Ratio(360)])
    #expect(assessed.inHand.map(\.isCounted) == [true, false])
    // The plan goes by the superior's: 400 + 420 + 450 × 9 ÷ 12 = 1157.5.
    let line = assessed.indicators[0].schedule
    #expect(line?.basis == .annualTargets)
    #expect(line?.due == (try Ratio(2315, over: 2)))
  }

  /// Two bodies of one level that differ draw no line: 2000 × 33 ÷ 60 = 1100.
  @Test func bodiesOfOneLevelThatDifferDrawNoLine() throws {
    let plan = NumberedPlan(
      numbers: "2021,400;2022,420;2023,450,省残联;2023,460,省民政厅", readings: ",2021,420;,2022,430;,2023Q1-Q3,351")
    let line = try plan.assess(on: "2023Q3").indicators[0].schedule
    #expect(line?.basis == .straightLine)
    #expect(line?.due == Ratio(1100))
  }

  @Test(arguments: [
    ("省残联", GovernmentLevel.province), ("广东省残疾人联合会", .province), ("广西壮族自治区残联", .province), ("韶关市政府", .prefecture),
    ("广东省韶关市残联", .prefecture), ("曲江区残联", .county), ("县级市", .county), ("乐昌市坪石镇", .township), ("国家发展改革委", .nation),
    ("国务院残工委", .nation), ("上级下达", .superior), ("市自定", nil), ("人大", nil), ("大兴安岭地区行署", .prefecture),
  ])
  func aBodysNameTellsItsLevel(name: String, level: GovernmentLevel?) {
    #expect(GovernmentLevel(of: name) == level)
  }

  @Test func twoNumbersOfOneBodyAreAConflict() throws {
    let plan = NumberedPlan(numbers: "2023,450,省残联;2023,480,省残联", readings: ",2023Q1-Q3,351")
    #expect(try plan.load().findings.map(\.rule) == [.duplicateRow])
    #expect(try plan.assess(on: "2023Q3").inHand.isEmpty)
  }

  /// The first quarter's number neither is missed nor waits for its figure, as that of the half-year is there.
  @Test func aPartOfTheYearIsNoTargetOfItsOwn() throws {
    let plan = NumberedPlan(numbers: "2023,1000;2023Q1,200;2023H1,450", readings: ",2023H1,460")
    let folder = try plan.load()
    let assessed = try plan.assess(on: "2023H1")
    let findings = TargetFindings.findings(of: assessed, plan: try #require(folder.plan), records: folder.records)
    #expect(!findings.contains { $0.rule == .annualTargetMissed || $0.rule == .annualTargetUnreported })
    // Over, the year is one target too.
    let over = try NumberedPlan(numbers: plan.numbers, readings: ",2023,1010").assess(on: "2023")
    #expect(over.annual.map(\.status) == [.met])
  }

  /// A quarter's number of a year that has none of its own stands by itself.
  @Test func aQuartersNumberAloneIsATarget() throws {
    let assessed = try NumberedPlan(numbers: "2023Q1,200;2023Q3,250", readings: ",2023Q1,150").assess(on: "2023H1")
    #expect(assessed.annual.map(\.status) == [.missed])
  }

  /// 480 until the middle of August, 500 since: 240 are due in June, 375 in September.
  @Test func aNumberChangedInMidYearIsInForceFromItsDay() throws {
    let plan = NumberedPlan(
      numbers: "2023,480,市残联", readings: ",2023H1,245;,2023Q1-Q3,370",
      revisions: "row,2023,,2023-08-15,480,500,市残联〔2023〕8号,report\n")
    let june = try #require(try plan.assess(on: "2023H1").inHand.first)
    #expect((june.line?.due, june.status) == (Ratio(240), .onSchedule))
    let september = try #require(try plan.assess(on: "2023Q3").inHand.first)
    #expect((september.line?.due, september.status) == (Ratio(375), .behind))
    #expect(september.record.target?.text == "480" && september.target?.text == "500")
    // Over, the number in force decides.
    let over = NumberedPlan(numbers: plan.numbers, readings: ",2023,490", revisions: plan.revisions)
    #expect(try over.assess(on: "2023").annual.map(\.status) == [.missed])
  }

  @Test func aCancelledNumberIsNoLongerAskedFor() throws {
    let plan = NumberedPlan(
      numbers: "2023,480", readings: ",2023H1,100", revisions: "row,2023,,2023-08-15,480,取消,市残联〔2023〕8号,report\n")
    #expect(try plan.assess(on: "2023H1").inHand.map(\.status) == [.behind])
    #expect(try plan.assess(on: "2023Q3").inHand.map(\.status) == [.notApplicable])
    #expect(try plan.assess(on: "2023").annual.map(\.status) == [.notApplicable])
  }

  /// 600 + 450 = 1050 of 1000; 500 + 450 = 950 leave it open, as the city may hold more than its counties.
  @Test(arguments: [("600", Status.met, nil as Reason?), ("500", .undetermined, .regionsOnly)])
  func aYearThatOnlyCountiesReportedHasABound(first: String, status: Status, reason: Reason?) throws {
    let plan = NumberedPlan(numbers: "2022,1000", readings: "甲县,2022,\(first);乙县,2022,450")
    let annual = try #require(try plan.assess(on: "2022").annual.first)
    #expect((annual.status, annual.reason) == (status, reason))
  }

  @Test(arguments: [("年", true, Status.notYetDue), ("季", false, .unreported)])
  func whatIsReportedByTheYearWaitsForItsEnd(cycle: String, awaits: Bool, status: Status) throws {
    let plan = NumberedPlan(row: coverage, cycle: cycle, numbers: "2023,90", readings: ",2022,86")
    let running = try #require(try plan.assess(on: "2023Q3").inHand.first)
    #expect((running.awaitsYearEnd, running.status) == (awaits, status))
  }

  /// What is behind is on its department's list until the year is over.
  @Test func whatIsBehindIsComingOnTheList() throws {
    let plan = NumberedPlan(numbers: "2023,1000,,2023-10-31", readings: ",2023Q1-Q3,880")
    let folder = try plan.load()
    let list = OverdueList(
      plan: try #require(folder.plan), records: folder.records, assessment: try plan.assess(on: "2023Q3"))
    let item = try #require(list.behind.first { $0.kind == .annualTarget })
    #expect(item.due?.description == "2023-10-31")
    #expect(item.record == .shortfall)
  }

  @Test func aQuarterOfAnAnnualPlanNeedsNoYear() throws {
    let folder = try ExampleFolder.load([
      "plan.json": #"{"id": "example", "title": "示例", "period": "2023-2023", "owner": "市残联"}"#,
      "indicators.csv": "编码,指标,单位,目标,属性,计量\nrow,培训人次,人次,1000,预期性,累计\n",
      "annual-targets.csv": "指标,时期,目标\nrow,一季度,200\n",
      "actuals.csv": "指标,时期,数值\nrow,上半年,450\n",
    ])
    #expect(folder.records.annualTargets.map(\.period.description) == ["2023Q1"])
    #expect(folder.records.observations.map(\.period.description) == ["2023H1"])
  }

  /// 980 stood there at the end of October, 1005 a month later: late, and not ahead of time.
  @Test func whatComesAfterItsDeadlineIsLate() throws {
    let plan = NumberedPlan(
      cycle: "月", numbers: "2023,1000（10月底前）", readings: ",2023-01..2023-10,980;,2023-01..2023-11,1005;,2023,1100")
    let november = try #require(try plan.assess(on: "2023-11").inHand.first)
    #expect((november.status, november.isLate) == (.met, true))
    let year = try #require(try plan.assess(on: "2023").annual.first)
    #expect((year.status, year.isLate) == (.met, true))
    #expect(year.statusName.zh == "逾期完成")
  }

  /// Past its own deadline it is overdue, not behind.
  @Test func pastItsDeadlineItIsOverdue() throws {
    let plan = NumberedPlan(numbers: "2023,1000,,6月底前", readings: ",2023Q1-Q3,700")
    let folder = try plan.load()
    let list = OverdueList(
      plan: try #require(folder.plan), records: folder.records, assessment: try plan.assess(on: "2023-10-01"))
    #expect(list.items.contains { $0.kind == .annualTarget && $0.daysOverdue == 93 })
  }

  /// On the plan's line from 80 to 95 the level is 86 at the end of 2022; 86 + (91 − 86) × 9 ÷ 12 = 89.75.
  @Test func withoutTheYearBeforeTheLineBeginsOnThePlans() throws {
    let folder = try ExampleFolder.load([
      "indicators.csv": "编码,指标,单位,基期,目标,属性,计量,报送周期\nrow,普惠性幼儿园覆盖率,%,80,95,预期性,期末,季\n",
      "actuals.csv": "指标,时期,数值,来源\nrow,2023Q3,90.1,report\n",
      "annual-targets.csv": "指标,时期,目标\nrow,2023,91\n",
    ])
    let day = try #require(CalendarDate(asOf: "2023Q3"))
    let assessed = Assessor(plan: try #require(folder.plan), records: folder.records, asOf: day).assess()
    let running = try #require(assessed.inHand.first)
    #expect(running.line?.due == (try Ratio(359, over: 4)))
    #expect(running.status == .onSchedule)
  }

  /// 7, 7.4, 7.2 and 7.2 make 7.2, above any 5.5.
  @Test func aYearOfQuartersHasItsMean() throws {
    let plan = NumberedPlan(
      row: "row,城镇调查失业率,%,5.5,预期性,", numbers: "2023,5.5", readings: ",2023Q1,7;,2023Q2,7.4;,2023Q3,7.2;,2023Q4,7.2")
    #expect(try plan.assess(on: "2023").annual.map(\.status) == [.missed])
  }

  /// 30, 30, 30 and 15 are 105 of 100, and 95 with 5 in the last.
  @Test(arguments: [("15", Status.met), ("5", .missed)])
  func whatIsAveragedOverYearsAddsUpWithinOne(last: String, status: Status) throws {
    let plan = NumberedPlan(
      row: "row,新增就业,人,100,预期性,年均水平", numbers: "2023,100",
      readings: ",2023Q1,30;,2023Q2,30;,2023Q3,30;,2023Q4,\(last)")
    #expect(try plan.assess(on: "2023").annual.map(\.status) == [status])
  }

  @Test func numbersOfOneLevelThatDifferAreBothCounted() throws {
    let plan = NumberedPlan(numbers: "2023,900,省民政厅;2023,1000,省住建厅", readings: ",2023Q1-Q3,700")
    #expect(try plan.assess(on: "2023Q3").inHand.map(\.isCounted) == [true, true])
  }

  @Test func everyRevisionOfANumberIsTold() throws {
    let plan = NumberedPlan(
      numbers: "2023,1000", readings: ",2023Q1-Q3,686", revisions: "row,2023,,2023-08-01,1000,800,市残联〔2023〕8号,report\n")
    let folder = try plan.load()
    let findings = TargetFindings.findings(
      of: try plan.assess(on: "2023Q3"), plan: try #require(folder.plan), records: folder.records)
    #expect(findings.contains { $0.rule == .targetRevised && $0.period == Period(year: 2023) })
  }

  @Test func whatIsOpenForOtherThanMissingFiguresIsANote() throws {
    let plan = NumberedPlan(numbers: "2023,1000", readings: ",2023Q1,200;,2023Q2,450;,2023Q3,686")
    let folder = try plan.load()
    let findings = TargetFindings.findings(
      of: try plan.assess(on: "2023Q3"), plan: try #require(folder.plan), records: folder.records)
    #expect(findings.contains { $0.rule == .annualTargetUndetermined && $0.severity == .note })
  }
}
