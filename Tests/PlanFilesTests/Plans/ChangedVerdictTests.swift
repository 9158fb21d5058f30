import PlanFiles
import PlanRules
import TestSupport
import Testing

/// The rows of the README's table of changed verdicts, each with its sum.
private let rows = [
  // 78.4 − 77.5 = 0.9 of 1.
  TypedRow("人均预期寿命", "岁", "77.5", "〔1〕", "", "2024 78.3; 2025 78.4", on: "2025", .missed),
  // 5.2 − 1 = 4.2.
  TypedRow("城镇调查失业率", "%", "5.2", "〔-1〕", "", "2025 4.3", on: "2025", .missed),
  TypedRow("城镇调查失业率", "%", "5.2", "〔-1〕", "", "2025 4.2", on: "2025", .met),
  // 1 − 0.973⁵ = 0.1280.
  TypedRow(
    "单位GDP能耗", "%", "", "〔13.5〕", "", "2021 2.7; 2022 2.7; 2023 2.7; 2024 2.7; 2025 2.7", on: "2025", .missed),
  // A fall of 1 − 0.97⁵ = 14.13 %, or a rise of 15.93 %.
  TypedRow(
    "单位GDP能耗降低", "%", "", "〔13.5〕", "", "2021 -3.0; 2022 -3.0; 2023 -3.0; 2024 -3.0; 2025 -3.0", on: "2025",
    .undetermined, .sign),
  TypedRow("地区生产总值", "亿元", "110760.94", "年均增长5%", "", "2025 141633.81", on: "2025", .undetermined, .prices),
  // (1.084 × 1.03 × 1.052 × 1.05 × 1.05)^(1/5) = 1.0531.
  TypedRow(
    "居民收入指数", "上年=100", "102.2", "年均增长5%", "年均增速", "2021 108.4; 2022 103.0; 2023 105.2; 2024 105.0; 2025 105.0",
    on: "2025", .met),
  // 2369 × 2^(3/5) = 3590.7.
  TypedRow("研发经费投入", "亿元", "2369", "翻一番", "", "2023 3500", on: "2023", .behind),
  TypedRow("研发经费投入", "亿元", "2369", "翻一番", "", "2023 3591", on: "2023", .onSchedule),
  TypedRow("用水总量", "万立方米", "5812.9", "6400", "", "2025 6550", on: "2025", .missed),
  TypedRow("婴儿死亡率", "‰", "", "4", "", "2025 5", on: "2025", .missed),
  TypedRow("毕业率", "%", "60", "64", "", "2025 预计64.1", on: "2025", .undetermined, .forecast),
  TypedRow("服务覆盖率", "%", "80", "95", "", "2025 950", on: "2025", .undetermined, .implausible),
  TypedRow("参保人数", "万人", "4", "5", "期末", "2025 50000", on: "2025", .undetermined, .implausible),
  // 200 + 400 + 600 + 800 + 990 = 2990, and 990 alone is near 1000.
  TypedRow(
    "改造户数", "户", "", "1000", "累计", "2021 200; 2022 400; 2023 600; 2024 800; 2025 990", on: "2025", .undetermined,
    .implausible),
  TypedRow("入学率", "%", "80", "97", "", "2025H1 98", on: "2025", .undetermined, .stale),
  TypedRow("用水量", "亿立方米", "5.8", "≤6.4", "", "2025Q1-Q3 4.9", on: "2025", .undetermined, .partYear),
  TypedRow("用水量", "亿立方米", "5.8", "≤6.4", "", "2022 6.6; 2023Q1-Q3 4.9", on: "2023Q3", .behind),
  TypedRow("签约率", "%", "90", "到2023年达到100%", "", "2023 98", on: "2023", .missed),
  // 2.4 + 0.6 × 5 ÷ 10 = 2.7.
  TypedRow("服务半径", "公里", "2.4", "2030年3.0", "期末", "2025 2.8", on: "2025", .onSchedule),
  TypedRow("服务半径", "公里", "2.4", "2030年3.0", "期末", "2025 2.69", on: "2025", .behind),
]

@Test(arguments: rows) func aRowOfTheTableOfChangedVerdictsIsJudgedAsItSays(row: TypedRow) throws {
  let judged = try row.judged().row
  #expect(judged.status == row.status)
  #expect(judged.reason == row.reason)
}
