import PlanFiles
import PlanRules
import Testing

/// The head that all examples share, with more members put before its end; `id` stands in line 1, what is added in line 2.
private func load(adding members: String) throws -> LoadedFolder {
  try ExampleFolder.load([
    "plan.json": ExampleFolder.head(adding: members), "actuals.csv": "指标,时期,数值\ncoverage,2023,84\n",
  ])
}

@Test func allKeysOfAPlanAreRead() throws {
  let folder = try load(
    adding: #"""
      "format": 1, "documentNumber": "示例〔2021〕1号", "issued": "2021-06-01", "region": "某市", "parent": "above",
      "children": ["below", "beside"], "predecessor": "before", "reportingCycle": "季", "reportingLagDays": 15,
      "holidays": ["2024-05-01", "2024-05-02"], "workdays": ["2024-04-28"],
      "sources": [{"id": "report", "title": "统计报告", "issued": "2024-06-06", "note": "说明"}], "note": "备注",
      "assumptions": {
        "cumulativeRead": {"indicators": ["coverage"], "note": "按合计读"},
        "inStep": [{"indicator": "coverage", "reference": "coverage", "tolerance": "0.5", "note": "同步"}],
        "approximate": {"readings": 3, "targets": 1, "note": "左右"}, "reportingLag": {"note": "假定"}}
      """#)
  #expect(folder.summary == [])
  let head = try #require(folder.plan).head
  #expect(head.documentNumber == "示例〔2021〕1号")
  #expect(head.issued == CalendarDate("2021-06-01"))
  #expect([head.region, head.parent, head.predecessor, head.note] == ["某市", "above", "before", "备注"])
  #expect(head.children == ["below", "beside"])
  #expect(head.reportingCycle == .quarter)
  #expect(head.reportingLagDays == 15)
  // Wednesday 1 May off, Sunday 28 April worked.
  #expect(
    head.workingCalendar
      == WorkingCalendar(
        holidays: ["2024-05-01", "2024-05-02"].compactMap { CalendarDate($0) },
        workdays: ["2024-04-28"].compactMap { CalendarDate($0) }))
  #expect(head.sources.map(\.title) == ["统计报告"])
  #expect(head.sources.map(\.issued) == [CalendarDate("2024-06-06")])
  #expect(head.assumptions.holds(.cumulativeRead, for: "coverage"))
  #expect(head.assumptions.inStep.map(\.tolerance) == [Figure("0.5")])
  #expect(head.assumptions.approximateReadings == Figure("3"))
  #expect(head.assumptions.approximateTargets == Figure("1"))
  #expect(head.assumptions.note(.reportingLag) == "假定")
}

@Test func anUnknownKeyNamesTheNearestOneAndLoadingGoesOn() throws {
  let folder = try load(adding: #""regoin": "某市""#)
  #expect(folder.summary == ["plan.json:2:2 an unknown key"])
  guard case .data(.unknownKey("regoin", let nearest)) = folder.findings.first?.facts else {
    Issue.record("no unknown key")
    return
  }
  #expect(nearest == ["region"])
  #expect(folder.status() == .onSchedule)
}

@Test func ofADoubledKeyTheFirstCounts() throws {
  let folder = try load(adding: #""title": "另一个""#)
  #expect(folder.summary == ["plan.json:2:2 a key that stands twice"])
  #expect(folder.plan?.head.title == "示例")
}

@Test(
  arguments: [
    (#""region": 7"#, "plan.json:2:12 a value of another kind"),
    (#""children": "below""#, "plan.json:2:14 a value of another kind"),
    (#""sources": {}"#, "plan.json:2:13 a value of another kind"),
    (#""sources": ["report"]"#, "plan.json:2:14 a value of another kind"),
    (#""sources": [{"title": "统计报告"}]"#, "plan.json:2:14 an empty cell"),
    (#""sources": [{"id": "a", "titel": "统计报告"}]"#, "plan.json:2:26 an unknown key"),
    (#""reportingLagDays": "31天""#, "plan.json:2:22 no plain number"),
    (#""reportingLagDays": 1.5"#, "plan.json:2:22 no plain number"),
    (#""reportingLagDays": -1"#, "plan.json:2:22 no plain number"),
    (#""holidays": "2024-05-01""#, "plan.json:2:14 a value of another kind"),
    (#""holidays": ["2024-05-01", 5]"#, "plan.json:2:29 a value of another kind"),
    (#""holidays": ["2024-05-32"]"#, "plan.json:2:15 no day"),
    (#""holidays": ["2024-05-01", "2024-05-02", "2024-05-01"]"#, "plan.json:2:43 a day that is listed twice"),
    (#""workdays": ["2024-04-28"], "holidays": ["2024-04-28"]"#, "plan.json:2:15 a day both off and worked"),
    (#""reportingCycle": "旬""#, "plan.json:2:20 a word that is not allowed"),
    (#""reportingCycle": "五年""#, "plan.json:2:20 a word that is not allowed"),
    (#""issued": "2022年4月""#, "plan.json:2:12 no day"), (#""format": 2"#, "plan.json:2:12 a word that is not allowed"),
    (#""assumptions": []"#, "plan.json:2:17 a value of another kind"),
    (#""assumptions": {"cumulative": {}}"#, "plan.json:2:18 an unknown key"),
  ]) func aValueOfTheWrongKindIsFoundAtItsPlace(members: String, finding: String) throws
{
  let folder = try load(adding: members)
  #expect(folder.summary == [finding])
  #expect(folder.status() == .onSchedule)
}

@Test func aDayListedBothWaysIsAsItsWeekdayIs() throws {
  let both = #""holidays": ["2024-04-27", "2024-05-01"], "workdays": ["2024-05-01", "2024-04-28"]"#
  let calendar = try #require(try load(adding: both).plan).head.workingCalendar
  let days = ["2024-04-27", "2024-04-28", "2024-05-01"].compactMap { CalendarDate($0) }
  #expect(days.map(calendar.isWorkingDay) == [false, true, true])
}

@Test func theFolderNameIsTheID() throws {
  let folder = try ExampleFolder.load([
    "plan.json": #"{"id": "other", "title": "示例", "period": "2021-2025", "owner": "市残联"}"#
  ])
  #expect(folder.summary == ["plan.json:1:8 an id that is not the folder's name"])
  #expect(folder.plan?.id == "example")
}

@Test(
  arguments: [
    #"{"id": "example", "title": "示例", "owner": "市残联"}"#,
    #"{"id": "example", "title": "示例", "owner": "市残联", "period": null}"#,
    #"{"id": "example", "title": "示例", "owner": "市残联", "period": 2021}"#,
    #"{"id": "example", "title": "示例", "owner": "市残联", "period": "近五年"}"#,
    #"{"id": "example", "title": "示例", "owner": "市残联", "period": "2025年末"}"#, "[]", "null", "\"plan\"",
  ]) func aFolderWithoutAPeriodIsDamagedAndSaysWhy(json: String) throws
{
  let folder = try ExampleFolder.load(["plan.json": json])
  #expect(folder.plan == nil)
  #expect(folder.findings.map(\.severity) == [.error])
  #expect(folder.findings.first?.place?.file == "example/plan.json")
}

@Test func aFolderWithoutAPlanIsDamaged() throws {
  let folder = try ExampleFolder.load(["plan.json": nil])
  #expect(folder.plan == nil)
  #expect(folder.summary == ["plan.json:1:1 no such file"])
}

@Test func jsonThatIsNoneIsFoundWhereItBreaks() throws {
  let folder = try ExampleFolder.load(["plan.json": "{\"id\": \"example\",\n \"title\": \"示例\",}"])
  #expect(folder.plan == nil)
  // The comma after 示例, at its closing brace.
  #expect(folder.summary == ["plan.json:2:15 a file that is no JSON"])
}

@Test func anUnknownOwnerIsReportedAtItsPlaceAndKept() throws {
  let folder = try ExampleFolder.load([
    "plan.json": #"{"id": "example", "title": "示例", "period": "2021-2025", "owner": "市残廉"}"#
  ])
  let plan = try #require(folder.plan)
  #expect(folder.summary == ["plan.json:1:66 an unknown department"])
  #expect(plan.head.owner.map { plan.departments[$0].name } == "市残廉")
}

/// The example with figures from a listed and from an unlisted source, two tasks whose days hang on the head, and
/// another `plan.json`.
private func load(head: String?) throws -> [String] {
  try ExampleFolder.load([
    "plan.json": head, "actuals.csv": "指标,时期,数值,来源\ncoverage,2022,83,report\ncoverage,2023,84,letter\n",
    "tasks.csv": "序号,重点工作任务,负责单位,完成时限\n1,改造,市残联,印发之日起30个工作日内\n2,培训,市残联,规划期内\n",
  ]).summary
}

private let sound = #"{"id": "example", "title": "示例", "period": "2021-2025", "owner": "市残联", "#

@Test func aSoundHeadMakesAnUnlistedSourceAndAMissingDayOfIssueFindings() throws {
  let found = try load(head: sound + #""sources": [{"id": "report"}]}"#)
  #expect(found == ["actuals.csv:3:18 an unknown source", "tasks.csv:2:10 no deadline"])
}

@Test(arguments: [
  (nil, "no such file"), ("", "a file with nothing in it"), ("{", "a file that is no JSON"),
  (sound, "a file that is no JSON"), (sound + #""sources": [{"id": "report"}],}"#, "a file that is no JSON"),
]) func aHeadThatCannotBeReadIsOneFinding(head: String?, words: String) throws {
  let found = try load(head: head)
  #expect(found.count == 1, "\(found)")
  #expect(found[0].hasPrefix("plan.json:1:") && found[0].hasSuffix(words), "\(found)")
}

@Test(arguments: [
  #""sources": {"id": "report"}"#, #""sources": "report""#, #""sources": [{"title": "统计报告"}]"#,
  #""sources": ["report"]"#, #""source": [{"id": "report"}]"#, #""Sources": [{"id": "report"}]"#,
  #""sources": [{"id": "report"}], "sources": [{"id": "letter"}]"#,
]) func sourcesThatCouldNotAllBeReadMakeNoSourceUnknown(members: String) throws {
  let found = try load(head: sound + #""issued": "2021-02-01", \#(members)}"#)
  #expect(found.count == 1, "\(found)")
  #expect(found[0].hasPrefix("plan.json:1:"), "\(found)")
}

@Test(arguments: [
  #""issued": "2021年春""#, #""isued": "2021-02-01""#, #""issued": null"#,
]) func aDayOfIssueThatCannotBeReadIsTheOnlyFinding(member: String) throws {
  let found = try load(head: sound + #""sources": [{"id": "report"}, {"id": "letter"}], \#(member)}"#)
  #expect(found.count == 1, "\(found)")
  // `null` is not stated, which the task's cell is told of.
  #expect(found[0].hasPrefix(member.hasSuffix("null") ? "tasks.csv:2:10" : "plan.json:1:"), "\(found)")
}
