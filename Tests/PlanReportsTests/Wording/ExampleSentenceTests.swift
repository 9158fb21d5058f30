import PlanReports
import PlanRules
import PlanRun
import TestSupport
import Testing

/// The rules whose examples are files.
private let exemplified = RuleBook.standard.rules.filter { $0.fails.command == nil }

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
