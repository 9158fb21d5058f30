import Foundation
import TestSupport
import Testing

// At the end of 2023 three of five years are over: of a rate from 80 to 85 83 is due, of one from 50 to 100 80.

@Test func whatStandsInAPlanSinceLongFailsNoChange() throws {
  let repository = try GitRepository()
  try repository.figures("a", "81")
  try repository.figures("b", "84")
  try repository.commit()
  #expect(try repository.run("check").status == 1)
  #expect(try repository.changes() == (told: [], status: 0))
  // A good row in another plan.
  try repository.plan(
    "b", ["actuals.csv": "指标,时期,数值,来源\nhomes,2022,75,report\ncoverage,2023,84,report\nhomes,2023,80,report\n"])
  #expect(try repository.changes().status == 0)
}

@Test func whatAChangeMakesWorseFailsIt() throws {
  let repository = try GitRepository()
  var table = "指标,时期,数值,状态,来源,报送日期\nhomes,2023,80,,report,\ncoverage,2023,84,核定,report,2024-01-10\n"
  try repository.plan("a", ["actuals.csv": table])
  // What passed is behind, then further behind, then nearer, but still behind.
  for (month, value, told, status) in [(2, "82", "worse", 1), (3, "41", "worse", 1), (4, "82.5", "better", 0)] {
    try repository.commit()
    table += "coverage,2023,\(value),修订,report,2024-0\(month)-10\n"
    try repository.plan("a", ["actuals.csv": table])
    let changes = try repository.changes()
    #expect(changes.told == ["\(told) FYP102 coverage"])
    #expect(changes.status == Int32(status))
  }
}

@Test func aRevisionIsNeitherRewrittenNorTakenBackWithoutAnother() throws {
  let header = "指标,时期,数值,状态,来源,报送日期\n"
  let first = "coverage,2023,84,核定,report,2024-01-10\n"
  let revised = "coverage,2023,82,修订,report,2024-02-10\n"
  let again = "coverage,2023,81,修订,report,2024-03-10\n"
  func codes(_ before: String, _ after: String) throws -> [String] {
    let repository = try GitRepository()
    try repository.plan("a", ["actuals.csv": header + before])
    try repository.commit()
    try repository.plan("a", ["actuals.csv": header + after])
    return try repository.changes().told.filter { $0.hasPrefix("new FYP601") }
  }
  let loosened = ["new FYP601 coverage"]
  // Typed over, and deleted so that the better figure counts again.
  #expect(try codes(first + revised, first + revised.replacing("82", with: "84.5")) == loosened)
  #expect(try codes(first + revised, first) == loosened)
  #expect(try codes(first + revised + again, first + revised) == loosened)
  // Added, once and again.
  #expect(try codes(first, first + revised) == [])
  #expect(try codes(first + revised, first + revised + again) == [])
}

@Test func badNewsThatWasOpenIsHonestAndFailsNothing() throws {
  let repository = try GitRepository()
  try repository.figures("a", nil)
  try repository.commit()
  try repository.figures("a", "81")
  let changes = try repository.changes()
  #expect(changes.told.contains("knownNow FYP102 coverage"))
  #expect(changes.status == 0)
  let text = try repository.run("check", "--base", "HEAD").output
  #expect(text.contains("known now: [FYP102]"))
  #expect(text.split(separator: "\n").last?.hasPrefix("this change (since HEAD ") == true)
  #expect(text.hasSuffix("): 1 known now, 1 unchanged\n"))
}

@Test func whatIsMendedIsTold() throws {
  let repository = try GitRepository()
  try repository.figures("a", "八十")
  try repository.commit()
  try repository.figures("a", "84")
  let changes = try repository.changes()
  #expect(changes.told.sorted() == ["fixed FYP103 coverage", "fixed FYP401 actuals.csv coverage 2023"])
  #expect(changes.status == 0)
  let text = try repository.run("check", "--base", "HEAD").output
  #expect(text.contains("plans/a/actuals.csv: fixed: [FYP401]"))
  // What is as it was: that figures of later years are due.
  #expect(text.hasSuffix("): 2 fixed, 1 unchanged\n"))
  let chinese = try repository.run("check", "--base", "HEAD", language: "zh").output
  #expect(chinese.hasSuffix("相比）：解决 2，原有 1\n"))
}

