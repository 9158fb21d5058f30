/// Why an exact calculation has no result.
public enum ArithmeticError: Error, Sendable, Hashable {
  /// The result needs more than 128 bits.
  case overflow
  /// The divisor is zero.
  case divisionByZero
}
