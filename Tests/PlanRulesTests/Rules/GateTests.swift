import Testing

@testable import PlanRules

extension Rule: @retroactive CustomTestStringConvertible {
  public var testDescription: String { code }
}

private func severity(_ rule: Rule, allowsMissing: Bool = false, isStrict: Bool = false) -> Severity {
  Gate(allowsMissing: allowsMissing, isStrict: isStrict)
    .severity(of: Finding(rule, .nothingJudged, plan: "draft", place: nil))
}

@Test(arguments: [
  (Rule.bindingTargetMissed, Severity.error), (.bindingTargetBehind, .error), (.bindingTargetUnreported, .error),
  (.bindingTargetUndetermined, .error), (.expectedTargetMissed, .warning), (.expectedTargetBehind, .warning),
  (.expectedTargetUnreported, .note), (.expectedTargetUndetermined, .note), (.annualTargetMissed, .warning),
  (.annualTargetUnreported, .warning), (.taskOverdue, .warning), (.milestoneOverdue, .warning), (.reportOverdue, .note),
  (.taskReportedBehind, .warning), (.completedButIndicatorMissed, .warning), (.equationBroken, .error),
  (.printedRateMismatch, .warning), (.ratioMismatch, .error), (.overlappingPeriodsDisagree, .error),
  (.unreadableCell, .error), (.unknownColumn, .warning), (.unknownCode, .error), (.unknownDepartment, .warning),
  (.duplicateRow, .error), (.unitMismatch, .error), (.outsidePlanPeriod, .warning), (.unknownSource, .warning),
  (.unreadableFile, .error),
])
func rulesWeighWhatTheContractSays(rule: Rule, expected: Severity) { #expect(severity(rule) == expected) }

@Test(arguments: [Rule.bindingTargetUnreported, .bindingTargetUndetermined])
func missingDataOfBindingTargetsMayBeLoweredAndStaysLoweredUnderStrict(rule: Rule) {
  #expect(severity(rule, allowsMissing: true) == .warning)
  #expect(severity(rule, allowsMissing: true, isStrict: true) == .warning)
  #expect(severity(rule, isStrict: true) == .error)
}

@Test(arguments: [Rule.bindingTargetMissed, .bindingTargetBehind, .unreadableCell])
func nothingElseIsLowered(rule: Rule) { #expect(severity(rule, allowsMissing: true) == .error) }

@Test func strictRaisesWarningsAndLeavesNotes() {
  #expect(severity(.expectedTargetBehind, isStrict: true) == .error)
  #expect(severity(.expectedTargetBehind, allowsMissing: true, isStrict: true) == .error)
  #expect(severity(.expectedTargetUnreported, allowsMissing: true, isStrict: true) == .note)
}

@Test(
  arguments: [
    ([], true, Gate.Outcome.passed), ([], false, .void), ([.note, .warning], true, .passed),
    ([.warning], false, .void), ([.error], true, .failed), ([.note, .error, .warning], false, .failed),
  ] as [([Severity], Bool, Gate.Outcome)])
func anErrorFailsAndWithoutOneSomethingMustHaveBeenJudged(
  severities: [Severity], hasJudgement: Bool, outcome: Gate.Outcome
) {
  #expect(Gate.outcome(severities: severities, hasJudgement: hasJudgement) == outcome)
}

@Test func theOutcomesAreTheExitStatuses() {
  #expect([Gate.Outcome.passed, .failed, .void].map(\.rawValue) == [0, 1, 2])
}

@Test func rulesAreListedOnceInTheOrderOfTheirCodesAndFoundByCodeAndName() {
  let codes = RuleBook.rules.map(\.code)
  #expect(Set(codes).count == codes.count)
  #expect(Set(RuleBook.rules.map(\.name)).count == codes.count)
  #expect(RuleBook.rule("fyp102") == .bindingTargetBehind)
  #expect(RuleBook.rule("Binding-Target-Behind") == .bindingTargetBehind)
  #expect(RuleBook.rule("FYP999") == nil)
}
