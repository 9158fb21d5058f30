import Testing

@testable import PlanRules

private func value(_ text: String) throws -> Ratio {
  // a, b, c are 12, 4 and 3; every other series is 1.
  let values = ["a": 12, "b": 4, "c": 3] as [String: Int128]
  return try EquationLab.expression(text).value { Ratio(values[EquationLab.codes[$0.index]] ?? 1) }
}

private func failure(_ text: String) -> EquationSyntaxError? {
  do {
    _ = try EquationLab.expression(text)
    return nil
  } catch {
    return error
  }
}

@Test(
  arguments: [
    ("1 + 2 × 3", 7), ("(1 + 2) × 3", 9), ("10 - 4 - 3", 3), ("10 − (4 − 3)", 9), ("24 ÷ 4 ÷ 3", 2),
    ("24 ÷ (4 ÷ 2)", 12),
    ("24 / 4 * 3", 18), ("2 + 24 ÷ 4 × 3 − 5", 15), ("a ÷ b × c + 1", 10), ("((a)) − (b + c) × (1 + 0)", 5),
    ("2 × -3", -6), ("2 − −3", 5), ("2 × (1 + 1) × (1 + 2) − (3)", 9),
  ] as [(String, Int128)])
func productsBindMoreCloselyAndTheLeftComesFirst(text: String, expected: Int128) throws {
  #expect(try value(text) == Ratio(expected))
}

@Test(arguments: ["（a ＋ b）＊ c", "(a + b)*\u{3000}c", " ( a\t+  b ) × c ", "（ａ + ｂ）\u{A0}× ｃ", "c ×(a + b)"])
func fullWidthFormsAndAnyBlanksCount(text: String) throws {
  #expect(try value(text) == Ratio(48))
}

@Test func aHyphenInsideAWordBelongsToTheCode() throws {
  let visual = try #require(EquationLab.series("rehab-visual"))
  let age = try #require(EquationLab.series("employment-age"))
  let expression = try EquationLab.expression("rehab-visual - employment-age")
  #expect(expression.tokens == [.series(visual), .operation(.minus), .series(age)])
  #expect(try EquationLab.expression("rehab－visual") == Equation.Expression(visual))
}

@Test func numbersKeepTheirDecimals() throws {
  let expression = try EquationLab.expression("25.10")
  guard case .number(let figure) = expression.tokens.first else {
    Issue.record("no number")
    return
  }
  #expect(figure.places == 2)
  #expect(try EquationLab.expression("２５.１").value { _ in .zero } == Ratio(251, over: 10))
}

@Test(
  arguments: [
    ("", .operandExpected, 0), ("  ", .operandExpected, 2), ("a +", .operandExpected, 3), ("+ a", .operandExpected, 0),
    ("a + × b", .operandExpected, 4), ("()", .operandExpected, 1), ("(a + )", .operandExpected, 5),
    ("a b", .operatorExpected, 2), ("a (b)", .operatorExpected, 2), ("(a) 5", .operatorExpected, 4),
    ("a = b", .operatorExpected, 2), ("a+b", .blanksNeeded, 1), ("a +b", .blanksNeeded, 2), ("a -5", .blanksNeeded, 2),
    ("(a + b)×c", .blanksNeeded, 7), ("100×a", .blanksNeeded, 3), ("a- b", .blanksNeeded, 1), ("-a", .blanksNeeded, 0),
    ("(a + b", .unclosedParenthesis, 0), ("a + (b × (c)", .unclosedParenthesis, 4), ("a)", .unclosedParenthesis, 1),
    (")", .unclosedParenthesis, 0), ("a + 1,095", .number, 4), ("a + 5.", .number, 4), ("99.73%", .number, 0),
    ("a + nowhere", .unknownCode("nowhere"), 4), ("（a + 总数）", .unknownCode("总数"), 5), ("a-b", .unknownCode("a-b"), 0),
    ("a + ａ１", .unknownCode("a1"), 4), ("𠮷 + a", .unknownCode("𠮷"), 0), ("a + 𠮷", .unknownCode("𠮷"), 4),
    ("12345678901234567890123456789012345678901", .number, 0),
  ] as [(String, EquationProblem, Int)])
func whatCannotBeReadIsSaidWithItsPlace(text: String, problem: EquationProblem, offset: Int) {
  #expect(failure(text) == EquationSyntaxError(problem, at: offset))
}

@Test func parenthesesMayBeThirtyTwoDeep() throws {
  func nested(_ depth: Int) -> String {
    String(repeating: "(", count: depth) + "a" + String(repeating: ")", count: depth)
  }
  #expect(try value(nested(32)) == Ratio(12))
  #expect(failure(nested(33)) == EquationSyntaxError(.tooDeep, at: 32))
  #expect(failure(String(repeating: "(", count: 65_536)) == EquationSyntaxError(.tooDeep, at: 32))
  #expect(try value(String(repeating: "(a) + ", count: 40) + "1") == Ratio(481))
}

/// A time limit far above what linear work needs and far below what quadratic work would.
@Test(.timeLimit(.minutes(5)), arguments: [" + ", " − ", " × ", " ÷ "])
func veryLongChainsNeitherOverflowTheStackNorSlowDown(sign: String) throws {
  let links = 200_000
  let text = "1" + String(repeating: sign + "1", count: links)
  let expected: Int128 =
    switch sign {
    case " + ": 1 + Int128(links)
    case " − ": 1 - Int128(links)
    default: 1
    }
  let expression = try EquationLab.expression(text)
  #expect(expression.tokens.count == 2 * links + 1)
  #expect(try expression.value { _ in .zero } == Ratio(expected))
  #expect(expression == (try EquationLab.expression(text)))
}

@Test(arguments: ["a ", "( ", "+ ", "- ", "(a) ", "1-", "é", "\u{301}"])
func longNonsenseIsRefused(piece: String) {
  #expect(failure(String(repeating: piece, count: 30_000)) != nil)
}
