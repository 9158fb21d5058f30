import PlanFiles
import PlanRules
import Testing

private func found(_ rows: String...) throws -> [String] {
  let table = (["序号,编码,指标,单位,基期,目标,属性"] + rows).map { $0 + "\n" }.joined()
  return try ExampleFolder.load(["indicators.csv": table]).findings.map { finding in
    let names: String
    if case .data(.naturesMissing(let rows)) = finding.facts {
      names = " " + rows.map { "\($0.name) \($0.row.row)" }.joined(separator: ", ")
    } else {
      names = ""
    }
    return "\(finding.rule.code) \(finding.severity) \(finding.place.map { "\($0)" } ?? "")\(names)"
  }
}

@Test func anEmptyNatureBesideOthersIsOneWarningThatNamesTheRows() throws {
  #expect(
    try found("1,coverage,覆盖率,%,80,85,", "2,fit,适配率,%,80,85,约束性", "3,served,服务率,%,80,85,  ") == [
      "FYP415 warning example/indicators.csv:2:24 覆盖率 example/indicators.csv:2, 服务率 example/indicators.csv:4"
    ])
}

@Test func ofATableThatStatesNoNatureEveryRowIsNoted() throws {
  #expect(
    try found("1,coverage,覆盖率,%,80,85,", "2,fit,适配率,%,80,85,") == [
      "FYP415 note example/indicators.csv:2:24", "FYP415 note example/indicators.csv:3:19",
    ])
}

@Test func aTableThatStatesAllIsLeftAlone() throws {
  #expect(try found("1,coverage,覆盖率,%,80,85,预期性", "2,fit,适配率,%,80,85,约束性") == [])
}
