/// A row of a plan's indicator table.
///
/// A class, as many hold the same one; nothing of it ever changes.
public final class Indicator: Sendable {
  /// The row's number as printed (`序号`), where it has one.
  public let number: String?
  /// The group of the table (`类别`).
  public let category: String?
  /// What is read period by period.
  public let series: Series
  /// The value before the period.
  public let baseline: Baseline
  /// What must hold at the end; `nil` where the table states nothing or it cannot be read.
  public let target: Target?
  /// Obligation or aim; `nil` where the table does not say.
  public let nature: Nature?
  /// The direction the table states (`方向`), where it does.
  public let statedDirection: Direction?
  /// Whether the target cell holds something that cannot be read.
  public let hasUnreadableTarget: Bool
  /// Whether the direction cell holds something that cannot be read.
  public let hasUnreadableDirection: Bool
  /// What the table states of the measure (`计量`), where it does.
  public let statedMeasure: StatedMeasure?
  /// Where the cells that may be asked for stand; `nil` where none is.
  public let cells: CellPlaces?
  /// Targets adjusted since, in the order of their dates.
  public let revisions: [TargetRevision]
  /// In which ways the row with its own target can be read, where whoever read it has found that out already.
  private let readings: [Interpretation]?

  /// An indicator as a table states it.
  public init(
    number: String? = nil, category: String? = nil, series: Series, baseline: Baseline = .absent, target: Target?,
    nature: Nature?, statedDirection: Direction? = nil, hasUnreadableTarget: Bool = false,
    hasUnreadableDirection: Bool = false,
    statedMeasure: StatedMeasure? = nil, cells: CellPlaces? = nil, revisions: [TargetRevision] = [],
    readings: [Interpretation]? = nil
  ) {
    self.number = number
    self.category = category
    self.series = series
    self.baseline = baseline
    self.target = target
    self.nature = nature
    self.statedDirection = statedDirection
    self.hasUnreadableTarget = hasUnreadableTarget
    self.hasUnreadableDirection = hasUnreadableDirection
    self.statedMeasure = statedMeasure
    self.cells = cells
    self.revisions = revisions
    self.readings = readings
  }

  /// All ways in which the row can be read with the target that is in force, the likeliest first; never none.
  func interpretations(with target: Target?) -> [Interpretation] {
    if let readings, target === self.target { return readings }
    return cells(with: target).interpretations
  }

  /// The target in force on a day.
  public func target(on date: CalendarDate) -> Target? {
    guard let revision = revisions.last(where: { $0.effective <= date && !$0.keepsTarget }) else { return target }
    return revision.revised
  }

  /// Whether nobody knows what target is in force on a day, as its cell cannot be read.
  func lacksReadableTarget(on date: CalendarDate) -> Bool {
    guard let revision = revisions.last(where: { $0.effective <= date && !$0.keepsTarget }) else {
      return hasUnreadableTarget
    }
    return revision.revised == nil
  }

  /// Whether a document has cancelled the target by a day.
  public func isCancelled(on date: CalendarDate) -> Bool {
    revisions.last { $0.effective <= date && !$0.keepsTarget }?.cancels ?? false
  }

  /// The baseline in force on a day.
  public func baseline(on date: CalendarDate) -> Baseline {
    revisions.last { $0.effective <= date && $0.baseline != nil }?.baseline ?? baseline
  }

  /// The texts of target and baseline before a revision at a position; empty where the table states none.
  public func standing(before revision: Int) -> (target: String, baseline: String) {
    let earlier = revisions.prefix(revision)
    let target = earlier.last { !$0.keepsTarget }.map(\.revised) ?? target
    let baseline = earlier.last { $0.baseline != nil }?.baseline ?? baseline
    return (target?.text ?? "", baseline.text)
  }

  /// The baseline by the last document.
  var latestBaseline: Baseline { revisions.last { $0.baseline != nil }?.baseline ?? baseline }

  /// The year that the baseline is of, by default the one before the plan; `nil` without a baseline.
  public func baseYear(of plan: Period) -> Period? {
    baseline.start == nil ? nil : Period(year: baseline.year ?? plan.first.year - 1)
  }

  /// The row with the baseline in force on a day.
  func inForce(on date: CalendarDate) -> Indicator {
    guard !revisions.isEmpty else { return self }
    let current = baseline(on: date)
    guard current != baseline else { return self }
    return Indicator(
      number: number, category: category, series: series, baseline: current, target: target, nature: nature,
      statedDirection: statedDirection, hasUnreadableTarget: hasUnreadableTarget,
      hasUnreadableDirection: hasUnreadableDirection, statedMeasure: statedMeasure, cells: cells,
      revisions: revisions)
  }
}

/// The value before a plan's period, as published.
public struct Baseline: Sendable, Hashable {
  /// The cell as published; empty where it was.
  public let text: String
  /// What it states; `nil` where it has no number.
  public let reading: Reading?
  /// The year it is of.
  public let year: Int?
  /// Whether it is what several years made together (`〔17〕`), and no level.
  public let isOverYears: Bool

  /// No baseline.
  public static let absent = Baseline(text: "", reading: nil, year: nil)

  /// A baseline.
  public init(text: String, reading: Reading?, year: Int?, isOverYears: Bool = false) {
    self.text = text
    self.reading = reading
    self.year = year
    self.isOverYears = isOverYears
  }

  /// The level that a change is measured from; `nil` where there is none.
  var level: Figure? { isOverYears ? nil : start }

  /// The value a schedule starts from: the figure, or the bound of a bounded one (`>80` starts from 80).
  public var start: Figure? {
    switch reading?.content {
    case .figure(let figure), .bounded(_, let figure), .approximate(let figure):
      reading?.movement?.direction == .down ? figure.negated : figure
    case .range, .claim, .notApplicable, nil: nil
    }
  }
}

/// A target or a baseline adjusted in the middle of the period.
public struct TargetRevision: Sendable {
  /// The first day it is in force.
  public let effective: CalendarDate
  /// The new target; `nil` where it cannot be read, so that nothing is known of what is in force.
  public let revised: Target?
  /// Whether the target is cancelled (`取消`): from then on it is not judged.
  public let cancels: Bool
  /// Whether the target stays as it is, and only the baseline is another one.
  public let keepsTarget: Bool
  /// The new baseline, where there is one.
  public let baseline: Baseline?
  /// The document that set it.
  public let document: String?
  /// The id of the source.
  public let source: String?
  /// The row.
  public let place: Place

  /// A revision.
  public init(
    effective: CalendarDate, revised: Target?, cancels: Bool = false, keepsTarget: Bool = false,
    baseline: Baseline? = nil, document: String?,
    source: String?, place: Place
  ) {
    self.effective = effective
    self.revised = revised
    self.cancels = cancels
    self.keepsTarget = keepsTarget
    self.baseline = baseline
    self.document = document
    self.source = source
    self.place = place
  }
}
