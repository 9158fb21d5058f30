import PlanFiles
import PlanRules
import TestSupport
import Testing

/// A `plan.json` with these keys beside id and owner, and what is found in it.
private func found(_ keys: String) throws -> (folder: LoadedFolder, codes: [String]) {
  let folder = try ExampleFolder.load(["plan.json": #"{"id": "example", "owner": "市残联", "# + keys + "}"])
  return (folder, folder.findings.map { "\($0.rule.code) \($0.place.map { "\($0.spot)" } ?? "")" })
}

private func codes(_ keys: String) throws -> [String] { try found(keys).folder.findings.map(\.rule.code) }

@Suite struct PlanClaimTests {
  @Test func aPlanOfThirtyYearsIsJudgedAndALongerOneIsNot() throws {
    let thirty = try found(#""title": "示例", "period": "2021-2050""#)
    #expect(thirty.codes == [])
    #expect(thirty.folder.plan != nil)
    for period in ["2021-2051", "0001-9999", "2021-01..2051-01"] {
      let longer = try found(#""title": "示例", "period": "\#(period)""#)
      #expect(longer.folder.findings.map(\.rule.code) == ["FYP426"])
      #expect(longer.folder.plan == nil)
    }
  }

  @Test func aPlanMayNotRunBeyondTheYearsOfItsTitle() throws {
    #expect(try codes(#""title": "某市“十四五”规划", "period": "2021-2035""#) == ["FYP426"])
    #expect(try codes(#""title": "某市规划（2021—2025年）", "period": "2016-2025""#) == ["FYP426"])
  }

  @Test(arguments: [
    ("某市国土空间总体规划（2021—2035年）", "2021-2035"), ("某市“十四五”规划", "2021-2025"), ("某市“十四五”规划", "2023"),
    ("“十四五”规划和2035年远景目标纲要", "2021-2035"), ("2023年工作要点", "2023"), ("发展规划（2023年修订）", "2021-2025"),
  ])
  func anHonestPeriodIsLeftAlone(title: String, period: String) throws {
    #expect(try codes(#""title": "\#(title)", "period": "\#(period)""#) == [])
  }

  @Test func aLagOfHalfAYearIsTheLongest() throws {
    let half = try found(#""title": "示例", "period": "2021-2025", "reportingLagDays": 180"#).folder
    #expect(half.plan?.head.reportingLagDays == 180)
    let year = try found(#""title": "示例", "period": "2021-2025", "reportingLagDays": 3660"#).folder
    #expect(year.findings.map(\.rule.code) == ["FYP426"])
    #expect(year.plan?.head.reportingLagDays == 31)
  }

  @Test func exceptionsMayHoldForAsLongAsThePlanSays() throws {
    #expect(try found(#""title": "示例", "period": "2021-2025""#).folder.plan?.head.exceptionDays == 366)
    let two = try found(#""title": "示例", "period": "2021-2025", "exceptionDays": 731"#).folder
    #expect(two.plan?.head.exceptionDays == 731)
    #expect(try codes(#""title": "示例", "period": "2021-2025", "exceptionDays": 36500"#) == ["FYP426"])
    #expect(try codes(#""title": "示例", "period": "2021-2025", "exceptionDays": 0"#) == ["FYP401"])
  }

  @Test(
    arguments: [("10", []), ("10.01", ["FYP426"]), ("100", ["FYP426"]), ("-1", ["FYP401"])] as [(String, [String])])
  func aToleranceIsAtMostTen(tolerance: String, wanted: [String]) throws {
    let keys = #""title": "示例", "period": "2021-2025", "assumptions": {"#
    #expect(try codes(keys + #""approximate": {"targets": \#(tolerance)}}"#) == wanted)
    #expect(try codes(keys + #""approximate": {"readings": \#(tolerance)}}"#) == wanted)
    let step = #"{"indicator": "coverage", "reference": "coverage", "tolerance": "\#(tolerance)"}"#
    #expect(try codes(keys + #""inStep": [\#(step)]}"#) == wanted)
  }
}

@Suite struct RelatedPlanTests {
  /// Folders with the keys of their `plan.json`, and what is found in the first.
  private func claims(_ plans: KeyValuePairs<String, String>) throws -> [String] {
    let place = try TemporaryFolder()
    for (id, keys) in plans {
      try place.plan(
        id,
        [
          "plan.json":
            #"{"id": "\#(id)", "title": "示例", "period": "2021-2025", "owner": "市残联"\#(keys.isEmpty ? "" : ", ")\#(keys)}"#
        ])
    }
    let first = plans.first?.key ?? ""
    return try PlanFolder.load("\(place.path)/\(first)", shownAs: first).findings.map { finding in
      guard case .data(.outOfBounds(.relative(let relation, let claim))) = finding.facts else {
        return finding.rule.code
      }
      switch claim {
      case .own: return "\(relation) own"
      case .unknown(let id, let nearest): return "\(relation) unknown \(id) \(nearest)"
      case .circle(let ids): return "\(relation) \(ids.joined(separator: " "))"
      }
    }
  }

  @Test func plansThatAreThereAreLeftAlone() throws {
    #expect(
      try claims([
        "city": #""parent": "nation", "children": ["county"], "predecessor": "before""#,
        "nation": #""children": ["city"]"#, "county": #""parent": "city""#, "before": "",
      ]) == [])
  }

  @Test func aPlanThatIsNotThereIsToldWithTheNearestName() throws {
    #expect(try claims(["city": #""parent": "natoin""#, "nation": ""]) == [#"parent unknown natoin ["nation"]"#])
    #expect(try claims(["city": #""children": ["../nation", "gone"]"#, "nation": ""]).count == 2)
    #expect(try claims(["city": #""predecessor": """#, "nation": ""]).count == 1)
  }

  @Test func aFolderOfOnePlanMayNameThoseItDoesNotKeep() throws {
    #expect(try claims(["city": #""parent": "nation", "predecessor": "before""#]) == [])
    #expect(try claims(["city": #""parent": "city""#]) == ["parent own"])
  }

  @Test func aPlanIsNotItsOwnRelative() throws {
    #expect(
      try claims(["city": #""parent": "city", "children": ["city"], "predecessor": "city""#]) == [
        "parent own", "children own", "predecessor own",
      ])
  }

  @Test func plansThatLeadBackToTheFirstAreToldByName() throws {
    #expect(
      try claims(["a": #""parent": "b""#, "b": #""parent": "c""#, "c": #""parent": "a""#]) == ["parent a b c a"])
    #expect(try claims(["a": #""predecessor": "b""#, "b": #""predecessor": "a""#]) == ["predecessor a b a"])
    #expect(try claims(["a": #""children": ["b"]"#, "b": #""children": ["a"]"#]) == ["children a b a"])
    #expect(try claims(["a": #""parent": "b", "children": ["b"]"#, "b": ""]) == ["children a b a"])
  }

  @Test func aCircleFurtherUpIsTheAffairOfThoseInIt() throws {
    #expect(try claims(["a": #""parent": "b""#, "b": #""parent": "c""#, "c": #""parent": "b""#]) == [])
  }
}

@Suite struct EmptiedTableTests {
  @Test func tasksThatCarryIndicatorsFailWhereThosesBecameStatistics() throws {
    let folder = try ExampleFolder.load([
      "indicators.csv": nil, "statistics.csv": "编码,名称,单位,相关指标\ncoverage,覆盖率,%,\nserved,服务人数,人,coverage\n",
      "tasks.csv": "序号,重点工作任务,负责单位,指标\n1,服务,市残联,coverage\n",
    ])
    #expect(
      folder.summary == [
        "statistics.csv:3:1 a statistic in place of an indicator", "tasks.csv:2:1 a statistic in place of an indicator",
      ])
  }

  @Test func tasksAndRecordsFailWhereTheTableWasEmptied() throws {
    let folder = try ExampleFolder.load([
      "indicators.csv": "编码,指标,单位,基期,目标,属性\n", "actuals.csv": goodActuals,
      "tasks.csv": "序号,重点工作任务,负责单位,指标\n1,服务,市残联,coverage\n",
    ])
    #expect(folder.summary == ["actuals.csv:2:1 an unknown code", "tasks.csv:2:10 an unknown code"])
  }
}

@Suite struct AddedRateTests {
  private func found(_ name: String, _ unit: String, _ target: String, _ measure: String = "累计") throws -> [String] {
    try ExampleFolder.load([
      "indicators.csv": "编码,指标,单位,目标,属性,计量\ncoverage,\(name),\(unit),\(target),约束性,\(measure)\n"
    ]).findings.map(\.rule.code)
  }

  @Test func whatIsPerSomethingDoesNotAddUp() throws {
    #expect(try found("覆盖率", "%", "85") == ["FYP426"])
    #expect(try found("死亡率", "‰", "4") == ["FYP426"])
    #expect(try found("床位数", "张/千人", "6") == ["FYP426"])
    #expect(try found("人均可支配收入", "元", "200000") == ["FYP426"])
  }

  @Test func countsAndCompoundedRatesAreLeftAlone() throws {
    #expect(try found("改造户数", "户", "2000") == [])
    #expect(try found("培训", "人/次", "3200") == [])
    #expect(try found("单位GDP能耗降低", "%", "〔13.5〕") == [])
    #expect(try found("覆盖率", "%", "85", "期末") == [])
  }
}
