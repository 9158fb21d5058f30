package import PlanRules

/// A finding with its weight under the options of a run.
package struct WeighedFinding: Sendable {
  /// Whether a finding tells on the exit status, and if not, why.
  package enum Standing: Sendable {
    /// It tells.
    case counted
    /// The department asked for only supports it.
    case supporting
    /// It was approved for a time.
    indirect case excepted(ApprovedException)
    /// It is listed as known.
    case known
  }

  /// The finding.
  package let finding: Finding
  /// Its weight.
  package let severity: Severity
  /// Whether it tells on the exit status.
  package let standing: Standing

  /// A finding, its weight, and whether it tells.
  package init(_ finding: Finding, _ severity: Severity, _ standing: Standing = .counted) {
    self.finding = finding
    self.severity = severity
    self.standing = standing
  }

  /// The exception that approves it.
  package var exception: ApprovedException? {
    if case .excepted(let exception) = standing { return exception }
    return nil
  }

  /// Whether it is listed as known.
  package var isKnown: Bool {
    if case .known = standing { return true }
    return false
  }

  /// Whether someone has yet to act on it: it is neither approved nor known.
  package var isOpen: Bool { exception == nil && !isKnown }

  /// Whether it tells on the exit status.
  package var isCounted: Bool {
    if case .counted = standing { return true }
    return false
  }

  /// How loudly it is shown: what is approved or known no louder than a note.
  package var loudness: Severity { isOpen ? severity : .note }

  /// The word for what takes it out of the exit status; for one that tells, `计入`.
  var standingName: Wording {
    switch standing {
    case .counted: Wording(zh: "计入", en: "counted")
    case .supporting: Wording(zh: "只是配合", en: "supporting")
    case .excepted, .known: weight
    }
  }

  /// The word for its weight, or for what takes it out of the exit status.
  package var weight: Wording {
    if exception != nil { return Wording(zh: "例外", en: "excepted") }
    return isKnown ? Wording(zh: "已知", en: "known") : severity.name
  }

  /// Who approved it, until when and why; that it is known; nothing otherwise.
  package var approval: Wording? {
    if let exception {
      let (approver, day, reason) = (exception.approver, exception.expires.description, exception.reason)
      return Wording(zh: "\(approver)批准，至\(day)：\(reason)", en: "approved by \(approver) until \(day): \(reason)")
    }
    return isKnown ? Wording(zh: "列在已知问题清单中", en: "listed as known") : nil
  }
}
