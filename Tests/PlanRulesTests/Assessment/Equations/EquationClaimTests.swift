import Testing

@testable import PlanRules

/// What is claimed of the equations of a plan for 2023, in words, at the end of a year.
private func claims(_ year: Int = 2023, _ fill: (inout EquationLab) throws -> Void) throws -> [String] {
  var lab = EquationLab()
  try fill(&lab)
  return lab.check().claims(in: lab.plan, on: Period(year: year).end).map { finding in
    guard case .data(.outOfBounds(.equation(let claim))) = finding.facts else { return finding.rule.code }
    switch claim {
    case .outsidePlan: return "outside"
    case .ofNumbers: return "numbers"
    case .unchecked: return "unchecked"
    case .tolerance(let tolerance, _): return "tolerance \(tolerance)"
    }
  }
}

private func report(_ total: String, _ a: String, _ b: String, in lab: inout EquationLab) throws {
  for (code, value) in [("total", total), ("a", a), ("b", b)] { try lab.report(code, value) }
}

@Suite struct EquationClaimTests {
  @Test func anEquationForAnotherPeriodChecksNothing() throws {
    let found = try claims { lab in
      try lab.state("total", .equal, "a + b", in: Period(year: 2030))
      try report("10", "4", "5", in: &lab)
    }
    #expect(found == ["outside"])
  }

  @Test func anEquationForTheBaseYearIsLeftAloneWhereItIsCheckedThere() throws {
    let found = try claims { lab in
      try lab.state("total", .equal, "a", in: Period(year: 2022))
      try lab.report("total", "9", year: 2022)
      try lab.report("a", "9", year: 2022)
    }
    #expect(found == [])
  }

  @Test func numbersAloneCheckNothing() throws {
    #expect(try claims { try $0.state("1 + 1", .equal, "2") } == ["numbers"])
  }

  @Test func anEquationThatNothingHasCheckedFailsOnceThePlanIsOver() throws {
    let state: (inout EquationLab) throws -> Void = { lab in
      try lab.state("total", .equal, "a + b")
      try lab.report("total", "9")
      try lab.report("a", "9")
    }
    #expect(try claims(2022, state) == [])
    #expect(try claims(2023, state) == ["unchecked"])
  }

  @Test func aToleranceForRoundedCountsIsHonest() throws {
    let ten = Figure(digits: 10)
    let found = try claims { lab in
      try lab.state("total", .equal, "a + b", tolerance: ten)
      try report("6009", "4000", "2000", in: &lab)
    }
    #expect(found == [])
    // Nothing was counted on either side.
    let none = try claims { lab in
      try lab.state("total", .equal, "a + b", tolerance: ten)
      try report("0", "0", "0", in: &lab)
    }
    #expect(none == [])
  }

  @Test func aToleranceBeyondTheFiguresLetsAnythingPass() throws {
    let found = try claims { lab in
      try lab.state("total", .equal, "a + b", tolerance: Figure(digits: 100_000))
      try report("6000", "400", "200", in: &lab)
    }
    #expect(found == ["tolerance 100000"])
  }
}
