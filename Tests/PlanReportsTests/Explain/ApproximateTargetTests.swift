import PlanReports
import PlanRules
import PlanRun
import TestSupport
import Testing

private func plan(_ assumptions: String) -> String {
  """
  {"id": "example", "title": "示例", "period": "2021-2025", "owner": "市残联",
   "sources": [{"id": "report", "title": "统计报告"}]\(assumptions)}
  """
}

private let stated = #", "assumptions": {"approximate": {"targets": 5}}"#

/// 60左右 from 50, with a reading at the end, and with what the plan assumes.
private func run(_ reading: String, _ assumptions: String = stated, target: String = "60%左右") throws -> TestRun {
  try TestRun(
    example: [
      "plan.json": plan(assumptions),
      "indicators.csv": "序号,编码,指标,单位,基期,目标,属性,方向\n1,towns,城镇化率,%,50,\(target),约束性,升\n",
      "actuals.csv": "指标,时期,数值,来源\ntowns,2025,\(reading),report\n",
    ], asOf: "2025")
}

private func steps(_ run: TestRun, _ language: Language) throws -> [String: [String]] {
  let judged = try #require(run.plans.first)
  let steps = Working(try #require(judged.indicators.first), in: judged, language).steps
  return Dictionary(uniqueKeysWithValues: steps.map { ($0.key, $0.lines) })
}

@Test func withoutAToleranceItIsSaidHowToStateOneAndHowFarOffTheValueIs() throws {
  let run = try run("57", "")
  let (zh, en) = (try steps(run, .zh), try steps(run, .en))
  #expect(
    zh["target"] == [
      "原文“60%左右”，理解为：60%左右，没有写明容差：不低于60%就算达到，差一些则不能判定；在 plan.json 的 assumptions 中写明目标的容差，如 \"approximate\": {\"targets\": 5}，即容许比目标数差 5%"
    ])
  #expect(
    en["target"] == [
      "published as “60%左右”, understood as: about 60%, no tolerance is stated: at least 60% attains it, and what misses it is not decided; state a tolerance for targets under assumptions in plan.json, as \"approximate\": {\"targets\": 5}, which allows 5% of the number"
    ])
  #expect(zh["verdict"] == ["无法判定：目标写“左右”而没有写明容差，57%比60%低3个百分点（约束性）"])
  #expect(zh["distance"]?.first == "低于目标值3个百分点")
  #expect(en["distance"]?.first == "3 percentage points below the target")
  #expect(zh["comparison"] == ["期末看目标：实际 57%，目标 60%左右，没有达到这个数，而容差没有写明，不能判定"])
  #expect(
    en["comparison"] == [
      "at the end the target decides: actual 57%, target about 60%, the number is not reached, and no tolerance is stated, so nothing is decided"
    ])
}

// 5 % of 60 are 3, so 57 is the least that will do.
@Test func aStatedToleranceDecidesAndIsShown() throws {
  let met = try run("57")
  #expect(try #require(met.plans.first).indicators.map(\.status) == [.met])
  let (zh, en) = (try steps(met, .zh), try steps(met, .en))
  #expect(zh["target"] == ["原文“60%左右”，理解为：60%左右，容许相差5%，即不低于57%"])
  #expect(en["target"] == ["published as “60%左右”, understood as: about 60%, a tolerance of 5%, that is not below 57%"])
  #expect(zh["assumptions"] == ["“约”“左右”容许多少：目标容许相差5%，即不低于57%"])
  #expect(en["assumptions"] == ["how far “about” reaches: the target has a tolerance of 5%, that is not below 57%"])
  #expect(met.document(.json).contains("\"tolerance\": \"5\""))
}

@Test func whatMissesTheToleranceIsMissedWithItSaid() throws {
  let missed = try run("56.9")
  let finding = try #require(missed.findings.first { $0.finding.rule == .bindingTargetMissed })
  #expect(
    missed.message(of: finding, .zh)
      == "约束性指标1“城镇化率”未完成：目标60%左右（容许相差5%，即不低于57%），实际56.9%（低于目标值3.1个百分点）；负责：市残联（规划归口单位）")
  #expect(
    missed.message(of: finding, .en)
      == "binding indicator 1 “城镇化率” was not achieved: target 60%左右 (a tolerance of 5%, that is not below 57%), actual 56.9% (3.1 percentage points below the target); lead: 市残联 (owner of the plan)"
  )
}

/// Of numbers set for years the same holds.
@Suite struct ApproximateYearTests {
  private func run(_ assumptions: String) throws -> TestRun {
    try TestRun(
      example: [
        "plan.json": plan(assumptions), "annual-targets.csv": "指标,时期,目标,来源\ncoverage,2023,60左右,report\n",
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,57,report\n",
      ], asOf: "2023")
  }

  @Test func withoutAToleranceTheYearIsOpen() throws {
    let run = try run("")
    let finding = try #require(run.findings.first { $0.finding.rule == .annualTargetUndetermined })
    #expect(
      run.message(of: finding, .zh)
        == "2023年目标“覆盖率”无法判定：目标写“左右”而没有写明容差，比60%低3个百分点；目标60左右，已报57%；负责：市残联（规划归口单位）")
    #expect(
      run.message(of: finding, .en)
        == "the 2023 target “覆盖率” cannot be determined: an approximate target without a stated tolerance, 3 percentage points below 60%; target 60左右, reported 57%; lead: 市残联 (owner of the plan)"
    )
  }

  @Test func aStatedToleranceDecidesTheYear() throws {
    #expect(try #require(try run(stated).plans.first).annual.map(\.status) == [.met])
  }
}
