import Testing

@testable import PlanRules

/// Figures beside what they are compared with; what is right was written down first.
private let rows: [EverydayRow] = [
  // 200 are due a year, and 200 came: 20,000 is a hundred times both. A whole total may be done at once, not more.
  EverydayRow("新增城镇就业", "人", "", "〔1000〕", ["2021": "200", "2022": "20000"], on: "2022", .undetermined, .implausible),
  EverydayRow("新增城镇就业", "人", "", "〔1000〕", ["2021": "200", "2022": "210"], on: "2022", .onSchedule),
  EverydayRow("新增城镇就业", "人", "", "〔1000〕", ["2021Q1": "1000"], on: "2021", .metEarly),
  EverydayRow("改造户数", "户", "", "〔600〕", ["2021-01": "600"], on: "2021-01-31", .metEarly),
  EverydayRow(
    "新建公里数", "公里", "", "〔50〕", ["2021": "10", "2022": "9", "2023": "1000"], on: "2023", .undetermined, .implausible),
  EverydayRow(
    "培训人次", "人次", "", "〔5000〕", ["2021": "1000", "2022": "1100", "2023": "11"], on: "2023", .undetermined, .implausible),
  // Falls and sums to date that are far ahead: 14.7 and 16.3 due of 18 and 20, 23.6 alone near twice of it.
  EverydayRow(
    "单位GDP能耗降低", "%", "", "〔22〕", ["2021": "7.1", "2022": "15.0", "2023": "20.6", "2024": "23.6"], on: "2024",
    .undetermined, .implausible),
  EverydayRow(
    "单位GDP能耗降低", "%", "", "〔18〕", ["2021": "7.1", "2022": "15.0", "2023": "20.6", "2024": "23.6"], on: "2024",
    .undetermined, .implausible),
  EverydayRow(
    "单位GDP能耗降低", "%", "", "〔20〕", ["2021": "7.1", "2022": "15.0", "2023": "20.6", "2024": "23.6"], on: "2024",
    .undetermined, .implausible),
  EverydayRow(
    "改造户数", "户", "", "〔1000〕", ["2021": "300", "2022": "700", "2023": "1100"], on: "2023", .undetermined, .implausible),
  EverydayRow("改造户数", "户", "", "〔1000〕", ["2021": "300", "2022": "280", "2023": "310"], on: "2023", .onSchedule),
  EverydayRow(
    "单位GDP能耗降低", "%", "", "〔13.5〕", ["2021": "2.7", "2022": "2.9", "2023": "3.0", "2024": "3.1"], on: "2024",
    .onSchedule),
  // 938 of 724 due, in two even years; 2850 of 600 due may be 900, 950 and 1000 to date.
  EverydayRow("改造户数", "户", "", "〔1810〕", ["2021": "431", "2022": "507"], on: "2022", .onSchedule),
  EverydayRow(
    "改造户数", "户", "", "〔1000〕", ["2021": "900", "2022": "950", "2023": "1000"], on: "2023", .undetermined, .implausible),
  // 年均增速 in the cell: 1.0649 × 1.0678 × 1.0634 × 1.0686 makes 6.62 a year.
  EverydayRow(
    "事项壬", "%", "", "年均增速6.92%以上", ["2021": "6.49", "2022": "6.78", "2023": "6.34", "2024": "6.86"], on: "2024",
    .behind),
  // 0.2 + 0.3 + 0.2 = 0.7 of the 0.6 due, or a slip: no level falls from 77.5 to 0.2.
  EverydayRow(
    "人均预期寿命", "岁", "77.5", "〔1〕", ["2021": "0.2", "2022": "0.3", "2023": "0.2"], on: "2023", .undetermined, .noMeasure),
  EverydayRow("人均预期寿命", "岁", "77.5", "〔1〕", ["2021": "77.7", "2022": "78.0", "2023": "78.1"], on: "2023", .onSchedule),
  EverydayRow(
    "人均预期寿命", "岁", "77.5", "〔1〕", ["2021": "77.7", "2022": "78.0", "2023": "7.81"], on: "2023", .undetermined,
    .implausible),
  EverydayRow("平均受教育年限", "年", "10.8", "〔0.5〕", ["2023": "0.4"], on: "2023", .undetermined, .noMeasure),
  EverydayRow(
    "PM2.5浓度", "微克/立方米", "30", "〔-3〕", ["2021": "1", "2022": "1", "2023": "1"], on: "2023", .undetermined, .implausible),
  EverydayRow("PM2.5浓度", "微克/立方米", "30", "〔-3〕", ["2021": "-1", "2022": "-1", "2023": "-1"], on: "2023", .metEarly),
  EverydayRow("失业率", "%", "5.2", "〔-1〕", ["2021": "5.0", "2022": "4.8", "2023": "4.5"], on: "2023", .onSchedule),
  EverydayRow("贫困发生率", "%", "5", "〔-5〕", ["2021": "3", "2022": "1", "2023": "0.3"], on: "2023", .onSchedule),
  // A target that is only approximate: √(1.08 × 1.019) − 1 = 4.91, 0.59 points short.
  EverydayRow(
    "地区生产总值增长", "%", "", "年均增长5.5%左右", ["2021": "8.0", "2022": "1.9"], on: "2022", .undetermined, .approximate),
  EverydayRow("甲类普及率", "%", "50", "60左右", ["2025": "59"], .undetermined, .approximate),
  EverydayRow("甲类普及率", "%", "50", "60左右", ["2025": "60"], .met),
  EverydayRow("甲类普及率", "%", "50", "60左右", ["2025": "约59"], .undetermined, .approximate),
]

@Suite struct SlipAndChangeTests {
  @Test(arguments: rows) func isJudgedAsWorkedOutByHand(row: EverydayRow) throws { try row.check() }

  @Test func ofAFigureThatDecidesNothingNoOtherOneIsMade() throws {
    let row = try EverydayRow(
      "单位GDP能耗降低", "%", "", "〔20〕", ["2021": "7.1", "2022": "15.0", "2023": "20.6", "2024": "23.6"], on: "2024",
      .undetermined, .implausible
    ).assessed()
    #expect(row.distances == Distances())
    #expect(row.light == nil)
    let total = try EverydayRow(
      "改造户数", "户", "", "〔1000〕", ["2021": "300", "2022": "700", "2023": "1100"], on: "2023", .undetermined, .implausible
    ).assessed()
    #expect(total.distances == Distances())
    #expect(throws: OutlookGap.noSingleValue) { try total.outlook.projection.get() }
    #expect(throws: OutlookGap.noSingleValue) { try total.outlook.effort.get() }
  }
}

@Test func pastTheFarEndOfARangeTheWayBackIsRequired() throws {
  // 86 must come down by 1 to 85 in the two years left.
  let row = try EverydayRow("甲类占比", "%", "83", "80—85", ["2023": "86"], on: "2023", direction: .within, .behind)
    .assessed()
  #expect(row.status == .behind)
  #expect(row.figures.perYear == "0.5")
}
