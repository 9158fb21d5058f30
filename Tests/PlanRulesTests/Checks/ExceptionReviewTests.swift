import Testing

@testable import PlanRules

/// Indicator 1 has the code `coverage` and the name `康复覆盖率`; indicator 2 is `homes`.
private func plan() throws -> Plan {
  var draft = Draft(Draft.Row(code: "coverage", target: "85", baseline: "80"))
  draft.indicators.append(Draft.Row(code: "homes", target: "85", baseline: "80"))
  let plan = try draft.plan()
  return Plan(
    head: plan.head,
    indicators: zip(plan.indicators, [("1", "康复覆盖率"), ("2", "无障碍改造户数")]).map { indicator, names in
      let series = indicator.series
      return Indicator(
        number: names.0, category: nil,
        series: Series(
          code: series.code, name: names.1, unit: series.unit, measure: series.measure, place: series.place),
        baseline: indicator.baseline, target: indicator.target, nature: indicator.nature, statedDirection: nil)
    })
}

private func day(_ text: String = "2024-03-31") throws -> CalendarDate { try #require(CalendarDate(text)) }

private func exception(
  _ subject: String, _ rule: Rule = .bindingTargetMissed, region: String? = nil, period: String? = nil,
  expires: String = "2024-12-31"
) throws -> ApprovedException {
  ApprovedException(
    rule: rule, subject: subject, region: region, period: period.flatMap { Period($0) }, reason: "洪灾停工",
    approver: "市残工委", expires: try day(expires), place: Place(file: "exceptions.csv", line: 2))
}

/// An approval of findings on a row or another subject that is no name.
private func exception(on subject: Subject, _ rule: Rule) throws -> ApprovedException {
  ApprovedException(
    rule: rule, subject: "row", about: subject, region: nil, period: nil, reason: "洪灾停工", approver: "市残工委",
    expires: try day("2024-12-31"), place: Place(file: "exceptions.csv", line: 2))
}

private func finding(
  _ code: String?, _ rule: Rule = .bindingTargetMissed, region: String? = nil, period: String? = "2023"
) -> Finding {
  finding(on: code.map(Subject.named), rule, region: region, period: period)
}

private func finding(
  on subject: Subject?, _ rule: Rule, region: String? = nil, period: String? = nil
) -> Finding {
  Finding(
    .any(of: rule), plan: "draft", subject: subject, region: region, period: period.flatMap { Period($0) }, place: nil)
}

@Test(arguments: ["coverage", "1", "１", "康复覆盖率", "康复 覆盖率"])
func anIndicatorIsNamedByCodeNumberOrName(name: String) throws {
  let review = ExceptionReview([try exception(name)], of: try plan(), on: try day())
  #expect(review.approval(of: finding("coverage"))?.approver == "市残工委")
  #expect(review.approval(of: finding("homes")) == nil)
  #expect(review.approval(of: finding("coverage", .bindingTargetBehind)) == nil)
  #expect(review.approval(of: finding(nil)) == nil)
}

@Test func aPartOfANameApprovesTheOneIndicatorThatHasIt() throws {
  let review = ExceptionReview([try exception("覆盖率")], of: try plan(), on: try day())
  #expect(review.approval(of: finding("coverage"))?.approver == "市残工委")
  #expect(review.approval(of: finding("homes")) == nil)
}

@Test func theNumberOfATaskIsNotTakenForThatOfAnIndicator() throws {
  let review = ExceptionReview([try exception("1", .taskOverdue)], of: try plan(), on: try day())
  #expect(review.approval(of: finding("1", .taskOverdue)) != nil)
  // Named by its code, the indicator 1 does not approve what is late about task 1.
  let other = ExceptionReview([try exception("coverage", .taskOverdue)], of: try plan(), on: try day())
  #expect(other.approval(of: finding("1", .taskOverdue)) == nil)
}

@Test(
  arguments: [
    (nil, "2023", true), ("2023", "2023", true), ("2021-2023", "2023", true), ("2022", "2023", false),
    ("2023", nil, false), ("2023Q1", "2023", false),
  ] as [(String?, String?, Bool)])
func aPeriodApprovesWhatLiesInIt(period: String?, found: String?, isApproved: Bool) throws {
  let review = ExceptionReview([try exception("coverage", period: period)], of: try plan(), on: try day())
  #expect((review.approval(of: finding("coverage", period: found)) != nil) == isApproved)
}

@Test func aRegionApprovesOnlyItself() throws {
  let review = ExceptionReview([try exception("coverage", region: "曲江区")], of: try plan(), on: try day())
  #expect(review.approval(of: finding("coverage", region: "曲江区")) != nil)
  #expect(review.approval(of: finding("coverage", region: "浈江区")) == nil)
  #expect(review.approval(of: finding("coverage")) == nil)
}

@Test(arguments: [("2024-03-31", true), ("2024-03-30", false)])
func theDayOfExpiryIsStillCovered(expires: String, holds: Bool) throws {
  let review = ExceptionReview([try exception("coverage", expires: expires)], of: try plan(), on: try day())
  let found = [finding("coverage")]
  #expect((review.approval(of: found[0]) != nil) == holds)
  let said = review.findings(among: found, families: Rule.Family.allCases, asOf: try day())
  #expect(said.map(\.rule) == [holds ? .exceptionExpiring : .exceptionExpired])
  #expect(said.map(\.place?.spot) == [.text(line: 2, column: 1)])
}

@Test func anExceptionWithoutAFindingIsReportedUnlessTheRunCouldNotFindIt() throws {
  let all = Rule.Family.allCases
  let review = ExceptionReview([try exception("coverage", period: "2023")], of: try plan(), on: try day())
  #expect(
    review.findings(among: [finding("homes")], families: all, asOf: try day()).map(\.rule) == [.exceptionUnmatched])
  #expect(review.findings(among: [finding("coverage")], families: all, asOf: try day()).isEmpty)
  // A run on the data alone looks at no target, and one for 2022 cannot find anything about 2023.
  #expect(review.findings(among: [], families: [.data, .consistency], asOf: try day()).isEmpty)
  #expect(review.findings(among: [], families: all, asOf: try day("2022-12-31")).isEmpty)
}

