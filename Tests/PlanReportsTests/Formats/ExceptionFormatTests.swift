import Foundation
import PlanFiles
import PlanReports
import PlanRules
import PlanRun
import TestSupport
import Testing

/// A missed obligation that was approved, a missed aim, and an obligation without data, whose figure of 2024 is owed
/// too: that is a note.
private func run(known: [KnownFinding]? = nil, expires: String = "2026-12-31") throws -> TestRun {
  let files: KeyValuePairs = [
    "indicators.csv": """
    序号,编码,指标,单位,基期,目标,属性
    1,coverage,覆盖率,%,80,85,约束性
    2,enrolment,入学率,%,95,97,预期性
    3,aid,补贴覆盖率,%,100,100,约束性

    """,
    "actuals.csv": "指标,时期,数值,来源\ncoverage,2025,84,report\nenrolment,2025,96,report\n",
    "exceptions.csv": "代码,对象,时期,理由,批准,到期\nFYP101,1,2025,]]>洪灾::error::停工,市残工委,\(expires)\n",
  ]
  return try TestRun(example: files, asOf: "2025-12-31", weighing: Weighing(.check, known: known))
}

/// The list that a run without known findings would write.
private func list() throws -> [KnownFinding] {
  let place = try TemporaryFolder()
  let path = try place.file("known.csv", try run().document(KnownFindingsList()))
  return try KnownFindingsFile.read(path, shownAs: "known.csv")
}

private func standing(of code: String, in run: TestRun) throws -> WeighedFinding {
  try #require(run.findings.first { $0.finding.rule.code == code })
}

@Test func anApprovedFindingIsShownAndDoesNotFailTheRun() throws {
  let run = try run()
  let approved = try standing(of: "FYP101", in: run)
  #expect(approved.severity == .error)
  #expect(approved.exception?.approver == "市残工委")
  // What still fails is the obligation without data.
  #expect(run.summary.outcome == .failed)
  #expect(run.findings.filter { $0.isCounted && $0.severity == .error }.map(\.finding.rule.code) == ["FYP103"])
}

@Test func anExpiredExceptionApprovesNothing() throws {
  let run = try run(expires: "2025-12-30")
  #expect(try standing(of: "FYP101", in: run).isCounted)
  #expect(try standing(of: "FYP420", in: run).severity == .warning)
}

@Test func whatIsListedAsKnownDoesNotFailTheRun() throws {
  let known = try list()
  // The approved finding has an exception and notes never fail, so neither is listed.
  #expect(known.map(\.code) == ["FYP103", "FYP105"])
  let run = try run(known: known)
  #expect(run.summary.outcome == .passed)
  #expect(try standing(of: "FYP103", in: run).isKnown)
  #expect(run.summary.hasKnown)
}

@Test func anEntryThatIsFoundNoMoreIsReportedAtItsLine() throws {
  let gone = KnownFinding(
    fingerprint: String(repeating: "0", count: 32), code: "FYP101", plan: "example", subject: "homes", period: "2024",
    place: Place(file: "known.csv", line: 4))
  let elsewhere = KnownFinding(
    fingerprint: String(repeating: "1", count: 32), code: "FYP101", plan: "other", subject: "homes", period: "2024",
    place: Place(file: "known.csv", line: 5))
  let run = try run(known: try list() + [gone, elsewhere])
  let said = run.findings.filter { $0.finding.rule == .knownFindingGone }
  // Nothing is said of a plan that the run has not looked at.
  #expect(said.map(\.finding.place?.description) == ["known.csv:4:1"])
  #expect(said.map(\.severity) == [.warning])
  #expect(run.message(of: said[0], .zh) == "已知问题 FYP101（example homes 2024）不再出现")
}

@Test func theSummaryCountsEveryFindingOnce() throws {
  let text = { (run: TestRun) in run.lines(.check, TextLayout(language: .en)).last ?? "" }
  #expect(text(try run()).hasPrefix("check failed: 1 failed, 1 warned, 1 noted, 1 excepted, 0 passed"))
  #expect(
    text(try run(known: try list())).hasPrefix(
      "check passed: 0 failed, 0 warned, 1 noted, 1 excepted, 2 known, 0 passed"))
}

