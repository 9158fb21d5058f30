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

  /// The table whose file a name differs from in nothing but upper case, full-width letters and blanks, or `nil`.
  package init?(meantBy fileName: String) {
    let name = NameFolding.folded(fileName).lowercased()
    guard let table = PlanTable(fileName: name) else { return nil }
    self = table
  }
}
