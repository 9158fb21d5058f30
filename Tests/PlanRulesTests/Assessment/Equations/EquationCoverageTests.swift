import Testing

@testable import PlanRules

@Test func anEquationIsCheckedWhereAllItsTermsAreReported() throws {
  var lab = EquationLab()
  try lab.state("total", .equal, "a + b")
  for year in [2024, 2022, 2023] {
    try lab.report("total", "3", year: year)
    try lab.report("a", "1", year: year)
    if year != 2023 { try lab.report("b", year == 2022 ? "2" : "3", year: year) }
  }
  let coverage = lab.check()
  #expect(coverage.results.map(\.period) == [Period(year: 2022), Period(year: 2024)])
  #expect(coverage.truths == [.yes, .no])
}

@Test func regionsAreCheckedByThemselvesTheOwnFirst() throws {
  var lab = EquationLab()
  try lab.state("total", .equal, "a")
  for (region, year) in [("乙", 2023), ("甲", 2022), ("甲", 2023), (nil, 2023), ("丙", 2023)] {
    try lab.report("total", "3", year: year, region: region)
    if region != "丙" { try lab.report("a", region == "甲" ? "4" : "3", year: year, region: region) }
  }
  try lab.report("a", "3", year: 2022)
  let results = lab.check().results
  #expect(results.map(\.region) == ["甲", nil, "乙", "甲"])
  #expect(results.map(\.period.first.year) == [2022, 2023, 2023, 2023])
  #expect(results.map(\.truth) == [.no, .yes, .yes, .no])
}

@Test func anEquationForOnePeriodIsCheckedOnlyThere() throws {
  var lab = EquationLab()
  try lab.state("total", .equal, "a", in: Period(year: 2023))
  try lab.state("total", .equal, "a", in: Period(year: 2024))
  for year in [2022, 2023] {
    try lab.report("total", "3", year: year)
    try lab.report("a", "3", year: year)
  }
  let coverage = lab.check()
  #expect(coverage.results.map(\.period) == [Period(year: 2023)])
  #expect(coverage.standings == [.holds, .unchecked])
}

@Test func numbersAloneAreCheckedOnce() throws {
  var lab = EquationLab()
  try lab.state("472", .equal, "54 + 320 + 98")
  #expect(lab.check().results.map(\.period) == [Period(year: 2023)])
  #expect(lab.check().standings == [.holds])
}

@Test func theCoverageSaysHowManyHold() throws {
  var lab = EquationLab()
  try lab.state("total", .equal, "a")
  try lab.state("total", .equal, "b")
  try lab.state("total", .equal, "c")
  try lab.state("total", .equal, "rate")
  try lab.report("total", "3")
  try lab.report("total", "3", year: 2024)
  try lab.report("a", "3")
  try lab.report("a", Reading(text: "≥3", content: .bounded(.atLeast, Figure(digits: 3))), year: 2024)
  try lab.report("b", "3")
  try lab.report("b", "4", year: 2024)
  try lab.report("c", Reading(text: "约3", content: .approximate(Figure(digits: 3))))
  let coverage = lab.check()
  #expect(coverage.standings == [.holds, .broken, .undetermined, .unchecked])
  #expect(coverage.notCheckable == 2)
  #expect(EquationCoverage.Standing.allCases.map(coverage.count) == [1, 1, 1, 1])
  #expect(EquationLab().check().standings.isEmpty)
}

@Test func aBrokenEquationIsAFindingOfItsRow() throws {
  var lab = EquationLab()
  try lab.state("total", .equal, "a + b")
  try lab.state("a + b", .equal, "total")
  for (code, value) in [("total", "18704"), ("a", "789"), ("b", "17914")] { try lab.report(code, value, region: "甲") }
  let day = try #require(CalendarDate(year: 2023, month: 12, day: 31))
  let findings = lab.check().findings(in: lab.plan, on: day)
  #expect(findings.map(\.rule) == [.equationBroken, .equationBroken])
  #expect(findings.map(\.subject) == [.named("E1"), .named("E2")])
  #expect(findings.map(\.lead) == [[DepartmentID(1)], [DepartmentID(0)]])
  let finding = findings[0]
  #expect(finding.place == EquationLab.place)
  #expect(finding.period == Period(year: 2023))
  #expect(finding.region == "甲")
  #expect(finding.plan == "lab")
  guard case .consistency(.equation(let result)) = finding.facts else {
    Issue.record("other facts")
    return
  }
  #expect(result.left == Ratio(18704))
  #expect(result.right == Ratio(18703))
  #expect(result.workingText(.left) == "18704")
  #expect(result.workingText(.right) == "789 + 17914")
}

@Test func theWorkingIsTheEquationInFigures() throws {
  var lab = EquationLab()
  try lab.state("rate", .equal, "（a − b）/ (c * 2) × 100.0")
  for (code, value) in [("rate", "50.00"), ("a", "5"), ("b", "-1"), ("c", "6")] { try lab.report(code, value) }
  let result = try #require(lab.check().results.first)
  #expect(result.workingText(.right) == "(5 − -1) ÷ (6 × 2) × 100.0")
  #expect(result.workingText(.left) == "50.00")
  #expect(result.truth == .yes)
}

@Test func theRuleBookHasTheRule() {
  #expect(RuleBook.standard.rule("FYP301") == .equationBroken)
  #expect(RuleBook.standard.rule("equation-broken")?.severity == .error)
  #expect(RuleBook.standard.rules.map(\.code) == RuleBook.standard.rules.map(\.code).sorted())
}
