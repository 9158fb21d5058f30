import Testing

@testable import PlanRules

private func note(_ word: String, on day: String?, _ change: (inout Draft.Note) -> Void = { _ in }) -> Draft.Note {
  var note = Draft.Note(subject: "1", day: day, word: word)
  change(&note)
  return note
}

private func draft(_ deadline: String?, _ notes: [Draft.Note], issued: String? = nil) -> Draft {
  var draft = Draft()
  draft.tasks = [Draft.Task(number: "1", lead: ["市民政局"], deadline: deadline)]
  draft.notes = notes
  draft.issued = issued
  return draft
}

/// One task due by the end of June 2024, what was reported on it, and its state on a day.
struct TaskCase: Sendable, CustomTestStringConvertible {
  let what: String
  let notes: [Draft.Note]
  let day: String
  let state: MatterState

  init(_ what: String, _ notes: [Draft.Note], on day: String, _ state: MatterState) {
    self.what = what
    self.notes = notes
    self.day = day
    self.state = state
  }

  var testDescription: String { "\(what), \(day)" }
}

private let office = ("市政府 督〔2024〕3号", Optional("2024-05-20"))

private let cases = [
  TaskCase("nobody has reported", [], on: "2024-06-30", .notYetDue),
  TaskCase("nobody has reported", [], on: "2024-07-01", .overdue),
  TaskCase("done on its last day", [note("已完成", on: "2024-06-30")], on: "2024-06-30", .doneInTime),
  TaskCase("done a day late", [note("已完成", on: "2024-07-01")], on: "2024-07-01", .doneLate),
  TaskCase(
    "done in time and reported later", [note("已完成", on: "2024-07-12") { $0.finished = "2024-06-28" }],
    on: "2024-07-12", .doneInTime),
  TaskCase(
    "done in time and reported once more after its day",
    [note("已完成", on: "2024-06-20"), note("已完成", on: "2024-08-01")], on: "2024-08-02", .doneInTime),
  TaskCase(
    "the day on which it is done lies after the report", [note("已完成", on: "2024-06-20") { $0.finished = "2024-06-28" }],
    on: "2024-07-12", .toConfirm),
  TaskCase("under way", [note("推进中", on: "2024-03-31")], on: "2024-06-30", .onSchedule),
  TaskCase("behind before its day", [note("滞后", on: "2024-03-31")], on: "2024-06-30", .behind),
  TaskCase("behind after its day", [note("滞后", on: "2024-03-31")], on: "2024-07-01", .overdue),
  TaskCase("not to be done", [note("无法完成", on: "2024-03-31")], on: "2024-06-30", .behind),
  TaskCase("not begun", [note("未启动", on: "2024-03-31")], on: "2024-06-30", .notYetDue),
  TaskCase("handed back", [note("已完成", on: "2024-06-20"), note("退回", on: "2024-06-25")], on: "2024-07-01", .overdue),
  TaskCase(
    "handed back and done again, late",
    [note("已完成", on: "2024-06-20"), note("退回", on: "2024-06-25"), note("已完成", on: "2024-07-20")], on: "2024-07-25",
    .doneLate),
  TaskCase("an unknown word before its day", [note("还行", on: "2024-03-31")], on: "2024-04-01", .toConfirm),
  TaskCase("going on for good, before its day", [note("常态化推进", on: "2024-03-31")], on: "2024-04-01", .onSchedule),
  TaskCase("going on for good, after its day", [note("常态化推进", on: "2024-03-31")], on: "2024-07-01", .overdue),
  // Ends, pauses and extensions.
  TaskCase("ended on its own word", [note("终止", on: "2024-05-01")], on: "2024-07-01", .overdue),
  TaskCase(
    "ended with an approval", [note("终止", on: "2024-05-01") { $0.approval = office }], on: "2024-07-01", .ended),
  TaskCase(
    "ended, the approval not given yet", [note("终止", on: "2024-05-01") { $0.approval = office }], on: "2024-05-19",
    .onSchedule),
  TaskCase(
    "ended, the approval without a day",
    [note("终止", on: "2024-05-01") { $0.approval = ("市政府", nil) }], on: "2024-07-01", .overdue),
  TaskCase(
    "suspended with an approval", [note("暂缓", on: "2024-05-01") { $0.approval = office }], on: "2024-07-01", .suspended),
  TaskCase(
    "suspended and taken up again",
    [note("暂缓", on: "2024-05-01") { $0.approval = office }, note("推进中", on: "2024-06-01")], on: "2024-07-01", .overdue),
  TaskCase("an extension asked for", [note("申请延期", on: "2024-06-20")], on: "2024-07-01", .overdue),
  TaskCase(
    "an extension asked for changes nothing of what was said before",
    [note("滞后", on: "2024-04-01"), note("申请延期", on: "2024-05-10")], on: "2024-06-01", .behind),
  TaskCase(
    "an approved extension",
    [
      note("申请延期", on: "2024-05-10") {
        $0.approval = office
        $0.newDeadline = "2024-09-30"
      }
    ], on: "2024-09-30", .onSchedule),
  TaskCase(
    "an approved extension, one day later",
    [
      note("申请延期", on: "2024-05-10") {
        $0.approval = office
        $0.newDeadline = "2024-09-30"
      }
    ], on: "2024-10-01", .overdue),
  TaskCase(
    "done by its extended day",
    [
      note("申请延期", on: "2024-05-10") {
        $0.approval = office
        $0.newDeadline = "2024-09-30"
      }, note("已完成", on: "2024-09-30"),
    ], on: "2024-10-01", .doneInTime),
  TaskCase(
    "a new day that nobody approved", [note("推进中", on: "2024-05-10") { $0.newDeadline = "2024-09-30" }],
    on: "2024-07-01", .overdue),
  TaskCase(
    "ended, but refused", [note("终止", on: "2024-05-01") { $0.approval = ("不同意 督〔2024〕3号", "2024-05-02") }],
    on: "2024-07-01", .overdue),
  TaskCase(
    "ended, the approval without a number", [note("终止", on: "2024-05-01") { $0.approval = ("市政府", "2024-05-02") }],
    on: "2024-07-01", .overdue),
  TaskCase(
    "ended by a meeting", [note("终止", on: "2024-05-01") { $0.approval = ("市政府第十二次常务会议", "2024-05-02") }],
    on: "2024-07-01", .ended),
  TaskCase(
    "suspended to a day that has passed",
    [
      note("暂缓", on: "2024-05-01") {
        $0.approval = office
        $0.newDeadline = "2024-08-31"
      }
    ], on: "2024-09-01", .overdue),
  TaskCase(
    "done in time, then going on for good", [note("已完成", on: "2024-06-20"), note("长期坚持", on: "2024-09-01")],
    on: "2024-12-01", .doneInTime),
  // What those who check found.
  TaskCase(
    "done, nobody has looked", [note("已完成", on: "2024-06-20") { $0.confirmation = .pending }], on: "2024-07-01",
    .toConfirm),
  TaskCase(
    "done and confirmed", [note("已完成", on: "2024-06-20") { $0.confirmation = .confirmed }], on: "2024-07-01",
    .doneInTime),
  TaskCase(
    "done and refused", [note("已完成", on: "2024-06-20") { $0.confirmation = .refused }], on: "2024-07-01", .overdue),
  TaskCase(
    "done, with three fifths of the work", [note("已完成", on: "2024-06-20") { $0.share = "60" }], on: "2024-07-01",
    .toConfirm),
  TaskCase(
    "done, with all of the work", [note("已完成", on: "2024-06-20") { $0.share = "100" }], on: "2024-07-01",
    .doneInTime),
  // Notes that count for nothing.
  TaskCase("made before the plan began", [note("已完成", on: "2020-06-20")], on: "2024-07-01", .overdue),
  TaskCase("made after the day", [note("已完成", on: "2024-07-02")], on: "2024-07-01", .overdue),
]

