/// Why one side of an equation cannot be read, and where in it.
public struct EquationSyntaxError: Error, Sendable, Hashable {
  /// What is wrong.
  public let problem: EquationProblem
  /// The code point of the cell where it is found, from 0.
  public let offset: Int

  init(_ problem: EquationProblem, at offset: Int) {
    self.problem = problem
    self.offset = offset
  }
}

/// Why an equation cannot be read.
public enum EquationProblem: Sendable, Hashable {
  /// A code, a number or a parenthesis was expected.
  case operandExpected
  /// An operator was expected.
  case operatorExpected
  /// An operator that does not stand between blanks.
  case blanksNeeded
  /// A number that cannot be read.
  case number
  /// A code that no indicator or statistic has.
  case unknownCode(String)
  /// A parenthesis without its partner.
  case unclosedParenthesis
  /// Parentheses nested deeper than the limit.
  case tooDeep
}
