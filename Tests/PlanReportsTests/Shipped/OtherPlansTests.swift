import PlanReports
import PlanRules
import PlanRun
import TestSupport
import Testing

@Test func theNationIsJudgedByWhatWasAnnounced() throws {
  let judged = try ShippedRun.judge("national-2021-2025", asOf: "2025H1")
  // 217万 and 128万 prove 2 and 11, 97 and 85以上 reach 8, 9 and 10; 90以上 does not prove ＞90; a claim proves nothing.
  // Without baselines a level that already attains its target is on schedule, not early.
  #expect(
    judged.statuses == [
      "1": .undetermined, "2": .metEarly, "3": .undetermined, "4": .undetermined, "5": .undetermined,
      "6": .undetermined, "7": .undetermined, "8": .onSchedule, "9": .onSchedule, "10": .onSchedule, "11": .metEarly,
    ])
  let reasons = try ["1", "3", "4", "5", "6", "7"].map { try judged.assessed($0).reason }
  #expect(reasons == [.noReferenceSeries, .claim, .claim, .claim, .bound, .bound])
}

@Test func aClaimIsQuotedWithoutAUnitAndATargetIsNotCalledDue() throws {
  let judged = try ShippedRun.judge("national-2021-2025", asOf: "2025H1")
  #expect(try judged.message(on: "3", .zh).contains("无法判定：只有表述，没有数值；目标100，已报“应保尽保”；负责："))
  #expect(try judged.message(on: "3", .en).contains("a claim without a figure; target 100, reported “应保尽保”; lead:"))
  #expect(try judged.message(on: "6", .zh).contains("目标＞90，已报≥90%；"))
  #expect(try judged.message(on: "1", .zh).contains("没有可比照的序列，或比照序列的数不全；目标“与国内生产总值增长基本同步”，没有能用的数；负责："))
}

@Test func theDistrictOwesTheNumberOfHomesAndHasOnePrintedRate() throws {
  let judged = try ShippedRun.judge("x-district-2023", asOf: "2023")
  #expect(judged.assessment.annual.map(\.status) == [.unreported, .met])
  #expect(judged.assessment.annual.map(\.basis) == [.reading, .printedRate])
  #expect(judged.findings(.targets, .tasks).map(\.rule.code).filter { $0 != "FYP203" } == ["FYP110"])
}

@Test func zhejiangsThreePrintedRatesAreMet() throws {
  let run = try ShippedRun.over(["zhejiang-2023"], asOf: "2023")
  let judged = try #require(run.plans.first)
  #expect(judged.assessment.annual.map(\.status) == [.met, .met, .met])
  #expect(judged.assessment.annual.allSatisfy { $0.basis == .printedRate && $0.completionRate == nil })
  #expect(run.summary.outcome == .passed)
}

@Test func ankangHasNothingToJudge() throws {
  let run = try ShippedRun.over(["ankang-2023"], asOf: "2023")
  let judged = try #require(run.plans.first)
  #expect(run.summary.outcome == .void)
  #expect(judged.findings(.targets, .tasks).isEmpty)
  #expect(judged.findings(.data, .consistency).isEmpty)
}

@Test(arguments: ["ankang-2023", "shaoguan-2016-2020", "shaoguan-2021-2025", "x-district-2023", "zhejiang-2023"])
func noShippedFiguresContradictEachOther(id: String) throws {
  #expect(try ShippedRun.judge(id, asOf: "2025").findings(.data, .consistency).isEmpty)
}

@Test func fourBaselinesOf2020DifferFromTheResultsOf2020() throws {
  // 100 against 95.6 and 95.2, >80 against 97.45 and 99.26. 91.8 and 97.4 agree; the other rows have other codes.
  let run = try ShippedRun.over(["shaoguan-2016-2020", "shaoguan-2021-2025"], asOf: "2023")
  let findings = run.plans[1].findings(.hierarchy)
  #expect(findings.map(\.rule.code) == ["FYP503", "FYP503", "FYP503", "FYP503"])
  #expect(
    findings.compactMap(\.subject?.name) == [
      "living-subsidy-coverage", "nursing-subsidy-coverage", "rehab-coverage", "assistive-device-rate",
    ])
}

@Test func theReportsNameTheAssumptionsThatVerdictsRestOn() throws {
  let run = try ShippedRun.over(["national-2021-2025"], asOf: "2025")
  for lines in [
    run.lines(.check, TextLayout(language: .zh)), run.lines(.progress, TextLayout(language: .zh)),
  ] {
    #expect(lines.contains("所依假定：表中未标明合计，按合计理解（指标2、11）"))
    #expect(lines.contains("所依假定：人次按人理解（指标2）"))
  }
  // The unreported row of an in-step target rests on nothing yet.
  let english = run.lines(.check, TextLayout(language: .en))
  #expect(english.contains("assumed: read as a total, though the table does not mark it (indicators 2, 11)"))
}
