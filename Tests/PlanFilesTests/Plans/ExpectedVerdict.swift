import PlanRules
import TestSupport
import Testing

/// How one of the thirty rows stands on a day, worked out by hand; the table says how.
///
/// A figure is exact, or rounded where it ends in `…`; `*` stands where the documents leave open what is shown.
struct ExpectedVerdict: CustomTestStringConvertible {
  let row: String
  let day: String
  let status: String
  let reason: String
  let value: String
  let due: String
  let dueBasis: String
  let calculation: String

  var testDescription: String { "row \(row) on \(day): \(calculation)" }

  static func all() throws -> [ExpectedVerdict] {
    try Repository.text("Tests/PlanFilesTests/ThirtyRows/expected.tsv").split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(cells.count == 8, "\(line)")
      return ExpectedVerdict(
        row: cells[0], day: cells[1], status: cells[2], reason: cells[3], value: cells[4], due: cells[5],
        dueBasis: cells[6], calculation: cells[7])
    }
  }

  /// Holds the columns against the judge.
  func check(_ judged: IndicatorAssessment) {
    #expect(judged.status.rawValue == status, "\(testDescription)")
    #expect(judged.reason?.rawValue ?? "" == reason, "\(testDescription)")
    #expect(agrees(value, with: judged.value?.interval), "\(testDescription): value")
    #expect(agrees(due, with: judged.schedule?.due), "\(testDescription): due")
    #expect(dueBasis == "*" || judged.schedule?.basis.rawValue ?? "" == dueBasis, "\(testDescription)")
  }

  private func agrees(_ text: String, with ratio: Ratio?) -> Bool {
    if text == "*" { return true }
    guard let ratio else { return text.isEmpty }
    guard text.hasSuffix("…") else { return Figure(text)?.ratio == ratio }
    guard let figure = Figure(text.dropLast()) else { return false }
    return ratio.rounded(to: figure.places) == figure
  }

  /// An interval is a figure, a lower bound (`≥92`) or two (`27.5–28`).
  private func agrees(_ text: String, with interval: Interval?) -> Bool {
    guard text != "*", let interval, interval.single == nil else { return agrees(text, with: interval?.single) }
    if text.hasPrefix("≥") {
      return interval.upper == nil && interval.lower == Figure(text.dropFirst()).map { Interval.Bound($0.ratio) }
    }
    let ends = text.split(separator: "–").map { Figure($0).map { Interval.Bound($0.ratio) } }
    return ends == [interval.lower, interval.upper]
  }
}
