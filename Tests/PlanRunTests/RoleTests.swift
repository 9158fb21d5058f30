import PlanRules
import PlanRun
import TestSupport
import Testing

/// An office that was split in two on 2024-03-01, and counties that are addressed as a group within a group.
private let files: KeyValuePairs<String, String> = [
  "departments.csv": """
  名称,类型,成员,承接单位,承接日期
  市残联,,,,
  市政数局,,,市数据局、市政务服务局,2024-03-01
  市数据局,,,,
  市政务服务局,,,,
  甲县,政府,,,
  乙区,政府,,,
  各县,组,甲县,,
  各县区,组,各县、乙区,,

  """,
  "tasks.csv": """
  序号,重点工作任务,负责单位,配合单位
  1,数据,市政数局,甲县
  2,大厅,市残联,市政务服务局
  3,走访,各县区,甲县
  4,督导,市残联,各县区

  """,
]

/// The roles that a department has in the tasks on a day: `1 leads 市数据局`, `3 leads 甲县 (各县区)`.
private func roles(of department: String, on day: String) throws -> [String] {
  var selection = Selection()
  selection.department = department
  let run = try TestRun(example: files, asOf: day, selection: selection, weighing: Weighing(.report))
  let judged = try #require(run.plans.first)
  let answers = ResponsibilityMatrix(plan: judged.plan, on: judged.assessment.asOf)
  func name(_ id: DepartmentID) -> String { judged.plan.departments[id].name }
  return judged.plan.tasks.indices.flatMap { position in
    judged.roles(of: answers.responsibility(forTask: position)).map { role in
      let group = role.group.map { " (\(name($0)))" } ?? ""
      return "\(position + 1) \(role.isLead ? "leads" : "supports") \(name(role.department))\(group)"
    }
  }
}

@Test func aBodyThatWasSplitIsAnsweredForByBothUnderItsOldName() throws {
  #expect(try roles(of: "市政数局", on: "2024-02-29") == ["1 leads 市政数局"])
  #expect(
    try roles(of: "市政数局", on: "2024-03-01") == ["1 leads 市数据局", "1 leads 市政务服务局", "2 supports 市政务服务局"])
  #expect(try roles(of: "原市政数局", on: "2024-03-01") == roles(of: "市政数局", on: "2024-03-01"))
  #expect(try roles(of: "市数据局", on: "2024-03-01") == ["1 leads 市数据局"])
}

@Test func aMemberOfAGroupWithinAGroupHasWhatTheOuterOneHas() throws {
  #expect(try roles(of: "乙区", on: "2024-03-01") == ["3 leads 乙区 (各县区)", "4 supports 乙区 (各县区)"])
}

@Test func whoLeadsByWayOfAGroupAndSupportsByItsOwnNameLeads() throws {
  #expect(
    try roles(of: "甲县", on: "2024-03-01") == ["1 supports 甲县", "3 leads 甲县 (各县区)", "4 supports 甲县 (各县区)"])
}
