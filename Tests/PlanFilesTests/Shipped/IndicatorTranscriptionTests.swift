import PlanFiles
import PlanRules
import TestSupport
import Testing

/// Each indicator table against the second transcription, cell by cell as printed.
@Test func theIndicatorsOf2021To2025AreAsPrinted() throws {
  let rows = try Repository.secondTranscription("shaoguan-2021-2025.indicators")
  let indicators = try Shipped.plan("shaoguan-2021-2025").indicators
  #expect(rows.count == 11)
  #expect(indicators.count == 11)
  for (row, indicator) in zip(rows, indicators) {
    #expect(indicator.number == row["number"])
    #expect(indicator.category == row["category"])
    #expect(indicator.series.name == row["name"])
    #expect(indicator.series.unit.text == row["unit"])
    #expect(indicator.baseline.text == row["baseline"])
    #expect(indicator.target?.text == row["target"])
    #expect(indicator.nature?.name.zh == row["nature"])
  }
}

@Test func theIndicatorsOf2016To2020AndTheirResultsAreAsPrinted() throws {
  let rows = try Repository.secondTranscription("shaoguan-2016-2020.indicators")
  let folder = try Shipped.load("shaoguan-2016-2020")
  let indicators = try #require(folder.plan).indicators
  #expect(rows.count == 12)
  #expect(indicators.count == 12)
  for (position, (row, indicator)) in zip(rows, indicators).enumerated() {
    #expect(indicator.number == row["number"])
    #expect(indicator.series.name == row["name"])
    #expect(indicator.series.unit.text == row["unit"])
    #expect(indicator.target?.text == row["target"])
    #expect(indicator.nature?.name.zh == row["nature"])
    let results = folder.records.observations.filter { $0.series.index == position && $0.region == nil }
    #expect(results.map { $0.value?.text } == [row["result"]])
  }
}

@Test func codesAreThoseAgreedForAllPlans() throws {
  let codes = [
    "household-income-growth", "vocational-training", "subsistence-allowance-coverage", "living-subsidy-coverage",
    "nursing-subsidy-coverage", "pension-enrolment", "medical-insurance-enrolment", "compulsory-education-enrolment",
    "rehab-coverage", "assistive-device-rate", "barrier-free-homes",
  ]
  for id in ["shaoguan-2021-2025", "national-2021-2025"] {
    let indicators = try Shipped.plan(id).indicators
    #expect(indicators.map(\.series.code) == codes)
    let binding = indicators.filter { $0.nature == .binding }.compactMap(\.number)
    #expect(binding == ["3", "4", "5", "9", "10", "11"])
  }
}

@Test func theNationalTargetsAreThoseCommonlyQuoted() throws {
  let plan = try Shipped.plan("national-2021-2025")
  #expect(
    plan.indicators.map { $0.target?.text } == [
      "与国内生产总值增长基本同步", "200万", "100", "100", "100", "＞90", "＞95", "97", "85", "85", "110万",
    ])
  #expect(plan.indicators.allSatisfy { $0.baseline == .absent && $0.series.note?.contains("未核对原文") == true })
}

@Test func totalsAndLevelsAreReadAsTheyAreMeant() throws {
  let plan = try Shipped.plan("shaoguan-2021-2025")
  let measures = plan.indicators.map(\.series.measure)
  #expect(
    measures == [.averageGrowth, .total, .level, .level, .level, .level, .level, .level, .level, .level, .total])
  #expect(try Shipped.plan("shaoguan-2016-2020").indicators[0].series.measure == .averageGrowth)
}
