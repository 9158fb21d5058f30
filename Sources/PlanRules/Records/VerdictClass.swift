/// What the word of an announced verdict says.
public enum VerdictClass: String, Sendable, Hashable, CaseIterable {
  /// The target was reached ahead of time (`提前实现`).
  case completedEarly
  /// The target was reached (`已完成`).
  case completed
  /// The target was more or less reached (`基本完成`).
  case mostlyCompleted
  /// Faster than expected (`快于预期`).
  case ahead
  /// As expected (`符合预期`).
  case onTrack
  /// More or less as expected (`基本符合预期`).
  case mostlyOnTrack
  /// Slower than expected (`滞后`).
  case behind
  /// The target was not reached (`未完成`).
  case notCompleted
  /// A forecast: the target will be reached (`预计可完成`).
  case willComplete
  /// It is hard to reach (`完成难度较大`).
  case atRisk
  /// A forecast: the target will not be reached (`难以完成`).
  case willNotComplete
  /// A resolve, which says nothing of how things stand (`力争完成`).
  case strives

  /// The class as reports print it.
  public var name: Wording {
    switch self {
    case .completedEarly: Wording(zh: "提前完成", en: "completed early")
    case .completed: Wording(zh: "完成", en: "completed")
    case .mostlyCompleted: Wording(zh: "基本完成", en: "mostly completed")
    case .ahead: Wording(zh: "快于预期", en: "ahead")
    case .onTrack: Wording(zh: "符合预期", en: "on track")
    case .mostlyOnTrack: Wording(zh: "基本符合预期", en: "mostly on track")
    case .behind: Wording(zh: "滞后", en: "behind")
    case .notCompleted: Wording(zh: "未完成", en: "not completed")
    case .willComplete: Wording(zh: "预计完成", en: "will be completed")
    case .atRisk: Wording(zh: "完成有难度", en: "at risk")
    case .willNotComplete: Wording(zh: "预计难以完成", en: "will not be completed")
    case .strives: Wording(zh: "力争完成", en: "is striven for")
    }
  }

  /// Words of the class that are suggested where another one is not known.
  public var words: [String] {
    switch self {
    case .completedEarly: ["提前完成", "提前实现"]
    case .completed: ["已完成", "完成", "如期完成", "超额完成", "已达标"]
    case .mostlyCompleted: ["基本完成", "基本实现"]
    case .ahead: ["快于预期", "好于预期", "超过预期", "快于序时进度"]
    case .onTrack: ["符合预期", "达到序时进度", "按序时推进", "进展顺利", "保持", "控制在目标内"]
    case .mostlyOnTrack: ["基本符合预期", "总体符合预期", "总体进展顺利"]
    case .behind: ["滞后", "滞后于预期", "慢于预期", "低于预期", "未达到序时进度", "进展缓慢"]
    case .notCompleted: ["未完成", "未实现", "未达标"]
    case .willComplete: ["预计可完成", "预计如期完成", "有望完成"]
    case .atRisk: ["完成难度较大", "存在风险"]
    case .willNotComplete: ["难以完成", "预计难以完成"]
    case .strives: ["力争完成", "确保完成"]
    }
  }
}