@Test func anErrorOfTheDataThatTheChangeBringsFailsItWhateverElseStands() throws {
  let repository = try GitRepository()
  try repository.figures("a", "八十")
  try repository.commit()
  try repository.figures("a", "八十", "九十")
  let changes = try repository.changes()
  #expect(changes.told.contains("new FYP401 actuals.csv homes 2023"))
  #expect(!changes.told.contains { $0.contains("coverage") })
  #expect(changes.status == 1)
  #expect(try repository.run("validate", "--base", "HEAD").status == 1)
}

@Test func bothStatesAreJudgedOnTheLaterDay() throws {
  // Before the change the last figures are of 2022, where all was well; nobody is to be told that 2023 became worse.
  let repository = try GitRepository()
  try repository.plan("a", ["actuals.csv": "指标,时期,数值,来源\ncoverage,2022,84,report\nhomes,2022,80,report\n"])
  try repository.commit()
  try repository.plan(
    "a",
    [
      "actuals.csv":
        "指标,时期,数值,来源\ncoverage,2022,84,report\nhomes,2022,80,report\ncoverage,2023,82,report\nhomes,2023,81,report\n"
    ])
  let changes = try repository.changes()
  #expect(changes.told.contains("knownNow FYP102 coverage"))
  #expect(!changes.told.contains { $0.hasPrefix("worse") || $0.hasPrefix("new") })
  #expect(changes.status == 0)
}

@Test func aFolderThatWasDamagedBlocksNobody() throws {
  let repository = try GitRepository()
  try repository.figures("b", "84")
  try repository.figures("a", "81")
  let head = try String(contentsOfFile: "\(repository.place.path)/plans/a/plan.json", encoding: .utf8)
  try repository.place.file("plans/a/plan.json", "{")
  try repository.commit()
  try repository.place.file("plans/a/plan.json", head)
  let mended = try repository.changes()
  #expect(mended.told.contains("knownNow FYP102 coverage"))
  #expect(mended.status == 0)
  try repository.commit()
  // The other way round it does.
  try repository.place.file("plans/a/plan.json", "{")
  #expect(try repository.changes().status == 1)
  try repository.commit()
  // And what is damaged is not new the next day.
  #expect(try repository.changes().told == [])
}

@Test func aPlanThatIsRenamedIsFollowed() throws {
  let repository = try GitRepository()
  try repository.figures("a", "81")
  try repository.commit()
  try repository.git("mv", "plans/a", "plans/b")
  let path = "\(repository.place.path)/plans/b/plan.json"
  let head = try String(contentsOfFile: path, encoding: .utf8)
  try repository.place.file("plans/b/plan.json", head.replacing("\"id\": \"a\"", with: "\"id\": \"b\""))
  let changes = try repository.changes()
  #expect(!changes.told.contains { $0.hasPrefix("new") || $0.hasPrefix("worse") })
  #expect(changes.status == 0)
}

@Test func aFolderInThePlaceOfACommitNeedsNoGit() throws {
  let repository = try GitRepository()
  try repository.figures("a", "84")
  let copy = try TemporaryFolder()
  try copy.copy("\(repository.place.path)/plans", as: "plans")
  try repository.figures("a", "82")
  // A copy of the repository, its folder of plans, and the folder of the plan that is looked at.
  for (base, words) in [("\(copy.path)/", []), ("\(copy.path)/plans/", []), ("\(copy.path)/plans/a/", ["a"])] {
    let run = try ProgramRun(
      ["check", "--base", base, "--format", "json"] + words, in: repository.place.path, environment: ["PATH": "/none"])
    let found = try #require(try run.json["findings"] as? [[String: Any]])
    #expect(found.contains { $0["change"] as? String == "worse" && $0["code"] as? String == "FYP102" }, "\(base)")
    #expect(run.status == 1)
  }
}

