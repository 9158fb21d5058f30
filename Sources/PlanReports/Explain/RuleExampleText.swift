import PlanRules

/// An example of a rule, as it is shown.
struct RuleExampleText {
  private static let shownLines = 12

  private let example: Rule.Example
  private let language: Language

  init(_ example: Rule.Example, _ language: Language) {
    self.example = example
    self.language = language
  }

  /// What is judged: the day, or the command line.
  var circumstance: String {
    if let command = example.command { return command }
    return language.text("截至 \(example.asOf)", "as of \(example.asOf)")
  }

  /// The files with their lines; of a long one the first lines and how many there are more.
  var files: [(name: String, lines: [String])] {
    example.files.map { file in
      let lines = file.text.split(separator: "\n").map(String.init)
      let left = lines.count - RuleExampleText.shownLines
      guard left > 0 else { return (file.name, lines) }
      let more = language.text("……（另有 \(left) 行）", "… (\(left) more lines)")
      return (file.name, Array(lines.prefix(RuleExampleText.shownLines)) + [more])
    }
  }
}
