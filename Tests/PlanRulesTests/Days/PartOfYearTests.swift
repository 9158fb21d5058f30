import Testing

@testable import PlanRules

private func cap(
  _ readings: [(String, String)], on asOf: String, _ status: Status, _ reason: Reason? = nil,
  value: String? = nil, judgedAt: String? = nil
) -> PlannedRow {
  PlannedRow(
    name: "用水总量", unit: "亿立方米", baseline: "5.8", baselineYear: 2020, target: "≤6.4", readings: readings, asOf: asOf,
    status: status, reason: reason, value: value, judgedAt: judgedAt)
}

// 5.8 is below the cap of 6.4 already: it is to be kept throughout.
@Test(arguments: [
  // Nine months are no year: 2022 decides, and it was above the cap.
  cap([("2022", "6.6"), ("2023Q1-Q3", "4.9")], on: "2023Q3", .behind, value: "6.6", judgedAt: "2022"),
  cap([("2022", "6.3"), ("2023Q1-Q3", "4.9")], on: "2023Q3", .onSchedule, value: "6.3", judgedAt: "2022"),
  // At the end of the year, and once its reporting day has passed, the year itself is wanted: 4.9 so far allows both.
  cap([("2022", "6.3"), ("2023Q1-Q3", "4.9")], on: "2023", .undetermined, .partYear, value: "≥4.9"),
  cap([("2022", "6.3"), ("2023Q1-Q3", "4.9")], on: "2024-01-20", .onSchedule, value: "6.3", judgedAt: "2022"),
  cap([("2022", "6.3"), ("2023Q1-Q3", "4.9")], on: "2024-02-01", .undetermined, .partYear, value: "≥4.9"),
  // What is past the cap in nine months is past it in twelve.
  cap([("2022", "6.3"), ("2023Q1-Q3", "6.5")], on: "2023", .behind, value: "≥6.5"),
  // Parts that cover the year are added up: 1.5 + 1.6 + 1.7 + 1.5 = 6.3, 4.9 + 1.6 = 6.5.
  cap(
    [("2023Q1", "1.5"), ("2023Q2", "1.6"), ("2023Q3", "1.7"), ("2023Q4", "1.5")], on: "2023", .onSchedule, value: "6.3"),
  cap([("2023Q1-Q3", "4.9"), ("2023Q4", "1.6")], on: "2023", .behind, value: "6.5"),
  cap([("2023H1", "3.1"), ("2023H2", "3.2")], on: "2024-01-20", .onSchedule, value: "6.3", judgedAt: "2023"),
  // The year's own figure comes before its parts.
  cap([("2023", "6.41"), ("2023H1", "3.1"), ("2023H2", "3.2")], on: "2023", .behind, value: "6.41"),
  cap([("2023", "6.2"), ("2023-12", "0.5")], on: "2023", .onSchedule, value: "6.2"),
  // A part above its whole contradicts it.
  cap([("2023", "6.2"), ("2023Q1-Q3", "6.3")], on: "2023", .undetermined, .conflict),
  // Before the first whole year nothing decides.
  cap([("2021H1", "2.9")], on: "2021H1", .undetermined, .partYear),
  cap([("2021H1", "2.9")], on: "2021-09-30", .undetermined, .partYear),
  // A year without any figure is missing as ever.
  cap([("2022", "6.3")], on: "2023", .undetermined, .stale),
  cap([("2022", "6.3"), ("2024Q1", "1.5")], on: "2024Q1", .undetermined, .stale),
  // At the end of the plan the last year decides, not its last quarter.
  cap([("2024", "6.3"), ("2025", "6.5"), ("2025Q4", "1.6")], on: "2025", .missed, value: "6.5"),
  cap([("2025Q4", "1.6")], on: "2025", .undetermined, .partYear),
])
func partOfWhatAccruesOverTheYearDecidesNothing(row: PlannedRow) throws { try row.check() }

private func amount(
  _ name: String, _ unit: String, from baseline: String, to target: String, _ readings: [(String, String)],
  on asOf: String, _ status: Status, _ reason: Reason? = nil, value: String? = nil, due: String? = nil
) -> PlannedRow {
  PlannedRow(
    name: name, unit: unit, baseline: baseline, baselineYear: 2020, target: target, readings: readings, asOf: asOf,
    status: status, reason: reason, due: due, value: value)
}

private let quarters = [("2023Q1", "280"), ("2023Q2", "300"), ("2023Q3", "280"), ("2023Q4", "330")]

