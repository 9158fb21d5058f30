import PlanReports
import PlanRules

/// The options that several commands share.
extension OptionSpec {
  static let asOf = OptionSpec.value(
    "as-of", Wording(zh: "日期", en: "DATE"), kind: .day,
    default: Wording(zh: "规划最近有数据的时期", en: "the last period the plan has data for"),
    help: Wording(
      zh: "按哪一天判定：2023、2023Q3、2023-09-30；due 是报送期限已过的最近一期",
      en: "the day to judge for: 2023, 2023Q3, 2023-09-30; due is the last period whose reporting lag has passed"))
  static let plans = OptionSpec.value(
    "plans", Wording(zh: "文件夹", en: "DIR"), kind: .folder,
    default: Wording(zh: "环境变量 FYPLAN_PLANS，否则 plans", en: "$FYPLAN_PLANS, else plans"),
    help: Wording(zh: "各规划所在的文件夹", en: "the folder that holds the plans"))
  static let department = OptionSpec.value(
    "department", Wording(zh: "单位", en: "NAME"), kind: .department,
    help: Wording(zh: "只看一个单位负责、配合的；简称也可", en: "only what one department leads or supports; short names will do"))
  static let category = OptionSpec.value(
    "category", Wording(zh: "类别", en: "NAME"), kind: .category,
    help: Wording(zh: "只看指标表的一个类别", en: "only one category of the indicator table"))
  static let indicator = OptionSpec.value(
    "indicator", Wording(zh: "指标", en: "NAME"), kind: .indicator, isRepeatable: true,
    help: Wording(zh: "只看一个指标，写序号、编码或名称；可重复", en: "only one indicator, by number, code or Chinese name"))
  /// The form of standard output, of a command that has no other forms.
  static let format = format([.text, .json])
  /// The form of standard output.
  static func format(_ formats: [OutputFormat]) -> OptionSpec {
    OptionSpec.value(
      "format", Wording(zh: "格式", en: "FORMAT"), allowed: formats.map(\.rawValue),
      default: Wording(zh: "text", en: "text"), help: Wording(zh: "输出格式", en: "the form of the output"))
  }
  /// Files to write, of a command that has no other forms than text and JSON.
  static let output = output([.text, .json])
  /// Files to write, each in one of a command's forms.
  static func output(_ formats: [OutputFormat]) -> OptionSpec {
    let endings = formats.compactMap { format in
      format.ending.map { $0 == ".xml" ? "\($0)=\(format.rawValue)" : $0 }
    }.joined(separator: " ")
    return OptionSpec.value(
      "output", short: "o", Wording(zh: "[格式:]文件", en: "[FORMAT:]FILE"), kind: .output, isRepeatable: true,
      help: Wording(
        zh: "另写入文件，格式看扩展名（\(endings)）或写在前面；可重复",
        en: "also write a file, its form by its ending (\(endings)) or named before it; repeatable"))
  }
  static let lang = OptionSpec.value(
    "lang", Wording(zh: "语言", en: "LANGUAGE"), allowed: ["zh", "en"],
    default: Wording(zh: "按 LC_ALL、LC_MESSAGES、LANG", en: "from LC_ALL, LC_MESSAGES, LANG"),
    help: Wording(zh: "消息用的语言", en: "the language of messages"))
  static let color = OptionSpec.value(
    "color", Wording(zh: "何时", en: "WHEN"), allowed: ["auto", "always", "never"],
    default: Wording(zh: "auto", en: "auto"),
    help: Wording(zh: "是否用颜色；颜色只重复文字", en: "whether to use colour, which only repeats words"))
  static let ambiguous = OptionSpec.value(
    "ambiguous", Wording(zh: "宽度", en: "WIDTH"), allowed: ["narrow", "wide"],
    default: Wording(zh: "narrow", en: "narrow"),
    help: Wording(zh: "≥、“、— 等字符在终端占一格还是两格", en: "whether characters such as ≥ and — take one cell or two"))
  static let quiet = OptionSpec.flag(
    "quiet", short: "q", help: Wording(zh: "不输出报告，只用退出状态", en: "print no report; only the exit status tells"))
  static let verbose = OptionSpec.flag(
    "verbose", short: "v",
    help: Wording(
      zh: "提示也全文显示，并说明文件的编码和分列符号", en: "show notes in full, and how files are encoded and parted into cells"))
  static let allowMissing = OptionSpec.flag(
    "allow-missing",
    help: Wording(zh: "约束性指标缺数据、无法判定只作警告", en: "binding targets without enough data only warn"))
  static let strict = OptionSpec.flag(
    "strict", help: Wording(zh: "警告也算错误", en: "warnings count as errors"))
  static let exitZero = OptionSpec.flag(
    "exit-zero",
    help: Wording(zh: "有错误也以 0 退出；什么都没判定仍是 2", en: "exit 0 in spite of errors; a run that judged nothing still exits 2")
  )

