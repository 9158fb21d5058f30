import PlanRules

@testable import fyplan

/// A program as small as one that has everything.
enum SampleProgram {
  static let strict = OptionSpec.flag("strict", help: Wording(zh: "警告按错误处理。", en: "Treat warnings as errors."))
  static let quiet = OptionSpec.flag("quiet", short: "q", help: Wording(zh: "只看退出码。", en: "Print nothing."))
  static let asOf = OptionSpec.value(
    "as-of", Wording(zh: "日期", en: "date"), default: Wording(zh: "今天", en: "today"),
    help: Wording(zh: "以该日为准。", en: "The day to judge at."))
  static let output = OptionSpec.value(
    "output", short: "o", Wording(zh: "文件", en: "file"), isRepeatable: true,
    help: Wording(zh: "写入文件，可重复。", en: "A file to write; repeatable."))
  static let language = OptionSpec.value(
    "lang", Wording(zh: "语言", en: "language"), allowed: Language.allCases.map(\.rawValue),
    default: Wording(zh: "按环境", en: "from the environment"),
    help: Wording(zh: "消息的语言。", en: "The language of messages."))

  static let check = CommandSpec(
    "check", abstract: Wording(zh: "检查规划是否如期执行。", en: "Check whether plans are being kept."),
    arguments: [
      ArgumentSpec(
        Wording(zh: "规划", en: "plan"), .any, default: Wording(zh: "全部", en: "all"),
        help: Wording(zh: "规划目录或编号。", en: "A plan's folder or id."))
    ],
    options: [strict, quiet, asOf, output, language])
  static let record = CommandSpec(
    "record", abstract: Wording(zh: "登记一个数值。", en: "Record a figure."),
    arguments: [
      ArgumentSpec(Wording(zh: "指标", en: "indicator"), help: Wording(zh: "编码。", en: "Its code.")),
      ArgumentSpec(Wording(zh: "数值", en: "value"), .optional, help: Wording(zh: "数值。", en: "The figure.")),
    ])
  static let completions = CommandSpec(
    "completions", abstract: Wording(zh: "输出补全脚本。", en: "Print a completion script."),
    arguments: [
      ArgumentSpec(
        Wording(zh: "外壳", en: "shell"), allowed: ["bash", "zsh", "fish"],
        help: Wording(zh: "外壳。", en: "The shell."))
    ])
  static let compare = CommandSpec(
    "compare", abstract: Wording(zh: "比较。", en: "Compare."),
    arguments: [
      ArgumentSpec(Wording(zh: "指标", en: "indicator"), help: Wording(zh: "编码。", en: "Its code.")),
      ArgumentSpec(Wording(zh: "规划", en: "plan"), .many, help: Wording(zh: "规划。", en: "Plans.")),
    ])

  static let spec = ProgramSpec(
    program: CommandSpec(
      "sample", abstract: Wording(zh: "样例。", en: "A sample."), options: [language]),
    commands: [check, record, completions, compare])
}
