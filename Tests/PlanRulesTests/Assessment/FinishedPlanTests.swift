import Testing

@testable import PlanRules

extension Draft {
  /// The rows of a plan whose period is over.
  fileprivate static var finished: Draft {
    var draft = Draft()
    draft.level("attained", from: "80", to: "＞85", ["2025": "85.01"])
    draft.level("on-its-bound", from: "80", to: "＞85", ["2025": "85.00"])
    draft.level("including", from: "80", to: "85以上", ["2025": "85.00"])
    draft.level("falling", from: "9.7", to: "＜5", ["2025": "5.0"])
    draft.level("dipped", from: "91.8", to: "＞90", ["2025": "90"])
    draft.level("no-baseline", to: "85", ["2025": "84"])
    draft.level("stale", from: "80", to: "85", ["2024": "86"])
    draft.level("bounded", from: "80", to: "＞90", ["2025": "90以上"])
    draft.level("claim", from: "80", to: "100", ["2025": "应保尽保"])
    draft.level("silent", from: "80", to: "85")
    draft.total("total", "2000", ["2021-2024": "1500", "2025": "499"])
    draft.total("gap", "2000", ["2021-2024": "1999"])
    return draft
  }
}

@Test(
  arguments: [
    ("attained", .met, nil), ("on-its-bound", .missed, nil), ("including", .met, nil), ("falling", .missed, nil),
    ("dipped", .missed, nil), ("no-baseline", .missed, nil), ("stale", .undetermined, .stale),
    ("bounded", .undetermined, .bound), ("claim", .undetermined, .claim), ("silent", .unreported, nil),
    ("total", .missed, nil), ("gap", .undetermined, .missingPeriods),
  ] as [(String, Status, Reason?)])
func whatAPlanSaysAtItsEnd(code: String, status: Status, reason: Reason?) throws {
  let row = try Draft.finished.row(code, on: "2025")
  #expect(row.status == status)
  #expect(row.reason == reason)
}

@Test(arguments: [
  // 85.01 ÷ 85; 5.01 ÷ 5.
  (
    "attained",
    Figures(
      value: "85.01", due: "85", gap: "0.01", lagPoints: "0", percentOfTarget: "8501/85", percentOfWay: "100.2")
  ),
  (
    "on-its-bound",
    Figures(value: "85", due: "85", gap: "0", lagPoints: "0", percentOfTarget: "100", percentOfWay: "100")
  ),
  ("no-baseline", Figures(value: "84", due: "85", gap: "-1", percentOfTarget: "1680/17")),
  // 1999 ÷ 2000 = 99.95 %, short of it by 0.05 points.
  ("total", Figures(value: "1999", due: "2000", gap: "-1", lagPoints: "0.05", percentOfTarget: "99.95")),
])
func theFiguresOfAPlanAtItsEnd(code: String, figures: Figures) throws {
  #expect(try Draft.finished.row(code, on: "2025").figures == figures)
}

@Test(arguments: ["2026-01-01", "2026Q1", "2030"])
func afterItsEndAPlanIsJudgedAsAtItsEnd(day: String) throws {
  var draft = Draft.finished
  draft.report("attained", ["2026": "10"])
  let row = try draft.row("attained", on: day)
  #expect(row.status == .met)
  #expect(row.judgedAt.description == "2025-12-31")
  #expect(row.value?.interval?.exactText == "85.01")
}

@Test func atItsEndAllOfThePlanHasPassed() throws {
  let assessment = try Draft.finished.assess(on: "2030")
  #expect(assessment.elapsed == .one)
  #expect(assessment.isOver)
  let before = try Draft.finished.assess(on: "2025-12-30")
  // 59 whole months of 60.
  #expect(try before.elapsed == Ratio(59, over: 60))
  #expect(!before.isOver)
}
