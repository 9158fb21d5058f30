/// The options and arguments that were typed for a command.
struct ParsedArguments: Sendable, Equatable {
  /// The words that are neither options nor their values, in order.
  var positionals: [String]
  /// The values of each option by its long name, in order; an empty text for a flag.
  var values: [String: [String]]

  init(positionals: [String] = [], values: [String: [String]] = [:]) {
    self.positionals = positionals
    self.values = values
  }

  /// Whether help was asked for; nothing else was read then.
  var wantsHelp: Bool { flag(.help) }

  /// Whether a flag was given.
  func flag(_ option: OptionSpec) -> Bool {
    precondition(option.isFlag, "--\(option.name) takes a value")
    return values[option.name] != nil
  }

  /// The value of an option that may be given once; nil where it was not given.
  func value(_ option: OptionSpec) -> String? {
    precondition(!option.isFlag && !option.isRepeatable, "--\(option.name) has no single value")
    return values[option.name]?.first
  }

  /// The values of a repeatable option in the order given.
  func values(_ option: OptionSpec) -> [String] {
    precondition(option.isRepeatable, "--\(option.name) is not repeatable")
    return values[option.name] ?? []
  }

  /// The value of an option whose allowed values are the cases of a type; nil where it was not given.
  func choice<Choice: RawRepresentable<String>>(_ option: OptionSpec, as type: Choice.Type = Choice.self) -> Choice? {
    value(option).flatMap(Choice.init(rawValue:))
  }
}