@Test func aBranchIsHeldAgainstWhereItParted() throws {
  let repository = try GitRepository()
  try repository.figures("a", "84")
  try repository.figures("b", "84")
  try repository.commit()
  try repository.git("checkout", "-q", "-b", "work")
  try repository.figures("a", "84", "90")
  try repository.commit()
  try repository.git("checkout", "-q", "main")
  // Meanwhile others mend what the branch does not have.
  try repository.figures("b", "八十四")
  try repository.commit()
  try repository.git("checkout", "-q", "work")
  #expect(try repository.changes(since: "main...").told.filter { $0.hasPrefix("fixed") } == [])
  #expect(try repository.changes(since: "main").told.contains { $0.hasPrefix("fixed FYP401") })
}

@Test func encodingsAndLineEndsAreThoseOfTheWorkTree() throws {
  let repository = try GitRepository()
  try repository.place.file(".gitattributes", "*.csv working-tree-encoding=GB18030 eol=crlf\n")
  try repository.figures("a", "81")
  for name in ["actuals.csv", "indicators.csv", "departments.csv"] {
    let path = "\(repository.place.path)/plans/a/\(name)"
    let text = try String(contentsOfFile: path, encoding: .utf8).replacing("\n", with: "\r\n")
    let bytes = try #require(text.data(using: String.Encoding(rawValue: 0x8000_0632)))
    try bytes.write(to: URL(filePath: path))
  }
  try repository.commit()
  // Nothing is touched and nothing is written.
  let before = try repository.git("status", "--porcelain=v2", "--untracked-files=all")
  let changes = try repository.changes()
  #expect(changes.told == [])
  #expect(changes.status == 0)
  #expect(try repository.git("status", "--porcelain=v2", "--untracked-files=all") == before)
  let json = try repository.run("check", "--base", "HEAD", "--format", "json").json
  #expect((json["changes"] as? [String: Int])?["unchanged"] == 2)
}

@Test func aStateThatCannotBeReadEndsTheRunWithTheRemedy() throws {
  let repository = try GitRepository()
  try repository.figures("a", "84")
  try repository.commit()
  try repository.figures("a", "84.5")
  try repository.commit()
  func refused(_ words: String..., in folder: String? = nil, path: String = "/usr/bin:/bin") throws -> String {
    let run = try ProgramRun(
      words + ["--lang", "en"], in: folder ?? repository.place.path,
      environment: ["HOME": repository.place.path, "PATH": path])
    #expect(run.status == 2)
    return run.complaints
  }
  #expect(try refused("check", "--base", "no-such").contains("git knows no commit, branch or tag “no-such”"))
  #expect(try refused("check", "--base", "-x").contains("FYP903"))
  #expect(try refused("check", "--base", "none/").contains("there is no folder “none/”"))
  // A clone that was cut off.
  let shallow = try TemporaryFolder()
  try repository.git("clone", "-q", "--depth", "1", "file://\(repository.place.path)", "\(shallow.path)/clone")
  #expect(try refused("check", "--base", "HEAD~1", in: "\(shallow.path)/clone").contains("git fetch --unshallow"))
  // No repository at all.
  let loose = try TemporaryFolder()
  try loose.copy("\(repository.place.path)/plans", as: "plans")
  #expect(try refused("check", "--base", "HEAD", in: loose.path).contains("the plans are in no git repository"))
}

