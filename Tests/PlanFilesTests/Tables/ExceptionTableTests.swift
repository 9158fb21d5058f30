import PlanFiles
import PlanRules
import Testing

@Test func anExceptionIsReadWithRuleReasonApproverAndDay() throws {
  let folder = try ExampleFolder.load([
    "exceptions.csv": """
    到期,批准,理由,时期,地区,对象,代码
    2026-06-30,市残工委,洪灾停工,2023,曲江区,coverage,FYP101
    2026-01-01,主任办公会,口径调整,,,覆盖率,Expected-Target-Missed

    """
  ])
  #expect(folder.findings.isEmpty)
  let read = folder.records.exceptions
  #expect(read.map(\.rule) == [.bindingTargetMissed, .expectedTargetMissed])
  #expect(read.map(\.subject) == ["coverage", "覆盖率"])
  #expect(read.map(\.region) == ["曲江区", nil])
  #expect(read.map { $0.period?.description } == ["2023", nil])
  #expect(read.map(\.reason) == ["洪灾停工", "口径调整"])
  #expect(read.map(\.approver) == ["市残工委", "主任办公会"])
  #expect(read.map(\.expires.description) == ["2026-06-30", "2026-01-01"])
  #expect(read.map(\.place.description) == ["example/exceptions.csv:2:1", "example/exceptions.csv:3:1"])
}

@Test func anExceptionThatLacksAnythingApprovesNothingAndSaysEachLack() throws {
  let folder = try ExampleFolder.load([
    "exceptions.csv": """
    代码,对象,时期,理由,批准,到期
    FYP1O1,coverage,,洪灾停工,市残工委,2026-06-30
    FYP101,,去年全年,,,2026年中
    FYP101,coverage,,洪灾停工,市残工委,

    """
  ])
  #expect(folder.records.exceptions.isEmpty)
  #expect(
    folder.summary == [
      "exceptions.csv:2:1 no rule's code or name", "exceptions.csv:3:8 an empty cell", "exceptions.csv:3:9 no period",
      "exceptions.csv:3:14 an empty cell", "exceptions.csv:3:15 an empty cell", "exceptions.csv:3:16 no day",
      "exceptions.csv:4:28 an empty cell",
    ])
  #expect(folder.findings.map(\.field?.header) == ["代码", "对象", "时期", "理由", "批准", "到期", "到期"])
  guard case .data(.cell("FYP1O1", .rule(let nearest))) = folder.findings[0].facts else {
    Issue.record("\(folder.findings[0].facts)")
    return
  }
  #expect(nearest.contains("FYP101"))
}

@Test func aPeriodThatCannotBeReadDoesNotWidenTheExceptionToAllPeriods() throws {
  let folder = try ExampleFolder.load([
    "exceptions.csv": "代码,对象,时期,理由,批准,到期\nFYP101,coverage,2O23,停工,市残工委,2026-06-30\n"
  ])
  #expect(folder.records.exceptions.isEmpty)
  #expect(folder.summary == ["exceptions.csv:2:17 no period"])
}

@Test func aRowWithAnotherLastDayRenewsAndTheSameOneAgainCountsOnce() throws {
  let row = "FYP101,coverage,2023,停工,市残工委"
  let folder = try ExampleFolder.load([
    "exceptions.csv": "代码,对象,时期,理由,批准,到期\n\(row),2026-06-30\n\(row),2027/6/30\n\(row),2026年6月30日\n"
  ])
  #expect(folder.records.exceptions.map(\.expires.description) == ["2026-06-30", "2027-06-30"])
  #expect(folder.summary == ["exceptions.csv:4:8 a row that repeats another one"])
}

@Test func withoutATableThereAreNoExceptions() throws {
  #expect(try ExampleFolder.load().records.exceptions.isEmpty)
}
