import PlanReports
import PlanRules
import PlanRun
import Testing

/// A finding, named in words, and what a planner reads of it in either language.
struct Told: Sendable, CustomTestStringConvertible {
  /// What was found, in words.
  let testDescription: String
  let finding: Finding
  private let zh: Text
  private let en: Text

  /// A message and its remedy.
  private struct Text: Sendable, Equatable {
    let message: String
    let remedy: String
  }

  init(
    _ what: String, _ facts: Facts, in field: Finding.Field? = nil, period: Period? = nil,
    zh: String, _ zhRemedy: String, en: String, _ enRemedy: String
  ) {
    testDescription = what
    finding = Finding(
      facts, plan: "example", field: field, period: period, place: Place(file: "example/actuals.csv", line: 2))
    self.zh = Text(message: zh, remedy: zhRemedy)
    self.en = Text(message: en, remedy: enRemedy)
  }

  /// Compares both sentences in both languages in full, as they are said of a result or else of no plan at all.
  func expectToBeRead(of item: RunItem? = nil, _ location: SourceLocation = #_sourceLocation) {
    for (language, wanted) in [(Language.zh, zh), (.en, en)] {
      let wording = item.map { FindingWording($0, language) } ?? FindingWording(language)
      let told = Text(message: wording.message(finding), remedy: wording.remedy(finding))
      #expect(told == wanted, "\(testDescription)", sourceLocation: location)
    }
  }
}
