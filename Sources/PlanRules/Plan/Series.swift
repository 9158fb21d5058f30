/// Which series of a plan: its indicators come first, in file order, then its statistics.
public struct SeriesID: Sendable, Hashable, Comparable {
  /// The position among indicators and statistics together, from 0.
  public let index: Int

  /// The series at a position.
  public init(_ index: Int) { self.index = index }

  /// By position.
  public static func < (left: SeriesID, right: SeriesID) -> Bool { left.index < right.index }
}

/// What indicators and statistics have in common: something that is read period by period.
///
/// A class, as many hold the same one; nothing of it ever changes.
public final class Series: Sendable {
  /// A short lower-case slug, the same for the same thing in other plans.
  public let code: String
  /// The name as published.
  public let name: String
  /// The unit of its figures.
  public let unit: Unit
  /// How its figures turn into one value.
  public let measure: Measure
  /// What exactly is counted (`口径`), where the table says so.
  public let definition: String?
  /// How often a figure is due, where it differs from the plan.
  public let reportingCycle: ReportingCycle?
  /// How long after its period a figure is to be there, where it differs from the plan.
  public let reportingTerm: ReportingTerm?
  /// The departments that the table itself names.
  public let lead: [DepartmentID]
  /// Whether the cell of the leads says itself that they lead (`甲、乙牵头`), so that all of them do.
  public let namesLeaders: Bool
  /// Those that the same cell says only support.
  public let supporting: [DepartmentID]
  /// A remark of the table.
  public let note: String?
  /// The row.
  public let place: Place

  /// A series as a table states it.
  public init(
    code: String, name: String, unit: Unit, measure: Measure, definition: String? = nil,
    reportingCycle: ReportingCycle? = nil, reportingTerm: ReportingTerm? = nil, lead: [DepartmentID] = [],
    namesLeaders: Bool = false, supporting: [DepartmentID] = [], note: String? = nil, place: Place
  ) {
    self.code = code
    self.name = name
    self.unit = unit
    self.measure = measure
    self.definition = definition
    self.reportingCycle = reportingCycle
    self.reportingTerm = reportingTerm
    self.lead = lead
    self.namesLeaders = namesLeaders
    self.supporting = supporting
    self.note = note
    self.place = place
  }

  /// The same series, its figures counted otherwise.
  func counted(as measure: Measure) -> Series {
    guard measure != self.measure else { return self }
    return Series(
      code: code, name: name, unit: unit, measure: measure, definition: definition, reportingCycle: reportingCycle,
      reportingTerm: reportingTerm, lead: lead, namesLeaders: namesLeaders, supporting: supporting, note: note,
      place: place)
  }

  /// Whether its figures are levels of which the yearly growth is judged: 年均增速 over a unit that is no rate.
  public var growsFromLevels: Bool {
    measure == .averageGrowth && unit.holdsLevels && indexBase == nil
  }

  /// The unit of the value that its figures make, and of its target.
  public var valueUnit: Unit {
    growsFromLevels || (indexBase != nil && measure.isOfRates) ? .percent : unit
  }
}

/// A series with no target of its own: a head count, a part of a total, a reference.
///
/// A class, as many hold the same one; nothing of it ever changes.
public final class Statistic: Sendable {
  /// The series.
  public let series: Series
  /// The indicators that the series bears on.
  public let indicators: [SeriesID]

  /// A statistic.
  public init(series: Series, indicators: [SeriesID] = []) {
    self.series = series
    self.indicators = indicators
  }
}
