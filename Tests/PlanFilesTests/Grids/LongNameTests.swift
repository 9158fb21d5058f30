import PlanRules
import TestSupport
import Testing

@testable import PlanFiles

/// A folder of one indicator under a name.
private func findings(named name: String) throws -> (plan: Plan?, findings: [Finding]) {
  let folder = try TemporaryFolder()
  try folder.file("p/plan.json", #"{"id": "p", "title": "计划", "period": "2021-2025", "owner": "甲局"}"#)
  try folder.file("p/departments.csv", "名称\n甲局\n")
  try folder.file("p/indicators.csv", "编码,指标,单位,基期,目标,属性,口径\na,\(name),人,1,5,约束性,\(name)\n")
  let loaded = try PlanFolder.load("\(folder.path)/p", shownAs: "p")
  return (loaded.plan, loaded.findings)
}

@Test func aNameOfTwoHundredCharactersIsRead() throws {
  let name = String(repeating: "长", count: 200)
  let (plan, findings) = try findings(named: name)
  #expect(plan?.indicators.first?.series.name == name)
  #expect(!findings.contains { $0.rule == .outOfBounds })
}

@Test func ofALongerNameTheBeginningIsReadAndSaidSoOnce() throws {
  let name = String(repeating: "长", count: 201)
  let (plan, findings) = try findings(named: name)
  #expect(plan?.indicators.first?.series.name == String(repeating: "长", count: 200) + "…")
  // Prose may be as long as it likes.
  #expect(plan?.indicators.first?.series.definition == name)
  let found = findings.filter { $0.rule == .outOfBounds }
  #expect(found.count == 1)
  #expect(found.first?.place?.description == "p/indicators.csv:2:3")
  #expect(found.first?.field == .named("指标"))
}
