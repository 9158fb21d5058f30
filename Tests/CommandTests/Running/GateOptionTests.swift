import Foundation
import TestSupport
import Testing

/// The shipped plan in a folder of its own, with exceptions.
private func repository(_ exceptions: String? = nil) throws -> TemporaryFolder {
  let place = try DataRepository().place
  if let exceptions { try place.file("plans/shaoguan-2021-2025/exceptions.csv", exceptions) }
  return place
}

private let check = ["check", "--as-of", "2023", "--format", "json"]

private func codes(_ run: ProgramRun) throws -> Set<String> { Set(try run.codes) }

@Test func exceptionsAreHeldAgainstTheDayAskedForElseToday() throws {
  // The five unreported and the one undetermined binding target of 2023, all approved.
  let rows = ["3", "4", "5", "9", "10"].map { "FYP103,\($0),2023,数据待核,市残工委,2024-03-31\n" }.joined()
  let header = "代码,对象,时期,理由,批准,到期\n"
  let place = try repository("\(header)\(rows)FYP104,11,2023,数据待核,市残工委,2024-03-31\n")
  let asked = try ProgramRun(check, in: place.path)
  #expect(asked.status == 0)
  let summary = try #require(try asked.json["summary"] as? [String: Int])
  #expect(summary["excepted"] == 6)
  #expect(summary["failed"] == 0)
  // Without --as-of the plan is judged for the same day, but the exceptions have expired long since.
  let today = try ProgramRun(["check", "--format", "json"], in: place.path)
  #expect(today.status == 1)
  #expect(try today.codes.count { $0 == "FYP420" } == 6)
  // A day after the last one that was approved.
  #expect(
    try codes(try ProgramRun(["check", "--as-of", "2024-04-01", "--format", "json"], in: place.path)).contains("FYP420")
  )
}

@Test func anExceptionHoldsUnderEveryOptionButSomethingMustBeJudged() throws {
  let place = try repository("代码,对象,时期,理由,批准,到期\nFYP103,3,2023,数据待核,市残工委,2024-03-31\n")
  for options in [[], ["--strict"], ["--allow-missing"], ["--strict", "--allow-missing"], ["--department", "市民政局"]] {
    let run = try ProgramRun(check + options, in: place.path)
    let summary = try #require(try run.json["summary"] as? [String: Int])
    #expect(summary["excepted"] == 1, "\(options)")
  }
}

@Test func onlyWhatIsNewFailsAgainstAListOfKnownFindings() throws {
  let repository = try DataRepository()
  let place = repository.place
  let first = try ProgramRun(check + ["--write-known", "known.csv"], in: place.path)
  #expect(first.status == 1)
  let list = try String(contentsOfFile: "\(place.path)/known.csv", encoding: .utf8)
  #expect(list.split(separator: "\n").count == 30)
  #expect(try ProgramRun(check + ["--known", "known.csv"], in: place.path).status == 0)
  // Six shipped plans, of which the list is about one.
  #expect(try ProgramRun(check + ["--known", "\(place.path)/known.csv"]).status == 1)
  // Another run in another order of rows writes the same list.
  try repository.reverse(["milestones.csv"])
  _ = try ProgramRun(check + ["--write-known", "again.csv"], in: place.path)
  #expect(try String(contentsOfFile: "\(place.path)/again.csv", encoding: .utf8) == list)
  // A figure that is lowered is new.
  try repository.lowerHomes()
  let lowered = try ProgramRun(check + ["--known", "known.csv"], in: place.path)
  #expect(lowered.status == 1)
  let findings = try #require(try lowered.json["findings"] as? [[String: Any]])
  let new = findings.filter { $0["known"] as? Bool == false && $0["severity"] as? String == "error" }
  #expect(new.compactMap { $0["code"] as? String } == ["FYP109"])
}

@Test func theListIsTheSameInBothLanguagesAndHoldsInEither() throws {
  let place = try repository()
  _ = try ProgramRun(check + ["--lang", "zh", "--write-known", "zh.csv"], in: place.path)
  _ = try ProgramRun(check + ["--lang", "en", "--write-known", "en.csv"], in: place.path)
  let lists = try ["zh.csv", "en.csv"].map { try String(contentsOfFile: "\(place.path)/\($0)", encoding: .utf8) }
  #expect(lists[0] == lists[1])
  #expect(try ProgramRun(check + ["--lang", "en", "--known", "zh.csv"], in: place.path).status == 0)
}

@Test func aListThatCannotBeReadOrWrittenEndsTheRunWith2() throws {
  let place = try repository()
  let missing = try ProgramRun(check + ["--known", "none.csv"], in: place.path)
  #expect(missing.status == 2)
  #expect(try missing.codes == ["FYP903"])
  #expect(missing.output.contains("none.csv"))
  try place.file("odd.csv", "a,b\n")
  #expect(try ProgramRun(check + ["--known", "odd.csv"], in: place.path).status == 2)
  let unwritten = try ProgramRun(check + ["--write-known", "/nowhere/known.csv"], in: place.path)
  #expect(unwritten.status == 2)
  #expect(unwritten.complaints.contains("/nowhere/known.csv"))
  // A plan's own table is never overwritten, nor a list by a run that looked at nothing.
  #expect(
    try ProgramRun(check + ["--write-known", "plans/shaoguan-2021-2025/actuals.csv"], in: place.path).status == 2)
  try place.file("kept.csv", "kept")
  #expect(try ProgramRun(check + ["no-such-plan", "--write-known", "kept.csv"], in: place.path).status == 2)
  #expect(try String(contentsOfFile: "\(place.path)/kept.csv", encoding: .utf8) == "kept")
}

