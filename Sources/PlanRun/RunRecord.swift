package import PlanFiles
package import PlanRules

/// What a history keeps of a run beside how each plan stood: when it was made, of which data, by which program.
package struct RunRecord: Sendable {
  private let day: CalendarDate?
  private let commit: String?
  private let version: String

  /// A run.
  package init(on day: CalendarDate?, of commit: String?, version: String) {
    self.day = day
    self.commit = commit
    self.version = version
  }

  /// How a plan stands in it.
  package func entry(of item: RunItem) -> HistoryEntry {
    // Two rows of one key are two findings of one name, which an object of JSON may not have twice.
    var named: [String: Int] = [:]
    let open = item.findings.filter { $0.isOpen && $0.severity > .note && !$0.isOfClosedPlan }.map { weighed in
      let name = FindingIdentity(weighed.finding).parts.joined(separator: " ")
      named[name, default: 0] += 1
      let number = named[name].map { $0 > 1 ? " (\($0))" : "" } ?? ""
      return HistoryEntry.Standing(
        name + number, weighed.finding.extent?.stage.rawValue ?? weighed.severity.rawValue)
    }
    guard let judged = item.judged else { return entry(item.id, asOf: "", [], [], open) }
    let counts = StatusCounts(judged)
    let statuses = Status.allCases.compactMap { status -> HistoryEntry.Count? in
      let count = Nature.allCases.reduce(0) { $0 + counts.count($1, status) }
      return count > 0 ? HistoryEntry.Count(status.rawValue, count) : nil
    }
    let departments = judged.findingsByDepartment.map { HistoryEntry.Count($0.name, $0.findings.count) }
    return entry(item.id, asOf: judged.assessment.asOf.description, statuses, departments, open)
  }

  private func entry(
    _ plan: String, asOf: String, _ statuses: [HistoryEntry.Count], _ departments: [HistoryEntry.Count],
    _ open: [HistoryEntry.Standing]
  ) -> HistoryEntry {
    HistoryEntry(
      plan: plan, asOf: asOf, day: day?.description ?? "", commit: commit, version: version, statuses: statuses,
      departments: departments, open: open)
  }
}

/// What is different in how a plan stands between two runs.
package struct PlanNews: Sendable {
  /// Of what stands in one way.
  package struct Item: Sendable {
    /// The word for how it stands.
    package let word: String
    /// How many there were.
    package let before: Int
    /// How many there are.
    package let now: Int
    /// What stands so now and did not before.
    package let new: [String]
    /// What stood so before and does no more.
    package let gone: [String]
  }

  /// What is different, by the words for how things stand, in the order in which they come.
  package let items: [Item]

  /// What is different from one run to the next; everything where there was none before.
  package init(from before: HistoryEntry?, to now: HistoryEntry) {
    let earlier = before?.open ?? []
    var words: [String] = []
    for standing in now.open + earlier where !words.contains(standing.word) { words.append(standing.word) }
    items = words.compactMap { word in
      let was = earlier.filter { $0.word == word }.map(\.name)
      let stands = now.open.filter { $0.word == word }.map(\.name)
      let (new, gone) = (stands.filter { !was.contains($0) }, was.filter { !stands.contains($0) })
      guard !(new.isEmpty && gone.isEmpty) else { return nil }
      return Item(word: word, before: was.count, now: stands.count, new: new, gone: gone)
    }
  }
}
