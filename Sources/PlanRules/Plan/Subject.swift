/// What a finding, an exception or a note is about.
public enum Subject: Sendable, Hashable {
  /// An indicator or statistic by its code, a task by its number, a milestone or an equation by its code.
  case named(String)
  /// A row of one of the plan's tables, by its key.
  case row(PlanTable, key: String)
  /// One of the plan's tables as a whole.
  case table(PlanTable)
  /// A file that is none of the plan's tables.
  case file(String)
  /// An entry of a list that is kept outside the plan.
  case entry(String)

  /// The table that it is, or is a row of.
  public var table: PlanTable? {
    switch self {
    case .row(let table, _), .table(let table): table
    case .named, .file, .entry: nil
    }
  }

  /// The code or number, where it is one.
  public var name: String? { if case .named(let name) = self { name } else { nil } }
}
