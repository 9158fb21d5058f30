extension Plan {
  /// Who leads and who only supports of the bodies that one cell of leads names, as the plan's document has it.
  public func leading(among bodies: [DepartmentID]) -> (lead: [DepartmentID], supporting: [DepartmentID]) {
    head.leads == .all ? (bodies, []) : (Array(bodies.prefix(1)), Array(bodies.dropFirst()))
  }
}