@Test(arguments: cases) func aTaskHasTheStateThatTheReportsOnItMakeOfIt(row: TaskCase) throws {
  let list = try draft("2024-06-30", row.notes).overdue(on: row.day)
  #expect(list.ledger.entries.map(\.state) == [row.state])
  // What is late or to be confirmed is on the list, and nothing else is.
  let states: [MatterState: OverdueItem.State] = [
    .overdue: .overdue, .toConfirm: .toConfirm, .behind: .behind,
  ]
  let isLastDay = row.day == "2024-06-30" || row.day == "2024-09-30"
  let isToday = isLastDay && (row.state == .onSchedule || row.state == .notYetDue)
  #expect(list.all.map(\.state) == [isToday ? .dueSoon : states[row.state]].compactMap { $0 })
}

@Test func aDeadlineBeforeThePlanWasIssuedAccusesNobody() throws {
  let early = draft("2023年3月底前", [], issued: "2023-07-14")
  #expect(try early.overdue(on: "2024").toConfirm.map(\.doubts) == [[.dueBeforeIssue(try date("2023-03-31"))]])
  #expect(try early.overdue(on: "2024").items.isEmpty)
  #expect(try draft("2023年7月底前", [], issued: "2023-07-14").overdue(on: "2024").items.count == 1)
}

