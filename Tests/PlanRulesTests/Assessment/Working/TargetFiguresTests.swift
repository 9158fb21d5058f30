import Testing

@testable import PlanRules

private func figures(
  _ target: String, unit: String = "%", baseline: String = "80", direction: Direction? = nil
) throws -> TargetFigures? {
  try Draft(Draft.Row(code: "row", target: target, unit: unit, baseline: baseline, direction: direction))
    .row(on: "2023").targetFigures
}

@Test(
  arguments: [
    ("＞85", nil, Comparator.moreThan, "85", nil), ("85", nil, .atLeast, "85", nil), ("75", .down, .atMost, "75", nil),
    ("82—85", nil, nil, "85", "82"), ("85左右", nil, nil, "85", nil),
    // 80 × 0.9, and 80 + 5 points; all who are entitled are 100 %.
    ("-10%", nil, .atMost, "72", nil), ("5个百分点", nil, .atLeast, "85", nil), ("应保尽保", nil, .atLeast, "100", nil),
    ("稳步提高", nil, nil, nil, nil), ("完成上级下达任务", nil, nil, nil, nil),
  ] as [(String, Direction?, Comparator?, String?, String?)])
func theNumbersOfATargetAreThoseItIsJudgedBy(
  target: String, direction: Direction?, comparator: Comparator?, value: String?, lower: String?
) throws {
  let found = try #require(try figures(target, direction: direction))
  #expect(found.comparator == comparator)
  #expect(found.value?.exactText == value)
  #expect(found.lower?.exactText == lower)
}

@Test func theComparatorIsThatOfTheGoal() throws {
  for target in ["85", "＞85", "≤85", "＜85", "85以上"] {
    for direction in [Direction?.none, .up, .down] {
      let row = try Draft(Draft.Row(code: "row", target: target, baseline: "80", direction: direction)).row(on: "2023")
      guard case .threshold(let comparator, let number) = row.goal else { continue }
      #expect(row.targetFigures?.comparator == comparator)
      #expect(row.targetFigures?.value == number)
    }
  }
}

@Test func theOriginalTargetIsToldWhereAnotherOneIsInForce() throws {
  var draft = Draft(Draft.Row(code: "row", target: "85", baseline: "80"))
  #expect(try draft.row(on: "2023").originalTarget == nil)
  draft.indicators[0].revisions = [("2023-07-01", "83")]
  #expect(try draft.row(on: "2023").originalTarget?.text == "85")
  #expect(try draft.row(on: "2022").originalTarget == nil)
}

@Test func placesAreTheMostThatAnyFigureIsPrintedWith() throws {
  #expect(try Draft(Draft.Row(code: "row", target: "85", baseline: "80.5"), ["2023": "82"]).row(on: "2023").places == 3)
  #expect(try Draft(Draft.Row(code: "row", target: "85"), ["2023": "82.125"]).row(on: "2023").places == 5)
  #expect(try Draft(Draft.Row(code: "row", target: "稳步提高")).row(on: "2023").places == 2)
}
