package import PlanRules

extension PlanTable {
  /// The file that holds the table in a plan folder.
  package var fileName: String {
    switch self {
    case .head: "plan.json"
    case .departments: "departments.csv"
    case .indicators: "indicators.csv"
    case .statistics: "statistics.csv"
    case .revisions: "revisions.csv"
    case .equations: "equations.csv"
    case .tasks: "tasks.csv"
    case .milestones: "milestones.csv"
    case .actuals: "actuals.csv"
    case .annualTargets: "annual-targets.csv"
    case .progress: "progress.csv"
    case .verdicts: "verdicts.csv"
    case .exceptions: "exceptions.csv"
    }
  }

  /// The table that a file's name stands for, or `nil`.
  package init?(fileName: String) {
    guard let table = PlanTable.allCases.first(where: { $0.fileName.hasSameBytes(as: fileName) }) else { return nil }
    self = table
  }
}

extension Subject {
  /// The subject as reports, lists and exceptions name it.
  package var text: String {
    switch self {
    case .named(let name), .file(let name), .entry(let name): name
    case .row(let table, let key): "\(table.fileName) \(key)"
    case .table(let table): table.fileName
    }
  }

  /// The subject that a text names: a row where it begins with a table's file, else a code or number.
  init(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard let first = parts.first, let table = PlanTable(fileName: String(first)) else {
      self = .named(text)
      return
    }
    self = parts.count == 1 ? .table(table) : .row(table, key: String(parts[1]))
  }
}

extension Finding.Field {
  /// The column or key as the data names it.
  package var header: String {
    switch self {
    case .value: Column.value.header
    case .definition: Column.definition.header
    case .baseline: Column.baseline.header
    case .named(let name): name
    }
  }
}
