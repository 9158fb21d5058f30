/// Why a cell cannot be read.
public enum CellProblem: Sendable, Hashable {
  /// A figure or target that the grammar does not know.
  case notation(NotationError)
  /// No period that can be told.
  case period(PeriodError)
  /// A point of time under what adds up over several years: the figure may be from January on or from the plan's beginning.
  case pointOfTime(ofYear: Period, ofPlan: Period)
  /// No day.
  case date
  /// No deadline that can be told.
  case deadline(DeadlineError)
  /// A reading of 不适用 without its reason.
  case waiverWithoutReason
  /// A reading of 不适用 of the plan's own binding indicator, which no document has cancelled.
  case waiverOfBinding
  /// No term within which figures are reported.
  case reportingTerm
  /// A day that a list of days has already.
  case repeatedDay
  /// A day that is listed both as worked and as not.
  case holidayAndWorkday
  /// No plain number.
  case number
  /// No share of a whole from 0 to 100 percent.
  case share
  /// A share of a year's number that the table does not have; the year.
  case shareOfNothing(Period)
  /// A deadline of a number for a period, which lies outside of it.
  case deadlineOutside(Period)
  /// A revision of a number for a period that no row sets; the period.
  case nothingSet(Period)
  /// A revision of a number that several bodies have set, without which of them; their names.
  case severalSet([String])
  /// A word that is not among those allowed.
  case word(allowed: [String])
  /// A word of an announced verdict that is not known.
  case verdict(nearest: [String])
  /// A code that is no lower-case slug.
  case slug
  /// No rule's code or name.
  case rule(nearest: [String])
  /// A growth rate without its percent sign, under a unit that is no rate.
  case growthWithoutPercent(unit: String)
  /// A target that is no rate of growth a year, under a measure that is.
  case noYearlyGrowth(unit: String)
  /// A number set for one period that may be a level or a growth.
  case levelWithoutUnit(unit: String)
  /// Empty though it is needed.
  case empty
  /// A dash, a word for nothing, or characters that show nothing, where something must be said.
  case placeholder
  /// What should name a document by its number, and does not.
  case documentNumber
  /// What a revision says stood before does not stand in the table, nor in the revision before it.
  case notWhatStood(String)
  /// Bytes that are no text in the file's encoding.
  case encoding
  /// An equation that cannot be read from a place on.
  case equation(EquationProblem, offset: Int)
  /// A JSON value of another kind than the key needs.
  case kind(expected: String)
  /// The denominator is zero.
  case zeroDenominator
  /// The id is not the folder's name.
  case folderName(String)
  /// A name that already belongs to another department.
  case sharedName(owner: String)
  /// A rule for lights that is neither a name nor two thresholds in their order.
  case lightThresholds
}
