import PlanReports
import PlanRules
import PlanRun

/// `fyplan check`: the gate.
enum CheckCommand: Command {
  static let name = "check"
  static let spec = CommandSpec(
    name,
    abstract: Wording(
      zh: "检查规划：数据是否表明约束性指标已完成或达到时序进度", en: "Check plans: does the data show the binding targets achieved or on track?"),
    discussion: Wording(
      zh: "退出状态：0 通过；1 有错误；2 无法运行或什么都没有判定。缺数据的约束性指标也算错误，因为完成与否要靠数据证明。",
      en:
        "Exit status: 0 passed; 1 errors; 2 could not run, or judged nothing. A binding target without data is an error too: a gate must be shown, not trusted."
    ),
    arguments: [.plans],
    options: OptionSpec.reporting + OptionSpec.display(.ofFindings) + [.allowMissing] + OptionSpec.gate + [
      .history, .sinceRun,
    ],
    examples: [
      ExampleSpec(
        "fyplan check shaoguan-2021-2025 --as-of 2023",
        Wording(zh: "按2023年底检查一个规划", en: "check one plan as of the end of 2023")),
      ExampleSpec(
        "fyplan check --allow-missing", Wording(zh: "检查全部规划，缺数据只警告", en: "check all plans; missing data only warns")),
      ExampleSpec(
        "fyplan check -o report.sarif -o report.xml --format github",
        Wording(zh: "在 GitHub 上检查，并写出 SARIF 和 JUnit 文件", en: "check on GitHub, and write SARIF and JUnit files")),
    ])

  static func run(_ arguments: ParsedArguments, language: Language) -> Outcome {
    ReportCommand(.check, arguments, language).run { () throws(Refusal) in
      try RunRequest(arguments, weighing: try Weighing(.check, arguments))
    }
  }
}
