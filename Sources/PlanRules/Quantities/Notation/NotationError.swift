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
    /// Thousands separators that do not part groups of three digits.
    case misplacedSeparator
    /// The cell's own unit is not the column's.
    case unitMismatch(found: String, expected: String)
    /// Several targets in one cell; each needs a row of its own.
    case severalTargets
    /// Several figures where one reading belongs: `1/3`, `93。2`.
    case severalFigures
    /// A blank inside a number that does not part groups of three digits.
    case blankInNumber
    /// A figure that its own cell calls one of other months than its row (`93.2（2022年数）`); those months.
    case ofOtherPeriod(String)
    /// A range whose first figure is the larger one.
    case reversedRange
    /// A bracket without its partner.
    case unclosedBracket
    /// A number was expected.
    case numberExpected
    /// Several meanings that it may have; how each of them is written.
    case ambiguous([String])
    /// How much the value changed against the year before, where the value itself belongs (`同比增长3.2%`).
    case changeOfValue
    /// Which part of a number set is done, where the value itself belongs (`完成年度任务的82.3%`).
    case completionRate
    /// What a target, a plan or a draft says, and no figure that was reached (`95（目标值）`).
    case notReached
    /// An error that a spreadsheet shows in the place of a figure (`#REF!`).
    case spreadsheetError
  }

  /// What is wrong.
  public let kind: Kind
  /// The first code point of the cell that is not understood, from 0.
  public let offset: Int

  /// What it is for a reading, of which a cell has one.
  var ofReading: NotationError { kind == .severalTargets ? NotationError(.severalFigures, at: offset) : self }

  package init(_ kind: Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}