@Test func aDeadlineThatCannotBeReadNeverLeavesTheList() throws {
  var unread = draft(nil, [])
  unread.tasks[0].unread = "尽快"
  for notes in [[], [note("推进中", on: "2024-03-31")], [note("已完成", on: "2024-03-31")]] {
    unread.notes = notes
    #expect(try unread.overdue(on: "2022").toConfirm.map(\.doubts) == [[.unreadDeadline("尽快")]])
  }
}

@Test func aTaskThatShouldHaveBegunIsBehind() throws {
  var late = draft("2024-06-30", [note("未启动", on: "2024-02-01")])
  late.tasks[0].start = "2024-03-01"
  #expect(try late.overdue(on: "2024-03-01").ledger.entries.map(\.state) == [.notYetDue])
  #expect(try late.overdue(on: "2024-03-02").ledger.entries.map(\.state) == [.behind])
}

@Test func whatAsksForAnExtensionAfterTheDayIsSaid() throws {
  let asked = draft("2024-06-30", [note("申请延期", on: "2024-07-02")])
  #expect(try asked.overdue(on: "2024-07-05").items.map(\.remarks) == [[.extensionAsked(note: 0, isLate: true)]])
  let before = draft("2024-06-30", [note("申请延期", on: "2024-06-30")])
  #expect(try before.overdue(on: "2024-07-05").items.map(\.remarks) == [[.extensionAsked(note: 0, isLate: false)]])
}

@Test func anApprovedExtensionWithoutADayMovesNothingAndIsSaid() throws {
  let approved = draft("2024-06-30", [note("延期3个月", on: "2024-05-10") { $0.approval = office }])
  #expect(try approved.overdue(on: "2024-07-05").items.map(\.remarks) == [[.extensionWithoutDay(note: 0)]])
}

@Test func aBodysOwnViewIsHeldAgainstTheState() throws {
  let hopeful = draft("2024-06-30", [note("推进中", on: "2024-06-20") { $0.forecast = .inTime }])
  #expect(try hopeful.overdue(on: "2024-07-05").items.map(\.remarks) == [[.forecastDisagrees(note: 0)]])
  #expect(try hopeful.overdue(on: "2024-06-21").ledger.entries.map(\.remarks) == [[]])
}

@Test func whatIsMergedIntoATaskThatIsNotThereIsToBeConfirmed() throws {
  func state(_ word: String) throws -> MatterState {
    var merged = draft("2024-06-30", [note(word, on: "2024-05-01") { $0.approval = office }])
    merged.tasks.append(Draft.Task(number: "2", lead: ["市教育局"], deadline: "2025-06-30"))
    return try merged.overdue(on: "2024-07-01").ledger.entries[0].state
  }
  #expect(try state("并入任务2") == .ended)
  #expect(try state("并入任务1") == .toConfirm)
  #expect(try state("并入任务3") == .toConfirm)
}

// MARK: Who owes

private func joint(_ notes: [Draft.Note]) -> Draft {
  var draft = draft("2024-06-30", notes)
  draft.tasks[0].lead = ["市民政局", "市教育局"]
  return draft
}

private func names(_ items: [OverdueItem], in draft: Draft) throws -> [[String]] {
  let plan = try draft.plan()
  return items.map { $0.owing.map { plan.departments[$0.body].name } }
}

@Test func jointLeadsCloseEachTheirOwnPart() throws {
  let half = joint([note("已完成", on: "2024-06-20") { $0.body = "市教育局" }])
  let list = try half.overdue(on: "2024-07-01")
  #expect(try names(list.items, in: half) == [["市民政局"]])
  #expect(list.ledger.entries.map(\.state) == [.overdue])
  let whole = joint([note("已完成", on: "2024-06-20")])
  #expect(try whole.overdue(on: "2024-07-01").all.isEmpty)
  // Each with its own word: one is silent, the other under way.
  let each = joint([note("推进中", on: "2024-06-20") { $0.body = "市教育局" }])
  let apart = try each.overdue(on: "2024-07-01").items
  #expect(try names(apart, in: each) == [["市民政局"], ["市教育局"]])
  #expect(apart.map(\.record) == [.silent, .note(0)])
}

