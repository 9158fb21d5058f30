/// Why a deadline cannot be read, and where in its cell.
public struct DeadlineError: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Reason: Sendable, Hashable, CaseIterable {
    /// From here on the cell means nothing the grammar knows.
    case notUnderstood
    /// A day, month or quarter that the calendar does not have: `2024年2月30日`.
    case noSuchDay
    /// An event or a season, not a day: `2024年春节前`.
    case namesNoDay
    /// A month or quarter without its year, in a plan of several years.
    case yearMissing
    /// A year of two digits.
    case shortYear
    /// A cycle that is no year, half, quarter or month: `每周`.
    case unknownCycle
    /// A span that runs from something other than the plan's issue or a day: `收到文件后10日内`.
    case unknownStart
    /// A day on which something starts, and none on which it is due: `2024年7月起`.
    case noEnd
    /// A span that runs from the issue, in a plan that does not say when it was issued.
    case issueMissing
    /// A range that ends before it begins.
    case reversed
    /// When it is not due, or due otherwise: `每年（2024年除外）`, `2025年不再开展`.
    case exception
    /// A spreadsheet has made a date of what was typed: `Jun-24`, `45473`.
    case spreadsheet
  }

  /// What is wrong.
  public let reason: Reason
  /// The first code point of the cell that it concerns, from 0.
  public let offset: Int

  init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}
