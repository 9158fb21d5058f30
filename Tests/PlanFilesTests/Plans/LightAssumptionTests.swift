import PlanFiles
import PlanRules
import Testing

/// What the `lights` of a plan's assumptions come to, with the problems found.
private func read(_ lights: String) throws -> (assumptions: Assumptions, problems: [CellProblem]) {
  let folder = try ExampleFolder.load([
    "plan.json": ExampleFolder.head(adding: #""assumptions": {"lights": \#(lights)}"#)
  ])
  let problems = folder.findings.compactMap { finding -> CellProblem? in
    guard finding.field == .named("assumptions.lights"), case .data(.cell(_, let problem)) = finding.facts else {
      return nil
    }
    return problem
  }
  return (try #require(folder.plan).head.assumptions, problems)
}

@Test func aRuleForLightsIsNamed() throws {
  let (assumptions, problems) = try read(#"{"name": "yinchuan", "note": "照银川"}"#)
  #expect(assumptions.lights == .yinchuan)
  #expect(assumptions.note(.lights) == "照银川")
  #expect(problems.isEmpty)
}

@Test(arguments: [#"{"yellow": "5", "red": "15"}"#, #"{"red": 15, "yellow": 5, "note": "自定"}"#])
func aPlanMaySetItsOwnThresholds(lights: String) throws {
  let (assumptions, problems) = try read(lights)
  #expect(assumptions.lights == .own(yellow: Figure(digits: 5), red: Figure(digits: 15)))
  #expect(problems.isEmpty)
}

@Test(arguments: ["{}", #"{"note": "默认"}"#, "null"])
func withoutARuleTheDefaultHolds(lights: String) throws {
  let (assumptions, problems) = try read(lights)
  #expect(assumptions.lights == .standard)
  #expect(problems.isEmpty)
}

@Test func anUnknownRuleIsReportedWithThoseAllowed() throws {
  let (assumptions, problems) = try read(#"{"name": "beijing"}"#)
  #expect(assumptions.lights == .standard)
  #expect(problems == [.word(allowed: ["default", "yinchuan", "sanya", "barometer"])])
}

@Test(arguments: [
  #"{"yellow": "5"}"#, #"{"red": "15"}"#, #"{"yellow": "15", "red": "5"}"#, #"{"yellow": "-1", "red": "5"}"#,
  #"{"name": "sanya", "yellow": "5", "red": "15"}"#,
])
func thresholdsThatAreNotTwoInOrderAreReported(lights: String) throws {
  let (assumptions, problems) = try read(lights)
  #expect(assumptions.lights == .standard)
  #expect(problems == [.lightThresholds])
}

@Test func aThresholdThatIsNoNumberIsReported() throws {
  #expect(try read(#"{"yellow": "five", "red": "15"}"#).problems == [.number])
}
