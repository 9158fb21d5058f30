/// Turns findings into an exit status (`check` and `validate`).
public struct Gate: Sendable {
  /// Whether binding targets without enough data only warn.
  public let allowsMissing: Bool
  /// Whether warnings count as errors.
  public let isStrict: Bool

  /// A gate with its options.
  public init(allowsMissing: Bool = false, isStrict: Bool = false) {
    self.allowsMissing = allowsMissing
    self.isStrict = isStrict
  }

  /// The weight of a finding under the options.
  ///
  /// What `--allow-missing` lowers to a warning stays one under `--strict`.
  public func severity(of finding: Finding) -> Severity {
    if allowsMissing, Gate.missing.contains(finding.rule) { return .warning }
    return isStrict && finding.severity == .warning ? .error : finding.severity
  }

  private static let missing: [Rule] = [.bindingTargetUnreported, .bindingTargetUndetermined]

  /// The outcome of a run: an error fails it; without one it passes only if something was judged.
  public static func outcome(severities: some Sequence<Severity>, hasJudgement: Bool) -> Outcome {
    if severities.contains(.error) { return .failed }
    return hasJudgement ? .passed : .void
  }
}

/// How a run ends; the number is the exit status, the same under every option.
public enum Outcome: Int32, Sendable {
  /// Nothing failed.
  case passed = 0
  /// Something failed.
  case failed = 1
  /// Nothing could be run or judged.
  case void = 2
}
