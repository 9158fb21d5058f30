/// What the words before the cursor say; what is wrong among them is passed over.
struct PartialLine {
  /// The program, or the command once it is named.
  private(set) var command: CommandSpec
  /// Whether a command is named.
  private(set) var isCommandNamed = false
  /// Whether a command is named that there is none of.
  private(set) var isLost = false
  /// The words that are neither options nor their values.
  private(set) var positionals: [String] = []
  /// The option whose value comes next.
  private(set) var pending: OptionSpec?
  /// Whether `--` has ended the options.
  private(set) var isTerminated = false
  private var values: [String: [String]] = [:]

  /// Reads the words that follow the program's name.
  init(_ words: [String], of spec: ProgramSpec) {
    command = spec.program
    for word in words { read(word, of: spec) }
  }

  /// Whether an option was given.
  func has(_ option: OptionSpec) -> Bool { values[option.name] != nil }

  /// The last value of an option.
  func value(of option: OptionSpec) -> String? { values[option.name]?.last }

  private mutating func read(_ word: String, of spec: ProgramSpec) {
    let form = isTerminated ? .positional : ArgumentWord(word, in: command)
    if let option = pending, form == .positional {
      values[option.name, default: []].append(word)
      pending = nil
      return
    }
    pending = nil
    switch form {
    case .terminator: isTerminated = true
    case .option(let typed): read(typed)
    case .positional where isCommandNamed: positionals.append(word)
    case .positional:
      isCommandNamed = true
      if let named = spec.command(named: word) { command = named } else { isLost = true }
    }
  }

  private mutating func read(_ typed: ArgumentWord.TypedOption) {
    guard let option = command.option(matching: typed) else { return }
    if let value = typed.value {
      values[option.name, default: []].append(value)
    } else if option.isFlag {
      values[option.name] = [""]
    } else {
      values[option.name, default: []] += []
      pending = option
    }
  }
}
