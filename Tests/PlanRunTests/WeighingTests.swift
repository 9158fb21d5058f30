import PlanRules
import PlanRun
import TestSupport
import Testing

/// An obligation without data, an aim fallen short of, and an obligation that was missed.
private func run(_ weighing: Weighing) throws -> TestRun {
  try TestRun(
    example: [
      "indicators.csv": """
      编码,指标,单位,基期,目标,属性
      silent,甲率,%,80,85,约束性
      aim,乙率,%,80,85,预期性
      missed,丙率,%,80,85,约束性

      """,
      "actuals.csv": "指标,时期,数值,来源\naim,2025,84,report\nmissed,2025,84,report\n",
    ], asOf: "2025", weighing: weighing)
}

/// How the findings on targets weigh, those that a figure decides first, as they stand at it.
private func weights(_ gate: Gate) throws -> [String] {
  try run(Weighing(.check, gate: gate)).findings.filter { $0.finding.rule.family == .targets }.map { weighed in
    "\(weighed.finding.rule.code) \(weighed.severity)"
  }
}

@Test func findingsWeighWhatTheirRulesSayUnlessAnOptionChangesIt() throws {
  #expect(try weights(Gate()) == ["FYP105 warning", "FYP101 error", "FYP103 error"])
  #expect(try weights(Gate(allowsMissing: true)) == ["FYP105 warning", "FYP101 error", "FYP103 warning"])
  // What was lowered stays lowered.
  #expect(
    try weights(Gate(allowsMissing: true, isStrict: true)) == ["FYP105 error", "FYP101 error", "FYP103 warning"])
}

@Test func onlySelectedRulesAreListedAndTellOnTheEnd() throws {
  let only = try run(Weighing(.check, rules: RuleSelection(only: [.expectedTargetMissed])))
  #expect(only.codes == ["FYP105"])
  #expect(only.summary.outcome == .passed)
  let rules = RuleSelection(skipping: [.bindingTargetMissed, .bindingTargetUnreported])
  let without = try run(Weighing(.check, rules: rules))
  #expect(!without.codes.contains("FYP101") && !without.codes.contains("FYP103"))
  #expect(without.summary.outcome == .passed)
}

@Test func aForgivenRunHasFailedAndEndsAsIfItHadPassed() throws {
  let run = try run(Weighing(.check, isForgiven: true))
  #expect(run.summary.outcome == .failed)
  #expect(run.summary.end == .passed)
}

@Test func aReportFailsOnNothing() throws { #expect(try run(Weighing(.report)).summary.outcome == .passed) }

@Test func theDataAloneHasNoVerdicts() throws {
  let run = try run(Weighing(.validate))
  #expect(run.findings.isEmpty)
  #expect(run.summary.outcome == .passed)
}
