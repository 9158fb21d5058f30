package import PlanRules

/// A finding with its weight under the options of a run.
///
/// A class, as many hold the same one; nothing of it ever changes.
package final class WeighedFinding: Sendable {
  /// Whether a finding tells on the exit status, and if not, why.
  package enum Standing: Sendable {
    /// It tells.
    case counted
    /// The department asked for only supports it.
    case supporting
    /// It is on data of others than the department asked for.
    case others
    /// It was approved for a time.
    indirect case excepted(ApprovedException)
    /// It is listed as known.
    case known
    /// The change that is looked at has not brought it.
    case inherited
    /// Its plan is closed.
    case closed
  }

  /// The finding.
  package let finding: Finding
  /// Its severity under the options of the run.
  package let severity: Severity
  /// Whether it tells on the exit status.
  package let standing: Standing
  /// Whether the list of known findings has it, approved or not.
  package let isListed: Bool
  /// What tells it from all others.
  package let fingerprint: Fingerprint
  /// What the change that is looked at did to it; `nil` where none is.
  package let change: FindingChange?

  /// A finding, its severity, and whether it tells; where others share its identity, its own fingerprint.
  package init(
    _ finding: Finding, _ severity: Severity, _ standing: Standing = .counted, isListed: Bool = false,
    fingerprint: Fingerprint? = nil, change: FindingChange? = nil
  ) {
    self.finding = finding
    self.severity = severity
    self.standing = standing
    self.isListed = isListed
    self.change = change
    self.fingerprint = fingerprint ?? Fingerprint(of: FindingIdentity(finding).text)
  }

  /// The exception that approves it.
  package var exception: ApprovedException? {
    if case .excepted(let exception) = standing { return exception }
    return nil
  }

  /// Whether the department asked for only supports it.
  package var isSupporting: Bool {
    if case .supporting = standing { return true }
    return false
  }

  /// Whether it is listed as known.
  package var isKnown: Bool {
    if case .known = standing { return true }
    return false
  }

  /// Whether it was there before the change that is looked at, as it is.
  package var isUnchanged: Bool { change == .unchanged }

  /// Whether someone has yet to act on it: it is neither approved nor known.
  package var isOpen: Bool { exception == nil && !isKnown }

  /// Whether it tells on the exit status.
  package var isCounted: Bool {
    if case .counted = standing { return true }
    return false
  }

  /// Whether its plan is closed.
  package var isOfClosedPlan: Bool {
    if case .closed = standing { return true }
    return false
  }

  /// Whether it fails the run.
  package var isFailure: Bool { isCounted && severity == .error }

  /// The severity it is shown with: what does not tell is shown as no more than a note.
  package var shownSeverity: Severity { isCounted ? severity : .note }
}
