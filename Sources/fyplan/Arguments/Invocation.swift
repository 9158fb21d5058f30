/// What was typed after the program's name, understood.
struct Invocation: Sendable {
  /// The command; nil where none was named.
  let command: CommandSpec?
  /// Its arguments, or the program's options where no command was named.
  let arguments: ParsedArguments
}
