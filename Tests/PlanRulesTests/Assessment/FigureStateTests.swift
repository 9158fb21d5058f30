import Testing

@testable import PlanRules

/// A row of the actuals: the cell, its 状态 and its 报送日期.
private typealias Row = (value: String, state: FigureState?, submitted: String?)

/// A level that was 60 in 2020 and must be 64 in 2025, with rows for one period.
private func level(_ rows: [Row], for period: String = "2025") -> Draft {
  var draft = Draft(Draft.Row(code: "毕业率", target: "≥64", baseline: "60"))
  draft.entries = rows.map {
    Draft.Entry(code: "毕业率", period: period, value: $0.value, state: $0.state, submitted: $0.submitted)
  }
  return draft
}

@Test(
  arguments: [
    "预计64.1", "预计 64.1%", "预测64.1", "预估64.1", "预计数64.1", "预计达到64.1", "预计可达64.1", "预计为64.1", "预计将达64.1", "预期64.1",
    "估计64.1", "64.1（预计）", "64.1（预测数）", "64.1（2025年预计）", "64.1预计", "预计64.1以上", "预计约70", "预计63", "预计应保尽保", "预计全年64.1",
  ])
func aForecastIsNeverAVerdict(cell: String) throws {
  let row = try level([(cell, nil, nil)]).row(on: "2025")
  #expect(row.status == .undetermined)
  #expect(row.reason == .forecast)
}

@Test(arguments: [
  ("初步64.1", Status.met), ("初步63.9", .missed), ("初步核算64.1", .met), ("初步统计数64.1", .met), ("快报64.1", .met),
  ("64.1（初步）", .met), ("63.9（快报数）", .missed), ("64.1（初步核算数）", .met),
])
func aPreliminaryFigureDecidesAndIsSaidToBeOne(cell: String, status: Status) throws {
  let row = try level([(cell, nil, nil)]).row(on: "2025")
  #expect(row.status == status)
  #expect(row.preliminary == [0])
}

@Test(
  arguments: [
    // A forecast by its column.
    ([("64.1", .forecast, nil)], Status.undetermined, Reason.forecast, nil),
    ([("64.1", .preliminary, nil)], .met, nil, "64.1"), ([("63.9", .verified, nil)], .missed, nil, "63.9"),
    // 修订 replaces 核定 replaces 初步, in whichever order the rows stand; empty is 核定.
    ([("64.1", .preliminary, nil), ("63.9", .verified, nil)], .missed, nil, "63.9"),
    ([("63.9", .verified, nil), ("64.1", .preliminary, nil)], .missed, nil, "63.9"),
    ([("64.1", nil, nil), ("63", .preliminary, nil)], .met, nil, "64.1"),
    ([("63.9", nil, nil), ("64.2", .revised, nil)], .met, nil, "64.2"),
    ([("64.2", .revised, nil), ("63.9", .verified, nil)], .met, nil, "64.2"),
    ([("63", .preliminary, nil), ("63.5", .verified, nil), ("64", .revised, nil)], .met, nil, "64"),
    ([("初步63", nil, nil), ("64（修订）", nil, nil)], .met, nil, "64"),
    ([("64.5", .forecast, nil), ("63.8", .preliminary, nil)], .missed, nil, "63.8"),
    ([("预计64.5", nil, nil), ("63.8", nil, nil)], .missed, nil, "63.8"),
    // A forecast in the cell is one, whatever the column says.
    ([("预计64.5", .verified, nil)], .undetermined, .forecast, nil),
    // Of two revised ones the one handed in later.
    ([("63.9", .revised, "2026-01-10"), ("64.1", .revised, "2026-03-01")], .met, nil, "64.1"),
    ([("64.1", .revised, "2026-03-01"), ("63.9", .revised, "2026-01-10")], .met, nil, "64.1"),
    ([("64.1", .revised, "2026-01-10"), ("63.9", .revised, "2026-03-01")], .missed, nil, "63.9"),
    // Without both days, or with one and the same, neither.
    ([("63.9", .revised, nil), ("64.1", .revised, nil)], .undetermined, .conflict, nil),
    ([("63.9", .revised, nil), ("64.1", .revised, "2026-03-01")], .undetermined, .conflict, nil),
    ([("63.9", .revised, "2026-03-01"), ("64.1", .revised, "2026-03-01")], .undetermined, .conflict, nil),
    ([("64.1", .revised, nil), ("64.10", .revised, nil)], .met, nil, "64.1"),
    // Two of another kind contradict each other as before.
    ([("63.9", .verified, nil), ("64.1", nil, nil)], .undetermined, .conflict, nil),
    ([("63.9", .preliminary, "2026-01-10"), ("64.1", .preliminary, "2026-03-01")], .undetermined, .conflict, nil),
    // Two forecasts contradict nobody.
    ([("63.9", .forecast, nil), ("64.1", .forecast, nil)], .undetermined, .forecast, nil),
    ([("63.9", .forecast, nil), ("64.1", .forecast, nil), ("64", nil, nil)], .met, nil, "64"),
  ] as [([(String, FigureState?, String?)], Status, Reason?, String?)])