@Test(arguments: [
  // Four quarters make 1190, not 330; 1000 + 300 × 0.6 = 1180 was due.
  amount("规模以上工业总产值", "亿元", from: "1000", to: "≥1300", quarters, on: "2023", .onSchedule, value: "1190", due: "1180"),
  amount("规模以上工业增加值", "亿元", from: "1000", to: "≥1350", quarters, on: "2023", .behind, value: "1190", due: "1210"),
  amount("社会消费品零售总额", "亿元", from: "1000", to: "≥1300", quarters, on: "2023", .onSchedule, value: "1190"),
  amount("地区生产总值", "亿元", from: "1000", to: "≥1300", quarters, on: "2023", .onSchedule, value: "1190"),
  amount("全社会用电量", "亿千瓦时", from: "1000", to: "≥1300", quarters, on: "2023", .onSchedule, value: "1190"),
  amount(
    "居民人均可支配收入", "元", from: "30000", to: "≥42000", [("2023H1", "18600"), ("2023H2", "18700")], on: "2023", .onSchedule,
    value: "37300", due: "37200"),
  amount(
    "一般公共预算收入", "亿元", from: "100", to: "≥130", [("2022", "113"), ("2023Q1-Q3", "95")], on: "2023Q3", .onSchedule,
    value: "113", due: "112"),
  amount(
    "能源消费总量", "万吨标准煤", from: "900", to: "≤1000", [("2022", "1010"), ("2023H1", "480")], on: "2023H1", .behind,
    value: "1010"),
  amount("旅游总收入", "亿元", from: "100", to: "≥150", [("2023Q1", "40")], on: "2023Q1", .undetermined, .partYear),
  amount(
    "粮食产量", "万吨", from: "100", to: "≥100", [("2023H1", "30"), ("2023H2", "71")], on: "2023", .onSchedule, value: "101"),
  // What accrued so far may prove a floor: 1200 are due at the end of 2023 + nothing taken back.
  amount(
    "货物进出口总额", "亿元", from: "1000", to: "≥1300", [("2023Q1-Q3", "1190")], on: "2023", .onSchedule, value: "≥1190",
    due: "1180"),
  amount(
    "货物进出口总额", "亿元", from: "1000", to: "≥1300", [("2023Q1-Q3", "990")], on: "2023", .undetermined, .partYear,
    value: "≥990"),
  // Events are counted over the year as well.
  amount(
    "生产安全事故死亡人数", "人", from: "100", to: "≤80", [("2022", "93"), ("2023Q1-Q3", "60")], on: "2023Q3", .behind,
    value: "93", due: "92"),
  amount(
    "空气质量优良天数", "天", from: "320", to: "≥340", [("2023H1", "160"), ("2023H2", "172")], on: "2023", .onSchedule,
    value: "332", due: "332"),
  // What divides by people accrues, what divides by GDP is a mean between its parts.
  amount(
    "单位GDP能耗", "吨标准煤/万元", from: "0.50", to: "≤0.45", [("2023H1", "0.46"), ("2023H2", "0.47")], on: "2023", .onSchedule,
    value: "0.46–0.47", due: "0.47"),
  amount(
    "万元GDP用水量", "立方米/万元", from: "50", to: "≤40", [("2023H1", "43"), ("2023H2", "45")], on: "2023", .undetermined,
    .partYear, value: "43–45", due: "44"),
])
func partsThatCoverAYearMakeTheYear(row: PlannedRow) throws { try row.check() }

