import PlanFiles
import PlanRules
import TestSupport
import Testing

/// A plan of 2021 to 2025 with a level, a total, a share of the year, and a statistic.
private func folder(_ actuals: String, _ more: KeyValuePairs<String, String?> = [:]) throws -> LoadedFolder {
  var files: [(String, String?)] = [
    (
      "indicators.csv",
      "编码,指标,单位,基期,目标,属性,计量\nrate,覆盖率,%,80,90,预期性,期末\nhomes,改造户数,户,,1000,预期性,累计\nwater,用水总量,亿立方米,6,≤6.4,预期性,\n"
    ), ("statistics.csv", "编码,名称,单位\nserved,服务人次,人次\n"), ("actuals.csv", "指标,时期,数值,来源\n" + actuals),
  ]
  files += more.map { ($0.key, $0.value) }
  return try ExampleFolder.load { folder in
    for case (let name, let text?) in files { try folder.file("example/\(name)", text) }
  }
}

// Everyday rows with the months that their figures are of, written down before any was read; `?` is asked about.
@Test(arguments: [
  ("rate", "2023年末", "2023"), ("rate", "2023年底", "2023"), ("rate", "截至2023年9月底", "2023-09"),
  ("rate", "2023-09-30", "2023-09"), ("rate", "2023年三季度末", "2023-09"), ("rate", "2023年上半年", "2023H1"),
  ("rate", "2022—2023学年", "2022-09..2023-08"), ("rate", "2023年9月15日", "?"), ("rate", "9月末", "?"),
  ("homes", "2023年1—9月", "2023Q1-Q3"), ("homes", "2023年1—9月累计", "2023Q1-Q3"),
  ("homes", "2021年—2023年9月", "2021-01..2023-09"),
  ("homes", "2023年9月末", "?"), ("homes", "2023-12-31", "?"), ("homes", "2021年末", "2021"),
  ("homes", "2021年9月30日", "2021Q1-Q3"),
  ("homes", "2023年前三个季度", "2023Q1-Q3"), ("homes", "2021年以来", "?"), ("water", "截至2023年9月底", "2023Q1-Q3"),
  ("water", "2023年全年", "2023"), ("served", "2023年9月末", "2023Q1-Q3"), ("served", "2023年底", "2023"),
  ("served", "2023学年", "?"), ("served", "2023.1", "?"),
  ("rate", "2023.12.31", "2023"), ("rate", "'2023年底", "2023"), ("rate", "2023-12-31 00:00:00", "2023"),
  ("rate", "Sep-23", "?"), ("rate", "1月9日", "?"), ("rate", "2023/9/1", "?"), ("homes", "45199", "?"),
  ("homes", "2023年三季度累计", "?"), ("homes", "2023年（1—9月）", "2023Q1-Q3"), ("homes", "2023年上半年累计", "2023H1"),
])
func aFigureIsOfTheMonthsThatItsRowSays(series: String, period: String, months: String) throws {
  let folder = try folder("\(series),\(period),84,report\n")
  #expect(folder.records.observations.map(\.period.description) == (months == "?" ? [] : [months]))
  let asked = folder.findings.filter { $0.rule.code == "FYP401" && $0.field?.header == "时期" }
  #expect(asked.count == (months == "?" ? 1 : 0))
}

@Test func theSchoolYearInWhichAPlanBeginsIsItsOwnForALevelOnly() throws {
  let outside = { (folder: LoadedFolder) in folder.findings.filter { $0.rule.code == "FYP407" }.count }
  #expect(outside(try folder("rate,2020—2021学年,84,report\n")) == 0)
  #expect(outside(try folder("homes,2020—2021学年,84,report\n")) == 1)
  #expect(outside(try folder("rate,2025—2026学年,84,report\n")) == 1)
}

@Test func aCycleOfSchoolYearsIsStatedOrSeen() throws {
  let plan = try #require(try folder("rate,2021—2022学年,84,report\nrate,2022—2023学年,85,report\n").plan)
  #expect(plan.cycle(of: SeriesID(0)) == .schoolYear && plan.seenInSchoolYears == [SeriesID(0)])
  #expect(plan.cycle(of: SeriesID(1)) == .year)
  let mixed = try #require(try folder("rate,2021—2022学年,84,report\nrate,2023,85,report\n").plan)
  #expect(mixed.cycle(of: SeriesID(0)) == .year)
  let stated = try folder(
    "rate,2021—2022学年,84,report\n",
    ["indicators.csv": "编码,指标,单位,目标,属性,报送周期\nrate,覆盖率,%,90,预期性,学年\n", "statistics.csv": nil])
  #expect(stated.plan?.cycle(of: SeriesID(0)) == .schoolYear)
  let whole = try ExampleFolder.load(["plan.json": ExampleFolder.head(adding: #""reportingCycle": "学年""#)])
  #expect(whole.plan?.head.reportingCycle == .schoolYear)
  #expect(whole.findings.isEmpty)
}

@Test func aNumberSetForADayIsHeldAgainstTheFigureOfThatDay() throws {
  let read = try folder(
    "rate,2023年9月底,84,report\nrate,2022—2023学年,83,report\n",
    ["annual-targets.csv": "指标,时期,目标\nrate,2023年三季度末,84\nrate,2022—2023学年,84\nhomes,2023年底,200\n"])
  #expect(read.records.annualTargets.map(\.period.description) == ["2023Q1-Q3", "2022-09..2023-08"])
  #expect(read.assessment()?.annual.map(\.status) == [.met, .missed])
  #expect(read.summary == ["annual-targets.csv:4:7 a point of time of what adds up"])
}

@Test func aNoteUpToADayClosesTheLastOfTheMonthsOnly() throws {
  let read = try ExampleFolder.load(["progress.csv": "对象,时期,日期,进展\ncoverage,截至2023年9月底,2023-10-08,推进中\n"])
  #expect(read.records.progressNotes.first?.period?.description == "2023-09")
}
