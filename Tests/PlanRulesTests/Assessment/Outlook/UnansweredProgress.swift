@testable import PlanRules

/// The published rows without a ratio, with what is shown instead of one.
enum UnansweredProgress {
  static let reasons: [(reason: OutlookGap, rows: String)] = [
    (.noTimePassed, onlyOneReading), (.baselineIsTarget, startsAtTarget),
  ]

  /// One reading only: the base year is the current year.
  static let onlyOneReading = """
    cif 3-2-1
    cif 5-2-1
    gif 10-c-1
    gif 11-7-2 / Physical assault / Men
    gif 11-7-2 / Physical assault / Women
    gif 11-7-2 / Sexual assault / Men
    gif 11-7-2 / Sexual assault / Women
    gif 12-8-1 / a) National education policies
    gif 12-8-1 / b) Curricula
    gif 12-8-1 / c) Teacher education
    gif 12-8-1 / d) Student assessment
    gif 16-2-1
    gif 16-2-3 / Total, gender / 15 to 24 years / Canada
    gif 16-2-3 / Total, gender / 25 to 34 years / Canada
    gif 16-3-3
    gif 16-7-2 / Confidence in Federal Parliament / Total, 15 years and over / Total population
    gif 16-7-2 / Confidence in the justice system and courts / Total, 15 years and over / Total population
    gif 4-5-1 / Proportion of students achieving at least a minimu... / Adjusted location parity index / Lower secondary education
    gif 4-7-1 / a) National education policies
    gif 4-7-1 / b) Curricula
    gif 4-7-1 / c) Teacher education
    gif 4-7-1 / d) Student assessment
    gif 5-2-1 / Total intimate partner violence / Total, all women
    gif 5-2-2
    gif 6-5-1
    gif 6-5-2
    gif 9-1-1
    """

  /// The base value is the target; the published class is that of an achieved target, as here.
  static let startsAtTarget = """
    gif 1-4-1 / Access to clean fuels and technology
    gif 2-1-1
    gif 4-5-1 / Completion rate / Adjusted gender parity index / Upper secondary education
    gif 4-5-1 / Educational attainment rate / Adjusted gender parity index / Completed lower secondary education or higher
    gif 4-5-1 / Educational attainment rate / Adjusted gender parity index / Completed primary education or higher
    gif 4-5-1 / Educational attainment rate / Adjusted gender parity index / Completed upper secondary education or higher
    gif 4-5-1 / Proportion of students achieving at least a minimum proficie... / Adjusted gender parity index / Primary education
    gif 7-1-1
    gif 7-1-2
    """

  /// Published without any data: there is nothing to give to the method.
  static let withoutData = """
    gif 1-4-1 / Access to basic mobility / Canada / Proportion of population within 500 metres of a public transit stop
    gif 1-4-1 / Access to basic mobility / Canada / Proportion of the rural population who live within 2 km of an all-season road
    gif 4-5-1 / Completion rate / Adjusted gender parity index / Lower secondary education
    gif 4-5-1 / Completion rate / Adjusted gender parity index / Primary education
    """
}
