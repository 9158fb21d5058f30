import Foundation
import TestSupport
import Testing

/// What `check` exits with on the plans that ship, under every option.
@Test(
  arguments: [
    (["shaoguan-2016-2020"], 0), (["shaoguan-2016-2020", "--strict"], 0),
    (["shaoguan-2021-2025"], 1), (["shaoguan-2021-2025", "--allow-missing"], 0),
    // Milestones past their day are warnings, which --strict makes errors.
    (["shaoguan-2021-2025", "--allow-missing", "--strict"], 1), (["shaoguan-2021-2025", "--strict"], 1),
    (["shaoguan-2021-2025", "--exit-zero"], 0), (["shaoguan-2021-2025", "--strict", "--exit-zero"], 0),
    (["x-district-2023"], 0), (["x-district-2023", "--strict"], 1), (["zhejiang-2023", "--strict"], 0),
    (["national-2021-2025"], 1), (["national-2021-2025", "--allow-missing"], 0),
    (["ankang-2023"], 2), (["ankang-2023", "--exit-zero"], 2), (["ankang-2023", "--allow-missing"], 2),
    (["ankang-2023", "shaoguan-2016-2020"], 0), (["ankang-2023", "shaoguan-2021-2025"], 1),
    ([], 1), (["--allow-missing"], 0), (["--exit-zero"], 0),
    (["no-such-plan"], 2), (["no-such-plan", "--exit-zero"], 2), (["shaoguan-2016-2020", "no-such-plan"], 2),
    (["shaoguan-2016-2020", "--as-of", "soon"], 2), (["shaoguan-2016-2020", "--as-of", "2020-02-30"], 2),
    (["--department", "市卫生局"], 2), (["--category", "收入"], 2), (["--indicator", "99"], 2),
    (["--no-such-option"], 2), (["--format", "yaml"], 2), (["--lang", "fr"], 2), (["--as-of"], 2),
  ] as [([String], Int32)])
func checkExitsAsItsFindingsSay(arguments: [String], status: Int32) throws {
  #expect(try ProgramRun(["check"] + arguments).status == status)
}

@Test(arguments: [["progress"], ["progress", "ankang-2023"], ["progress", "shaoguan-2021-2025", "--as-of", "2023"]])
func reportsExitZeroOnceTheyRan(arguments: [String]) throws {
  #expect(try ProgramRun(arguments).status == 0)
}

@Test(arguments: [
  ["progress", "no-such-plan"], ["progress", "--department", "市卫生局"], ["chekc"], ["check", "--asof"],
])
func whatCannotRunExitsTwo(arguments: [String]) throws {
  let run = try ProgramRun(arguments)
  #expect(run.status == 2)
  #expect(run.output.isEmpty)
  #expect(!run.complaints.isEmpty)
}

@Test func aDepartmentIsHeldOnlyToWhatItLeads() throws {
  // 市民政局 leads 3, 4 and 5, none of which is judged, and only supports 11, whose annual target was met.
  #expect(try ProgramRun(["check", "shaoguan-2021-2025", "--department", "市民政局"]).status == 1)
  #expect(try ProgramRun(["check", "shaoguan-2021-2025", "--department", "市民政局", "--allow-missing"]).status == 2)
  // 市残联 leads 11, whose annual target was judged.
  #expect(try ProgramRun(["check", "shaoguan-2021-2025", "--department", "市残联", "--allow-missing"]).status == 0)
}

@Test func outputThatCannotBeWrittenExitsTwo() throws {
  for arguments in [
    ["check", "shaoguan-2016-2020"], ["check", "shaoguan-2016-2020", "--format", "json"], ["progress"],
    ["--version"], ["help"],
  ] {
    let full = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
    #expect(try ProgramRun(arguments, output: full).status == 2, "\(arguments)")
  }
}

@Test func aFolderWithoutPlansExitsTwo() throws {
  let empty = try TemporaryFolder()
  let run = try ProgramRun(["check"], in: empty.path)
  #expect(run.status == 2)
  #expect(run.complaints.contains("[FYP901] 没有找到任何规划"))
}

@Test func aDamagedFolderAmongOthersFailsAndAloneExitsTwo() throws {
  let folder = try TemporaryFolder()
  try folder.copy("\(Repository.plans)/shaoguan-2016-2020", as: "plans/shaoguan-2016-2020")
  try folder.file("plans/damaged/plan.json", "{")
  let among = try ProgramRun(["check"], in: folder.path)
  #expect(among.status == 1)
  #expect(among.output.contains("plans/damaged/plan.json:1:2: 错误: [FYP409]"))
  #expect(try ProgramRun(["check", "damaged"], in: folder.path).status == 2)
  #expect(try ProgramRun(["check", "damaged", "--exit-zero"], in: folder.path).status == 2)
}

@Test(
  arguments: [
    (["validate"], 0), (["validate", "ankang-2023"], 0), (["validate", "no-such-plan"], 2),
    (["overdue", "shaoguan-2021-2025", "--as-of", "2024-02-15"], 0), (["overdue", "no-such-plan"], 2),
    (["matrix", "shaoguan-2021-2025"], 0), (["matrix", "no-such-plan"], 2), (["explain", "FYP102"], 0),
    (["explain", "shaoguan-2021-2025", "11"], 0), (["explain", "shaoguan-2021-2025", "99"], 2),
    (["explain", "FYP000"], 2),
  ] as [([String], Int32)])
func theOtherCommandsExitAsTheyShould(arguments: [String], status: Int32) throws {
  #expect(try ProgramRun(arguments).status == status)
}

@Test func overdueListsTheFifteenOwedFigures() throws {
  let run = try ProgramRun(["overdue", "shaoguan-2021-2025", "--as-of", "2024-02-15", "--format", "json"])
  let plans = try #require(try run.json["plans"] as? [[String: Any]])
  let items = try #require(plans.first?["overdue"] as? [[String: Any]])
  let owed = items.filter { $0["kind"] as? String == "report" }.map { item in
    "\(item["subject"] as? String ?? "") \(item["period"] as? String ?? "")"
  }
  #expect(Set(owed).count == 15)
}
