import PlanReports
import PlanRules
import PlanRun

/// `fyplan tasks`: the ledger of tasks.
enum TasksCommand: Command {
  static let name = "tasks"
  static let spec = CommandSpec(
    name,
    abstract: Wording(
      zh: "任务台账：每项任务一个状态，各状态之和等于总数，并按单位等排名",
      en: "The ledger of tasks: every task with its one state, the states added up, and a ranking"),
    discussion: Wording(
      zh:
        "状态：按期办结、逾期办结、待核、按序时、滞后、逾期、未到期、暂缓、终止、长期。应办是到期的任务，按期办结率和办结率都除以应办，定义印在表下。不写 --as-of 时按今天。",
      en:
        "The states: done in time, done late, to be confirmed, on schedule, behind, overdue, not yet due, suspended, ended, ongoing. Both rates are shares of the tasks that are due; the definition is printed below the table. Without --as-of the day is today."
    ),
    arguments: [.plans],
    options: [.asOf, .plans, .jobs, .department, .bySide] + OptionSpec.display(.ofPlans),
    examples: [
      ExampleSpec("fyplan tasks shaoguan-2021-2025", Wording(zh: "一个规划的任务台账", en: "the ledger of one plan")),
      ExampleSpec(
        "fyplan tasks --as-of 2024-06-30 --by category",
        Wording(zh: "按类别统计和排名", en: "counted and ranked by chapter")),
    ])

  static func run(_ arguments: ParsedArguments, language: Language) -> Outcome {
    let side = arguments.choice(.bySide, as: LedgerSide.self) ?? .department
    return ReportCommand(.tasks(side), arguments, language).run { () throws(Refusal) in
      try RunRequest(
        arguments, of: [.tasks, .milestones, .progress, .departments], usualDay: System.today,
        list: ListRequest(side: side))
    }
  }
}
