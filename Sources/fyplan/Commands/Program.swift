import PlanFiles
import PlanReports
import PlanRules
import PlanRun

/// The program: its commands, its help, its version.
enum Program {
  static let version = "0.1.0"
  /// The day of the version, which the manual bears: the same version prints the same page on every day.
  static let versionDay = CalendarDate(year: 2026, month: 11, day: 22)
  static let commands: [any Command.Type] = [
    CheckCommand.self, ProgressCommand.self, OverdueCommand.self, TasksCommand.self, ExplainCommand.self,
    MatrixCommand.self,
    ValidateCommand.self, SchemaCommand.self, CompletionsCommand.self,
  ]

  static let versionOption = OptionSpec.flag(
    "version", help: Wording(zh: "显示版本", en: "print the version"))
  static let manual = OptionSpec.flag(
    "man", help: Wording(zh: "打印整个程序的手册页，供 man 显示", en: "print the manual page of the whole program, for man to show"))
  private static let helpName = "help"
  static let help = CommandSpec(
    helpName, abstract: Wording(zh: "显示一个命令的用法", en: "Show how a command is used"),
    arguments: [
      ArgumentSpec(
        Wording(zh: "命令", en: "COMMAND"), .optional, kind: .command, help: Wording(zh: "命令名", en: "a command"))
    ],
    options: [manual, .lang],
    examples: [
      ExampleSpec("fyplan help check", Wording(zh: "check 的全部选项", en: "all options of check")),
      ExampleSpec(
        "fyplan help --man > fyplan.1",
        Wording(zh: "保存手册页，用 man -l fyplan.1 看", en: "save the manual page; man -l fyplan.1")),
    ])

  static let spec = ProgramSpec(
    program: CommandSpec(
      "fyplan",
      abstract: Wording(
        zh: "五年规划跟踪：目标是否达到，由谁负责，依据何在",
        en: "Track a five-year plan: are its targets kept, who answers for those that are not, and why"),
      options: [.lang, versionOption]),
    entries: commands.map { type in ProgramSpec.Entry(name: type.name) { type.spec } }
      + [ProgramSpec.Entry(name: helpName) { help }])

  /// Runs a command line without the program's own name.
  static func run(_ words: [String]) -> Outcome {
    do throws(UsageError) {
      let invocation = try spec.parse(words)
      if let command = invocation.command { _ = try OutputTarget.all(in: invocation.arguments, of: command) }
      return run(invocation, words)
    } catch {
      return refuse(error, words)
    }
  }

  private static func run(_ invocation: Invocation, _ words: [String]) -> Outcome {
    let arguments = invocation.arguments
    // After --help no further option is read, yet the help should come in the language asked for.
    let asked = arguments.wantsHelp ? values(of: "lang", in: words).first.flatMap(Language.init(rawValue:)) : nil
    let language = asked ?? arguments.choice(.lang, as: Language.self) ?? System.language
    if language != System.language { LastWords.say(in: language) }
    let renderer = HelpRenderer(language: language)
    if arguments.flag(versionOption) { return printed("fyplan \(version)\n", language) }
    guard let command = invocation.command else { return printed(renderer.text(for: spec), language) }
    if arguments.wantsHelp { return printed(renderer.text(for: command, of: spec.program.name), language) }
    if command.name == helpName, arguments.flag(manual) {
      return printed(ManualPage(spec, day: versionDay, language: language).text(), language)
    }
    if command.name == helpName { return showHelp(arguments.positionals.first, renderer, language) }
    guard let type = commands.first(where: { $0.name == command.name }) else { return .void }
    return type.run(arguments, language: language)
  }

  private static func showHelp(_ name: String?, _ renderer: HelpRenderer, _ language: Language) -> Outcome {
    guard let name else { return printed(renderer.text(for: spec), language) }
    guard let command = spec.command(named: name) else {
      let nearest = NearestNames.nearest(to: name, among: spec.commands.map(\.name))
      return refuse(.unknownCommand(name, nearest: nearest), ["--lang", language.rawValue])
    }
    return printed(renderer.text(for: command, of: spec.program.name), language)
  }

  private static func printed(_ text: String, _ language: Language) -> Outcome {
    System.print(in: language) { $0.write(text) } ? .passed : .void
  }

  /// Says what is wrong with a command line in every form that was asked for; the words were not understood, so the
  /// language and the forms are looked for among them.
  private static func refuse(_ error: UsageError, _ words: [String]) -> Outcome {
    let language = values(of: "lang", in: words).first.flatMap(Language.init(rawValue:)) ?? System.language
    var arguments = ParsedArguments()
    let format = values(of: "format", in: words).first.flatMap(OutputFormat.init(rawValue:)) ?? .text
    arguments.add(.format, format.rawValue)
    for output in values(of: "output", short: "-o", in: words) { arguments.add(.output, output) }
    return ReportCommand(.check, arguments, language).refuse(Refusal(usage: error.wording))
  }

  private static func values(of option: String, short: String? = nil, in words: [String]) -> [String] {
    var values: [String] = []
    for (position, word) in words.enumerated() {
      if word.hasPrefix("--\(option)=") {
        values.append(String(word.dropFirst(option.count + 3)))
      } else if word == "--\(option)" || word == short, position + 1 < words.count {
        values.append(words[position + 1])
      } else if let short, word.hasPrefix(short), !word.hasPrefix("--") {
        values.append(String(word.dropFirst(short.count + (word.hasPrefix(short + "=") ? 1 : 0))))
      }
    }
    return values
  }
}
