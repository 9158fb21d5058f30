import Testing

@testable import PlanRules

private func total(
  _ readings: [String], target: String = "1000", direction: Direction? = nil, reviewed: Bool = false
) -> Draft {
  var draft = Draft(
    Draft.Row(code: "改造户数", target: target, unit: "户", measure: .total, direction: direction), cycle: .quarter)
  draft.entries = readings.enumerated().map {
    let parts = $1.split(separator: " ").map(String.init)
    return Draft.Entry(code: "改造户数", period: parts.count > 1 ? parts[0] : "\(2021 + $0)", value: parts[parts.count - 1])
  }
  if reviewed {
    draft.entries[draft.entries.count - 1].state = .verified
    draft.entries[draft.entries.count - 1].review = "李某 2026-01-20"
  }
  return draft
}

@Test(arguments: [
  // Together 2990 of 1000, the last alone 990.
  (["200", "400", "600", "800", "990"], "2025"), (["200", "400", "600"], "2023"), (["200", "400"], "2022"),
  // 450 of 600 due, together 900.
  (["150", "300", "450"], "2023"), (["100", "300", "620"], "2023"), (["180", "390", "600", "790", "1000"], "2025"),
  (["250", "450", "450", "700", "720"], "2025"),
  // Quarters across a year, and quarters that begin anew in each.
  (["2021Q1 50", "2021Q2 100", "2021Q3 150", "2021Q4 200"], "2021"),
  (
    [
      "2021Q1 50", "2021Q2 100", "2021Q3 150", "2021Q4 200", "2022Q1 50", "2022Q2 105", "2022Q3 160", "2022Q4 210",
    ], "2022"
  ),
  (["2021H1 100", "2021H2 200", "2022H1 90", "2022H2 190"], "2022"),
])
func whatMayBeTotalsToDateIsAskedAbout(readings: [String], day: String) throws {
  let row = try total(readings).row(on: day)
  #expect(row.status == .undetermined)
  #expect(row.reason == .implausible)
  #expect(row.totalsToDate == Array(readings.indices))
  // Checked, they are what they say.
  let checked = try total(readings, reviewed: true).row(on: day)
  #expect(checked.reason != .implausible)
  #expect(checked.totalsToDate == Array(readings.indices))
}

@Test(arguments: [
  // 180 + 210 + 190 + 220 + 210 = 1010; 150 + 180 + 210 + 230 + 250 = 1020.
  (["180", "210", "190", "220", "210"], "2025", Status.met), (["150", "180", "210", "230", "250"], "2025", .met),
  (["200", "200", "200", "200", "200"], "2025", .met),
  // 940 of 600 due, but 330 alone is not near it.
  (["300", "310", "330"], "2023", .onSchedule),
  // One is below the one before.
  (["400", "300", "600"], "2023", .metEarly), (["200", "400", "390", "800", "990"], "2025", .met),
  // 100 + 120 + 140 = 360 of 600 due.
  (["100", "120", "140"], "2023", .behind), (["210"], "2021", .onSchedule),
  (["2021-2022 400", "2023 220"], "2023", .onSchedule),
  (["2021Q1 30", "2021Q2 40", "2021Q3 60", "2021Q4 75"], "2021", .onSchedule),
  (
    ["2021Q1 30", "2021Q2 40", "2021Q3 60", "2021Q4 75", "2022Q1 30", "2022Q2 45", "2022Q3 55", "2022Q4 75"], "2022",
    .onSchedule
  ),
  // As they should be typed: 990 is short of 1000.
  (["2021 200", "2021-2022 400", "2021-2023 600", "2021-2024 800", "2021-2025 990"], "2025", .missed),
])
func yearsThatAddUpAreAdded(readings: [String], day: String, status: Status) throws {
  let row = try total(readings).row(on: day)
  #expect(row.status == status)
  #expect(row.totalsToDate == [])
}

@Test func aCapIsNotMissedByTotalsToDate() throws {
  let row = try total(["200", "400", "600", "800", "990"], target: "≤1000").row(on: "2025")
  #expect(row.status == .undetermined)
  #expect(row.reason == .implausible)
}

@Test func fallsToDateAreAskedAboutToo() throws {
  // Compounded 52 %; by 2024 1 − 0.76^0.8 = 19.7 % is due, and the last alone says 23.6.
  let draft = Draft(
    Draft.Row(code: "能耗降低", target: "24", measure: .compoundedFall),
    ["2021": "7.1", "2022": "15.0", "2023": "20.6", "2024": "23.6"])
  #expect(try draft.row(on: "2024").reason == .implausible)
}

@Test(arguments: [
  // Towards 542 in the year: 544 to date, or 130 + 140 + 135 + 139.
  (["130", "270", "410", "544"], Status.undetermined), (["130", "140", "135", "139"], .met),
  (["100", "120", "130", "150"], .missed),
  // Most is done in the last quarter: 780 together.
  (["60", "120", "200", "400"], .met),
])
func aNumberSetForAYearIsNotMetByTotalsToDate(readings: [String], status: Status) throws {
  var draft = total(readings.enumerated().map { "2023Q\($0 + 1) \($1)" }, target: "3000")
  draft.set("改造户数", ["2023": "542"])
  let annual = try draft.assess(on: "2023").annual[0]
  #expect(annual.status == status)
  #expect((annual.reason == .implausible) == (status == .undetermined))
}
