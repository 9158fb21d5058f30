import PlanRules

/// A program of several commands.
struct ProgramSpec: Sendable {
  /// The program itself: its name, what it is for, and the options that may stand before a command.
  let program: CommandSpec
  private let entries: [Entry]

  /// A command's name, and its specification for when that is wanted.
  struct Entry: Sendable {
    let name: String
    let spec: @Sendable () -> CommandSpec
  }

  init(program: CommandSpec, entries: [Entry]) {
    self.program = program
    self.entries = entries
  }

  init(program: CommandSpec, commands: [CommandSpec]) {
    self.init(program: program, entries: commands.map { command in Entry(name: command.name) { command } })
  }

  /// The commands in the order of help.
  var commands: [CommandSpec] { entries.map { $0.spec() } }

  /// The command of a name; nil where there is none.
  func command(named name: String) -> CommandSpec? {
    entries.first { $0.name == name }?.spec()
  }

  /// Finds the command among the words after the program's name, and reads its arguments.
  ///
  /// Options before the command are the program's; those after it, the command's. An option that stands before it is
  /// read as if it stood after it, so `fyplan --lang en check` is `fyplan check --lang en`.
  ///
  /// - Throws: The first `UsageError` from the left.
  func parse(_ words: [String]) throws(UsageError) -> Invocation {
    let leading = leadingOptions(words)
    guard leading.count < words.count else {
      return Invocation(command: nil, arguments: try ArgumentParser(program).parse(words))
    }
    let name = words[leading.count]
    guard let command = command(named: name) else {
      // What stands before it may be wrong in itself, and is then to blame.
      _ = try ArgumentParser(program).parse(Array(leading))
      throw .unknownCommand(name, nearest: NearestNames.nearest(to: name, among: entries.map(\.name)))
    }
    let rest = words[(leading.count + 1)...]
    return Invocation(command: command, arguments: try ArgumentParser(command).parse(Array(leading + rest)))
  }

  /// The words before the first that is neither an option nor the value of one.
  private func leadingOptions(_ words: [String]) -> ArraySlice<String> {
    var end = 0
    while end < words.count, case .option(let word) = ArgumentWord(words[end], in: program) {
      let takesNextWord = word.value == nil && program.option(matching: word)?.isFlag == false
      end += takesNextWord ? 2 : 1
    }
    return words.prefix(end)
  }
}
