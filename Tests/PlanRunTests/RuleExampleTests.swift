import PlanRules
import TestSupport
import Testing

/// The rules whose examples are files; those whose examples are command lines are tried with the program itself.
private let exemplified = RuleBook.standard.rules.filter { $0.fails.command == nil }

@Test func everyRuleHasAPassingAndAFailingExample() {
  for rule in RuleBook.standard.rules {
    #expect((rule.passes.command == nil) == (rule.fails.command == nil), "\(rule.code)")
    for example in [rule.passes, rule.fails] where example.command == nil {
      #expect(!example.files.isEmpty, "\(rule.code)")
    }
  }
}

@Test(arguments: exemplified) func theFailingExampleRaisesItsRule(rule: Rule) throws {
  let run = try ExampleRun(rule.fails)
  #expect(run.codes.contains(rule.code), "\(rule.code): \(run.codes)")
}

@Test(arguments: exemplified) func thePassingExampleDoesNotRaiseItsRule(rule: Rule) throws {
  let run = try ExampleRun(rule.passes)
  #expect(!run.codes.contains(rule.code), "\(rule.code): \(run.codes)")
}

@Test(arguments: exemplified) func thePassingExampleIsReadWithoutComplaint(rule: Rule) throws {
  // The example must pass because the rule is satisfied, not because its files could not be used.
  #expect(try ExampleRun(rule.passes).problems.map(\.rule.code) == [])
}
