import Testing

@testable import fyplan

@Test func theFirstWordThatIsNoOptionIsTheCommand() throws {
  let invocation = try SampleProgram.spec.parse(["check", "a", "--strict"])
  #expect(invocation.command?.name == "check")
  #expect(invocation.arguments.positionals == ["a"])
  #expect(invocation.arguments.flag(SampleProgram.strict))
}

@Test func optionsOfTheProgramMayStandBeforeTheCommand() throws {
  for words in [["--lang", "en", "check"], ["--lang=en", "check"]] {
    let invocation = try SampleProgram.spec.parse(words)
    #expect(invocation.command?.name == "check")
    #expect(invocation.arguments.value(SampleProgram.language) == "en")
  }
}

@Test func withoutACommandTheProgramsOwnOptionsAreRead() throws {
  let invocation = try SampleProgram.spec.parse(["--lang", "en"])
  #expect(invocation.command == nil)
  #expect(invocation.arguments.value(SampleProgram.language) == "en")
  #expect(try SampleProgram.spec.parse([]).command == nil)
  #expect(try SampleProgram.spec.parse(["--help"]).arguments.wantsHelp)
}

@Test func helpBelongsToTheCommandItIsAskedWith() throws {
  for words in [["--help", "record"], ["record", "-h"]] {
    let invocation = try SampleProgram.spec.parse(words)
    #expect(invocation.command?.name == "record")
    #expect(invocation.arguments.wantsHelp)
  }
}

@Test func everyCommandHasHelp() {
  #expect(SampleProgram.spec.commands.allSatisfy { $0.options.last === OptionSpec.help })
}