@Test func rulesAreSelectedByCodeOrName() throws {
  let only = try ProgramRun(check + ["shaoguan-2021-2025", "--only", "FYP103", "--only", "milestone-overdue"])
  #expect(try codes(only) == ["FYP103", "FYP202"])
  #expect(only.status == 1)
  let skipped = try ProgramRun(
    check + ["shaoguan-2021-2025", "--skip", "fyp103", "--skip", "binding-target-undetermined"])
  #expect(try codes(skipped).isDisjoint(with: ["FYP103", "FYP104"]))
  #expect(skipped.status == 0)
  // One rule that finds nothing has passed, as the plan was judged.
  let together = try ProgramRun(check + ["shaoguan-2021-2025", "--only", "FYP103，milestone-overdue"])
  #expect(together.output == only.output)
  #expect(try ProgramRun(check + ["shaoguan-2021-2025", "--only", "FYP101"]).status == 0)
  #expect(try ProgramRun(check + ["shaoguan-2021-2025", "--skip", "FYP1"]).status == 0)
  #expect(try ProgramRun(check + ["shaoguan-2021-2025", "--only", "data,consistency"]).status == 0)
}

@Test(arguments: [
  ["--only", "FYP13"], ["--skip", ","], ["--only", "FYP103,FYP13"], ["--skip", "binding-target-mised"],
  ["--only", "FYP101", "--skip", "FYP101"],
])
func aRuleThatIsNotThereOrNoneLeftEndsTheRunWith2(options: [String]) throws {
  for command in ["check", "validate"] {
    let run = try ProgramRun([command, "shaoguan-2021-2025", "--format", "json"] + options)
    #expect(run.status == 2)
    #expect(try run.codes == ["FYP903"])
  }
  #expect(try ProgramRun(["check", "--skip", "binding-target-mised"]).complaints.contains("binding-target-missed"))
}

@Test func aFolderThatCannotBeJudgedFailsWhateverRulesAreSelected() throws {
  let place = try repository()
  try place.file("plans/broken/plan.json", "{")
  let run = try ProgramRun(check + ["--only", "FYP101"], in: place.path)
  #expect(run.status == 1)
  #expect(try run.codes.contains("FYP409"))
}

@Test func whatADepartmentOnlySupportsFailsInNoFormat() throws {
  // 市财政局 supports much and leads nothing: nothing of its own is judged, and nothing is an error.
  let arguments = ["check", "shaoguan-2021-2025", "--as-of", "2023", "--department", "市财政局", "--lang", "en"]
  let json = try ProgramRun(arguments + ["--format", "json"])
  #expect(json.status == 2)
  let findings = try #require(try json.json["findings"] as? [[String: Any]])
  let summary = try #require(try json.json["summary"] as? [String: Int])
  for standing in ["supporting", "excepted", "known"] {
    #expect(findings.count { $0["standing"] as? String == standing } == summary[standing])
  }
  let counted = findings.filter { $0["standing"] as? String == "counted" }
  for (severity, key) in [("error", "failed"), ("warning", "warned"), ("note", "noted")] {
    #expect(counted.count { $0["severity"] as? String == severity } == summary[key])
  }
  #expect((summary["supporting"] ?? 0) > 0)
  #expect(summary["passed"] == 0)
  // Only that nothing was judged is an error anywhere.
  #expect(try ProgramRun(arguments + ["--format", "github"]).output.ranges(of: "::error ").count == 1)
  let tap = try ProgramRun(arguments + ["--format", "tap"]).output.split(separator: "\n")
  #expect(tap.count { $0.hasPrefix("not ok ") && !$0.contains("# TODO") } == 1)
  #expect(try ProgramRun(arguments + ["--format", "junit"]).output.contains("failures=\"0\" errors=\"1\""))
  #expect(try ProgramRun(arguments + ["--format", "gitlab"]).output.ranges(of: "\"critical\"").count == 1)
  #expect(
    try ProgramRun(arguments + ["--format", "sarif"]).output.ranges(of: "\"level\": \"error\",\n          \"message\"")
      .count == 1)
}

@Test func anEntryThatIsGoneIsReportedUnderASelectionOfItsRuleAndNotBeforeItsPeriod() throws {
  let place = try repository()
  let row = "\(String(repeating: "0", count: 32)),FYP103,shaoguan-2021-2025,gone,,,2023,\r\n"
  try place.file("known.csv", "指纹,代码,规划,对象,列,地区,时期,程度\r\n\(row)")
  func isReported(_ options: [String]) throws -> Bool {
    try ProgramRun(["check", "--format", "json", "--known", "known.csv"] + options, in: place.path).codes.contains(
      "FYP904")
  }
  #expect(try isReported(["--as-of", "2023"]))
  #expect(try isReported(["--as-of", "2023", "--only", "FYP103"]))
  #expect(try !isReported(["--as-of", "2023", "--only", "FYP101"]))
  #expect(try !isReported(["--as-of", "2023", "--skip", "FYP904"]))
  #expect(try !isReported(["--as-of", "2022"]))
}

@Test func anApprovalOfThePlansOwnRegionHolds() throws {
  let place = try repository("代码,对象,地区,时期,理由,批准,到期\nFYP103,3,韶关市,2023,数据待核,市残工委,2024-03-31\n")
  let run = try ProgramRun(check, in: place.path)
  #expect((try run.json["summary"] as? [String: Int])?["excepted"] == 1)
  #expect(try !run.codes.contains("FYP421"))
}
