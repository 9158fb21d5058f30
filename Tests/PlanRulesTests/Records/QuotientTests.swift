import Testing

@testable import PlanRules

/// A row with numerator and denominator as a planner types it.
struct QuotientRow: Sendable, CustomTestStringConvertible {
  let name: String
  let unit: String
  let value: String
  let numerator: String
  let denominator: String
  let factor: Int128
  let agreement: Quotient.Agreement

  init(
    _ name: String, _ unit: String, _ value: String, _ numerator: String, _ denominator: String, _ factor: Int128,
    _ agreement: Quotient.Agreement = .agrees
  ) {
    (self.name, self.unit, self.value) = (name, unit, value)
    (self.numerator, self.denominator, self.factor) = (numerator, denominator, factor)
    self.agreement = agreement
  }

  var testDescription: String { "\(name)（\(unit)）\(value) = \(numerator) ÷ \(denominator)" }

  func quotient() throws -> Quotient? {
    let place = Place(file: "indicators.csv", line: 2)
    let series = Series(code: "row", name: name, unit: Unit(unit), measure: .level, place: place)
    return try Observation(
      series: SeriesID(0), period: Period(year: 2024), value: try Reading(cell: value, unit: series.unit),
      numerator: try Reading(cell: numerator, unit: .none), denominator: try Reading(cell: denominator, unit: .none),
      place: place
    ).quotient(of: series)
  }
}

@Test(arguments: [
  // 13600 ÷ 4810000 × 1000 = 2.827.
  QuotientRow("每千人口执业医师数", "人", "2.83", "1.36万", "481.0万", 1000),
  QuotientRow("每千人口执业（助理）医师数", "人", "2.83", "13600", "4810000", 1000),
  // 15900 ÷ 4810000 × 1000 = 3.306.
  QuotientRow("每千人口注册护士数", "人/千人", "3.31", "1.59万", "481万", 1000),
  QuotientRow("注册护士数", "人/千人", "3.31", "1.59万", "481万", 1000),
  // 22080 ÷ 640000 × 1000 = 34.5.
  QuotientRow("每千名老年人养老床位数", "张", "34.5", "22080", "64万", 1000),
  QuotientRow("每千人口拥有3岁以下婴幼儿托位数", "个", "4.6", "22126", "481万", 1000),
  // 5772 ÷ 4810000 × 10000 = 12.
  QuotientRow("每万人口高价值发明专利拥有量", "件", "12.0", "5772", "481万", 10_000),
  QuotientRow("万人有效发明专利数", "件", "12.0", "5772", "481万", 10_000),
  QuotientRow("高价值发明专利拥有量", "件/万人", "12", "5772", "481万", 10_000),
  // 4 ÷ 48193 × 100000 = 8.29997.
  QuotientRow("孕产妇死亡率", "1/10万", "8.3", "4", "48193", 100_000),
  QuotientRow("孕产妇死亡率", "/10万", "8.3", "4", "48193", 100_000),
  QuotientRow("孕产妇死亡率", "人/十万人", "8.3", "4", "4.8193万", 100_000),
  QuotientRow("孕产妇死亡率", "十万分之一", "8.3", "4", "48193", 100_000),
  // 125 ÷ 48000 × 1000 = 2.604.
  QuotientRow("婴儿死亡率", "‰", "2.6", "125", "48000", 1000),
  // 10101 ÷ 4810000 × 100000 = 210; 149110 ÷ 4810000 × 100000 = 3100.
  QuotientRow("每十万人口刑事案件数", "起", "210", "10101", "481万", 100_000),
  QuotientRow("每10万人口高等教育在校生数", "人", "3100", "149110", "481万", 100_000),
  QuotientRow("每百户家用汽车拥有量", "辆", "45.2", "904", "2000", 100),
  QuotientRow("每百名学生拥有计算机数", "台", "18", "1.8万", "10万", 100),
  // 152 ÷ 1000000 × 10000 = 1.52; 2 ÷ 50000000 × 1000000 = 0.04.
  QuotientRow("道路交通万车死亡率", "人", "1.52", "152", "100万", 10_000),
  QuotientRow("煤矿百万吨死亡率", "人", "0.04", "2", "5000万", 1_000_000),
  QuotientRow("万人失业人员帮扶率", "‱", "3", "3", "1万", 10_000),
  QuotientRow("基本养老保险参保率", "%", "95.0", "950", "1000", 100),
  QuotientRow("每百元营业收入中的成本", "元", "84.1", "841", "1000", 100),
  // Money below the line is counted as the unit counts it, or in full: 71 ÷ 350000000000 × 100000000 = 0.0203.
  QuotientRow("亿元GDP生产安全事故死亡率", "人/亿元", "0.02", "71", "3500亿", 100_000_000),
  QuotientRow("亿元GDP生产安全事故死亡率", "人/亿元", "0.02", "71", "3500", 1),
  // 5320 ÷ 12000 = 0.443, whether 万吨 and 亿元 or both in full.
  QuotientRow("单位GDP能耗", "吨标准煤/万元", "0.443", "5320万", "12000亿", 10_000),
  QuotientRow("单位GDP能耗", "吨标准煤/万元", "0.443", "5320", "12000", 1),
  // What is per one of something is not scaled.
  QuotientRow("人均公园绿地面积", "平方米", "14.5", "1450万", "100万", 1),
  QuotientRow("户均人口", "人/户", "3.2", "320", "100", 1),
  QuotientRow("供电煤耗", "克/千瓦时", "300", "3000", "10", 1),
  QuotientRow("每十年普查次数", "次", "1", "3", "3", 1),
])
func theScaleOfAQuotientIsThatOfNameAndUnit(row: QuotientRow) throws {
  let quotient = try #require(try row.quotient())
  #expect(quotient.factor == Ratio(row.factor))
  #expect(quotient.agreement == row.agreement)
}

