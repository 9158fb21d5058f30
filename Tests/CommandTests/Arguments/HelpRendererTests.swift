import PlanReports
import PlanRules
import Testing

@testable import fyplan

@Test func helpOnACommandInEnglish() {
  let help = HelpRenderer(language: .en).text(for: SampleProgram.check, of: "sample")
  #expect(
    help == """
      OVERVIEW: Check whether plans are being kept.

      USAGE: sample check [<options>] [<plan> ...]

      ARGUMENTS:
        <plan>                  A plan's folder or id. (default: all)

      OPTIONS:
            --strict            Treat warnings as errors.
        -q, --quiet             Print nothing.
            --as-of <date>      The day to judge at. (default: today)
        -o, --output <file>     A file to write; repeatable.
            --lang <language>   The language of messages. (values: zh, en; default:
                                from the environment)
        -h, --help              show this help

      """)
}

@Test func helpOnACommandInChinese() {
  let help = HelpRenderer(language: .zh).text(for: SampleProgram.check, of: "sample")
  #expect(
    help == """
      概述：检查规划是否如期执行。

      用法：sample check [<选项>] [<规划> ...]

      参数：
        <规划>                  规划目录或编号。（默认：全部）

      选项：
            --strict            警告按错误处理。
        -q, --quiet             只看退出码。
            --as-of <日期>      以该日为准。（默认：今天）
        -o, --output <文件>     写入文件，可重复。
            --lang <语言>       消息的语言。（取值：zh、en；默认：按环境）
        -h, --help              显示帮助

      """)
}

@Test func helpOnTheProgramListsItsCommands() {
  let help = HelpRenderer(language: .en).text(for: SampleProgram.spec)
  #expect(
    help == """
      OVERVIEW: A sample.

      USAGE: sample <subcommand> [<options>]

      OPTIONS:
            --lang <language>   The language of messages. (values: zh, en; default:
                                from the environment)
        -h, --help              show this help

      SUBCOMMANDS:
        check                   Check whether plans are being kept.
        record                  Record a figure.
        completions             Print a completion script.
        compare                 Compare.

        See 'sample <subcommand> --help' for help on a subcommand.

      """)
}

/// A command with everything too long.
private let verbose = CommandSpec(
  "verbose",
  abstract: Wording(
    zh: "逐项检查规划的约束性指标与预期性指标，任务、里程碑、年度目标，以及“未报送”的数据；并说明由谁负责。",
    en: "Check every binding and expected indicator, task, milestone and annual target, and figures not handed in."),
  discussion: Wording(
    zh: "第一段。\n第二段比较长，长到一行之内无论如何也放不下，所以必须换行，而且换行处不能是标点，也不能把 English words 断开。",
    en: "First paragraph.\nSecond paragraph, which is so long that no line of eighty columns can hold all of it."),
  arguments: (1...5).map {
    ArgumentSpec(Wording(zh: "第\($0)个参数的名称", en: "argument-\($0)"), help: Wording(zh: "", en: ""))
  },
  options: [
    .value(
      "an-option-with-a-long-name", short: "a", Wording(zh: "很长的占位文字", en: "placeholder"),
      allowed: ["text", "json", "csv", "markdown", "junit", "sarif", "github", "gitlab", "tap"],
      help: Wording(zh: "输出的格式，只影响标准输出。", en: "The format of what goes to standard output."))
  ],
  examples: [
    ExampleSpec(
      "fyplan record shaoguan-2021-2025 barrier-free-homes 2023 544 --source stat-2023 --region 浈江区",
      Wording(zh: "登记一个县区的数值。", en: "Record one county's figure."))
  ])

@Test(arguments: [40, 60, 80], [AmbiguousWidth.narrow, .wide])
func noLineOfHelpIsWiderThanItsWidth(width: Int, ambiguous: AmbiguousWidth) {
  let measure = DisplayWidth(ambiguous: ambiguous)
  for language in Language.allCases {
    let help = HelpRenderer(language: language, measure: measure, width: width).text(for: verbose, of: "sample")
    for line in help.split(separator: "\n") { #expect(measure.cells(of: line) <= width, "\(line)") }
  }
}

@Test func longHelpGoesOnBelowItself() {
  let help = HelpRenderer(language: .zh).text(for: verbose, of: "sample")
  #expect(
    help == """
      概述：逐项检查规划的约束性指标与预期性指标，任务、里程碑、年度目标，以及“未报送”
      的数据；并说明由谁负责。

      第一段。

      第二段比较长，长到一行之内无论如何也放不下，所以必须换行，而且换行处不能是标点，
      也不能把 English words 断开。

      用法：sample verbose [<选项>] <第1个参数的名称> <第2个参数的名称>
            <第3个参数的名称> <第4个参数的名称> <第5个参数的名称>

      参数：
        <第1个参数的名称>
        <第2个参数的名称>
        <第3个参数的名称>
        <第4个参数的名称>
        <第5个参数的名称>

      选项：
        -a, --an-option-with-a-long-name <很长的占位文字>
                                输出的格式，只影响标准输出。（取值：text、json、csv、
                                markdown、junit、sarif、github、gitlab、tap）
        -h, --help              显示帮助

      示例：
        fyplan record shaoguan-2021-2025 barrier-free-homes 2023 544 --source \\
          stat-2023 --region 浈江区
            登记一个县区的数值。

      """)
}

@Test func aLongExampleGoesOnAsInAShell() {
  let help = HelpRenderer(language: .en).text(for: verbose, of: "sample")
  #expect(
    help.hasSuffix(
      """
      EXAMPLES:
        fyplan record shaoguan-2021-2025 barrier-free-homes 2023 544 --source \\
          stat-2023 --region 浈江区
            Record one county's figure.

      """))
}
