import Testing

@testable import PlanRules

private func row(
  from baseline: String = "90", _ baselineYear: Int? = 2020, to target: String, _ readings: [(String, String)],
  on asOf: String, _ status: Status, _ reason: Reason? = nil, due: String? = nil, value: String? = nil,
  unit: String = "%"
) -> PlannedRow {
  PlannedRow(
    name: "覆盖率", unit: unit, baseline: baseline, baselineYear: baselineYear, target: target, readings: readings,
    asOf: asOf, status: status, reason: reason, due: due, value: value)
}

@Test(arguments: [
  // 90 → 100 by the end of 2023: 93.33 is due in 2021, 96.67 in 2022, 100 in 2023.
  row(to: "到2023年达到100%", [("2021", "93.3")], on: "2021", .behind, due: "280/3"),
  row(to: "到2023年达到100%", [("2021", "93.4")], on: "2021", .onSchedule, due: "280/3"),
  row(to: "到2023年达到100%", [("2022", "96")], on: "2022", .behind, due: "290/3"),
  row(to: "到2023年达到100%", [("2022", "100")], on: "2022", .metEarly),
  row(to: "到2023年达到100%", [("2023", "98")], on: "2023", .missed, due: "100", value: "98"),
  row(to: "到2023年达到100%", [("2023", "100")], on: "2023", .met, due: "100"),
  row(to: "2023年底前100%", [("2023", "98")], on: "2023", .missed),
  row(to: "100%（2023年）", [("2023", "98")], on: "2023", .missed),
  // Afterwards the year itself still decides, whatever was or was not reported since.
  row(to: "到2023年达到100%", [("2023", "98")], on: "2024", .missed, value: "98"),
  row(to: "到2023年达到100%", [("2023", "98"), ("2024", "99")], on: "2024", .missed, value: "99"),
  row(to: "到2023年达到100%", [("2023", "98"), ("2024", "100")], on: "2024", .met, value: "100"),
  row(to: "到2023年达到100%", [("2023", "100"), ("2024", "99")], on: "2024", .met, value: "100"),
  row(to: "到2023年达到100%", [("2023", "100")], on: "2025", .met, value: "100"),
  // What was made up stays so, though later figures are missing, until one says otherwise.
  row(to: "到2023年达到100%", [("2023", "98"), ("2024", "100")], on: "2025", .met, value: "100"),
  row(to: "到2023年达到100%", [("2023", "98"), ("2024", "100"), ("2025", "99")], on: "2025", .missed, value: "99"),
  row(to: "到2022年达到100%", [("2022", "98"), ("2023", "99")], on: "2025", .missed, value: "99"),
  row(to: "到2022年达到100%", [("2023", "100")], on: "2025", .met, value: "100"),
  // Without the year's own figure a shortfall of today may be a loss, and what is there today was made up.
  row(to: "到2023年达到100%", [("2022", "97"), ("2024", "99")], on: "2024", .undetermined, .stale),
  row(to: "到2023年达到100%", [("2024", "99")], on: "2024", .undetermined, .missingPeriods, value: "99"),
  row(to: "到2023年达到100%", [("2024", "100")], on: "2024", .met, value: "100"),
  row(to: "到2023年达到100%", [("2022", "97")], on: "2024", .undetermined, .stale),
  row(to: "到2023年达到100%", [], on: "2024", .unreported),
  // While 2023 is awaited 2022 decides: 96.67 was due then.
  row(to: "到2023年达到100%", [("2022", "97")], on: "2024-01-15", .onSchedule, due: "290/3"),
  row(to: "到2023年达到100%", [("2022", "97"), ("2023", "98")], on: "2024-01-15", .missed),
  // A year beyond the plan: 2.4 → 3.0 by 2030 is 2.7 in 2025 and never missed in the plan.
  row(from: "2.4", to: "2030年3.0", [("2025", "2.7")], on: "2025", .onSchedule, due: "2.7"),
  row(from: "2.4", to: "2030年3.0", [("2025", "2.69")], on: "2025", .behind, due: "2.7"),
  row(from: "2.4", to: "2030年3.0", [("2023", "2.58")], on: "2023", .onSchedule, due: "2.58"),
  row(from: "2.4", to: "2030年3.0", [("2025", "3.1")], on: "2025", .metEarly),
  row(from: "2.4", to: "2030年3.0", [("2025", "2.7")], on: "2027", .onSchedule, due: "2.7"),
  // The plan's own last year is nothing else than no year.
  row(from: "80", to: "到2025年达到85%", [("2023", "83")], on: "2023", .onSchedule, due: "83"),
  row(from: "80", to: "2025年85%", [("2025", "84")], on: "2025", .missed),
])
func theYearInsideATargetIsItsYear(row: PlannedRow) throws { try row.check() }

