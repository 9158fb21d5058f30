import PlanRules
import Testing

private let four = "2021 108.4;2022 103.0;2023 105.2;2024 105.0"

/// Indices whose base is the year before: their growth over a hundred is the year's, and they chain.
private let rows: [TypedRow] = [
  // 1.084 × 1.030 × 1.052 × 1.050 = 1.2333, a fourth root of 1.0538: 5.38 %.
  TypedRow("地区生产总值指数", "上年=100", "102.2", "年均增长5%", "", four, on: "2024", .onSchedule),
  TypedRow("地区生产总值指数", "上年=100", "102.2", "年均增长5.5%", "", four, on: "2024", .behind),
  TypedRow("地区生产总值指数", "上年＝100", "102.2", "年均增长5.3%", "年均增速", four, on: "2024", .onSchedule),
  TypedRow("地区生产总值指数", "以上年为100", "102.2", "5.4%以上", "年均增速", four, on: "2024", .behind),
  TypedRow("地区生产总值指数", "上年为100", "", "5%以上", "年均增速", four, on: "2024", .onSchedule),
  TypedRow("地区生产总值指数（上年=100）", "%", "102.2", "5", "年均增速", four, on: "2024", .onSchedule),
  TypedRow("地区生产总值指数（上年=100）", "", "102.2", "年均增长5.5%", "年均增速", four, on: "2024", .behind),
  TypedRow("工业增加值指数", "上年=100", "104", "105", "年均增速", four, on: "2024", .onSchedule),
  TypedRow("工业增加值指数", "上年=100", "104", "105.5", "年均增速", four, on: "2024", .behind),
  TypedRow("服务业增加值指数", "指数（上年=100）", "", "年均增长6%", "", "2021 106;2022 106", on: "2022", .onSchedule),
  TypedRow("服务业增加值指数", "上年同期=100", "", "年均增长6%", "", "2021 106;2022 105.9", on: "2022", .behind),
  // A year is missing, and a year of the plan is not the baseline.
  TypedRow("农业总产值指数", "上年=100", "103", "年均增长4%", "", "2021 104;2023 104", on: "2023", .undetermined, .missingPeriods),
  // Each year by itself: 104.9 is 4.9 %.
  TypedRow("居民收入指数", "上年=100", "", "每年增长5%以上", "每年", "2021 105;2022 104.9", on: "2022", .behind),
  TypedRow("居民收入指数", "上年=100", "", "每年增长5%以上", "每年", "2021 105;2022 105.1", on: "2022", .onSchedule),
  TypedRow("居民收入指数", "上年=100", "", "105以上", "每年", "2021 105;2022 105.1", on: "2022", .onSchedule),
  // Against the month before they chain within the year: 1.004¹² = 1.0491.
  TypedRow(
    "工业品出厂价格指数", "上月=100", "", "4.9%以上", "年均增速",
    (1...12).map { "2021-\($0 < 10 ? "0" : "")\($0) 100.4" }.joined(separator: ";"), on: "2021", .onSchedule),
  TypedRow(
    "工业品出厂价格指数", "上月=100", "", "4.95%以上", "年均增速",
    (1...12).map { "2021-\($0 < 10 ? "0" : "")\($0) 100.4" }.joined(separator: ";"), on: "2021", .behind),
  // Half-years against the same half a year before bound the year of a quantity.
  TypedRow("固定资产投资指数", "上年同期=100", "", "年均增长5%", "", "2021H1 106;2021H2 105", on: "2021", .onSchedule),
  TypedRow("固定资产投资指数", "上年同期=100", "", "年均增长7%", "", "2021H1 106;2021H2 105", on: "2021", .behind),
  // An index of a fixed year is a level: (112.36 ÷ 100)^(1/2) = 1.06.
  TypedRow("工业生产指数", "2020年=100", "100", "年均增长6%", "", "2022 112.36", on: "2022", .onSchedule),
  TypedRow("工业生产指数", "2020年=100", "100", "年均增长6.1%", "", "2022 112.36", on: "2022", .behind),
]

@Test(arguments: rows) func indicesOfTheYearBeforeChain(row: TypedRow) throws {
  let (judged, folder) = try row.judged()
  #expect(judged.status == row.status, "\(row.name) \(row.target) \(folder.summary)")
  #expect(judged.reason == row.reason, "\(row.name) \(row.target)")
}

@Test func theBaselineOfAnIndexIsNotChained() throws {
  let row = TypedRow("地区生产总值指数", "上年=100", "102.2", "年均增长5%", "", four, on: "2024", .onSchedule)
  let value = try #require(try row.judged().row.value?.interval?.single)
  // 1.2333 is the product: 1.05382⁴ = 1.23330 and 1.05383⁴ = 1.23335.
  #expect(value.rounded(to: 1)?.description == "5.4")
}
