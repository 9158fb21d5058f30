import PlanFiles
import PlanReports
import PlanRules
import TestSupport
import Testing

/// The plans that ship, judged.
enum ShippedRun {
  /// A plan judged at the end of a year or period, or on a day.
  static func judge(_ id: String, asOf: String) throws -> JudgedPlan {
    let folder = try PlanFolder.load("\(Repository.plans)/\(id)", shownAs: "plans/\(id)")
    return JudgedPlan(folder, plan: try #require(folder.plan), asOf: try #require(CalendarDate(asOf: asOf)))
  }
}

extension JudgedPlan {
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
    let finding = try #require(planFindings.first { $0.subject == code && $0.rule.code.hasPrefix("FYP10") })
    return FindingWording(Run(self), language).message(finding)
  }
}
