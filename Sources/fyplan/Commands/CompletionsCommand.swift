import PlanFiles
import PlanReports
import PlanRules
import PlanRun

/// `fyplan completions`: what a shell needs to complete command lines, and what it asks while one is typed.
enum CompletionsCommand: Command {
  /// What the first argument may be besides a shell: the question that the shells' scripts ask.
  static let words = "words"

  static let bash = OptionSpec.value(
    "bash", Wording(zh: "片段", en: "PART"),
    help: Wording(
      zh: "词是 bash 中光标前的整行；候选词加好引号，用来替换行末的这一段",
      en: "the word is a whole line of bash up to the cursor; candidates come quoted, to replace this end of it"))

  static let name = "completions"
  static let spec = CommandSpec(
    name,
    abstract: Wording(zh: "打印 shell 补全脚本", en: "Print a script that lets a shell complete command lines"),
    discussion: Wording(
      zh:
        "脚本只负责询问 fyplan，所以新命令、新选项不必更新脚本。words 就是这种询问：词是程序名之后的各词，最后一个在光标处，可以为空；每行答一个候选词，制表符后是说明；制表符前为空的行叫 shell 自己补全文件（files）或文件夹（folders），再后面是词中不属于路径的前一段。",
      en:
        "The script only asks fyplan, so new commands and options need no new script. words is that question: the words are those after the program's name, the last one under the cursor and possibly empty; each line of the answer is a candidate, with what it means after a tab. A line with nothing before its tab tells the shell to complete files or folders by itself, and after which part of the word."
    ),
    arguments: [
      ArgumentSpec(
        Wording(zh: "SHELL", en: "SHELL"), allowed: CompletionScript.allCases.map(\.rawValue) + [words],
        help: Wording(zh: "哪种 shell 的脚本；words 则回答候选词", en: "whose script to print; words answers what could be typed")),
      ArgumentSpec(
        Wording(zh: "词", en: "WORD"), .any,
        help: Wording(zh: "写在 words -- 之后：正在键入的命令行", en: "after words --: the command line that is being typed")),
    ],
    options: [bash, .lang],
    examples: [
      ExampleSpec(
        "source <(fyplan completions bash)",
        Wording(
          zh: "写进 ~/.bashrc；zsh 写进 ~/.zshrc，在 compinit 之后", en: "in ~/.bashrc; for zsh in ~/.zshrc after compinit")),
      ExampleSpec(
        "fyplan completions fish > ~/.config/fish/completions/fyplan.fish",
        Wording(zh: "fish：保存为文件", en: "for fish: saved to a file")),
      ExampleSpec(
        "fyplan completions words -- check shao",
        Wording(zh: "fyplan check shao 之后可以写什么", en: "what fyplan check shao could go on as")),
    ])

  static func run(_ arguments: ParsedArguments, language: Language) -> Outcome {
    let words = Array(arguments.positionals.dropFirst())
    guard let script = arguments.positionals.first.flatMap(CompletionScript.init(rawValue:)) else {
      return print(answer(words, bash: arguments.value(bash), language), language)
    }
    guard words.isEmpty, arguments.value(bash) == nil else {
      let surplus = UsageError.surplusArgument(words.first ?? "--\(bash.name)")
      return ReportCommand(.check, arguments, language).refuse(Refusal(usage: surplus.wording))
    }
    return System.print(in: language) { $0.write(script.text) } ? .passed : .void
  }

  private static func print(_ lines: [String], _ language: Language) -> Outcome {
    System.print(in: language) { Lines(lines).write(to: &$0) } ? .passed : .void
  }

  private static func answer(_ words: [String], bash part: String?, _ language: Language) -> [String] {
    let plans = PlanCandidates(
      directory: System.environment("FYPLAN_PLANS") ?? "plans", home: System.environment("HOME"))
    let engine = CompletionEngine(spec: Program.spec, language: language, plans: plans)
    guard let part else { return engine.completion(of: words).lines }
    let line = BashLine(words.joined(separator: " "))
    if line.isRedirection { return Completion.files(after: "").lines }
    // The first word is the program's name.
    let completion = engine.completion(of: Array(line.words.dropFirst()))
    guard case .candidates(let candidates) = completion else { return completion.lines }
    return line.replies(candidates.map(\.value), for: part)
  }
}
