import Testing

@testable import PlanRules

/// A row of a plan with its readings by period, and what is wrong with the last of them.
struct DoubtfulRow: Sendable, CustomTestStringConvertible {
  enum Flaw: Equatable, Sendable {
    case none, outside, part
    case tooLarge(Int)
    case tooSmall(Int)
  }

  let name: String
  let unit: String
  let baseline: String
  let target: String
  let readings: [String]
  let flaw: Flaw
  var measure = Measure.level
  var quotient: (String, String)?

  init(
    _ name: String, _ unit: String, _ baseline: String, _ target: String, _ readings: [String], _ flaw: Flaw,
    _ measure: Measure = .level, quotient: (String, String)? = nil
  ) {
    (self.name, self.unit, self.baseline, self.target) = (name, unit, baseline, target)
    (self.readings, self.flaw, self.measure, self.quotient) = (readings, flaw, measure, quotient)
  }

  var testDescription: String { "\(name)（\(unit)）\(baseline) → \(target): \(readings)" }

  var draft: Draft {
    var draft = Draft(
      Draft.Row(code: name, target: target, unit: unit, measure: measure, baseline: baseline, direction: .up))
    let first = 2026 - readings.count
    draft.entries = readings.enumerated().map {
      Draft.Entry(
        code: name, period: $1.contains(" ") ? String($1.split(separator: " ")[0]) : "\(first + $0)",
        value: String($1.split(separator: " ").last ?? ""))
    }
    draft.entries[readings.count - 1].quotient = quotient
    return draft
  }

  func found() throws -> Flaw {
    let index = ObservationIndex(plan: try draft.plan(), records: try draft.records())
    switch index.implausibility(at: readings.count - 1) {
    case nil: return .none
    case .outsideShare: return .outside
    case .partAboveWhole: return .part
    case .slip(let slip): return slip.isTooLarge ? .tooLarge(slip.power) : .tooSmall(slip.power)
    }
  }
}

@Test(arguments: [
  // 50000 is 10,000 times 5 and 11,905 times 4.2.
  DoubtfulRow("在岗职工", "万人", "4.2", "5", ["50000"], .tooLarge(4)),
  DoubtfulRow("在岗职工", "万人", "", "5", ["50000"], .tooLarge(4)),
  DoubtfulRow("在岗职工", "万人", "4.2", "5", ["4.3", "4.5", "48000"], .tooLarge(4)),
  // 12000 ÷ 10,000 = 1.2 lies between 1 and 5.
  DoubtfulRow("在岗职工", "万人", "1", "5", ["12000"], .tooLarge(4)),
  DoubtfulRow("康复服务覆盖率", "%", "90", "95", ["950"], .outside),
  DoubtfulRow("产品抽检合格率", "%", "90", "95", ["-1"], .outside),
  DoubtfulRow("康复服务覆盖率", "%", "90", "95", ["9600"], .outside),
  DoubtfulRow("森林覆盖率", "%", "60.7", "61", ["100.1"], .outside),
  // 95 ÷ 0.96 = 99.
  DoubtfulRow("康复服务覆盖率", "%", "90", "95", ["0.96"], .tooSmall(2)),
  DoubtfulRow("城镇化率", "%", "62", "66", ["63", "0.64"], .tooSmall(2)),
  // 31000000万元 ÷ 2800 = 11071; 310000000000元 ÷ 3500 = 88571429.
  DoubtfulRow("地区生产总值", "亿元", "2800", "3500", ["31000000"], .tooLarge(4)),
  DoubtfulRow("地区生产总值", "亿元", "2800", "3500", ["310000000000"], .tooLarge(8)),
  DoubtfulRow("地区生产总值", "万元", "28000000", "35000000", ["3100"], .tooSmall(4)),
  // 5500 kg, 5.5 t: 6000 ÷ 5.5 = 1091.
  DoubtfulRow("水产品产量", "吨", "5000", "6000", ["5.5"], .tooSmall(3)),
  DoubtfulRow("水产品产量", "吨", "5000", "6000", ["5500000"], .tooLarge(3)),
  DoubtfulRow("人均预期寿命", "岁", "77.5", "78.5", ["7830"], .tooLarge(2)),
  DoubtfulRow("婴儿死亡率", "‰", "3", "5", ["1200"], .outside),
  DoubtfulRow("城镇登记失业率", "%", "4.2", "5", ["550"], .outside),
  DoubtfulRow("年均增长率", "%", "6", "6.5", ["650"], .tooLarge(2)),
  // A part above its whole, printed or not.
  DoubtfulRow("康复服务率", "%", "90", "95", ["950"], .part, quotient: ("950", "100")),
  DoubtfulRow("康复服务率", "%", "90", "95", ["-"], .part, quotient: ("950", "100")),
  // 400,000 in a year against 40 due and 39 before.
  DoubtfulRow("培训人次", "万人次", "", "200", ["39", "400000"], .tooLarge(4), .total),
  DoubtfulRow("培训人次", "万人次", "", "200", ["400000"], .tooLarge(4), .total),
  // A hundred times the 200 due and the 200 of the year before; a hundred times the 10 due in a month, and more than all.
  DoubtfulRow("新增城镇就业", "人", "", "1000", ["200", "20000"], .tooLarge(2), .total),
  DoubtfulRow("新增城镇就业", "人", "", "1000", ["20000"], .tooLarge(2), .total),
  DoubtfulRow("改造户数", "户", "", "600", ["2025-01 1000"], .tooLarge(2), .total),
  // 390,000 before: a slow year is none so slow.
  DoubtfulRow("培训人次", "人次", "", "2000000", ["390000", "39"], .tooSmall(4), .total),
  DoubtfulRow("每年培训人次", "万人次", "", "40", ["40", "41", "42", "43", "410000"], .tooLarge(4), .eachYear),
])
func aFigureThatCannotBeIsFoundOut(row: DoubtfulRow) throws {
  #expect(try row.found() == row.flaw)
  let assessed = try row.draft.row(on: "2025")
  #expect(assessed.status == .undetermined)
  #expect(assessed.reason == .implausible)
}