@Test func ofSeveralExceptionsTheOneThatHoldsLongestApprovesWhereverItStands() throws {
  let rows = [
    try exception("coverage", expires: "2024-01-01"), try exception("1", expires: "2025-01-01"), try exception("homes"),
    try exception("coverage", expires: "2024-12-31"),
  ]
  for rows in [rows, rows.reversed()] {
    let review = ExceptionReview(rows, of: try plan(), on: try day())
    #expect(review.approval(of: finding("coverage"))?.expires == (try day("2025-01-01")))
  }
}

@Test func nothingApprovesTheTableOfExceptionsItself() throws {
  let subject = Subject.row(.exceptions, key: "FYP103 3")
  for rule in [Rule.exceptionExpired, .exceptionUnmatched, .unreadableCell] {
    let review = ExceptionReview([try exception(on: subject, rule)], of: try plan(), on: try day())
    #expect(review.approval(of: finding(on: subject, rule)) == nil)
    let said = review.findings(among: [finding(on: subject, rule)], families: Rule.Family.allCases, asOf: try day())
    #expect(said.map(\.rule) == [.exceptionUnmatched])
  }
}

/// Twenty thousand findings against as many exceptions of one rule: going through all for each would not come to an end.
@Test func veryManyExceptionsAreFoundByWhatTheyName() throws {
  let numbers = 0..<20_000
  let review = ExceptionReview(
    try numbers.map { try exception("M\($0)", .milestoneOverdue) }, of: try plan(), on: try day())
  let found = numbers.filter { $0 != 7 }.map { finding("M\($0)", .milestoneOverdue) }
  #expect(found.allSatisfy { review.approval(of: $0) != nil })
  let said = review.findings(among: found, families: Rule.Family.allCases, asOf: try day())
  #expect(said.map(\.subject) == [.row(.exceptions, key: "FYP202 M7")])
}

@Test func anExceptionMayHoldForAYearAheadAndNoLonger() throws {
  // 366 days after 2024-03-31 is 2025-04-01.
  for (expires, isApproved) in [("2025-04-01", true), ("2025-04-02", false), ("2099-12-31", false)] {
    let review = ExceptionReview([try exception("coverage", expires: expires)], of: try plan(), on: try day())
    #expect((review.approval(of: finding("coverage")) != nil) == isApproved)
    let found = review.findings(among: [finding("coverage")], families: [.targets], asOf: try day())
    #expect(found.map(\.rule.code) == (isApproved ? [] : ["FYP426"]))
  }
}

@Test func whoLooksBackRefusesNoExceptionOfToday() throws {
  let rows = [try exception("coverage", expires: "2024-12-31")]
  let review = ExceptionReview(rows, of: try plan(), on: try day("2022-12-31"), today: try day())
  #expect(review.approval(of: finding("coverage")) != nil)
}
