import Testing

@testable import PlanRules

/// A plan and its records in the words of the tables, put together row by row; every cell is read as a table's would be.
struct Draft {
  /// A row of the indicator or statistics table.
  struct Row {
    var code: String
    /// The name; the code with a word of what should rise where none is given.
    var name: String?
    var target: String?
    var unit = "%"
    var measure = Measure.level
    var baseline = ""
    var baselineYear: Int?
    var direction: Direction?
    var nature: Nature?
    var cycle: ReportingCycle?
    var lead: [String] = []
    var lacksMeasure = false
    var hasUnreadableTarget = false
    var revisions: [(day: String, target: String)] = []
    var rebased: [(day: String, baseline: String)] = []
    /// The codes of the indicators that a statistic bears on.
    var bearsOn: [String] = []
  }

  /// A row of the actuals table.
  struct Entry {
    var code: String
    var period: String
    var value: String
    var quotient: (String, String)?
    var region: String?
    var state: FigureState?
    var submitted: String?
    var review: String?
  }

  /// A row of the table of annual targets.
  struct Annual {
    var code: String
    var period: String
    var target: String?
    var rate: String?
    var region: String?
  }

  /// A row of the task matrix.
  struct Task {
    var number: String
    var lead: [String] = []
    var supporting: [String] = []
    var indicators: [String] = []
    var deadline: String?
    var unread: String?
    var start: String?
    var takenOverBy: [String] = []
  }

  /// A row of the table of milestones.
  struct Duty {
    var code: String
    var task: String?
    var deadline: String?
    var lead: [String] = []
  }

  /// A row of the progress table.
  struct Note {
    var subject: String
    var period: String?
    var day: String?
    var word: String
    var body: String?
    var finished: String?
    /// Who approved, and on which day.
    var approval: (String, String?)?
    var newDeadline: String?
    var confirmation = ProgressNote.Confirmation.notKept
    var forecast: ProgressNote.Forecast?
    /// How much of the work is done, in percent.
    var share: String?
  }

  var period = "2021-2025"
  var cycle = ReportingCycle.year
  var lagDays = 31
  var issued: String?
  var owner: String? = "市残联"
  var assumptions = Assumptions()
  var departments = ["市残联", "市民政局", "市教育局", "市卫生健康局"].map { Department(name: $0) }
  var indicators: [Row] = []
  var statistics: [Row] = []
  var entries: [Entry] = []
  var annual: [Annual] = []
  var tasks: [Task] = []
  var milestones: [Duty] = []
  var notes: [Note] = []
}

extension Draft {
  /// A plan of one indicator with its readings by period.
  init(_ row: Row, _ readings: KeyValuePairs<String, String> = [:], cycle: ReportingCycle = .year) {
    self.cycle = cycle
    indicators = [row]
    report(row.code, readings)
  }

  mutating func report(_ code: String, _ readings: KeyValuePairs<String, String>) {
    entries += readings.map { Entry(code: code, period: $0.key, value: $0.value) }
  }

  mutating func set(_ code: String, _ targets: KeyValuePairs<String, String>) {
    annual += targets.map { Annual(code: code, period: $0.key, target: $0.value) }
  }

  func assess(on day: String) throws -> PlanAssessment {
    Assessor(plan: try plan(), records: try records(), asOf: try date(day)).assess()
  }

  /// How an indicator stands, by its code or else the first one.
  func row(_ code: String? = nil, on day: String) throws -> IndicatorAssessment {
    let position = try code.map { code in try #require(indicators.firstIndex { $0.code == code }) } ?? 0
    return try assess(on: day).indicators[position]
  }

  func overdue(on day: String, within days: Int = 0) throws -> OverdueList {
    OverdueList(plan: try plan(), records: try records(), assessment: try assess(on: day), within: days)
  }
}
