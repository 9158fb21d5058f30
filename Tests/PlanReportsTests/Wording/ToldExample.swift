import PlanReports
import PlanRules
import PlanRun
import TestSupport
import Testing

/// A small plan that leads to one finding of a rule, named in words, and what a planner reads of it in either language.
struct ToldExample: Sendable, CustomTestStringConvertible {
  /// What the plan is like, in words.
  let testDescription: String
  let rule: Rule
  private let example: Rule.Example
  private let texts: [Language: [String]]

  /// A plan on a day: message and remedy, first in Chinese.
  init(
    _ what: String, _ rule: Rule, on day: String, _ files: KeyValuePairs<String, String>,
    zh: String, _ zhRemedy: String, en: String, _ enRemedy: String
  ) {
    testDescription = what
    self.rule = rule
    example = Rule.Example(asOf: day, files)
    texts = [.zh: [zh, zhRemedy], .en: [en, enRemedy]]
  }

  /// The first finding of the rule.
  func finding() throws -> Finding { try found().finding }

  /// Compares both sentences in both languages in full.
  func expectToBeRead() throws {
    let (item, finding) = try found()
    for language in Language.allCases {
      let wording = FindingWording(item, language)
      #expect([wording.message(finding), wording.remedy(finding)] == texts[language], "\(testDescription)")
    }
  }

  private func found() throws -> (item: RunItem, finding: Finding) {
    let run = try ExampleRun(example)
    let finding = run.item.findings.map(\.finding).first { $0.rule == rule }
    return (run.item, try #require(finding, "\(run.codes)"))
  }
}
