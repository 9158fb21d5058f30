import PlanRules

/// What a plan says of itself that its tables are read by.
struct HeadFacts {
  /// The months that it covers, where they are known.
  var period: Period?
  /// The day it was issued.
  var issued: CalendarDate?
  /// Whether that day may be stated in what of `plan.json` could not be read, which is told of already.
  var isIssueUnread = true
  /// How often its figures are due where a row does not say.
  var reportingCycle = ReportingCycle.year
  /// Its own region, which tables may name or leave out.
  var region: String?
  /// The ids of its sources; `nil` where `plan.json` does not tell them, for a reason that is told of already.
  var sources: [String]?
}
