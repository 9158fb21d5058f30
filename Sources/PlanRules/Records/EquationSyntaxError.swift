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
