/// One word of a command line, by its form.
enum ArgumentWord: Sendable, Equatable {
  /// An option as typed, with the value that is part of the same word.
  case option(TypedOption)
  /// `--`: all that follows is positional.
  case terminator
  /// Anything else: a positional argument or a value.
  case positional

  /// An option as it was typed.
  struct TypedOption: Sendable, Equatable {
    /// With its dashes: `--as-of`, `-o`; a short option that is not known keeps the whole word.
    let typed: String
    /// The name without dashes.
    let name: String
    /// Whether it was typed with one dash.
    let isShort: Bool
    /// The value in the same word: `--as-of=2023`, `-o=report.html`, `-oreport.html`.
    let value: String?
  }

  /// Reads the form of a word.
  ///
  /// `-` alone is positional (standard input or output), and so is a negative number where no option is a digit.
  init(_ word: String, in command: CommandSpec) {
    if word == "--" {
      self = .terminator
    } else if word.hasPrefix("--") {
      self = .option(Self.long(word))
    } else if word.hasPrefix("-"), word.utf8.count > 1, !Self.isNegativeNumber(word, in: command) {
      self = .option(Self.short(word, in: command))
    } else {
      self = .positional
    }
  }

  private static func long(_ word: String) -> TypedOption {
    let sign = word.utf8.firstIndex(of: UInt8(ascii: "="))
    let typed = String(word[..<(sign ?? word.endIndex)])
    let value = sign.map { String(word[word.utf8.index(after: $0)...]) }
    return TypedOption(typed: typed, name: String(typed.dropFirst(2)), isShort: false, value: value)
  }

  private static func short(_ word: String, in command: CommandSpec) -> TypedOption {
    let letters = word.dropFirst()
    guard let letter = letters.first, let option = command.options.first(where: { $0.short == letter }) else {
      return TypedOption(typed: word, name: String(letters), isShort: true, value: nil)
    }
    let rest = letters.dropFirst()
    // Flags are not run together: `-qv` is not `-q -v`.
    if option.isFlag, !rest.isEmpty, rest.first != "=" {
      return TypedOption(typed: word, name: String(letters), isShort: true, value: nil)
    }
    let value = rest.isEmpty ? nil : String(rest.first == "=" ? rest.dropFirst() : rest)
    return TypedOption(typed: "-\(letter)", name: String(letter), isShort: true, value: value)
  }

  private static func isNegativeNumber(_ word: String, in command: CommandSpec) -> Bool {
    guard let first = word.dropFirst().first, ("0"..."9").contains(first) || first == "." else { return false }
    return !command.options.contains { $0.short == first }
  }
}

extension CommandSpec {
  /// The option that was typed; nil where the command has none such.
  func option(matching typed: ArgumentWord.TypedOption) -> OptionSpec? {
    options.first { typed.isShort ? $0.short.map { String($0) } == typed.name : $0.name == typed.name }
  }
}