@Test func aGroupIsClosedMemberByMember() throws {
  var draft = draft("2024-06-30", [note("已完成", on: "2024-06-20") { $0.body = "永宁县人民政府" }])
  draft.departments += [
    Department(name: "永宁县人民政府", aliases: ["永宁县"], kind: .government),
    Department(name: "曲江区人民政府", kind: .government), Department(name: "浈江区人民政府", kind: .government),
    Department(name: "市辖区", kind: .group, members: ["曲江区人民政府", "浈江区人民政府"]),
    Department(name: "各县区", kind: .group, members: ["永宁县", "市辖区"]),
  ]
  draft.tasks[0].lead = ["各县区"]
  let open = try names(try draft.overdue(on: "2024-07-01").items, in: draft)
  #expect(open == [["曲江区人民政府", "浈江区人民政府"]])
  // Leading itself beats standing in a group that does.
  draft.tasks[0].lead = ["永宁县人民政府", "各县区"]
  draft.notes = []
  let items = try draft.overdue(on: "2024-07-01").items
  #expect(try names(items, in: draft) == [["永宁县人民政府", "曲江区人民政府", "浈江区人民政府"]])
  #expect(items[0].owing.map { $0.group == nil } == [true, false, false])
}

@Test func aSuccessorsReportCountsForWhatItTookOverAndTheOldOnesToo() throws {
  var draft = joint([note("已完成", on: "2024-06-20") { $0.body = "市政数局" }])
  draft.departments += [
    Department(name: "市政数局", succession: .init(names: ["市数据局"], from: try date("2024-05-01"))),
    Department(name: "市数据局"),
  ]
  draft.tasks[0].lead = ["市政数局", "市民政局"]
  #expect(try names(try draft.overdue(on: "2024-07-01").items, in: draft) == [["市民政局"]])
}

@Test func whatASuccessorOwesByItsOwnNameIsNoMatterOfTheBodyBeforeIt() throws {
  var draft = joint([note("已完成", on: "2024-06-20") { $0.body = "市政数局" }])
  draft.departments += [
    Department(name: "市政数局", succession: .init(names: ["市数据局"], from: try date("2024-05-01"))),
    Department(name: "市数据局"),
  ]
  draft.tasks[0].lead = ["市政数局", "市数据局"]
  #expect(try names(try draft.overdue(on: "2024-07-01").items, in: draft) == [["市数据局"]])
  // Where only the successor is named, the former body's report is its own.
  draft.tasks[0].lead = ["市数据局"]
  #expect(try draft.overdue(on: "2024-07-01").items.isEmpty)
}

@Test func aBodySplitAmongTwoIsAnsweredForByBothAndOneTaskByTheOneThatTookIt() throws {
  var draft = joint([])
  draft.departments += [
    Department(name: "市政数局", succession: .init(names: ["市数据局", "市政务局"], from: try date("2024-05-01"))),
    Department(name: "市数据局"), Department(name: "市政务局"),
  ]
  draft.tasks[0].lead = ["市政数局"]
  #expect(try names(try draft.overdue(on: "2024-07-01").items, in: draft) == [["市数据局", "市政务局"]])
  draft.tasks[0].takenOverBy = ["市政务局"]
  #expect(try names(try draft.overdue(on: "2024-07-01").items, in: draft) == [["市政务局"]])
  #expect(try names(try draft.overdue(on: "2024-04-30", within: 90).upcoming, in: draft) == [["市政数局"]])
}

// MARK: Parts and proofs

