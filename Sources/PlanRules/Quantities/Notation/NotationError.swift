/// Why a cell cannot be read, and where in it.
public struct NotationError: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// From here on the cell means nothing the grammar knows.
    case notUnderstood
    /// A number in Chinese numerals; digits are needed.
    case chineseNumeral
    /// More digits than a figure can hold.
    case tooManyDigits
    /// Thousands separators that do not part groups of three digits, or a blank inside a number.
    case misplacedSeparator
    /// The cell's own unit is not the column's.
    case unitMismatch(found: String, expected: String)
    /// Several targets or figures in one cell; each needs a row of its own.
    case severalTargets
    /// A range whose first figure is the larger one.
    case reversedRange
    /// A bracket without its partner.
    case unclosedBracket
    /// A number was expected.
    case numberExpected
  }

  /// What is wrong.
  public let kind: Kind
  /// The first code point of the cell that is not understood, from 0.
  public let offset: Int

  init(_ kind: Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}
