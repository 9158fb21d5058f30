/// Where a matter of the supervision ledger stands: each has one state, and the states add up.
public enum MatterState: String, Sendable, Hashable, CaseIterable {
  /// Done by its day.
  case doneInTime
  /// Done after its day.
  case doneLate
  /// What is on record does not settle it; somebody has to say so.
  case toConfirm
  /// Under way, and nothing says that it is late.
  case onSchedule
  /// Not due yet, but a note says that it is behind, or a part of it is late.
  case behind
  /// Past its day and not done.
  case overdue
  /// Not due yet, and nobody has reported on it.
  case notYetDue
  /// Suspended, with an approval.
  case suspended
  /// Ended or merged into another, with an approval.
  case ended
  /// A duty without an end of its own.
  case ongoing

  /// Whether it is done, in time or late.
  public var isDone: Bool { self == .doneInTime || self == .doneLate }

  /// Whether somebody still has to do something for it.
  public var isOpen: Bool {
    switch self {
    case .toConfirm, .onSchedule, .behind, .overdue, .notYetDue: true
    case .doneInTime, .doneLate, .suspended, .ended, .ongoing: false
    }
  }

  /// The word of the ledger.
  public var name: Wording {
    switch self {
    case .doneInTime: Wording(zh: "按期办结", en: "done in time")
    case .doneLate: Wording(zh: "逾期办结", en: "done late")
    case .toConfirm: Wording(zh: "待核", en: "to be confirmed")
    case .onSchedule: Wording(zh: "按序时", en: "on schedule")
    case .behind: Wording(zh: "滞后", en: "behind")
    case .overdue: Wording(zh: "逾期", en: "overdue")
    case .notYetDue: Wording(zh: "未到期", en: "not yet due")
    case .suspended: Wording(zh: "暂缓", en: "suspended")
    case .ended: Wording(zh: "终止", en: "ended")
    case .ongoing: Wording(zh: "长期", en: "ongoing")
    }
  }
}

/// Why a matter has to be confirmed before anything can be said of it.
///
/// Notes are given by their positions in the records, milestones by theirs in the plan.
public enum Doubt: Sendable, Hashable {
  /// A note has no day: nobody can tell whether it came first or last.
  case undated(note: Int)
  /// Notes of one day contradict each other.
  case contradictory(notes: [Int])
  /// A word that is in no table of words.
  case unknownWord(note: Int)
  /// A note may be on this or on another of the same name.
  case ambiguous(note: Int)
  /// The task that it is said to be merged into is not in the plan, or not named.
  case mergedIntoUnknown(note: Int)
  /// Two or more tasks are said to be merged into each other.
  case mergedInCircle(note: Int)
  /// A report of completion may be on an earlier one of its days alone.
  case onEarlierDay(note: Int)
  /// Amounts reported one after the other reach what is promised together, and none does alone.
  case amountsInParts(CommitmentStanding)
  /// Reported as done; those who check have not looked yet.
  case unconfirmed(note: Int)
  /// Reported as done with a share of the work that is less than all of it.
  case notWhole(note: Int)
  /// Reported as done on a day after the note.
  case finishedLater(note: Int)
  /// Reported as going on for good although it has a day of its own, which has passed.
  case reportedAsLasting(note: Int)
  /// The deadline could not be read.
  case unreadDeadline(String)
  /// The deadline lies before the plan was issued.
  case dueBeforeIssue(CalendarDate)
  /// All its milestones are done, and nobody has reported on the whole.
  case milestonesDone
  /// All its indicators are attained, and nobody has reported on it.
  case indicatorsAttained([SeriesID])
  /// What it promises in numbers is reached, and nobody has reported on it.
  case commitmentAttained(CommitmentStanding)
  /// Reported as done while the figure for what it promises in numbers is short of it, or missing.
  case commitmentOpen(CommitmentStanding)
  /// The day of a target has passed, and the figures do not tell whether it was reached.
  case undecided(SeriesID)
  /// The period of a number is over, and the figures do not tell whether it was reached; its position in the records.
  case undecidedNumber(Int)
  /// Reported as done while parts of it are open.
  case openMilestones([Int])
  /// Reported as done while the figures that prove it are missing or say otherwise.
  case figuresOpen([SeriesID])
}

/// What a list has to say of a matter besides its state.
public enum LedgerRemark: Sendable, Hashable {
  /// An extension to a day is asked for and not approved; whether it was asked only after the day.
  case extensionAsked(note: Int, isLate: Bool)
  /// An extension is approved and no new day is stated: the old one stands.
  case extensionWithoutDay(note: Int)
  /// An end, a pause or a merger that nobody has approved.
  case stopUnapproved(note: Int)
  /// Handed back after it was reported as done.
  case returned(note: Int)
  /// The body expects to be in time although it is behind or late, or not to be although nothing says so.
  case forecastDisagrees(note: Int)
}

extension MatterState {
  /// The state of a whole: what is worst of its parts; done only where all of them are.
  static func whole(of parts: some Collection<MatterState>) -> MatterState {
    if let first = parts.first, parts.allSatisfy({ $0 == first }) { return first }
    let live = parts.filter { $0 != .ended && $0 != .suspended }
    let isPaused = parts.contains(.suspended)
    guard let first = live.first else { return isPaused ? .suspended : .ended }
    if isPaused, live.allSatisfy(\.isDone) { return .suspended }
    if live.allSatisfy({ $0 == first }) { return first }
    for state in [MatterState.overdue, .toConfirm, .behind] where live.contains(state) { return state }
    if live.allSatisfy(\.isDone) { return .doneLate }
    // Some have reported and others not yet, or some have a duty without end.
    return live.contains { $0 == .onSchedule || $0.isDone } ? .onSchedule : first
  }
}
