import PlanRules

/// What the manual says beyond help.
enum ManualWording {
  /// The headings after NAME.
  enum Heading {
    case synopsis, description, options, commands, environment, files, exitStatus, examples

    /// The heading.
    var wording: Wording {
      switch self {
      case .synopsis: Wording(zh: "用法", en: "SYNOPSIS")
      case .description: Wording(zh: "说明", en: "DESCRIPTION")
      case .options: Wording(zh: "选项", en: "OPTIONS")
      case .commands: Wording(zh: "命令", en: "COMMANDS")
      case .environment: Wording(zh: "环境变量", en: "ENVIRONMENT")
      case .files: Wording(zh: "文件", en: "FILES")
      case .exitStatus: Wording(zh: "退出状态", en: "EXIT STATUS")
      case .examples: Wording(zh: "示例", en: "EXAMPLES")
      }
    }
  }

  /// What the program does, and how plans, indicators and departments are named.
  static let description = Wording(
    zh: """
      fyplan 把规划的每个目标与各年、各季的实际值对照，说明完成与否、由谁负责、依据何在。结论只根据数据：数据不足以证明的写作“无法判定”或“缺数据”，不猜。
      规划写文件夹，或写 plans/ 下的名称；不写则是其中的全部规划。指标写序号、编码或名称，单位写任何一个名称。
      """,
    en: """
      fyplan compares every target of a plan with its yearly and quarterly actuals, and says whether it is kept, who answers for it and where each figure comes from. A verdict rests on data alone: what they do not show cannot be determined or is not reported, and is never guessed.
      A plan is named by its folder or by its id under plans/; where none is named, all plans there are meant. An indicator is named by number, code or Chinese name, a department by any of its names.
      """)

  /// How the program ends.
  static let exitStatus: [(name: String, meaning: Wording)] = [
    (
      "0",
      Wording(
        zh: "没有不通过的；check、validate 之外的命令只要运行了就是 0。",
        en: "Nothing failed; commands other than check and validate exit 0 once they ran.")
    ),
    ("1", Wording(zh: "有错误；--exit-zero 把它改成 0。", en: "Something failed; --exit-zero turns this into 0.")),
    ("2", Wording(zh: "无法运行，或什么都没有判定；任何选项都改不了。", en: "Could not run, or judged nothing; no option turns this into 0.")),
  ]

  /// The variables that it reads.
  static let environment: [(name: String, meaning: Wording)] = [
    ("FYPLAN_PLANS", Wording(zh: "各规划所在的文件夹；--plans 优先。", en: "The folder that holds the plans; --plans outdoes it.")),
    (
      "LC_ALL, LC_MESSAGES, LANG",
      Wording(
        zh: "第一个有值的以 zh 开头则用中文，否则用英文；--lang 优先。",
        en: "Messages are in Chinese where the first that is set begins with zh, else in English; --lang outdoes them.")
    ),
    (
      "NO_COLOR, TERM",
      Wording(zh: "前者有值或后者为 dumb 时不用颜色。", en: "No colour where the first is set or the second is dumb.")
    ),
    ("COLUMNS", Wording(zh: "终端的宽度，至少 40。", en: "The width of the terminal, at least 40.")),
    (
      "GITHUB_STEP_SUMMARY",
      Wording(
        zh: "输出格式为 github 时，在这个文件后面添上 Markdown 摘要。",
        en: "With the format github, a Markdown summary is appended to this file.")
    ),
  ]

  /// What a plan folder is.
  static let aboutFiles = Wording(
    zh:
      "一个规划是一个文件夹，文件夹名就是它的名称。必须有 plan.json，以及 indicators.csv、statistics.csv、tasks.csv 之一。表是 CSV，UTF-8 或 GB18030，中文列名，列的次序不限。",
    en:
      "A plan is a folder, whose name is the plan's id. It must have plan.json and one of indicators.csv, statistics.csv and tasks.csv. Tables are CSV in UTF-8 or GB18030 with Chinese headers in any order."
  )

  /// The files of a plan folder.
  static let files: [(name: String, meaning: Wording)] = [
    (
      "plan.json",
      Wording(
        zh: "名称、标题、规划期、归口单位；来源、报送周期、报送期限、几个负责单位谁牵头、假定。",
        en: "Id, title, period and owner; sources, reporting cycle and lag, who leads of several, assumptions.")
    ),
    ("indicators.csv", Wording(zh: "指标表。", en: "The indicator table.")),
    ("revisions.csv", Wording(zh: "中期调整的目标。", en: "Targets adjusted at mid-term.")),
    ("statistics.csv", Wording(zh: "没有目标的统计项。", en: "Series without targets of their own.")),
    ("actuals.csv", Wording(zh: "实际值。", en: "Readings.")),
    ("annual-targets.csv", Wording(zh: "一个时期的任务数。", en: "Numbers set for one period.")),
    ("equations.csv", Wording(zh: "勾稽关系。", en: "Relations that figures must satisfy.")),
    ("departments.csv", Wording(zh: "单位的名称、别名、成员、承接单位。", en: "Names of departments, their members and successors.")),
    (
      "tasks.csv",
      Wording(
        zh: "任务分工表，可带督查台账各列。", en: "The tasks, with who leads and who supports each, and what a ledger states.")
    ),
    ("milestones.csv", Wording(zh: "有期限的和定期的事项。", en: "Dated and recurring duties.")),
    ("progress.csv", Wording(zh: "任务、事项、指标的进展。", en: "What was reported on tasks, milestones and indicators.")),
    ("exceptions.csv", Wording(zh: "批准了的例外，到期为止。", en: "Findings that were approved, each until a day.")),
    ("verdicts.csv", Wording(zh: "主管单位公布的结论。", en: "What an office announced.")),
  ]
}
