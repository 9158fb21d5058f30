import Testing

@testable import PlanRules

/// Incomes that are to keep step with a reference of 21 and 0 %: 1.21 = 1.1², an average of 10 %.
private func incomes(_ target: String, growth: String, tolerance: Figure = Assumptions.InStep.usualTolerance) -> Draft {
  var draft = Draft(Draft.Row(code: "income", target: target, measure: .averageGrowth), ["2021-2022": growth])
  draft.statistics = [Draft.Row(code: "gdp", measure: .averageGrowth)]
  draft.report("gdp", ["2021": "21", "2022": "0"])
  draft.assumptions.inStep = [.init(indicator: "income", reference: "gdp", tolerance: tolerance, note: nil)]
  return draft
}

@Test(arguments: [
  // By default 0.3 points slower is still in step; faster is never a fault.
  ("与国内生产总值增长基本同步", "9.7", Status.onSchedule), ("与国内生产总值增长基本同步", "9.69", .behind),
  ("与国内生产总值增长基本同步", "30", .onSchedule), ("高于GDP增长", "10", .behind), ("高于GDP增长", "10.01", .onSchedule),
  ("不低于GDP增长", "10", .onSchedule), ("不低于GDP增长", "9.99", .behind),
])
func growthIsHeldAgainstThatOfItsReferenceOverTheSameYears(target: String, growth: String, status: Status) throws {
  let row = try incomes(target, growth: growth).row(on: "2022")
  #expect(row.status == status)
  #expect(row.pace?.value == Ratio(10))
  #expect(row.assumptions == [.inStep])
}

@Test func thePlanMayAllowAnotherTolerance() throws {
  let draft = incomes("与国内生产总值增长基本同步", growth: "9.5", tolerance: Figure(digits: 5, places: 1))
  #expect(try draft.row(on: "2022").status == .onSchedule)
  #expect(try incomes("与国内生产总值增长基本同步", growth: "9.5").row(on: "2022").status == .behind)
}

@Test func aReferenceWithAYearMissingIsNone() throws {
  var draft = incomes("与国内生产总值增长基本同步", growth: "10")
  draft.entries.removeLast()
  let row = try draft.row(on: "2022")
  #expect(row.reason == .noReferenceSeries)
  #expect(row.pace == nil)
}
