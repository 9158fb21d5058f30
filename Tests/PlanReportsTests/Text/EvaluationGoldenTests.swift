import PlanReports
import PlanRules
import PlanRun
import TestSupport
import Testing

/// A plan with every status, measure, rule for what is due and reason for what stays open, with ceilings, floors, ranks,
/// ranges, targets that keep step, numbers set for years, preliminary and revised figures and forecasts.
///
/// Each report of it was read line by line, as a planner would and as an English statistician would.
@Suite struct EvaluationGoldenTests {
  private func run(_ weighing: Weighing = Weighing(.report)) throws -> TestRun {
    let id = "qingshui-2021-2025"
    let folder = RunRequest.Folder(
      "\(Repository.path)/Tests/PlanReportsTests/Golden/Evaluation/\(id)", shownAs: "plans/\(id)")
    let day = try #require(CalendarDate(asOf: "2023"))
    return try TestRun(RunRequest([folder], day: .on(day), weighing: weighing))
  }

  @Test func thePlanHoldsEveryStatusMeasureRuleAndReason() throws {
    let judged = try #require(try run().plans.first)
    #expect(Set(judged.indicators.map(\.status)) == Set(Status.allCases))
    #expect(Set(judged.indicators.map(\.measure)) == Set(Measure.allCases))
    #expect(Set(judged.indicators.compactMap { $0.schedule?.basis }) == Set(Schedule.Basis.allCases))
    // Sums of regions and parts of years are of numbers set for single years alone.
    #expect(Set(judged.indicators.compactMap(\.reason)) == Set(Reason.allCases).subtracting([.regionsOnly, .parts]))
    let states = judged.indicators.flatMap(\.years).compactMap(\.state)
    #expect(Set(states) == [.forecast, .preliminary, .revised])
    #expect(judged.indicators.contains { $0.limit == .floor } && judged.indicators.contains { $0.limit == .ceiling })
    let sides = judged.indicators.compactMap(\.deviation).map(\.yardstick)
    #expect(Set(sides).isSuperset(of: [.due, .target, .ceiling, .ceilingToDate, .lowerEnd]))
  }

  @Test(arguments: Language.allCases, [100, nil] as [Int?])
  func progressReadsAsItWasAccepted(language: Language, width: Int?) throws {
    let lines = try run().lines(.progress, TextLayout(language: language, width: width))
    try Golden.expect(
      lines, as: "Evaluation/progress.\(language.rawValue).\(width.map(String.init) ?? "pipe")")
  }

  @Test(arguments: Language.allCases) func checkReadsAsItWasAccepted(language: Language) throws {
    let lines = try run(Weighing(.check)).lines(.check, TextLayout(language: language))
    try Golden.expect(lines, as: "Evaluation/check.\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func everyRowIsExplainedAsItWasAccepted(language: Language) throws {
    let lines = try run().lines(.explanation, TextLayout(language: language))
    try Golden.expect(lines, as: "Evaluation/explain.\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func theTablesReadAsTheyWereAccepted(language: Language) throws {
    let run = try run()
    try Golden.expect(
      document: run.document(.csv, .progress, language), as: "Evaluation/progress.\(language.rawValue).csv")
    try Golden.expect(
      document: run.document(.markdown, .progress, language), as: "Evaluation/progress.\(language.rawValue).md")
  }
}
