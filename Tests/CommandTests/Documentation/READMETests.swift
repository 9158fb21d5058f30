import TestSupport
import Testing

@testable import fyplan

@Test func everyCommandLineOfTheREADMEIsUnderstood() throws {
  let lines = CommandLines(in: try Repository.text("README.md"), blocks: ["console", "yaml"]).lines
  // Enough of them, so that a change of style cannot empty the list unnoticed.
  #expect(lines.count >= 11)
  for line in lines { try understand(line) }
}

@Test func everyExampleOfHelpIsUnderstood() throws {
  for example in Program.spec.commands.flatMap(\.examples) {
    let line = example.line.hasPrefix("source <(") ? String(example.line.dropFirst(9).dropLast()) : example.line
    try understand(line)
  }
}

/// A line is understood where the parser takes it and, of an asked-for file, the form is clear.
private func understand(_ line: String) throws {
  #expect(throws: Never.self, "\(line)") {
    let invocation = try Program.spec.parse(CommandLines.words(of: line))
    let command = try #require(invocation.command)
    _ = try OutputTarget.all(in: invocation.arguments, of: command)
  }
}

@Test func linesAreTakenFromTheBlocksAsked() {
  let text = """
    fyplan prose
    ```console
    $ swift run fyplan check a   # a comment
    plan  as of
    $ source <(fyplan completions bash)   # fyplan
    $ fyplan schema > schema.json
    ```
    ```yaml
        - run: fyplan check --format github
        - .fyplan/.build/release/fyplan check 'a # b'
          repo: https://example.org/fyplan
    ```
    ```swift
    fyplan swift
    ```
    """
  let lines = CommandLines(in: text, blocks: ["console", "yaml"]).lines
  #expect(
    lines == [
      "fyplan check a", "fyplan completions bash", "fyplan schema > schema.json", "fyplan check --format github",
      "fyplan check 'a # b'",
    ])
  #expect(CommandLines.words(of: "fyplan schema > schema.json") == ["schema"])
  #expect(CommandLines.words(of: "fyplan explain --cell '〔>10〕'") == ["explain", "--cell", "〔>10〕"])
}
