import PlanReports
import PlanRules
import PlanRun
import TestSupport
import Testing

@testable import PlanReports

/// How a number of the year that runs is explained, line by line in both languages; the sums are worked out by hand.
private struct Explained: Sendable, CustomTestStringConvertible {
  let what: String
  let row: String
  let number: String
  let readings: String
  let zh: [String]
  let en: [String]

  var testDescription: String { what }

  func lines(_ language: Language) throws -> [String] {
    let files: KeyValuePairs = [
      "indicators.csv": "编码,指标,单位,基期,目标,属性,计量,报送周期\n\(row),季\n",
      "annual-targets.csv": "指标,时期,目标,下达单位,限期\n"
        + number.split(separator: ";").map { "row,\($0)\n" }.joined(),
      "actuals.csv": "指标,时期,数值,来源\n" + readings.split(separator: ";").map { "row,\($0),report\n" }.joined(),
    ]
    let judged = try #require(try TestRun(example: files, asOf: "2023Q3").plans.first)
    let steps = Working(judged.assessment.indicators[0], in: judged, language).steps
    return steps.first { $0.key == "yearInHand" }?.lines ?? []
  }
}

private let amount = "row,培训人次,人次,,2000,预期性,累计"
private let level = "row,普惠性幼儿园覆盖率,%,80,95,预期性,期末"

