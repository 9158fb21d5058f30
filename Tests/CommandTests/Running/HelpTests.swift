import Testing

@Test func helpListsTheCommandsInBothLanguages() throws {
  for arguments in [[], ["help"], ["--help"]] {
    let zh = try ProgramRun(arguments)
    let en = try ProgramRun(arguments, environment: ["LANG": "C"])
    #expect(zh.status == 0)
    #expect(en.status == 0)
    for name in ["check", "progress", "help"] {
      #expect(zh.output.contains("  \(name)"), "\(arguments) \(name)")
      #expect(en.output.contains("  \(name)"), "\(arguments) \(name)")
    }
    #expect(zh.output.contains("五年规划跟踪"))
    #expect(en.output.contains("Track a five-year plan"))
  }
}

@Test(arguments: ["check", "progress"]) func everyCommandHasHelp(name: String) throws {
  let (asked, option) = (try ProgramRun(["help", name]), try ProgramRun([name, "--help"]))
  #expect(asked.status == 0)
  #expect(asked.output == option.output)
  #expect(asked.output.contains("--as-of"))
  // Help wins over whatever else is wrong with the line.
  #expect(try ProgramRun([name, "no-such-plan", "--format", "yaml", "--help"]).output == asked.output)
}

@Test func theVersionIsOneLine() throws {
  let run = try ProgramRun(["--version"])
  #expect(run.status == 0)
  #expect(run.output.wholeMatch(of: /fyplan \d+\.\d+\.\d+\n/) != nil)
}
