import PlanRules
import Testing

@testable import PlanFiles

/// What the `lights` of a plan's assumptions come to, with the problems found.
private func read(_ lights: String) throws -> (assumptions: Assumptions, problems: [CellProblem]) {
  let bytes = Array(#"{"assumptions": {"lights": \#(lights)}}"#.utf8)
  let document = try JSONReader.read(SourceFile(path: "lab/plan.json", bytes: bytes))
  var reader = HeadReader(document: document, folder: "lab", findings: FindingCollector(plan: "lab"))
  let draft = reader.read()
  let problems = reader.findings.finished().compactMap { finding -> CellProblem? in
    guard finding.field == "assumptions.lights", case .cell(_, let problem) = finding.facts else { return nil }
    return problem
  }
  return (try #require(draft).assumptions, problems)
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
