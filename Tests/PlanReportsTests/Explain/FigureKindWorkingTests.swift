import PlanReports
import PlanRules
import PlanRun
import TestSupport
import Testing

/// The lines of one step on the first indicator of an example's plan.
private func lines(
  _ key: String, _ indicator: String, _ actuals: String, asOf day: String = "2025", _ language: Language = .zh
) throws -> [String] {
  let run = try TestRun(
    example: [
      "indicators.csv": "编码,指标,单位,基期,目标,属性,计量,方向\n" + indicator, "actuals.csv": actuals,
    ], asOf: day)
  let judged = try #require(run.plans.first)
  return Working(judged.assessment.indicators[0], in: judged, language).steps.first { $0.key == key }?.lines ?? []
}

private let physicians = "doctors,每千人口执业医师数,人,2.5,2.8,预期性,期末,升\n"
private let physicianRow = "指标,时期,数值,分子,分母,来源\ndoctors,2025,2.83,1.36万,481.0万,report\n"

@Test func theScaleOfAQuotientIsSaid() throws {
  #expect(
    try lines("observations", physicians, physicianRow)
      == ["2025年：2.83人（1.36万 ÷ 481.0万 × 1000，按“每千”），《统计报告》（example/actuals.csv:2）"])
  #expect(
    try lines("observations", physicians, physicianRow, .en)
      == ["2025: 2.83人 (1.36万 ÷ 481.0万 × 1000, by “每千”), 《统计报告》 (example/actuals.csv:2)"])
}

private let rate = "rate,毕业率,%,60,64,预期性,期末,升\n"
private let header = "指标,时期,数值,状态,来源\n"

@Test func ofAForecastItIsSaidThatItDecidesNothing() throws {
  let row = header + "rate,2025,64.1,预计,report\n"
  #expect(try lines("verdict", rate, row) == ["无法判定：只有预计数（预期性）"])
  #expect(try lines("verdict", rate, row, .en) == ["cannot be determined: only a forecast is there (expected)"])
  #expect(
    try lines("observations", rate, row) == ["2025年：64.1%，预计数，《统计报告》（example/actuals.csv:2）（预计数不用于判定）"])
  #expect(
    try lines("observations", rate, row, .en)
      == ["2025: 64.1%, forecast, 《统计报告》 (example/actuals.csv:2) (a forecast decides nothing)"])
}

@Test func aPreliminaryFigureIsSaidToBeOne() throws {
  let row = header + "rate,2025,初步64.1,,report\n"
  #expect(try lines("verdict", rate, row) == ["已完成（据初步数）（预期性）"])
  #expect(try lines("verdict", rate, row, .en) == ["achieved (by preliminary figures) (expected)"])
  #expect(try lines("value", rate, row) == ["64.1%", "据初步数判定，核定后以核定数为准"])
}

@Test func whatIsReplacedIsShownBesideWhatReplacesIt() throws {
  let rows = header + "rate,2025,64.1,初步,report\nrate,2025,63.9,核定,report\n"
  #expect(
    try lines("observations", rate, rows) == [
      "2025年：64.1%，初步数，《统计报告》（example/actuals.csv:2）（已由核定数63.9（example/actuals.csv:3）代替）",
      "2025年：63.9%，核定数，《统计报告》（example/actuals.csv:3）",
    ])
  #expect(
    try lines("observations", rate, rows, .en).first
      == "2025: 64.1%, preliminary, 《统计报告》 (example/actuals.csv:2) (replaced by the verified 63.9 (example/actuals.csv:3))"
  )
}

@Test func aTotalThatOverrulesAShorterOneIsNamed() throws {
  let homes = "homes,改造户数,户,,1000,预期性,累计,升\n"
  let rows =
    header + "homes,2021-2024,760,,report\nhomes,2025H1,155,初步,report\nhomes,2025Q1-Q3,150,核定,report\n"
  #expect(
    try lines("observations", homes, rows, asOf: "2025Q3")[1]
      == "2025年上半年：155户，初步数，《统计报告》（example/actuals.csv:3）（大于核定数150（example/actuals.csv:4），以后者为准）")
}

private func found(_ indicator: String, _ actuals: String, _ language: Language) throws -> [String] {
  let run = try TestRun(
    example: [
      "indicators.csv": "编码,指标,单位,基期,目标,属性,计量,方向\n" + indicator, "actuals.csv": actuals,
    ], asOf: "2025")
  let item = try #require(run.items.first)
  let wording = FindingWording(item, language)
  return run.findings.map(\.finding).filter { $0.rule == .implausibleValue }.map(wording.message)
}

private let jobs = "jobs,在岗职工,万人,4.2,5,预期性,期末,升\n"

@Test func whatCannotBeSaysWhichSlipFits() throws {
  let row = "指标,时期,数值,来源\njobs,2025,50000,report\n"
  #expect(
    try found(jobs, row, .zh)
      == ["“在岗职工”2025年的50000万人不可信：约为基期4.2万人、目标5万人的 10000 倍，像是把“人”的数填在“万人”里"])
  #expect(
    try found(jobs, row, .en)
      == [
        "50000万人 of “在岗职工” for 2025 cannot be right: about 10000 times the baseline 4.2万人, the target 5万人, as if it were counted in 人, not 万人"
      ])
}

@Test func whatCannotBeStaysFoundWhenItWasChecked() throws {
  let row = "指标,时期,数值,状态,审核,来源\njobs,2025,50000,核定,李某 2026-01-20,report\n"
  #expect(try found(jobs, row, .zh).count == 1)
  #expect(try lines("verdict", jobs, row) == ["已完成（预期性）"])
}

@Test func sharesAndPartsAreNamed() throws {
  let coverage = "cover,康复覆盖率,%,90,95,约束性,期末,升\n"
  #expect(
    try found(coverage, "指标,时期,数值,来源\ncover,2025,950,report\n", .zh)
      == ["“康复覆盖率”2025年的950%不可信：比重应在 0 到 100% 之间"])
  #expect(
    try found(coverage, "指标,时期,分子,分母,来源\ncover,2025,950,100,report\n", .en)
      == ["950 ÷ 100 of “康复覆盖率” for 2025 cannot be right: the part 950 is more than its whole 100"])
}

@Test func totalsToDateAreNamedOnce() throws {
  let homes = "homes,改造户数,户,,1000,预期性,累计,升\n"
  let rows =
    "指标,时期,数值,来源\n" + zip(2021...2025, [200, 400, 600, 800, 990]).map { "homes,\($0),\($1),report\n" }.joined()
  #expect(
    try found(homes, rows, .zh) == [
      "“改造户数”各期的数可能是累计数：2021年200户、2022年400户、2023年600户、2024年800户、2025年990户，逐期不减，最后一个单独就接近应达值，加起来则远远超过"
    ])
  #expect(try lines("verdict", homes, rows) == ["无法判定：数值不可信，待核定（预期性）"])
}
