import PlanRules
import Testing

private let guangdong = "2021 124719.53;2022 129513.55;2023 135673.16;2024 141633.81"
private let real = "地区生产总值增长|%||2021 8.0;2022 1.9;2023 4.8;2024 3.5"

/// Growth of output worked out of money: at which prices the levels are, the table must say.
private let rows: [TypedRow] = [
  // (141633.81 ÷ 110760.94)^(1/4) = 1.0634 at current prices.
  TypedRow("地区生产总值", "亿元", "110760.94", "年均增长5%", "", guangdong, on: "2024", .undetermined, .prices),
  TypedRow("地区生产总值", "亿元", "110760.94", "年均增长5%", "", definition: "现价", guangdong, on: "2024", .onSchedule),
  TypedRow("地区生产总值", "亿元", "110760.94", "年均增长6.4%", "", definition: "按当年价格计算", guangdong, on: "2024", .behind),
  TypedRow("地区生产总值", "亿元", "110760.94", "年均增长5%", "", definition: "2020年不变价", guangdong, on: "2024", .onSchedule),
  // 1.08 × 1.019 × 1.048 × 1.035 = 1.1937, a fourth root of 1.0453: 4.5 %.
  TypedRow("地区生产总值", "亿元", "110760.94", "年均增长5%", "", guangdong, with: [real], on: "2024", .behind),
  TypedRow("地区生产总值", "亿元", "110760.94", "年均增长4.5%", "", guangdong, with: [real], on: "2024", .onSchedule),
  TypedRow("地区生产总值（GDP）", "亿元", "110760.94", "年均增长5%", "", guangdong, with: [real], on: "2024", .behind),
  // A year of the rates is missing.
  TypedRow(
    "地区生产总值", "亿元", "110760.94", "年均增长5%", "", guangdong, with: ["地区生产总值增速|%||2021 8.0;2022 1.9;2024 3.5"], on: "2024",
    .undetermined, .missingPeriods),
  // Rates of something else do not help.
  TypedRow(
    "地区生产总值", "亿元", "110760.94", "年均增长5%", "", guangdong, with: ["工业增加值增速|%||2021 8;2022 8;2023 8;2024 8"], on: "2024",
    .undetermined, .prices),
  TypedRow("人均地区生产总值", "元", "88210", "年均增长5%", "", "2024 111000", on: "2024", .undetermined, .prices),
  TypedRow("规模以上工业增加值", "亿元", "1000", "年均增长6%", "", "2022 1210", on: "2022", .undetermined, .prices),
  TypedRow("规模以上工业总产值", "亿元", "1000", "年均增长6%", "", definition: "可比价", "2022 1210", on: "2022", .onSchedule),
  TypedRow("农林牧渔业总产值", "亿元", "500", "年均增长4%", "", "2022 545", on: "2022", .undetermined, .prices),
  TypedRow("全员劳动生产率", "万元/人", "14", "年均增长6.5%", "", "2022 17", on: "2022", .undetermined, .prices),
  TypedRow("全员劳动生产率", "万元/人", "14", "年均增长6.5%", "", definition: "按不变价计算", "2022 15.8", on: "2022", .behind),
  TypedRow(
    "全员劳动生产率", "万元/人", "14", "年均增长6.5%", "", "2022 17", with: ["全员劳动生产率增长率|%||2021 8;2022 7"], on: "2022", .onSchedule),
  TypedRow("海洋生产总值", "亿元", "900", "年均增长7%", "", "2021 1000", on: "2021", .undetermined, .prices),
  TypedRow("数字经济核心产业增加值", "亿元", "300", "年均增长10%", "", "2021 360", on: "2021", .undetermined, .prices),
  // What is not measured in money has no prices: 1.1² = 1.21.
  TypedRow("粮食产量", "万吨", "100", "年均增长10%", "", "2022 121", on: "2022", .onSchedule),
  TypedRow("旅游人数", "万人次", "100", "年均增长10%", "", "2022 120.9", on: "2022", .behind),
  // What offices publish at current prices alone is compared as published.
  TypedRow("一般公共预算收入", "亿元", "100", "年均增长10%", "", "2022 121", on: "2022", .onSchedule),
  TypedRow("社会消费品零售总额", "亿元", "100", "年均增长10%", "", "2022 120", on: "2022", .behind),
]

@Test(arguments: rows) func growthOfOutputNeedsItsPrices(row: TypedRow) throws {
  let (judged, folder) = try row.judged()
  #expect(judged.status == row.status, "\(row.name) \(row.target) \(folder.summary)")
  #expect(judged.reason == row.reason, "\(row.name) \(row.target)")
}

@Test func theGrowthThatDecidesNothingIsShownAllTheSame() throws {
  let row = TypedRow("地区生产总值", "亿元", "110760.94", "年均增长5%", "", guangdong, on: "2024", .undetermined, .prices)
  let judged = try row.judged().row
  // 141633.81 ÷ 110760.94 = 1.27873; 1.0634⁴ = 1.27875.
  #expect(judged.value?.interval?.single?.rounded(to: 2)?.description == "6.34")
}
