import TestSupport
import Testing

/// A plan that can be read, and beside it one whose file is broken off.
private func place() throws -> TemporaryFolder {
  let place = try TemporaryFolder()
  try place.plan("plans/good", ["actuals.csv": "指标,时期,数值,来源\ncoverage,2025,84,report\n"])
  try place.file("plans/torn/plan.json", "{\"id\": ")
  return place
}

private let tables = ["progress", "overdue", "matrix"]

@Test(arguments: tables) func besideASheetTheTornFolderIsNamedOnStandardError(command: String) throws {
  let place = try place()
  let run = try ProgramRun([command, "--format", "csv", "--as-of", "2025"], in: place.path)
  #expect(run.status == 0)
  #expect(!run.output.contains("torn"))
  #expect(run.complaints.contains("plans/torn/plan.json:1:"))
  #expect(run.complaints.contains("[FYP409]"))
}

@Test(arguments: tables) func aPageNamesTheTornFolderInALine(command: String) throws {
  let place = try place()
  let zh = try ProgramRun([command, "--format", "markdown", "--as-of", "2025", "--lang", "zh"], in: place.path)
  #expect(zh.status == 0)
  #expect(zh.output.hasSuffix("\nplans/torn 不能读，没有列出；原因见 fyplan validate plans/torn\n"))
  let en = try ProgramRun([command, "--format", "markdown", "--as-of", "2025", "--lang", "en"], in: place.path)
  #expect(
    en.output.hasSuffix("\nplans/torn could not be read and is not listed; fyplan validate plans/torn tells why\n"))
}

@Test(arguments: tables) func jsonListsTheTornFolderAmongItsFindings(command: String) throws {
  let place = try place()
  let run = try ProgramRun([command, "--format", "json", "--as-of", "2025"], in: place.path)
  #expect(try run.codes.contains("FYP409"))
}

@Test func withoutATornFolderNothingIsComplainedOf() throws {
  let place = try place()
  try place.remove("plans/torn")
  let run = try ProgramRun(["progress", "--format", "csv", "--as-of", "2025"], in: place.path)
  #expect(run.complaints.isEmpty)
}
