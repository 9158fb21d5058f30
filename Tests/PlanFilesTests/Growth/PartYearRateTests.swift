import PlanRules
import Testing

/// Ten half-years of the same rate.
private let tenHalves = (2021...2025).map { "\($0)H1 1.5;\($0)H2 1.5" }.joined(separator: ";")

/// Rates of part of a year compare with the same part a year before: they are never chained.
private let rows: [TypedRow] = [
  // Ten falls of 1.5 chained would make 14.03 %; of an intensity nothing follows from them.
  TypedRow("单位GDP能耗降低", "%", "", "〔13.5〕", "累计降幅", tenHalves, on: "2025", .undetermined, .missingPeriods),
  TypedRow("单位工业增加值用水量下降", "%", "", "〔10〕", "累计降幅", tenHalves, on: "2025", .undetermined, .missingPeriods),
  TypedRow("碳排放强度下降", "%", "", "〔14〕", "累计降幅", tenHalves, on: "2025", .undetermined, .missingPeriods),
  // Of a quantity each year lies between 1.5 and 1.5: 1 − 0.985⁵ = 7.28 %.
  TypedRow("化学需氧量排放总量减少", "%", "", "〔8〕", "累计降幅", tenHalves, on: "2025", .missed),
  TypedRow("化学需氧量排放总量减少", "%", "", "〔7〕", "累计降幅", tenHalves, on: "2025", .met),
  // Said to be against the part before, they chain: 14.03 %.
  TypedRow("氮氧化物排放量减少", "%", "", "〔14〕", "累计降幅", definition: "环比", tenHalves, on: "2025", .met),
  // 1 − 0.986⁵ = 6.80 % and 1 − 0.983⁵ = 8.22 %: 7 lies between them.
  TypedRow(
    "氨氮排放总量减少", "%", "", "〔7〕", "累计降幅", (2021...2025).map { "\($0)H1 1.7;\($0)H2 1.4" }.joined(separator: ";"),
    on: "2025", .undetermined, .missingPeriods),
  // Quarters bound the year: 4.8 to 5.3 reaches 4.5 and not 5.5, and says nothing of 5.
  TypedRow("地区生产总值增速", "%", "", "≥4.5", "年均增速", "2021Q1 5.0;2021Q2 5.3;2021Q3 4.8;2021Q4 5.1", on: "2021", .onSchedule),
  TypedRow("地区生产总值增速", "%", "", "≥5.5", "年均增速", "2021Q1 5.0;2021Q2 5.3;2021Q3 4.8;2021Q4 5.1", on: "2021", .behind),
  TypedRow(
    "地区生产总值增速", "%", "", "≥5", "年均增速", "2021Q1 5.0;2021Q2 5.3;2021Q3 4.8;2021Q4 5.1", on: "2021", .undetermined,
    .missingPeriods),
  // The year's own reading decides, whatever the quarters were.
  TypedRow("地区生产总值增速", "%", "", "≥5", "年均增速", "2021Q1 5.0;2021Q2 5.3;2021Q3 4.8;2021 5.1", on: "2021", .onSchedule),
  TypedRow("地区生产总值增速", "%", "", "≥5", "年均增速", "2021H1 5.9;2021Q1-Q4 4.9", on: "2021", .behind),
  // Three quarters are not the year.
  TypedRow("规上工业增加值增速", "%", "", "≥6", "年均增速", "2021Q1-Q3 7", on: "2021", .undetermined, .missingPeriods),
  TypedRow("规上工业增加值增速", "%", "", "≥6", "年均增速", "2021Q1-Q3 7;2021Q4 6.2", on: "2021", .onSchedule),
  // 1.08 × between 1.03 and 1.05: √ of 1.1124 is 5.47, of 1.134 is 6.49.
  TypedRow("居民收入增长", "%", "", "≥5.4", "年均增速", "2021 8;2022H1 3;2022H2 5", on: "2022", .onSchedule),
  TypedRow("居民收入增长", "%", "", "≥6.5", "年均增速", "2021 8;2022H1 3;2022H2 5", on: "2022", .behind),
  TypedRow("居民收入增长", "%", "", "≥6", "年均增速", "2021 8;2022H1 3;2022H2 5", on: "2022", .undetermined, .missingPeriods),
  // Months of an intensity: nothing, however many.
  TypedRow("万元GDP用水量降幅", "%", "", "〔16〕", "累计降幅", "2021H1 5;2021H2 5", on: "2021", .undetermined, .missingPeriods),
  TypedRow("全员劳动生产率增速", "%", "", "≥6", "年均增速", "2021H1 7;2021H2 7", on: "2021", .undetermined, .missingPeriods),
  // Half of the running year is not asked of a compounded fall: 3 % in 2021 is past 1 − 0.865^0.2 = 2.86 %.
  TypedRow("单位GDP能耗降低", "%", "", "〔13.5〕", "累计降幅", "2021 3;2022H1 0.1", on: "2022-06-30", .onSchedule),
  TypedRow("单位GDP能耗降低", "%", "", "〔13.5〕", "累计降幅", "2021 2.8;2022H1 9", on: "2022-06-30", .behind),
  // Quarters against the quarter before: 1.012⁴ = 1.0489.
  TypedRow(
    "工业增加值增速", "%", "", "≥4.8", "年均增速", definition: "环比，季调", "2021Q1 1.2;2021Q2 1.2;2021Q3 1.2;2021Q4 1.2", on: "2021",
    .onSchedule),
  TypedRow(
    "工业增加值增速", "%", "", "≥4.9", "年均增速", definition: "环比，季调", "2021Q1 1.2;2021Q2 1.2;2021Q3 1.2;2021Q4 1.2", on: "2021",
    .behind),
]

@Test(arguments: rows) func ratesOfPartsOfAYearAreNeverChained(row: TypedRow) throws {
  let judged = try row.judged().row
  #expect(judged.status == row.status, "\(row.name) \(row.target)")
  #expect(judged.reason == row.reason, "\(row.name) \(row.target)")
}

@Test func tenHalfYearlyFallsDoNotMakeFourteenPercent() throws {
  let fall = TypedRow("单位GDP能耗降低", "%", "", "〔13.5〕", "累计降幅", tenHalves, on: "2025", .undetermined)
  let judged = try fall.judged().row
  #expect(judged.value?.interval == nil)
  #expect(judged.value?.missing.map(\.description) == ["2021", "2022", "2023", "2024", "2025"])
}
