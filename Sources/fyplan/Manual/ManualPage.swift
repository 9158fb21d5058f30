import PlanRules

/// The manual page of the program, in the macros of mdoc(7), made of the specification that help is made of.
struct ManualPage {
  private let spec: ProgramSpec
  private let day: CalendarDate?
  private let language: Language

  /// A page that bears a day; the clock is never read, so the same program prints the same page.
  init(_ spec: ProgramSpec, day: CalendarDate?, language: Language) {
    self.spec = spec
    self.day = day
    self.language = language
  }

  /// The page, with a line end at its end.
  func text() -> String {
    let sections = [
      head, synopsis, section(.description, paragraphs(ManualWording.description)),
      section(.options, options(of: spec.program)), commands,
      section(.environment, list(ManualWording.environment, macro: "Ev")),
      section(.files, paragraphs(ManualWording.aboutFiles) + list(ManualWording.files, macro: "Pa")),
      section(.exitStatus, list(ManualWording.exitStatus)), examples,
    ]
    return sections.joined().map { $0 + "\n" }.joined()
  }
}

// MARK: - Sections

extension ManualPage {
  private var head: [String] {
    let program = spec.program
    return [
      ".Dd \(day?.manualDate ?? "")", ".Dt \(program.name.uppercased()) 1", ".Os",
      // A word parted by a hyphen can no longer be copied.
      ".nh",
      // Programs that index pages, and mandoc's own checks, look for this very heading in any language.
      ".Sh NAME", ".Nm \(program.name)", ".Nd \(RoffText.argument(program.abstract.text(in: language)))",
    ]
  }

  private var synopsis: [String] {
    let program = [".Nm"] + spec.program.options.map { ".Op \(longLabel(of: $0))" }
    // Under an English heading every name would begin a line by itself.
    let commands = spec.commands.flatMap { [".br", ".Nm", ".Cm \($0.name)"] + usage(of: $0) }
    return section(.synopsis, program + commands)
  }

  private var commands: [String] { section(.commands, spec.commands.flatMap(entry(of:))) }

  private func entry(of command: CommandSpec) -> [String] {
    var lines = [".Ss \(spec.program.name) \(command.name)"] + lines(command.abstract)
    if let discussion = command.discussion { lines += [".Pp"] + paragraphs(discussion) }
    lines += tagged(
      command.arguments.map { (".It Ar \(name(of: $0))", details($0.help, $0.allowed, $0.defaultText)) })
    return lines + options(of: command)
  }

  private var examples: [String] {
    let entries = (spec.program.examples + spec.commands.flatMap(\.examples)).map { example in
      lines(example.purpose) + [".Bd -literal -offset indent", RoffText.line(example.line), ".Ed"]
    }
    return section(.examples, Array(entries.joined(separator: [".Pp"])))
  }

  private func section(_ heading: ManualWording.Heading, _ lines: [String]) -> [String] {
    [".Sh \(RoffText.heading(heading.wording.text(in: language)))"] + lines
  }

  private func usage(of command: CommandSpec) -> [String] {
    let options = RoffText.argument(Wording(zh: "选项", en: "options").text(in: language))
    return [".Op Ar \(options)"] + command.arguments.map(usage(of:))
  }

  private func usage(of argument: ArgumentSpec) -> String {
    let word = "Ar \(name(of: argument))" + (argument.takesRest ? " ..." : "")
    return argument.isRequired ? ".\(word)" : ".Op \(word)"
  }
}

// MARK: - Lists

extension ManualPage {
  private func options(of command: CommandSpec) -> [String] {
    tagged(
      command.options.map { option in
        (".It \(label(of: option))", details(option.help, option.allowed, option.defaultText))
      })
  }

  private func list(_ entries: [(name: String, meaning: Wording)], macro: String = "Li") -> [String] {
    tagged(entries.map { (".It \(macro) \(RoffText.argument($0.name))", lines($0.meaning)) })
  }

  private func tagged(_ entries: [(tag: String, lines: [String])]) -> [String] {
    guard !entries.isEmpty else { return [] }
    return [".Bl -tag -width Ds"] + entries.flatMap { [$0.tag] + $0.lines } + [".El"]
  }

  private func label(of option: OptionSpec) -> String {
    let long = longLabel(of: option)
    return option.short.map { "Fl \($0)\(placeholder(of: option)) , \(long)" } ?? long
  }

  private func longLabel(of option: OptionSpec) -> String {
    // `Fl` sets the first dash itself.
    "Fl \\-\(RoffText.argument(option.name))\(placeholder(of: option))"
  }

  private func placeholder(of option: OptionSpec) -> String {
    option.placeholder.map { " Ar \(RoffText.argument($0.text(in: language)))" } ?? ""
  }

  private func name(of argument: ArgumentSpec) -> String { RoffText.argument(argument.name.text(in: language)) }

  private func details(_ help: Wording, _ allowed: [String], _ defaultText: Wording?) -> [String] {
    var parts = lines(help)
    if !allowed.isEmpty {
      let values = Wording(
        zh: "取值：" + allowed.joined(separator: "、"), en: "Values: " + allowed.joined(separator: ", "))
      parts += [".br"] + lines(values)
    }
    if let defaultText {
      parts += [".br"] + lines(Wording(zh: "默认：" + defaultText.zh, en: "Default: " + defaultText.en))
    }
    return parts
  }
}

// MARK: - Text

extension ManualPage {
  private func paragraphs(_ wording: Wording) -> [String] {
    let paragraphs = wording.text(in: language).split(separator: "\n")
    return paragraphs.enumerated().flatMap { ($0 == 0 ? [] : [".Pp"]) + lines(String($1)) }
  }

  private func lines(_ wording: Wording) -> [String] { lines(wording.text(in: language)) }

  /// One line a sentence, as roff sets the space between sentences by line ends.
  private func lines(_ paragraph: String) -> [String] {
    var lines: [String] = []
    for word in paragraph.split(separator: " ") {
      // Pages are also read as they are, so lines stay short.
      if let line = lines.last, !line.hasSuffix("."), !line.hasSuffix("?"),
        RoffText.line("\(line) \(word)").utf8.count < 80
      {
        lines[lines.count - 1] = "\(line) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.map(RoffText.line)
  }
}

extension CalendarDate {
  /// The day as mdoc wants it, in English in any language: `November 22, 2026`.
  fileprivate var manualDate: String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return "\(months[month - 1]) \(day), \(year)"
  }
}
