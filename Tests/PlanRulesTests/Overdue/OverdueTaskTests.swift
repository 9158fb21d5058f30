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
  #expect(item.due?.description == "2023-12-31")
  #expect(item.daysOverdue == 1)
  #expect(item.record == .silent)
  // 2024 is a leap year: 366 days more.
  #expect(try draft.overdue(on: "2025-01-01").items.map(\.daysOverdue) == [367])
}

@Test func aTaskWithoutADeadlineIsAssumedToBeDueOnThePlansLastDayAndOneWithoutEndNever() throws {
  #expect(try task(nil).overdue(on: "2025-12-31").items.isEmpty)
  let items = try task(nil).overdue(on: "2026-01-02").items
  #expect(items.map(\.daysOverdue) == [2])
  #expect(items.map(\.dueDay?.basis) == [.assumed])
  #expect(try task("2023年底前").overdue(on: "2024").items.map(\.dueDay?.basis) == [.stated])
  #expect(try task("持续推进").overdue(on: "2026-01-02").all.isEmpty)
}

@Test(
  arguments: [
    ("已完成", nil), ("提前完成", nil), ("销号", nil), ("推进中", .overdue), ("滞后1个月", .overdue), ("未启动", .overdue),
    ("按序时推进", .overdue), ("常态化推进", .overdue), ("不知所云", .toConfirm),
  ] as [(String, OverdueItem.State?)])
