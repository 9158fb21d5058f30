import PlanFiles
import PlanRules
import TestSupport
import Testing

/// A number set for 2023 while that runs, with its readings, and what is due worked out by hand.
private struct RunningRow: Sendable, CustomTestStringConvertible {
  let name: String
  let unit: String
  let measure: String
  let set: String
  let readings: String
  let day: String
  let basis: YearInHand.Basis?
  let due: String?
  let status: Status
  var reason: Reason?
  var awaitsYearEnd = false

  var testDescription: String { "\(name) \(set): \(readings) on \(day)" }

  func judged(_ extra: String = "") throws -> YearInHand {
    let actuals = readings.split(separator: ";").map { reading in
      let words = reading.split(separator: " ").map(String.init)
      return "row,\(words[0]),\(words[1]),report\n"
    }.joined()
    let folder = try ExampleFolder.load([
      "indicators.csv": "编码,指标,单位,目标,属性,计量,报送周期\nrow,\(name),\(unit),稳步提高,预期性,\(measure),季\n",
      "actuals.csv": "指标,时期,数值,来源\n" + actuals,
      "annual-targets.csv": "指标,时期,目标,来源\nrow,2023,\(set),report\n" + extra,
    ])
    let (plan, day) = (try #require(folder.plan), try #require(CalendarDate(asOf: day)))
    let assessed = Assessor(plan: plan, records: folder.records, asOf: day).assess()
    #expect(!assessed.annual.contains { $0.period == Period(year: 2023) })
    return try #require(assessed.inHand.first, "\(folder.summary)")
  }
}

private let rows: [RunningRow] = [
  // 1000 × 9 ÷ 12 = 750; 686 of them are done, 6.4 points behind.
  RunningRow(
    name: "残疾人培训人次", unit: "人次", measure: "累计", set: "1000", readings: "2023Q1-Q3 686", day: "2023Q3", basis: .months,
    due: "750", status: .behind),
  RunningRow(
    name: "残疾人培训人次", unit: "人次", measure: "累计", set: "1000", readings: "2023Q1 300;2023Q2 230;2023Q3 220",
    day: "2023Q3", basis: .months, due: "750", status: .onSchedule),
  // With the second quarter missing at least 520 are done, which leaves 750 open, but proves the 500 of June.
  RunningRow(
    name: "残疾人培训人次", unit: "人次", measure: "累计", set: "1000", readings: "2023Q1 300;2023Q3 220", day: "2023Q3",
    basis: .months, due: "750", status: .undetermined, reason: .missingPeriods),
  RunningRow(
    name: "残疾人培训人次", unit: "人次", measure: "累计", set: "1000", readings: "2023Q1 560;2023Q3 220", day: "2023Q3",
    basis: .months, due: "750", status: .onSchedule),
  // To the end of November 11 ÷ 12 = 91.67 %: 916.67.
  RunningRow(
    name: "残疾人培训人次", unit: "人次", measure: "累计", set: "1000", readings: "2023-01..2023-11 916", day: "2023-11",
    basis: .months, due: "916.67", status: .behind),
  RunningRow(
    name: "残疾人培训人次", unit: "人次", measure: "累计", set: "1000", readings: "2023H1 1000", day: "2023H1", basis: .months,
    due: "500", status: .metEarly),
  // Growth is held against the whole rate.
  RunningRow(
    name: "地区生产总值增长", unit: "%", measure: "年均增速", set: "6", readings: "2023Q1-Q3 5.2", day: "2023Q3", basis: .rate,
    due: "6", status: .behind),
  RunningRow(
    name: "地区生产总值增长", unit: "%", measure: "年均增速", set: "增长6%以上", readings: "2023Q1-Q3 6.3", day: "2023Q3",
    basis: .rate, due: "6", status: .onSchedule),
  // 增长8% of an amount: 80 × 1.08 = 86.4 of the same months, though 90 are but 43.9 % of 205.
  RunningRow(
    name: "一般公共预算收入", unit: "亿元", measure: "期末", set: "增长8%", readings: "2022 190;2022H1 80;2023H1 90",
    day: "2023H1", basis: .samePeriod, due: "86.4", status: .onSchedule),
  RunningRow(
    name: "一般公共预算收入", unit: "亿元", measure: "期末", set: "增长8%", readings: "2022 190;2023H1 90", day: "2023H1",
    basis: nil, due: nil, status: .undetermined, reason: .noBaseline),
  RunningRow(
    name: "一般公共预算收入", unit: "亿元", measure: "期末", set: "200", readings: "2022 187;2023Q1-Q3 148", day: "2023Q3",
    basis: .months, due: "150", status: .behind),
  // A level on the way from the last one of the year before: 86 + 3 × 9 ÷ 12 = 88.25.
  RunningRow(
    name: "普惠性幼儿园覆盖率", unit: "%", measure: "期末", set: "89", readings: "2022 86;2023Q3 89", day: "2023Q3",
    basis: .yearLine, due: "88.25", status: .onSchedule),
  RunningRow(
    name: "普惠性幼儿园覆盖率", unit: "%", measure: "期末", set: "89", readings: "2022 86;2023Q3 88", day: "2023Q3",
    basis: .yearLine, due: "88.25", status: .behind),
  // What starts beyond its number is to be kept.
  RunningRow(
    name: "普惠性幼儿园覆盖率", unit: "%", measure: "期末", set: "85", readings: "2022 86;2023Q3 84.9", day: "2023Q3",
    basis: .target, due: "85", status: .behind),
  // Without a level of the year before no line leads to it.
  RunningRow(
    name: "普惠性幼儿园覆盖率", unit: "%", measure: "期末", set: "89", readings: "2023Q3 88", day: "2023Q3", basis: nil,
    due: nil, status: .undetermined, reason: .noBaseline),
  // Means with seasons wait for the year's end, unemployment is held against its ceiling.
  RunningRow(
    name: "PM2.5平均浓度", unit: "微克/立方米", measure: "期末", set: "≤31", readings: "2022 31.5;2023Q1-Q3 26", day: "2023Q3",
    basis: nil, due: nil, status: .notYetDue, awaitsYearEnd: true),
  // So they do where the five years are averaged, as 年均 beside a concentration has it.
  RunningRow(
    name: "PM2.5浓度", unit: "微克/立方米", measure: "年均水平", set: "≤31", readings: "2022 31.5;2023Q1-Q3 26", day: "2023Q3",
    basis: nil, due: nil, status: .notYetDue, awaitsYearEnd: true),
  RunningRow(
    name: "地表水水质优良断面比例", unit: "%", measure: "年均水平", set: "95", readings: "2022 94;2023Q1-Q3 93", day: "2023Q3",
    basis: nil, due: nil, status: .notYetDue, awaitsYearEnd: true),
  // An average of five years' amounts: within the year they add up, 3 × 30 against 100 × 9 ÷ 12.
  RunningRow(
    name: "新增就业", unit: "人", measure: "年均水平", set: "100", readings: "2022 100;2023Q1 30;2023Q2 30;2023Q3 30",
    day: "2023Q3", basis: .months, due: "75", status: .onSchedule),
  RunningRow(
    name: "工业总产值", unit: "亿元", measure: "年均水平", set: "100", readings: "2022 90;2023Q1 20;2023Q2 30;2023Q3 20",
    day: "2023Q3", basis: .months, due: "75", status: .behind),
  RunningRow(
    name: "城镇调查失业率", unit: "%", measure: "期末", set: "≤5.5", readings: "2022 5.6;2023Q1-Q3 5.3", day: "2023Q3",
    basis: .target, due: "5.5", status: .onSchedule),
  RunningRow(
    name: "单位GDP能耗降低", unit: "%", measure: "累计降幅", set: "3", readings: "2022 2.1;2023Q1-Q3 2.5", day: "2023Q3",
    basis: nil, due: nil, status: .notYetDue, awaitsYearEnd: true),
  // A ceiling: 60 × 9 ÷ 12 = 45; once 60 are used it is exceeded.
  RunningRow(
    name: "用水总量", unit: "亿立方米", measure: "期末", set: "≤60", readings: "2022 58;2023Q1-Q3 44", day: "2023Q3",
    basis: .months, due: "45", status: .onSchedule),
  RunningRow(
    name: "用水总量", unit: "亿立方米", measure: "期末", set: "≤60", readings: "2022 58;2023Q1-Q3 61", day: "2023Q3",
    basis: .months, due: "45", status: .behind),
  // Nothing is reported yet, and the first quarter is not to be there before the end of April.
  RunningRow(
    name: "残疾人培训人次", unit: "人次", measure: "累计", set: "1000", readings: "2022 900", day: "2023-04-15", basis: nil,
    due: nil, status: .notYetDue),
  RunningRow(
    name: "残疾人培训人次", unit: "人次", measure: "累计", set: "1000", readings: "2022 900", day: "2023-05-15", basis: nil,
    due: nil, status: .unreported),
]

@Test(arguments: rows) private func aRunningYearIsJudgedToDate(row: RunningRow) throws {
  let judged = try row.judged()
  #expect(judged.status == row.status)
  #expect(judged.reason == row.reason)
  #expect(judged.line?.basis == row.basis)
  #expect(judged.line?.due.rounded(to: 2)?.trimmed.description == row.due)
  #expect(judged.awaitsYearEnd == row.awaitsYearEnd)
}

@Suite struct YearInHandTests {
  private let training = RunningRow(
    name: "残疾人培训人次", unit: "人次", measure: "累计", set: "1000",
    readings: "2022 800;2022Q1-Q3 600;2023Q1-Q3 686", day: "2023Q3", basis: .months, due: "750", status: .behind)

