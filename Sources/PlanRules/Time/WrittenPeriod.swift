/// A period as a cell writes it: which months, and whether it only names the day on which they end.
public struct WrittenPeriod: Sendable, Hashable {
  /// The months: of a point of time those that the words name (`2023年末` the year, `三季度末` the quarter, a day its month).
  public let period: Period
  /// Whether a point of time is meant (`2023年9月末`, `2023-09-30`, `截至2023年9月底`), so that nothing says from when.
  public let isPoint: Bool

  /// A period in any notation that tables use.
  ///
  /// The manual's table of periods lists them. Nothing is guessed: what has two meanings, a day within a month and a
  /// period without its year are refused, each with its reason.
  public init(_ text: String) throws(PeriodError) {
    if let period = PlainPeriod.read(text) {
      self.init(period, isPoint: false)
    } else {
      self = try PeriodParser.read(text)
    }
  }

  /// A period in one of the notations that most cells of large tables have (`2023`, `2023Q3`, `2023-09`); `nil` for all
  /// other bytes, whatever they mean.
  package init?(plain bytes: UnsafeBufferPointer<UInt8>) {
    guard let period = PlainPeriod.read(bytes) else { return nil }
    self.init(period, isPoint: false)
  }

  /// The last day of December is the end of the year, however it is written.
  init(_ period: Period, isPoint: Bool) {
    self.period = isPoint && period.last.number == 12 ? Period(year: period.last.year) : period
    self.isPoint = isPoint
  }

  /// From January of its year, which is how statistics count up to a point of time; the period itself where it is none.
  public var yearToDate: Period {
    guard isPoint else { return period }
    return Period(first: Period(year: period.last.year).first, last: period.last) ?? period
  }

  /// The month that ends at a point of time, of which alone it surely speaks; the period itself where it is none.
  public var surely: Period { isPoint ? Period(period.last) : period }
}

/// Why a text is no period that can be told.
public enum PeriodError: Error, Sendable, Hashable {
  /// No notation of a period.
  case notUnderstood
  /// The year is missing (`9月末`, `今年1—9月`).
  case yearMissing
  /// The year has two digits (`23年9月`).
  case shortYear
  /// A day that is not the last of its month, where the smallest span is a month.
  case withinMonth
  /// It does not say where it ends, or on which side of a day it lies (`2021年以来`, `2023年9月底前`).
  case openEnded
  /// The second part comes before the first one.
  case reversed
  /// A school year of which one of its two years is missing, or of which they do not follow each other.
  case schoolYear
  /// `2023.1`: January, or October after a spreadsheet has dropped the zero.
  case lostZero(year: Int)
  /// A beginning (`2023年初`) is the end of what comes before.
  case beginning
  /// A spreadsheet has made a date of what was typed (`Sep-23`, `1月9日`, `2023/9/1`); these periods may have been meant.
  case spreadsheet(typed: [String])
  /// Two periods that it may be: `2024年三季度累计` is of the quarter, or since January.
  case either(Period, Period)
}
