import PlanRules

/// Counts of a ledger in words.
struct LedgerText {
  private let counts: LedgerCounts
  private let language: Language

  init(_ counts: LedgerCounts, _ language: Language) {
    self.counts = counts
    self.language = language
  }

  /// The states, adding up: `共 41 项 = 按期办结 2 + 逾期 39`.
  var sum: String {
    let states = MatterState.allCases.filter { counts.count($0) > 0 }.map { state in
      "\(state.name.text(in: language)) \(counts.count(state))"
    }
    guard !states.isEmpty else { return language.text("没有任务", "no tasks") }
    let list = states.joined(separator: " + ")
    return language.text("共 \(counts.total) 项 = \(list)", "\(counts.total) tasks = \(list)")
  }

  /// Both rates, with what they are taken of.
  var rates: String {
    guard let inTime = counts.inTimePercent, let done = counts.donePercent else {
      return language.text("按期办结率、办结率：还没有应办的任务", "done in time, done: no task is due yet")
    }
    let (first, second) = (FigureText.portion(inTime), FigureText.portion(done))
    return language.text(
      "应办 \(counts.due) 项：按期办结 \(counts.inTime) 项，按期办结率 \(first)%；办结 \(counts.done) 项，办结率 \(second)%",
      "\(counts.due) due: \(counts.inTime) done in time (\(first)%), \(counts.done) done (\(second)%)")
  }

  /// What the rates are.
  static let definition = Wording(
    zh:
      "应办：到期（经批准延期的按现时限）的任务，含逾期办结和已到期的待核，不含暂缓、终止和长期的。按期办结率＝按期办结÷应办，办结率＝办结÷应办；按按期办结率排名，相同的并列。每月、每年等重复的任务按已到期的各次算。共同负责的任务各计一次。",
    en:
      "Due: tasks whose day has come, extended ones by their new day; what was done late or is to be confirmed is among them, what is suspended, ended or without end is not. Rates are shares of what is due; the rank is by what was done in time, equal rates share it. Of what recurs the occasions that have come count. A task led jointly counts once for each."
  )
}
