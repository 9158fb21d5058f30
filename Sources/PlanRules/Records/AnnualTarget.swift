/// The number set for one period (`任务数`), by the plan's owner or a superior.
///
/// A class, as many hold the same one; nothing of it ever changes.
public final class AnnualTarget: Sendable {
  /// The series.
  public let series: SeriesID
  /// The region; `nil` for the plan's own.
  public let region: String?
  /// The months it is set for.
  public let period: Period
  /// The target; `nil` where the source prints only the rate.
  public let target: Target?
  /// Who set it.
  public let setBy: String?
  /// The completion rate that the source printed, in percent.
  public let printedRate: Figure?
  /// The id of the source.
  public let source: String?
  /// A remark of the table.
  public let note: String?
  /// The row.
  public let place: Place

  /// An annual target as a table states it.
  public init(
    series: SeriesID, region: String? = nil, period: Period, target: Target?, setBy: String? = nil,
    printedRate: Figure? = nil, source: String? = nil, note: String? = nil, place: Place
  ) {
    self.series = series
    self.region = region
    self.period = period
    self.target = target
    self.setBy = setBy
    self.printedRate = printedRate
    self.source = source
    self.note = note
    self.place = place
  }
}
