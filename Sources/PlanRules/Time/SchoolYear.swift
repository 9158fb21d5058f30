/// School years run from September to August, their terms from September to February and from March to August.
extension Period {
  /// The school year that begins in a year (`2022—2023学年` in 2022).
  init(schoolYearFrom year: Int) {
    let september = Period(year: year).first.index + ReportingCycle.firstMonthOfSchoolYear
    self = Period(first: Month(index: september), last: Month(index: september + 11)) ?? Period(year: year)
  }

  /// Whether it is one school year.
  public var isSchoolYear: Bool { months == 12 && first.number == 9 }

  /// Whether it is a school year or one of its two terms.
  public var isOfSchool: Bool { isSchoolYear || (months == 6 && first.number % 6 == 3) }

  /// Whether a reading is of a plan with these months: all of it, or of a level the end of the school year that began before.
  public func admits(_ reading: Period, asLevel isLevel: Bool) -> Bool {
    contains(reading) || (isLevel && reading.isSchoolYear && contains(Period(reading.last)))
  }
}
