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
  /// The new day that the word asks for or gives (`延期至2024年9月30日`), where it does.
  public let newDeadline: CalendarDate?

  /// A word as written.
  public init(_ text: String) {
    self.text = text
    let phrase = ProgressPhrase(text)
    state = phrase.state
    mergedInto = phrase.mergedInto
    share = phrase.share
    newDeadline = phrase.newDeadline
  }
}
