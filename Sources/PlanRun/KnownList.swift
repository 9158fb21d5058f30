import PlanRules

/// The findings that were known before a run.
struct KnownList: Sendable {
  private let entries: [KnownFinding]
  private let extents: [String: Extent?]

  init(_ entries: [KnownFinding]) {
    self.entries = entries
    // Of two rows for one finding, as a merge may leave them, the one that allows less counts.
    extents = Dictionary(entries.map { ($0.fingerprint, $0.extent) }) { first, second in
      guard let first, let second else { return first ?? second }
      return first.change(since: second) == .worse ? second : first
    }
  }

  /// Whether a finding is listed, and has not got worse since.
  func holds(_ finding: Finding, _ fingerprint: Fingerprint) -> Bool {
    guard let listed = extents[fingerprint.text] else { return false }
    guard let listed, let extent = finding.extent else { return true }
    return extent.change(since: listed) != .worse
  }

  /// The entries of plans other than some, by plan, in the order in which the plans first appear.
  func entriesElsewhere(than ids: [String]) -> [(plan: String, entries: [KnownFinding])] {
    let ids = Set(ids)
    let elsewhere = entries.filter { !ids.contains($0.plan) }
    let byPlan = Dictionary(grouping: elsewhere, by: \.plan)
    var plans: [String] = []
    for entry in elsewhere where plans.last != entry.plan && !plans.contains(entry.plan) { plans.append(entry.plan) }
    return plans.map { ($0, byPlan[$0] ?? []) }
  }

  /// The positions of a plan's entries that are found no more, of rules that the run has looked at.
  func gone(
    of plan: Plan, among found: [Finding], on day: CalendarDate, ifLookedAt isLookedAt: (_ code: String) -> Bool
  ) -> [KnownFinding] {
    var present: Set<String> = []
    var fingerprints = FingerprintSeries()
    for position in found.positionsByPlace {
      present.insert(fingerprints.next(FindingIdentity(found[position])).text)
    }
    return entries.filter { entry in
      guard entry.plan == plan.id, !present.contains(entry.fingerprint), isLookedAt(entry.code) else { return false }
      // What the day lies before cannot be found yet.
      return Period(entry.period).map { $0.end <= day } ?? true
    }
  }
}
