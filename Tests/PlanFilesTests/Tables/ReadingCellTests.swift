import PlanFiles
import PlanRules
import TestSupport
import Testing

/// What a reading says: its figure, the year and what else the cell remarks; why it is none.
private func told(_ cell: String, _ unit: String) -> String {
  do throws(NotationError) {
    guard let reading = try Reading(cell: cell, unit: Unit(unit)) else { return "nothing" }
    let figure =
      switch reading.content {
      case .figure(let figure): figure.description
      default: "\(reading.content)"
      }
    return ([figure] + [reading.year.map { "(\($0))" }, reading.remark].compactMap { $0 }).joined(separator: " ")
  } catch {
    return switch error.kind {
    case .severalFigures: "several"
    case .blankInNumber: "blank"
    case .completionRate: "rate"
    case .changeOfValue: "change"
    default: "?"
    }
  }
}

// Remarks behind a complete number, with the answers written down before any was tried.
@Test(arguments: [
  ("377亿元，增长6.2%", "亿元", "377 增长6.2%"), ("93.2%，已完成", "%", "93.2 已完成"), ("2200人，占110%", "人", "2200 占110%"),
  ("93.2%；全市第3位", "%", "93.2 全市第3位"), ("为92.3%，比上年提高1个百分点", "%", "92.3 比上年提高1个百分点"), ("93.2%，居全省第二", "%", "93.2 居全省第二"),
  ("377亿元, 同比增长6.2%", "亿元", "377 同比增长6.2%"), ("93.2%，高于全省平均1个百分点", "%", "93.2 高于全省平均1个百分点"),
  ("2200人，其中女性800人", "人", "2200 其中女性800人"), ("93.2%，已达标", "%", "93.2 已达标"),
  ("2200人，完成年度任务的110%", "人", "2200 完成年度任务的110%"),
  ("93.2%，提前完成", "%", "?"), ("93.2%，95.1%", "%", "several"), ("93.2%，全市95%", "%", "several"),
  ("377亿元，完成388亿元", "亿元", "several"),
  ("2 200", "人", "2200"), ("13 500", "人", "13500"), ("1 234 567.8", "元", "1234567.8"), ("2\u{A0}200人", "人", "2200"),
  ("93. 2", "%", "blank"), ("12 34", "人", "blank"), ("80 85", "%", "blank"), ("2  200", "人", "blank"),
  ("300\n400", "人", "blank"),
  ("0 200", "人", "blank"), ("12 3456", "人", "blank"), ("93.2[1]", "%", "93.2"), ("93.2%[12]", "%", "93.2"),
  ("93.2[95]", "%", "several"),
  ("1/3", "%", "several"), ("93。2", "%", "several"), ("80；90", "%", "several"),
])
func aReadingIsReadWithWhatStandsBehindIt(cell: String, unit: String, says: String) {
  #expect(told(cell, unit) == says)
}

/// A plan of 2021 to 2025 with a level and a total.
private func figures(_ rows: String) throws -> LoadedFolder {
  try ExampleFolder.load([
    "indicators.csv":
      "编码,指标,单位,基期,目标,属性,计量\nrate,覆盖率,%,80,90,预期性,期末\nhomes,改造户数,户,,1000,预期性,累计\n",
    "actuals.csv": "指标,时期,数值\n" + rows,
  ])
}

@Test(arguments: [
  "rate,2023,93.2（2022年数）", "rate,2023,93.2（2022年）", "homes,2023年,190（截至10月底）", "homes,2023年,190（1—9月）",
  "homes,2023年,190（上半年）",
  "homes,2023年上半年,190（2022年上半年）", "rate,2023,93.2（截至2023年10月底）", "homes,2023年,190（2023年1—9月累计）",
])
func aFigureOfOtherMonthsThanItsRowIsAskedAbout(row: String) throws {
  let read = try figures(row + "\n")
  #expect(read.findings.map(\.rule.code) == ["FYP401"])
  #expect(read.findings.first?.field?.header == "数值")
  #expect(read.records.observations.isEmpty)
}

@Test(arguments: [
  "rate,2023,93.2（2023年）", "homes,2023年,190（全年）", "homes,2023年1—10月,190（截至10月底）", "homes,2023年,190（截至12月底）",
  "rate,2023年10月末,93.2（截至10月底）", "homes,2023年前三季度,190（1—9月）", "rate,2023,93.2（同比提高0.5个百分点）",
  "rate,2023,93.2，比2022年提高1个百分点",
  "rate,2023年9月末,93.2（2023年）",
])
func aFigureMaySayItsMonthsAgain(row: String) throws {
  let read = try figures(row + "\n")
  #expect(read.summary == [])
  #expect(read.records.observations.count == 1)
}

/// What brackets say of another figure, or of somebody else's, is no remark on this one.
@Test(arguments: [
  "94（应为91）", "94（更正为91）", "94（审计核减至91）", "94（上年同期）", "94（去年数）", "94（全国平均）", "94（年末预计）", "94（仅城区）", "94（不含甲县）", "94（?）",
])
func aRemarkThatDoubtsItsFigureIsAskedAbout(cell: String) throws {
  let read = try figures("rate,2023,\(cell)\n")
  #expect(read.findings.map(\.rule.code) == ["FYP401"])
  #expect(read.records.observations.isEmpty)
}

@Test(arguments: ["94（比上年提高1个百分点）", "94（高于全国平均2个百分点）", "94（全省第3位）", "94（按常住人口计算）", "94（较去年同期提高2个百分点）"])
func aRemarkOnAFigureIsKept(cell: String) throws {
  let read = try figures("rate,2023,\(cell)\n")
  #expect(read.summary == [])
  #expect(read.records.observations.count == 1)
}
