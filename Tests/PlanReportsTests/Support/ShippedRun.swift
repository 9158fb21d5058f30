import PlanFiles
import PlanReports
import PlanRules
import PlanRun
import TestSupport
import Testing

/// The plans that ship, judged.
enum ShippedRun {
  /// A run over plans at the end of a year or period, or on a day.
  static func over(
    _ ids: [String], asOf: String, _ weighing: Weighing = Weighing(.check), _ selection: Selection = Selection(),
    list: ListRequest? = nil
  ) throws -> TestRun {
    let day = try #require(CalendarDate(asOf: asOf))
    return try TestRun(
      RunRequest(ids.map(folder), day: .on(day), list: list, selection: selection, weighing: weighing))
  }

  /// A run over all plans, each at the end of its data.
  static func overAll() throws -> TestRun {
    try TestRun(RunRequest(Repository.planIDs.map(folder), day: .usual(today: nil)))
  }

  /// A plan judged at the end of a year or period, or on a day.
  static func judge(_ id: String, asOf: String) throws -> PlanResult {
    try #require(try over([id], asOf: asOf).plans.first)
  }

  private static func folder(_ id: String) -> RunRequest.Folder {
    RunRequest.Folder("\(Repository.plans)/\(id)", shownAs: "plans/\(id)")
  }
}

extension PlanResult {
  /// The findings of some families of rules, in the order of the places.
  func findings(_ families: Rule.Family...) -> [Finding] {
    findings.map(\.finding).filter { families.contains($0.rule.family) }
  }

  /// The status of each indicator by its number.
  var statuses: [String: Status] {
    Dictionary(
      uniqueKeysWithValues: assessment.indicators.map { assessed in
        (plan.indicators[assessed.indicator.index].number ?? "", assessed.status)
      })
  }

  /// The indicator of a number as assessed.
  func assessed(_ number: String) throws -> IndicatorAssessment {
    try #require(assessment.indicators.first { plan.indicators[$0.indicator.index].number == number })
  }

  /// The message of the finding on an indicator, by its number.
  func message(on number: String, _ language: Language) throws -> String {
    let code = try #require(plan.indicators.first { $0.number == number }).series.code
    let finding = try #require(
      findings(.targets).first { $0.subject == .named(code) && $0.rule.code.hasPrefix("FYP10") })
    return FindingWording(.judged(self), language).message(finding)
  }
}
