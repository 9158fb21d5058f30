import PlanReports
import PlanRules
import PlanRun
import TestSupport
import Testing

private func run(_ files: KeyValuePairs<String, String>, asOf day: String) throws -> TestRun {
  try TestRun(example: files, asOf: day, weighing: Weighing(.report))
}

private func lines(
  _ key: String, _ files: KeyValuePairs<String, String>, asOf day: String, _ language: Language = .zh
) throws -> [String] {
  let judged = try #require(try run(files, asOf: day).plans.first)
  return Working(judged.assessment.indicators[0], in: judged, language).steps.first { $0.key == key }?.lines ?? []
}

private let coverage = "编码,指标,单位,基期,基期年,目标,属性\ncoverage,覆盖率,%,80,2020,85,约束性\n"

@Test func whatIsAwaitedIsSaidWithItsDayInBothLanguages() throws {
  let files: KeyValuePairs<String, String> = [
    "indicators.csv": coverage, "actuals.csv": "指标,时期,数值,来源\ncoverage,2022,82,report\n",
  ]
  #expect(try lines("judgedAt", files, asOf: "2024-01-15").last == "2023年的数待报，报送期限2024-01-31")
  #expect(
    try lines("judgedAt", files, asOf: "2024-01-15", .en).last == "the figure for 2023 is awaited by 2024-01-31")
  let progress = try run(files, asOf: "2024-01-15").lines(.progress, TextLayout(language: .zh))
  #expect(progress.contains("2023年的数待报，报送期限2024-01-31（指标coverage）"))
}

@Test func theYearThatIsMissingIsNamedInBothLanguages() throws {
  let files: KeyValuePairs<String, String> = [
    "indicators.csv": coverage, "actuals.csv": "指标,时期,数值,来源\ncoverage,2023H1,83,report\n",
  ]
  #expect(try lines("value", files, asOf: "2023") == ["83%", "缺2023年，现有的数是更早的，不用于判定"])
  #expect(
    try lines("value", files, asOf: "2023", .en)
      == ["83%", "missing 2023, and what there is is older and decides nothing"])
}

@Test func aPartOfAYearIsShownBesideTheYearThatDecides() throws {
  let files: KeyValuePairs<String, String> = [
    "indicators.csv": "编码,指标,单位,基期,目标,属性\nwater,用水总量,亿立方米,5.8,≤6.4,约束性\n",
    "actuals.csv": "指标,时期,数值,来源\nwater,2022,6.6,report\nwater,2023Q1-Q3,4.9,report\n",
  ]
  #expect(try lines("value", files, asOf: "2023Q3").last == "2023年前三季度 4.9亿立方米：只是一年中的一段，不用于判定")
  #expect(
    try lines("value", files, asOf: "2023Q3", .en).last
      == "2023Q1-Q3 4.9亿立方米: only part of a year, decides nothing")
  #expect(try lines("verdict", files, asOf: "2023Q3").first == "滞后（约束性）")
}

@Test func whatWasMadeUpLaterIsSaidInBothLanguages() throws {
  let files: KeyValuePairs<String, String> = [
    "indicators.csv": "编码,指标,单位,基期,基期年,目标,属性\ncoverage,覆盖率,%,90,2020,到2023年达到100%,约束性\n",
    "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,98,report\ncoverage,2024,100,report\n",
  ]
  #expect(try lines("verdict", files, asOf: "2024") == ["逾期完成（约束性）", "目标年份之后才达到目标"])
  #expect(
    try lines("verdict", files, asOf: "2024", .en) == [
      "achieved late (binding)", "achieved only after the year of the target",
    ])
  #expect(
    try lines("judgedAt", files, asOf: "2024", .en).last
      == "time runs from 2020-12-31 to 2023-12-31: the year of the baseline, or the one the target names")
}

@Test func aRevisedBaselineStandsBesideTheOneItReplaced() throws {
  let files: KeyValuePairs<String, String> = [
    "indicators.csv": coverage,
    "revisions.csv": "指标,生效日期,原基期,新基期,文号,来源\ncoverage,2022-05-01,80,78,统〔2022〕8号,report\n",
    "actuals.csv": "指标,时期,数值,来源\ncoverage,2020,78,report\ncoverage,2022,80.8,report\n",
  ]
  #expect(
    try lines("baseline", files, asOf: "2022")
      == ["78%（2020年）", "表中原为“80”，后经订正", "2022-05-01起基期为“78”（统〔2022〕8号）"])
  let progress = try run(files, asOf: "2022").lines(.progress, TextLayout(language: .en))
  #expect(progress.contains("coverage  the baseline was “80” and is revised to “78”"))
}

