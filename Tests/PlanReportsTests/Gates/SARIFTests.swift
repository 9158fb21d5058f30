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
  return try results.map { try #require(($0["partialFingerprints"] as? [String: String])?["fyplanIdentity/v2"]) }
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

@Test func sarifLeavesOutTheMildestBeyondItsLimit() throws {
  let run = try FormatSample.usual()
  let content = try sarifRun(run.document(SARIFRenderer(.zh, version: "1", book: .standard, hasKnown: false, limit: 5)))
  let results = try #require(content["results"] as? [Object])
  #expect(results.map { $0["level"] as? String } == ["error", "error", "warning", "error", "error"])
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
