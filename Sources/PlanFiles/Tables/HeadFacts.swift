import PlanRules

/// What a plan says of itself that its tables are read by.
struct HeadFacts {
  /// The months that it covers, where they are known.
  var period: Period?
  /// The day it was issued.
  var issued: CalendarDate?
  /// Its own region, which tables may name or leave out.
  var region: String?
  /// The ids of its sources.
  var sources: [String] = []
}
