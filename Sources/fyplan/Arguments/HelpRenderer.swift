import PlanReports
import PlanRules

/// Writes help in the manner of Swift's own tools; no line is wider than `width` cells.
struct HelpRenderer: Sendable {
  /// The language of the help.
  let language: Language
  /// How wide characters are.
  let measure: DisplayWidth
  /// The cells a line may take; at least 40.
  let width: Int

  init(language: Language, measure: DisplayWidth = DisplayWidth(), width: Int = 80) {
    self.language = language
    self.measure = measure
    self.width = max(40, width)
  }

  /// Help on one command, with a line end at its end.
  func text(for command: CommandSpec, of program: String) -> String {
    sections([
      overview(of: command),
      usage(["\(program) \(command.name)", HelpHeading.anyOptions.text(in: language)] + command.arguments.map(usage)),
      section(
        HelpHeading.arguments, command.arguments.map { entry("<\($0.name.text(in: language))>", details(of: $0)) }),
      section(HelpHeading.options, command.options.map { entry(label(of: $0), details(of: $0)) }),
      section(HelpHeading.examples, command.examples.map(example)),
    ])
  }

  /// Help on the program: what it is for and its commands.
  func text(for spec: ProgramSpec) -> String {
    let program = spec.program
    let hint = Wording(
      zh: "用 '\(program.name) <子命令> --help' 查看子命令的帮助。",
      en: "See '\(program.name) <subcommand> --help' for help on a subcommand.")
    return sections([
      overview(of: program),
      usage([program.name, HelpHeading.subcommand.text(in: language), HelpHeading.anyOptions.text(in: language)]),
      section(HelpHeading.options, program.options.map { entry(label(of: $0), details(of: $0)) }),
      section(
        HelpHeading.subcommands, spec.commands.map { entry($0.name, $0.abstract.text(in: language)) }),
      section(HelpHeading.examples, program.examples.map(example)),
      wrapped(hint.text(in: language), indent: 2),
    ])
  }
}

// MARK: - Sections

extension HelpRenderer {
  private func sections(_ sections: [[String]]) -> String {
    sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func overview(of command: CommandSpec) -> [String] {
    var lines = wrapped(HelpHeading.overview.text(in: language) + command.abstract.text(in: language))
    if let discussion = command.discussion {
      for paragraph in discussion.text(in: language).split(separator: "\n") {
        lines += [""] + wrapped(String(paragraph))
      }
    }
    return lines
  }

  private func usage(_ parts: [String]) -> [String] {
    let heading = HelpHeading.usage.text(in: language)
    return filled(parts, after: heading, hanging: measure.cells(of: heading))
  }

  private func usage(_ argument: ArgumentSpec) -> String {
    let name = "<\(argument.name.text(in: language))>"
    return switch argument.count {
    case .required: name
    case .optional: "[\(name)]"
    case .any: "[\(name) ...]"
    case .many: "\(name) ..."
    }
  }

  private func section(_ heading: Wording, _ entries: [[String]]) -> [String] {
    entries.isEmpty ? [] : [heading.text(in: language)] + entries.joined()
  }

  private func example(_ example: ExampleSpec) -> [String] {
    // A long command line goes on after a backslash as in a shell, so it can still be copied.
    let words = example.line.split(separator: " ").map { String($0) }
    return filled(words, after: "  ", hanging: 4, continuation: " \\")
      + wrapped(example.purpose.text(in: language), indent: 6)
  }
}

// MARK: - Entries

extension HelpRenderer {
  /// The column in which explanations begin.
  private static let explanationIndent = 26

  private func label(of option: OptionSpec) -> String {
    // Long names stand in one column, whether or not there is a short one.
    let names = option.short == nil ? "    " + option.typedNames : option.typedNames
    return names + (option.placeholder.map { " <\($0.text(in: language))>" } ?? "")
  }

  private func details(of option: OptionSpec) -> String {
    option.help.text(in: language) + choices(option.allowed, option.defaultText)
  }

  private func details(of argument: ArgumentSpec) -> String {
    argument.help.text(in: language) + choices(argument.allowed, argument.defaultText)
  }

  /// The allowed values and the default in parentheses; nothing where there are neither.
  private func choices(_ allowed: [String], _ defaultText: Wording?) -> String {
    var parts: [String] = []
    if !allowed.isEmpty {
      let list = allowed.joined(separator: language.text("、", ", "))
      parts.append(language.text("取值：\(list)", "values: \(list)"))
    }
    if let usual = defaultText?.text(in: language) { parts.append(language.text("默认：\(usual)", "default: \(usual)")) }
    guard !parts.isEmpty else { return "" }
    let list = parts.joined(separator: language.text("；", "; "))
    return language.text("（\(list)）", " (\(list))")
  }

  /// A label with its explanation beside it, or below it where the label is long.
  private func entry(_ label: String, _ explanation: String) -> [String] {
    let labelCells = 2 + measure.cells(of: label)
    var explanation = wrapped(explanation, indent: Self.explanationIndent)
    guard labelCells + 2 <= Self.explanationIndent else { return wrapped(label, indent: 2, hanging: 2) + explanation }
    let gap = String(repeating: " ", count: Self.explanationIndent - labelCells)
    let first = explanation[0].dropFirst(Self.explanationIndent)
    explanation[0] = "  " + label + (first.isEmpty ? "" : gap + first)
    return explanation
  }
}

// MARK: - Lines

extension HelpRenderer {
  /// Lines of parts that are never broken: the first after a prefix, the others after `hanging` blanks; each line that
  /// goes on ends in `continuation`.
  private func filled(_ parts: [String], after prefix: String, hanging: Int, continuation: String = "") -> [String] {
    var lines: [String] = []
    var line = prefix + (parts.first ?? "")
    for part in parts.dropFirst() {
      if measure.cells(of: "\(line) \(part)\(continuation)") <= width {
        line += " " + part
      } else {
        lines.append(line + continuation)
        line = String(repeating: " ", count: hanging) + part
      }
    }
    return lines + [line]
  }

  /// The lines of a text, each after `indent` blanks and all but the first after `hanging` more.
  private func wrapped(_ text: String, indent: Int = 0, hanging: Int = 0) -> [String] {
    let wrapping = TextWrapping(measure: measure)
    let blanks = String(repeating: " ", count: indent)
    let lines = wrapping.lines(of: text, width: width - indent - hanging)
    return lines.enumerated().map { blanks + ($0 == 0 ? "" : String(repeating: " ", count: hanging)) + $1 }
  }
}
