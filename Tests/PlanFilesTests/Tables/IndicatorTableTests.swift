import PlanFiles
import PlanRules
import Testing

private func folder(_ row: String) throws -> LoadedFolder {
  try ExampleFolder.load(["indicators.csv": "编码,指标,单位,目标,属性,方向\n\(row)\n"])
}

@Test(arguments: ["", "-", "——", "/"]) func aSignForNothingIsNoTargetThatCannotBeRead(target: String) throws {
  let indicator = try #require(try folder("coverage,覆盖率,%,\(target),约束性,").plan?.indicators.first)
  // What is owed and has no number is undetermined and fails; only of what cannot be read the cell is told of instead.
  #expect(indicator.target == nil)
  #expect(!indicator.hasUnreadableTarget)
}

@Test func aTargetThatCannotBeReadIsToldOfAtItsCell() throws {
  let read = try folder("coverage,覆盖率,%,85→80,约束性,")
  #expect(read.plan?.indicators.first?.hasUnreadableTarget == true)
  #expect(read.findings.map(\.rule.code) == ["FYP401"])
}

@Test(arguments: [("85", ["FYP417"]), ("≥85", ["FYP417"]), ("80—85", []), ("85左右", [])] as [(String, [String])])
func aRangeIsNotAskedForByOneNumber(target: String, found: [String]) throws {
  #expect(try folder("coverage,覆盖率,%,\(target),约束性,区间").findings.map(\.rule.code) == found)
}
