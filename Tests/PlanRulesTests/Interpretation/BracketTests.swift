import Testing

@testable import PlanRules

/// Rows with `〔n〕`, each with its sum.
private let rows: [EverydayRow] = [
  // 77.5 + 1 = 78.5.
  EverydayRow("人均预期寿命", "岁", "77.5", "〔1〕", ["2024": "78.3", "2025": "78.4"], .missed),
  EverydayRow("人均预期寿命", "岁", "77.5", "〔1〕", ["2024": "78.3", "2025": "78.5"], .met),
  // 10.8 + 0.5 = 11.3.
  EverydayRow("劳动年龄人口平均受教育年限", "年", "10.8", "〔0.5〕", ["2025": "11.2"], .missed),
  EverydayRow("劳动年龄人口平均受教育年限", "年", "10.8", "〔0.5〕", ["2025": "11.3"], .met),
  // 10.8 + 0.5 × 3 ÷ 5 = 11.1.
  EverydayRow("劳动年龄人口平均受教育年限", "年", "10.8", "〔0.5〕", ["2023": "11.1"], on: "2023", .onSchedule),
  EverydayRow("劳动年龄人口平均受教育年限", "年", "10.8", "〔0.5〕", ["2023": "11.09"], on: "2023", .behind),
  // 30 − 3 = 27.
  EverydayRow("PM2.5平均浓度", "微克/立方米", "30", "〔-3〕", ["2025": "27"], .met),
  EverydayRow("PM2.5平均浓度", "微克/立方米", "30", "〔-3〕", ["2025": "27.1"], .missed),
  EverydayRow("PM2.5平均浓度", "微克/立方米", "30", "-3", ["2025": "27.1"], .missed),
  // Without a sign: a fall to 27, or at most 33; 26 is both, 28 is only the second, 34 neither.
  EverydayRow("PM2.5平均浓度", "微克/立方米", "30", "〔3〕", ["2025": "26"], .met),
  EverydayRow("PM2.5平均浓度", "微克/立方米", "30", "〔3〕", ["2025": "28"], .undetermined, .sign),
  EverydayRow("PM2.5平均浓度", "微克/立方米", "30", "〔3〕", ["2025": "34"], .missed),
  EverydayRow("PM2.5平均浓度", "微克/立方米", "30", "〔3〕", ["2025": "28"], direction: .down, .missed),
  // 5.2 − 1 = 4.2 points of a rate, never 1 % of it.
  EverydayRow("城镇登记失业率", "%", "5.2", "〔-1〕", ["2025": "4.2"], .met),
  EverydayRow("城镇登记失业率", "%", "5.2", "〔-1〕", ["2025": "4.3"], .missed),
  EverydayRow("失业率下降", "%", "5.2", "〔1〕", ["2025": "4.3"], .missed),
  // 23.04 + 1.06 = 24.1.
  EverydayRow("森林覆盖率", "%", "23.04", "〔1.06〕", ["2025": "24.02"], .missed),
  EverydayRow("森林覆盖率", "%", "23.04", "〔1.06〕", ["2025": "24.1"], .met),
  // 2.9 + 0.3 = 3.2.
  EverydayRow("每千人口执业（助理）医师数", "人", "2.9", "〔0.3〕", ["2025": "3.19"], .missed),
  EverydayRow("每千人口执业（助理）医师数", "人", "2.9", "〔0.3〕", ["2025": "3.2"], .met),
  EverydayRow("人均可支配收入", "元/人", "30000", "〔10000〕", ["2025": "39000"], .missed),
  EverydayRow("人均公园绿地面积", "平方米", "14", "〔1〕", ["2025": "15"], .met),
  // 0.55 − 0.05 = 0.5; a level under a ratio.
  EverydayRow("城乡居民收入比", "", "2.5", "〔-0.2〕", ["2025": "2.31"], .missed),
  EverydayRow("营商环境指数", "指数", "80", "〔5〕", ["2025": "84.9"], .missed),
  // The direction of 强度 falls, that of 投入强度 rises: 2.4 + 0.4 = 2.8.
  EverydayRow("研发经费投入强度", "%", "2.4", "〔0.4〕", ["2025": "2.7"], .missed),
  // More than 0.5, so 11.3 is not enough.
  EverydayRow("劳动年龄人口平均受教育年限", "年", "10.8", "〔>0.5〕", ["2025": "11.3"], .missed),
  // Without a baseline only changes decide: 0.2 + 0.2 + 0.2 + 0.2 + 0.1 = 0.9.
  EverydayRow(
    "人均预期寿命", "岁", "", "〔1〕", ["2021": "增加0.2", "2022": "+0.2", "2023": "+0.2", "2024": "提高0.2", "2025": "提高0.1"],
    .missed),
  EverydayRow("人均预期寿命", "岁", "", "〔1〕", ["2025": "累计提高1.1岁"], .met),
  EverydayRow("人均预期寿命", "岁", "", "〔1〕", ["2025": "78.4"], .undetermined, .noBaseline),
  // With one they lead to a level: 77.5 + 1.1.
  EverydayRow("人均预期寿命", "岁", "77.5", "〔1〕", ["2025": "累计提高1.1岁"], .met),
  // Counts stay totals.
  EverydayRow("新增就业人数", "万人", "6", "〔30〕", EverydayRow.yearly("6"), .met),
  EverydayRow("改造户数", "户", "500", "〔2000〕", EverydayRow.yearly("390"), .missed),
  // 100 + 20 = 120 of what there is, or 20 new ones: 105 + 106 + … is past 20, 109 is short of 120.
  EverydayRow(
    "人才总量", "万人", "100", "〔20〕", ["2021": "105", "2022": "106", "2023": "107", "2024": "108", "2025": "109"],
    .undetermined, .noMeasure),
]

@Suite struct BracketTests {
  @Test(arguments: rows) func isJudgedAsWorkedOutByHand(row: EverydayRow) throws { try row.check() }

  @Test func lifeExpectancyThatRoseByNineTenthsOfOneYearMadeNinetyPercent() throws {
    let row = try EverydayRow("人均预期寿命", "岁", "77.5", "〔1〕", ["2024": "78.3", "2025": "78.4"], .missed).assessed()
    #expect(row.figures.percentOfTarget == "90")
    #expect(row.measure == .level)
    #expect(row.goal == .threshold(.atLeast, try number("78.5")))
    #expect(row.interpretation?.change == .init(size: Figure(digits: 1), isFall: false))
  }

  @Test func ofAFallTheWayMadeIsPublishedToo() throws {
    // From 30 to 28 of the way to 27: 2 ÷ 3.
    let row = try EverydayRow("PM2.5平均浓度", "微克/立方米", "30", "〔-3〕", ["2025": "28"], .missed).assessed()
    #expect(row.figures.percentOfTarget == "200/3")
  }
}