@Test(arguments: [
  DoubtfulRow("在岗职工", "万人", "4.2", "5", ["5.1"], .none),
  // Rates that may pass 100, and changes that may be anything.
  DoubtfulRow("投资计划完成率", "%", "98", "100", ["120"], .none),
  DoubtfulRow("基本养老保险参保率", "%", "95", "97", ["102"], .none),
  DoubtfulRow("高等教育毛入学率", "%", "54", "60", ["105"], .none),
  DoubtfulRow("一般公共预算支出进度", "%", "95", "98", ["101"], .none),
  DoubtfulRow("政府债务率", "%", "90", "100", ["130"], .none),
  DoubtfulRow("固定宽带家庭普及率", "%", "96", "99", ["110"], .none),
  DoubtfulRow("产能利用率", "%", "76", "78", ["101.5"], .none),
  DoubtfulRow("粮食自给率", "%", "110", "115", ["121"], .none),
  DoubtfulRow("价格涨幅", "%", "2", "3", ["-0.3"], .none),
  DoubtfulRow("地区生产总值增长率", "%", "6", "6.5", ["0.1"], .none),
  DoubtfulRow("地区生产总值增速", "%", "6", "6.5", ["-3"], .none),
  DoubtfulRow("人口自然增长率", "‰", "3", "2", ["-1.2"], .none),
  DoubtfulRow("研发经费投入增长", "%", "7", "7", ["150"], .none),
  // Its own baseline is above 100 already.
  DoubtfulRow("活跃率", "%", "105", "110", ["115"], .none),
  DoubtfulRow("贷款投放计划完成率", "%", "98", "100", ["-"], .none, quotient: ("120", "100")),
  // 10 of 1,000 in a first quarter: 50 are due.
  DoubtfulRow("改造户数", "户", "", "1000", ["2025Q1 10"], .none, .total),
  DoubtfulRow("改造户数", "户", "", "2000", ["350", "2025Q1 4"], .none, .total),
  // A slow start, and a total done in one year.
  DoubtfulRow("改造户数", "户", "", "2000", ["1"], .none, .total),
  DoubtfulRow("改造户数", "户", "", "50", ["544"], .none, .total),
  DoubtfulRow("改造户数", "户", "", "600", ["2025-01 600"], .none, .total),
  DoubtfulRow("改造户数", "户", "", "2000", ["350", "410", "0"], .none, .total),
  // From nothing, over orders of magnitude, and fast.
  DoubtfulRow("充电桩", "个", "0", "1000", ["10"], .none),
  DoubtfulRow("充电桩", "个", "10", "100000", ["1000"], .none),
  DoubtfulRow("专利", "件", "12", "600", ["500"], .none),
  DoubtfulRow("专利", "件", "12", "600", ["13", "490"], .none),
  DoubtfulRow("产值", "亿元", "100", "翻一番", ["190"], .none),
  DoubtfulRow("失业率", "%", "4.2", "5", ["5.5"], .none),
  // After a wrong figure a right one is right.
  DoubtfulRow("在岗职工", "万人", "4.2", "5", ["50000", "5.1"], .none),
])
func aFigureThatMayBeIsLeftAlone(row: DoubtfulRow) throws {
  #expect(try row.found() == row.flaw)
  #expect(try row.draft.row(on: "2025").reason != .implausible)
}

private func jobs(_ state: FigureState?, _ review: String?) throws -> IndicatorAssessment {
  var draft = Draft(Draft.Row(code: "在岗职工", target: "5", unit: "万人", baseline: "4.2"), ["2025": "50000"])
  draft.entries[0].state = state
  draft.entries[0].review = review
  return try draft.row(on: "2025")
}

@Test func fiftyThousandOfTenThousandPeopleAreNotMet() throws {
  let row = try jobs(nil, nil)
  #expect(row.status == .undetermined)
  #expect(row.reason == .implausible)
}

@Test(
  arguments: [
    (FigureState.verified, "市统计局李某 2026-01-20", true), (.verified, "李某，2026年1月20日", true),
    (.verified, "2026年1月 李某", true),
    (.revised, "李某2026/1/20", true), (.verified, nil, false), (.verified, "李某", false),
    (.verified, "2026-01-20", false),
    (nil, "李某 2026-01-20", false), (.preliminary, "李某 2026-01-20", false),
  ] as [(FigureState?, String?, Bool)])
func whoCheckedItAndWhenLetsItDecide(state: FigureState?, review: String?, decides: Bool) throws {
  let row = try jobs(state, review)
  #expect((row.status == .met) == decides)
  // The finding stays.
  #expect(row.observations[0].implausibility != nil)
}

@Test func whatIsLeftOfATotalMayProveItAlone() throws {
  let draft = Draft(
    Draft.Row(code: "改造户数", target: "1000", unit: "户", measure: .total),
    ["2021": "600", "2022": "500", "2023": "9000000"])
  #expect(try draft.row(on: "2023").status == .metEarly)
  #expect(try draft.row(on: "2023").figures.value == "≥1100")
}

@Test func theLatestFigureThatCannotBeHidesNotThatItIsTheLatest() throws {
  let draft = Draft(Draft.Row(code: "覆盖率", target: "95", baseline: "90"), ["2024": "96", "2025": "960"])
  #expect(try draft.row(on: "2025").reason == .implausible)
  #expect(try draft.row(on: "2024").status == .metEarly)
}
