import PlanFiles
package import PlanRules

/// What is kept of one folder's result once it was handed on: little, for what needs all plans of a run.
///
/// A class, as several lists hold the same one; nothing of it ever changes.
package final class PlanDigest: Sendable {
  /// The id of the plan, which is the folder's name.
  package let id: String
  /// The folder's path as the user named it.
  package let path: String
  /// The day it was judged for; `nil` for a folder whose plan cannot be judged.
  package let asOf: CalendarDate?
  /// The findings by their weight, and what passed.
  package let tally: Tally
  /// The selected indicators of each nature by their status; those without a nature count as expected.
  package let statuses: StatusCounts
  /// How many indicators are selected, and as required.
  package let indicators: Share
  /// How many annual targets are selected, and as required.
  package let annual: Share
  /// The tasks that are looked at, counted.
  package let tasks: LedgerCounts
  /// What stands above the list of what is late; `nil` where no list was asked for.
  package let head: OverdueHead?
  /// The tasks counted under the names of one side; empty where no list was asked for.
  package let ranked: [(name: String?, counts: LedgerCounts)]
  /// What a change that is looked at did.
  package let changes: ChangeCounts
  /// What the plan is called and when it is for, by which a renamed one is known; `nil` for a folder that could not be judged.
  let name: PlanName?
  /// Whether the plan is closed by the day it was judged for.
  package let isClosed: Bool
  /// Its exceptions by whether they still hold.
  package let exceptions: ExceptionCounts
  /// Whether anything selected was judged.
  let hasJudgement: Bool
  /// What of the selection the plan knows.
  let answer: SelectionAnswer

  /// So many of so many.
  package struct Share: Sendable {
    /// How many there are.
    package let all: Int
    /// How many of them are as required.
    package let reached: Int

    /// Both added up.
    package static func + (left: Share, right: Share) -> Share {
      Share(all: left.all + right.all, reached: left.reached + right.reached)
    }

    /// None of none.
    package static let none = Share(all: 0, reached: 0)
  }

  /// Whether a list was asked for whose own tables could not be read.
  package let isListTorn: Bool

  /// Whether there is a folder of a plan; else something stands in the place of one, or nothing does.
  package let isFolder: Bool

  /// Whether the folder holds a plan that was judged.
  package var isJudged: Bool { asOf != nil }

  init(_ result: PlanResult, _ purpose: Weighing.Purpose) {
    id = result.plan.id
    path = result.path
    asOf = result.assessment.asOf
    isFolder = true
    isListTorn = !result.tornTables.isEmpty
    let (reached, reachedAnnual) = (result.reached, result.reachedAnnual)
    func isOwn(_ responsibility: Responsibility) -> Bool {
      result.selection.includes(responsibility.lead, in: result.plan)
    }
    let targets = reached.count { isOwn($0.responsibility) } + reachedAnnual.count { isOwn($0.responsibility) }
    let passed = purpose == .validate ? result.cleanFiles.count : targets + result.reachedTasks.count
    tally = Tally(result.findings, passed: passed)
    statuses = StatusCounts(result)
    indicators = Share(all: result.indicators.count, reached: reached.count)
    annual = Share(all: result.annual.count, reached: reachedAnnual.count)
    tasks = LedgerCounts(result.tasks, by: result.assessment.asOf)
    head = result.list.map { _ in OverdueHead(result) }
    ranked = result.list.map { _ in result.rankedCounts } ?? []
    isClosed = result.plan.head.isClosed(on: result.assessment.asOf)
    exceptions = result.exceptions
    changes = result.changes?.counts ?? ChangeCounts()
    name = PlanName(result.plan)
    hasJudgement = result.hasJudgement
    answer = SelectionAnswer(result.selection, in: result.plan)
  }

  init(_ damaged: DamagedPlan) {
    id = damaged.folder.id
    path = damaged.folder.path
    asOf = nil
    isFolder = damaged.isFolder
    isListTorn = false
    tally = Tally(damaged.findings)
    statuses = StatusCounts()
    indicators = .none
    annual = .none
    tasks = LedgerCounts()
    head = nil
    ranked = []
    isClosed = false
    exceptions = ExceptionCounts()
    changes = ChangeCounts(damaged.findings, fixed: 0)
    name = nil
    hasJudgement = false
    answer = .nothing
  }
}
