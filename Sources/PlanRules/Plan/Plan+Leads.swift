extension Plan {
  /// Who leads and who only supports of the bodies that one cell of leads names, as the plan's document has it.
  ///
  /// Where the cell says itself who leads (`甲、乙牵头`), those are `named`, and all of them lead.
  public func leading(
    among bodies: [DepartmentID], named: Bool = false
  ) -> (lead: [DepartmentID], supporting: [DepartmentID]) {
    named || head.leads == .all ? (bodies, []) : (Array(bodies.prefix(1)), Array(bodies.dropFirst()))
  }
}
