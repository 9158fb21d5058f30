import Foundation
import PlanRules
import PlanRun
import TestSupport
import Testing

@testable import PlanReports

private typealias Object = [String: Any]

private func objects(_ text: String) throws -> [Object] {
  try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [Object])
}

private func sarifRun(_ document: String) throws -> Object {
  let root = try #require(try JSONSerialization.jsonObject(with: Data(document.utf8)) as? Object)
  return try #require((root["runs"] as? [Object])?.first)
}

private func fingerprints(_ document: String) throws -> [String] {
  let results = try #require(try sarifRun(document)["results"] as? [Object])
  return try results.map { try #require(($0["partialFingerprints"] as? [String: String])?["fyplanIdentity/v1"]) }
}

@Test(arguments: [OutputFormat.csv, .markdown, .junit, .sarif, .github, .gitlab, .tap])
func aRefusedRunStillGivesADocumentThatSaysSo(format: OutputFormat) throws {
  for subject in [ReportSubject.check, .progress, .overdue, .matrix(.both), .explanation] {
    let document = FormatSample.refused.document(format, subject)
    #expect(document.contains("FYP901"), "\(format) \(subject)")
    #expect(document.contains("没有名为“none”的规划"), "\(format) \(subject)")
  }
}

@Test func identitiesSurviveMovedRows() throws {
  let plan = try TemporaryFolder()
  try plan.copy("\(Repository.plans)/shaoguan-2021-2025", as: "shaoguan-2021-2025")
  func run() throws -> TestRun {
    let folder = RunRequest.Folder("\(plan.path)/shaoguan-2021-2025", shownAs: "plans/shaoguan-2021-2025")
    return try TestRun(RunRequest([folder], day: .on(try #require(CalendarDate(asOf: "2023")))))
  }
  let before = try run()
  let table = try Repository.text("plans/shaoguan-2021-2025/indicators.csv")
  let rows = table.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
  let moved = rows.prefix(1) + rows.dropFirst().reversed()
  try plan.file("shaoguan-2021-2025/indicators.csv", moved.joined(separator: "\n") + "\n")
  let after = try run()
  let (old, new) = (try fingerprints(before.document(.sarif)), try fingerprints(after.document(.sarif)))
  #expect(Set(old) == Set(new))
  #expect(old != new)
  #expect(Set(old).count == old.count)
  let gitlab = try objects(after.document(.gitlab)).map { $0["fingerprint"] as? String }
  #expect(gitlab == new)
}

@Test func findingsOfOneIdentityAreNumbered() throws {
  let finding = Finding(.run(.nothingJudged), plan: "a", subject: .named("b"), place: nil)
  var fingerprint = FindingFingerprint()
  let (first, second) = (fingerprint.next(finding), fingerprint.next(finding))
  #expect(first != second)
  var names = CaseNames()
  #expect(["a", "b", "a", "a (2)", "a"].map { names.unique($0) } == ["a", "b", "a (2)", "a (2) (2)", "a (3)"])
}

@Test func sarifLeavesOutTheMildestBeyondItsLimit() throws {
  let run = try FormatSample.usual()
  let content = try sarifRun(run.document(SARIFRenderer(.zh, version: "1", book: .standard, hasKnown: false, limit: 5)))
  let results = try #require(content["results"] as? [Object])
  #expect(results.map { $0["level"] as? String } == ["error", "warning", "error", "error", "error"])
  let invocation = try #require((content["invocations"] as? [Object])?.first)
  let notes = try #require(invocation["toolExecutionNotifications"] as? [Object])
  let message = (notes.first?["message"] as? [String: String])?["text"]
  #expect(message == "GitHub 每次最多收 5 条结果，未列出的有：错误 0，警告 2，提示 5")
}

@Test func everyRuleOfTheBookIsInSarifAtItsIndex() throws {
  let content = try sarifRun(try FormatSample.usual().document(.sarif))
  let driver = try #require((content["tool"] as? Object)?["driver"] as? Object)
  let rules = try #require(driver["rules"] as? [Object]).map { $0["id"] as? String }
  #expect(rules == RuleBook.standard.rules.map(\.code))
  for result in try #require(content["results"] as? [Object]) {
    let index = try #require(result["ruleIndex"] as? Int)
    #expect(rules[index] == result["ruleId"] as? String)
  }
}

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

@Test func lowersAndRaisesOfTheGateShowInTheTestReports() throws {
  // A binding target without data is a failure, and with --allow-missing it is skipped.
  let run = try FormatSample.usual()
  let lenient = try FormatSample.usual(Weighing(.check, gate: Gate(allowsMissing: true)))
  #expect(run.document(.tap).contains("not ok 6 - example FYP103 homes 2025 市残联\n"))
  #expect(lenient.document(.tap).contains("ok 6 - example FYP103 homes 2025 市残联 # SKIP 没有数据\n"))
  // Under --strict an aim fallen short of fails like an obligation.
  let strict = try FormatSample.usual(Weighing(.check, gate: Gate(isStrict: true)))
  #expect(run.document(.tap).contains("not ok 5 - example FYP105 enrolment 2025 市教育局 # TODO 预期性指标\n"))
  #expect(strict.document(.tap).contains("not ok 5 - example FYP105 enrolment 2025 市教育局\n"))
}