@Test func theTextShowsWhoApprovedUntilWhenAndWhy() throws {
  let lines = try run().lines(.check, TextLayout(language: .zh))
  let place = try #require(lines.firstIndex { $0.contains("例外: [FYP101]") })
  #expect(lines[place + 1] == "  市残工委批准，至2026-12-31：]]>洪灾::error::停工")
}

@Test func sarifSuppressesWhatWasApprovedAndTellsNewFromKnown() throws {
  let document = try run(known: try list()).document(.sarif, .check, .en)
  let object = try #require(try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any])
  let runs = try #require(object["runs"] as? [[String: Any]])
  let results = try #require(runs[0]["results"] as? [[String: Any]])
  let states = results.map { "\($0["ruleId"] ?? "") \($0["baselineState"] ?? "")" }
  #expect(states == ["FYP101 new", "FYP105 unchanged", "FYP103 unchanged", "FYP203 new"])
  let suppressions = results.map { $0["suppressions"] as? [[String: String]] }
  #expect(
    suppressions == [
      [
        [
          "kind": "external", "status": "accepted",
          "justification": "approved by 市残工委 until 2026-12-31: ]]>洪灾::error::停工",
        ]
      ], nil, nil, nil,
    ])
  #expect(!(try run().document(.sarif).contains("baselineState")))
  // What was approved may be on an older list as well, and is not new then.
  var fingerprint = FindingFingerprint()
  let first = try #require(try run().findings.first?.finding)
  let entry = KnownFinding(
    fingerprint: fingerprint.next(first), code: first.rule.code, plan: "example", subject: "", period: "",
    place: Place(file: "known.csv", line: 2))
  #expect(try run(known: [entry]).document(.sarif).contains("\"baselineState\": \"unchanged\""))
}

@Test func testReportsSkipWhatWasApproved() throws {
  let junit = try run().document(.junit)
  #expect(junit.contains("<skipped message=\"市残工委批准，至2026-12-31：]]&gt;洪灾::error::停工\""))
  #expect(junit.contains("failures=\"1\" errors=\"0\" skipped=\"2\""))
  #expect(try run().document(.tap).contains("not ok 1 - example FYP101 coverage 2025 市残联 # TODO 例外\n"))
}

@Test func annotationsShowTheApprovedAsNoticesAndNothingKnown() throws {
  let github = try run(known: try list()).document(.github, .check, .en).split(separator: "\n")
  #expect(github.count == 3)
  #expect(github[0].hasPrefix("::notice title=FYP101 binding-target-missed (excepted),file=example/indicators.csv,"))
  #expect(github[0].hasSuffix("%0Aapproved by 市残工委 until 2026-12-31: ]]>洪灾::error::停工"))
  let gitlab = try run().document(.gitlab, .check, .en)
  #expect(gitlab.contains("(approved by 市残工委 until 2026-12-31: ]]>洪灾::error::停工)\""))
}

@Test func tablesHaveAColumnForTheApproval() throws {
  let rows = try run().document(.csv, .check, .en).split(separator: "\r\n").filter { $0.contains(",FYP101,") }
  #expect(rows.count == 1)
  #expect(rows[0].hasSuffix(",excepted,approved by 市残工委 until 2026-12-31: ]]>洪灾::error::停工"))
}

@Test func jsonKeepsTheWeightAndTellsTheApproval() throws {
  let document = try run(known: try list()).document(.json, .check, .en)
  let object = try #require(try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any])
  let findings = try #require(object["findings"] as? [[String: Any]])
  let approved = try #require(findings.first { $0["code"] as? String == "FYP101" })
  #expect(approved["severity"] as? String == "error")
  let exception = try #require(approved["exception"] as? [String: Any])
  #expect(exception["approvedBy"] as? String == "市残工委")
  #expect(exception["expires"] as? String == "2026-12-31")
  #expect(exception["file"] as? String == "example/exceptions.csv")
  #expect(exception["line"] as? Int == 2)
  #expect(findings.map { $0["known"] as? Bool } == [false, true, true, false])
  #expect(
    object["summary"] as? [String: Int] == [
      "failed": 0, "warned": 0, "noted": 1, "excepted": 1, "known": 2, "supporting": 0, "passed": 0,
    ])
}
