/// How an indicator stands.
public enum Status: String, Sendable, Hashable, CaseIterable {
  /// The period is over and the target attained.
  case met
  /// The period is not over and the target already attained.
  case metEarly
  /// The value due by now is reached.
  case onSchedule
  /// The value due by now is not reached.
  case behind
  /// The period is over and the target not attained.
  case missed
  /// There is data, but it does not decide.
  case undetermined
  /// There is no usable reading.
  case unreported
  /// There is no reading, and none is to be there yet.
  case notYetDue
  /// There is nothing to measure, or the target was cancelled: nothing is owed.
  case notApplicable

  /// The status as reports print it.
  public var name: Wording {
    switch self {
    case .met: Wording(zh: "已完成", en: "achieved")
    case .metEarly: Wording(zh: "提前完成", en: "achieved ahead of schedule")
    case .onSchedule: Wording(zh: "达到时序进度", en: "on track")
    case .behind: Wording(zh: "滞后", en: "behind schedule")
    case .missed: Wording(zh: "未完成", en: "not achieved")
    case .undetermined: Wording(zh: "无法判定", en: "cannot be determined")
    case .unreported: Wording(zh: "缺数据", en: "not reported")
    case .notYetDue: Wording(zh: "未到报送期", en: "not yet due")
    case .notApplicable: Wording(zh: "不适用", en: "not applicable")
    }
  }

  /// Whether the data decides anything.
  public var isDetermined: Bool { isReached || isShortfall }
  /// Whether what is due is shown to be reached.
  public var isReached: Bool { self == .met || self == .metEarly || self == .onSchedule }
  /// Whether what is due is shown not to be reached.
  public var isShortfall: Bool { self == .behind || self == .missed }
}

extension Truth {
  /// The status at the end of a period.
  var finalStatus: Status {
    switch self {
    case .yes: .met
    case .no: .missed
    case .undetermined: .undetermined
    }
  }
}
