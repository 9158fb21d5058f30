import Testing

@testable import PlanRules

/// A total of which a figure is due for every month, fifteen days after it.
private func monthly() -> Draft {
  var draft = Draft(Draft.Row(code: "row", target: "2000", unit: "户", measure: .total), [:])
  draft.indicators[0].cycle = .month
  draft.lagDays = 15
  return draft
}

private func reports(_ draft: Draft, on day: String) throws -> [OverdueItem] {
  try draft.overdue(on: day).items.filter { $0.kind == .report }
}

@Test func upToTwentyFourOpenCyclesAreToldOfOneByOne() throws {
  // December 2022 is the 24th month, due on 2023-01-15.
  let items = try reports(monthly(), on: "2023-01-16")
  #expect(items.count == 24)
  #expect(items.allSatisfy { $0.cycles == nil })
}

@Test func ofMoreTheOldestTheNewestAndTheirNumberAreTold() throws {
  // January 2023 is the 25th, due on 2023-02-15.
  let items = try reports(monthly(), on: "2023-02-16")
  let item = try #require(items.first)
  #expect(items.count == 1)
  #expect(item.cycles?.count == 25)
  #expect(item.cycles?.oldest.description == "2021-01")
  #expect(item.cycles?.newest.description == "2023-01")
  #expect(item.cycles?.newestDue?.description == "2023-02-15")
  // It is late since the oldest was due: 2021-02-15 to 2023-02-16 are two years and a day.
  #expect(item.due?.description == "2021-02-15")
  #expect(item.daysOverdue == 731)
  #expect(item.period?.description == "2021-01..2023-01")
}

@Test func cyclesThatWereReportedAreNotCounted() throws {
  var draft = monthly()
  draft.report("row", ["2022-06": "1"])
  let item = try #require(try reports(draft, on: "2023-03-16").first)
  // 26 months until February 2023 without June 2022.
  #expect(item.cycles?.count == 25)
  #expect(item.allPeriods.contains { $0.description == "2022-06" } == false)
}
