import Testing

@testable import PlanRules

/// An unreported rate with head counts that bear on it, among them one of a region and one of before the plan.
private func counted() -> Draft {
  var draft = Draft(Draft.Row(code: "coverage", target: "85", baseline: "80"))
  draft.statistics = [
    Draft.Row(code: "heads", unit: "人", measure: .total, bearsOn: ["coverage"]),
    Draft.Row(code: "beds", unit: "张", bearsOn: ["coverage"]), Draft.Row(code: "other", unit: "人"),
  ]
  draft.report("beds", ["2022": "30"])
  draft.report("heads", ["2020": "90", "2022": "100", "2023": "110", "2024": "120"])
  draft.report("other", ["2022": "7"])
  draft.entries.append(Draft.Entry(code: "heads", period: "2022", value: "60", region: "甲镇"))
  return draft
}

@Test func headCountsAreCutAtTheDayJudged() throws {
  let (beds, heads2022, heads2023, heads2024) = (0, 2, 3, 4)
  let draft = counted()
  #expect(try draft.row(on: "2022").relatedCounts == [beds, heads2022])
  #expect(try draft.row(on: "2023").relatedCounts == [beds, heads2022, heads2023])
  // In June the last complete cycle is the year before.
  #expect(try draft.row(on: "2024-06-30").relatedCounts == [beds, heads2022, heads2023])
  #expect(try draft.row(on: "2024").relatedCounts == [beds, heads2022, heads2023, heads2024])
  #expect(try draft.row(on: "2021").relatedCounts.isEmpty)
}

@Test func everyReadingTellsWhetherItIsUsed() throws {
  var draft = Draft(
    Draft.Row(code: "homes", target: "2000", unit: "户", measure: .total), ["2021": "400", "2022": "500", "2024": "600"])
  draft.entries.append(Draft.Entry(code: "homes", period: "2022", value: "50", region: "甲镇"))
  let uses = try draft.row(on: "2022").observations
  #expect(uses.map(\.observation) == [0, 1, 2, 3])
  #expect(uses.map(\.isUsed) == [true, true, false, false])
}

@Test func ofReadingsThatContradictEachOtherNoneIsUsed() throws {
  let row = try Draft(Draft.Row(code: "row", target: "85", baseline: "80"), ["2023": "84", "2023Q4": "83"])
    .row(on: "2023")
  #expect(row.observations.map(\.isUsed) == [false, false])
  #expect(row.shownValue == .contradictory([0, 1]))
  #expect(row.value?.agreed == nil)
}

@Test func whatIsShownIsTheFigureElseTheWordsElseNothing() throws {
  func shown(_ cell: String, unit: String = "%", measure: Measure = .level) throws -> ShownValue? {
    try Draft(Draft.Row(code: "row", target: "85", unit: unit, measure: measure), ["2023": cell]).row(on: "2023")
      .shownValue
  }
  #expect(try shown("84") == .figures(Interval(Ratio(84))))
  #expect(try shown("应保尽保") == .published(0))
  #expect(try shown("84", measure: .averageLevel) == nil)
  #expect(try shown("84", unit: "元", measure: .averageGrowth) == nil)
}
