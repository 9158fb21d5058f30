import PlanFiles
import PlanRules
import Testing

/// The example with readings under 状态, 报送日期 and 审核.
private func folder(_ rows: String) throws -> LoadedFolder {
  try ExampleFolder.load(["actuals.csv": "指标,时期,数值,状态,报送日期,审核\n" + rows])
}

@Test(arguments: [
  // A later kind replaces, a forecast contradicts nobody, of two revised ones the later counts: nothing to report.
  "coverage,2023,84,初步,,\ncoverage,2023,85,核定,,\n", "coverage,2023,84,,,\ncoverage,2023,85,修订,,\n",
  "coverage,2023,84,初步,,\ncoverage,2023,84,核定,,\n", "coverage,2023,预计86,,,\ncoverage,2023,85,,,\n",
  "coverage,2023,84,预计,,\ncoverage,2023,85,预计,,\n", "coverage,2023,84,快报,,\ncoverage,2023,85,核实,,\n",
  "coverage,2023,84,修订,2024-02-01,\ncoverage,2023,85,修订,2024年3月1日,\n",
  "coverage,2023,85,核定,,李某 2024-02-01\n",
])
func rowsOfSeveralKindsStandTogether(rows: String) throws {
  #expect(try folder(rows).summary == [])
}

@Test(arguments: [
  "coverage,2023,84,初步,,\ncoverage,2023,85,初步,,\n", "coverage,2023,84,,,\ncoverage,2023,85,核定,,\n",
  "coverage,2023,84,修订,,\ncoverage,2023,85,修订,,\n", "coverage,2023,84,修订,2024-02-01,\ncoverage,2023,85,修订,,\n",
  "coverage,2023,84,修订,2024-02-01,\ncoverage,2023,85,修订,2024-02-01,\n",
])
func twoRowsOfOneKindThatDifferAreReported(rows: String) throws {
  let folder = try folder(rows)
  #expect(folder.summary == ["actuals.csv:3:1 a key that another row has"])
  #expect(folder.assessment()?.indicators.first?.reason == .conflict)
}

@Test func anotherWordUnderTheKindIsReported() throws {
  #expect(try folder("coverage,2023,84,草稿,,\n").summary.count == 1)
  #expect(try folder("coverage,2023,84,,昨天,\n").summary.count == 1)
}

@Test func kindDayAndReviewAreRead() throws {
  let row = try #require(try folder("coverage,2023,84,修订,2024-03-01,市统计局李某 2024-03-02\n").records.observations.first)
  #expect(row.state == .revised)
  #expect(row.submitted == CalendarDate(year: 2024, month: 3, day: 1))
  #expect(row.review?.text == "市统计局李某 2024-03-02")
  #expect(row.isReviewed)
}
