import Foundation
import PlanFiles
import PlanRules
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
  for subject in [ReportSubject.findings, .progress, .overdue, .matrix(.both), .explanation] {
    let document = try FormatSample.refused.document(format, subject)
    #expect(document.contains("FYP901"), "\(format) \(subject)")
    #expect(document.contains("没有名为“none”的规划"), "\(format) \(subject)")
  }
}

@Test func identitiesSurviveMovedRows() throws {
  let plan = try TemporaryFolder()
  try plan.copy("\(Repository.plans)/shaoguan-2021-2025", as: "shaoguan-2021-2025")
  func run() throws -> Run {
    let folder = try PlanFolder.load("\(plan.path)/shaoguan-2021-2025", shownAs: "plans/shaoguan-2021-2025")
    return Run(JudgedPlan(folder, plan: try #require(folder.plan), asOf: try #require(CalendarDate(asOf: "2023"))))
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
  let finding = Finding(.usage, .nothingJudged, plan: "a", subject: "b", place: nil)
  var fingerprint = FindingFingerprint()
  let (first, second) = (fingerprint.next(finding), fingerprint.next(finding))
  #expect(first != second)
  var names = CaseNames()
  #expect(["a", "b", "a", "a (2)", "a"].map { names.unique($0) } == ["a", "b", "a (2)", "a (2) (2)", "a (3)"])
}

@Test func sarifLeavesOutTheMildestBeyondItsLimit() throws {
  let run = try FormatSample.usual()
  let content = try sarifRun(SARIFRenderer(run, .zh, version: "1", limit: 5).document())
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
  #expect(rules == RuleBook.rules.map(\.code))
  for result in try #require(content["results"] as? [Object]) {
    let index = try #require(result["ruleIndex"] as? Int)
    #expect(rules[index] == result["ruleId"] as? String)
  }
}

@Test func gitHubShowsTenOfEachLevelAndSaysHowManyAreLeftOut() throws {
  let finding = Finding(
    .usage, .usage(Wording(zh: "坏", en: "bad")), plan: nil, place: Place(file: "a.csv", line: 3, column: 4))
  let findings = [(Severity.note, 12), (.error, 11), (.warning, 2)].flatMap { severity, count in
    (0..<count).map { _ in WeighedFinding(finding, severity) }
  }
  let run = Run(plans: [], findings: findings, outcome: .failed)
  let lines = try run.document(.github, .findings, .en).split(separator: "\n")
  #expect(lines.prefix(10).allSatisfy { $0.hasPrefix("::error title=FYP903 usage,file=a.csv,line=3,col=4::bad%0A") })
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
  let whole = StepSummary(run, .en).document()
  #expect(whole.split(separator: "\n").count == 3 + run.findings.count)
  #expect(!whole.contains("left out"))
  let short = StepSummary(run, .en, room: 2048).document()
  #expect(short.utf8.count <= 2048)
  #expect(short.contains("| error | FYP401 |"))
  #expect(short.hasSuffix("further findings are left out.\n"))
}

@Test func lowersAndRaisesOfTheGateShowInTheTestReports() throws {
  // A binding target without data is a failure, and with --allow-missing it is skipped.
  let run = try FormatSample.usual()
  let gate = Gate(allowsMissing: true)
  let lenient = Run(
    plans: run.plans, findings: run.findings.map { WeighedFinding($0.finding, gate.severity(of: $0.finding)) },
    outcome: .failed)
  #expect(try run.document(.tap).contains("not ok 6 - example FYP103 homes 2025 市残联\n"))
  #expect(try lenient.document(.tap).contains("ok 6 - example FYP103 homes 2025 市残联 # SKIP 没有数据\n"))
  // Under --strict an aim fallen short of fails like an obligation.
  let strict = Run(
    plans: run.plans,
    findings: run.findings.map { WeighedFinding($0.finding, Gate(isStrict: true).severity(of: $0.finding)) },
    outcome: .failed)
  #expect(try run.document(.tap).contains("not ok 5 - example FYP105 enrolment 2025 市教育局 # TODO 预期性指标\n"))
  #expect(try strict.document(.tap).contains("not ok 5 - example FYP105 enrolment 2025 市教育局\n"))
}
