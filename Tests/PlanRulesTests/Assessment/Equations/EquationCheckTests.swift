import Testing

@testable import PlanRules

@Test(
  arguments: [
    ("3", .equal, "1 + 2", .yes), ("3", .equal, "1 + 1", .no), ("3", .atMost, "1 + 2", .yes),
    ("2", .atMost, "1 + 2", .yes),
    ("4", .atMost, "1 + 2", .no), ("3", .atLeast, "1 + 2", .yes), ("4", .atLeast, "1 + 2", .yes),
    ("2", .atLeast, "1 + 2", .no), ("400.2", .equal, "375.2 + 25", .yes), ("400.2", .equal, "375.2 + 25.01", .no),
    ("1 + 2", .equal, "4 − 1", .yes), ("0.3", .equal, "0.1 + 0.2", .yes),
    ("22559.4244", .equal, "4879.594 + 17679.8304", .yes),
  ] as [(String, Equation.Relation, String, Truth)])
func sumsAndDifferencesAreExact(left: String, relation: Equation.Relation, right: String, truth: Truth) throws {
  let result = try check(left, relation, right)
  #expect(result.truth == truth)
  #expect(result.comparison == .exact)
}

@Test(
  arguments: [
    ("99.73", "44143 ÷ 44262 × 100", .yes), ("99.74", "44143 ÷ 44262 × 100", .no),
    ("99.72", "44143 ÷ 44262 × 100", .no),
    ("99.730", "44143 ÷ 44262 × 100", .no), ("99.731", "44143 ÷ 44262 × 100", .yes),
    ("100", "44143 ÷ 44262 × 100", .yes),
    ("99.73", "99725 ÷ 1000", .yes), ("99.72", "99725 ÷ 1000", .no), ("99.72", "997249999 ÷ 10000000", .yes),
    ("-99.73", "-99725 ÷ 1000", .yes), ("-99.72", "-99725 ÷ 1000", .no), ("0.5", "0.45 × 1", .yes),
    ("1", "1 ÷ 2", .yes), ("0", "1 ÷ 2", .no), ("100 - 0.27", "44143 ÷ 44262 × 100", .yes),
  ] as [(String, String, Truth)])
func productsAndQuotientsAreRoundedHalfUpLikeTheLeftSide(left: String, right: String, truth: Truth) throws {
  #expect(try check(left, .equal, right).truth == truth)
}

@Test func aQuotientOnTheLeftIsRoundedLikeThePrintedRightSide() throws {
  let result = try check("44143 ÷ 44262 × 100", .equal, "99.73")
  #expect(result.truth == .yes)
  #expect(result.comparison == .rounded(.left, places: 2))
  #expect(try check("44143 ÷ 44262 × 100", .equal, "99.72").truth == .no)
}

@Test func betweenTwoQuotientsNothingIsRounded() throws {
  #expect(try check("1 ÷ 3", .equal, "2 ÷ 6").truth == .yes)
  #expect(try check("1 ÷ 5", .equal, "3 ÷ 10").truth == .no)
}

@Test func whatIsEqualAsPrintedIsAtMostAndAtLeast() throws {
  #expect(try check("99.74", .atMost, "99735 ÷ 1000").truth == .yes)
  #expect(try check("99.75", .atMost, "99735 ÷ 1000").truth == .no)
  #expect(try check("99.73", .atLeast, "9973.1 ÷ 100").truth == .yes)
  #expect(try check("99.72", .atLeast, "9973.1 ÷ 100").truth == .no)
}

@Test func theToleranceItselfIsAllowed() throws {
  for (value, truth) in [("100.1", Truth.yes), ("99.9", .yes), ("100.11", .no), ("99.89", .no)] {
    var lab = EquationLab()
    try lab.state("total", .equal, "a + b", tolerance: Figure("0.1"))
    try lab.report("total", value)
    try lab.report("a", "60")
    try lab.report("b", "40")
    #expect(lab.check().truths == [truth], "\(value)")
  }
}

