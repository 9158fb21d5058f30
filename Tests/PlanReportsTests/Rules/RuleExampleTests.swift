import PlanReports
import PlanRules
import PlanRun
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

@Test(arguments: exemplified, Language.allCases)
func everyFindingOfAnExampleHasSentences(rule: Rule, language: Language) throws {
  let run = try ExampleRun(rule.fails)
  let wording = FindingWording(run.item, language)
  for finding in run.findings.map(\.finding) {
    for sentence in [wording.message(finding), wording.remedy(finding)] {
      #expect(!sentence.isEmpty, "\(rule.code) → \(finding.rule.code)")
      #expect(!sentence.contains("nil") && !sentence.contains("Optional"), "\(sentence)")
    }
  }
}

@Test(arguments: exemplified) func messagesDifferBetweenTheLanguages(rule: Rule) throws {
  let run = try ExampleRun(rule.fails)
  let (zh, en) = (FindingWording(run.item, .zh), FindingWording(run.item, .en))
  for finding in run.findings.map(\.finding) {
    #expect(zh.message(finding) != en.message(finding))
    #expect(zh.remedy(finding) != en.remedy(finding))
  }
}
