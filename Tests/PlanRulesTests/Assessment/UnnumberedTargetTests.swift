import Testing

@testable import PlanRules

/// A row that is to do what the superior assigns, with the numbers assigned and reported by year.
private func assigned(
  _ numbers: KeyValuePairs<String, String>, _ readings: KeyValuePairs<String, String>
) -> Draft {
  var draft = Draft(Draft.Row(code: "row", target: "完成上级下达任务", unit: "人", measure: .total), readings)
  draft.set("row", numbers)
  return draft
}

@Test(
  arguments: [
    (["2021": "30", "2022": "30"], ["2021": "30", "2022": "31"], .onSchedule, nil),
    // One year missed is a failure, whatever the years together make.
    (["2021": "30", "2022": "30"], ["2021": "29", "2022": "99"], .behind, nil),
    // Half of a year is settled with its year.
    (["2021": "30", "2022": "30", "2022H1": "15"], ["2021": "30", "2022H1": "14", "2022H2": "16"], .onSchedule, nil),
    (["2022": "30"], ["2021": "30", "2022": "31"], .undetermined, .missingPeriods),
    (["2021": "30", "2022": "30"], ["2021": "30"], .undetermined, .missingPeriods),
    (["2021": "30", "2022": "30"], ["2021": "30", "2022": "29以上"], .undetermined, .bound),
    ([:], ["2021": "30", "2022": "30"], .undetermined, .noNumber),
    (["2021": "30", "2022": "30"], [:], .unreported, nil),
  ] as [(KeyValuePairs<String, String>, KeyValuePairs<String, String>, Status, Reason?)])
func whatIsAssignedIsJudgedByTheNumbersSet(
  numbers: KeyValuePairs<String, String>, readings: KeyValuePairs<String, String>, status: Status, reason: Reason?
) throws {
  let row = try assigned(numbers, readings).row(on: "2022")
  #expect(row.status == status)
  #expect(row.reason == reason)
}

@Test func whatIsAssignedIsMetOnlyByEveryYear() throws {
  var draft = assigned(["2021-2025": "150"], ["2021-2025": "150"])
  #expect(try draft.row(on: "2025").status == .met)
  draft.entries[0].value = "149"
  #expect(try draft.row(on: "2025").status == .missed)
}

@Test(
  arguments: [
    ("按序时推进", "2023-06-30", "2023", .onSchedule, nil), ("已完成", "2023-06-30", "2023", .onSchedule, nil),
    ("滞后1个月", "2023-06-30", "2023", .behind, nil), ("推进中", "2023-06-30", "2023", .undetermined, .noNumber),
    ("已完成", "2023-06-30", "2025", .met, nil), ("终止", "2023-06-30", "2025", .missed, nil),
    // What was behind in 2023 may have been done since.
    ("滞后", "2023-06-30", "2025", .undetermined, .noNumber),
    // A note of the day after does not count, and nothing was reported by then.
    ("已完成", "2024-01-01", "2023", .unreported, nil),
  ] as [(String, String, String, Status, Reason?)])
func aDemandInWordsIsJudgedByTheLatestNote(
  word: String, day: String, asOf: String, status: Status, reason: Reason?
) throws {
  var draft = Draft(Draft.Row(code: "row", target: "稳步提高", baseline: "80"))
  draft.notes = [Draft.Note(subject: "row", day: day, word: word)]
  let row = try draft.row(on: asOf)
  #expect(row.status == status)
  #expect(row.reason == reason)
}