@Test func theToleranceAlsoWidensQuotientsAndBounds() throws {
  var lab = EquationLab()
  try lab.state("rate", .equal, "a ÷ b × 100", tolerance: Figure("0.02"))
  try lab.state("rate", .atMost, "a ÷ b × 100", tolerance: Figure("0.02"))
  try lab.state("rate", .atMost, "a ÷ b × 100", tolerance: Figure("0.01"))
  try lab.report("rate", "99.75")
  try lab.report("a", "44143")
  try lab.report("b", "44262")
  #expect(lab.check().truths == [.yes, .yes, .no])
}

@Test(arguments: [
  (Reading.Content.bounded(.moreThan, Figure(digits: 3000)), EquationResult.Doubt.bound),
  (.range(Figure(digits: 4), Figure(digits: 5)), .bound), (.approximate(Figure(digits: 28)), .approximate),
  (.claim, .claim),
])
func whatIsNoFigureDecidesNothing(content: Reading.Content, doubt: EquationResult.Doubt) throws {
  var lab = EquationLab()
  try lab.state("total", .atMost, "a + b")
  try lab.report("total", "1")
  try lab.report("a", "100000")
  try lab.report("b", Reading(text: "cell", content: content))
  let result = try #require(lab.check().results.first)
  #expect(result.truth == .undetermined)
  #expect(result.doubt == doubt)
  #expect(result.left == .one)
  #expect(result.right == nil)
  #expect(result.workingText(.right) == "100000 + cell")
}

@Test func thePrintedValueComesBeforeTheQuotient() throws {
  var lab = EquationLab()
  try lab.state("rate", .equal, "99.73")
  try lab.report("rate", Reading(try #require(Figure("99.73"))), over: ("1", "2"))
  #expect(lab.check().truths == [.yes])
}

@Test func theExactQuotientStandsInWhereNoValueIsPrinted() throws {
  var lab = EquationLab()
  try lab.state("rate", .equal, "99.73")
  try lab.state("rate", .equal, "a ÷ b × 100")
  try lab.report("rate", nil, over: ("44143", "44262"))
  try lab.report("a", "44143")
  try lab.report("b", "44262")
  #expect(lab.check().truths == [.yes, .yes])
  #expect(lab.check().results[0].workingText(.left) == "99.7311")
}

@Test func anObservationWithoutFiguresReportsNothing() throws {
  var lab = EquationLab()
  try lab.state("rate", .equal, "a")
  try lab.report("rate", nil)
  try lab.report("a", "1")
  #expect(lab.check().standings == [.unchecked])
}

@Test func aZeroDivisorDecidesNothing() throws {
  #expect(try check("1", .equal, "1 ÷ (2 − 2)").doubt == .divisionByZero)
  var lab = EquationLab()
  try lab.state("rate", .equal, "a")
  try lab.report("rate", nil, over: ("1", "0"))
  try lab.report("a", "1")
  #expect(lab.check().results.map(\.doubt) == [.divisionByZero])
}

@Test(arguments: [
  "18446744073709551616 × 18446744073709551616", "0 − -18446744073709551616 × 9223372036854775808",
  "-18446744073709551616 × 9223372036854775808", "-1 ÷ (0 − 18446744073709551616 × 9223372036854775808)",
])
func figuresTooLargeToCalculateWithDecideNothing(right: String) throws {
  let result = try check("1", .equal, right)
  #expect(result.truth == .undetermined)
  #expect(result.doubt == .overflow)
}

@Test func twoValuesForOneTermDecideNothing() throws {
  var lab = EquationLab()
  try lab.state("total", .equal, "a")
  try lab.report("total", "5")
  try lab.report("a", "5")
  try lab.report("a", "6")
  let result = try #require(lab.check().results.first)
  #expect(result.doubt == .conflict)
  #expect(result.observations == [0, 1, 2])
}

@Test func theSameValueTwiceIsOneValueWithTheMorePlaces() throws {
  var lab = EquationLab()
  try lab.state("rate", .equal, "a ÷ b × 100")
  try lab.report("rate", "99.7")
  try lab.report("rate", "99.70")
  try lab.report("a", "44143")
  try lab.report("b", "44262")
  let result = try #require(lab.check().results.first)
  #expect(result.truth == .no)
  #expect(result.leftPlaces == 2)
  #expect(result.terms[0].observations == [0, 1])
}
