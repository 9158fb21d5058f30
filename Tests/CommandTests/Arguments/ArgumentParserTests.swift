import PlanRules
import Testing

@testable import fyplan

private func check(_ words: String...) throws -> ParsedArguments {
  try ArgumentParser(SampleProgram.check).parse(words)
}

@Test func anOptionTakesTheNextWordOrWhatFollowsTheEqualsSign() throws {
  #expect(try check("--as-of", "2023").value(SampleProgram.asOf) == "2023")
  #expect(try check("--as-of=2023").value(SampleProgram.asOf) == "2023")
  #expect(try check("--as-of=a=b").value(SampleProgram.asOf) == "a=b")
  #expect(try check("--as-of=").value(SampleProgram.asOf) == "")
  #expect(try check().value(SampleProgram.asOf) == nil)
}

@Test func aShortOptionMayHaveItsValueInTheSameWord() throws {
  #expect(
    try check("-o", "a.json", "-ob.csv", "-o=c.md").values(SampleProgram.output) == ["a.json", "b.csv", "c.md"])
}

@Test func valuesOfARepeatableOptionKeepTheirOrder() throws {
  let arguments = try check("--output", "b", "规划", "-o", "a", "--output=b")
  #expect(arguments.values(SampleProgram.output) == ["b", "a", "b"])
  #expect(arguments.positionals == ["规划"])
  #expect(try check().values(SampleProgram.output) == [])
}

@Test func flagsAreThereOrNot() throws {
  let arguments = try check("-q", "x")
  #expect(arguments.flag(SampleProgram.quiet))
  #expect(!arguments.flag(SampleProgram.strict))
  #expect(arguments.positionals == ["x"])
}

@Test func twoDashesEndTheOptions() throws {
  let arguments = try check("a", "--", "--strict", "--", "--help")
  #expect(arguments.positionals == ["a", "--strict", "--", "--help"])
  #expect(!arguments.flag(SampleProgram.strict))
  #expect(!arguments.wantsHelp)
}

@Test func aDashAloneIsAValueLikeAnyOther() throws {
  #expect(try check("-").positionals == ["-"])
  #expect(try check("-o", "-").values(SampleProgram.output) == ["-"])
}

@Test(arguments: ["-5", "-10%", "-0.3", "-.5"])
func negativeNumbersAreNotOptions(number: String) throws {
  #expect(try check(number).positionals == [number])
  #expect(try check("--as-of", number).value(SampleProgram.asOf) == number)
  #expect(try check("--as-of=\(number)").value(SampleProgram.asOf) == number)
}

@Test func dashesCanBeAValueAfterTheEqualsSign() throws {
  #expect(try check("--as-of=--").value(SampleProgram.asOf) == "--")
  #expect(try check("--as-of=--strict").value(SampleProgram.asOf) == "--strict")
}

@Test func anAllowedValueIsReadAsACaseOfItsType() throws {
  #expect(try check("--lang", "zh").choice(SampleProgram.language, as: Language.self) == .zh)
  #expect(try check().choice(SampleProgram.language, as: Language.self) == nil)
}

@Test func helpIsShownWhateverElseIsWrong() throws {
  #expect(try check("--nonsense", "-h").wantsHelp)
  #expect(try ArgumentParser(SampleProgram.record).parse(["--help"]).wantsHelp)
  #expect(try !check("--as-of=--help").wantsHelp)
}

@Test func argumentsAreCounted() throws {
  #expect(try ArgumentParser(SampleProgram.record).parse(["x"]).positionals == ["x"])
  #expect(try ArgumentParser(SampleProgram.record).parse(["x", "1"]).positionals == ["x", "1"])
  #expect(try ArgumentParser(SampleProgram.compare).parse(["x", "a", "b"]).positionals == ["x", "a", "b"])
}
