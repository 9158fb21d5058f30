import PlanReports
import PlanRules
import PlanRun
import Testing

/// The two reports of the plan of 2021 to 2025 at the end of 2023, in both languages, for a terminal and for a pipe.
@Test(arguments: Language.allCases, [100, nil] as [Int?])
func reportsReadAsTheyWereAccepted(language: Language, width: Int?) throws {
  let run = try ShippedRun.over(["shaoguan-2021-2025"], asOf: "2023")
  let layout = TextLayout(language: language, width: width)
  let name = "\(language.rawValue).\(width.map(String.init) ?? "pipe")"
  try Golden.expect(run.lines(.check, layout), as: "check.\(name)")
  let report = try ShippedRun.over(["shaoguan-2021-2025"], asOf: "2023", Weighing(.report))
  try Golden.expect(report.lines(.progress, layout), as: "progress.\(name)")
}

/// The lists of three bodies of Shaoguan a quarter after the plan's end, as they can be forwarded.
@Test(arguments: [
  ("市民政局", "overdue.civil-affairs"), ("市残联", "overdue.disabled-persons"), ("各县（市、区）人民政府", "overdue.counties"),
])
func listsReadAsTheyWereAccepted(department: String, name: String) throws {
  var selection = Selection()
  selection.department = department
  let run = try ShippedRun.over(
    ["shaoguan-2021-2025"], asOf: "2026-03-31", Weighing(.report), selection, list: ListRequest())
  for (language, width) in [(Language.zh, nil), (.zh, 100), (.en, 100)] as [(Language, Int?)] {
    let layout = TextLayout(language: language, width: width)
    try Golden.expect(
      run.lines(.overdue, layout), as: "\(name).\(language.rawValue).\(width.map(String.init) ?? "pipe")")
  }
}

@Test func theLedgerReadsAsItWasAccepted() throws {
  let run = try ShippedRun.over(["shaoguan-2021-2025"], asOf: "2024-06-30", Weighing(.report), list: ListRequest())
  try Golden.expect(run.lines(.tasks(.department), TextLayout(language: .zh)), as: "tasks.zh.pipe")
}