@Test func aUnitInTenThousandsTakesCountsInFullOrInItsOwn() throws {
  // 35600000000 ÷ 500000 ÷ 10000 = 7.12; 3560000 ÷ 500000 = 7.12.
  for numerator in ["356亿", "3560000"] {
    let quotient = try #require(try QuotientRow("人均可支配收入", "万元", "7.12", numerator, "50万", 1).quotient())
    #expect(quotient.agreement == .agrees)
    #expect(quotient.value.exactText == "7.12")
  }
}

@Test(arguments: [
  // Of another size: the plain quotient, people in 万人, a percentage without its hundred.
  QuotientRow("每千人口医疗卫生机构床位数", "张", "0.0075", "36075", "481万", 1000, .misfits),
  QuotientRow("每万人口全科医生数", "人", "3.5", "1684", "481", 10_000, .misfits),
  QuotientRow("康复服务率", "%", "0.95", "950", "1000", 100, .misfits),
  QuotientRow("孕产妇死亡率", "1/10万", "0.083", "4", "48193", 100_000, .misfits),
  QuotientRow("婴儿死亡率", "‰", "26", "125", "48000", 1000, .misfits),
  QuotientRow("每千人口执业医师数", "人", "28.3", "1.36万", "481万", 1000, .misfits),
  QuotientRow("失业率", "%", "5", "0", "1000", 100, .misfits),
  // Of its size, and yet another one.
  QuotientRow("康复服务率", "%", "84.6", "169", "200", 100, .differs),
  QuotientRow("每千人口执业医师数", "人", "2.85", "1.36万", "481万", 1000, .differs),
  QuotientRow("康复服务率", "%", "95以上", "940", "1000", 100, .differs),
  // Bounds hold the quotient, or nothing is printed.
  QuotientRow("康复服务率", "%", "90以上", "940", "1000", 100, .agrees),
  QuotientRow("每千人口执业医师数", "人", "约2.8", "1.36万", "481万", 1000, .agrees),
  QuotientRow("每千人口执业医师数", "人", "", "1.36万", "481万", 1000, .unprinted),
  QuotientRow("亿元GDP生产安全事故死亡率", "人/亿元", "", "71", "3500", 1, .unprinted),
  QuotientRow("亿元GDP生产安全事故死亡率", "人/亿元", "", "71", "3500亿", 100_000_000, .unprinted),
])
func aQuotientIsHeldAgainstThePrintedValue(row: QuotientRow) throws {
  let quotient = try #require(try row.quotient())
  #expect(quotient.factor == Ratio(row.factor))
  #expect(quotient.agreement == row.agreement)
}

private func row(
  _ name: String, unit: String, from baseline: String, to target: String, _ value: String,
  _ counts: (String, String)
) throws -> IndicatorAssessment {
  var draft = Draft(Draft.Row(code: name, target: target, unit: unit, baseline: baseline), ["2025": value])
  draft.entries[0].quotient = counts
  return try draft.row(on: "2025")
}

@Test func physiciansPerThousandAreMetByTheirScaledQuotient() throws {
  // 13600 ÷ 4810000 × 1000 = 2.8274 ≥ 2.8; unscaled it would be 0.0028.
  let met = try row("每千人口执业医师数", unit: "人", from: "2.5", to: "≥2.8", "2.83", ("1.36万", "481.0万"))
  #expect(met.status == .met)
  // The exact quotient decides: 2.8274 is not 2.83.
  let missed = try row("每千人口执业医师数", unit: "人", from: "2.5", to: "≥2.83", "2.83", ("1.36万", "481.0万"))
  #expect(missed.status == .missed)
}

@Test func whereTheScaleDoesNotFitNeitherDecides() throws {
  let beds = try row("每千人口床位数", unit: "张", from: "6.8", to: "≥7.5", "0.0075", ("36075", "481万"))
  #expect(beds.status == .undetermined)
  #expect(beds.reason == .conflict)
}
