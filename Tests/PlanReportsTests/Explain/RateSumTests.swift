import PlanReports
import PlanRules
import PlanRun
import TestSupport
import Testing

/// The lines of one step on the only indicator of a plan, with its cells and its readings.
private func lines(
  _ key: String, _ row: String, _ readings: String, asOf day: String, _ language: Language = .zh
) throws -> [String] {
  let files: KeyValuePairs<String, String> = [
    "indicators.csv": "编码,指标,单位,基期,目标,属性,计量,方向,报送周期\n" + row + "\n",
    "actuals.csv": "指标,时期,数值,来源\n" + readings,
  ]
  let judged = try #require(try TestRun(example: files, asOf: day).plans.first)
  return Working(judged.assessment.indicators[0], in: judged, language).steps.first { $0.key == key }?.lines ?? []
}

private func yearly(_ values: [String], from year: Int = 2021) -> String {
  values.enumerated().map { "row,\(year + $0.offset),\($0.element),report\n" }.joined()
}

@Test func aCompoundedFallShowsItsSumAndWhatItsSignsMean() throws {
  let row = "row,单位GDP能耗降低,%,,〔13.5〕,约束性,,,"
  let readings = yearly(["2.7", "下降0.1%", "-0.5"])
  // 1 − 0.973 × 0.999 × 1.005 = 2.3113 %; the readings have one place.
  #expect(
    try lines("value", row, readings, asOf: "2023") == [
      "2.311% = 1 − (1 − 2.7%)（2021年） × (1 − 0.1%)（2022年） × (1 + 0.5%)（2023年）"
    ])
  #expect(
    try lines("direction", row, readings, asOf: "2023") == [
      "升（这样计量的数以达到或超过为完成）", "降幅照正数报，所以数里的负数是升", "也可以读作：把负数当作降；结论不变",
    ])
  #expect(
    try lines("direction", row, readings, asOf: "2023", .en) == [
      "up (what is counted so is to be reached or passed)",
      "falls are reported as positive numbers, so a negative one is a rise",
      "the row may also be read so: a negative number is a fall; the verdict stays",
    ])
}

@Test(arguments: [
  // √(1.08 × 1.019) − 1 = 4.90567 %.
  ("row,产值增速,%,,年均增长5%,预期性,,升,", ["8.0", "1.9"], "4.906% = ((1 + 8.0%)（2021年） × (1 + 1.9%)（2022年）)^(1/2) − 1"),
  // √(1.084 × 1.03) − 1 = 5.66551 %.
  (
    "row,工业增加值指数,上年=100,,年均增长5%,预期性,,升,", ["108.4", "103.0"],
    "5.666% = ((108.4 ÷ 100)（2021年） × (103.0 ÷ 100)（2022年）)^(1/2) − 1"
  ),
  ("row,失业率,%,5,≤5.5,预期性,年均水平,,", ["5.2", "5.6"], "5.4% = (5.2（2021年） + 5.6（2022年）) ÷ 2"),
])
func anAverageShowsItsSum(row: String, values: [String], line: String) throws {
  #expect(try lines("value", row, yearly(values), asOf: "2022") == [line])
}

@Test func aUnitThatBeginsWithANumberStandsApart() throws {
  let row = "row,孕产妇死亡率,1/10万,16.9,12,约束性,,,"
  #expect(try lines("baseline", row, yearly(["15"]), asOf: "2021") == ["16.9（1/10万）"])
  #expect(try lines("target", row, yearly(["15"]), asOf: "2021")[0].contains("≤ 12（1/10万）"))
  #expect(try lines("value", row, yearly(["15"]), asOf: "2021", .en) == ["15（1/10万）"])
  let index = "row,工业增加值指数,上年=100,102.2,年均增长5%,预期性,,升,"
  #expect(try lines("baseline", index, yearly(["108.4"]), asOf: "2021")[0].contains("102.2（上年=100）"))
}

@Test(arguments: [
  ("92以上", "92%以上"), ("15左右", "15%左右"), ("持平", "持平"), ("64.1（初步）", "64.1%（初步）"), ("约28", "约28%"), ("下降2.7%", "下降2.7%"),
  ("80.5", "80.5%"),
])
func theUnitStandsBehindTheFigureAndNotBehindAWord(cell: String, printed: String) throws {
  let found = try lines("observations", "row,产值增速,%,,年均增长5%,预期性,,升,", "row,2021,\(cell),report\n", asOf: "2021")
  #expect(found[0].hasPrefix("2021年：\(printed)"))
}

@Test func aMeaningIsGivenThoughTheRowStaysOpen() throws {
  // 36 → 38 and 38.5: short of it where it should rise, past it where it should fall.
  let row = "row,平均通勤时间,分钟,36,38,预期性,,,"
  let readings = yearly(["36.1"])
  #expect(try lines("target", row, readings, asOf: "2021") == ["原文“38”，理解为：38 分钟（升降看方向一列）"])
  #expect(try lines("outlook", row, readings, asOf: "2021") == ["不作推算：这一行怎样读还没有定"])
}

@Test func ofNothingReportedNothingIsSaidOfData() throws {
  let row = "row,覆盖率,%,80,90,预期性,期末,升,"
  #expect(try lines("light", row, "", asOf: "2023")[0] == "没有灯：没有数据")
  #expect(try lines("outlook", row, "", asOf: "2023") == ["不作推算：没有数据"])
}

@Test func aMaintainedRowHasNothingToCatchUpOn() throws {
  let row = "row,城镇调查失业率,%,5.2,＜5.5,预期性,期末,,"
  let found = try lines("distance", row, yearly(["5.3"]), asOf: "2021")
  #expect(found == ["低于上限0.2个百分点"])
  #expect(
    try lines("outlook", row, yearly(["5.3"]), asOf: "2021")[1].hasPrefix("不比增速：只需保持或不超过，没有要追赶的量；"))
}

@Test func aSurveyIsNamedWithItsDay() throws {
  let row = "row,森林覆盖率,%,23,24,约束性,,,五年"
  let readings = yearly(["23.5"])
  #expect(
    try lines("judgedAt", row, readings, asOf: "2023")[0]
      == "2021-12-31：截至2023-12-31，五年一次的调查，按最近一次（2021年的，说明的是2021-12-31的情况）")
  #expect(
    try lines("judgedAt", row, readings, asOf: "2025", .en)[0]
      == "2025-12-31: the period of the plan is over; by the latest survey (that of 2021, which speaks for 2021-12-31)")
}
