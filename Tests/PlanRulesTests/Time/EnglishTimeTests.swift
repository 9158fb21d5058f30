import Testing

@testable import PlanRules

private let plan = Period("2021-2025")

/// The days on which a cell is due, `~` where the duty lasts, `?` where it is asked about.
private func due(_ cell: String) -> String {
  guard let deadline = try? Deadline(cell, in: plan) else { return "?" }
  let days = deadline.terms.map { term in if case .day(let day) = term { day.description } else { "recurring" } }
  return (days + (deadline.lasts ? ["~"] : [])).joined(separator: " ")
}

@Test(arguments: [
  ("June 2023", "2023-06-30"), ("Jun 2023", "2023-06-30"), ("31 December 2023", "2023-12-31"),
  ("December 31, 2023", "2023-12-31"),
  ("Dec. 31, 2023", "2023-12-31"), ("end of 2023", "2023-12-31"), ("by the end of June 2023", "2023-06-30"),
  ("Q4 2023", "2023-12-31"),
  ("2023 Q4", "2023-12-31"), ("by 2024", "2024-12-31"), ("By end-2024", "2024-12-31"), ("by June 2023", "2023-06-30"),
  ("by 30 June 2023", "2023-06-30"), ("no later than 30th June 2023", "2023-06-30"), ("end 2023", "2023-12-31"),
  ("first half of 2023", "2023-06-30"), ("second quarter of 2023", "2023-06-30"), ("long-term", "~"), ("ongoing", "~"),
  ("Long term", "~"),
  ("by Q3 2023", "2023-09-30"), ("in 2024", "2024-12-31"),
  // A spreadsheet's dates, and what names no time.
  ("Sep-23", "?"), ("9-Jan", "?"), ("June", "?"), ("soon", "?"),
])
func aDeadlineMayBeInEnglish(cell: String, day: String) { #expect(due(cell) == day) }

private func months(_ text: String) -> String {
  guard let written = try? WrittenPeriod(text) else { return "?" }
  return written.period.description + (written.isPoint ? "." : "")
}

@Test(arguments: [
  ("June 2023", "2023-06"), ("Jun 2023", "2023-06"), ("September 2023", "2023-09"), ("31 December 2023", "2023."),
  ("December 31, 2023", "2023."), ("end of 2023", "2023."), ("end of June 2023", "2023-06."),
  ("as of 30 June 2023", "2023-06."),
  ("Q4 2023", "2023Q4"), ("2023 Q4", "2023Q4"), ("first half of 2023", "2023H1"),
  ("as of end September 2023", "2023-09."),
  ("Sep-23", "?"), ("Sep 23", "?"), ("9-Jan", "?"), ("Sep-2023", "?"), ("before June 2023", "?"), ("ongoing", "?"),
])
func aPeriodMayBeInEnglish(text: String, period: String) { #expect(months(text) == period) }
