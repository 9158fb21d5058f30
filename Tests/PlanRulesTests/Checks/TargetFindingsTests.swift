import Testing

@testable import PlanRules

private func findings(_ draft: Draft, on day: String = "2023") throws -> [Finding] {
  TargetFindings.findings(of: try draft.assess(on: day), plan: try draft.plan(), records: try draft.records())
}

private func level(_ nature: Nature?, _ readings: KeyValuePairs<String, String>) -> Draft {
  Draft(Draft.Row(code: "row", target: "85", baseline: "80", nature: nature), readings)
}

@Test(
  arguments: [
    // 83 is due at the end of 2023.
    (Nature.binding, "2023", "82.9", "FYP102", Severity.error), (.binding, "2023", "82以上", "FYP104", .error),
    (.binding, "2023", "", "FYP103", .error), (.binding, "2025", "84.9", "FYP101", .error),
    (.expected, "2023", "82.9", "FYP106", .warning), (.expected, "2023", "82以上", "FYP108", .note),
    (.expected, "2023", "", "FYP107", .note), (.expected, "2025", "84.9", "FYP105", .warning),
    (nil, "2023", "82.9", "FYP106", .warning), (nil, "2023", "", "FYP107", .note),
  ] as [(Nature?, String, String, String, Severity)])
func everyStatusThatIsNotGoodHasItsRule(
  nature: Nature?, day: String, value: String, code: String, severity: Severity
) throws {
  let found = try findings(level(nature, [day: value]), on: day)
  #expect(found.map(\.rule.code) == [code])
  #expect(found.map(\.severity) == [severity])
  #expect(found.map(\.subject) == [.named("row")])
  #expect(found.map { $0.period?.description } == [day])
}

@Test(arguments: [("2023", "83"), ("2023", "85"), ("2025", "85")])
func whatIsGoodHasNone(day: String, value: String) throws {
  #expect(try findings(level(.binding, [day: value]), on: day).isEmpty)
}

@Test(
  arguments: [
    (Nature.binding, "83", "FYP109", Severity.error), (.expected, "83", "FYP109", .warning),
    (nil, "83", "FYP109", .warning),
    (.binding, "", "FYP110", .warning), (.binding, "83以上", "FYP111", .warning),
  ] as [(Nature?, String, String, Severity)])
func aNumberOfAYearHasRulesOfItsOwn(nature: Nature?, value: String, code: String, severity: Severity) throws {
  var draft = level(nature, ["2023": value])
  draft.set("row", ["2023": "84"])
  let found = try findings(draft).filter { $0.rule.code >= "FYP109" }
  #expect(found.map(\.rule.code) == [code])
  #expect(found.map(\.severity) == [severity])
  // At the figure that decides, with the number beside it; where there is none, at the number.
  let number = Place(file: "annual-targets.csv", line: 2)
  #expect(found.first?.place == (value.isEmpty ? number : Place(file: "actuals.csv", line: 2, column: 1)))
  #expect(found.first?.related == (value.isEmpty ? nil : number))
}

@Test func aMissedNumberOfAStatisticIsAWarning() throws {
  var draft = level(.binding, ["2023": "85"])
  draft.statistics = [Draft.Row(code: "recorded")]
  draft.report("recorded", ["2023": "98"])
  draft.set("recorded", ["2023": "99"])
  #expect(try findings(draft).map(\.severity) == [.warning])
}

@Test func aFindingNamesWhoLeadsAndWhoSupports() throws {
  var draft = level(.binding, ["2023": "82"])
  draft.tasks = [Draft.Task(number: "1", lead: ["市民政局"], supporting: ["市教育局"], indicators: ["row"])]
  let found = try #require(try findings(draft).first)
  #expect(found.lead == [DepartmentID(1)])
  #expect(found.supporting == [DepartmentID(2)])
}

@Test(arguments: [true, false])
func ofATargetThatCannotBeReadNoFigureIsAskedFor(isUnreadable: Bool) throws {
  // The cell has its own finding; a row without a target is asked about as before.
  var draft = Draft(
    Draft.Row(code: "row", target: nil, baseline: "80", nature: .binding, hasUnreadableTarget: isUnreadable))
  draft.report("row", ["2023": "83"])
  #expect(try findings(draft).map(\.rule.code) == (isUnreadable ? [] : ["FYP104"]))
}
