/// Where an indicator is heading: kept apart from how it stands, and decides nothing.
public struct Outlook: Sendable, Hashable {
  /// The value at the plan's end if it goes on in a straight line, or why there is none.
  public let projection: Result<LinearProjection, OutlookGap>
  /// The growth so far beside the growth the target needs, or why they cannot be compared.
  public let growth: Result<GrowthComparison, OutlookGap>
  /// The class of the growth; `achieved` without any growth where the target is attained, `nil` for what has no growth.
  public let growthClass: GrowthClass?
  /// How much faster it must go from now on than it went so far, or why that means nothing.
  public let effort: Result<Effort, OutlookGap>
}
