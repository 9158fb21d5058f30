import Testing

@testable import PlanReports

private let narrow = DisplayWidth(ambiguous: .narrow)
private let wide = DisplayWidth(ambiguous: .wide)

@Test(arguments: [
  ("", 0), ("abc 12%", 7), ("残疾人", 6), ("市残联 A1", 9), ("，。（）％Ａ", 12), ("\u{3000}", 2),
  ("ｱ", 1), ("한글", 4), ("\u{20000}", 2), ("✓✗", 2), ("\u{E9}", 1), ("🎉", 2), ("⺠", 2),
])
func widthIsCountedInCells(text: String, cells: Int) {
  #expect(narrow.cells(of: text) == cells)
}

@Test(arguments: ["e\u{301}", "\u{915}\u{94D}", "x\u{FE0F}", "\u{200B}a", "a\u{200D}", "\u{FEFF}a", "a\u{20DD}"])
func invisibleCodePointsTakeNoCell(text: String) {
  #expect(narrow.cells(of: text) == 1)
}

@Test(arguments: ["≥", "≤", "‰", "“", "”", "—", "…", "●", "▲", "→", "─", "①", "α"])
func ambiguousCharactersFollowTheChoice(text: String) {
  #expect(narrow.cells(of: text) == 1)
  #expect(wide.cells(of: text) == 2)
}

@Test(arguments: ["a", "✓", "%", "-", "⏎"])
func otherNarrowCharactersStayNarrowAmongWideOnes(text: String) {
  #expect(wide.cells(of: text) == 1)
}

@Test func controlsTakeNoCell() {
  #expect(narrow.cells(of: "\u{7}a\u{7F}") == 1)
  #expect(narrow.cells(of: "\u{7}残\u{85}") == 2)
}

@Test func aJoinedHangulSyllableTakesItsFirstLettersCells() {
  #expect(narrow.cells(of: "\u{1112}\u{1161}\u{11AB}") == 2)
}

@Test func theEndsOfTheTableAreMeasured() throws {
  let last = try #require(Unicode.Scalar(0x10FFFF as UInt32))
  #expect(narrow.cells(of: last) == 1)
  #expect(narrow.cells(of: Unicode.Scalar(0 as UInt8)) == 0)
}

@Test func runsOfTheTableAscendAndChangeClass() {
  let runs = EastAsianWidthTable.runs
  for (before, after) in zip(runs, runs.dropFirst()) {
    #expect(before >> 4 < after >> 4)
    #expect(before & 0xF != after & 0xF)
  }
}
