import TestSupport
import Testing

@testable import PlanRules

/// A row of `deadline-table.md`, or of the table in the README.
struct DeadlineRow: Sendable, CustomTestStringConvertible {
  let cell: String
  let plan: String
  let issued: String
  let expected: String

  var testDescription: String { "\(cell) in \(plan)" }

  /// The rows of all tables of a file.
  static func all(of path: String) -> [DeadlineRow] {
    ((try? Repository.text(path)) ?? "").split(separator: "\n").compactMap { DeadlineRow(line: String($0)) }
  }

  private init?(line: String) {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false).map { part in
      part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
    }.map { String($0) }
    guard parts.count == 6, parts[1].hasPrefix("`"), Period(parts[2]) != nil else { return nil }
    cell = parts[1].filter { $0 != "`" }
    (plan, issued, expected) = (parts[2], parts[3], parts[4])
  }

  /// What the grammar makes of the cell, in the table's own terms.
  func outcome() throws -> String {
    let (plan, issued) = (try period(plan), CalendarDate(issued))
    do throws(DeadlineError) {
      let deadline = try Deadline(cell, in: plan, issued: issued)
      let occasions = deadline.occasions(in: plan, issued: issued, calendar: WorkingCalendar()).map { occasion in
        (occasion.period.map { "\($0) " } ?? "") + "\(occasion.due)" + (occasion.assumesWorkdays ? " (assumed)" : "")
      }
      return [occasions.joined(separator: ", "), deadline.lasts ? "lasts" : ""].filter { !$0.isEmpty }
        .joined(separator: "; ")
    } catch {
      return "\(error.reason) @\(error.offset)"
    }
  }
}
