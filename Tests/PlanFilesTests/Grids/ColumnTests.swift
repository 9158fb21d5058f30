import PlanFiles
import PlanRules
import TestSupport
import Testing

/// The shipped plan with every table rewritten, under its own name.
private func shaoguan(rewriting rewrite: ([String], _ header: [String]) -> [String]) throws -> LoadedFolder {
  let id = "shaoguan-2021-2025"
  let folder = try TemporaryFolder()
  for name in try FolderReader.names("\(Repository.plans)/\(id)") {
    let text = try Repository.text("plans/\(id)/\(name)")
    guard name.hasSuffix(".csv") else {
      try folder.file("\(id)/\(name)", text)
      continue
    }
    // No cell of the shipped tables is quoted.
    let rows = text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let lines = rows.map { rewrite($0, rows[0]).joined(separator: ",") }
    try folder.file("\(id)/\(name)", lines.joined(separator: "\n") + "\n")
  }
  return try PlanFolder.load(folder.path + "/" + id, shownAs: "plans/" + id)
}

@Test func columnsMayStandInAnyOrder() throws {
  let original = try Shipped.load("shaoguan-2021-2025")
  let reversed = try shaoguan { cells, _ in cells.reversed() }
  #expect(reversed.findings.isEmpty)
  #expect(reversed.contents == original.contents)
  let rotated = try shaoguan { cells, _ in Array(cells[3...] + cells[..<3]) }
  #expect(rotated.findings.isEmpty)
  #expect(rotated.contents == original.contents)
}

@Test func everyTableOfTheShippedPlanIsRewrittenInThatTest() throws {
  // Otherwise the order of columns of some table would go untested; verdicts, revisions and exceptions are tested
  // below and with the exceptions themselves.
  let names = try FolderReader.names("\(Repository.plans)/shaoguan-2021-2025").filter { $0.hasSuffix(".csv") }
  let known = PlanTable.allCases.dropFirst().map(\.fileName).filter {
    !["verdicts.csv", "revisions.csv", "exceptions.csv"].contains($0)
  }
  #expect(names == known.sorted())
}

@Test func columnsOfRevisionsAndVerdictsMayStandInAnyOrder() throws {
  let folder = try ExampleFolder.load([
    "revisions.csv": "来源,新目标,文号,生效日期,原目标,指标\nreport,86,示例〔2023〕1号,2023-07-01,85,coverage\n",
    "verdicts.csv": "来源,结论,日期,指标\nreport,滞后,2023-08-01,coverage\n",
  ])
  #expect(folder.summary == [])
  let revision = folder.plan?.indicators[0].revisions.first
  #expect(revision?.revised?.text == "86")
  #expect(revision?.document == "示例〔2023〕1号")
  #expect(revision?.effective == CalendarDate("2023-07-01"))
  #expect(folder.records.verdicts.map(\.conclusion) == ["滞后"])
}

/// A column that the table lacks, and one of another name that it has.
private struct Mistaken: CustomTestStringConvertible, Sendable {
  let table: String
  let text: String
  let severity: Severity?

  var testDescription: String { "\(table) \(text.prefix { $0 != "\n" })" }
}

@Test(arguments: [
  // What may be a column that decides, misspelt or without a name, is an error where that column is not there.
  Mistaken(
    table: "indicators.csv", text: "编码,指标,单位,目标,属性x\ncoverage,覆盖率,%,85,约束性\n", severity: .error),
  Mistaken(table: "indicators.csv", text: "编码,指标,单位,目标,\ncoverage,覆盖率,%,85,约束性\n", severity: .error),
  Mistaken(table: "actuals.csv", text: "指标,区地区,时期,数值\ncoverage,甲县,2023,84\n", severity: .error),
  Mistaken(table: "actuals.csv", text: "指标,时期,数值,状太\ncoverage,2023,84,预计\n", severity: .error),
  // One of another meaning is asked about, and so is a misspelt one that decides nothing or stands beside the right one.
  Mistaken(table: "actuals.csv", text: "指标,时期,数值,经办人\ncoverage,2023,84,张三\n", severity: .warning),
  Mistaken(table: "actuals.csv", text: "指标,时期,数值,来原\ncoverage,2023,84,report\n", severity: .warning),
  Mistaken(table: "actuals.csv", text: "指标,时期,数值,数值说明\ncoverage,2023,84,三季度\n", severity: .warning),
  // An empty column is none.
  Mistaken(table: "actuals.csv", text: "指标,时期,数值,,\ncoverage,2023,84, ,\n", severity: nil),
])
private func aColumnThatMayBeOneThatDecidesIsAnError(mistaken: Mistaken) throws {
  let found = try ExampleFolder.load([mistaken.table: mistaken.text]).findings.filter { $0.rule == .unknownColumn }
  #expect(found.map(\.severity) == [mistaken.severity].compactMap { $0 })
}

