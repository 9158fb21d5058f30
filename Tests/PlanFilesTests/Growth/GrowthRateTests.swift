import PlanRules
import Testing

/// Rates of growth without a word on how they are counted: the average of the years and every one of them are the two
/// readings, and there is no line from the rate of the base year to the target.
private let rows: [TypedRow] = [
  // 8, 7.5 and 7.2 are each at least 7, and so is their average; the line would ask 5.2 only.
  TypedRow("地区生产总值增速", "%", "2.5", "7", "", "2021 8;2022 7.5;2023 7.2", on: "2023", .onSchedule),
  // Each below 7, and so is the average: 5.2 would have been enough on a line.
  TypedRow("地区生产总值增速", "%", "2.5", "7", "", "2021 5;2022 6;2023 6.5", on: "2023", .behind),
  // The average is 7.16 (1.08 × 1.06 × 1.075 = 1.2307, a third root of 1.0716); 2022 alone is below.
  TypedRow("地区生产总值增速", "%", "2.5", "7", "", "2021 8;2022 6;2023 7.5", on: "2023", .undetermined, .noMeasure),
  TypedRow("地区生产总值增速", "%", "2.5", "7", "年均增速", "2021 8;2022 6;2023 7.5", on: "2023", .onSchedule),
  TypedRow("地区生产总值增速", "%", "2.5", "7", "每年", "2021 8;2022 6;2023 7.5", on: "2023", .behind),
  TypedRow("地区生产总值增速", "%", "2.5", "年均7%", "", "2021 8;2022 6;2023 7.5", on: "2023", .onSchedule),
  TypedRow("地区生产总值增速", "%", "2.5", "每年不低于7", "", "2021 8;2022 6;2023 7.5", on: "2023", .behind),
  TypedRow("地区生产总值年均增长", "%", "", "6以上", "", "2021 6;2022 6", on: "2022", .onSchedule),
  TypedRow("规上工业增加值增长率", "%", "3.1", "＞6", "", "2021 6.1;2022 6.0", on: "2022", .undetermined, .noMeasure),
  TypedRow("规上工业增加值增长率", "%", "3.1", "＞6", "", "2021 6.1;2022 6.01", on: "2022", .onSchedule),
  TypedRow("固定资产投资增速", "%", "-1.2", "5", "", "2021 -3;2022 4", on: "2022", .behind),
  TypedRow("社会消费品零售总额增速", "%", "-5", "8", "", "2021 14;2022 9", on: "2022", .onSchedule),
  // The last year alone decides nothing: 7.2 at the end, 4 before; 1.04⁴ × 1.072 makes 4.63 a year.
  TypedRow(
    "地区生产总值增速", "%", "", "7", "", "2021 4;2022 4;2023 4;2024 4;2025 7.2", on: "2025", .missed),
  TypedRow(
    "地区生产总值增速", "%", "2.5", "7", "", "2021 7;2022 7;2023 7;2024 7;2025 7", on: "2025", .met),
  // 1.09 × 1.06⁴ = 1.3761 makes 6.59 a year, each is at least 6.
  TypedRow("居民收入增长", "%", "4", "6", "", "2021 9;2022 6;2023 6;2024 6;2025 6", on: "2025", .met),
  TypedRow("进出口总额增速", "%", "1", "3", "", "2021 20;2022 -5;2023 2;2024 3;2025 3", on: "2025", .undetermined, .noMeasure),
  // The rise of prices is a ceiling to be kept, as other levels are: the latest year decides, or each where 计量 says so.
  TypedRow("居民消费价格涨幅", "%", "2.5", "3以内", "", "2021 1.5;2022 2.9", on: "2022", .onSchedule),
  TypedRow("居民消费价格涨幅", "%", "2.5", "≤3", "", "2021 1.5;2022 3.9", on: "2022", .behind),
  TypedRow("居民消费价格涨幅", "%", "2.5", "≤3", "每年", "2021 3.9;2022 1.5", on: "2022", .behind),
  // Half of the running year is not a year.
  TypedRow("地区生产总值增速", "%", "2.5", "7", "", "2021 8;2022 7.5;2023H1 2", on: "2023-06-30", .onSchedule),
  // An index of the year before is a rate of growth: 107 and 106.5, on the average 6.75.
  TypedRow("地区生产总值指数", "上年=100", "102.2", "106.5", "", "2021 107;2022 106.5", on: "2022", .onSchedule),
  TypedRow("地区生产总值指数", "上年=100", "102.2", "106.6", "", "2021 107;2022 106.5", on: "2022", .undetermined, .noMeasure),
  TypedRow("地区生产总值指数", "上年=100", "102.2", "107.1", "", "2021 107;2022 106.5", on: "2022", .behind),
  // What grows by nature is a level as any other: 4 + (6 − 4) × 0.4 = 4.8.
  TypedRow("人口自然增长率", "‰", "4", "6", "", "2022 4.8", on: "2022", .onSchedule),
  // In step with others, the years together are meant.
  TypedRow(
    "居民收入增长", "%", "4", "与GDP增长同步", "", "2021 9;2022 3", with: ["地区生产总值增长|%||2021 6;2022 5"], on: "2022", .onSchedule),
]

@Test(arguments: rows) func aRateOfGrowthIsNoLineFromItsBaseline(row: TypedRow) throws {
  let (judged, folder) = try row.judged()
  #expect(judged.status == row.status, "\(row.name) \(row.target) \(row.readings) \(folder.summary)")
  #expect(judged.reason == row.reason, "\(row.name) \(row.target) \(row.readings)")
}
