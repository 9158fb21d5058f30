import PlanReports
import PlanRules
import PlanRun

/// `fyplan overdue`: what is late, by department.
enum OverdueCommand: Command {
  static let name = "overdue"
  static let spec = CommandSpec(
    name,
    abstract: Wording(
      zh: "按单位列出逾期：任务、事项、年度目标、未报的数据、未达标的指标",
      en: "List what is overdue by department: tasks, milestones, annual targets, figures, indicators"),
    discussion: Wording(
      zh: "每个单位的负责与配合分开列，写明逾期几天、怎样办结。没有记录写“未见办结记录”，不等于没有办。不写 --as-of 时按今天。",
      en:
        "Lead and supporting roles stand apart, each item with days overdue and what closes it. Silence is not proof of failure. Without --as-of the day is today."
    ),
    arguments: [.plans],
    options: [.asOf, .plans, .department, .within] + OptionSpec.display(.ofTables),
    examples: [
      ExampleSpec(
        "fyplan overdue shaoguan-2021-2025 --department 市卫健局", Wording(zh: "一个单位的清单", en: "one department's list")),
      ExampleSpec(
        "fyplan overdue --as-of 2025-12-01 --within 30d",
        Wording(zh: "逾期的和30天内到期的", en: "what is overdue and what falls due within 30 days")),
    ])

  static func run(_ arguments: ParsedArguments, language: Language) -> Outcome {
    ReportCommand(.overdue, arguments, language).run { () throws(Refusal) in
      guard let days = days(arguments.value(.within)) else {
        throw Refusal(
          usage: Wording(
            zh: "--within 要写天数，如 30d；不能是“\(arguments.value(.within) ?? "")”",
            en: "--within takes a number of days, as 30d; not “\(arguments.value(.within) ?? "")”"))
      }
      return try RunRequest(arguments, usualDay: System.today, daysAhead: days)
    }
  }

  /// `30d`, `30天` or `30`; at most ten years.
  private static func days(_ text: String?) -> Int? {
    guard let text else { return 0 }
    let digits = text.hasSuffix("d") || text.hasSuffix("天") ? String(text.dropLast()) : text
    guard let days = Int(digits), (0...3660).contains(days) else { return nil }
    return days
  }
}
