import Foundation
import PlanFiles
import PlanReports
import PlanRules
import PlanRun
import TestSupport
import Testing

/// The list that a run without known findings would write.
private func list() throws -> [KnownFinding] {
  let place = try TemporaryFolder()
  let path = try place.file("known.csv", try ApprovedPlan.run().document(KnownFindingsList()))
  return try KnownFindingsFile.read(path, shownAs: "known.csv")
}

@Test func theListHoldsAllThatWasNotApproved() throws {
  // The approved finding has an exception of its own; notes can be known as well.
  #expect(try list().map(\.code) == ["FYP203", "FYP103", "FYP105"])
}

@Test func theSummaryCountsEveryFindingOnce() throws {
  let text = { (run: TestRun) in run.lines(.check, TextLayout(language: .en)).last ?? "" }
  #expect(text(try ApprovedPlan.run()).hasPrefix("check failed: 1 failed, 1 warned, 1 noted, 1 excepted, 0 passed"))
  #expect(
    text(try ApprovedPlan.run(known: try list())).hasPrefix(
      "check passed: 0 failed, 0 warned, 0 noted, 1 excepted, 3 known, 0 passed"))
}

@Test func theTextShowsWhoApprovedUntilWhenAndWhy() throws {
  let lines = try ApprovedPlan.run().lines(.check, TextLayout(language: .zh))
  let place = try #require(lines.firstIndex { $0.contains("例外: [FYP101]") })
  #expect(lines[place + 1] == "  市残工委批准，至2026-12-31：]]>洪灾::error::停工")
}

@Test func sarifSuppressesWhatWasApprovedAndTellsNewFromKnown() throws {
  let document = try ApprovedPlan.run(known: try list()).document(.sarif, .check, .en)
  let object = try #require(try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any])
  let runs = try #require(object["runs"] as? [[String: Any]])
  let results = try #require(runs[0]["results"] as? [[String: Any]])
  let states = results.map { "\($0["ruleId"] ?? "") \($0["baselineState"] ?? "")" }
  #expect(states == ["FYP101 new", "FYP105 unchanged", "FYP103 unchanged", "FYP203 unchanged"])
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
  #expect(!(try ApprovedPlan.run().document(.sarif).contains("baselineState")))
  // What was approved may be on an older list as well, and is not new then.
  let listed = try #require(try ApprovedPlan.run().findings.first)
  let first = listed.finding
  let entry = KnownFinding(
    fingerprint: listed.fingerprint.text, code: first.rule.code, plan: "example", subject: "", period: "",
    place: Place(file: "known.csv", line: 2))
  #expect(try ApprovedPlan.run(known: [entry]).document(.sarif).contains("\"baselineState\": \"unchanged\""))
}

@Test func testReportsSkipWhatWasApproved() throws {
  let junit = try ApprovedPlan.run().document(.junit)
  #expect(junit.contains("<skipped message=\"市残工委批准，至2026-12-31：]]&gt;洪灾::error::停工\""))
  #expect(junit.contains("failures=\"1\" errors=\"0\" skipped=\"2\""))
  #expect(try ApprovedPlan.run().document(.tap).contains("not ok 1 - example target coverage # TODO 例外\n"))
}

@Test func annotationsShowTheApprovedAsNoticesAndNothingKnown() throws {
  let github = try ApprovedPlan.run(known: try list()).document(.github, .check, .en).split(separator: "\n")
  #expect(github.count == 2)
  #expect(github[0].hasPrefix("::notice title=FYP101 binding-target-missed (excepted),file=example/actuals.csv,"))
  #expect(github[0].hasSuffix("%0Aapproved by 市残工委 until 2026-12-31: ]]>洪灾::error::停工"))
  let gitlab = try ApprovedPlan.run().document(.gitlab, .check, .en)
  #expect(gitlab.contains("(approved by 市残工委 until 2026-12-31: ]]>洪灾::error::停工)\""))
}

@Test func tablesHaveAColumnForTheApproval() throws {
  let rows = try ApprovedPlan.run().document(.csv, .check, .en).split(separator: "\r\n").filter {
    $0.contains(",FYP101,")
  }
  #expect(rows.count == 1)
  #expect(rows[0].hasSuffix(",excepted,approved by 市残工委 until 2026-12-31: ]]>洪灾::error::停工,"))
}

@Test func jsonKeepsTheWeightAndTellsTheApproval() throws {
  let document = try ApprovedPlan.run(known: try list()).document(.json, .check, .en)
  let object = try #require(try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any])
  let findings = try #require(object["findings"] as? [[String: Any]])
  let approved = try #require(findings.first { $0["code"] as? String == "FYP101" })
  #expect(approved["severity"] as? String == "error")
  let exception = try #require(approved["exception"] as? [String: Any])
  #expect(exception["approvedBy"] as? String == "市残工委")
  #expect(exception["expires"] as? String == "2026-12-31")
  #expect(exception["file"] as? String == "example/exceptions.csv")
  #expect(exception["line"] as? Int == 2)
  #expect(findings.map { $0["known"] as? Bool } == [false, true, true, true])
  #expect(
    object["summary"] as? [String: Int] == [
      "failed": 0, "warned": 0, "noted": 0, "excepted": 1, "known": 3, "supporting": 0, "others": 0, "inherited": 0,
      "closed": 0,
      "passed": 0,
    ])
}
