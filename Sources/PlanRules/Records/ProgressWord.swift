/// A reporter's word for how far something has come, and what it stands for.
public struct ProgressWord: Sendable, Hashable {
  /// The word as written.
  public let text: String
  /// The state it stands for; `nil` where the word is not known.
  public let state: ProgressState?
  /// The id or number of the task that it is merged into (`并入任务3`), as written.
  public let mergedInto: String?

  /// A word as written.
  public init(_ text: String) {
    self.text = text
    let folded = NotationText.folded(text)
    if folded.begins(with: "并入") {
      state = .merged
      let rest = folded.dropFirst(2)
      mergedInto = rest.isEmpty ? nil : String(rest.hasPrefix("任务") ? rest.dropFirst(2) : rest)
    } else {
      state = ProgressState(folded: folded)
      mergedInto = nil
    }
  }
}

/// How far a task has come.
public enum ProgressState: String, Sendable, Hashable, CaseIterable {
  /// Not begun.
  case notStarted
  /// Under way.
  case underWay
  /// Under way and on schedule.
  case onSchedule
  /// Behind schedule.
  case behind
  /// Not done.
  case notDone
  /// Handed back: what was reported as done is to be done again.
  case returned
  /// An extension is asked for, or was given; only an approval moves the day.
  case extended
  /// Done.
  case done
  /// Going on for good; closes a task that has no deadline of its own.
  case ongoing
  /// Suspended; only with an approval.
  case suspended
  /// Made part of another task; only with an approval.
  case merged
  /// Given up; only with an approval.
  case ended

  /// The word that tables use.
  public var name: Wording {
    switch self {
    case .notStarted: Wording(zh: "未启动", en: "not started")
    case .underWay: Wording(zh: "推进中", en: "under way")
    case .onSchedule: Wording(zh: "按序时推进", en: "on schedule")
    case .behind: Wording(zh: "滞后", en: "behind")
    case .notDone: Wording(zh: "未完成", en: "not done")
    case .returned: Wording(zh: "退回", en: "returned")
    case .extended: Wording(zh: "延期", en: "extension")
    case .done: Wording(zh: "已完成", en: "done")
    case .ongoing: Wording(zh: "常态化推进", en: "ongoing")
    case .suspended: Wording(zh: "暂缓", en: "suspended")
    case .merged: Wording(zh: "并入", en: "merged")
    case .ended: Wording(zh: "终止", en: "ended")
    }
  }

  private var words: [String] {
    switch self {
    case .notStarted: ["未启动", "暂未开启", "未开展", "尚未启动"]
    case .underWay: ["推进中", "正常推进", "进行中"]
    case .onSchedule: ["按序时推进", "达进度", "超进度"]
    case .behind: ["滞后", "推进缓慢", "欠进度", "未按序时推进", "超期未办结"]
    case .notDone: ["未完成"]
    case .returned: ["退回"]
    case .extended: ["申请延期"]
    case .done: ["已完成", "提前完成", "销号", "完成", "已办结"]
    case .ongoing: ["常态化推进", "长期坚持", "持续推进"]
    case .suspended: ["暂缓"]
    case .merged: ["并入"]
    case .ended: ["终止", "取消"]
    }
  }

  /// All words that are understood, for suggestions.
  public static var knownWords: [String] { allCases.flatMap(\.words) }

  /// The state that a folded word stands for (`滞后1个月` is behind), or `nil`.
  init?(folded: String) {
    let exact = ProgressState.allCases.first { $0.words.contains { $0.hasSameBytes(as: folded) } }
    guard let state = exact ?? (folded.begins(with: "滞后") ? .behind : nil) else { return nil }
    self = state
  }
}
