import PlanRules
import PlanRun
import TestSupport
import Testing

/// The list of a run's errors and warnings that were not approved.
private func list(of run: TestRun) -> [KnownFinding] {
  run.findings.enumerated().compactMap { position, weighed in
    guard weighed.severity > .note, weighed.exception == nil else { return nil }
    return entry(weighed.fingerprint.text, weighed.finding.rule.code, line: position + 2)
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
  #expect(said.severity == .note)
  #expect(run.items[0].findings.last === said)
}

/// A run over all there is, of which a list knows some things.
private func complete(_ known: [KnownFinding], weighing: Weighing.Purpose = .check) throws -> TestRun {
  let place = try TemporaryFolder()
  try place.plan("example", ["actuals.csv": "指标,时期,数值,来源\ncoverage,2025,85,report\n"])
  return try TestRun(
    RunRequest(
      [place.runFolder("example")], isComplete: true, day: .on(try TestRun.day("2025")),
      weighing: Weighing(weighing, known: known)))
}

@Test(arguments: [Weighing.Purpose.check, .validate])
func aPlanThatIsGoneThoughThingsWereKnownOfItFailsARunOverAllPlans(purpose: Weighing.Purpose) throws {
  let entries = (0..<3).map { number in
    entry(
      String(repeating: "\(number)", count: 32), "FYP103", plan: number == 1 ? "elsewhere" : "other", line: number + 2)
  }
  let run = try complete(entries, weighing: purpose)
  let said = run.findings.filter { $0.finding.rule == .knownFindingGone }
  #expect(said.map(\.finding.plan) == ["other", "elsewhere"])
  #expect(said.map(\.finding.place) == [Place(file: "known.csv", line: 2), Place(file: "known.csv", line: 3)])
  #expect(said.map(\.severity) == [.error, .error])
  guard case .run(.knownPlanGone("other", count: 2)) = said[0].finding.facts else {
    Issue.record("\(said[0].finding.facts)")
    return
  }
  #expect(run.summary.outcome == .failed)
}

@Test func whatStoodInThePlaceOfAPlanAndIsClearedAwayIsOnlyFoundNoMore() throws {
  let run = try complete([entry(String(repeating: "0", count: 32), "FYP425", plan: "x.csv", line: 2)])
  #expect(run.findings.map(\.finding.rule.code) == ["FYP904"])
  #expect(run.findings.map(\.severity) == [.note])
  #expect(run.summary.outcome == .passed)
}

@Test func whatIsNoPlanFailsARunAndTheOthersAreJudged() throws {
  let place = try TemporaryFolder()
  try place.plan("example", ["actuals.csv": "指标,时期,数值,来源\ncoverage,2025,85,report\n"])
  func run(_ weighing: Weighing) throws(Refusal) -> TestRun {
    try TestRun(
      RunRequest(
        [
          place.runFolder("example"),
          RunRequest.Folder("\(place.path)/x.csv", shownAs: "plans/x.csv", fault: .notAPlan(.notFolder(.regular))),
        ], isComplete: true, day: .on(Period(year: 2025).end), weighing: weighing))
  }
  let first = try run(Weighing(.check))
  #expect(first.codes == ["FYP425"])
  #expect(first.summary.outcome == .failed)
  #expect(first.plans.map(\.plan.id) == ["example"])
  // It may be left out by its rule, or be known.
  #expect(try run(Weighing(.check, rules: RuleSelection(skipping: [.notAPlan]))).codes.isEmpty)
  let listed = first.findings.map { entry($0.fingerprint.text, "FYP425", plan: "x.csv", line: 2) }
  let known = try run(Weighing(.check, known: listed))
  #expect(known.findings.map(\.isKnown) == [true])
  #expect(known.summary.outcome == .passed)
}