func theLaterKindReplacesTheEarlier(
  rows: [(String, FigureState?, String?)], status: Status, reason: Reason?, value: String?
) throws {
  let row = try level(rows.map { ($0.0, $0.1, $0.2) }).row(on: "2025")
  #expect(row.status == status)
  #expect(row.reason == reason)
  if let value { #expect(row.figures.value == value) }
}

@Test func bothOfTwoKindsAreShown() throws {
  let row = try level([("64.1", .preliminary, nil), ("63.9", nil, nil)]).row(on: "2025")
  #expect(row.observations.map(\.standing) == [.replaced(by: 1), .stands])
  #expect(row.observations.map(\.isUsed) == [false, true])
  #expect(row.preliminary == [])
}

@Test func aForecastForTheYearDoesNotHideWhatIsKnownOfTheYearBefore() throws {
  var draft = level([("63.5", nil, nil)], for: "2024")
  draft.entries.append(Draft.Entry(code: "毕业率", period: "2025", value: "预计64.1"))
  // 60 + 4 × 0.8 = 63.2.
  #expect(try draft.row(on: "2024").status == .onSchedule)
  let row = try draft.row(on: "2025")
  #expect(row.status == .undetermined)
  #expect(row.reason == .forecast)
  #expect(row.figures.value == "63.5")
}

@Test func aForecastDoesNotMoveTheUsualDay() throws {
  let draft = level([("预计64.1", nil, nil)])
  let plan = try draft.plan()
  #expect(plan.usualDay(records: try draft.records(), today: try date("2024-06-30")) == (try date("2023")))
}

@Test func aFigureIsOwedThoughItIsForecast() throws {
  let owed = try level([("预计64.1", nil, nil)]).overdue(on: "2026-03-01").items.filter { $0.kind == .report }
  #expect(owed.map(\.period) == [try period("2025")])
}

private func total(_ rows: [(String, String, FigureState?)], target: String = "1000", cycle: ReportingCycle = .year)
  -> Draft
{
  var draft = Draft(Draft.Row(code: "改造户数", target: target, unit: "户", measure: .total), cycle: cycle)
  draft.entries = rows.map { Draft.Entry(code: "改造户数", period: $0.0, value: $0.1, state: $0.2) }
  return draft
}

@Test func aForecastYearIsMissingFromATotal() throws {
  let short = total([("2021-2024", "800", nil), ("2025", "210", .forecast)])
  #expect(try short.row(on: "2025").reason == .forecast)
  #expect(try short.row(on: "2025").figures.value == "≥800")
  // 1040 without it is enough already.
  let enough = total([("2021-2024", "1040", nil), ("2025", "210", .forecast)])
  #expect(try enough.row(on: "2025").status == .met)
}

@Test func aForecastYearLeavesCompoundedFallsOpen() throws {
  var draft = Draft(Draft.Row(code: "能耗降低", target: "13.5", measure: .compoundedFall), ["2021-2024": "10.4"])
  draft.entries.append(Draft.Entry(code: "能耗降低", period: "2025", value: "预计3.5"))
  #expect(try draft.row(on: "2025").reason == .forecast)
}

@Test(
  arguments: [
    // 200 + 200 + 150 = 550 = 1000 × 33 ÷ 60; the preliminary half exceeds the verified nine months.
    ([("2021-2022", "400", nil), ("2023H1", "155", .preliminary), ("2023Q1-Q3", "150", nil)], "550"),
    ([("2021-2022", "400", nil), ("2023Q1-Q3", "150", .revised), ("2023H1", "155", .preliminary)], "550"),
    // 80 + 80 preliminary against 150 verified for the half, 40 for the third quarter.
    (
      [
        ("2021-2022", "400", nil), ("2023Q1", "80", .preliminary), ("2023Q2", "80", .preliminary),
        ("2023H1", "150", .verified), ("2023Q3", "40", nil),
      ], "590"
    ),
  ] as [([(String, String, FigureState?)], String)])
func aVerifiedTotalToDateOverrulesAShorterPreliminaryOneThatExceedsIt(
  rows: [(String, String, FigureState?)], value: String
) throws {
  let row = try total(rows, cycle: .quarter).row(on: "2023Q3")
  #expect(row.status == .onSchedule)
  #expect(row.figures.value == value)
}

@Test(
  arguments: [
    // Both preliminary, or the shorter one firm: they contradict each other.
    [("2021-2022", "400", nil), ("2023H1", "155", .preliminary), ("2023Q1-Q3", "150", .preliminary)],
    [("2021-2022", "400", nil), ("2023H1", "155", .verified), ("2023Q1-Q3", "150", .preliminary)],
    [("2021-2022", "400", nil), ("2023H1", "155", nil), ("2023Q1-Q3", "150", nil)],
  ] as [[(String, String, FigureState?)]])
func totalsOfOneKindContradictEachOther(rows: [(String, String, FigureState?)]) throws {
  #expect(try total(rows, cycle: .quarter).row(on: "2023Q3").reason == .conflict)
}

@Test func aNumberSetForAYearIsNotJudgedByAForecast() throws {
  var draft = total([("2023", "560", .forecast)])
  draft.set("改造户数", ["2023": "542"])
  let open = try draft.assess(on: "2023").annual[0]
  #expect(open.status == .undetermined)
  #expect(open.reason == .forecast)
  draft.entries[0].state = .preliminary
  #expect(try draft.assess(on: "2023").annual[0].status == .met)
}

@Test(arguments: [
  ("预测", FigureState.forecast), ("预估数", .forecast), ("快报", .preliminary), ("初步核算", .preliminary), ("核实", .verified),
  ("最终核实数", .verified), ("修正", .revised), ("订正数", .revised), ("初 步", .preliminary),
])
func kindsOfFiguresHaveOtherWords(word: String, state: FigureState) {
  #expect(FigureState(word: word) == state)
}

@Test(arguments: ["", "草稿", "预计64", "核定人"]) func otherWordsAreNoKind(word: String) {
  #expect(FigureState(word: word) == nil)
}

@Test(arguments: [
  // The third quarter is missing; only a forecast of that quarter, or to its end, stands for it.
  ("2024Q1", Reason.stale), ("2023", .stale), ("2024Q3", .forecast), ("2024Q1-Q3", .forecast),
])
func aForecastStandsOnlyForTheCycleThatIsMissing(period: String, reason: Reason) throws {
  var draft = Draft(Draft.Row(code: "毕业率", target: "≥64", baseline: "60", cycle: .quarter))
  draft.lagDays = 0
  draft.entries = [
    Draft.Entry(code: "毕业率", period: period, value: "61.38", state: .forecast),
    Draft.Entry(code: "毕业率", period: "2024Q2", value: "61.04"),
  ]
  let row = try draft.row(on: "2024-09-30")
  #expect(row.status == .undetermined)
  #expect(row.reason == reason)
}

@Test func whatEndsAfterTheDayOverrulesNothingYet() throws {
  var draft = Draft(Draft.Row(code: "homes", target: "4280", unit: "座", measure: .total, cycle: .quarter))
  draft.period = "2021"
  draft.lagDays = 0
  draft.entries = [
    Draft.Entry(code: "homes", period: "2021H1", value: "5396", state: .preliminary),
    Draft.Entry(code: "homes", period: "2021Q1-Q3", value: "3405"),
  ]
  // The first three quarters are not over in July.
  let july = try draft.row(on: "2021-07-18")
  #expect(july.status == .metEarly)
  #expect(july.observations.map(\.standing) == [.stands, .stands])
  let october = try draft.row(on: "2021-10-18")
  #expect(october.figures.value == "3405")
  #expect(october.observations.map(\.standing) == [.overruled(by: 1), .stands])
}