  static let only = OptionSpec.value(
    "only", Wording(zh: "规则", en: "RULES"), kind: .rule, isRepeatable: true,
    help: Wording(
      zh: "只列出这些规则的问题：代码、名称、代码开头（FYP4）或一类（data），用逗号分开；可重复",
      en:
        "only findings of these rules: codes, names, the start of codes (FYP4) or a family (data), by commas; repeatable"
    ))
  static let skip = OptionSpec.value(
    "skip", Wording(zh: "规则", en: "RULES"), kind: .rule, isRepeatable: true,
    help: Wording(
      zh: "不要这些规则的问题：写法同 --only", en: "no findings of these rules, named as for --only"))
  static let known = OptionSpec.value(
    "known", Wording(zh: "文件", en: "FILE"), kind: .file,
    help: Wording(zh: "清单里的问题不算，只有新问题才不通过", en: "what the list holds does not count: only what is new fails"))
  static let writeKnown = OptionSpec.value(
    "write-known", Wording(zh: "文件", en: "FILE"), kind: .file,
    help: Wording(zh: "把这次的错误和警告写成清单，供 --known 用", en: "write this run's errors and warnings as a list for --known"))

  static let history = OptionSpec.value(
    "history", Wording(zh: "文件", en: "FILE"), kind: .file,
    help: Wording(
      zh: "把每个规划这次的状态各记一行到历史文件末尾", en: "append a line for each plan to a history: how it stands in this run"))
  static let sinceRun = OptionSpec.flag(
    "since-run",
    help: Wording(
      zh: "与 --history 里上一次相比，只输出变化，没有变化就什么都不输出",
      en: "print only what is different since the last run in --history, and nothing where nothing is"))
  static let course = OptionSpec.value(
    "history", Wording(zh: "文件", en: "FILE"), kind: .file,
    help: Wording(
      zh: "按 check --history 的历史文件画出各状态的项数", en: "draw the counts over time from a history that check --history wrote"))
  static let brief = OptionSpec.flag(
    "brief", help: Wording(zh: "只逐行列出不通过的，没有就什么都不输出", en: "a line for each failure and nothing else"))
  static let base = OptionSpec.value(
    "base", Wording(zh: "提交|文件夹/", en: "REF|FOLDER/"), kind: .folder,
    help: Wording(
      zh: "与改动前相比，只有新增和变差的才不通过：git 的提交或分支（main...：分叉处），或以斜杠结尾的文件夹",
      en:
        "fail only on what is new or worse since an earlier state: a commit or branch of git (main...: where it parted), or a folder that ends with a slash"
    ))