@Test func everyFormCarriesTheChange() throws {
  let repository = try GitRepository()
  try repository.figures("a", "84", "20")
  try repository.figures("b", "八十")
  try repository.commit()
  try repository.figures("a", "82", "20")
  try repository.figures("b", "84")
  func output(_ format: String) throws -> String {
    try repository.run("check", "--base", "HEAD", "--format", format).output
  }
  #expect(try output("text").contains("error (worse): [FYP102]"))
  #expect(try output("markdown").contains("| error (new) | FYP601 |"))
  // The one that was there before is left out of what people read.
  for format in ["text", "markdown", "github"] {
    let text = try output(format)
    #expect(text.contains("FYP102"), "\(format)")
    #expect(!text.contains("FYP106"), "\(format)")
    #expect(text.contains("1 worse"), "\(format)")
    #expect(text.contains("2 fixed"), "\(format)")
  }
  #expect(try output("markdown").contains("### Fixed\n\n- FYP"))
  let sarif = try #require(
    try JSONSerialization.jsonObject(with: Data(output("sarif").utf8)) as? [String: Any])
  let results = try #require((sarif["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]])
  let states = Dictionary(
    results.map { ($0["ruleId"] as? String ?? "", $0["baselineState"] as? String ?? "") }, uniquingKeysWith: { $1 })
  #expect(states["FYP102"] == "updated")
  #expect(states["FYP106"] == "unchanged")
  // Those that are gone would be shown as open.
  #expect(!states.keys.contains("FYP401"))
  let junit = try output("junit")
  // The verdict, and the figure that was changed without a word.
  #expect(junit.contains("failures=\"2\""))
  #expect(try output("csv").contains(",unchanged,"))
  let lines = try output("jsonl").split(separator: "\n")
  #expect(lines.count { $0.contains("\"type\":\"fixed\"") } == 2)
}

@Test func theFirstFigureOfATimeIsNewsOfThatTime() throws {
  let repository = try GitRepository()
  // Nothing is due yet at the end of June 2021, and the figure is handed in of its own accord.
  try repository.plan("a", ["actuals.csv": "指标,时期,数值,来源\n"])
  try repository.commit()
  try repository.plan("a", ["actuals.csv": "指标,时期,数值,来源\ncoverage,2021H1,79,report\n"])
  let first = try repository.changes(since: "HEAD", "--as-of", "2021-06-30")
  #expect(first.told.contains("knownNow FYP102 coverage"))
  #expect(first.status == 0)
}

@Test func aPlanThatIsNamedIsFollowedToItsNewFolderAndANewOneInItsPlaceIsNew() throws {
  let repository = try GitRepository()
  try repository.figures("water", "81")
  try repository.commit()
  try repository.git("mv", "plans/water", "plans/water-2021")
  let head = "\(repository.place.path)/plans/water-2021/plan.json"
  let text = try String(contentsOfFile: head, encoding: .utf8)
  try repository.place.file(
    "plans/water-2021/plan.json", text.replacing("\"id\": \"water\"", with: "\"id\": \"water-2021\""))
  let next = text.replacing("示例规划", with: "下一个规划").replacing("2021-2025", with: "2026-2030")
  try repository.plan("water", ["plan.json": next])
  let named = try ProgramRun(
    ["check", "water-2021", "--base", "HEAD", "--format", "json"], in: repository.place.path,
    environment: ["HOME": repository.place.path])
  #expect(named.status == 0)
  #expect(try named.codes.contains("FYP102"))
  let all = try repository.changes()
  #expect(!all.told.contains { $0.contains("FYP102") || $0.contains("FYP601") || $0.hasPrefix("fixed") })
}

@Test func aPlanThatIsGoneIsToldUnlessItWasClosed() throws {
  let repository = try GitRepository()
  try repository.figures("a", "84")
  try repository.figures("b", "84")
  try repository.commit()
  try repository.place.remove("plans/b")
  let gone = try repository.run("check", "--base", "HEAD")
  #expect(gone.status == 1)
  #expect(gone.output.contains("plans/b/plan.json:1:1: error (new): [FYP601] "))
  #expect(try repository.run("validate", "--base", "HEAD").status == 1)
  try repository.git("checkout", "-q", ".")
  let path = "\(repository.place.path)/plans/b/plan.json"
  let head = try String(contentsOfFile: path, encoding: .utf8)
  let closed = head.replacing(
    "\"owner\"", with: "\"closed\": {\"day\": \"2024-06-30\", \"document\": \"市府〔2024〕9号\"}, \"owner\"")
  try repository.place.file("plans/b/plan.json", closed)
  try repository.commit()
  try repository.place.remove("plans/b")
  #expect(try repository.run("check", "--base", "HEAD").status == 0)
}

