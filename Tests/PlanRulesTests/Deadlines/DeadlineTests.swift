import Testing

@testable import PlanRules

private let rows = DeadlineRow.all(of: "Tests/PlanRulesTests/Deadlines/deadline-table.md")
private let shown = DeadlineRow.all(of: "README.md")

@Test func theTablesOfDeadlinesAreThere() {
  #expect(rows.count > 300)
  #expect(shown.count > 25)
}

@Test(arguments: rows + shown) func aDeadlineIsDueWhenTheTableSays(row: DeadlineRow) throws {
  #expect(try row.outcome() == row.expected)
}

@Test(arguments: rows) func blanksAndAFullStopChangeNoDeadline(row: DeadlineRow) throws {
  guard let plan = Period(row.plan), (try? Deadline(row.cell, in: plan, issued: CalendarDate(row.issued))) != nil else {
    return
  }
  let spaced = row.cell.map(String.init).joined(separator: " ")
  for cell in [spaced, row.cell + "。", "（\(row.cell)）", "\u{3000}" + row.cell] {
    let again = try Deadline(cell, in: plan, issued: CalendarDate(row.issued))
    let first = try Deadline(row.cell, in: plan, issued: CalendarDate(row.issued))
    #expect(again.terms == first.terms, "\(cell)")
    #expect(again.lasts == first.lasts, "\(cell)")
  }
}

@Test func ofSeveralTermsEachKeepsItsPlace() throws {
  let deadline = try Deadline("2025年底前完工，2024年6月底前完成设计，长期坚持", in: period("2021-2025"))
  let days = try [date("2025-12-31"), date("2024-06-30")]
  #expect(deadline.terms == days.map(Deadline.Term.day))
  #expect(deadline.lasts)
  // Occasions stand in the order of time.
  let occasions = try deadline.occasions(in: period("2021-2025"), issued: nil, calendar: WorkingCalendar())
  #expect(occasions.map(\.due) == days.reversed())
}

@Test func aSpanFromTheIssueHasNoOccasionWithoutIt() throws {
  let deadline = Deadline(text: "3个月内", terms: [.afterIssue(.months(3))])
  #expect(try deadline.occasions(in: period("2024"), issued: nil, calendar: WorkingCalendar()).isEmpty)
}

@Test func noCellBreaksTheGrammar() throws {
  // Every beginning, every end and every cell turned round is read or refused with a place in it.
  for row in rows {
    let scalars = Array(row.cell.unicodeScalars)
    let parts = scalars.indices.flatMap { [Array(scalars[..<$0]), Array(scalars[$0...])] } + [scalars.reversed()]
    for part in parts {
      let cell = part.map(String.init).joined()
      do throws(DeadlineError) {
        _ = try Deadline(cell, in: Period("2021-2025"), issued: CalendarDate("2022-01-31"))
      } catch {
        #expect((0...part.count).contains(error.offset), "\(cell)")
      }
    }
  }
}
