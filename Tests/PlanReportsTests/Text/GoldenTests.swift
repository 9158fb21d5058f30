import PlanReports
import PlanRules
import Testing

/// The two reports of the plan of 2021 to 2025 at the end of 2023, in both languages, for a terminal and for a pipe.
@Test(arguments: Language.allCases, [100, nil] as [Int?])
func reportsReadAsTheyWereAccepted(language: Language, width: Int?) throws {
  let run = try ShippedRun.over(["shaoguan-2021-2025"], asOf: "2023")
  let layout = TextLayout(language: language, width: width)
  let name = "\(language.rawValue).\(width.map(String.init) ?? "pipe")"
  try Golden.expect(run.lines(.check, layout), as: "check.\(name)")
  try Golden.expect(run.lines(.progress, layout), as: "progress.\(name)")
}