@Test(arguments: [
  // An average over part of a year speaks for that part only.
  amount(
    "空气质量优良天数比率", "%", from: "88", to: "≥93", [("2022", "90.5"), ("2023Q1-Q3", "95")], on: "2023Q3", .onSchedule,
    value: "90.5", due: "90"),
  amount(
    "空气质量优良天数比率", "%", from: "88", to: "≥93", [("2023Q1-Q3", "95")], on: "2023", .undetermined, .partYear, value: "95"),
  amount(
    "细颗粒物（PM2.5）浓度", "微克/立方米", from: "30", to: "≤25", [("2022", "29"), ("2023H1", "26")], on: "2023H1", .behind,
    value: "29", due: "28"),
  amount(
    "细颗粒物（PM2.5）年均浓度", "微克/立方米", from: "30", to: "≤25", [("2023Q4", "24")], on: "2023", .undetermined, .partYear,
    value: "24"),
  amount(
    "城镇调查失业率", "%", from: "5.6", to: "≤5.5", [("2022", "5.58"), ("2023H1", "5.2")], on: "2023H1", .behind,
    value: "5.58", due: "5.56"),
  amount("城镇调查失业率", "%", from: "5.2", to: "≤5.5", [("2023H1", "5.6")], on: "2023", .undetermined, .partYear),
  // The mean of a year lies between the least and the greatest of its parts.
  amount(
    "城镇调查失业率", "%", from: "5.2", to: "≤5.5", [("2023H1", "5.3"), ("2023H2", "5.1")], on: "2023", .onSchedule,
    value: "5.1–5.3"),
  amount(
    "城镇调查失业率", "%", from: "5.2", to: "≤5.5", [("2023H1", "5.7"), ("2023H2", "5.6")], on: "2023", .behind,
    value: "5.6–5.7"),
  amount(
    "城镇调查失业率", "%", from: "5.2", to: "≤5.5", [("2023H1", "5.6"), ("2023H2", "5.3")], on: "2023", .undetermined,
    .partYear, value: "5.3–5.6"),
  amount(
    "研发经费投入强度", "%", from: "2.4", to: "≥3.0", [("2022", "2.65"), ("2023H1", "1.2")], on: "2023H1", .onSchedule,
    value: "2.65", due: "2.64"),
  amount(
    "婴儿死亡率", "‰", from: "3.5", to: "≤3.0", [("2022", "3.4"), ("2023H1", "1.5")], on: "2023H1", .behind, value: "3.4",
    due: "3.3"),
  amount(
    "数字经济核心产业增加值占GDP比重", "%", from: "8", to: "≥10", [("2022", "8.9"), ("2023H1", "12")], on: "2023H1", .onSchedule,
    value: "8.9", due: "8.8"),
  // A level of a day is one: half a year later it decides.
  amount(
    "城镇化率", "%", from: "60", to: "≥65", [("2022", "62.1"), ("2023H1", "62.4")], on: "2023H1", .behind, value: "62.4",
    due: "62.5"),
  amount(
    "自来水普及率", "%", from: "90", to: "≥95", [("2023H1", "92.5")], on: "2023H1", .onSchedule, value: "92.5", due: "92.5"),
  amount(
    "用电户数", "户", from: "1000", to: "≥1500", [("2023H1", "1250")], on: "2023H1", .onSchedule, value: "1250", due: "1250"),
  amount(
    "可再生能源发电装机容量", "万千瓦", from: "100", to: "≥150", [("2023Q3", "127.5")], on: "2023Q3", .onSchedule, value: "127.5",
    due: "127.5"),
  amount("低收入人口", "万人", from: "10", to: "≤5", [("2023H1", "7.5")], on: "2023H1", .onSchedule, value: "7.5", due: "7.5"),
])
func partOfAnAverageSpeaksForItselfAndALevelForItsDay(row: PlannedRow) throws { try row.check() }

@Test func aQuarterlyReportOfAYearlyAmountIsStillJudgedByYears() throws {
  var row = cap(
    [("2022", "6.3"), ("2023Q1", "1.5"), ("2023Q2", "1.6")], on: "2023H1", .onSchedule, value: "6.3", judgedAt: "2022")
  row.cycle = .quarter
  try row.check()
  let assessed = try row.assess()
  // What is there of the running year is shown beside it.
  #expect(assessed.value?.parts.count == 2)
}

@Test func theMonthsThatAreMissingFromTheYearAreNamed() throws {
  let row = try cap([("2023Q1-Q3", "4.9")], on: "2023", .undetermined).assess()
  #expect(row.value?.missing.map(\.description) == ["2023Q4"])
  let mean = try amount("城镇调查失业率", "%", from: "5.2", to: "≤5.5", [("2023H1", "5.2")], on: "2023", .undetermined)
    .assess()
  #expect(mean.value?.missing.map(\.description) == ["2023"])
}

@Test func anEarlierPartIsNoYearInWhichATargetWasMet() throws {
  let lost = try cap([("2021", "6.3"), ("2022", "6.6"), ("2023H1", "3")], on: "2023H1", .behind).assess()
  #expect(lost.lostSince?.description == "2021")
  #expect(try cap([("2021H1", "3"), ("2022", "6.6")], on: "2022", .behind).assess().lostSince == nil)
}

