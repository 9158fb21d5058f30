import PlanRules
import PlanRun
import TestSupport
import Testing

/// An obligation that was at 82 where 83 was due, with other rows before its own.
private func behind(after rows: String = "", in year: String = "2023") throws -> Finding {
  let run = try TestRun(
    example: [
      "indicators.csv": "编码,指标,单位,基期,目标,属性\n\(rows)coverage,覆盖率,%,80,85,约束性\n",
      "actuals.csv": "指标,时期,数值,来源\ncoverage,\(year),82,report\n",
    ], asOf: year)
  return try #require(run.findings.map(\.finding).first { $0.rule == .bindingTargetBehind })
}

@Test func aFindingIsTheSameWhereverItsRowStands() throws {
  let (before, after) = (try behind(), try behind(after: "first,满意度,%,,稳步提高,预期性\n"))
  #expect(before.place != after.place)
  var (first, second, third) = (FindingFingerprint(), FindingFingerprint(), FindingFingerprint())
  let fingerprint = first.next(before)
  #expect(second.next(after) == fingerprint)
  #expect(third.next(try behind(in: "2024")) != fingerprint)
}

@Test func fingerprintsAreThoseOfFNV() {
  // The published values for no text and for "a".
  #expect(FindingFingerprint.hash("") == "6c62272e07bb014262b821756295c58d")
  #expect(FindingFingerprint.hash("a") == "d228cb696f1a8caf78912b704e4a8964")
}

@Test func findingsOfOneIdentityAreNumbered() {
  let finding = Finding(.run(.nothingJudged), plan: "a", subject: .named("b"), place: nil)
  var fingerprint = FindingFingerprint()
  let (first, second) = (fingerprint.next(finding), fingerprint.next(finding))
  #expect(first != second)
}
