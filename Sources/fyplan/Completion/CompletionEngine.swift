import PlanReports
import PlanRules

/// Finds what can stand where the cursor is, for every shell alike.
///
/// All of it comes from the program's own specification and the plans, so a new command or option is completed without
/// a change to any shell's script. Words from plans that a line cannot hold as they are, such as names with control
/// characters, are never offered.
struct CompletionEngine {
  /// The program's commands and options.
  let spec: ProgramSpec
  /// The language of explanations.
  let language: Language
  /// The plans that a line speaks of.
  let plans: PlanCandidates

  /// What could stand in place of the last word, which may be empty; the words are those after the program's name.
  func completion(of words: [String]) -> Completion {
    let typed = words.last ?? ""
    let line = PartialLine(words.dropLast(), of: spec)
    if line.isLost { return .nothing }
    let form = line.isTerminated ? .positional : ArgumentWord(typed, in: line.command)
    if let option = line.pending, form == .positional { return value(of: option, typed, after: "", line) }
    if case .option(let word) = form, let text = word.value {
      guard let option = line.command.option(matching: word) else { return .nothing }
      return value(of: option, text, after: before(text, in: typed), line)
    }
    if !line.isTerminated, typed == "-" || form != .positional {
      return answer(options(of: line, isShort: !typed.hasPrefix("--")), typed, isOption: true)
    }
    return positional(typed, line)
  }
}

// MARK: - Options

extension CompletionEngine {
  /// What stands before a value in the same word: `--format=`.
  private func before(_ value: String, in word: String) -> String {
    String(word.unicodeScalars.dropLast(value.unicodeScalars.count))
  }

  /// The options that may still be given; the short ones come after the long ones.
  private func options(of line: PartialLine, isShort: Bool) -> [Candidate] {
    let free = line.command.options.filter { $0.isRepeatable || !line.has($0) }
    let long = free.map { Candidate("--\($0.name)", $0.help.text(in: language)) }
    let short = free.compactMap { option in option.short.map { Candidate("-\($0)", option.help.text(in: language)) } }
    return long + (isShort ? short : [])
  }

  private func value(of option: OptionSpec, _ typed: String, after prefix: String, _ line: PartialLine) -> Completion {
    if option.isFlag { return .nothing }
    return value(option.kind, allowed: option.allowed, typed, after: prefix, line)
  }
}

// MARK: - Arguments

extension CompletionEngine {
  private func positional(_ typed: String, _ line: PartialLine) -> Completion {
    guard line.isCommandNamed else { return answer(commands, typed) }
    let arguments = line.command.arguments
    let position = line.positionals.count
    let argument = position < arguments.count ? arguments[position] : arguments.last { $0.takesRest }
    guard let argument else {
      // Nothing is left to name, so what remains are the options.
      return line.isTerminated ? .nothing : answer(options(of: line, isShort: false), typed, isOption: true)
    }
    return value(argument.kind, allowed: argument.allowed, typed, after: "", line)
  }

  private var commands: [Candidate] {
    spec.commands.map { Candidate($0.name, $0.abstract.text(in: language)) }
  }
}

// MARK: - Values

extension CompletionEngine {
  private func value(
    _ kind: ValueKind, allowed: [String], _ typed: String, after prefix: String, _ line: PartialLine
  ) -> Completion {
    if !allowed.isEmpty { return answer(allowed.map { Candidate($0) }, typed, after: prefix, line) }
    let plans = plans.named(in: line, typed: typed)
    switch kind {
    case .text: return .nothing
    case .command: return answer(commands, typed, after: prefix, line)
    case .plan: return orFolder(plans.ids, typed, after: prefix, line)
    case .ruleOrPlan: return orFolder(plans.ids + rules(typed), typed, after: prefix, line)
    case .rule: return answer(rules(typed), typed, after: prefix, line)
    case .indicator: return answer(plans.indicators, typed, after: prefix, line)
    case .department: return answer(plans.departments, typed, after: prefix, line)
    case .category: return answer(plans.categories, typed, after: prefix, line)
    case .day: return answer(plans.years + [lastDue], typed, after: prefix, line)
    case .year: return answer(plans.years, typed, after: prefix, line)
    case .file: return .files(after: prefix)
    case .output: return .files(after: prefix + form(in: typed))
    case .folder: return .folders(after: prefix)
    }
  }

  private var lastDue: Candidate {
    Candidate(
      "due", Wording(zh: "报送期限已过的最近一期", en: "the last period whose reporting lag has passed").text(in: language))
  }

  /// The codes of rules; names too once one is begun, as all of them would only double the list.
  private func rules(_ typed: String) -> [Candidate] {
    let codes = RuleBook.standard.rules.map { Candidate($0.code, $0.name) }
    return typed.isEmpty
      ? codes : codes + RuleBook.standard.rules.map { Candidate($0.name, $0.summary.text(in: language)) }
  }

  /// The form that stands before a file's name, with its colon: `junit:`.
  private func form(in typed: String) -> String {
    guard let colon = typed.firstIndex(of: ":"), OutputFormat(rawValue: String(typed[..<colon])) != nil else {
      return ""
    }
    return String(typed[...colon])
  }

  /// Ids where one fits; else a folder anywhere will do for a plan.
  private func orFolder(
    _ candidates: [Candidate], _ typed: String, after prefix: String, _ line: PartialLine
  ) -> Completion {
    let answer = answer(candidates, typed, after: prefix, line)
    return answer == .nothing ? .folders(after: prefix) : answer
  }
}

// MARK: - Answers

extension CompletionEngine {
  /// The candidates that begin with what is typed and that the program would read as what they are.
  private func answer(
    _ candidates: [Candidate], _ typed: String, after prefix: String, _ line: PartialLine
  ) -> Completion {
    // A department called "--strict" would be taken for an option unless it is joined to its own.
    let isFree = line.isTerminated || !prefix.isEmpty
    let readable = isFree ? candidates : candidates.filter { ArgumentWord($0.value, in: line.command) == .positional }
    return answer(readable, typed, after: prefix)
  }

  private func answer(
    _ candidates: [Candidate], _ typed: String, after prefix: String = "", isOption: Bool = false
  ) -> Completion {
    var seen: Set<String> = []
    let fitting = candidates.filter { candidate in
      candidate.value.utf8.starts(with: typed.utf8) && isPlain(candidate.value) && seen.insert(candidate.value).inserted
    }
    return .candidates(fitting.map { Candidate(prefix + $0.value, shortened($0.help)) })
  }

  /// Whether a word can be typed and seen as it is; U+FFFD stands for bytes that a name cannot be opened by.
  private func isPlain(_ value: String) -> Bool {
    !value.isEmpty && !value.unicodeScalars.contains("\u{FFFD}") && TerminalText.escaped(value) == value
  }

  /// One line of help: what is longer than a list has room for is cut.
  private func shortened(_ help: String) -> String {
    let line = TerminalText.cell(help, lineEnd: " ")
    let first = TextWrapping(measure: DisplayWidth()).lines(of: line, width: 60)[0]
    return first == line ? line : first + "…"
  }
}
