import PlanRules
import PlanRun
import TestSupport
import Testing

@testable import PlanReports

/// What stands behind the status in the table, for one indicator with one reading.
private func judgement(
  _ row: String, _ readings: String, asOf: String, _ language: Language = .zh, cycle: String = "年"
) throws -> String {
  let files: KeyValuePairs<String, String> = [
    "indicators.csv": "编码,指标,单位,基期,基期年,目标,计量,方向,报送周期\n\(row),\(cycle)\n",
    "actuals.csv": "指标,时期,数值,来源\n\(readings)",
  ]
  let judged = try #require(try TestRun(example: files, asOf: asOf).plans.first)
  return IndicatorText(judged.assessment.indicators[0], in: judged, language).judgement
}

// Worked out by hand: which side the value lies on, whatever side is the better one.
@Test(arguments: [
  // Unemployment of 5.6 against a ceiling of 5.5.
  (
    "row,城镇调查失业率,%,5.4,2020,≤5.5,每年,降", "5.6", "2021", "滞后（超出上限0.1个百分点）",
    "behind schedule (0.1 percentage points above the ceiling)"
  ),
  // 5928 of a ceiling of 6400.
  (
    "row,用水总量,亿立方米,5812.9,2020,6400,期末,", "5928", "2021", "控制在目标内（低于上限472亿立方米）",
    "within the ceiling (472亿立方米 below the ceiling)"
  ),
  // 80 + (85 − 80) × 12 ÷ 60 = 81.
  (
    "row,覆盖率,%,80,2020,85,期末,升", "80.5", "2021", "滞后（低于应达值0.5个百分点）",
    "behind schedule (0.5 percentage points below the value due)"
  ),
  ("row,覆盖率,%,80,2020,85,期末,升", "81", "2021", "达到时序进度（等于应达值）", "on track (equal to the value due)"),
  // Kept above 90, which the baseline of 91.8 attains.
  (
    "row,参保率,%,91.8,2020,＞90,期末,升", "91", "2021", "保持（高于应达值1个百分点）",
    "maintained (1 percentage point above the value due)"
  ),
  // From 9.7 down to 4.7: 9.7 − 5 × 12 ÷ 60 = 8.7.
  (
    "row,漏损率,%,9.7,2020,≤4.7,期末,降", "9", "2021", "滞后（高于应达值0.3个百分点）",
    "behind schedule (0.3 percentage points above the value due)"
  ),
  // A third of 1,000 of 3,000 in a year is 600 due.
  ("row,改造户数,户,,,3000,累计,升", "599", "2021", "滞后（低于应达值1户）", "behind schedule (1户 below the value due)"),
  (
    "row,物价涨幅,%,,,2—3,每年,区间", "3.4", "2021", "滞后（超出区间上限0.4个百分点）",
    "behind schedule (0.4 percentage points above the upper end of the range)"
  ),
  // Of ranks the 13th place is ahead of 14 − 4 × 12 ÷ 60 = 13.2.
  ("row,营商环境名次,名次,14,2020,前10,期末,", "13", "2021", "达到时序进度（比应达名次靠前0.2位）", "on track (0.2 places ahead of the rank due)"),
  // At the end the sign of the target decides.
  (
    "row,覆盖率,%,80,2020,＞85,期末,升", "85", "2025", "未完成（等于目标值，而目标不含本数）",
    "not achieved (equal to the target, itself excluded)"
  ),
])
func theSideIsSaidAndNeverASign(row: String, value: String, year: String, zh: String, en: String) throws {
  let reading = "row,\(year),\(value),report\n"
  #expect(try judgement(row, reading, asOf: year) == zh)
  #expect(try judgement(row, reading, asOf: year, .en) == en)
}

@Test func aShareThatIsNotReachedNeverReadsAsReached() throws {
  // 99,999 of 100,000 are 99.999 %.
  let share = try #require(Figure("99.999")).ratio
  #expect(FigureText.portion(share) == "99.99")
  #expect(FigureText.portion(Ratio(100)) == "100")
  #expect(FigureText.portion(try #require(Figure("100.001")).ratio) == "100")
  #expect(FigureText.portion(try #require(Figure("41.9375")).ratio) == "41.94")
}

@Test func aValueNeverReadsAsTheNumberThatItIsHeldAgainst() throws {
  let (third, near) = (try Ratio(100, over: 3), try #require(Figure("33.333331")).ratio)
  // Both would be 33.33 with two places.
  #expect(FigureText.rounded(near, to: 2, telling: [third]) == "33.333331")
  #expect(FigureText.rounded(third, to: 2, telling: [near]) == "33.333333")
  #expect(FigureText.rounded(third, to: 2, telling: [nil, Ratio(33)]) == "33.33")
}

@Suite struct CellWithItsUnitTests {
  @Test(arguments: [
    ("1100万以上", "万人", "1100万人以上"), ("1100万人以上", "万人", "1100万人以上"), ("110万", "户", "110万户"),
    ("92以上", "%", "92%以上"), ("15.1/10万", "/10万", "15.1/10万"), ("-0.361", "/10万", "-0.361（/10万）"),
    ("第13名", "名次", "第13名"), ("13", "名次", "13位"), ("持平", "%", "持平"), ("3.5", "万人", "3.5万人"),
  ])
  func aUnitIsNotSaidTwice(cell: String, unit: String, text: String) { #expect(Unit(unit).following(cell) == text) }

  @Test(arguments: [
    ("%", "0.5", "0.5个百分点", "0.5 percentage points"), ("%", "1", "1个百分点", "1 percentage point"),
    ("‰", "0.2", "0.2个千分点", "0.2 per mille points"), ("名次", "2", "2位", "2 places"),
    ("/10万", "0.361", "0.361（/10万）", "0.361（/10万）"), ("户", "3", "3户", "3户"),
  ])
  func aDifferenceHasAUnitOfItsOwn(unit: String, figure: String, zh: String, en: String) {
    #expect(Unit(unit).difference(figure, .zh) == zh)
    #expect(Unit(unit).difference(figure, .en) == en)
  }
}

@Suite struct PeriodInWordsTests {
  @Test(arguments: [
    ("2021Q1-Q3", "2021年前三季度", "前三季度", "Q1–Q3"), ("2023", "2023年", "2023年", "2023"),
    ("2023H1", "2023年上半年", "上半年", "H1"), ("2023H2", "2023年下半年", "下半年", "H2"),
    ("2023Q3", "2023年第三季度", "第三季度", "Q3"), ("2023-09", "2023年9月", "9月", "Sep"),
    ("2023-01..2023-11", "2023年1—11月", "1—11月", "Jan–Nov"), ("2023Q2-Q4", "2023年第二至四季度", "第二至四季度", "Q2–Q4"),
  ])
  func aPeriodIsSaidAsPeopleSayIt(cell: String, zh: String, short: String, en: String) throws {
    let period = try #require(Period(cell))
    #expect(period.text(in: .zh) == zh)
    if period.wholeYears == nil {
      #expect(period.text(within: period.first.year, .zh) == short)
      #expect(period.text(within: period.first.year, .en) == en)
    }
  }

  @Test func severalYearsAreSaidInFull() throws {
    let (years, months) = (try #require(Period("2021-2023")), try #require(Period("2021-01..2025-06")))
    #expect(years.text(within: 2023, .zh) == "2021—2023年")
    #expect(years.text(within: 2023, .en) == "2021–2023")
    #expect(months.text(within: 2025, .zh) == "2021年1月—2025年6月")
    #expect(months.text(within: 2025, .en) == "Jan 2021–Jun 2025")
  }
}
