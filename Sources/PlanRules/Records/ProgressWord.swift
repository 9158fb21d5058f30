/// A reporter's word for how far something has come, and what it stands for.
public struct ProgressWord: Sendable, Hashable {
  /// The word as written.
  public let text: String
  /// The state it stands for; `nil` where the word is not known, or leaves it open (`基本完成`).
  public let state: ProgressState?
  /// The id or number of the task that it is merged into (`并入任务3`), as written.
  public let mergedInto: String?
  /// How far the work has come, in percent from 0 to 100, where the word says so (`完成80%`).
  public let share: Figure?
  /// The amount that it states where it says nothing else (`累计完成80户`), as written.
  public let amount: String?
  /// The new day that the word asks for or gives (`延期至2024年9月30日`), where it does.
  public let newDeadline: CalendarDate?

  /// Whether it says that something has begun (`已开工`), and not how far it is.
  var saysBegun: Bool {
    guard state == .underWay else { return false }
    return ["开工", "动工", "启动", "开建", "开工建设", "在建"].contains { text.ends(with: $0) }
  }

  /// Whether it is on all that there is to be done (`全部完成`).
  var saysAll: Bool { ["全部", "整体", "全面", "均", "都"].contains(where: text.contains(text:)) }

  /// A word as written.
  public init(_ text: String) {
    self.text = text
    let phrase = ProgressPhrase(text)
    state = phrase.state
    mergedInto = phrase.mergedInto
    share = phrase.share
    amount = phrase.amount
    newDeadline = phrase.newDeadline
  }
}
