import PlanFiles
import PlanRules
import PlanRun
import TestSupport
import Testing

/// The ends of three years, an autumn, and two days on either side of the day on which figures are due.
private let days = ["2021", "2022", "2023", "2023Q3", "2024-01-15", "2024-02-01"]

/// Thirty rows in the manner of the national and provincial tables of main indicators, three years of made-up readings:
/// brackets, falls, growth, ceilings and floors, rates per thousand, marks, slips, surveys, part of a year, years that
/// targets name, others to be held against.
///
/// `expected.tsv` gives every verdict with its sum, written before the program judged the rows. Four lines changed since,
/// against the documents: row 16 in 2023, row 19 in 2021 and 2023, and the value of row 14 in 2023, which was open.
struct ThirtyRowTests {
  private let path = Repository.path + "/Tests/PlanFilesTests/ThirtyRows/province-2021-2025"

  @Test func thePlanIsReadWithoutAProblem() throws {
    let folder = try PlanFolder.load(path, shownAs: "province")
    #expect(folder.findings.isEmpty)
    #expect(folder.plan?.indicators.count == 30)
  }

  @Test func everyRowIsWorkedOutForEveryYear() throws {
    let worked = try ExpectedVerdict.all()
    for year in ["2021", "2022", "2023"] {
      #expect(worked.filter { $0.day == year }.map(\.row) == (1...30).map(String.init))
    }
    #expect(Set(worked.map(\.day)) == Set(days))
  }

  @Test(arguments: days) func everyRowStandsAsWorkedOutByHand(day: String) throws {
    let folder = try PlanFolder.load(path, shownAs: "province")
    let plan = try #require(folder.plan)
    let judged = Assessor(plan: plan, records: folder.records, asOf: try TestRun.day(day)).assess().indicators
    for expected in try ExpectedVerdict.all() where expected.day == day {
      let position = try #require(plan.indicators.firstIndex { $0.number == expected.row })
      expected.check(judged[position])
    }
  }

  /// Three figures that do not fit, a slip, totals under single years, another baseline; a range and a commute whose
  /// direction nobody stated.
  @Test func whatCannotBeRightOrIsNotSaidIsAskedAbout() throws {
    let run = try TestRun(
      RunRequest([RunRequest.Folder(path, shownAs: "province")], day: .on(try TestRun.day("2023"))))
    let asked = run.findings.map(\.finding).filter { $0.rule.code.hasPrefix("FYP3") || $0.rule.code.hasPrefix("FYP4") }
    #expect(
      asked.map { "\($0.rule.code) \($0.place?.row ?? "")" } == [
        "FYP303 province/actuals.csv:33", "FYP307 province/actuals.csv:40", "FYP309 province/actuals.csv:53",
        "FYP307 province/actuals.csv:99", "FYP413 province/indicators.csv:26", "FYP413 province/indicators.csv:28",
      ])
  }
}
