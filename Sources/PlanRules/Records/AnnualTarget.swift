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
  /// The target; `nil` where the source prints only the rate, or a share.
  public let target: Target?
  /// The share of the number of the whole year that is to be done by the end of the period, in percent, where the cell
  /// says that (`20%` of a count, `全年任务的45%`).
  public let share: Figure?
  /// The last day on which it is to be done, where that lies before the period's end (`限期`).
  public let deadline: CalendarDate?
  /// Who set it.
  public let setBy: String?
  /// The completion rate that the source printed, in percent.
  public let printedRate: Figure?
  /// The id of the source.
  public let source: String?
  /// A remark of the table.
  public let note: String?
  /// Numbers set in its place since, in the order of their days.
  public let revisions: [AnnualRevision]
  /// The row.
  public let place: Place

  /// An annual target as a table states it.
  public init(
    series: SeriesID, region: String? = nil, period: Period, target: Target?, share: Figure? = nil,
    deadline: CalendarDate? = nil, setBy: String? = nil, printedRate: Figure? = nil, source: String? = nil,
    note: String? = nil, revisions: [AnnualRevision] = [], place: Place
  ) {
    self.series = series
    self.region = region
    self.period = period
    self.target = target
    self.share = share
    self.deadline = deadline
    self.setBy = setBy
    self.printedRate = printedRate
    self.source = source
    self.note = note
    self.revisions = revisions
    self.place = place
  }

  /// The number in force on a day; `nil` where the source prints none, or a document has cancelled it.
  public func target(on day: CalendarDate) -> Target? {
    guard let revision = revisions.last(where: { $0.effective <= day }) else { return target }
    return revision.revised
  }

  /// Whether a document has cancelled it by a day.
  public func isCancelled(on day: CalendarDate) -> Bool {
    revisions.last { $0.effective <= day }?.cancels ?? false
  }

  /// The same number with what was set in its place since.
  public func revised(by revisions: [AnnualRevision]) -> AnnualTarget {
    AnnualTarget(
      series: series, region: region, period: period, target: target, share: share, deadline: deadline, setBy: setBy,
      printedRate: printedRate, source: source, note: note, revisions: revisions, place: place)
  }
}

/// A number set in the place of an annual one while its period ran.
public struct AnnualRevision: Sendable {
  /// The first day it is in force.
  public let effective: CalendarDate
  /// The new number; `nil` where it is cancelled.
  public let revised: Target?
  /// Whether nothing is asked for any more (`取消`).
  public let cancels: Bool
  /// The document that set it.
  public let document: String?
  /// The id of the source.
  public let source: String?
  /// The row.
  public let place: Place

  /// A revision.
  public init(
    effective: CalendarDate, revised: Target?, cancels: Bool = false, document: String?, source: String?, place: Place
  ) {
    self.effective = effective
    self.revised = revised
    self.cancels = cancels
    self.document = document
    self.source = source
    self.place = place
  }
}
