/// Tasks of a ledger, counted: each stands in one state, and the states add up.
public struct LedgerCounts: Sendable, Hashable {
  /// How many tasks there are.
  public private(set) var total = 0
  /// How many of them are due by the day (`应办`): not what is suspended, ended or without end.
  public private(set) var due = 0
  /// How many of those due are done, in time or late.
  public private(set) var done = 0
  /// How many of those due were done in time.
  public private(set) var inTime = 0
  /// Of how many open ones nothing was reported since the last reporting cycle began (`逾期未更新`).
  public private(set) var stale = 0
  private var states = [Int](repeating: 0, count: MatterState.allCases.count)

  /// None.
  public init() {}

  /// Some tasks, or parts of them, on a day.
  public init(_ shares: [TaskShare], by day: CalendarDate) {
    for share in shares {
      total += 1
      states[LedgerCounts.position(of: share.state)] += 1
      if share.entry.isStale, share.state.isOpen { stale += 1 }
      guard share.isDue(by: day) else { continue }
      let completion = share.completion(by: day)
      due += 1
      if completion.isDone { done += 1 }
      if completion.isInTime { inTime += 1 }
    }
  }

  /// How many stand in a state.
  public func count(_ state: MatterState) -> Int { states[LedgerCounts.position(of: state)] }

  /// How many are done, due or not.
  public var finished: Int { count(.doneInTime) + count(.doneLate) }

  /// Done ÷ due in percent (`办结率`); `nil` where nothing is due.
  public var donePercent: Ratio? { percent(done) }

  /// Done in time ÷ due in percent (`按期办结率`); `nil` where nothing is due.
  public var inTimePercent: Ratio? { percent(inTime) }

  private func percent(_ count: Int) -> Ratio? {
    due > 0 ? Ratio(reducing: 100 * Int128(count), over: Int128(due)) : nil
  }

  private static func position(of state: MatterState) -> Int { MatterState.allCases.firstIndex(of: state) ?? 0 }

  /// Both counted together.
  public static func + (left: LedgerCounts, right: LedgerCounts) -> LedgerCounts {
    var sum = left
    sum.total += right.total
    sum.due += right.due
    sum.done += right.done
    sum.inTime += right.inTime
    sum.stale += right.stale
    for position in sum.states.indices { sum.states[position] += right.states[position] }
    return sum
  }
}
