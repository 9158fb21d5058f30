import PlanReports
import PlanRules
import PlanRun
import PlanFiles
import Testing

@Test func allTwelveTargetsOf2016To2020AreMet() throws {
  let judged = try ShippedRun.judge("shaoguan-2016-2020", asOf: "2020")
  #expect(judged.statuses.count == 12)
  #expect(judged.statuses.values.allSatisfy { $0 == .met })
  #expect(judged.plan.indicators.count { $0.nature == .binding } == 9)
  #expect(judged.findings(.targets, .tasks).isEmpty)
  #expect(judged.findings(.data, .consistency).isEmpty)
}

@Test func theGapsOf2016To2020FollowFromTheTable() throws {
  // Results less targets: 8 − 6.8, 95.6 − 95, 95.2 − 95, 91.8 − 90, 97.4 − 95, 100 − 100 twice, 97.45 − 80,
  // 99.26 − 80, 97.25 − 95, 100 − 100 twice.
  let judged = try ShippedRun.judge("shaoguan-2016-2020", asOf: "2020")
  let gaps = judged.assessment.indicators.map { $0.distances.gap.map { FigureText.rate($0) } }
  #expect(
    gaps == ["1.2", "0.6", "0.2", "1.8", "2.4", "0", "0", "17.45", "19.26", "2.25", "0", "0"])
}

@Test func noOfficialVerdictIsClaimedFor2016To2020() throws {
  #expect(try ShippedRun.judge("shaoguan-2016-2020", asOf: "2020").records.verdicts.isEmpty)
}
