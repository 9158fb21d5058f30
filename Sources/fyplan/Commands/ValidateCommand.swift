import PlanReports
import PlanRules
import PlanRun

/// `fyplan validate`: the data only, no verdicts.
enum ValidateCommand: Command {
  static let name = "validate"
  static let spec = CommandSpec(
    name,
    abstract: Wording(
      zh: "只查数据：能否读懂，是否互相矛盾，勾稽关系是否成立", en: "Check the data only: is it readable, consistent, and do its equations hold?"
    ),
    discussion: Wording(
      zh: "不作完成与否的结论。退出状态：0 没有错误；1 有错误；2 没有可读的规划。",
      en: "No verdicts on targets. Exit status: 0 no errors; 1 errors; 2 no plan could be read."),
    arguments: [.plans],
    options: [.plans, .jobs] + OptionSpec.display(.ofFindings) + OptionSpec.gate,
    examples: [ExampleSpec("fyplan validate", Wording(zh: "检查全部规划的数据", en: "check the data of all plans"))])

  static func run(_ arguments: ParsedArguments, language: Language) -> Outcome {
    ReportCommand(.validate, arguments, language).run { () throws(Refusal) in
      try RunRequest(arguments, weighing: try Weighing(.validate, arguments))
    }
  }
}