func onlyWhatIsDoneClosesATaskAndAnUnknownWordIsToBeConfirmed(word: String, state: OverdueItem.State?) throws {
  let items = try task("2023年底前", [note(word, on: "2023-12-20")]).overdue(on: "2024").all
  #expect(items.map(\.state) == [state].compactMap { $0 })
  if state != nil { #expect(items.first?.record == .note(0)) }
}

@Test(arguments: [nil, "长期坚持"])
func whatGoesOnForGoodClosesATaskWithoutADeadlineOfItsOwn(deadline: String?) throws {
  #expect(try task(deadline, [note("常态化推进", on: "2025-06-30")]).overdue(on: "2026").all.isEmpty)
}

@Test func theLaterReportDecidesWhateverPeriodItSpeaksOf() throws {
  // Made on 1 June for the whole year, and on 10 July.
  let notes = [note("推进中", "2024", on: "2024-06-01"), note("已完成", "2024-06", on: "2024-07-10")]
  #expect(try task("2024-06-30", notes).overdue(on: "2024-07-09").items.map(\.daysOverdue) == [9])
  #expect(try task("2024-06-30", notes).overdue(on: "2024-07-10").all.isEmpty)
  #expect(try task("2024-06-30", notes.reversed()).overdue(on: "2024-07-10").all.isEmpty)
  // Taken back later.
  let reopened = notes + [note("推进中", on: "2024-08-01")]
  #expect(try task("2024-06-30", reopened).overdue(on: "2024-08-01").items.map(\.record) == [.note(2)])
}

@Test func aNoteOnALaterDayDoesNotCountYet() throws {
  let draft = task("2022", [note("已完成", on: "2023-06-01")])
  #expect(try draft.overdue(on: "2023-05-31").items.count == 1)
  #expect(try draft.overdue(on: "2023-06-01").items.isEmpty)
}

@Test func notesOfOneDayThatContradictEachOtherAreToBeConfirmed() throws {
  let notes = [note("推进中", on: "2023-05-01"), note("已完成", on: "2023-05-01")]
  for order in [notes, notes.reversed()] {
    let list = try task("2023", order).overdue(on: "2024")
    #expect(list.items.isEmpty)
    #expect(list.toConfirm.map(\.doubts) == [[.contradictory(notes: [1, 0])]])
  }
  // Both say that it is not done, and so it is late whichever holds.
  let open = [note("推进中", on: "2023-05-01"), note("滞后", on: "2023-05-01")]
  #expect(try task("2023", open).overdue(on: "2024").items.count == 1)
}

@Test func aNoteWithoutADayClosesNothingAndAccusesNobody() throws {
  let list = try task("2023", [note("已完成", "2023")]).overdue(on: "2024")
  #expect(list.items.isEmpty)
  #expect(list.toConfirm.map(\.doubts) == [[.undated(note: 0)]])
  // Whenever it was made, it does not say that it is done.
  #expect(try task("2023", [note("推进中", "2023")]).overdue(on: "2024").items.count == 1)
  // It says what the dated one says.
  #expect(try task("2023", [note("已完成", "2023"), note("已完成", on: "2023-11-01")]).overdue(on: "2024").all.isEmpty)
}

@Test func everyInstanceOfARecurringDutyIsClosedByANoteOnItsPeriodOrMadeInIt() throws {
  var draft = task(
    "每年",
    [note("已完成", "2021", on: "2022-01-10"), note("推进中", "2022Q3", on: "2022-10-08"), note("已完成", on: "2023-12-01")])
  let items = try draft.overdue(on: "2024-06-30").items
  #expect(items.map { $0.period?.description } == ["2022"])
  // From 2022-12-31 to 2024-06-30: 365 + 182 days.
  #expect(items.map(\.daysOverdue) == [547])
  draft.issued = "2022-04-10"
  draft.notes = []
  #expect(try draft.overdue(on: "2024-06-30").items.map { $0.period?.description } == ["2022", "2023"])
  // One note for several years closes all of them.
  draft.notes = [note("已完成", "2021-2023", on: "2024-01-20")]
  #expect(try draft.overdue(on: "2024-06-30").items.isEmpty)
}

@Test func aTaskWhoseIndicatorsAreAllMetNeedsNoNoteOnceThePeriodIsOver() throws {
  var draft = task("2025年底前")
  draft.level("a", from: "80", to: "85", ["2023": "86", "2025": "86"])
  draft.level("b", from: "80", to: "85", ["2023": "86", "2025": "85"])
  draft.tasks[0].indicators = ["a", "b"]
  func tasks(on day: String) throws -> [OverdueItem.State] {
    try draft.overdue(on: day).all.filter { $0.kind == .task }.map(\.state)
  }
  // On the way somebody has to say so, though both are met early.
  #expect(try tasks(on: "2024-06-30") == [.toConfirm])
  #expect(try tasks(on: "2026-03-31") == [])
  draft.entries[3].value = "84"
  #expect(try tasks(on: "2026-03-31") == [.overdue])
  // One that was due earlier: that the figure was there by then nobody has said.
  draft.entries[3].value = "85"
  draft.tasks[0].deadline = "2023年底前"
  #expect(try tasks(on: "2026-03-31") == [.toConfirm])
}

@Test func aMilestoneIsDueByItselfAndAnswersForItself() throws {
  var draft = task("2025")
  draft.milestones = [
    Draft.Duty(code: "M1", task: "1", deadline: "2022年6月底前"), Draft.Duty(code: "M2", deadline: "每年", lead: ["市教育局"]),
  ]
  draft.notes = [Draft.Note(subject: "M2", period: "2021", day: "2022-01-04", word: "已完成")]
  let list = try draft.overdue(on: "2023-01-01")
  #expect(list.items.map(\.kind) == [.milestone, .milestone])
  #expect(list.items.map(\.subject) == ["M1", "M2"])
  #expect(list.items.map { $0.period?.description } == [nil, "2022"])
  #expect(list.items.map { $0.owing.map(\.body) } == [[DepartmentID(1)], [DepartmentID(2)]])
  // The task is not due yet, but a part of it is late.
  #expect(list.ledger.entries.map(\.state) == [.behind])
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
  // What is due on the day itself always is.
  #expect(try draft.overdue(on: "2023-06-10").upcoming.map(\.subject) == ["2"])
  #expect(try draft.overdue(on: "2023-06-10", within: 1).upcoming.map(\.daysOverdue) == [0])
}
