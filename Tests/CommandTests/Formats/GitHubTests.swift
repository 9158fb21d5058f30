import Foundation
import TestSupport
import Testing

@Test func aLoweredFigureIsAnnotatedAtItsRowAndColumn() throws {
  let repository = try DataRepository()
  let place = repository.place
  let table = "\(place.path)/plans/shaoguan-2021-2025/actuals.csv"
  let before = try ProgramRun(["check", "--as-of", "2023", "--allow-missing", "--format", "github"], in: place.path)
  #expect(before.status == 0)
  try repository.lowerHomes()
  let after = try ProgramRun(["check", "--as-of", "2023", "--allow-missing", "--format", "github"], in: place.path)
  #expect(after.status == 1)
  let line = try #require(
    try String(contentsOfFile: table, encoding: .utf8).split(separator: "\n").firstIndex {
      $0.hasPrefix("barrier-free-homes,") && $0.contains(",540,")
    })
  let errors = after.output.split(separator: "\n").filter { $0.hasPrefix("::error ") }
  let place109 = "file=plans/shaoguan-2021-2025/actuals.csv,line=\(line + 1),col=1::"
  #expect(errors.contains { $0.hasPrefix("::error title=FYP109 annual-target-missed,\(place109)") }, "\(errors)")
}

@Test func theStepSummaryIsAppended() throws {
  let place = try TemporaryFolder()
  let summary = try place.file("summary.md", "# Before\n")
  let environment = ["LC_ALL": "C", "GITHUB_STEP_SUMMARY": summary]
  let arguments = ["check", "shaoguan-2021-2025", "--as-of", "2023", "--format", "github"]
  #expect(try ProgramRun(arguments, environment: environment).status == 1)
  let text = try String(contentsOfFile: summary, encoding: .utf8)
  #expect(text.hasPrefix("# Before\n## fyplan: check failed: 6 failed, "))
  #expect(text.contains("| error | FYP103 | plans/shaoguan-2021-2025/indicators.csv:4 | 市民政局 |"))
  // Other formats leave it alone, and one that cannot be written ends the run with 2.
  _ = try ProgramRun(["check", "shaoguan-2021-2025", "--format", "tap"], environment: environment)
  #expect(try String(contentsOfFile: summary, encoding: .utf8) == text)
  let broken = try ProgramRun(arguments, environment: ["LC_ALL": "C", "GITHUB_STEP_SUMMARY": "/nowhere/summary"])
  #expect(broken.status == 2)
  #expect(broken.complaints.hasPrefix("cannot write /nowhere/summary"))
}

@Test func pathsInsideTheCurrentFolderAreShownFromThere() throws {
  for path in ["plans/shaoguan-2021-2025", "./plans/shaoguan-2021-2025", "\(Repository.plans)/shaoguan-2021-2025"] {
    let run = try ProgramRun(["check", path, "--as-of", "2023", "--format", "github"])
    #expect(run.output.contains(",file=plans/shaoguan-2021-2025/indicators.csv,line=4,"), "\(path)")
  }
}