@Test func whatWasMadeUpLaterIsSaid() throws {
  let late = try row(to: "到2023年达到100%", [("2023", "98"), ("2024", "100")], on: "2024", .met).assess()
  #expect(late.isLate)
  let inTime = try row(to: "到2023年达到100%", [("2023", "100"), ("2024", "100")], on: "2024", .met).assess()
  #expect(!inTime.isLate)
  let lost = try row(to: "到2023年达到100%", [("2023", "100"), ("2024", "99")], on: "2024", .met).assess()
  #expect(lost.lostSince?.description == "2023")
  #expect(!lost.isLate)
  // Nobody knows when it was reached.
  #expect(try !row(to: "到2023年达到100%", [("2024", "100")], on: "2024", .met).assess().isLate)
}

@Test func aHalfYearThatWasMadeUpStaysSo() throws {
  try PlannedRow(
    name: "覆盖率", baseline: "50", target: "到2022年达到59", cycle: .half, readings: [("2022H1", "64"), ("2025H1", "60")],
    asOf: "2025", status: .met, value: "60"
  ).check()
}

@Test func theYearThatDecidesIsNamedWhereItsFigureIsMissing() throws {
  let row = try row(to: "到2023年达到100%", [("2024", "99")], on: "2024", .undetermined).assess()
  #expect(row.value?.missing.map(\.description) == ["2023"])
}

@Test func aTotalHasItsYearToo() throws {
  func homes(_ readings: [(String, String)], _ asOf: String, _ status: Status, due: String? = nil) throws {
    try PlannedRow(
      name: "改造户数", unit: "户", target: "2023年底前600", measure: .total, readings: readings, asOf: asOf, status: status,
      due: due
    ).check()
  }
  // 200 a year until 2023.
  try homes([("2021", "190")], "2021", .behind, due: "200")
  try homes([("2021", "200"), ("2022", "210")], "2022", .onSchedule, due: "400")
  try homes([("2021-2023", "599")], "2023", .missed, due: "600")
  try homes([("2021-2023", "599"), ("2024", "10")], "2024", .met)
  try homes([("2021-2023", "600")], "2024", .met)
  try homes([("2021-2023", "500"), ("2024", "50")], "2024", .missed)
}

@Test func whatIsNeededIsSpreadOverTheTimeToTheTargetsYear() throws {
  // 97 at the end of 2022, 3 in the year that is left.
  let near = try row(to: "到2023年达到100%", [("2022", "97")], on: "2022", .onSchedule).assess()
  #expect(near.figures.perYear == "3")
  // 2.7 at the end of 2025, 0.3 in the five years to 2030.
  let far = try row(from: "2.4", to: "2030年3.0", [("2025", "2.7")], on: "2025", .onSchedule).assess()
  #expect(far.figures.perYear == "0.06")
}

@Test(arguments: [
  // 60.6 → 65 from the end of 2019: 4.4 × 2 ÷ 6 = 1.4667, 62.07 due in 2021; × 4 ÷ 6 in 2023; × 5 ÷ 6 in 2024.
  row(from: "60.6", 2019, to: "65", [("2021", "62.06")], on: "2021", .behind, due: "931/15"),
  row(from: "60.6", 2019, to: "65", [("2021", "62.07")], on: "2021", .onSchedule, due: "931/15"),
  row(from: "60.6", 2020, to: "65", [("2021", "61.48")], on: "2021", .onSchedule, due: "61.48"),
  row(from: "60.6", nil, to: "65", [("2021", "61.48")], on: "2021", .onSchedule, due: "61.48"),
  row(from: "60", 2019, to: "66", [("2023", "64")], on: "2023", .onSchedule, due: "64"),
  row(from: "60", 2019, to: "66", [("2023", "63.9")], on: "2023", .behind, due: "64"),
  row(from: "60", 2018, to: "67", [("2022", "64")], on: "2022", .onSchedule, due: "64"),
  row(from: "60", 2015, to: "70", [("2021", "66")], on: "2021", .onSchedule, due: "66"),
  // A baseline of the plan's first year starts there.
  row(from: "60", 2021, to: "68", [("2022", "62")], on: "2022", .onSchedule, due: "62"),
  row(from: "60", 2021, to: "68", [("2021", "60")], on: "2021", .onSchedule, due: "60"),
  // With a year in the target as well: 2019 to 2023, 60 → 68, 66 in 2022.
  row(from: "60", 2019, to: "到2023年达到68%", [("2022", "66")], on: "2022", .onSchedule, due: "66"),
  row(from: "2.4", 2018, to: "2030年3.0", [("2024", "2.7")], on: "2024", .onSchedule, due: "2.7"),
  // A baseline of the end of the plan or later is no beginning.
  row(from: "60", 2025, to: "65", [("2023", "63")], on: "2023", .onSchedule, due: "63"),
  // What attains the target is kept, whatever its year.
  row(from: "91.8", 2019, to: "＞90", [("2023", "90.5")], on: "2023", .onSchedule, due: "90"),
])
func theLineStartsAtTheEndOfTheBaselinesYear(row: PlannedRow) throws { try row.check() }

@Test func theOutlookTakesTheSameWay() throws {
  // From 60 at the end of 2019 to 64 at the end of 2023 in four years: 66 after six.
  let row = try row(from: "60", 2019, to: "66", [("2023", "64")], on: "2023", .onSchedule).assess()
  #expect(try row.outlook.projection.get().value.exactText == "66")
}