@Test func aTaskIsToBeConfirmedWhereItsPartsAndItsReportDisagree() throws {
  var draft = draft("2024-12-31", [])
  draft.milestones = [
    Draft.Duty(code: "M1", task: "1", deadline: "2024-03-31"), Draft.Duty(code: "M2", task: "1"),
  ]
  func done(_ subject: String, _ day: String) -> Draft.Note { Draft.Note(subject: subject, day: day, word: "已完成") }
  draft.notes = [done("M1", "2024-03-20"), done("M2", "2024-06-20")]
  #expect(try draft.overdue(on: "2024-07-01").toConfirm.map(\.doubts) == [[.milestonesDone]])
  draft.notes = [done("M1", "2024-03-20"), done("1", "2024-06-20")]
  #expect(try draft.overdue(on: "2024-07-01").toConfirm.map(\.doubts) == [[.openMilestones([1])]])
  // The second has the task's own day, and is late after it.
  draft.notes = [done("M1", "2024-03-20")]
  #expect(try draft.overdue(on: "2025-01-02").items.map(\.subject) == ["1", "M2"])
  #expect(try draft.overdue(on: "2025-01-02").items.map(\.daysOverdue) == [2, 2])
}

@Test func aTaskDoneWithoutItsFigureIsToBeConfirmed() throws {
  var draft = draft("2025年底前", [note("已完成", on: "2024-06-20")])
  draft.level("a", from: "80", to: "85", ["2023": "86"])
  draft.tasks[0].indicators = ["a"]
  #expect(try draft.overdue(on: "2024-07-01").ledger.entries.map(\.state) == [.doneInTime])
  draft.entries = []
  let list = try draft.overdue(on: "2024-07-01")
  #expect(list.ledger.entries.map(\.state) == [.toConfirm])
  #expect(list.toConfirm.map(\.doubts) == [[.figuresOpen([SeriesID(0)])]])
}

@Test func milestonesFollowATaskThatWasEnded() throws {
  var draft = draft("2024-12-31", [note("终止", on: "2024-05-01") { $0.approval = office }])
  draft.milestones = [Draft.Duty(code: "M1", task: "1", deadline: "2024-03-31")]
  let list = try draft.overdue(on: "2025-01-02")
  #expect(list.all.isEmpty)
  #expect(list.ledger.entries[0].milestones.map(\.state) == [.ended])
}

// MARK: Recurring duties

@Test func aMonthlyDutyIsClosedByNotesOnTheMonthOrMadeInIt() throws {
  var draft = draft("每月28日前", [note("已完成", on: "2021-01-30"), note("已完成", on: "2021-02-05") { $0.period = "2021-02" }])
  #expect(try draft.overdue(on: "2021-03-28").items.isEmpty)
  #expect(try draft.overdue(on: "2021-03-29").items.map { $0.period?.description } == ["2021-03"])
  // A note for the whole quarter closes March as well.
  draft.notes.append(note("已完成", on: "2021-03-29") { $0.period = "2021Q1" })
  #expect(try draft.overdue(on: "2021-03-29").items.isEmpty)
  #expect(try draft.overdue(on: "2021-04-29").items.map { $0.period?.description } == ["2021-04"])
}

@Test func whatIsReportedMonthByMonthClosesAQuarterWithItsLastMonth() throws {
  func owed(_ month: String, _ day: String) throws -> [String?] {
    let draft = draft("每季度末", [note("已完成", on: day) { $0.period = month }])
    return try draft.overdue(on: "2021-04-15").items.map { $0.period?.description }
  }
  #expect(try owed("2021-03", "2021-04-02") == [])
  #expect(try owed("2021-02", "2021-03-02") == ["2021Q1"])
}

@Test func aDutySuspendedIsNotOwedUntilItIsTakenUpAgain() throws {
  let paused = note("暂缓", on: "2021-03-05") { $0.approval = ("市政府 督〔2021〕1号", "2021-03-08") }
  let again = note("推进中", on: "2021-06-03")
  let done = ["2021-01", "2021-02"].map { month in note("已完成", on: "2021-03-01") { $0.period = month } }
  let items = try draft("每月28日前", done + [paused, again]).overdue(on: "2021-07-10").items
  #expect(items.map { $0.period?.description } == ["2021-06"])
}

@Test func aDutyEndedOnADayOwesNothingAfterIt() throws {
  let ended = note("终止", on: "2021-02-10") { $0.approval = ("市政府 督〔2021〕1号", "2021-02-10") }
  let draft = draft("每月28日前", [note("已完成", on: "2021-01-20"), ended])
  let list = try draft.overdue(on: "2021-06-30")
  #expect(list.all.isEmpty)
  #expect(list.ledger.entries.map(\.state) == [.ended])
  var owed = draft
  owed.notes.removeFirst()
  #expect(try owed.overdue(on: "2021-06-30").items.map { $0.period?.description } == ["2021-01"])
}

