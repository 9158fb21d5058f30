import Testing

@testable import PlanRules

@Test(
  arguments: [
    ("training", .onSchedule, nil), ("homes", .metEarly, nil), ("falling", .behind, nil),
    ("on-the-line", .onSchedule, nil),
    ("early", .metEarly, nil), ("dipped", .behind, nil), ("kept", .onSchedule, nil), ("silent", .unreported, nil),
    ("stale", .undetermined, .stale), ("twice", .undetermined, .conflict), ("shrinking", .undetermined, .conflict),
    ("parts", .undetermined, .conflict), ("gap", .undetermined, .missingPeriods), ("bounded", .undetermined, .bound),
    ("about", .undetermined, .approximate), ("claim", .undetermined, .claim), ("accepted", .metEarly, nil),
    ("no-baseline", .undetermined, .noBaseline), ("in-step", .undetermined, .noReferenceSeries),
    ("statement", .undetermined, .noNumber), ("undirected", .undetermined, .noDirection),
    // A fall of 1 − 0.97 × 0.97 × 0.98 = 7.79 % against 1 − 0.865^0.55 = 7.66 %, or as much of a rise.
    ("signed", .undetermined, .sign), ("unmarked", .undetermined, .noMeasure), ("huge", .undetermined, .outOfRange),
    ("loss", .undetermined, .noGrowth), ("forecast", .undetermined, .forecast), ("slip", .undetermined, .implausible),
    ("output", .undetermined, .prices),
    // The mean of 57 and 58 is short of 60, and nobody says by how much it may be.
    ("near", .undetermined, .approximate),
  ] as [(String, Status, Reason?)])
func whatAQuarterlyPlanSaysOnTheWay(code: String, status: Status, reason: Reason?) throws {
  let row = try Draft.quarterly.row(code, on: "2023Q3")
  #expect(row.status == status)
  #expect(row.reason == reason)
  #expect(row.judgedAt.description == "2023-09-30")
}

@Test func thePlanReachesEveryReasonThereIs() throws {
  let reasons = try Draft.quarterly.assess(on: "2023Q3").indicators.compactMap(\.reason)
  // Sums of regions and parts of years are of numbers set for single years alone.
  #expect(Set(reasons) == Set(Reason.allCases).subtracting([.regionsOnly, .parts]))
}

@Test(arguments: [
  // Due 3200 × 33 ÷ 60 = 1760; 500 + 600 + 710 = 1810; 1810 ÷ 3200 = 56.5625 %. Left 1390 in 27 months:
  // 1390 × 12 ÷ 27 = 5560 ÷ 9 a year, 1390 × 3 ÷ 27 = 1390 ÷ 9 a quarter.
  (
    "training",
    Figures(
      value: "1810", due: "1760", gap: "50", lagPoints: "0", percentOfTarget: "56.5625", perYear: "5560/9",
      perQuarter: "1390/9")
  ),
  // 1200 + 800 without 2023; due 2000 × 0.55 = 1100.
  ("homes", Figures(value: "≥2000", due: "1100")),
  // Due 9.7 − 4.7 × 0.55 = 7.115; 0.085 ÷ 4.7 = 85 ÷ 47 points; way 2.5 ÷ 4.7; left 2.2: × 12 ÷ 27 = 44 ÷ 45.
  (
    "falling",
    Figures(
      value: "7.2", due: "7.115", gap: "-0.085", lagPoints: "85/47", percentOfWay: "2500/47", perYear: "44/45",
      perQuarter: "11/45")
  ),
  // Due 80 + 5 × 0.55 = 82.75; 82.75 ÷ 85 = 1655 ÷ 1700; left 2.25: × 12 ÷ 27 = 1.
  (
    "on-the-line",
    Figures(
      value: "82.75", due: "82.75", gap: "0", lagPoints: "0", percentOfTarget: "1655/17", percentOfWay: "55",
      perYear: "1", perQuarter: "0.25")
  ),
  // 85.01 − 82.75 = 2.26; 85.01 ÷ 85; 5.01 ÷ 5 = 100.2 %.
  (
    "early",
    Figures(
      value: "85.01", due: "82.75", gap: "2.26", lagPoints: "0", percentOfTarget: "8501/85", percentOfWay: "100.2",
      perYear: "0", perQuarter: "0")
  ),
  ("dipped", Figures(value: "90", due: "90", gap: "0", percentOfTarget: "100", perYear: "0", perQuarter: "0")),
  // 90.1 ÷ 90 = 901 ÷ 900.
  ("kept", Figures(value: "90.1", due: "90", gap: "0.1", percentOfTarget: "901/9", perYear: "0", perQuarter: "0")),
  ("silent", Figures(due: "82.75")), ("stale", Figures(value: "84", due: "82.75")),
  // 700 + 350, with 2021 missing.
  ("gap", Figures(value: "≥1050", due: "1100")),
  // Due 80 + 10 × 0.55 = 85.5, which neither ≥85 nor 84 ± 4.2 decides.
  ("bounded", Figures(value: "≥85", due: "85.5")), ("about", Figures(value: "79.8–88.2", due: "85.5")),
  // Due 90 + 10 × 0.55 = 95.5.
  ("claim", Figures(due: "95.5")),
  (
    "accepted",
    Figures(
      value: "100", due: "95.5", gap: "4.5", lagPoints: "0", percentOfTarget: "100", percentOfWay: "100", perYear: "0",
      perQuarter: "0")
  ),
  // 84 ÷ 85 = 1680 ÷ 1700; left 1: 12 ÷ 27 = 4 ÷ 9.
  ("no-baseline", Figures(value: "84", percentOfTarget: "1680/17", perYear: "4/9", perQuarter: "1/9")),
  ("statement", Figures(value: "84")), ("undirected", Figures(value: "27.5")),
])
func theFiguresOfAQuarterlyPlanOnTheWay(code: String, figures: Figures) throws {
  #expect(try Draft.quarterly.row(code, on: "2023Q3").figures == figures)
}

@Test func onlyMaintainedRowsAreMarkedSo() throws {
  let assessed = try Draft.quarterly.assess(on: "2023Q3").indicators
  let maintained = zip(Draft.quarterly.indicators, assessed).filter { $1.isMaintained }.map(\.0.code)
  #expect(maintained == ["dipped", "kept"])
}

@Test func theMissingPeriodsAreNamed() throws {
  let homes = try Draft.quarterly.row("homes", on: "2023Q3")
  #expect(homes.value?.missing.map(\.description) == ["2023Q1-Q3"])
  let gap = try Draft.quarterly.row("gap", on: "2023Q3")
  #expect(gap.value?.missing.map(\.description) == ["2021"])
}

@Test func theVerdictSaysThatItRestsOnAnAcceptedClaimOrAnApproximation() throws {
  #expect(try Draft.quarterly.row("accepted", on: "2023Q3").assumptions == [.claimsAccepted])
  #expect(try Draft.quarterly.row("about", on: "2023Q3").assumptions == [.approximate])
  #expect(try Draft.quarterly.row("early", on: "2023Q3").assumptions == [])
}