  static let jobs = OptionSpec.value(
    "jobs", short: "j", Wording(zh: "个数", en: "N"),
    default: Wording(zh: "处理器的个数", en: "the number of processors"),
    help: Wording(
      zh: "几个规划同时判定；输出逐字节相同，1 不开线程",
      en: "how many plans are judged at a time; the output is the same, and 1 starts no thread"))
  static let within = OptionSpec.value(
    "within", Wording(zh: "天数", en: "DAYS"),
    help: Wording(
      zh: "也列出今后到期的：若干天内（30d）、本月、下月；当天到期的总会列出",
      en:
        "also list what falls due within so many days (30d), by the end of the month (本月) or of the next (下月); what is due today always is"
    ))
  static let sinceDay = OptionSpec.value(
    "since", Wording(zh: "日期", en: "DATE"), kind: .year,
    help: Wording(
      zh: "与那一天的清单相比：新增、不再逾期、仍逾期", en: "compare with the list of that day: new, no longer overdue, still open"))
  static let bySide = OptionSpec.value(
    "by", Wording(zh: "方式", en: "SIDE"), allowed: LedgerSide.allCases.map(\.rawValue),
    default: Wording(zh: "department", en: "department"),
    help: Wording(
      zh: "按单位、分管领导、任务来源、类别或地区", en: "by department, leader, source, category or region"))
  static let since = OptionSpec.value(
    "since", Wording(zh: "时期", en: "PERIOD"), kind: .year,
    help: Wording(zh: "只列出自那时以来状态有变的指标", en: "only indicators whose status has changed since then"))
  static let year = OptionSpec.value(
    "year", Wording(zh: "年份", en: "YEAR"), kind: .year,
    help: Wording(zh: "年度目标只列这一年的", en: "of the numbers set for single years only those of this one"))
  static let by = OptionSpec.value(
    "by", Wording(zh: "方式", en: "SIDE"), allowed: ["both", "department", "task"],
    default: Wording(zh: "both", en: "both"),
    help: Wording(zh: "按单位看，还是按任务看", en: "by department, by task, or both"))

  static let allRules = OptionSpec.flag("all", help: Wording(zh: "说明全部规则", en: "explain all rules"))
  static let cellUse = OptionSpec.value(
    "as", Wording(zh: "用途", en: "USE"), allowed: CellUse.allCases.map(\.rawValue),
    default: Wording(zh: "target 和 reading", en: "target and reading"),
    help: Wording(
      zh: "单元格的用途：目标、数据、时期、时限或单位",
      en: "what the cell is: a target, a reading, a period, a deadline or departments"))
  static let lines = OptionSpec.flag(
    "lines", help: Wording(zh: "--format jsonl 每一行的 Schema", en: "the schema of a line of --format jsonl"))
  static let cell = OptionSpec.value(
    "cell", Wording(zh: "单元格", en: "TEXT"),
    help: Wording(zh: "说明一个单元格会怎样理解，如 '〔>10〕'", en: "explain how a cell is understood, as '〔>10〕'"))
  static let unit = OptionSpec.value(
    "unit", Wording(zh: "单位", en: "UNIT"), help: Wording(zh: "单元格所在列的单位，如 %", en: "the unit of the cell's column, as %")
  )

  /// How the terminal is written to.
  static let display = display([.text, .json])
  /// How the terminal and files are written to, in the forms that a command has.
  static func display(_ formats: [OutputFormat]) -> [OptionSpec] {
    [.format(formats), .output(formats), .lang, .color, .ambiguous, .quiet, .verbose]
  }

  /// What a gate lets pass.
  static let gate: [OptionSpec] = [.strict, .exitZero, .only, .skip, .known, .writeKnown, .base, .brief]
  /// What limits a report.
  static let reporting: [OptionSpec] = [.asOf, .plans, .jobs, .department, .category, .indicator]
}

extension [OutputFormat] {
  /// The forms of a gate's findings.
  static let ofFindings: [OutputFormat] = OutputFormat.allCases
  /// The forms of a table.
  static let ofTables: [OutputFormat] = [.text, .json, .csv, .markdown]
  /// The forms of a report on targets and tasks.
  static let ofPlans: [OutputFormat] = [.text, .json, .jsonl, .csv, .markdown]
}
