import PlanRules

/// The findings that were known before a run.
struct KnownList: Sendable {
  private let entries: [KnownFinding]
  private let fingerprints: Set<String>

  init(_ entries: [KnownFinding]) {
    self.entries = entries
    fingerprints = Set(entries.map(\.fingerprint))
  }

  /// Whether a finding is listed.
  func holds(_ fingerprint: String) -> Bool { fingerprints.contains(fingerprint) }

  /// The positions of a plan's entries that are found no more, of rules that the run has looked at.
  func gone(
    of plan: Plan, among found: [Finding], on day: CalendarDate, ifLookedAt isLookedAt: (_ code: String) -> Bool
  ) -> [KnownFinding] {
    var present: Set<String> = []
    var fingerprint = FindingFingerprint()
    for position in found.positionsByPlace { present.insert(fingerprint.next(found[position])) }
    return entries.filter { entry in
      guard entry.plan == plan.id, !present.contains(entry.fingerprint), isLookedAt(entry.code) else { return false }
      // What the day lies before cannot be found yet.
      return Period(entry.period).map { $0.end <= day } ?? true
    }
  }
}
