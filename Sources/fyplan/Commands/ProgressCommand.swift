import PlanReports
import PlanRules
import PlanRun

/// `fyplan progress`: every indicator of a plan.
enum ProgressCommand: Command {
  static let name = "progress"
  static let spec = CommandSpec(
    name,
    abstract: Wording(
      zh: "列出全部指标：基期、历年数、目标、应达、进度评价、责任单位",
      en: "Show all indicators: baseline, the years, target, due, assessment, lead"),
    arguments: [.plans],
    options: OptionSpec.reporting + OptionSpec.display(.ofPlans) + [.since, .year, .course],
    examples: [
      ExampleSpec("fyplan progress shaoguan-2021-2025", Wording(zh: "一个规划的全部指标", en: "all indicators of one plan")),
      ExampleSpec("fyplan progress shaoguan-2021-2025 --indicator 11", Wording(zh: "只看指标11", en: "only indicator 11")),
      ExampleSpec(
        "fyplan progress shaoguan-2021-2025 --as-of 2023 --since 2022",
        Wording(zh: "2022年底以来状态有变的", en: "what has changed since the end of 2022")),
    ])

  static func run(_ arguments: ParsedArguments, language: Language) -> Outcome {
    ReportCommand(.progress, arguments, language).run { () throws(Refusal) in
      let since = arguments.value(.since)
      let day = since.flatMap { CalendarDate(asOf: $0) }
      if let since, day == nil {
        throw Refusal(usage: Wording(zh: "“\(since)”不是日期或时期", en: "“\(since)” is no date or period"))
      }
      let year = arguments.value(.year).map { text in (text, Period(text).flatMap { $0.wholeYears == 1 ? $0 : nil }) }
      if let (text, period) = year, period == nil {
        throw Refusal(usage: Wording(zh: "“\(text)”不是年份，写作 2024", en: "“\(text)” is no year; write 2024"))
      }
      var request = try RunRequest(arguments, of: [.indicators, .revisions, .actuals, .annualTargets, .departments]) {
        $0.since = day
        $0.year = year?.1?.first.year
      }
      request.makesQuarter = true
      if case .on(let asOf) = request.day, let day, day >= asOf {
        throw Refusal(
          usage: Wording(
            zh: "--since \(day) 要早于查看的日期 \(asOf)", en: "--since \(day) must lie before the day looked at, \(asOf)"))
      }
      return request
    }
  }
}
