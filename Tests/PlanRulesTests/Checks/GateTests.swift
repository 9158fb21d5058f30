import Testing

@testable import PlanRules

private func severity(_ code: String, allowsMissing: Bool = false, isStrict: Bool = false) throws -> Severity {
  let rule = try #require(RuleBook.standard.rule(code))
  return Gate(allowsMissing: allowsMissing, isStrict: isStrict)
    .severity(of: Finding(.any(of: rule), plan: "draft", place: nil))
}

@Test(arguments: [
  ("FYP101", Severity.error), ("FYP102", .error), ("FYP103", .error),
  ("FYP104", .error), ("FYP105", .warning), ("FYP106", .warning),
  ("FYP107", .note), ("FYP108", .note), ("FYP109", .warning),
  ("FYP110", .warning), ("FYP201", .warning), ("FYP202", .warning), ("FYP203", .note),
  ("FYP204", .warning), ("FYP205", .warning), ("FYP301", .error),
  ("FYP302", .warning), ("FYP303", .error), ("FYP304", .error),
  ("FYP401", .error), ("FYP402", .warning), ("FYP403", .error), ("FYP404", .warning),
  ("FYP405", .error), ("FYP406", .error), ("FYP407", .warning), ("FYP408", .warning),
  ("FYP409", .error),
])
func rulesWeighWhatTheContractSays(code: String, expected: Severity) throws { #expect(try severity(code) == expected) }

@Test(arguments: ["FYP103", "FYP104"])
func missingDataOfBindingTargetsMayBeLoweredAndStaysLoweredUnderStrict(code: String) throws {
  #expect(try severity(code, allowsMissing: true) == .warning)
  #expect(try severity(code, allowsMissing: true, isStrict: true) == .warning)
  #expect(try severity(code, isStrict: true) == .error)
}

@Test(arguments: ["FYP101", "FYP102", "FYP401"])
func nothingElseIsLowered(code: String) throws { #expect(try severity(code, allowsMissing: true) == .error) }

@Test func strictRaisesWarningsAndLeavesNotes() throws {
  #expect(try severity("FYP106", isStrict: true) == .error)
  #expect(try severity("FYP106", allowsMissing: true, isStrict: true) == .error)
  #expect(try severity("FYP107", allowsMissing: true, isStrict: true) == .note)
}

@Test(
  arguments: [
    ([], true, Outcome.passed), ([], false, .void), ([.note, .warning], true, .passed),
    ([.warning], false, .void), ([.error], true, .failed), ([.note, .error, .warning], false, .failed),
  ] as [([Severity], Bool, Outcome)])
func anErrorFailsAndWithoutOneSomethingMustHaveBeenJudged(
  severities: [Severity], hasJudgement: Bool, outcome: Outcome
) {
  #expect(Gate.outcome(severities: severities, hasJudgement: hasJudgement) == outcome)
}

@Test func theOutcomesAreTheExitStatuses() {
  #expect([Outcome.passed, .failed, .void].map(\.rawValue) == [0, 1, 2])
}

@Test func rulesAreListedOnceInTheOrderOfTheirCodesAndFoundByCodeAndName() {
  let codes = RuleBook.standard.rules.map(\.code)
  #expect(Set(codes).count == codes.count)
  #expect(Set(RuleBook.standard.rules.map(\.name)).count == codes.count)
  #expect(RuleBook.standard.rule("fyp102") == .bindingTargetBehind)
  #expect(RuleBook.standard.rule("Binding-Target-Behind") == .bindingTargetBehind)
  #expect(RuleBook.standard.rule("FYP999") == nil)
}
