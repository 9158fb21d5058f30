import Foundation
import Testing

@testable import PlanRules

/// A row of the barometer: the figures of an indicator in one territory, and the rate that was published of them.
struct BarometerRate: CustomTestStringConvertible {
  let indicator: String
  let territory: String
  let unit: String
  let base: String
  let actual: String
  let target: String
  /// The last days of the months that the figures speak of.
  let days: (base: CalendarDate, actual: CalendarDate, target: CalendarDate)
  let published: Ratio

  var testDescription: String { "\(indicator) \(territory)" }

  /// The row as a plan of its own: it runs from the month after the base to the target's, or to the figure's where that
  /// comes later, and is judged on the figure's day.
  func assessed(towards direction: Direction, review: String?) throws -> IndicatorAssessment {
    var draft = Draft(
      Draft.Row(
        code: indicator, name: indicator, target: target, unit: unit.hasPrefix("%") ? "%" : unit, baseline: base,
        direction: direction),
      cycle: .month)
    let last = max(Month(of: days.target), Month(of: days.actual))
    let way = try #require(Period(first: Month(of: days.base).next, last: last))
    draft.period = "\(way)"
    let month = Period(Month(of: days.actual))
    draft.entries = [Draft.Entry(code: indicator, period: "\(month)", value: actual, state: .verified, review: review)]
    return try draft.row(on: "\(month)")
  }
}

extension BarometerRate {
  static func all(below test: String = #filePath) throws -> [BarometerRate] {
    let file = URL(filePath: test).deletingLastPathComponent().appending(path: "barometre-2023.csv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return try lines.filter { !$0.hasPrefix("#") }.dropFirst().map { try BarometerRate(row: $0) }
  }

  private init(row: Substring) throws {
    let cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    try #require(cells.count == 11)
    (indicator, territory, unit) = (cells[1], cells[2].isEmpty ? cells[0] : cells[2], cells[3])
    (base, actual, target) = (cells[4], cells[6], cells[8])
    days = (try date(cells[5]), try date(cells[7]), try date(cells[9]))
    published = try number(cells[10])
  }
}
