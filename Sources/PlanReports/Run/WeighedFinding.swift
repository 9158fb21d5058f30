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
  /// Whether the list of known findings has it, approved or not.
  package let isListed: Bool

  /// A finding, its weight, and whether it tells.
  package init(
    _ finding: Finding, _ severity: Severity, _ standing: Standing = .counted, isListed: Bool = false
  ) {
    self.finding = finding
    self.severity = severity
    self.standing = standing
    self.isListed = isListed
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

  /// Whether someone has yet to act on it: it is neither approved nor known.
  package var isOpen: Bool { exception == nil && !isKnown }

  /// Whether it tells on the exit status.
  package var isCounted: Bool {
    if case .counted = standing { return true }
    return false
  }

  /// How loudly it is shown: what does not tell no louder than a note.
  package var loudness: Severity { isCounted ? severity : .note }

  /// The word for what takes it out of the exit status; for one that tells, `计入`.
  var standingName: Wording {
    switch standing {
    case .counted: Wording(zh: "计入", en: "counted")
    case .supporting, .excepted, .known: weight
    }
  }

  /// The word for its weight, or for what takes it out of the exit status.
  package var weight: Wording {
    if exception != nil { return Wording(zh: "例外", en: "excepted") }
    if isSupporting { return Wording(zh: "配合", en: "supporting") }
    return isKnown ? Wording(zh: "已知", en: "known") : severity.name
  }

  /// Why it does not tell: who approved it until when, that it is known or only supported; nothing otherwise.
  package var approval: Wording? {
    if let exception {
      let (approver, day, reason) = (exception.approver, exception.expires.description, exception.reason)
      return Wording(zh: "\(approver)批准，至\(day)：\(reason)", en: "approved by \(approver) until \(day): \(reason)")
    }
    if isSupporting { return Wording(zh: "所选单位只是配合，不计入", en: "the department only supports this; it does not count") }
    return isKnown ? Wording(zh: "列在已知问题清单中", en: "listed as known") : nil
  }
}

extension WeighedFinding.Standing {
  /// The word that JSON has for it.
  package var name: String {
    switch self {
    case .counted: "counted"
    case .supporting: "supporting"
    case .excepted: "excepted"
    case .known: "known"
    }
  }

  /// All words.
  static let names = ["counted", "supporting", "excepted", "known"]
}
