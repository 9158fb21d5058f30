import Testing

@testable import PlanRules

private func findings(_ draft: Draft, on day: String) throws -> [Finding] {
  TaskFindings.findings(
    of: try draft.overdue(on: day), plan: try draft.plan(), records: try draft.records())
}

private func task(_ notes: [Draft.Note], deadline: String? = nil) -> Draft {
  var draft = Draft(Draft.Row(code: "row", target: "85", baseline: "80"), ["2025": "84"])
  draft.tasks = [Draft.Task(number: "1", lead: ["市民政局"], indicators: ["row"], deadline: deadline)]
  draft.notes = notes
  return draft
}

/// A note on the task, made on the last day of a period.
private func note(_ word: String, _ period: String) -> Draft.Note {
  Draft.Note(subject: "1", period: period, day: period, word: word)
}

@Test func whatIsOverdueHasARuleByItsKind() throws {
  var draft = task([], deadline: "2021")
  draft.milestones = [Draft.Duty(code: "M1", task: "1", deadline: "2021")]
  let found = try findings(draft, on: "2022-12-31")
  #expect(found.map(\.rule.code) == ["FYP201", "FYP202", "FYP203"])
  #expect(found.map(\.severity) == [.warning, .warning, .note])
  #expect(found.map(\.subject) == [.named("1"), .named("M1"), .named("row")])
  #expect(found.map(\.place?.file) == ["tasks.csv", "milestones.csv", "indicators.csv"])
}

@Test func missedTargetsAreLeftToTheirOwnRules() throws {
  var ended = note("终止", "2025")
  ended.approval = ("市政府 督〔2025〕7号", "2025-12-01")
  var draft = task([ended])
  draft.set("row", ["2025": "85"])
  #expect(try draft.overdue(on: "2026-01-01").items.map(\.kind) == [.annualTarget, .indicator])
  #expect(try findings(draft, on: "2026-01-01").isEmpty)
}

@Test(arguments: ["滞后", "滞后1个月", "欠进度", "推进缓慢", "未按序时推进", "超期未办结"])
func aTaskWhoseLatestNoteSaysBehindIsReportedSo(word: String) throws {
  #expect(try findings(task([note(word, "2021")]), on: "2021").map(\.rule.code) == ["FYP204"])
  #expect(
    try findings(task([note(word, "2021"), note("达进度", "2022")]), on: "2022-01-31").map(\.rule.code) == ["FYP204"])
  #expect(try findings(task([note(word, "2021H1"), note("达进度", "2021")]), on: "2021").isEmpty)
}

@Test func doneWhileItsIndicatorIsMissedContradictsItself() throws {
  let draft = task([note("已完成", "2025")])
  let found = try findings(draft, on: "2025")
  #expect(found.map(\.rule.code) == ["FYP205"])
  #expect(found.first?.place == Place(file: "progress.csv", line: 2))
  var met = draft
  met.entries[0].value = "85"
  #expect(try findings(met, on: "2025").isEmpty)
  // Due by the end of 2023: 80 + (85 − 80) × 3/5 = 83.
  var early = task([note("已完成", "2023")])
  early.entries[0] = Draft.Entry(code: "row", period: "2023", value: "81")
  #expect(try findings(early, on: "2023").map(\.rule.code) == ["FYP205"])
  early.entries[0].value = "83"
  #expect(try findings(early, on: "2023").isEmpty)
  // Without its figure nothing proves it.
  early.entries = []
  #expect(try findings(early, on: "2024-02-01").map(\.rule.code) == ["FYP203", "FYP205"])
}
