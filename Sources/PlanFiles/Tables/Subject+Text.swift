package import PlanRules

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
    case .value: ActualsTable.Column.value.header
    case .definition: ActualsTable.Column.definition.header
    case .baseline: IndicatorTable.Column.baseline.header
    case .target: IndicatorTable.Column.target.header
    case .measure: IndicatorTable.Column.measure.header
    case .direction: IndicatorTable.Column.direction.header
    case .yardstick(let part): part.header
    case .named(let name): name
    }
  }
}