  @Test func theShareDoneStandsBesideTheTimeGoneAndTheYearBefore() throws {
    let judged = try training.judged()
    // 686 ÷ 1000, 9 ÷ 12, 600 ÷ 800; 686 ÷ 600 is 14.33 % more.
    #expect(judged.shareDone?.rounded(to: 2)?.trimmed.description == "68.6")
    #expect(judged.shareDue?.rounded(to: 2)?.trimmed.description == "75")
    #expect(judged.pointsAhead?.rounded(to: 2)?.trimmed.description == "-6.4")
    #expect(judged.shareDoneBefore?.rounded(to: 2)?.trimmed.description == "75")
    #expect(judged.growth?.rounded(to: 2)?.trimmed.description == "14.33")
    // 314 are left where the last quarter of the year before brought 200: 57 % more.
    #expect(judged.rest?.rounded(to: 2)?.trimmed.description == "314")
    #expect(judged.restGrowth?.rounded(to: 2)?.trimmed.description == "57")
  }

  /// 20, 45, 70 % of the year's 1000 by quarters: at the end of September 700 are due, in August two thirds of the way
  /// from 450 to 700.
  @Test func nodesAreTheLine() throws {
    let nodes = "row,2023Q1,200,report\nrow,2023H1,450,report\nrow,2023Q1-Q3,700,report\n"
    let judged = try training.judged(nodes)
    #expect(judged.line?.basis == .node)
    #expect(judged.line?.due == Ratio(700))
    #expect(judged.status == .behind)
    let august = RunningRow(
      name: "残疾人培训人次", unit: "人次", measure: "累计", set: "1000", readings: "2023-01..2023-08 617", day: "2023-08",
      basis: .node, due: nil, status: .onSchedule)
    let then = try august.judged(nodes)
    #expect(then.line?.due.rounded(to: 2)?.trimmed.description == "616.67")
    #expect(then.status == .onSchedule)
  }

  /// (31 × 365 − 26 × 273) ÷ 92 = 45.84.
  @Test func ofAMeanTheRestMayBeSoMuch() throws {
    let row = try #require(rows.first { $0.name == "PM2.5平均浓度" })
    #expect(try row.judged().restOfMean?.rounded(to: 2)?.trimmed.description == "45.84")
  }

  @Test func whatIsPastACeilingIsExceededAndRed() throws {
    let row = try #require(rows.first { $0.readings.contains("61") })
    let judged = try row.judged()
    #expect(judged.isExceeded)
    #expect((try? judged.lighting.get())?.color == .red)
  }

  /// 6.4 points behind are yellow by the default rule.
  @Test func theLightFollowsThePointsBehind() throws {
    #expect((try? training.judged().lighting.get())?.color == .yellow)
  }
}
