import TestSupport
import Testing

@testable import fyplan

private let check = ["check", "shaoguan-2016-2020"]

@Test func theLocaleChoosesTheLanguage() throws {
  let chinese: [[String: String]] = [
    ["LC_ALL": "zh_CN.UTF-8"], ["LC_MESSAGES": "zh_TW"], ["LANG": "zh_CN.GB18030"], ["LC_ALL": "", "LANG": "zh_CN"],
  ]
  let english: [[String: String]] = [
    [:], ["LANG": "C"], ["LC_ALL": "C", "LANG": "zh_CN.UTF-8"], ["LC_ALL": "de_DE.UTF-8"],
    ["LC_MESSAGES": "en_GB", "LANG": "zh_CN"],
  ]
  for environment in chinese {
    let run = try ProgramRun(check, environment: environment)
    #expect(run.output.contains("检查通过"), "\(environment)")
  }
  for environment in english {
    let run = try ProgramRun(check, environment: environment)
    #expect(run.output.contains("check passed"), "\(environment)")
  }
}

@Test func theOptionOutdoesTheLocale() throws {
  #expect(try ProgramRun(check + ["--lang", "en"]).output.contains("check passed"))
  #expect(try ProgramRun(check + ["--lang=zh"], environment: [:]).output.contains("检查通过"))
}

@Test func colourIsOffForAPipeAndUnderNoColor() throws {
  #expect(!(try ProgramRun(check).output.contains("\u{1B}")))
  #expect(try ProgramRun(check + ["--color", "always"]).output.contains("\u{1B}["))
  #expect(!(try ProgramRun(check + ["--color", "never"]).output.contains("\u{1B}")))
  #expect(
    !(try ProgramRun(check, environment: ["NO_COLOR": "1", "TERM": "xterm"]).output.contains("\u{1B}")))
}

@Test func plansAreFoundByOptionVariableAndFolder() throws {
  let elsewhere = try TemporaryFolder()
  try elsewhere.copy("\(Repository.plans)/shaoguan-2016-2020", as: "collection/shaoguan-2016-2020")
  let (here, shelf) = (elsewhere.path, elsewhere.path + "/collection")
  #expect(try ProgramRun(check, in: here).status == 2)
  #expect(try ProgramRun(check + ["--plans", "collection"], in: here).status == 0)
  #expect(try ProgramRun(check, in: here, environment: ["FYPLAN_PLANS": shelf]).status == 0)
  // The option outdoes the variable.
  #expect(try ProgramRun(check + ["--plans", "/nowhere"], in: here, environment: ["FYPLAN_PLANS": shelf]).status == 2)
  #expect(try ProgramRun(["check", "collection/shaoguan-2016-2020"], in: here).status == 0)
  #expect(try ProgramRun(["check", shelf + "/shaoguan-2016-2020/"], in: "/").status == 0)
}

@Test func findingsNameFilesFromTheCurrentFolder() throws {
  let run = try ProgramRun(["check", "shaoguan-2021-2025"])
  #expect(run.output.contains("\nplans/shaoguan-2021-2025/indicators.csv:4:1: 错误: [FYP103]"))
}

@Test(arguments: ["11", "barrier-free-homes", "困难重度残疾人家庭无障碍改造数", "无障碍改造"])
func anIndicatorIsNamedByNumberCodeOrName(name: String) throws {
  let run = try ProgramRun(["progress", "shaoguan-2021-2025", "--indicator", name, "--format", "json"])
  let plans = try #require(try run.json["plans"] as? [[String: Any]])
  let indicators = try #require(plans.first?["indicators"] as? [[String: Any]])
  #expect(indicators.map { $0["code"] as? String } == ["barrier-free-homes"])
}

@Test func anIndicatorsNumberIsNoTasksNumber() throws {
  // All tasks are overdue in 2026; none of them is a finding on indicator 3.
  let run = try ProgramRun([
    "check", "shaoguan-2021-2025", "--as-of", "2026-02-15", "--indicator", "3", "--format", "json",
  ])
  #expect(try Set(run.codes) == ["FYP103", "FYP203"])
}

@Test func theUsualDayIsTheEndOfTheLatestData() throws {
  let run = try ProgramRun(["check", "--format", "json", "--exit-zero"])
  let plans = try #require(try run.json["plans"] as? [[String: Any]])
  let days = plans.map { "\($0["id"] as? String ?? "") \($0["asOf"] as? String ?? "")" }
  #expect(
    days == [
      "ankang-2023 2023-12-31", "national-2021-2025 2025-06-30", "shaoguan-2016-2020 2020-12-31",
      "shaoguan-2021-2025 2023-12-31", "x-district-2023 2023-12-31", "zhejiang-2023 2023-12-31",
    ])
}

@Test func theSameRunGivesTheSameBytes() throws {
  let first = try ProgramRun(["check"]).output
  for _ in 0..<3 { #expect(try ProgramRun(["check"]).output == first) }
}

@Test(arguments: ["Nowhere/Town", ":nowhere", "Asia", "/etc/passwd", "C8"])
func aTimeZoneThatIsNotThereIsSaidWhereTodayCounts(zone: String) throws {
  let environment = ["LC_ALL": "zh_CN.UTF-8", "TZ": zone]
  for arguments in [["overdue"], ["check", "--as-of", "due"]] {
    let run = try ProgramRun(arguments + ["shaoguan-2021-2025"], environment: environment)
    #expect(run.complaints == "这台机器没有时区数据，“今天”是 UTC 的日期，北京时间8时以前是前一天；设 TZ=CST-8 即按北京时间\n")
  }
  let run = try ProgramRun(["overdue", "shaoguan-2021-2025", "--as-of", "2025-06-30"], environment: environment)
  #expect(run.complaints == "")
}

@Test(arguments: ["", ":", "UTC", "CST-8", "<+08>-8", "HKT8"])
func aTimeZoneWrittenOutNeedsNoFile(zone: String) throws {
  #expect(try ProgramRun(["overdue", "shaoguan-2021-2025"], environment: ["TZ": zone]).complaints == "")
}

@Test func theWordsOfTheCommandLineAreThoseOfTheSystem() {
  #expect(CommandWords.all == Array(CommandLine.arguments.dropFirst()))
}
