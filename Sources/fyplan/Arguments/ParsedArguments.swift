/// The options and arguments that were typed for a command.
struct ParsedArguments: Sendable, Equatable {
  /// The words that are neither options nor their values, in order.
  var positionals: [String]
  /// The options in order; a list, as few are typed.
  private(set) var options: [TypedOption] = []

  /// An option by its long name, with its value; an empty text for a flag.
  struct TypedOption: Sendable, Equatable {
    let name: String
    let value: String
  }

  init(positionals: [String] = []) { self.positionals = positionals }

  /// Takes in an option.
  mutating func add(_ option: OptionSpec, _ value: String = "") {
    options.append(TypedOption(name: option.name, value: value))
  }

  /// Whether an option was given, of whatever kind.
  func has(_ option: OptionSpec) -> Bool { options.contains { $0.name == option.name } }

  /// Whether help was asked for; nothing else was read then.
  var wantsHelp: Bool { flag(.help) }

  /// Whether a flag was given.
  func flag(_ option: OptionSpec) -> Bool {
    precondition(option.isFlag, "--\(option.name) takes a value")
    return has(option)
  }

  /// The value of an option that may be given once; nil where it was not given.
  func value(_ option: OptionSpec) -> String? {
    precondition(!option.isFlag && !option.isRepeatable, "--\(option.name) has no single value")
    return options.first { $0.name == option.name }?.value
  }

  /// The values of a repeatable option in the order given.
  func values(_ option: OptionSpec) -> [String] {
    precondition(option.isRepeatable, "--\(option.name) is not repeatable")
    return options.filter { $0.name == option.name }.map(\.value)
  }

  /// The value of an option whose allowed values are the cases of a type; nil where it was not given.
  func choice<Choice: RawRepresentable<String>>(_ option: OptionSpec, as type: Choice.Type = Choice.self) -> Choice? {
    value(option).flatMap(Choice.init(rawValue:))
  }
}
