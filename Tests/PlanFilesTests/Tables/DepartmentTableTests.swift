import PlanFiles
import PlanRules
import Testing

private func load(_ rows: String) throws -> LoadedFolder {
  try ExampleFolder.load(["departments.csv": "名称,成员,承接单位,承接日期\n市残联,,,\n\(rows)", "tasks.csv": nil])
}

@Test func aBodyMayBeSplitAmongSeveral() throws {
  let folder = try load("市政数局,,市数据局、市政务服务局,2024-03-01\n市数据局,,,\n市政务服务局,,,\n")
  #expect(folder.summary == [])
  let succession = try #require(folder.plan?.departments.departments[1].succession)
  #expect(succession.names == ["市数据局", "市政务服务局"])
  #expect(succession.from == CalendarDate("2024-03-01"))
}

@Test func abolishedWithoutASuccessorIsAskedAboutAtTheEmptyCell() throws {
  let folder = try load("市扶贫办,,,2024-03-01\n")
  #expect(folder.summary == ["departments.csv:3:7 a body without a successor"])
  #expect(folder.findings.map(\.rule) == [.unknownDepartment])
  let departments = try #require(folder.plan).departments
  let body = try #require(departments.find("市扶贫办"))
  #expect(departments.inCharge(of: body, on: try #require(CalendarDate("2025-01-01"))) == [body])
}

@Test func whoSucceedsWithoutADayIsMissed() throws {
  #expect(try load("市扶贫办,,市残联,\n").summary == ["departments.csv:3:11 an empty cell"])
}

@Test func circlesOfSuccessorsAndOfMembersAreToldWhereTheyClose() throws {
  let folder = try load(
    "甲局,,乙局,2024-03-01\n乙局,,甲局,2024-03-01\n丙局,,丙局,2024-03-01\n丁组,戊组,,\n戊组,丁组,,\n")
  #expect(
    folder.summary == [
      "departments.csv:4:5 a body that leads back to itself", "departments.csv:5:5 a body that leads back to itself",
      "departments.csv:7:4 a body that leads back to itself",
    ])
}

@Test func aSuccessorThatIsNotListedIsReportedAsEver() throws {
  #expect(try load("市扶贫办,,市乡村振兴局,2024-03-01\n").summary == ["departments.csv:3:7 an unknown department"])
}
