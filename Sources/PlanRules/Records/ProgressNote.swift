/// What was reported about a task, a milestone or an indicator on a day.
///
/// A class, as many hold the same one; nothing of it ever changes.
public final class ProgressNote: Sendable {
  /// A task's number, a milestone's code or an indicator's code.
  public let subject: String
  /// The months the note speaks of.
  public let period: Period?
  /// The day it was made.
  public let date: CalendarDate?
  /// The state in the reporter's own word.
  public let word: String
  /// The state the word stands for; `nil` where the word is not known.
  public let state: ProgressState?
  /// What was reported.
  public let explanation: String?
  /// The reason given for a delay.
  public let cause: String?
  /// The remedy announced.
  public let remedy: String?
  /// The id of the source.
  public let source: String?
  /// The row.
  public let place: Place

  /// A note as a table states it.
  public init(
    subject: String, period: Period?, date: CalendarDate?, word: String, explanation: String? = nil,
    cause: String? = nil, remedy: String? = nil, source: String? = nil, place: Place
  ) {
    self.subject = subject
    self.period = period
    self.date = date
    self.word = word
    self.state = ProgressState(word: word)
    self.explanation = explanation
    self.cause = cause
    self.remedy = remedy
    self.source = source
    self.place = place
  }

  /// The day by which the note counts: the end of what it speaks of, else the day it was made.
  public var day: CalendarDate? { period?.end ?? date }

  /// What notes are put in order by: the day it counts by, then the day it was made, which is the former where it is not
  /// stated; a note without any day comes first.
  var order: (day: Int, made: Int) { (day?.dayNumber ?? .min, (date ?? day)?.dayNumber ?? .min) }
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
  /// Done.
  case done
  /// Going on for good; closes a task that has no deadline of its own.
  case ongoing
  /// Given up.
  case ended

  /// The word that tables use.
  public var name: Wording {
    switch self {
    case .notStarted: Wording(zh: "未启动", en: "not started")
    case .underWay: Wording(zh: "推进中", en: "under way")
    case .onSchedule: Wording(zh: "按序时推进", en: "on schedule")
    case .behind: Wording(zh: "滞后", en: "behind")
    case .done: Wording(zh: "已完成", en: "done")
    case .ongoing: Wording(zh: "常态化推进", en: "ongoing")
    case .ended: Wording(zh: "终止", en: "ended")
    }
  }

  private var words: [String] {
    switch self {
    case .notStarted: ["未启动", "暂未开启", "未开展", "尚未启动"]
    case .underWay: ["推进中", "正常推进", "进行中"]
    case .onSchedule: ["按序时推进", "达进度", "超进度"]
    case .behind: ["滞后", "推进缓慢", "欠进度", "未按序时推进", "超期未办结"]
    case .done: ["已完成", "提前完成", "销号", "完成", "已办结"]
    case .ongoing: ["常态化推进", "长期坚持", "持续推进"]
    case .ended: ["终止", "取消"]
    }
  }

  /// All words that are understood, for suggestions.
  public static var knownWords: [String] { allCases.flatMap(\.words) }

  /// The state that a reporter's word stands for (`滞后1个月` is behind), or `nil`.
  public init?(word: String) {
    let folded = NotationText.folded(word)
    let exact = ProgressState.allCases.first { $0.words.contains { $0.hasSameBytes(as: folded) } }
    guard let state = exact ?? (folded.begins(with: "滞后") ? .behind : nil) else { return nil }
    self = state
  }
}
