import PlanRules

extension DataFacts {
  /// What is wrong, in the words of the tests.
  var words: String {
    switch self {
    case .cell(_, let problem): CellFlaw(problem).rawValue
    case .row(let fault): RowFlaw(fault).rawValue
    case .file(let fault): FileFlaw(fault).rawValue
    default: TableFlaw(self)?.rawValue ?? "an exception that approves nothing"
    }
  }
}

extension Finding {
  /// What is wrong, in the words of the tests; those of the rule for what is not found while reading.
  var words: String { if case .data(let facts) = facts { facts.words } else { rule.name } }
}
