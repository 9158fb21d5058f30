import PlanReports
import PlanRules
import PlanRun
import TestSupport
import Testing

/// A row for every rule by which a value due is found, at the end of 2023: 36 of 60 months.
private func run() throws -> TestRun {
  try TestRun(
    example: [
      "indicators.csv": """
      编码,指标,单位,基期,基期年,目标,属性,计量,方向
      line,覆盖率,%,80,2020,85,约束性,期末,升
      kept,参保率,%,91.8,2020,＞90,约束性,期末,升
      range,失业率,%,5,2020,4.5—5.5,约束性,年均水平,区间
      set,康复率,%,80,2020,90,约束性,期末,升
      fall,单位GDP能耗降低,%,,,〔13.5〕,约束性,累计降幅,升
      doubled,用户数,万户,2369,2020,翻一番,约束性,期末,升

      """,
      "annual-targets.csv": "指标,时期,目标,来源\nset,2021,81,report\nset,2022,83,report\nset,2023,84,report\n",
      "actuals.csv": """
      指标,时期,数值,来源
      line,2023,82,report
      kept,2023,92,report
      range,2021,5,report
      range,2022,5,report
      range,2023,5,report
      set,2023,84,report
      fall,2021,2.7,report
      fall,2022,0.1,report
      fall,2023,0.5,report
      doubled,2023,3600,report

      """,
    ], asOf: "2023")
}

private func due(_ language: Language) throws -> [String: [String]] {
  let judged = try #require(try run().plans.first)
  return Dictionary(
    uniqueKeysWithValues: judged.indicators.map { assessed in
      let steps = Working(assessed, in: judged, language).steps
      return (judged.plan[assessed.indicator].code, steps.first { $0.key == "due" }?.lines ?? [])
    })
}

@Test func everyRuleIsReachedOnce() throws {
  let judged = try #require(try run().plans.first)
  #expect(judged.indicators.map { $0.schedule?.basis } == Schedule.Basis.allCases.map(Optional.some))
}

// 1 − 0.865^0.6 = 8.3338…%; 2369 × 2^0.6 = 3590.73.
@Test func everyRuleHasASentenceInBothLanguages() throws {
  let (zh, en) = (try due(.zh), try due(.en))
  #expect(zh["line"] == ["80 + (85 − 80) × 36 ÷ 60 = 83%（按直线，时间进度：已过 36 个月，共 60 个月）"])
  #expect(en["line"] == ["80 + (85 − 80) × 36 ÷ 60 = 83% (a straight line: 36 of 60 months have passed)"])
  #expect(zh["kept"] == ["＞90%：基期91.8已经达到目标，整个规划期都要保持"])
  #expect(en["kept"] == ["＞90%: the baseline 91.8 attains the target already, which is due throughout"])
  #expect(zh["range"] == ["4.5–5.5%：目标本身"])
  #expect(en["range"] == ["4.5–5.5%: the target itself"])
  #expect(zh["set"] == ["84%：按历年下达的年度目标，不用直线"])
  #expect(en["set"] == ["84%: by the numbers set for the years so far, not the straight line"])
  #expect(zh["fall"] == ["8.334%：按每年等速变化，(36 ÷ 60) 次方"])
  #expect(en["fall"] == ["8.334%: by a constant yearly rate, to the power of 36 ÷ 60"])
  #expect(zh["doubled"] == ["2369 × (4738 ÷ 2369)^(36 ÷ 60) = 3590.73万户：目标按增长提出，按年均增速推算，不用直线"])
  #expect(
    en["doubled"] == [
      "2369 × (4738 ÷ 2369)^(36 ÷ 60) = 3590.73万户: the target is stated as growth, so it is due along the average rate, not a straight line"
    ])
}

@Test func tablesMarkWhatDoesNotLieOnTheStraightLine() throws {
  let run = try run()
  let text = run.lines(.progress, TextLayout(language: .zh)).joined(separator: "\n")
  let page = run.document(.markdown, .progress, .en)
  for mark in [" 83 ", " 90(保) ", "(标) ", " 84(年) ", " 8.334(速) ", " 3590.73(均) "] {
    #expect(text.contains(mark), "\(mark)")
  }
  #expect(text.contains("应达值的依据：(保) 全程保持，(标) 目标本身，(年) 年度目标，(速) 每年等速，(均) 年均增速；没有记号的按直线"))
  for mark in ["| 83 |", "| 90(m) |", "(t) |", "| 84(a) |", "| 8.334(c) |", "| 3590.73(g) |"] {
    #expect(page.contains(mark), "\(mark)")
  }
  #expect(
    page.contains(
      "due by: (m) maintained, (t) the target itself, (a) annual targets, (c) constant yearly rate, (g) average growth; without a mark by the straight line"
    ))
}

@Test func spreadsheetsHaveAColumnForTheRule() throws {
  let sheet = try run().document(.csv, .progress, .zh)
  #expect(sheet.contains(",实际,目标,应达,应达依据,"))
  for cells in [",82,85,83,直线,", ",90,全程保持,", ",84,年度目标,", ",8.334,每年等速,", ",3590.73,年均增速,"] {
    #expect(sheet.contains(cells), "\(cells)")
  }
}

@Test func withoutMarksThereIsNoLegend() throws {
  let run = try TestRun(example: ["actuals.csv": "指标,时期,数值,来源\ncoverage,2023,82,report\n"], asOf: "2023")
  #expect(!run.lines(.progress, TextLayout(language: .zh)).joined().contains("应达值的依据"))
}
