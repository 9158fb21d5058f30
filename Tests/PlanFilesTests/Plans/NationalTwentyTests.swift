import PlanFiles
import PlanRules
import TestSupport
import Testing

/// The twenty main indicators of the 14th Five-Year Plan with what was published to 2022, beside the classes of the
/// mid-term evaluation of 2023-12-26; each status with its sum by hand in `expected.tsv`.
@Suite struct NationalTwentyTests {
  private struct Row {
    let number: String
    let status: String
    let reason: String
    let announced: String

    static func all() throws -> [Row] {
      try Repository.text("Tests/PlanFilesTests/NationalTwenty/expected.tsv").split(separator: "\n").dropFirst().map {
        let cells = $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        return Row(number: cells[0], status: cells[1], reason: cells[2], announced: cells[3])
      }
    }
  }

  private func judged() throws -> PlanAssessment {
    let folder = try PlanFolder.load(
      "\(Repository.path)/Tests/PlanFilesTests/NationalTwenty/national-2021-2025", shownAs: "national-2021-2025")
    #expect(!folder.findings.contains { $0.severity == .error }, "\(folder.summary)")
    return Assessor(
      plan: try #require(folder.plan), records: folder.records, asOf: try #require(CalendarDate(asOf: "2023-12-26"))
    ).assess()
  }

  @Test func eachStandsAsItsSumSays() throws {
    let (rows, judged) = (try Row.all(), try judged().indicators)
    try #require(rows.count == 20 && judged.count == 20)
    for (row, assessed) in zip(rows, judged) {
      #expect(assessed.status.rawValue == row.status, "\(row.number)")
      #expect(assessed.reason?.rawValue ?? "" == row.reason, "\(row.number)")
      #expect(assessed.official?.conclusion == row.announced, "\(row.number)")
    }
  }

  /// The evaluation knew four to lag, and so does the arithmetic; two more lag by it which the evaluation calls basically
  /// as expected. None that the evaluation calls ahead lags.
  @Test func whatTheEvaluationSawLagLagsHereToo() throws {
    let judged = try judged().indicators
    let lagging = judged.filter { $0.status == .behind }
    #expect(judged.filter { $0.official?.verdictClass == .behind }.allSatisfy { $0.status == .behind })
    #expect(Set(lagging.compactMap { $0.official?.verdictClass }) == [.behind, .mostlyOnTrack])
    #expect(lagging.count == 6)
    #expect(!judged.contains { $0.contradictsOfficial })
  }
}
