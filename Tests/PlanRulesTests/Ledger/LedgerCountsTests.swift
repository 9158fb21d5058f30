import Testing

@testable import PlanRules

/// Tasks of a ledger, each put down as it stands on a day.
private struct Ledger {
  private static let plan = Place(file: "tasks.csv", line: 2)
  var departments = DepartmentRegister()
  var tasks: [KeyTask] = []
  var entries: [TaskEntry] = []

  init() {
    departments.add(Department(name: "市民政局"))
    departments.add(Department(name: "市残联"))
    departments.add(Department(name: "永宁县人民政府", kind: .government))
  }

  /// A task in a state, with the day it is due; each of the bodies may stand apart.
  mutating func add(
    _ state: MatterState, due: String?, leader: String? = nil, category: String? = nil, bodies: [Int] = [0],
    apart: [MatterState]? = nil, isStale: Bool = false
  ) throws {
    let due = try due.map { DueDay(original: try date($0), moved: nil, basis: .stated, assumesWorkdays: false) }
    let standing = Matter.Standing(state, due: due)
    let parts = bodies.enumerated().map { position, body in
      Matter.Part(
        body: DepartmentID(body), group: nil,
        standing: apart.map { Matter.Standing($0[position], due: due) } ?? standing)
    }
    let position = tasks.count
    tasks.append(
      KeyTask(
        number: "\(position + 1)", category: category, text: "任务", lead: bodies.map { DepartmentID($0) },
        particulars: TaskParticulars(leader: leader), place: Ledger.plan))
    entries.append(
      TaskEntry(
        task: position, state: state, occasions: [Matter(.task(position), period: nil, parts: parts)], milestones: [],
        commitment: nil,
        responsibility: Responsibility(
          lead: bodies.map { DepartmentID($0) }, supporting: [], basis: .task, tasks: [position]), isStale: isStale))
  }

  func counts(by day: String) throws -> LedgerCounts {
    LedgerCounts(entries.map { TaskShare($0) }, by: try date(day))
  }

  func ranking(_ side: LedgerSide, by day: String) throws -> [String] {
    let plan = Plan(
      head: Head(
        id: "p", title: "p", period: try period("2024"), owner: nil, region: "某市", place: Place(file: "plan.json")),
      indicators: [], tasks: tasks, departments: departments)
    return LedgerRanking(plan.counts(of: entries, on: side, by: try date(day))).rows.map { row in
      let counts = row.counts
      return "\(row.rank.map(String.init) ?? "—") \(row.name ?? "—") \(counts.inTime)/\(counts.done)/\(counts.due)"
    }
  }
}

@Test func ratesAreSharesOfWhatIsDueByTheDay() throws {
  var ledger = Ledger()
  try ledger.add(.doneInTime, due: "2024-03-31")
  try ledger.add(.doneInTime, due: "2024-06-30")
  try ledger.add(.doneLate, due: "2024-04-30")
  try ledger.add(.overdue, due: "2024-05-31")
  try ledger.add(.toConfirm, due: "2024-05-31")
  // Due later: done early, under way, not begun.
  try ledger.add(.doneInTime, due: "2024-12-31")
  try ledger.add(.onSchedule, due: "2024-12-31")
  try ledger.add(.behind, due: "2024-09-30", isStale: true)
  // Never asked for.
  try ledger.add(.suspended, due: "2024-03-31")
  try ledger.add(.ended, due: "2024-03-31")
  try ledger.add(.ongoing, due: nil)
  let counts = try ledger.counts(by: "2024-06-30")
  #expect(counts.total == 11)
  #expect(MatterState.allCases.map(counts.count).reduce(0, +) == 11)
  #expect(counts.due == 5)
  #expect(counts.done == 3)
  #expect(counts.inTime == 2)
  #expect(counts.finished == 4)
  #expect(counts.stale == 1)
  // 3 of 5 and 2 of 5.
  #expect(counts.donePercent == Ratio(60))
  #expect(counts.inTimePercent == Ratio(40))
}

