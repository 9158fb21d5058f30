import Testing

@testable import PlanReports

@Test func emphasisIsWrittenOnlyWhereColourIsOn() {
  #expect(Style(isColored: true).apply(.green, to: "达标") == "\u{1B}[32m达标\u{1B}[0m")
  #expect(Style(isColored: true).apply(.bold, to: "") == "")
  #expect(Style(isColored: true).apply(nil, to: "达标") == "达标")
  #expect(Style.plain.apply(.red, to: "达标") == "达标")
}

@Test func everyEmphasisHasItsOwnSequence() {
  let codes = Emphasis.allCases.map { Style(isColored: true).apply($0, to: "x") }
  #expect(Set(codes).count == Emphasis.allCases.count)
}

@Test func automaticColourNeedsATerminalThatMay() {
  #expect(ColorChoice.auto.isColored(isTerminal: true, noColor: nil, term: "xterm"))
  #expect(ColorChoice.auto.isColored(isTerminal: true, noColor: "", term: nil))
  #expect(!ColorChoice.auto.isColored(isTerminal: false, noColor: nil, term: "xterm"))
  #expect(!ColorChoice.auto.isColored(isTerminal: true, noColor: "1", term: "xterm"))
  #expect(!ColorChoice.auto.isColored(isTerminal: true, noColor: nil, term: "dumb"))
}

@Test func aColourChoiceOverridesTheSurroundings() {
  #expect(ColorChoice.always.isColored(isTerminal: false, noColor: "1", term: "dumb"))
  #expect(!ColorChoice.never.isColored(isTerminal: true, noColor: nil, term: "xterm"))
}
