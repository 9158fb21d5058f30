import TestSupport
import Testing

/// Two plans of one name and one of another, each with a missed obligation of its own.
private func place() throws -> TemporaryFolder {
  let place = try TemporaryFolder()
  for (folder, name) in [("c/x", "甲镇覆盖率"), ("d/x", "乙镇覆盖率"), ("plans/y", "丙镇覆盖率")] {
    try place.plan(
      folder,
      [
        "indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,\(name),%,80,85,约束性\n",
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2025,84,report\n",
      ])
  }
  return place
}

@Test(arguments: ["check", "validate", "progress", "overdue", "matrix"])
func twoFoldersOfOneNameEndTheRunBeforeAnythingIsSaidOfEither(command: String) throws {
  let place = try place()
  let run = try ProgramRun([command, "c/x", "d/x"], in: place.path)
  #expect(run.status == 2)
  #expect(run.output.isEmpty)
  #expect(run.complaints.hasPrefix("错误: [FYP903] 有2个文件夹都叫“x”：c/x、d/x\n"))
  #expect(!run.complaints.contains("覆盖率"))
}

@Test func asJSONTheOneFindingNamesBothFoldersAndNoPlanIsThere() throws {
  let place = try place()
  let run = try ProgramRun(["check", "c/x", "plans/y", "d/x", "--format", "json"], in: place.path)
  #expect(run.status == 2)
  #expect(try run.codes == ["FYP903"])
  #expect((try run.json["plans"] as? [Any])?.isEmpty == true)
  let findings = try #require(try run.json["findings"] as? [[String: Any]])
  #expect(findings[0]["message"] as? String == "有2个文件夹都叫“x”：c/x、d/x")
  #expect(!run.output.contains("覆盖率"))
}

@Test(arguments: [
  ["y", "y"], ["plans/y", "y"], ["plans/y", "./plans/y"], ["plans/y/", "plans/y"], ["y/", "./plans/y/"],
])
func aFolderNamedTwiceIsJudgedOnce(names: [String]) throws {
  let place = try place()
  let run = try ProgramRun(["check"] + names + ["--format", "json"], in: place.path)
  #expect(run.status == 1)
  #expect(try run.codes.filter { $0 == "FYP101" }.count == 1)
  #expect((try run.json["plans"] as? [Any])?.count == 1)
}