@Test func aThirdStaysAThird() throws {
  var ledger = Ledger()
  try ledger.add(.doneInTime, due: "2024-03-31")
  for _ in 0..<2 { try ledger.add(.overdue, due: "2024-03-31") }
  #expect(try ledger.counts(by: "2024-06-30").inTimePercent == (try Ratio(100, over: 3)))
}

@Test func whatIsDueOnTheDayItselfIsDue() throws {
  var ledger = Ledger()
  try ledger.add(.onSchedule, due: "2024-06-30")
  #expect(try ledger.counts(by: "2024-06-29").due == 0)
  #expect(try ledger.counts(by: "2024-06-30").due == 1)
}

@Test func whereNothingIsDueThereIsNoRate() throws {
  var ledger = Ledger()
  #expect(try ledger.counts(by: "2024-06-30").inTimePercent == nil)
  try ledger.add(.ongoing, due: nil)
  try ledger.add(.notYetDue, due: "2024-12-31")
  #expect(try ledger.counts(by: "2024-06-30").inTimePercent == nil)
  #expect(try ledger.counts(by: "2024-06-30").donePercent == nil)
}

@Test func countsAddUpOverPlans() throws {
  var (first, second) = (Ledger(), Ledger())
  try first.add(.doneInTime, due: "2024-03-31")
  try second.add(.overdue, due: "2024-03-31", isStale: true)
  let sum = try first.counts(by: "2024-06-30") + (try second.counts(by: "2024-06-30"))
  #expect([sum.total, sum.due, sum.done, sum.inTime, sum.stale] == [2, 2, 1, 1, 1])
  #expect(sum.count(.overdue) == 1)
  #expect(sum.inTimePercent == Ratio(50))
}

@Test func theBestRateComesFirstEqualOnesShareAPlaceAndWhereNothingIsDueThereIsNone() throws {
  var ledger = Ledger()
  try ledger.add(.overdue, due: "2024-03-31", leader: "甲")
  try ledger.add(.doneInTime, due: "2024-03-31", leader: "甲")
  try ledger.add(.notYetDue, due: "2024-12-31", leader: "乙")
  try ledger.add(.doneInTime, due: "2024-03-31", leader: "丙")
  try ledger.add(.doneInTime, due: "2024-03-31")
  try ledger.add(.doneLate, due: "2024-03-31", leader: "丁")
  #expect(
    try ledger.ranking(.leader, by: "2024-06-30") == ["1 丙 1/1/1", "1 — 1/1/1", "3 甲 1/1/2", "4 丁 0/1/1", "— 乙 0/0/0"])
}

@Test func aJointTaskCountsForEachBodyByItsOwnPart() throws {
  var ledger = Ledger()
  try ledger.add(.overdue, due: "2024-03-31", bodies: [0, 1], apart: [.doneInTime, .overdue])
  try ledger.add(.doneInTime, due: "2024-03-31", bodies: [1])
  #expect(try ledger.ranking(.department, by: "2024-06-30") == ["1 市民政局 1/1/1", "2 市残联 1/1/2"])
  // As a whole it is not done.
  #expect(try ledger.counts(by: "2024-06-30").done == 1)
}

@Test func whatTwoBodiesOfARegionOweTogetherIsDoneWhereBothHaveDoneTheirs() throws {
  var ledger = Ledger()
  try ledger.add(.overdue, due: "2024-03-31", bodies: [0, 1, 2], apart: [.doneInTime, .overdue, .doneInTime])
  #expect(try ledger.ranking(.region, by: "2024-06-30") == ["1 永宁县 1/1/1", "2 某市 0/0/1"])
}

@Test func aTaskOfAGovernmentCountsForItsRegionAndAllElseForThePlans() throws {
  var ledger = Ledger()
  try ledger.add(.doneInTime, due: "2024-03-31", category: "教育", bodies: [2])
  try ledger.add(.overdue, due: "2024-03-31", category: "教育", bodies: [0, 1])
  #expect(try ledger.ranking(.region, by: "2024-06-30") == ["1 永宁县 1/1/1", "2 某市 0/0/1"])
  #expect(try ledger.ranking(.category, by: "2024-06-30") == ["1 教育 1/1/2"])
}
