import PlanRules
import PlanRun
import TestSupport
import Testing

/// The list of a run's errors and warnings that were not approved.
private func list(of run: TestRun) -> [KnownFinding] {
  var fingerprint = FindingFingerprint()
  return run.findings.enumerated().compactMap { position, weighed in
    let print = fingerprint.next(weighed.finding)
    guard weighed.severity > .note, weighed.exception == nil else { return nil }
    return entry(print, weighed.finding.rule.code, line: position + 2)
  }
}

private func entry(
  _ fingerprint: String, _ code: String, plan: String = "example", line: Int
) -> KnownFinding {
  KnownFinding(
    fingerprint: fingerprint, code: code, plan: plan, subject: "homes", period: "2024",
    place: Place(file: "known.csv", line: line))
}

@Test func whatIsListedAsKnownDoesNotFailTheRun() throws {
  let run = try ApprovedPlan.run(known: list(of: try ApprovedPlan.run()))
  #expect(run.summary.outcome == .passed)
  #expect(run.only(.bindingTargetUnreported)?.isKnown == true)
  #expect(run.only(.expectedTargetMissed)?.isKnown == true)
  #expect(run.summary.hasKnown)
}

@Test func anEntryThatIsFoundNoMoreIsReportedAtItsLineAfterAllElseOfItsPlan() throws {
  let gone = entry(String(repeating: "0", count: 32), "FYP101", line: 4)
  let elsewhere = entry(String(repeating: "1", count: 32), "FYP101", plan: "other", line: 5)
  let run = try ApprovedPlan.run(known: list(of: try ApprovedPlan.run()) + [gone, elsewhere])
  // Nothing is said of a plan that the run has not looked at.
  let said = try #require(run.only(.knownFindingGone))
  #expect(said.finding.place == Place(file: "known.csv", line: 4))
  #expect(said.severity == .warning)
  #expect(run.items[0].findings.last === said)
}
