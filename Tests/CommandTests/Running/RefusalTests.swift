import TestSupport
import Testing

@Test(
  arguments: [
    (["check", "shaoguan-2021"], "shaoguan-2021-2025"), (["check", "ankang-2032"], "ankang-2023"),
    (["check", "--departmnt", "市残联"], "--department"), (["chekc"], "check"), (["progres"], "progress"),
    (["check", "--department", "市民正局"], "市民政局"), (["check", "--category", "收入和就"], "收入和就业"),
    (["check", "--indicator", "rehab-coverag"], "rehab-coverage"), (["help", "chek"], "check"),
  ]) func whatIsNearestIsNamed(arguments: [String], nearest: String) throws
{
  for language in ["zh", "en"] {
    let run = try ProgramRun(arguments, environment: ["LC_ALL": language == "zh" ? "zh_CN.UTF-8" : "C"])
    #expect(run.status == 2)
    #expect(run.complaints.contains(nearest), "\(run.complaints)")
    #expect(run.complaints.contains(language == "zh" ? "是" : "id you mean"), "\(run.complaints)")
  }
}

@Test(
  arguments: [
    (["check", "no-such-plan", "--format", "json"], "FYP901"),
    (["check", "--as-of", "soon", "--format=json"], "FYP903"),
    (["check", "--format", "json", "--no-such-option"], "FYP903"), (["chekc", "--format", "json"], "FYP903"),
    (["progress", "--format", "json", "--department", "市卫生局"], "FYP903"),
  ]) func aRefusedRunIsStillJSON(arguments: [String], code: String) throws
{
  let run = try ProgramRun(arguments)
  #expect(run.status == 2)
  #expect((try run.json["plans"] as? [Any])?.isEmpty == true)
  #expect(try run.codes == [code])
  #expect(try run.json["exitStatus"] as? Int == 2)
  #expect(try run.json["format"] as? String == "fyplan/1")
}

@Test func aRunThatJudgedNothingSaysSoInJSON() throws {
  let run = try ProgramRun(["check", "ankang-2023", "--format", "json"])
  #expect(run.status == 2)
  #expect(try run.codes == ["FYP902"])
  #expect(try run.json["exitStatus"] as? Int == 2)
}

@Test func jsonAndTheProgramEndAlike() throws {
  for (arguments, status) in [([], 1), (["--allow-missing"], 0), (["--exit-zero"], 0)] as [([String], Int32)] {
    let run = try ProgramRun(["check", "shaoguan-2021-2025", "--format", "json"] + arguments)
    #expect(run.status == status)
    #expect(try run.json["exitStatus"] as? Int == Int(status))
  }
}

@Test func quietPrintsNothingAndEndsAlike() throws {
  let run = try ProgramRun(["check", "shaoguan-2021-2025", "--quiet"])
  #expect(run.status == 1)
  #expect(run.output.isEmpty)
  #expect(run.complaints.isEmpty)
}
