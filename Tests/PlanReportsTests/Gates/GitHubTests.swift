import PlanRules
import PlanRun
import TestSupport
import Testing

@testable import PlanReports

@Test func gitHubShowsTenOfEachLevelAndSaysHowManyAreLeftOut() throws {
  // Eleven obligations without data, whose figures of 2024 are owed, two aims fallen short of, and one undetermined.
  let obligations = (1...11).map { "row\($0),\($0)号覆盖率,%,80,85,约束性\n" }.joined()
  let run = try TestRun(
    example: [
      "indicators.csv":
        "编码,指标,单位,基期,目标,属性\n\(obligations)a,甲,%,80,85,预期性\nb,乙,%,80,85,预期性\nc,丙,%,80,＞85,预期性\n",
      "actuals.csv": "指标,时期,数值,来源\na,2025,84,report\nb,2025,84,report\nc,2025,84以上,report\n",
    ], asOf: "2025")
  let lines = run.document(.github, .check, .en).split(separator: "\n")
  #expect(
    lines.prefix(10).enumerated().allSatisfy { position, line in
      line.hasPrefix(
        "::error title=FYP103 binding-target-unreported,file=example/indicators.csv,line=\(position + 2),col=1::binding "
      )
    })
  #expect(lines[10...11].allSatisfy { $0.hasPrefix("::warning ") })
  #expect(lines[12..<22].allSatisfy { $0.hasPrefix("::notice ") })
  #expect(
    lines[22...] == [
      "fyplan: GitHub shows 10 of each level; left out: 1 error, 0 warnings, 2 notes",
      "fyplan: check failed: 11 failed, 2 warned, 12 noted, 0 excepted, 0 passed",
    ])
}

@Test func theStepSummaryStaysWithinItsRoom() throws {
  let run = try FormatSample.usual()
  let whole = run.document(StepSummary(.en))
  #expect(whole.split(separator: "\n").count == 3 + run.findings.count)
  #expect(!whole.contains("left out"))
  let short = run.document(StepSummary(.en, room: 2048))
  #expect(short.utf8.count <= 2048)
  #expect(short.contains("| error | FYP401 |"))
  #expect(short.hasSuffix("further findings are left out.\n"))
}
