import Foundation

@testable import fyplan

/// The command lines of the program in the code blocks of a Markdown text.
struct CommandLines {
  /// The lines from the program's name on, without a comment behind them.
  let lines: [String]

  /// Looks in the blocks of some languages: ```` ```console ````.
  init(in markdown: String, blocks: Set<String>) {
    var language: Substring?
    var lines: [String] = []
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        language = language == nil ? line.dropFirst(3) : nil
      } else if let language, blocks.contains(String(language)), let command = CommandLines.command(in: line) {
        lines.append(command)
      }
    }
    self.lines = lines
  }

  /// The words that follow the program's name, as a shell reads them.
  static func words(of line: String) -> [String] {
    BashLine(line + " ").words.dropFirst().dropLast()
  }

  /// From `fyplan` as a word of its own, at most after a prompt, a key, `swift run` or a folder, to the end of the
  /// command.
  private static func command(in line: Substring) -> String? {
    let start = /^\s*(?:\$ |- |run: |- run: |entry: |source <\()*(?:swift run )?(?:\S+\/)?(?<command>fyplan(?: .*)?)$/
    guard let match = try? start.firstMatch(in: line) else { return nil }
    if line.contains("<(") { return String(match.command.prefix { $0 != ")" }) }
    // A comment begins at a `#` after a blank, outside quotes.
    let comment = match.command.ranges(of: " #").first { range in
      match.command[..<range.lowerBound].count { $0 == "'" }.isMultiple(of: 2)
    }
    return String(match.command[..<(comment?.lowerBound ?? match.command.endIndex)])
      .trimmingCharacters(in: .whitespaces)
  }
}
