import PlanRules
import PlanRun
import TestSupport
import Testing

@testable import PlanReports

@Test func lowersAndRaisesOfTheGateShowInTheTestReports() throws {
  // A binding target without data is a failure, and with --allow-missing it is skipped.
  let run = try FormatSample.usual()
  let lenient = try FormatSample.usual(Weighing(.check, gate: Gate(allowsMissing: true)))
  #expect(run.document(.tap).contains(" - example target homes\n"))
  #expect(lenient.document(.tap).contains(" - example target homes # SKIP 没有数据\n"))
  // Under --strict an aim fallen short of fails like an obligation.
  let strict = try FormatSample.usual(Weighing(.check, gate: Gate(isStrict: true)))
  #expect(run.document(.tap).contains(" - example target enrolment # TODO 预期性指标\n"))
  #expect(strict.document(.tap).contains(" - example target enrolment\n"))
}

@Test func casesOfOneNameAreNumbered() {
  var names = CaseNames()
  #expect(["a", "b", "a", "a (2)", "a"].map { names.unique($0) } == ["a", "b", "a (2)", "a (2) (2)", "a (3)"])
}
