/// All rules, in the order of their codes.
public enum RuleBook {
  /// The rules.
  public static let rules: [Rule] = targets + tasks + consistency + data + hierarchy + run

  private static let targets: [Rule] = [
    .bindingTargetMissed, .bindingTargetBehind, .bindingTargetUnreported, .bindingTargetUndetermined,
    .expectedTargetMissed, .expectedTargetBehind, .expectedTargetUnreported, .expectedTargetUndetermined,
    .annualTargetMissed, .annualTargetUnreported, .annualTargetUndetermined,
  ]
  private static let tasks: [Rule] = [
    .taskOverdue, .milestoneOverdue, .reportOverdue, .taskReportedBehind, .completedButIndicatorMissed,
  ]
  private static let consistency: [Rule] = [
    .equationBroken, .printedRateMismatch, .ratioMismatch, .overlappingPeriodsDisagree, .differsFromOfficialVerdict,
    .definitionChanged,
  ]
  private static let data: [Rule] = [
    .unreadableCell, .unknownColumn, .unknownCode, .unknownDepartment, .duplicateRow, .unitMismatch,
    .outsidePlanPeriod, .unknownSource, .unreadableFile, .missingColumn, .unknownKey, .brokenRow, .directionMissing,
    .measureMissing, .natureMissing, .repeatedRow, .directionContradicted, .furtherFindings, .unknownFile,
    .exceptionExpired, .exceptionUnmatched,
  ]
  private static let hierarchy: [Rule] = [.baselineContradictsPredecessor]
  private static let run: [Rule] = [.noPlan, .nothingJudged, .usage, .knownFindingGone]

  /// The rule of a code or name.
  public static func rule(_ text: String) -> Rule? {
    rules.first { $0.code.lowercased() == text.lowercased() || $0.name == text.lowercased() }
  }
}
