import Testing

@testable import PlanRules

@Test(arguments: [
  ("0", 0, 0), ("97.4", 974, 1), ("85.00", 8500, 2), ("-2.7", -27, 1), ("+5", 5, 0), ("0.05", 5, 2), ("007", 7, 0),
  ("-0.5", -5, 1),
])
func aFigureKeepsItsPlaces(text: String, digits: Int, places: Int) {
  #expect(Figure(text)?.digits == Int128(digits))
  #expect(Figure(text)?.places == places)
}

@Test(arguments: ["0", "7", "97.4", "85.00", "-2.7", "0.05", "-0.5", "0.00", "123456789012345678", "-1.5"])
func whatStandsAsItIsPrintedIsReadFromItsBytes(text: String) throws {
  let figure = try #require(text.withBytes(Figure.init(asPrinted:)))
  #expect(figure.description == text)
  #expect(figure.digits == Figure(text)?.digits)
}

// All of them are figures, or nearly, but would be printed otherwise.
@Test(arguments: [
  "007", "+5", "-0", "-0.00", "00", "01.5", ".5", "5.", "1.2.3", "1,095", " 5", "", "-", "1234567890123456789",
])
func whatWouldBePrintedOtherwiseIsNotReadFromItsBytes(text: String) {
  #expect(text.withBytes(Figure.init(asPrinted:)) == nil)
}

@Test(
  arguments: [
    ("0.00", 0, 1), ("85.00", 85, 1), ("-12.50", -25, 2), ("0.125", 1, 8), ("97.4", 487, 5), ("1000", 1000, 1),
    ("0.000000000000000001", 1, 1_000_000_000_000_000_000), ("-0.64", -16, 25),
  ] as [(String, Int, Int)])
func aFigureIsAQuotientInLowestTerms(text: String, numerator: Int, denominator: Int) throws {
  let ratio = try #require(Figure(text)).ratio
  #expect(ratio.numerator == Int128(numerator))
  #expect(ratio.denominator == Int128(denominator))
}

@Test(arguments: ["", "-", ".", ".5", "5.", "1.2.3", "1,095", "５", "1e5", " 5", "--5", "5-", "+", "1_000"])
func otherTextIsNoFigure(text: String) {
  #expect(Figure(text) == nil)
}

@Test func aFigureBeyond128BitsIsNone() {
  #expect(Figure("170141183460469231731687303715884105727")?.digits == Int128.max)
  #expect(Figure("170141183460469231731687303715884105728") == nil)
  #expect(Figure("0.0000000000000000000000000001")?.places == 28)
  #expect(Figure("0.00000000000000000000000000001") == nil)
}

@Test(arguments: ["0", "97.4", "85.00", "-2.7", "0.05", "-0.50", "1234567890.123"])
func aFigurePrintsAsItWasWritten(text: String) {
  #expect(Figure(text)?.description == text)
}

@Test func figuresAreEqualByValue() throws {
  let (short, long) = (try #require(Figure("85")), try #require(Figure("85.00")))
  #expect(short == long && short.hashValue == long.hashValue && !(short < long))
  #expect(long.trimmed.places == 0)
  #expect(Figure("0.1").map { $0 < short } == true)
  #expect(Figure("-85").map { $0 < short && $0 != short } == true)
}

@Test func overflowIsAnError() {
  let largest = Figure(digits: .max)
  #expect(throws: ArithmeticError.overflow) { try largest + Figure(digits: 1) }
  #expect(throws: ArithmeticError.overflow) { try Figure(digits: -Int128.max) - Figure(digits: 1) }
  #expect(throws: ArithmeticError.overflow) { try largest * Figure(digits: 2) }
  #expect(throws: ArithmeticError.overflow) { try largest + Figure(digits: 1, places: 1) }
  #expect(throws: ArithmeticError.overflow) { try Figure(digits: 1, places: 20) * Figure(digits: 1, places: 20) }
  #expect(throws: ArithmeticError.overflow) { try Ratio(.max) + .one }
  #expect(throws: ArithmeticError.overflow) { try Ratio(.max) * Ratio(2) }
  #expect(throws: ArithmeticError.overflow) { try Ratio(.min, over: 3) }
}

@Test func divisionByNothingIsAnError() {
  #expect(throws: ArithmeticError.divisionByZero) { try Ratio(1, over: 0) }
  #expect(throws: ArithmeticError.divisionByZero) { try Ratio.one / .zero }
}

@Test(arguments: [
  (1, 8, 2, "0.13"), (-1, 8, 2, "-0.13"), (1, 3, 2, "0.33"), (2, 3, 0, "1"), (5, 10, 0, "1"), (-5, 10, 0, "-1"),
  (4, 10, 0, "0"), (4_414_300, 44262, 2, "99.73"), (999, 1000, 2, "1.00"),
])
func halvesGoAwayFromZero(numerator: Int, denominator: Int, places: Int, expected: String) throws {
  #expect(try Ratio(Int128(numerator), over: Int128(denominator)).rounded(to: places)?.description == expected)
}

@Test func aQuotientThatEndsHasADecimal() throws {
  #expect(try Ratio(1, over: 8).decimal?.description == "0.125")
  #expect(try Ratio(-7, over: 1).decimal?.description == "-7")
  #expect(try Ratio(1, over: 3).decimal == nil)
}

@Test(arguments: [
  ("36.5", 4, "365000"), ("1.23", 1, "12.3"), ("5000", -4, "0.5"), ("80", -1, "8"), ("8.00", -1, "0.800"),
  ("0", 8, "0"),
])
func aMultiplierMovesThePoint(text: String, power: Int, expected: String) throws {
  let figure = try #require(Figure(text))
  #expect(try figure.scaled(byPowerOfTen: power).description == expected)
}

@Test func aMultiplierMayOverflow() {
  #expect(throws: ArithmeticError.overflow) { try Figure(digits: .max).scaled(byPowerOfTen: 1) }
  #expect(throws: ArithmeticError.overflow) { try Figure(digits: 1, places: 28).scaled(byPowerOfTen: -1) }
}
