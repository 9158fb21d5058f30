import TestSupport
import Testing

@testable import PlanRules

/// Shaoguan's indicator 11: 2000 homes in 60 months, of which 36 have passed at the end of 2023.
@Test func aTotalIsDueByItsShareOfTheMonths() throws {
  let row = try Draft(Draft.Row(code: "homes", target: "2000", unit: "户", measure: .total), ["2023": "544"])
    .row(on: "2023")
  let schedule = try #require(row.schedule)
  #expect(schedule.basis == .straightLine)
  #expect(schedule.origin == nil)
  #expect(schedule.destination == Ratio(2000))
  #expect([schedule.elapsed, schedule.months] == [36, 60])
  // 2000 × 36 ÷ 60.
  #expect(schedule.due == Ratio(1200))
  #expect(row.demand == .threshold(.atLeast, Ratio(1200)))
}

@Test func aLevelIsDueOnTheLineFromItsBaseline() throws {
  let schedule = try #require(try Draft(Draft.Row(code: "row", target: "85", baseline: "80")).row(on: "2023").schedule)
  #expect(schedule.origin == Ratio(80))
  #expect(schedule.destination == Ratio(85))
  // 80 + (85 − 80) × 36 ÷ 60.
  #expect(schedule.due == Ratio(83))
}

@Test func aFallIsDueByTheRateThatCompoundsToIt() throws {
  let row = Draft.Row(code: "row", target: "13.5", measure: .compoundedFall)
  let schedule = try #require(try Draft(row).row(on: "2023").schedule)
  #expect(schedule.basis == .compounding)
  #expect(schedule.destination == (try number("13.5")))
  // 1 − 0.865^0.6 = 0.08335….
  #expect(schedule.due.rounded(to: 2) == Figure("8.33"))
}

@Test func theNumbersSetForTheYearsMakeWhatIsDue() throws {
  var draft = Draft(Draft.Row(code: "homes", target: "2000", unit: "户", measure: .total), cycle: .quarter)
  draft.set("homes", ["2021": "300", "2022": "350", "2023": "542"])
  let schedule = try #require(try draft.row(on: "2023Q3").schedule)
  #expect(schedule.basis == .annualTargets)
  #expect(schedule.annual?.finished == [Ratio(300), Ratio(350)])
  #expect(schedule.annual?.running?.amount == Ratio(542))
  #expect(schedule.annual?.running?.months == 9)
  // 300 + 350 + 542 × 9 ÷ 12.
  #expect(schedule.due == (try number("1056.5")))
}

@Test func ofARangeThatIsDueBothEndsAreToHold() throws {
  let row = try Draft(
    Draft.Row(code: "row", target: "4.5—5.5", measure: .averageLevel, direction: .within), ["2021": "5.9"]
  )
  .row(on: "2021")
  #expect(row.demand == .between(try number("4.5"), try number("5.5")))
  // On the way to a range only the value due is to hold.
  let way = try Draft(Draft.Row(code: "row", target: "4.5—5.5", baseline: "9.5", direction: .within)).row(on: "2023")
  #expect(way.demand == .threshold(.atMost, try number("7.1")))
}

@Test func whatIsDueFollowsFromItsWorking() throws {
  var generator = SplitMix64(seed: 32)
  for _ in 0..<200 {
    let draft = Draft.randomRow(using: &generator)
    let months = generator.pick(1...59)
    let row = try draft.row(on: try period(Draft.months(0...months - 1)).end.description)
    guard let schedule = row.schedule else { continue }
    let (start, end) = (schedule.origin ?? .zero, schedule.destination)
    let share = try Ratio(Int128(schedule.elapsed), over: Int128(schedule.months))
    switch schedule.basis {
    case .straightLine: #expect(try schedule.due == start + (try end - start) * share)
    case .maintained, .target: #expect(schedule.due == end)
    case .annualTargets, .compounding, .averageGrowth: Issue.record("no such schedule was drawn")
    }
  }
}
