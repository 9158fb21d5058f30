import PlanFiles
import PlanReports
import PlanRules
import PlanRun

/// `fyplan overdue`: what is late, by department.
enum OverdueCommand: Command {
  static let name = "overdue"
  static let spec = CommandSpec(
    name,
    abstract: Wording(
      zh: "逾期清单，按单位分列：任务、事项、年度目标、未报的数据、未完成的指标",
      en: "List what is overdue by department: tasks, milestones, annual targets, figures, indicators"),
    discussion: Wording(
      zh:
        "先是五行：逾期多少、按期办结率、逾期最久的、本月和下月到期的；再是每个单位一份可转发的清单：逾期、待核、滞后、今天和即将到期、请配合。配合单位不欠，只请配合。没有记录写“未见办结记录”，不等于没有办。不写 --as-of 时按今天。",
      en:
        "Five lines come first: how many, the rate, the worst, what falls due this month and next; then a list for each department that can be forwarded: overdue, to be confirmed, behind, due soon, asked to help. Supporting bodies owe nothing. Silence is not proof of failure. Without --as-of the day is today."
    ),
    arguments: [.plans],
    options: [.asOf, .plans, .jobs, .department, .bySide, .sinceDay, .within] + OptionSpec.display(.ofPlans),
    examples: [
      ExampleSpec(
        "fyplan overdue shaoguan-2021-2025 --department 市卫健局", Wording(zh: "一个单位的清单", en: "one department's list")),
      ExampleSpec(
        "fyplan overdue --as-of 2025-12-01 --within 30d",
        Wording(zh: "逾期的和30天内到期的", en: "what is overdue and what falls due within 30 days")),
      ExampleSpec(
        "fyplan overdue shaoguan-2021-2025 --as-of 2026-03 --since 2026-02",
        Wording(zh: "与上月底的清单相比", en: "compared with the list of the month before")),
    ])

  static func run(_ arguments: ParsedArguments, language: Language) -> Outcome {
    ReportCommand(.overdue, arguments, language).run { () throws(Refusal) in
      let list = ListRequest(
        side: arguments.choice(.bySide, as: LedgerSide.self) ?? .department, horizon: try horizon(arguments),
        since: try since(arguments))
      let tables: [PlanTable] = [
        .tasks, .milestones, .progress, .departments, .indicators, .statistics, .actuals, .annualTargets,
      ]
      let request = try RunRequest(arguments, of: tables, usualDay: System.today, list: list)
      if case .on(let day) = request.day, let since = list.since, since >= day {
        throw Refusal(
          usage: Wording(
            zh: "--since \(since) 要早于查看的日期 \(day)", en: "--since \(since) must lie before the day looked at, \(day)"))
      }
      return request
    }
  }

  private static func horizon(_ arguments: ParsedArguments) throws(Refusal) -> Horizon {
    guard let text = arguments.value(.within) else { return .days(0) }
    guard let horizon = Horizon(text) else {
      throw Refusal(
        usage: Wording(
          zh: "--within 要写天数（如 30d）、本月或下月；不能是“\(text)”",
          en: "--within takes a number of days, as 30d, or 本月 or 下月; not “\(text)”"))
    }
    return horizon
  }

  private static func since(_ arguments: ParsedArguments) throws(Refusal) -> CalendarDate? {
    guard let text = arguments.value(.sinceDay) else { return nil }
    guard let day = CalendarDate(asOf: text) else {
      throw Refusal(usage: Wording(zh: "“\(text)”不是日期或时期", en: "“\(text)” is no date or period"))
    }
    return day
  }
}

extension Horizon {
  /// `30d`, `30天` or `30`, at most ten years; `本月`, `下月`.
  fileprivate init?(_ text: String) {
    switch text {
    case "本月": self = .thisMonth
    case "下月": self = .nextMonth
    default:
      let digits = text.hasSuffix("d") || text.hasSuffix("天") ? String(text.dropLast()) : text
      guard let days = Int(digits), (0...3660).contains(days) else { return nil }
      self = .days(days)
    }
  }
}