private let explained = [
  // 1000 × 9 ÷ 12; 686 of 1000; 600 of 800; 314 against 200 is 57 % more.
  Explained(
    what: "an amount by the months gone", row: amount, number: "2023,1000,省残联,",
    readings: "2022,800;2022Q1-Q3,600;2023Q1-Q3,686",
    zh: [
      "2023年：1000人次，省残联下达（example/annual-targets.csv:2）", "2023年前三季度：686人次（example/actuals.csv:4）",
      "1000 × 9 ÷ 12 = 750人次", "滞后（黄）", "完成68.6%，应完成75%", "慢于序时进度6.4个百分点",
      "上年同期600（占全年75%），同比+14.33%", "余下时间须314人次（比上年同期+57%）",
    ],
    en: [
      "2023: 1000人次, set by 省残联 (example/annual-targets.csv:2)", "2023Q1-Q3: 686人次 (example/actuals.csv:4)",
      "1000 × 9 ÷ 12 = 750人次", "behind schedule (yellow)", "68.6% done, 75% due",
      "6.4 percentage points behind what is due",
      "the same months of the year before 600 (75% of the year), growth +14.33%",
      "the rest of the period must bring 314人次 (+57% on the year before)",
    ]),
  // 450 + 550 × 3 ÷ 4 = 862.5, as the end of October is four months after June.
  Explained(
    what: "by a part of the year to a deadline", row: amount, number: "2023,1000,,2023-10-31;2023H1,45%,,",
    readings: "2023Q1-Q3,870",
    zh: [
      "2023年：1000人次，限期2023-10-31（example/annual-targets.csv:2）", "节点：2023-06-30 450人次",
      "2023年前三季度：870人次（example/actuals.csv:2）", "按节点，到2023年前三季度应达862.5人次", "达到时序进度（绿）",
      "完成87%，应完成86.25%", "快于序时进度0.75个百分点", "余下时间须130人次",
    ],
    en: [
      "2023: 1000人次, to be done by 2023-10-31 (example/annual-targets.csv:2)", "to be there by: 2023-06-30 450人次",
      "2023Q1-Q3: 870人次 (example/actuals.csv:2)",
      "by the numbers for parts of the year 862.5人次 at the end of 2023Q1-Q3", "on track (green)",
      "87% done, 86.25% due", "0.75 percentage points ahead of what is due", "the rest of the period must bring 130人次",
    ]),
  // 86 + (89 − 86) × 9 ÷ 12.
  Explained(
    what: "a level on its way", row: level, number: "2023,89,,", readings: "2022,86;2023Q3,88",
    zh: [
      "2023年：89%（example/annual-targets.csv:2）", "2023年第三季度：88%（example/actuals.csv:3）",
      "86 + (89 − 86) × 9 ÷ 12 = 88.25%", "滞后（黄）", "低于应达值0.25个百分点", "余下时间须1个百分点",
    ],
    en: [
      "2023: 89% (example/annual-targets.csv:2)", "2023Q3: 88% (example/actuals.csv:3)",
      "86 + (89 − 86) × 9 ÷ 12 = 88.25%", "behind schedule (yellow)", "0.25 percentage points below the value due",
      "the rest of the period must bring 1 percentage point",
    ]),
  Explained(
    what: "a level that is to be kept", row: level, number: "2023,85,,", readings: "2022,86;2023Q3,84.9",
    zh: [
      "2023年：85%（example/annual-targets.csv:2）", "2023年第三季度：84.9%（example/actuals.csv:3）", "不分摊，应达目标本身85%",
      "滞后（红）", "低于目标值0.1个百分点",
    ],
    en: [
      "2023: 85% (example/annual-targets.csv:2)", "2023Q3: 84.9% (example/actuals.csv:3)",
      "not spread: the number itself, 85%", "behind schedule (red)", "0.1 percentage points below the target",
    ]),
  Explained(
    what: "a rate", row: "row,地区生产总值增长,%,,6,预期性,年均增速", number: "2023,6,,", readings: "2023Q1-Q3,5.2",
    zh: [
      "2023年：6%（example/annual-targets.csv:2）", "2023年前三季度：5.2%（example/actuals.csv:2）", "增速不按月分摊，应达6%",
      "滞后（黄）", "低于目标值0.8个百分点",
    ],
    en: [
      "2023: 6% (example/annual-targets.csv:2)", "2023Q1-Q3: 5.2% (example/actuals.csv:2)",
      "a rate is not spread over months: 6%", "behind schedule (yellow)", "0.8 percentage points below the target",
    ]),
  // 80 × 1.08 = 86.4.
  Explained(
    what: "growth of an amount", row: "row,一般公共预算收入,亿元,,1200,预期性,累计", number: "2023,增长8%,,",
    readings: "2022Q1-Q3,80;2023Q1-Q3,90",
    zh: [
      "2023年：增长8%（example/annual-targets.csv:2）", "2023年前三季度：90亿元（example/actuals.csv:3）",
      "上年同期80，按目标增减应达86.4亿元", "达到时序进度（绿）", "高于应达值3.6亿元",
    ],
    en: [
      "2023: 增长8% (example/annual-targets.csv:2)", "2023Q1-Q3: 90亿元 (example/actuals.csv:3)",
      "80 in the same months of the year before, changed as set: 86.4亿元", "on track (green)",
      "3.6亿元 above the value due",
    ]),
  // (31 × 365 − 26 × 273) ÷ 92 = 45.8, and (31.5 × 365 − 27 × 273) ÷ 92 = 44.9 the year before.
  Explained(
    what: "a mean with seasons", row: "row,PM2.5平均浓度,微克/立方米,35,30,约束性,期末", number: "2023,≤31,,",
    readings: "2022,31.5;2022Q1-Q3,27;2023Q1-Q3,26",
    zh: [
      "2023年：≤31微克/立方米（example/annual-targets.csv:2）", "2023年前三季度：26微克/立方米（example/actuals.csv:4）", "年终考核", "上年同期27",
      "余下时间须均值≤45.8微克/立方米（上年44.9）",
    ],
    en: [
      "2023: ≤31微克/立方米 (example/annual-targets.csv:2)", "2023Q1-Q3: 26微克/立方米 (example/actuals.csv:4)",
      "at the year's end",
      "the same months of the year before 27",
      "the rest of the period must bring a mean of at most 45.8微克/立方米 (44.9 in the year before)",
    ]),
]

@Test(arguments: explained) private func aNumberOfTheYearIsExplained(row: Explained) throws {
  #expect(try row.lines(.zh) == row.zh)
  #expect(try row.lines(.en) == row.en)
}
