/// Tasks counted from one side of the ledger, the best rate first.
public struct LedgerRanking: Sendable {
  /// What stands under one name.
  public struct Row: Sendable, Hashable {
    /// The name; `nil` where the tables do not say.
    public let name: String?
    /// Its tasks.
    public let counts: LedgerCounts
    /// The place by the rate of what was done in time, from 1; those of one rate share it. `nil` where nothing is due.
    public let rank: Int?
  }

  /// The rows, by place; those where nothing is due come last, in the order in which they were met.
  public let rows: [Row]

  /// Counts under names, those of one name added up.
  public init(_ counted: [(name: String?, counts: LedgerCounts)]) {
    var names: [String?] = []
    var sums: [String?: LedgerCounts] = [:]
    for (name, counts) in counted {
      if let known = sums[name] {
        sums[name] = known + counts
      } else {
        names.append(name)
        sums[name] = counts
      }
    }
    let all = names.map { (name: $0, counts: sums[$0] ?? LedgerCounts()) }
    let rated = all.enumerated().filter { $1.counts.inTimePercent != nil }.sorted { left, right in
      let (first, second) = (left.element.counts.inTimePercent ?? .zero, right.element.counts.inTimePercent ?? .zero)
      return first == second ? left.offset < right.offset : second < first
    }.map(\.element)
    rows =
      rated.map { row in
        let better = rated.count { row.counts.inTimePercent ?? .zero < $0.counts.inTimePercent ?? .zero }
        return Row(name: row.name, counts: row.counts, rank: better + 1)
      } + all.filter { $0.counts.inTimePercent == nil }.map { Row(name: $0.name, counts: $0.counts, rank: nil) }
  }
}

extension TaskEntry {
  /// The bodies that owe it, members of a group each by itself; `nil` where the plan names none.
  public var owing: [DepartmentID?] {
    var found: [DepartmentID?] = []
    var met: Set<DepartmentID?> = []
    for matter in occasions {
      for part in matter.parts where met.insert(part.body).inserted { found.append(part.body) }
    }
    return found
  }
}

extension Plan {
  /// Some tasks counted under the names of one side, in the order in which these are met.
  ///
  /// A task of several bodies counts under each of them; under every other name it counts once. `keeping` chooses the
  /// bodies that are looked at.
  public func counts(
    of entries: [TaskEntry], on side: LedgerSide, by day: CalendarDate, keeping: (DepartmentID?) -> Bool = { _ in true }
  ) -> [(name: String?, counts: LedgerCounts)] {
    entries.flatMap { entry in
      var found: [(name: String?, bodies: [DepartmentID])] = []
      var positions: [String?: Int] = [:]
      for body in entry.owing where keeping(body) {
        let name = name(of: entry.task, on: side, for: body)
        if let known = positions[name] {
          found[known].bodies += body.map { [$0] } ?? []
        } else {
          positions[name] = found.count
          found.append((name, body.map { [$0] } ?? []))
        }
      }
      let isOfBodies = side == .department || side == .region
      guard isOfBodies, entry.standsApart else {
        let whole = LedgerCounts([TaskShare(entry)], by: day)
        return found.map { ($0.name, whole) }
      }
      let parts = PartsByBody(entry)
      return found.map { name, bodies in
        (name, LedgerCounts([TaskShare(entry, of: bodies.isEmpty ? nil : bodies, in: parts)], by: day))
      }
    }
  }
}
