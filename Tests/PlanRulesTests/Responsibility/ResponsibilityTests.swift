import Testing

@testable import PlanRules

/// Departments by name: lead, supporting, and why.
private func answer(_ draft: Draft, _ code: String, on day: String = "2023") throws -> (
  [String], [String], Responsibility.Basis
) {
  let plan = try draft.plan()
  let matrix = ResponsibilityMatrix(plan: plan, on: try date(day))
  return names(matrix.responsibility(for: try #require(plan.series(ofCode: code))), in: plan)
}

private func names(_ responsibility: Responsibility, in plan: Plan) -> ([String], [String], Responsibility.Basis) {
  func names(_ ids: [DepartmentID]) -> [String] { ids.map { plan.departments[$0].name } }
  return (names(responsibility.lead), names(responsibility.supporting), responsibility.basis)
}

private func draft(own: [String] = [], tasks: [Draft.Task] = []) -> Draft {
  var draft = Draft(Draft.Row(code: "row", target: "85", lead: own))
  draft.tasks = tasks
  return draft
}

@Test func anIndicatorAnswersToThoseItsRowNames() throws {
  let tasks = [Draft.Task(number: "1", lead: ["市教育局"], supporting: ["市卫生健康局"], indicators: ["row"])]
  let answer = try answer(draft(own: ["市民政局"], tasks: tasks), "row")
  #expect(answer == (["市民政局"], ["市卫生健康局"], .indicator))
}

@Test func elseToTheLeadsOfItsTasksTogether() throws {
  let tasks = [
    Draft.Task(number: "1", lead: ["市教育局"], supporting: ["市民政局", "市残联"], indicators: ["row"]),
    Draft.Task(number: "2", lead: ["市卫生健康局"], supporting: ["市民政局"]),
    Draft.Task(number: "3", lead: ["市民政局", "市教育局"], supporting: ["市残联", "市残联"], indicators: ["row"]),
  ]
  let answer = try answer(draft(tasks: tasks), "row")
  // Who leads does not support as well, and everybody stands once.
  #expect(answer == (["市教育局", "市民政局"], ["市残联"], .task))
  let plan = try draft(tasks: tasks).plan()
  #expect(ResponsibilityMatrix(plan: plan, on: try date("2023")).responsibility(for: SeriesID(0)).tasks == [0, 2])
}

@Test func elseToTheOwnerOfThePlan() throws {
  #expect(try answer(draft(), "row") == (["市残联"], [], .owner))
  var nobody = draft()
  nobody.owner = nil
  #expect(try answer(nobody, "row") == ([], [], .owner))
}

@Test func aTaskWithoutLeadsLeavesItToTheOwner() throws {
  let tasks = [Draft.Task(number: "1", supporting: ["市民政局"], indicators: ["row"])]
  #expect(try answer(draft(tasks: tasks), "row") == (["市残联"], [], .owner))
}

@Test func aTaskThatNamesNobodyIsInheritedByTheOwner() throws {
  let draft = draft(tasks: [
    Draft.Task(number: "1", supporting: ["市民政局"]), Draft.Task(number: "2", lead: ["市教育局"]),
  ])
  let plan = try draft.plan()
  let matrix = ResponsibilityMatrix(plan: plan, on: try date("2023"))
  #expect(names(matrix.responsibility(forTask: 0), in: plan) == (["市残联"], ["市民政局"], .owner))
  #expect(names(matrix.responsibility(forTask: 1), in: plan) == (["市教育局"], [], .task))
}

@Test func aStatisticAnswersToItsRowElseToThoseOfItsIndicator() throws {
  var draft = draft(own: ["市民政局"])
  draft.statistics = [
    Draft.Row(code: "head-count", unit: "人", bearsOn: ["row"]),
    Draft.Row(code: "own", unit: "人", lead: ["市教育局"], bearsOn: ["row"]), Draft.Row(code: "alone", unit: "人"),
  ]
  #expect(try answer(draft, "head-count") == (["市民政局"], [], .indicator))
  #expect(try answer(draft, "own") == (["市教育局"], [], .indicator))
  #expect(try answer(draft, "alone") == (["市残联"], [], .owner))
  draft.indicators[0].lead = []
  draft.tasks = [Draft.Task(number: "1", lead: ["市卫生健康局"], supporting: ["市教育局"], indicators: ["row"])]
  #expect(try answer(draft, "head-count") == (["市卫生健康局"], ["市教育局"], .task))
}

@Test func statisticsThatBearOnEachOtherAnswerToTheOwner() throws {
  var draft = draft(own: ["市民政局"])
  draft.statistics = [
    Draft.Row(code: "first", bearsOn: ["second"]), Draft.Row(code: "second", bearsOn: ["first", "second"]),
  ]
  #expect(try answer(draft, "first") == (["市残联"], [], .owner))
}

@Test func aMilestoneAnswersToItsRowElseToItsTaskElseToTheOwner() throws {
  var draft = draft(tasks: [Draft.Task(number: "7", lead: ["市教育局"], supporting: ["市民政局"])])
  draft.milestones = [
    Draft.Duty(code: "own", task: "7", lead: ["市卫生健康局"]), Draft.Duty(code: "task", task: "7"), Draft.Duty(code: "plan"),
  ]
  let plan = try draft.plan()
  let matrix = ResponsibilityMatrix(plan: plan, on: try date("2023"))
  let answers = plan.milestones.map { names(matrix.responsibility(for: $0), in: plan) }
  #expect(answers[0] == (["市卫生健康局"], ["市民政局"], .indicator))
  #expect(answers[1] == (["市教育局"], ["市民政局"], .task))
  #expect(answers[2] == (["市残联"], [], .owner))
}

@Test(arguments: [("2023-06-29", "市扶贫办"), ("2023-06-30", "市乡村振兴局"), ("2024-12-31", "市乡村振兴局"), ("2025-01-01", "市农业农村局")])
func aSuccessorAnswersFromItsDayOnAndThenThatOnesSuccessor(day: String, name: String) throws {
  var draft = draft(own: ["市扶贫办"])
  draft.departments += [
    Department(name: "市扶贫办", succession: .init(names: ["市乡村振兴局"], from: try date("2023-06-30"))),
    Department(name: "市乡村振兴局", succession: .init(names: ["市农业局"], from: try date("2025-01-01"))),
    Department(name: "市农业农村局", aliases: ["市农业局"]),
  ]
  #expect(try answer(draft, "row", on: day).0 == [name])
}

@Test func whoseDutiesFallToOneDepartmentStandOnce() throws {
  var draft = draft(own: ["市扶贫办", "市农业农村局"])
  draft.departments += [
    Department(name: "市扶贫办", succession: .init(names: ["市农业农村局"], from: try date("2022"))), Department(name: "市农业农村局"),
  ]
  draft.tasks = [Draft.Task(number: "1", lead: [], supporting: ["市扶贫办", "市教育局"], indicators: ["row"])]
  #expect(try answer(draft, "row") == (["市农业农村局"], ["市教育局"], .indicator))
}

@Test func aCircleOfSuccessorsEndsAndOneWithoutAnEntryKeepsItsDuties() throws {
  var draft = draft(own: ["甲局"])
  let first = try date("2022")
  draft.departments += [
    Department(name: "甲局", succession: .init(names: ["乙局"], from: first)),
    Department(name: "乙局", succession: .init(names: ["甲局"], from: first)),
    Department(name: "丙局", succession: .init(names: ["丙局"], from: first)),
    Department(name: "丁局", succession: .init(names: ["查无此局"], from: first)),
  ]
  let lead = try answer(draft, "row").0
  #expect(lead == ["甲局"] || lead == ["乙局"])
  draft.indicators[0].lead = ["丙局", "丁局"]
  #expect(try answer(draft, "row").0 == ["丙局", "丁局"])
}

/// The draft's plan, read as a document in which the first body of a cell leads.
private func planOfFirsts(_ draft: Draft) throws -> Plan {
  let plan = try draft.plan()
  let head = plan.head
  return Plan(
    head: Head(
      id: head.id, title: head.title, period: head.period, owner: head.owner, leads: .first, place: head.place),
    indicators: plan.indicators, statistics: plan.statistics, tasks: plan.tasks, milestones: plan.milestones,
    names: plan.names)
}

@Test func whereTheDocumentSaysSoTheFirstOfACellLeadsAndTheOthersSupport() throws {
  var draft = draft(tasks: [
    Draft.Task(number: "1", lead: ["市教育局", "市民政局"], supporting: ["市残联"], indicators: ["row"]),
    Draft.Task(number: "2", lead: ["市民政局", "市卫生健康局"], indicators: ["row"]), Draft.Task(number: "3"),
  ])
  draft.milestones = [Draft.Duty(code: "own", task: "1", lead: ["市卫生健康局", "市残联"])]
  let plan = try planOfFirsts(draft)
  let matrix = ResponsibilityMatrix(plan: plan, on: try date("2023"))
  #expect(names(matrix.responsibility(forTask: 0), in: plan) == (["市教育局"], ["市民政局", "市残联"], .task))
  #expect(names(matrix.responsibility(forTask: 2), in: plan) == (["市残联"], [], .owner))
  // Each task has a first of its own, and who leads one does not support the same figure.
  #expect(names(matrix.responsibility(for: SeriesID(0)), in: plan) == (["市教育局", "市民政局"], ["市卫生健康局", "市残联"], .task))
  #expect(names(matrix.responsibility(for: plan.milestones[0]), in: plan) == (["市卫生健康局"], ["市残联"], .indicator))
  let all = try draft.plan()
  let joint = ResponsibilityMatrix(plan: all, on: try date("2023")).responsibility(forTask: 0)
  #expect(names(joint, in: all) == (["市教育局", "市民政局"], ["市残联"], .task))
}