@Test func aRecurringDutyIsDoneOnlyWithItsLastOccasion() throws {
  let done = ["2021", "2022"].map { (year: String) in note("已完成", on: "\(year)-12-20") { $0.period = year } }
  #expect(try draft("每年", done).overdue(on: "2022-12-31").ledger.entries.map(\.state) == [.onSchedule])
  // A note on the whole plan that says it is open does not open again what is done of it.
  let wide = note("推进中", on: "2023-02-01") { $0.period = "2021-2025" }
  #expect(try draft("每年", done + [wide]).overdue(on: "2023-02-02").items.isEmpty)
}

@Test func severalDaysInOneCellAreClosedOneByOne() throws {
  func states(_ notes: [Draft.Note], on day: String) throws -> [MatterState] {
    try draft("2024年6月底前完成方案，12月底前完成建设", notes).overdue(on: day).ledger.entries[0].occasions.map(\.state)
  }
  // The report of September is on what is still open.
  #expect(
    try states([note("已完成", on: "2024-06-20"), note("推进中", on: "2024-09-01")], on: "2024-12-01") == [
      .doneInTime, .onSchedule,
    ])
  // One of July closes what was due in June, a week late, and not what is due in December.
  #expect(try states([note("已完成", on: "2024-07-05")], on: "2025-02-01") == [.doneLate, .overdue])
}

@Test func whatTheWholeOwesIsNoNewsOfAPartThatIsDone() throws {
  let notes = [note("已完成", on: "2024-06-20") { $0.body = "市民政局" }, note("推进中", on: "2024-06-25")]
  let draft = joint(notes)
  #expect(try names(try draft.overdue(on: "2024-07-01").items, in: draft) == [["市教育局"]])
}

// MARK: Figures of regions

@Test func aRegionThatReportsNothingOwesItsFigure() throws {
  var draft = Draft(Draft.Row(code: "row", target: "85", baseline: "80", lead: ["市民政局"]))
  draft.departments += [Department(name: "安平县人民政府", aliases: ["安平县"])]
  draft.annual = [Draft.Annual(code: "row", period: "2023", target: "83", region: "安平县")]
  draft.entries = [Draft.Entry(code: "row", period: "2023", value: "84")]
  let owed = try draft.overdue(on: "2024-02-01").items.filter { $0.region == "安平县" }
  #expect(owed.map(\.kind) == [.report])
  #expect(try names(owed, in: draft) == [["安平县人民政府", "市民政局"]])
}

@Test func aNumberOfARegionAnswersToItsGovernmentAndTheDepartmentInCharge() throws {
  var draft = Draft(Draft.Row(code: "row", target: "85", baseline: "80", lead: ["市民政局", "各县区"]))
  draft.departments += [
    Department(name: "永宁县人民政府", aliases: ["永宁县"]), Department(name: "曲江区人民政府"),
    Department(name: "各县区", kind: .group, members: ["永宁县人民政府", "曲江区人民政府"]),
  ]
  draft.annual = [Draft.Annual(code: "row", period: "2023", target: "83", region: "永宁县")]
  draft.entries = [Draft.Entry(code: "row", period: "2023", value: "82", region: "永宁县")]
  func missed(on day: String) throws -> [OverdueItem] {
    try draft.overdue(on: day).items.filter { $0.kind == .annualTarget }
  }
  #expect(try names(try missed(on: "2024-01-01"), in: draft) == [["永宁县人民政府", "市民政局"]])
  // Made up a year later, it is no longer late.
  draft.entries.append(Draft.Entry(code: "row", period: "2024", value: "83", region: "永宁县"))
  #expect(try missed(on: "2024-12-30").count == 1)
  #expect(try missed(on: "2024-12-31").isEmpty)
}

@Test func aTotalIsMadeUpOnceTheSumHasCaughtUp() throws {
  var draft = Draft(Draft.Row(code: "row", target: "1000", unit: "户", measure: .total), ["2021": "180", "2022": "219"])
  draft.annual = [
    Draft.Annual(code: "row", period: "2021", target: "200"), Draft.Annual(code: "row", period: "2022", target: "200"),
  ]
  func missed() throws -> [String?] {
    try draft.overdue(on: "2022").items.filter { $0.kind == .annualTarget }.map { $0.period?.description }
  }
  // 180 + 219 = 399 of 400.
  let short = try missed()
  #expect(short == ["2021"])
  draft.entries[1].value = "220"
  #expect(try missed() == [])
}
