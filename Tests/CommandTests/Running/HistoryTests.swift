import Foundation
import TestSupport
import Testing

@Test func aHistoryTellsOnlyWhatIsDifferentSinceTheLastRun() throws {
  let repository = try GitRepository()
  try repository.figures("a", "84")
  try repository.commit()
  func night(_ words: String...) throws -> ProgramRun {
    try ProgramRun(
      ["check", "--as-of", "2023", "--history", "history.jsonl", "--since-run", "--lang", "en"] + words,
      in: repository.place.path, environment: ["HOME": repository.place.path])
  }
  let first = try night()
  #expect(first.status == 0)
  #expect(first.output.isEmpty)
  try repository.figures("a", "81", "70")
  let second = try night()
  #expect(second.status == 1)
  #expect(second.output == "示例规划 (a)\n  0 → 2 behind schedule: 覆盖率, 改造率\n")
  // The same again is no news, and the gate stays shut.
  let third = try night()
  #expect(third.status == 1)
  #expect(third.output.isEmpty)
  try repository.figures("a", "84", nil)
  let fourth = try night("--strict")
  #expect(fourth.output == "示例规划 (a)\n  2 → 0 behind schedule; no more: 覆盖率, 改造率\n")
  // A line for each run, whatever it found, with the commit and the version.
  let lines = try String(contentsOfFile: "\(repository.place.path)/history.jsonl", encoding: .utf8)
    .split(separator: "\n")
  #expect(lines.count == 4)
  let commit = try repository.git("rev-parse", "HEAD").split(separator: "\n")[0]
  #expect(lines.allSatisfy { $0.contains("\"commit\":\"\(commit)\"") && $0.contains("\"version\":\"") })
  // What departments lead.
  #expect(lines[1].contains("\"departments\":{\"市残联\":2}"))
}

@Test func theCourseOfAPlanIsDrawnFromItsHistory() throws {
  let repository = try GitRepository()
  let day = ["--as-of", "2023", "--history", "history.jsonl", "-q"]
  for (coverage, homes) in [("84", "80"), ("84", "80"), ("81", "80"), ("81", "70")] {
    try repository.figures("a", coverage, homes)
    _ = try ProgramRun(["check"] + day, in: repository.place.path, environment: ["HOME": repository.place.path])
  }
  let drawn = try repository.run("progress", "--history", "history.jsonl").output
  // A run that found the same as the one before has no row of its own.
  #expect(drawn.contains("  ██\n"))
  #expect(drawn.contains("  █▒\n"))
  #expect(drawn.contains("  ▒▒\n"))
  #expect(drawn.split(separator: "\n").count { $0.contains("2023-12-31") } == 3)
}

@Test func aHistoryThatIsNoneEndsTheRunAndIsLeftAsItIs() throws {
  let repository = try GitRepository()
  try repository.figures("a", "84")
  try repository.place.file("history.jsonl", "{\"plan\":\"a\"}\n")
  let run = try repository.run("check", "--history", "history.jsonl")
  #expect(run.status == 2)
  #expect(run.complaints.contains("line 1 of history.jsonl is not of a history"))
  #expect(try String(contentsOfFile: "\(repository.place.path)/history.jsonl", encoding: .utf8) == "{\"plan\":\"a\"}\n")
  #expect(try repository.run("check", "--since-run").complaints.contains("--since-run goes with --history"))
}

@Test func aBriefRunPrintsALineForEachFailureAndNothingElse() throws {
  let repository = try GitRepository()
  try repository.figures("a", "81", "70")
  let run = try repository.run("check", "--brief", "--as-of", "2023")
  #expect(run.status == 1)
  let lines = run.output.split(separator: "\n")
  #expect(lines.count == 1)
  #expect(lines[0].hasPrefix("plans/a/actuals.csv:2:1: error: [FYP102] "))
  try repository.figures("a", "84", "70")
  #expect(try repository.run("check", "--brief", "--as-of", "2023").output.isEmpty)
}

@Test func beforeTheFirstCommitEverythingIsNew() throws {
  let repository = try GitRepository()
  try repository.figures("a", "84")
  #expect(try repository.changes().status == 0)
  try repository.figures("a", "八十")
  #expect(try repository.run("validate", "--base", "HEAD").status == 1)
}

@Test func aHistoryWhoseLastLineHasNoEndIsContinued() throws {
  let repository = try GitRepository()
  try repository.figures("a", "84")
  let words = ["check", "--as-of", "2023", "--history", "history.jsonl", "-q"]
  func run() throws {
    _ = try ProgramRun(words, in: repository.place.path, environment: ["HOME": repository.place.path])
  }
  try run()
  let path = "\(repository.place.path)/history.jsonl"
  let text = try String(contentsOfFile: path, encoding: .utf8)
  try repository.place.file("history.jsonl", String(text.dropLast()))
  try run()
  #expect(try String(contentsOfFile: path, encoding: .utf8) == text + text)
}

@Test func twoFindingsOfOneNameAreTwoInAHistory() throws {
  let repository = try GitRepository()
  try repository.plan("a", ["actuals.csv": "指标,时期,数值,来源\ncoverage,2023,甲,report\ncoverage,2023,乙,report\n"])
  _ = try repository.run("check", "--as-of", "2023", "--history", "history.jsonl")
  let line = try String(contentsOfFile: "\(repository.place.path)/history.jsonl", encoding: .utf8)
  #expect(line.contains("\"FYP401 actuals.csv coverage 2023 数值\":\"error\""))
  #expect(line.contains("\"FYP401 actuals.csv coverage 2023 数值 (2)\":\"error\""))
}
