import PlanRules
import PlanRun
import TestSupport
import Testing

@Test func anApprovedFindingIsShownAndDoesNotFailTheRun() throws {
  let run = try ApprovedPlan.run()
  let approved = try #require(run.only(.bindingTargetMissed))
  #expect(approved.severity == .error)
  #expect(approved.exception?.approver == "市残工委")
  // What still fails is the obligation without data.
  #expect(run.summary.outcome == .failed)
  #expect(run.findings.filter { $0.isCounted && $0.severity == .error }.map(\.finding.rule.code) == ["FYP103"])
}

@Test func anExpiredExceptionApprovesNothing() throws {
  let run = try ApprovedPlan.run(expires: "2025-12-30")
  #expect(run.only(.bindingTargetMissed)?.isCounted == true)
  #expect(run.only(.exceptionExpired)?.severity == .warning)
}
