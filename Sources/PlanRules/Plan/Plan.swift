/// One document with a period: a five-year plan, an annual work plan, or a region's yearly report.
///
/// A class, as everything that judges or reports holds the plan; nothing of it ever changes.
public final class Plan: Sendable {
  /// The facts of `plan.json`.
  public let head: Head
  /// The indicator table, in file order.
  public let indicators: [Indicator]
  /// Series with no target of their own, in file order.
  public let statistics: [Statistic]
  /// The task–responsibility matrix, in file order.
  public let tasks: [KeyTask]
  /// Dated and recurring duties, in file order.
  public let milestones: [Milestone]
  /// Relations that the figures must satisfy.
  public let equations: [Equation]
  /// What all of it is called.
  public let names: NameIndex
  /// The series that state no cycle of their own and are reported by school years, as all their readings show.
  public let seenInSchoolYears: Set<SeriesID>
  /// The positions of the tasks that carry a series.
  private let carrying: [SeriesID: [Int]]
  /// The statistics that bear on an indicator, in file order.
  private let bearing: [SeriesID: [SeriesID]]

  /// A plan of its tables, with the index that was made while they were read; of `seenInSchoolYears` those count that state
  /// no cycle of their own.
  public init(
    head: Head, indicators: [Indicator], statistics: [Statistic] = [], tasks: [KeyTask] = [],
    milestones: [Milestone] = [], equations: [Equation] = [], names: NameIndex, seenInSchoolYears: Set<SeriesID> = []
  ) {
    self.head = head
    self.indicators = indicators
    self.statistics = statistics
    self.tasks = tasks
    self.milestones = milestones
    self.equations = equations
    self.names = names
    var carrying: [SeriesID: [Int]] = [:]
    for position in tasks.indices {
      for series in tasks[position].indicators where carrying[series]?.last != position {
        carrying[series, default: []].append(position)
      }
    }
    self.carrying = carrying
    var bearing: [SeriesID: [SeriesID]] = [:]
    for position in statistics.indices {
      let statistic = SeriesID(indicators.count + position)
      for indicator in statistics[position].indicators where bearing[indicator]?.last != statistic {
        bearing[indicator, default: []].append(statistic)
      }
    }
    self.bearing = bearing
    // What a row states needs no showing.
    self.seenInSchoolYears = seenInSchoolYears.filter { id in
      let position = id.index - indicators.count
      return (position < 0 ? indicators[id.index].series : statistics[position].series).reportingCycle == nil
    }
  }

  /// A plan of its tables.
  public convenience init(
    head: Head, indicators: [Indicator], statistics: [Statistic] = [], tasks: [KeyTask] = [],
    milestones: [Milestone] = [], equations: [Equation] = [], departments: DepartmentRegister = DepartmentRegister(),
    seenInSchoolYears: Set<SeriesID> = []
  ) {
    self.init(
      head: head, indicators: indicators, statistics: statistics, tasks: tasks, milestones: milestones,
      equations: equations,
      names: NameIndex(
        indicators: indicators, statistics: statistics, tasks: tasks, milestones: milestones, departments: departments),
      seenInSchoolYears: seenInSchoolYears)
  }

  /// The departments.
  public var departments: DepartmentRegister { names.departments }

  /// The plan's id.
  public var id: String { head.id }
  /// The months it covers.
  public var period: Period { head.period }

  /// The number of indicators and statistics.
  public var seriesCount: Int { indicators.count + statistics.count }

  /// The series of an id.
  public subscript(id: SeriesID) -> Series {
    id.index < indicators.count ? indicators[id.index].series : statistics[id.index - indicators.count].series
  }

  /// The series of a code.
  public func series(ofCode code: String) -> SeriesID? { names.series(ofCode: code) }

  /// The indicator of an id, or `nil` for a statistic.
  public func indicator(_ id: SeriesID) -> Indicator? { id.index < indicators.count ? indicators[id.index] : nil }

  /// The statistics that bear on an indicator, in file order.
  public func statistics(bearingOn indicator: SeriesID) -> [SeriesID] {
    bearing[indicator] ?? []
  }

  /// The positions of the tasks that carry a series, in file order.
  public func tasks(carrying series: SeriesID) -> [Int] { carrying[series] ?? [] }

  /// The indicators that a statistic bears on; none for an indicator.
  public func indicators(of series: SeriesID) -> [SeriesID] {
    guard series.index >= indicators.count else { return [] }
    return statistics[series.index - indicators.count].indicators.filter { $0.index < indicators.count }
  }

  /// The years that its period touches.
  public var years: [Int] { Array(period.years) }

