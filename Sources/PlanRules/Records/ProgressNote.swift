/// What was reported about a task, a milestone or an indicator on a day.
///
/// A class, as many hold the same one; nothing of it ever changes.
public final class ProgressNote: Sendable {
  /// A task's id, a milestone's code or an indicator's code; as written where that is none of them or may be several.
  public let subject: String
  /// What it may be on, where its subject fits several; none where that is clear.
  public let candidates: [String]
  /// Whose part it speaks of (`单位`); `nil` for the whole.
  public let body: DepartmentID?
  /// The months the note speaks of.
  public let period: Period?
  /// The day it was made, from which it counts.
  public let date: CalendarDate?
  /// The day on which the thing was done (`办结日期`), where that is stated apart from the day it was reported.
  public let finished: CalendarDate?
  /// What was reported, in the reporter's own word.
  public let word: ProgressWord
  /// What was reported.
  public let explanation: String?
  /// The reason given for a delay.
  public let cause: String?
  /// The remedy announced.
  public let remedy: String?
  /// Who allowed an end, a pause or an extension, by which document.
  public let approval: Approval?
  /// The new day of an extension (`现时限`).
  public let newDeadline: CalendarDate?
  /// How far the work has visibly come, in percent (`形象进度`).
  public let share: Figure?
  /// What proves it (`佐证`).
  public let evidence: String?
  /// What those who check found (`核定`).
  public let confirmation: Confirmation
  /// The body's own view of how it will end (`预判`).
  public let forecast: Forecast?
  /// What others are asked to decide (`需协调事项`).
  public let request: String?
  /// The id of the source.
  public let source: String?
  /// The row.
  public let place: Place

  /// A note as a table states it.
  public init(
    subject: String, candidates: [String] = [], body: DepartmentID? = nil, period: Period? = nil,
    date: CalendarDate? = nil,
    finished: CalendarDate? = nil, word: ProgressWord, explanation: String? = nil, cause: String? = nil,
    remedy: String? = nil, approval: Approval? = nil, newDeadline: CalendarDate? = nil, share: Figure? = nil,
    evidence: String? = nil, confirmation: Confirmation = .notKept, forecast: Forecast? = nil,
    request: String? = nil, source: String? = nil, place: Place
  ) {
    self.subject = subject
    self.candidates = candidates
    self.body = body
    self.period = period
    self.date = date
    self.finished = finished
    self.word = word
    self.explanation = explanation
    self.cause = cause
    self.remedy = remedy
    self.approval = approval
    self.newDeadline = newDeadline
    self.share = share
    self.evidence = evidence
    self.confirmation = confirmation
    self.forecast = forecast
    self.request = request
    self.source = source
    self.place = place
  }

  /// Who allowed something, and from which day that holds.
  public struct Approval: Sendable, Hashable {
    /// Who, by which number (`批准`).
    public let by: String
    /// The day (`批准日期`); without it nothing is allowed yet.
    public let date: CalendarDate?

    /// Whether it names a document or a meeting by its number, and does not refuse or only ask (`不同意`, `待批`).
    public var namesDocument: Bool {
      let folded = NotationText.folded(by)
      let refusals = ["不同意", "未同意", "不批准", "未批", "不予", "驳回", "退回", "待", "拟", "未获", "未经", "申请中", "报批", "口头"]
      guard !refusals.contains(where: folded.contains(text:)) else { return false }
      // A 请示 is what one asks with; the answer to it is a 批复.
      if folded.contains(text: "请示"), !["批复", "批准", "同意"].contains(where: folded.contains(text:)) { return false }
      let numerals: Set<Character> = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
      return folded.contains { $0.isASCII && $0.isNumber }
        || (folded.contains { numerals.contains($0) } && ["号", "次", "届"].contains(where: folded.contains(text:)))
    }

    /// An approval.
    public init(by: String, date: CalendarDate?) {
      self.by = by
      self.date = date
    }
  }

  /// What those who check found of a note that says done.
  public enum Confirmation: String, Sendable, Hashable {
    /// The table has no column for it: what is reported counts.
    case notKept
    /// The column is there and the cell is empty: nobody has looked yet.
    case pending
    /// It is done.
    case confirmed
    /// It is not.
    case refused

    /// What a cell says, folded; `nil` for a word that is none of those known.
    public init?(word: String) {
      if word.isOne(of: Confirmation.confirming) {
        self = .confirmed
      } else if word.isOne(of: Confirmation.refusing) {
        self = .refused
      } else if word.isOne(of: Confirmation.waiting) {
        self = .pending
      } else {
        return nil
      }
    }

    /// The words that are known.
    public static var words: [String] { confirming + refusing + waiting }

    private static let confirming = [
      "已核定", "核定", "属实", "情况属实", "通过", "核查通过", "验收通过", "已验收", "已完成", "完成", "已办结", "办结", "同意办结", "同意销号",
      "已销号", "已确认", "确认", "是",
    ]
    private static let refusing = [
      "不属实", "不通过", "未通过", "核查不通过", "验收不通过", "未完成", "未办结", "不予办结", "不予销号", "不同意办结", "不同意销号", "退回", "退回重办", "否",
    ]
    private static let waiting = ["待核", "待核定", "待核实", "待确认", "核实中"]
  }

  /// How a body itself thinks that it will end.
  public enum Forecast: String, Sendable, Hashable, CaseIterable {
    /// It will be in time.
    case inTime = "可完成"
    /// It may not be.
    case atRisk = "有风险"
    /// It hardly will be.
    case unlikely = "难以完成"
  }
}