@Test func aColumnWithoutANameIsAskedAboutWhereNothingThatDecidesIsMissing() throws {
  let folder = try ExampleFolder.load([
    "statistics.csv": "编码,名称,单位,计量,口径,\nserved,服务人数,人,期末,常住人口,甲\n"
  ])
  #expect(folder.findings.map { "\($0.rule.code) \($0.severity)" } == ["FYP402 warning"])
  // A title above the header is none of the table's.
  let titled = try ExampleFolder.load([
    "statistics.csv": "统计项一览,,\n编码,名称,单位\nserved,服务人数,人\n"
  ])
  #expect(titled.findings.map(\.rule.code) == ["FYP422"])
  // Without a header at all what the table needs is asked for.
  let headless = try ExampleFolder.load(["statistics.csv": "served,服务人数,人\n"])
  #expect(headless.findings.filter { $0.rule == .missingColumn }.count == 1)
}

@Test func optionalColumnsMayBeAbsent() throws {
  let folder = try ExampleFolder.load([
    "departments.csv": "名称\n市残联\n",
    "indicators.csv": "编码,指标,目标\ncoverage,覆盖率,85\n",
    "statistics.csv": "编码,名称\nserved,服务人数\n",
    "revisions.csv": "指标,生效日期,新目标,文号,来源\ncoverage,2023-07-01,86,示例〔2023〕1号,report\n",
    "annual-targets.csv": "指标,时期,目标\ncoverage,2023,84\n",
    "actuals.csv": "指标,时期,数值\ncoverage,2023,84\n",
    "equations.csv": "编号,左式,关系,右式\nE1,coverage,≥,served\n",
    "tasks.csv": "序号,重点工作任务,负责单位\n1,改造,市残联\n",
    "milestones.csv": "编号,事项\nM1,召开会议\n",
    "progress.csv": "对象,进展\n1,推进中\n",
    "verdicts.csv": "指标,日期,结论\ncoverage,2023-08-01,滞后\n",
  ])
  // Only that the indicator's nature is not stated is worth a note.
  #expect(folder.summary == ["indicators.csv:2:1 no nature"])
  #expect(folder.plan?.tasks.count == 1)
  #expect(folder.plan?.milestones.count == 1)
  #expect(folder.plan?.equations.count == 1)
  #expect(folder.records.annualTargets.count == 1)
  #expect(folder.records.progressNotes.count == 1)
}

@Test func anUnknownColumnNamesTheNearestOne() throws {
  let folder = try ExampleFolder.load(["actuals.csv": "指标,时期,数直,来源\ncoverage,2023,84,report\n"])
  #expect(folder.summary == ["actuals.csv:1:7 an unknown column"])
  guard case .data(.unknownColumn("数直", let nearest)) = folder.findings.first?.facts else {
    Issue.record("no unknown column")
    return
  }
  #expect(nearest == ["数值"])
}

@Test func ofTwoColumnsOfOneMeaningThatDifferNoneCounts() throws {
  let folder = try ExampleFolder.load(["actuals.csv": "指标,时期,数值,数值\ncoverage,2023,84,12\n"])
  #expect(folder.summary == ["actuals.csv:1:10 two columns that may be meant by one of the table's"])
  #expect(folder.records.observations.isEmpty)
}

@Test func twoColumnsThatSayTheSameAreOne() throws {
  let folder = try ExampleFolder.load(["actuals.csv": "指标,时期,数值,完成值\ncoverage,2023,84,84\ncoverage,2022,,82\n"])
  #expect(folder.summary == [])
  #expect(folder.records.observations.map(\.value?.text) == ["84", "82"])
}

@Test func headersMayBeFullWidthOrSpaced() throws {
  let folder = try ExampleFolder.load(["actuals.csv": "指 标,时期,　数值,来源\ncoverage,2023,84,report\n"])
  #expect(folder.summary == [])
  #expect(folder.status() == .onSchedule)
}

@Test func aMissingColumnTakesOutOneTableOnly() throws {
  let folder = try ExampleFolder.load([
    "actuals.csv": goodActuals, "tasks.csv": "序号,重点工作任务\n1,改造\n",
  ])
  #expect(folder.summary == ["tasks.csv:1:1 a column that is missing"])
  #expect(folder.plan?.tasks.isEmpty == true)
  #expect(folder.status() == .onSchedule)
}

@Test func oneOfIndicatorsAndStatisticsIsEnough() throws {
  let statistics = try ExampleFolder.load(["indicators.csv": nil, "statistics.csv": "编码,名称\nserved,服务人数\n"])
  #expect(statistics.summary == [])
  #expect(statistics.plan?.statistics.count == 1)
  let neither = try ExampleFolder.load(["indicators.csv": nil])
  #expect(neither.summary == ["indicators.csv:1:1 no such file"])
}

@Test func aMisspeltFileNameNamesTheNearestOne() throws {
  let folder = try ExampleFolder.load(["actual.csv": goodActuals])
  #expect(folder.summary == ["actual.csv:1:1 an unknown file"])
  guard case .data(.unknownFile("actual.csv", let nearest)) = folder.findings.first?.facts else {
    Issue.record("no unknown file")
    return
  }
  #expect(nearest == ["actuals.csv"])
}