  /// Whether a target keeps step with something that the plan does not name, so that the plan above may hold it.
  public var looksAbove: Bool {
    indicators.contains { indicator in
      guard case .inStep = indicator.target?.requirement else { return false }
      return !head.assumptions.inStep.contains { $0.indicator == indicator.series.code }
    }
  }

  /// How often a series is reported.
  public func cycle(of series: SeriesID) -> ReportingCycle {
    self[series].reportingCycle ?? (seenInSchoolYears.contains(series) ? .schoolYear : head.reportingCycle)
  }

  /// When the figures of a series are due.
  public func calendar(of series: SeriesID) -> ReportingCalendar {
    calendar(cycle(of: series), within: self[series].reportingTerm)
  }

  /// When figures are due that are reported so often; within the plan's lag where no term of their own is stated.
  func calendar(_ cycle: ReportingCycle, within term: ReportingTerm? = nil) -> ReportingCalendar {
    ReportingCalendar(cycle, in: period, term: term ?? .days(head.reportingLagDays), issued: head.issued)
  }
}

/// The facts of a plan's document.
public struct Head: Sendable {
  /// The id, which is the folder's name.
  public let id: String
  /// The title.
  public let title: String
  /// The months it covers.
  public let period: Period
  /// Who answers for the plan; `nil` where that could not be read.
  public let owner: DepartmentID?
  /// The document's number.
  public let documentNumber: String?
  /// The day it was issued.
  public let issued: CalendarDate?
  /// The region it is for.
  public let region: String?
  /// The id of the plan above it.
  public let parent: String?
  /// The ids of the plans below it.
  public let children: [String]
  /// The id of the plan before it.
  public let predecessor: String?
  /// The documents that figures come from.
  public let sources: [Source]
  /// How often figures are due.
  public let reportingCycle: ReportingCycle
  /// Days from the end of a period until its figure is due.
  public let reportingLagDays: Int
  /// For how many days ahead exceptions may be approved.
  public let exceptionDays: Int
  /// Who leads where a cell names several leads.
  public let leads: Leads
  /// Which days are worked.
  public let workingCalendar: WorkingCalendar
  /// The readings chosen where the document leaves a word open.
  public let assumptions: Assumptions
  /// Since when the plan is over for good, and by which document; `nil` while it is worked on.
  public let closing: Closing?
  /// A remark.
  public let note: String?
  /// The beginning of `plan.json`.
  public let place: Place

  /// Who leads of the bodies in one cell (`leads`).
  public enum Leads: String, Sendable, CaseIterable {
    /// All of them, jointly.
    case all
    /// The first; the others support it, as some documents say (排在第一位的为牵头单位).
    case first
  }

  /// That a plan is closed: its result stands, and nobody is asked for anything any more.
  public struct Closing: Sendable, Hashable {
    /// The day from which it is.
    public let day: CalendarDate
    /// The document that says so, by its number.
    public let document: String

    /// A closing.
    public init(day: CalendarDate, document: String) {
      self.day = day
      self.document = document
    }
  }

  /// Whether the plan is closed by a day.
  public func isClosed(on day: CalendarDate) -> Bool { closing.map { $0.day <= day } ?? false }

  /// A document that figures come from.
  public struct Source: Sendable {
    /// Its id in the tables.
    public let id: String
    /// Its title.
    public let title: String
    /// The day it was issued.
    public let issued: CalendarDate?
    /// A remark.
    public let note: String?

    /// A document.
    public init(id: String, title: String, issued: CalendarDate? = nil, note: String? = nil) {
      self.id = id
      self.title = title
      self.issued = issued
      self.note = note
    }
  }

  /// The facts of a document.
  public init(
    id: String, title: String, period: Period, owner: DepartmentID?, documentNumber: String? = nil,
    issued: CalendarDate? = nil, region: String? = nil, parent: String? = nil, children: [String] = [],
    predecessor: String? = nil, sources: [Source] = [], reportingCycle: ReportingCycle = .year,
    reportingLagDays: Int = 31, exceptionDays: Int = 366, workingCalendar: WorkingCalendar = WorkingCalendar(),
    leads: Leads = .all,
    assumptions: Assumptions = Assumptions(), closing: Closing? = nil, note: String? = nil, place: Place
  ) {
    self.id = id
    self.title = title
    self.period = period
    self.owner = owner
    self.documentNumber = documentNumber
    self.issued = issued
    self.region = region
    self.parent = parent
    self.children = children
    self.predecessor = predecessor
    self.sources = sources
    self.reportingCycle = reportingCycle
    self.reportingLagDays = reportingLagDays
    self.exceptionDays = exceptionDays
    self.leads = leads
    self.workingCalendar = workingCalendar
    self.assumptions = assumptions
    self.closing = closing
    self.note = note
    self.place = place
  }
}