@Test func anAdjustmentCountsOnlyWithADocumentThatHasANumber() throws {
  func codes(_ document: String, _ target: String = "82") throws -> [String] {
    let repository = try GitRepository()
    try repository.figures("a", "84")
    try repository.commit()
    try repository.plan(
      "a", ["revisions.csv": "指标,生效日期,原目标,新目标,文号,来源\ncoverage,2023-05-01,85,\(target),\(document),report\n"])
    return try repository.changes().told.filter { $0.contains("FYP60") }
  }
  #expect(try codes("韶府〔2023〕5号") == ["new FYP602 coverage"])
  for nothing in ["已同意", "同意", "1", "领导口头同意"] {
    #expect(try codes(nothing) == ["new FYP601 coverage"], "\(nothing)")
    #expect(try codes(nothing, "取消") == ["new FYP601 coverage"], "\(nothing)")
  }
  // What asks for more needs no leave.
  #expect(try codes("已同意", "88") == ["new FYP602 coverage"])
}

@Test func titleAndPeriodChangedTogetherHideNothing() throws {
  let repository = try GitRepository()
  try repository.figures("a", "84")
  try repository.commit()
  let path = "\(repository.place.path)/plans/a/plan.json"
  let head = try String(contentsOfFile: path, encoding: .utf8)
  try repository.place.file(
    "plans/a/plan.json", head.replacing("示例规划", with: "新的规划").replacing("2021-2025", with: "2021-2030"))
  #expect(try repository.changes().told.contains { $0.hasPrefix("new FYP601") })
  #expect(try repository.run("validate", "--base", "HEAD").status == 1)
}

@Test func aFigureIsNotMadeProvisionalAgain() throws {
  let repository = try GitRepository()
  try repository.plan("a", ["actuals.csv": "指标,时期,数值,状态,来源\ncoverage,2023,82,,report\nhomes,2023,80,,report\n"])
  try repository.commit()
  try repository.plan("a", ["actuals.csv": "指标,时期,数值,状态,来源\ncoverage,2023,82,初步,report\nhomes,2023,80,,report\n"])
  #expect(try repository.changes().told.contains("new FYP601 coverage"))
}

@Test func aFolderOfPlansThatIsMovedHidesNothing() throws {
  let repository = try GitRepository()
  try repository.figures("a", "84")
  try repository.commit()
  try repository.git("mv", "plans", "data")
  let path = "\(repository.place.path)/data/a/indicators.csv"
  let table = try String(contentsOfFile: path, encoding: .utf8)
  #expect(try repository.run("validate", "--plans", "data", "--base", "HEAD").status == 0)
  try repository.place.file("data/a/indicators.csv", table.replacing(",85,约束性", with: ",81,约束性"))
  let moved = try repository.run("validate", "--plans", "data", "--base", "HEAD")
  #expect(moved.status == 1)
  #expect(moved.output.contains("[FYP601]"))
  // A copy without any plan is a slip.
  let empty = try TemporaryFolder()
  #expect(try repository.run("validate", "--plans", "data", "--base", "\(empty.path)/").status == 2)
}

@Test func ofTwoPlansOfOneNameNoneGoesUntold() throws {
  let repository = try GitRepository()
  try repository.figures("strict", "84")
  try repository.figures("twin", "84")
  try repository.commit()
  // One is renamed, the other is gone.
  try repository.git("mv", "plans/twin", "plans/other")
  let path = "\(repository.place.path)/plans/other/plan.json"
  let head = try String(contentsOfFile: path, encoding: .utf8)
  try repository.place.file("plans/other/plan.json", head.replacing("\"id\": \"twin\"", with: "\"id\": \"other\""))
  try repository.git("rm", "-rq", "plans/strict")
  #expect(try repository.run("validate", "--base", "HEAD").status == 1)
}
