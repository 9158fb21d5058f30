import PlanRules
import PlanRun
import TestSupport
import Testing

private let indicators = "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,约束性\n"

/// What is counted of a run over one plan at the end of 2023: codes with subjects.
private func counted(_ files: KeyValuePairs<String, String>) throws -> [String] {
  try TestRun(example: files, asOf: "2023").findings.filter { $0.isCounted && $0.severity > .note }.map {
    "\($0.finding.rule.code) \($0.finding.place?.row.split(separator: "/").last ?? "")"
  }
}

@Suite struct ClaimTests {
  @Test func aTableThatWasNotReadCannotBeApproved() throws {
    let found = try counted([
      "tasks.csv": "序号,重点工作任务,负责单位,完成时限\n1,改造,市残联,长期坚持\n", "indicators.csv": "编码,指标,单位\ncoverage,覆盖率,%\n",
      "exceptions.csv": "代码,对象,理由,批准,到期\nFYP410,indicators.csv,表待补,市残工委,2024-06-30\n",
    ])
    #expect(found.contains("FYP410 indicators.csv:1"))
    #expect(found.contains("FYP426 exceptions.csv:2"))
  }

  @Test func aTornTableOfNotesMayBeApproved() throws {
    let found = try counted([
      "indicators.csv": indicators, "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n",
      "verdicts.csv": "指标,日期,结论,来源\ncoverage,2024-01-31,滞后,\"通报\"载\n",
      "exceptions.csv":
        "代码,对象,理由,批准,到期\nFYP412,verdicts.csv,照原文,市残工委,2024-06-30\nFYP408,verdicts.csv \"\"\"通报\"\"载\",照原文,市残工委,2024-06-30\n",
    ])
    #expect(!found.contains { $0.hasPrefix("FYP412 verdicts") })
  }

  @Test(arguments: ["-", "——", "\u{3164}", "\u{2060}", "无", "N/A", "。"])
  func aReasonAndAnApproverMustSaySomething(nothing: String) throws {
    for row in ["\(nothing),市残工委", "洪灾停工,\(nothing)"] {
      let found = try counted([
        "indicators.csv": indicators,
        "exceptions.csv": "代码,对象,理由,批准,到期\nFYP103,coverage,\(row),2024-06-30\n",
      ])
      #expect(found == ["FYP401 exceptions.csv:2", "FYP103 indicators.csv:2"])
    }
  }

  @Test func aReadingThatDecidesNamesItsSource() throws {
    #expect(
      try counted(["actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,\n"]) == ["FYP426 actuals.csv:2"])
    #expect(try counted(["actuals.csv": "指标,时期,数值\ncoverage,2023,84\n"]) == ["FYP426 actuals.csv:2"])
    #expect(try counted(["actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n"]) == [])
    // What decides nothing need not name one: an earlier level, or a figure that does not decide.
    #expect(
      try counted(["actuals.csv": "指标,时期,数值,来源\ncoverage,2022,83,\ncoverage,2023,84,report\n"]) == [])
    #expect(
      try counted(["actuals.csv": "指标,时期,数值,来源\ncoverage,2023,80以上,\n"]) == ["FYP104 actuals.csv:2"])
  }

  @Test func aNumberSetForAYearIsDecidedByAReadingWithASource() throws {
    let found = try counted([
      "statistics.csv": "编码,名称,单位\nserved,服务人数,人\n", "indicators.csv": "编码,指标,单位,基期,目标,属性\n",
      "annual-targets.csv": "指标,时期,目标,来源\nserved,2023,100,report\n",
      "actuals.csv": "指标,时期,数值,来源\nserved,2023,120,\n",
    ])
    #expect(found == ["FYP426 actuals.csv:2"])
  }
}

/// A plan under another one in one run.
@Suite struct ParentTests {
  private func found(
    _ row: String, under parent: String, period: String = "2021-2025", columns: String = "编码,指标,单位,基期,目标,属性"
  ) throws -> [String] {
    let place = try TemporaryFolder()
    let sources = #""owner": "市残联", "sources": [{"id": "report", "title": "统计报告"}]"#
    for (id, keys, row) in [
      ("city", #""period": "\#(period)", "parent": "nation""#, row), ("nation", #""period": "2021-2025""#, parent),
    ] {
      try place.plan(
        id,
        [
          "plan.json": #"{"id": "\#(id)", "title": "规划", \#(keys), \#(sources)}"#,
          "indicators.csv": "\(columns)\n\(row)\n",
        ])
    }
    let run = try TestRun(RunRequest(["city", "nation"].map(place.runFolder), day: .on(try TestRun.day("2023"))))
    return run.items.flatMap(\.findings).map(\.finding).filter { $0.rule.family == .hierarchy }.map {
      "\($0.plan ?? "") \($0.rule.code) \($0.severity)"
    }
  }

  @Test func whatIsBindingAboveIsBindingBelow() throws {
    let parent = "coverage,覆盖率,%,80,85,约束性"
    #expect(try found("coverage,覆盖率,%,80,85,预期性", under: parent) == ["city FYP501 error"])
    #expect(try found("coverage,覆盖率,%,80,85,", under: parent) == ["city FYP501 error"])
    #expect(try found("coverage,覆盖率,%,80,85,约束性", under: parent) == [])
    #expect(try found("coverage,覆盖率,%,80,85,预期性", under: "coverage,覆盖率,%,80,85,预期性") == [])
  }

  @Test func aBindingRateAsksForNoLessThanTheOneAbove() throws {
    let parent = "coverage,覆盖率,%,80,85,约束性"
    #expect(try found("coverage,覆盖率,%,70,84.9,约束性", under: parent) == ["city FYP501 error"])
    #expect(try found("coverage,覆盖率,%,70,＞85,约束性", under: parent) == [])
    let ceiling = "unemployed,失业率,%,5.5,5,约束性"
    #expect(try found("unemployed,失业率,%,5.5,5.2,约束性", under: ceiling) == ["city FYP501 error"])
    #expect(try found("unemployed,失业率,%,5.5,4.8,约束性", under: ceiling) == [])
  }

  @Test func countsAndCompoundedFallsAreNotCompared() throws {
    #expect(try found("homes,改造户数,户,,2000,约束性", under: "homes,改造户数,户,,1100000,约束性") == [])
    #expect(try found("energy,单位GDP能耗降低,%,,〔12〕,约束性", under: "energy,单位GDP能耗降低,%,,〔13.5〕,约束性") == [])
  }

  @Test func aPlanOfAYearMayAskForLessThanThatOfFive() throws {
    let parent = "coverage,覆盖率,%,80,85,约束性"
    #expect(try found("coverage,覆盖率,%,82,83,约束性", under: parent, period: "2023") == [])
  }
}
