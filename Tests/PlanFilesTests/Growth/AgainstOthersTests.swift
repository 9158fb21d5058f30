import PlanRules
import Testing

private let gdp = "地区生产总值增长|%||2021 8;2022 3"

/// Rows that are held against another series, found by its name where the plan names none.
private let rows: [TypedRow] = [
  // A level against the same year's figure, not against a compounded mean.
  TypedRow(
    "研发经费投入强度", "%", "2.2", "不低于全国平均水平", "", "2025 2.70", with: ["全国平均水平|%||2021 2.44;2025 2.80"], on: "2025", .missed),
  TypedRow("研发经费投入强度", "%", "2.2", "不低于全国平均水平", "", "2025 2.80", with: ["全国平均水平|%||2025 2.80"], on: "2025", .met),
  TypedRow("研发经费投入强度", "%", "2.2", "高于全国平均水平", "", "2025 2.80", with: ["全国平均水平|%||2025 2.80"], on: "2025", .missed),
  TypedRow(
    "研发经费投入强度", "%", "2.2", "不低于全国平均水平", "", "2025 2.70", with: ["全国研发经费投入强度|%||2025 2.80"], on: "2025", .missed),
  TypedRow(
    "研发经费投入强度", "%", "2.2", "不低于全国平均水平", "", "2023 2.70", with: ["全国研发经费投入强度|%||2023 2.65"], on: "2023", .onSchedule),
  TypedRow("研发经费投入强度", "%", "2.2", "不低于全国平均水平", "", "2023 2.70;全国 2023 2.65", on: "2023", .onSchedule),
  TypedRow("研发经费投入强度", "%", "2.2", "不低于全国平均水平", "", "2023 2.70;全国 2023 2.75", on: "2023", .behind),
  // Of another year is not of the same.
  TypedRow(
    "研发经费投入强度", "%", "2.2", "不低于全国平均水平", "", "2025 2.70;全国 2024 2.60", on: "2025", .undetermined, .noReferenceSeries),
  TypedRow("平均受教育年限", "年", "9.9", "达到全省平均水平", "期末", "2025 10.9;全省 2025 10.8", on: "2025", .met),
  TypedRow("平均受教育年限", "年", "9.9", "高于全省平均水平", "期末", "2025 10.7;全省 2025 10.8", on: "2025", .missed),
  TypedRow("城镇调查失业率", "%", "", "低于全国平均水平", "", "2025 4.9;全国 2025 5.0", on: "2025", .met),
  TypedRow("城镇调查失业率", "%", "", "不高于全国平均水平", "", "2025 5.1;全国 2025 5.0", on: "2025", .missed),
  TypedRow("城镇调查失业率", "%", "", "不高于全国平均水平", "", "2025 5.1", on: "2025", .undetermined, .noReferenceSeries),
  // In step with output, found by its name: √(1.08 × 1.03) = 1.0547.
  TypedRow("居民人均可支配收入增长", "%", "", "与国内生产总值增长基本同步", "年均增速", "2021 8;2022 3", with: [gdp], on: "2022", .onSchedule),
  TypedRow("居民人均可支配收入增长", "%", "", "与GDP增长同步", "", "2021 8;2022 2.3", with: [gdp], on: "2022", .behind),
  TypedRow("居民人均可支配收入增长", "%", "", "高于GDP增长", "年均增速", "2021 8.2;2022 3", with: [gdp], on: "2022", .onSchedule),
  TypedRow("居民人均可支配收入增长", "%", "", "高于GDP", "年均增速", "2021 8;2022 3", with: [gdp], on: "2022", .behind),
  TypedRow(
    "居民人均可支配收入增长", "%", "", "与经济增长基本同步", "年均增速", "2021 8;2022 3", with: ["GDP增速|%||2021 8;2022 3"], on: "2022",
    .onSchedule),
  TypedRow(
    "居民人均可支配收入增长", "%", "", "高于国内生产总值增速", "年均增速", "2021 8;2022 3",
    with: ["国内生产总值增长|%||2021 9;2022 3", gdp], on: "2022", .behind),
  TypedRow(
    "居民人均可支配收入", "元", "10000", "与地区生产总值增长基本同步", "", "2022 11100", with: [gdp], on: "2022", .onSchedule),
  // √(1.11) = 1.0536 against 1.0547 − 0.3; √(1.10) = 1.0488 is below 5.17.
  TypedRow("居民人均可支配收入", "元", "10000", "与地区生产总值增长基本同步", "", "2022 11000", with: [gdp], on: "2022", .behind),
  TypedRow("居民人均可支配收入增长", "%", "", "高于GDP增长", "年均增速", "2021 8", on: "2021", .undetermined, .noReferenceSeries),
  // The index of output is its growth as well.
  TypedRow(
    "居民人均可支配收入增长", "%", "", "不低于GDP增长", "年均增速", "2021 8;2022 3",
    with: ["地区生产总值指数|上年=100||2021 108;2022 103"], on: "2022", .onSchedule),
  // Output per head is not output.
  TypedRow(
    "居民人均可支配收入增长", "%", "", "高于GDP增长", "年均增速", "2021 8", with: ["人均地区生产总值增长|%||2021 7"], on: "2021", .undetermined,
    .noReferenceSeries),
  // Each year against the same year: 8 against 9 falls short, though the average of 8 and 8 is above that of 9 and 6.
  TypedRow(
    "工业增加值增速", "%", "", "高于GDP增速", "每年", "2021 8;2022 8", with: ["地区生产总值增速|%||2021 9;2022 6"], on: "2022", .behind),
  TypedRow(
    "工业增加值增速", "%", "", "高于GDP增速", "每年", "2021 9.1;2022 6.1", with: ["地区生产总值增速|%||2021 9;2022 6"], on: "2022",
    .onSchedule),
  TypedRow("城镇调查失业率", "%", "", "不高于全国平均水平", "每年", "2021 5.2;2022 5;全国 2021 5.1;全国 2022 5.6", on: "2022", .behind),
  // A year missing is not passed over.
  TypedRow(
    "居民人均可支配收入增长", "%", "", "高于GDP增长", "年均增速", "2021 8;2022 3", with: ["地区生产总值增长|%||2021 7"], on: "2022",
    .undetermined, .noReferenceSeries),
]

@Test(arguments: rows) func aRowIsHeldAgainstItsReference(row: TypedRow) throws {
  let (judged, folder) = try row.judged()
  #expect(judged.status == row.status, "\(row.name) \(row.target) \(row.readings) \(folder.summary)")
  #expect(judged.reason == row.reason, "\(row.name) \(row.target)")
}

@Test func aReferenceFoundByItsNameIsAnAssumption() throws {
  let row = TypedRow(
    "居民人均可支配收入增长", "%", "", "与国内生产总值增长基本同步", "年均增速", "2021 8;2022 3", with: [gdp], on: "2022", .onSchedule)
  let judged = try row.judged().row
  #expect(judged.assumptions == [.inStep])
  #expect(judged.pace?.name == "地区生产总值增长")
}
