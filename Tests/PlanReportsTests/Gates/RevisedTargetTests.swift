import PlanReports
import PlanRules
import PlanRun
import TestSupport
import Testing

/// A target lowered by a document in the middle of the plan.
private func run() throws -> TestRun {
  try TestRun(
    example: [
      "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,82,report\n",
      "revisions.csv": "指标,生效日期,原目标,新目标,文号,来源\ncoverage,2023-06-01,85,82,残工委〔2023〕5号,report\n",
    ], asOf: "2023")
}

@Test func theTextSaysWhatTheTargetWasAndIsWithNumberAndDay() throws {
  let lines = try run().lines(.check, TextLayout(language: .zh))
  #expect(lines.contains { $0.hasSuffix("[FYP113] 覆盖率：目标由“85”调整为“82”，2023-06-01起，依据 残工委〔2023〕5号（来源 report）") })
  let english = try run().lines(.check, TextLayout(language: .en))
  #expect(
    english.contains {
      $0.hasSuffix("[FYP113] 覆盖率: the target was “85” and is “82” from 2023-06-01 on, by 残工委〔2023〕5号 (source report)")
    })
}

@Test(arguments: [OutputFormat.text, .json, .csv, .markdown, .junit, .sarif, .github, .gitlab, .tap])
func everyFormatOfCheckShowsOldAndNewTarget(format: OutputFormat) throws {
  let document = try run().document(format)
  for part in ["85", "82", "2023-06-01", "残工委〔2023〕5号"] {
    #expect(document.contains(part), "\(format): \(part)")
  }
  #expect(document.contains("目标由“85”调整为“82”"), "\(format)")
}

@Test func aRevisionOfTheBaselineIsShownToo() throws {
  let run = try TestRun(
    example: [
      "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n",
      "revisions.csv": "指标,生效日期,原基期,新基期,文号,来源\ncoverage,2023-06-01,80,79,残工委〔2023〕5号,report\n",
    ], asOf: "2023")
  let notes = run.findings.filter { $0.finding.rule == .targetRevised }
  #expect(notes.map { run.message(of: $0, .zh) } == ["覆盖率：基期由“80”订正为“79”，2023-06-01起，依据 残工委〔2023〕5号（来源 report）"])
}

@Test func aRevisionOfALaterDayIsNotShownYet() throws {
  let run = try TestRun(
    example: [
      "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n",
      "revisions.csv": "指标,生效日期,原目标,新目标,文号,来源\ncoverage,2024-06-01,85,82,残工委〔2024〕5号,report\n",
    ], asOf: "2023")
  #expect(run.codes == [])
}
