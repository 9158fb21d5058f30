import Foundation
import PlanRules
import TestSupport
import Testing

@testable import PlanRun

/// A plan from 2016 to 2020 that ended at 79, and two plans from 2021 on that name it as the one before them.
@Suite struct PredecessorTests {
  let place: TemporaryFolder
  let request: RunRequest

  init() throws {
    place = try TemporaryFolder()
    let sources = #""owner": "市残联", "sources": [{"id": "report", "title": "统计报告"}]"#
    try place.plan(
      "before",
      [
        "plan.json": #"{"id": "before", "title": "上一个规划", "period": "2016-2020", \#(sources)}"#,
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2020,79,report\n",
      ])
    for (id, baseline) in [("city", "80"), ("county", "79")] {
      try place.plan(
        id,
        [
          "plan.json":
            #"{"id": "\#(id)", "title": "规划", "period": "2021-2025", "predecessor": "before", \#(sources)}"#,
          "indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,\(baseline),85,约束性\n",
          "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n",
        ])
    }
    request = RunRequest(["city", "before", "county"].map(place.runFolder), day: .on(try TestRun.day("2023")))
  }

  private func contradictions(_ request: RunRequest) throws -> [[Rule]] {
    try TestRun(request).items.map { $0.findings.map(\.finding.rule).filter { $0.family == .hierarchy } }
  }

  @Test func eachOfTwoPlansIsHeldAgainstTheOneBeforeThem() throws {
    // 80 is not 79; 79 is.
    #expect(try contradictions(request) == [[.baselineContradictsPredecessor], [], []])
  }

  @Test func thePlanBeforeIsJudgedOnceForAll() throws {
    let plans = try TestRun(request).plans.map(\.plan)
    let predecessors = Predecessors(among: request.plansByID)
    #expect(predecessors.results(before: plans[0])?.plan == "before")
    try FileManager.default.removeItem(atPath: "\(place.path)/before")
    #expect(predecessors.results(before: plans[2])?.plan == "before")
    #expect(predecessors.results(before: plans[1]) == nil)
  }

  @Test func aPlanThatIsNotInTheRunOrCannotBeReadSaysNothing() throws {
    var alone = request
    alone.folders = [request.folders[0]]
    #expect(try contradictions(alone) == [[]])
    try place.file("before/plan.json", "{")
    #expect(try contradictions(request) == [[], [], []])
  }

  @Test func theDataAloneIsNotHeldAgainstVerdictsOfAnotherPlan() throws {
    var data = request
    data.weighing = Weighing(.validate)
    #expect(try contradictions(data) == [[], [], []])
  }
}