@Test func aPlanOfWhichNothingIsDueYetPasses() throws {
  let files: KeyValuePairs<String, String> = ["indicators.csv": coverage]
  let early = try TestRun(example: files, asOf: "2021-06-30", weighing: Weighing(.check))
  #expect(early.summary.outcome == .passed)
  #expect(early.plans[0].indicators.map(\.status) == [.notYetDue])
  let late = try TestRun(example: files, asOf: "2022-02-01", weighing: Weighing(.check))
  #expect(late.summary.outcome == .failed)
}

@Test func aSchoolYearAndHowItIsKnownAreSaidInBothLanguages() throws {
  let files: KeyValuePairs<String, String> = [
    "indicators.csv": coverage, "actuals.csv": "指标,时期,数值,来源\ncoverage,2021—2022学年,82,report\n",
  ]
  #expect(
    try lines("judgedAt", files, asOf: "2022").first
      == "2022-08-31：截至2022-12-31，最近一个应有数的学年在8月31日结束（各期数据都是学年的，所以按学年报送）")
  #expect(
    try lines("judgedAt", files, asOf: "2022", .en).first
      == "2022-08-31: as of 2022-12-31, the last school year that counts, which ends on 31 August (all its readings are of school years)"
  )
  #expect(try lines("judgedAt", files, asOf: "2025").first == "2025-12-31：规划期已满，以规划期内结束的最后一个学年为准")
  #expect(try lines("value", files, asOf: "2023") == ["82%（2021—2022学年）", "缺2022—2023学年，现有的数是更早的，不用于判定"])
  #expect(
    try lines("value", files, asOf: "2023", .en)
      == ["82% (school year 2021–22)", "missing school year 2022–23, and what there is is older and decides nothing"])
}

@Test func aStatedCycleOfSchoolYearsNeedsNoReason() throws {
  let files: KeyValuePairs<String, String> = [
    "indicators.csv": "编码,指标,单位,基期,基期年,目标,属性,报送周期\ncoverage,覆盖率,%,80,2020,85,约束性,学年\n",
    "actuals.csv": "指标,时期,数值,来源\ncoverage,2021—2022学年,82,report\n",
  ]
  #expect(
    try lines("judgedAt", files, asOf: "2022").first == "2022-08-31：截至2022-12-31，最近一个应有数的学年在8月31日结束")
}

@Test func yearlyTargetsOfSchoolYearsSayWhyTheyStayOpen() throws {
  let files: KeyValuePairs<String, String> = [
    "indicators.csv": "编码,指标,单位,目标,属性,计量\ncoverage,毕业生就业率,%,≥90,约束性,每年\n",
    "actuals.csv": "指标,时期,数值,来源\ncoverage,2021—2022学年,92,report\n",
  ]
  #expect(try lines("verdict", files, asOf: "2022").first == "无法判定：学年的数凑不成日历年（约束性）")
  #expect(
    try lines("verdict", files, asOf: "2022", .en).first
      == "cannot be determined: figures of school years make no calendar years (binding)")
}

@Test func anAnnouncedWordIsShownWithWhatItIsTakenFor() throws {
  func announced(_ word: String, _ language: Language = .zh) throws -> [String] {
    let files: KeyValuePairs<String, String> = [
      "indicators.csv": coverage, "actuals.csv": "指标,时期,数值,来源\ncoverage,2022,81,report\n",
      "verdicts.csv": "指标,日期,结论\ncoverage,2022-12-20,\(word)\n",
    ]
    return try lines("officialVerdict", files, asOf: "2022", language)
  }
  let (place, agrees) = ("（example/verdicts.csv:2）", "与计算的状态并列，不影响判定")
  #expect(try announced("进展缓慢") == ["2022-12-20 “进展缓慢”（即“滞后”一类）" + place, agrees])
  #expect(try announced("滞后") == ["2022-12-20 “滞后”" + place, agrees])
  #expect(try announced("好于预期").last == "与计算的状态相反，两个并列")
  #expect(
    try announced("好于预期", .en) == [
      "2022-12-20 “好于预期” (that it is ahead) (example/verdicts.csv:2)",
      "contradicts the computed status; both stand side by side",
    ])
}
