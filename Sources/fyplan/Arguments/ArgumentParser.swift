import PlanRules

/// Reads the words of one command line by the specification of its command.
struct ArgumentParser {
  private let command: CommandSpec
  /// What is still to be read, the next word last.
  private var words: [String] = []
  private var result = ParsedArguments()

  /// Makes a parser for a command.
  init(_ command: CommandSpec) {
    self.command = command
  }

  /// Reads the words that follow the command's name.
  ///
  /// Where help is asked for before any `--`, nothing else is checked.
  ///
  /// - Throws: The first `UsageError` from the left; what is missing comes last.
  func parse(_ words: [String]) throws(UsageError) -> ParsedArguments {
    var parser = self
    if asksForHelp(words) {
      parser.result.add(.help)
      return parser.result
    }
    parser.words = words.reversed()
    try parser.readWords()
    try parser.checkPositionals()
    return parser.result
  }

  private func asksForHelp(_ words: [String]) -> Bool {
    words.prefix { $0 != "--" }.contains { word in
      guard case .option(let typed) = ArgumentWord(word, in: command), typed.value == nil else { return false }
      return command.option(matching: typed) === OptionSpec.help
    }
  }

  private mutating func readWords() throws(UsageError) {
    while let word = words.popLast() {
      switch ArgumentWord(word, in: command) {
      case .option(let typed): try read(typed)
      case .positional: result.positionals.append(word)
      case .terminator:
        result.positionals += words.reversed()
        words = []
      }
    }
  }

  private mutating func read(_ typed: ArgumentWord.TypedOption) throws(UsageError) {
    guard let option = command.option(matching: typed) else {
      throw .unknownOption(typed.typed, nearest: nearestOptions(to: typed))
    }
    if !option.isRepeatable, result.has(option) { throw .repeatedOption("--\(option.name)") }
    result.add(option, try value(of: option, typed))
  }

  private mutating func value(of option: OptionSpec, _ typed: ArgumentWord.TypedOption) throws(UsageError) -> String {
    guard let placeholder = option.placeholder else {
      if let value = typed.value { throw .unexpectedValue(value, option: typed.typed) }
      return ""
    }
    let value = typed.value ?? nextValue()
    guard let value else { throw .missingValue(option: typed.typed, placeholder: placeholder) }
    try check(value, allowed: option.allowed, of: Wording(zh: typed.typed, en: typed.typed))
    return value
  }

  /// Takes the next word as a value; nil where it is none, which is when another option begins or nothing is left.
  private mutating func nextValue() -> String? {
    guard let word = words.last, ArgumentWord(word, in: command) == .positional else { return nil }
    return words.popLast()
  }

  private func check(_ value: String, allowed: [String], of name: Wording) throws(UsageError) {
    guard !allowed.isEmpty, !allowed.contains(value) else { return }
    throw .valueNotAllowed(
      value, of: name, allowed: allowed, nearest: NearestNames.nearest(to: value, among: allowed, limit: 1))
  }

  private func nearestOptions(to typed: ArgumentWord.TypedOption) -> [String] {
    // A short option that is not known, such as -asof, may be a long one with a dash too few.
    NearestNames.nearest(to: typed.name, among: command.options.map(\.name)).map { "--\($0)" }
  }

  private func checkPositionals() throws(UsageError) {
    var left = result.positionals[...]
    for argument in command.arguments {
      if argument.isRequired, left.isEmpty { throw .missingArgument(argument.name) }
      let taken = argument.takesRest ? left.count : min(1, left.count)
      for value in left.prefix(taken) {
        try check(
          value, allowed: argument.allowed, of: Wording(zh: "<\(argument.name.zh)>", en: "<\(argument.name.en)>"))
      }
      left = left.dropFirst(taken)
    }
    if let surplus = left.first { throw .surplusArgument(surplus) }
  }
}
