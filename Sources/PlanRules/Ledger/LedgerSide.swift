/// From which side a ledger is counted and listed.
public enum LedgerSide: String, Sendable, Hashable, CaseIterable {
  /// By the body that owes it.
  case department
  /// By the leader in charge.
  case leader
  /// By the document or meeting it comes from.
  case source
  /// By chapter.
  case category
  /// By region: that of the government that owes it, else the plan's own.
  case region
}

extension Plan {
  /// What a task stands under on one side, for the body that owes it; `nil` where the tables do not say.
  public func name(of task: Int, on side: LedgerSide, for body: DepartmentID?) -> String? {
    switch side {
    case .department: body.map { departments[$0].name }
    case .leader: tasks[task].particulars.leader
    case .source: tasks[task].particulars.origin
    case .category: tasks[task].category
    case .region: region(of: body)
    }
  }

  /// The region of a government, by its name; of every other body the plan's own.
  public func region(of body: DepartmentID?) -> String? {
    guard let body, departments[body].kind == .government else { return head.region }
    let name = departments[body].name
    for ending in ["人民政府", "政府"] where name.ends(with: ending) { return String(name.dropLast(ending.count)) }
    return name
  }
}