@Test func aNumberSetForAYearIsHeldAgainstAllOfIt() throws {
  var draft = Draft(Draft.Row(code: "water", name: "用水总量", target: "≤6.4", unit: "亿立方米"))
  draft.entries = [("2023Q1-Q3", "4.9"), ("2023Q4", "1.6")].map {
    Draft.Entry(code: "water", period: $0.0, value: $0.1)
  }
  draft.set("water", ["2023": "≤6.45"])
  // 4.9 + 1.6 = 6.5.
  #expect(try draft.assess(on: "2023").annual.map(\.status) == [.missed])
  draft.entries.removeLast()
  #expect(try draft.assess(on: "2023").annual.map(\.status) == [.undetermined])
  draft.entries.append(Draft.Entry(code: "water", period: "2023Q4", value: "1.5"))
  #expect(try draft.assess(on: "2023").annual.map(\.status) == [.met])
}

@Test func theLastQuarterAndTheYearAreTwoThings() throws {
  let draft = Draft(
    Draft.Row(code: "retail", name: "社会消费品零售总额", target: "1300", unit: "亿元"), ["2023": "1190", "2023Q4": "330"])
  #expect(ConsistencyFindings.findings(plan: try draft.plan(), records: try draft.records()).isEmpty)
  let level = Draft(Draft.Row(code: "cover", name: "覆盖率", target: "90"), ["2023": "80", "2023Q4": "81"])
  #expect(
    ConsistencyFindings.findings(plan: try level.plan(), records: try level.records()).map(\.rule.code) == ["FYP304"])
}

@Test func ofARateOfEachYearPartOfAFinishedYearIsNotTheYear() throws {
  let row = PlannedRow(
    name: "城镇调查失业率", target: "≤5.5", measure: .eachYear, readings: [("2021", "5.1"), ("2022H1", "5.2")], asOf: "2022",
    status: .undetermined, reason: .partYear)
  try row.check()
  var covered = row
  covered.readings.append(("2022H2", "5.6"))
  try covered.check()
  covered.readings[2].1 = "5.5"
  (covered.status, covered.reason) = (.onSchedule, nil)
  try covered.check()
}

@Test(
  arguments: [
    ("用水总量", "亿立方米", .accruing), ("能源消费总量（万吨标准煤）", "万吨标准煤", .accruing), ("规模以上工业增加值", "亿元", .accruing),
    ("限额以上单位零售额", "亿元", .accruing), ("公共机构单位用水总量", "万立方米", .accruing), ("人均地区生产总值", "元/人", .accruing),
    ("全员劳动生产率", "万元/人", .accruing), ("客运量", "万人", .accruing), ("接待游客", "万人次", .accruing),
    ("政府性基金预算收入", "亿元", .accruing),
    ("化学需氧量排放量", "吨", .accruing), ("固定资产投资", "亿元", .accruing), ("外贸进出口总额", "亿美元", .accruing),
    ("新增绿地面积", "公顷", .accruing),
    ("优良天数比率", "%", .averaged), ("PM2.5浓度", "微克/立方米", .averaged), ("城镇登记失业率", "%", .averaged),
    ("非化石能源占能源消费比重", "%", .averaged),
    ("单位地区生产总值用水量", "立方米/万元", .averaged), ("地区生产总值增速", "%", .averaged), ("地表水水质优良比例", "%", .averaged),
    ("人均日用水量", "升/人·日", .averaged),
    ("城乡居民收入比", "", .averaged), ("城乡居民收入比", "比", .averaged), ("常住人口城镇化率", "%", nil), ("森林覆盖率", "%", nil),
    ("低收入人口", "万人", nil),
    ("用电户数", "万户", nil), ("发电装机容量", "万千瓦", nil), ("污水处理能力", "万吨/日", nil), ("农村集中供水率", "%", nil), ("机动车保有量", "万辆", nil),
    ("产值超亿元企业", "家", nil), ("政府债务余额", "亿元", nil), ("单位GDP能耗降低", "%", nil), ("耕地保有量", "万亩", nil),
    ("公办园在园幼儿占比", "%", nil),
  ] as [(String, String, YearlyQuantity?)])
func nameAndUnitTellWhatOnlyAWholeYearHas(name: String, unit: String, expected: YearlyQuantity?) throws {
  let draft = Draft(Draft.Row(code: "row", name: name, target: "1", unit: unit))
  #expect(try draft.plan().indicators[0].series.yearlyQuantity == expected)
}
