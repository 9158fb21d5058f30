import PlanRules
import PlanRun
import TestSupport
import Testing

/// An obligation that was at 82 where 83 was due, with other rows before its own.
private func behind(after rows: String = "", in year: String = "2023") throws -> Finding {
  let run = try TestRun(
    example: [
      "indicators.csv": "编码,指标,单位,基期,目标,属性\n\(rows)coverage,覆盖率,%,80,85,约束性\n",
      "actuals.csv": "指标,时期,数值,来源\ncoverage,\(year),82,report\n",
    ], asOf: year)
  return try #require(run.findings.map(\.finding).first { $0.rule == .bindingTargetBehind })
}

@Test func aFindingIsTheSameWhereverItsRowStandsAndInWhicheverQuarterItIsJudged() throws {
  let (before, after, later) = (try behind(), try behind(after: "first,满意度,%,,稳步提高,预期性\n"), try behind(in: "2024"))
  #expect(before.related != after.related)
  #expect(before.period != later.period)
  #expect(FindingIdentity(before) == FindingIdentity(after))
  #expect(FindingIdentity(before) == FindingIdentity(later))
}

@Test func fingerprintsAreThoseOfFNV() {
  // The published values for no text and for "a".
  #expect(Fingerprint(of: "").text == "6c62272e07bb014262b821756295c58d")
  #expect(Fingerprint(of: "a").text == "d228cb696f1a8caf78912b704e4a8964")
}

/// What a plan's findings are about, in the order in which they stand.
private func identities(_ files: KeyValuePairs<String, String>, in year: String = "2023") throws -> [FindingIdentity] {
  try TestRun(example: files, asOf: year).findings.map { FindingIdentity($0.finding) }
}

private let table = "编码,指标,单位,基期,目标,属性,负责单位\ncoverage,覆盖率,%,80,85,约束性,市残联\n"

@Test func aTargetIsOneThingHoweverItStands() throws {
  func about(_ value: String?, in year: String = "2023", by table: String = table) throws -> [FindingIdentity] {
    let row = value.map { "coverage,\(year),\($0),report\n" } ?? ""
    return try identities(
      ["indicators.csv": table, "actuals.csv": "指标,时期,数值,来源\n\(row)"], in: year
    ).filter { $0.kind == .target }
  }
  let behind = try about("82")
  #expect(behind.map(\.parts) == [["target", "coverage"]])
  // Unreported, undetermined, missed; an aim instead of an obligation; another department.
  #expect(try about(nil) == behind)
  #expect(try about("约82") == behind)
  #expect(try about("84", in: "2025") == behind)
  #expect(try about("82", by: table.replacing("约束性", with: "预期性")) == behind)
  #expect(try about("82", by: table.replacing("市残联", with: "市民政局")) == behind)
  #expect(try about("84").isEmpty)
}

@Test func whatPassesAndWhatFailsOfOneThingAreCalledTheSame() throws {
  func run(_ value: String) throws -> TestRun {
    try TestRun(
      example: ["indicators.csv": table, "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,\(value),report\n"],
      asOf: "2023")
  }
  let failed = try #require(try run("82").findings.first { $0.finding.rule == .bindingTargetBehind })
  #expect(try #require(run("84").plans.first).passed == [FindingIdentity(failed.finding)])
}

@Test func occasionsOfADutyAreOneEach() throws {
  let run = try TestRun(
    example: [
      "milestones.csv": "编号,任务,事项,完成时限,负责单位\nM1,,报送总结,每年12月31日,市残联\n",
      "progress.csv": "对象,时期,日期,进展,批准,来源\nM1,2021,2021-12-20,已完成,市残联,report\n",
      "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n",
    ], asOf: "2023-12-31")
  let occasions = run.findings.map { FindingIdentity($0.finding) }.filter { $0.kind == .milestone }
  #expect(occasions.map(\.parts) == [["milestone", "M1", "2022"]])
}

@Test func whatIsFoundInTheDataIsToldApartByItsRule() throws {
  let found = try identities(["actuals.csv": "指标,时期,数值,来源\ncoverage,2023,八十二点,report\n"])
  #expect(found.contains { $0.parts == ["FYP401", "actuals.csv coverage 2023", "数值"] })
}

@Test func aNumberOfAYearIsOneThingWhileTheYearRunsAndWhenItIsOver() throws {
  let files: KeyValuePairs = [
    "annual-targets.csv": "指标,时期,目标,来源\ncoverage,2023,84,report\n",
    "actuals.csv": "指标,时期,数值,来源\ncoverage,2022,80,report\ncoverage,2023H1,80.5,report\ncoverage,2023,83,report\n",
  ]
  func about(_ day: String) throws -> [[String]] {
    try TestRun(example: files, asOf: day).findings.map { FindingIdentity($0.finding) }
      .filter { $0.kind == .annualTarget }.map(\.parts)
  }
  #expect(try about("2023-06-30") == [["annual-target", "coverage", "2023"]])
  #expect(try about("2023-12-31") == [["annual-target", "coverage", "2023"]])
}

@Test func findingsOfOneIdentityAreNumbered() throws {
  // Two rows of one key, both of which cannot be read.
  let run = try TestRun(
    example: ["actuals.csv": "指标,时期,数值,来源\ncoverage,2023,甲,report\ncoverage,2023,乙,report\n"], asOf: "2023")
  let unreadable = run.findings.filter { $0.finding.rule == .unreadableCell }
  #expect(unreadable.count == 2)
  #expect(Set(unreadable.map { FindingIdentity($0.finding) }).count == 1)
  #expect(Set(unreadable.map(\.fingerprint)).count == 2)
}
