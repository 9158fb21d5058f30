import Testing

@testable import PlanRules

private func task(_ deadline: String?, _ notes: [Draft.Note] = []) -> Draft {
  var draft = Draft()
  draft.tasks = [Draft.Task(number: "1", lead: ["市民政局"], deadline: deadline)]
  draft.notes = notes
  return draft
}

private func note(_ word: String, _ period: String? = nil, on day: String? = nil) -> Draft.Note {
  Draft.Note(subject: "1", period: period, day: day, word: word)
}

@Test func theDayAfterItsDueDateATaskIsOneDayOverdue() throws {
  let draft = task("2023年底前")
  #expect(try draft.overdue(on: "2023-12-31").items.isEmpty)
  let item = try #require(try draft.overdue(on: "2024-01-01").items.first)
  #expect(item.kind == .task)
  #expect(item.subject == "1")
  #expect(item.due.description == "2023-12-31")
  #expect(item.daysOverdue == 1)
  #expect(item.record == .silent)
  // 2024 is a leap year: 366 days more.
  #expect(try draft.overdue(on: "2025-01-01").items.map(\.daysOverdue) == [367])
}

@Test(arguments: [nil, "持续推进"])
func aTaskWithoutADeadlineIsDueOnThePlansLastDay(deadline: String?) throws {
  #expect(try task(deadline).overdue(on: "2025-12-31").items.isEmpty)
  #expect(try task(deadline).overdue(on: "2026-01-02").items.map(\.daysOverdue) == [2])
}

@Test(arguments: [
  ("已完成", true), ("提前完成", true), ("销号", true), ("终止", true), ("推进中", false), ("滞后1个月", false), ("未启动", false),
  ("按序时推进", false), ("常态化推进", false), ("不知所云", false),
])
func onlyWhatIsDoneOrEndedClosesATask(word: String, isClosed: Bool) throws {
  let items = try task("2023年底前", [note(word, "2023")]).overdue(on: "2024").items
  #expect(items.isEmpty == isClosed)
  if !isClosed { #expect(items.first?.record == .note(0)) }
}

@Test(arguments: [nil, "长期坚持"])
func whatGoesOnForGoodClosesATaskWithoutADeadlineOfItsOwn(deadline: String?) throws {
  #expect(try task(deadline, [note("常态化推进", "2025")]).overdue(on: "2026").items.isEmpty)
}

@Test func theLatestNoteDecides() throws {
  let reopened = [note("推进中", "2023"), note("已完成", "2022")]
  #expect(try task("2022", reopened).overdue(on: "2023").items.map(\.record) == [.note(0)])
  #expect(try task("2022", reopened).overdue(on: "2022").items.isEmpty)
  // Of notes on one period the one made later, and of those of one day the one further down.
  let made = [note("已完成", "2023", on: "2024-02-01"), note("推进中", "2023", on: "2024-01-10"), note("推进中", "2023")]
  #expect(try task("2023", made).overdue(on: "2024").items.isEmpty)
  let down = [note("推进中", on: "2023-05-01"), note("已完成", on: "2023-05-01")]
  #expect(try task("2023", down).overdue(on: "2024").items.isEmpty)
  #expect(try task("2023", down.reversed()).overdue(on: "2024").items.count == 1)
}

@Test func aNoteOnALaterDayDoesNotCountYet() throws {
  let draft = task("2022", [note("已完成", on: "2023-06-01")])
  #expect(try draft.overdue(on: "2023-05-31").items.count == 1)
  #expect(try draft.overdue(on: "2023-06-01").items.isEmpty)
}

@Test func theOrderOfNotesIsOneOrderWhateverTheirRows() throws {
  // Undated notes on a period count as made at its end, before those dated after it.
  for words in [["已完成", nil, nil], [nil, "已完成", nil], [nil, nil, "已完成"]] as [[String?]] {
    let notes = words.map { word in
      word.map { note($0, "2023", on: "2024-01-05") } ?? note("推进中", "2023")
    }
    #expect(try task("2023", notes).overdue(on: "2024").items.isEmpty)
  }
}

@Test func everyInstanceOfARecurringDutyIsClosedOnlyByANoteOnItsPeriod() throws {
  var draft = task("每年", [note("已完成", "2021"), note("推进中", "2022Q3"), note("已完成", on: "2023-12-01")])
  let items = try draft.overdue(on: "2024-06-30").items
  #expect(items.map { $0.period?.description } == ["2022", "2023"])
  #expect(items.map(\.record) == [.note(1), .silent])
  // From 2022-12-31 and 2023-12-31 to 2024-06-30: 365 + 182 and 182 days.
  #expect(items.map(\.daysOverdue) == [547, 182])
  draft.issued = "2022-04-10"
  draft.notes = []
  #expect(try draft.overdue(on: "2024-06-30").items.map { $0.period?.description } == ["2022", "2023"])
}

@Test func aTaskWhoseIndicatorsAreAllMetNeedsNoNoteOnceThePeriodIsOver() throws {
  var draft = task("2023年底前")
  draft.level("a", from: "80", to: "85", ["2023": "86", "2025": "86"])
  draft.level("b", from: "80", to: "85", ["2023": "86", "2025": "85"])
  draft.tasks[0].indicators = ["a", "b"]
  func tasks(on day: String) throws -> Int { try draft.overdue(on: day).items.count { $0.kind == .task } }
  // On the way it does, though both are met early.
  #expect(try tasks(on: "2024") == 1)
  #expect(try tasks(on: "2026-03-31") == 0)
  draft.entries[3].value = "84"
  #expect(try tasks(on: "2026-03-31") == 1)
}

@Test func aMilestoneIsDueByItselfAndAnswersForItself() throws {
  var draft = task("2025")
  draft.milestones = [
    Draft.Duty(code: "M1", task: "1", deadline: "2022年6月底前"), Draft.Duty(code: "M2", deadline: "每年", lead: ["市教育局"]),
  ]
  draft.notes = [Draft.Note(subject: "M2", period: "2021", day: nil, word: "已完成")]
  let items = try draft.overdue(on: "2023-01-01").items
  #expect(items.map(\.kind) == [.milestone, .milestone])
  #expect(items.map(\.subject) == ["M1", "M2"])
  #expect(items.map { $0.period?.description } == [nil, "2022"])
  #expect(items.map(\.responsibility.lead) == [[DepartmentID(1)], [DepartmentID(2)]])
}

@Test func withinSomeDaysWhatFallsDueSoonIsListedApartSoonestFirst() throws {
  var draft = task("2023-06-30")
  draft.tasks.append(Draft.Task(number: "2", lead: ["市教育局"], deadline: "2023-06-10"))
  draft.tasks.append(Draft.Task(number: "3", lead: ["市教育局"], deadline: "2023-05-31"))
  let list = try draft.overdue(on: "2023-06-01", within: 29)
  #expect(list.items.map(\.subject) == ["3"])
  #expect(list.upcoming.map(\.subject) == ["2", "1"])
  #expect(list.upcoming.map(\.daysOverdue) == [-9, -29])
  #expect(try draft.overdue(on: "2023-06-01", within: 28).upcoming.map(\.subject) == ["2"])
  #expect(try draft.overdue(on: "2023-06-10").upcoming.isEmpty)
  #expect(try draft.overdue(on: "2023-06-10", within: 1).upcoming.map(\.daysOverdue) == [0])
}
