import PlanReports
import PlanRules
import PlanRun
import Testing

@Suite struct Shaoguan2021Tests {
  let judged: PlanResult

  init() throws { judged = try ShippedRun.judge("shaoguan-2021-2025", asOf: "2023") }

  @Test func nineIndicatorsAreUnreportedAndTwoUndetermined() {
    #expect(
      judged.statuses == [
        "1": .unreported, "2": .undetermined, "3": .unreported, "4": .unreported, "5": .unreported, "6": .unreported,
        "7": .unreported, "8": .unreported, "9": .unreported, "10": .unreported, "11": .undetermined,
      ])
  }

  /// 2000 × 36 ÷ 60 months and 3200 × 36 ÷ 60.
  @Test(arguments: [("11", Ratio(544), Ratio(1200)), ("2", Ratio(1342), Ratio(1920))])
  func theTotalsAreLowerBoundsWithTwoYearsMissing(number: String, sum: Ratio, due: Ratio) throws {
    let assessed = try judged.assessed(number)
    #expect(assessed.value?.interval == Interval(.atLeast, sum))
    #expect(assessed.schedule?.due == due)
    #expect(assessed.reason == .missingPeriods)
    // Both years are missing, in one run or in two.
    #expect(assessed.value?.missing.flatMap(\.splitByYear) == [Period(year: 2021), Period(year: 2022)])
    #expect(assessed.assumptions == [.cumulativeRead])
  }

  @Test func theFiveAnnualTargetsAreMet() {
    let annual = judged.assessment.annual
    #expect(annual.map(\.status) == [.met, .met, .met, .met, .met])
    #expect(
      annual.map { judged.plan[$0.series].code } == [
        "vocational-training", "barrier-free-homes", "urban-new-jobs", "rural-new-jobs", "recording-rate",
      ])
    // 1342 ÷ 1095, 544 ÷ 542, 376 ÷ 260, 984 ÷ 432; 44143 ÷ 44262 ÷ 0.99 = 1.00738…
    let rates = annual.map { $0.completionRate.map { FigureText.rate($0) } }
    #expect(rates == ["122.56", "100.37", "144.62", "227.78", "100.74"])
  }

  @Test(
    arguments: [
      ("4", "20621"), ("5", "56368"), ("6", "52533"), ("9", "18704"), ("10", "3438"),
    ]) func theHeadCountIsNamedAndSaidToBeNoRate(number: String, count: String) throws
  {
    let (zh, en) = (try judged.message(on: number, .zh), try judged.message(on: number, .en))
    #expect(zh.contains("没有2023年的数据；只报了2023年"))
    #expect(zh.contains(" \(count)人，那不是本指标的数"))
    #expect(en.contains("has no reading for 2023; only "))
    #expect(en.contains(" \(count)人 for 2023 was reported, which is not this indicator"))
  }

  @Test(
    arguments: [
      ("1", "市残联（规划归口单位）", "市残联 (owner of the plan)"), ("2", "市残联（规划归口单位）", "市残联 (owner of the plan)"),
      ("3", "市民政局（任务1）；配合：市财政局、市残联", "市民政局 (task 1); supporting: 市财政局, 市残联"),
      ("4", "市民政局（任务2）；配合：市财政局、市残联", "市民政局 (task 2); supporting: 市财政局, 市残联"),
      ("5", "市民政局（任务2）；配合：市财政局、市残联", "市民政局 (task 2); supporting: 市财政局, 市残联"),
      (
        "6", "市人社局、市医保局（共同负责，任务10）；配合：市民政局、市财政局、市卫生健康局、市残联",
        "市人社局, 市医保局 (jointly, task 10); supporting: 市民政局, 市财政局, 市卫生健康局, 市残联"
      ),
      (
        "7", "市人社局、市医保局（共同负责，任务10）；配合：市民政局、市财政局、市卫生健康局、市残联",
        "市人社局, 市医保局 (jointly, task 10); supporting: 市民政局, 市财政局, 市卫生健康局, 市残联"
      ),
      ("8", "市教育局（任务27）；配合：市财政局、市残联", "市教育局 (task 27); supporting: 市财政局, 市残联"),
      ("9", "市残联（任务22）；配合：市卫生健康局、市民政局", "市残联 (task 22); supporting: 市卫生健康局, 市民政局"),
      ("10", "市残联（任务5）；配合：市卫生健康局、市财政局", "市残联 (task 5); supporting: 市卫生健康局, 市财政局"),
      ("11", "市残联（任务8）；配合：市民政局、市财政局", "市残联 (task 8); supporting: 市民政局, 市财政局"),
    ]) func everyFindingNamesWhoAnswers(number: String, zh: String, en: String) throws
  {
    #expect(try judged.message(on: number, .zh).hasSuffix("；负责：\(zh)"))
    #expect(try judged.message(on: number, .en).hasSuffix("; lead: \(en)"))
  }

  @Test func theTwoTotalsSayWhatIsDueWhatIsThereAndWhatIsMissing() throws {
    #expect(
      try judged.message(on: "11", .zh).hasPrefix(
        "约束性指标11“困难重度残疾人家庭无障碍改造数”无法判定：缺2021年、2022年的数据；截至2023-12-31应达≥1200户，已报≥544户；"))
    #expect(
      try judged.message(on: "2", .en).hasPrefix(
        "expected indicator 2 “城乡残疾人职业技能培训人数” cannot be determined: figures for 2021, 2022 are missing; "
          + "due ≥1920人 by 2023-12-31, reported ≥1342人; "))
  }

  @Test func sixBindingRowsAreErrorsAndTheFiveOthersNotes() {
    let findings = judged.findings(.targets).filter { $0.rule.code.hasPrefix("FYP10") }
    #expect(
      findings.filter { $0.severity == .error }.map(\.rule.code) == [
        "FYP104", "FYP103", "FYP103", "FYP103", "FYP103", "FYP103",
      ])
    #expect(findings.filter { $0.severity == .note }.count == 5)
    // Two rows have figures, at which they stand with their targets beside them; the others have none, and stand at the
    // table. The header is line 1, so row n stands in line n + 1.
    let table = "plans/shaoguan-2021-2025/indicators.csv"
    #expect(findings.filter { $0.place?.file == "plans/shaoguan-2021-2025/actuals.csv" }.count == 2)
    #expect(findings.allSatisfy { [$0.place?.file, $0.related?.file].contains(table) })
    let rows = findings.compactMap { finding in (finding.related ?? finding.place)?.lineNumber }
    #expect(rows.sorted() == (2...12).map { $0 })
  }

  @Test func fifteenFiguresAreOwedInFebruary2024() throws {
    let february = try ShippedRun.judge("shaoguan-2021-2025", asOf: "2024-02-15")
    let owed = february.overdue.items.filter { $0.kind == .report }
    let list = owed.map { item in "\(item.subject) \(item.period.map { "\($0)" } ?? "")" }
    let levels = [
      "subsistence-allowance-coverage", "living-subsidy-coverage", "nursing-subsidy-coverage", "pension-enrolment",
      "medical-insurance-enrolment", "compulsory-education-enrolment", "rehab-coverage", "assistive-device-rate",
    ]
    #expect(
      Set(list)
        == Set(
          levels.map { "\($0) 2023" } + [2021, 2022, 2023].map { "household-income-growth \($0)" }
            + ["vocational-training 2021", "vocational-training 2022"]
            + ["barrier-free-homes 2021", "barrier-free-homes 2022"]))
    #expect(list.count == 15)
    // 31 days after the year's end; the fifteenth of February is fifteen days later.
    let last = try #require(owed.first { $0.period == Period(year: 2023) })
    #expect(last.due == CalendarDate("2024-01-31"))
    #expect(last.daysOverdue == 15)
  }

  @Test func onlyDutiesWithoutARecordOfTheirYearAreOpen() throws {
    // M7 was held in 2023, M8 to M10 have no note at all; none is owed before the plan was issued in April 2022.
    // What 2023 brought was reported on 6 June 2024.
    let later = try ShippedRun.judge("shaoguan-2021-2025", asOf: "2024-06-30")
    let open = later.overdue.items.filter { $0.kind == .milestone }.map { item in
      "\(item.subject) \(item.period.map { "\($0)" } ?? "")"
    }
    #expect(open == ["M7 2022", "M8 2022", "M8 2023", "M9 2022", "M9 2023", "M10 2022", "M10 2023"])
  }
}
