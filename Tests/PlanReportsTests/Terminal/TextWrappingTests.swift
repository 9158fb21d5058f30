import Testing

@testable import PlanReports

private let wrapping = TextWrapping(measure: DisplayWidth())

@Test func textThatFitsIsOneLine() {
  #expect(wrapping.lines(of: "残疾人", width: 6) == ["残疾人"])
  #expect(wrapping.lines(of: "", width: 6) == [""])
  #expect(wrapping.lines(of: "残联  ", width: 6) == ["残联"])
}

@Test func chineseBreaksBetweenAnyTwoCharacters() {
  #expect(wrapping.lines(of: "困难残疾人生活补贴", width: 6) == ["困难残", "疾人生", "活补贴"])
  // The third character would need a seventh cell.
  #expect(wrapping.lines(of: "困难残疾", width: 5) == ["困难", "残疾"])
}

@Test func aLineNeverBeginsWithClosingPunctuation() {
  #expect(wrapping.lines(of: "市残联，市财政局", width: 6) == ["市残", "联，市", "财政局"])
  #expect(wrapping.lines(of: "他说“好。”了", width: 6) == ["他说", "“好。”", "了"])
}

@Test func aLineNeverEndsWithOpeningPunctuation() {
  #expect(wrapping.lines(of: "参保率＞90", width: 8) == ["参保率", "＞90"])
  #expect(wrapping.lines(of: "各县（市）", width: 6) == ["各县", "（市）"])
}

@Test func wordsBreakAtBlanksWhichAreDropped() {
  #expect(wrapping.lines(of: "the value due by now", width: 9) == ["the value", "due by", "now"])
  #expect(wrapping.lines(of: "ab   cd", width: 3) == ["ab", "cd"])
}

@Test func aWordLongerThanTheLineBreaksWhereItMust() {
  #expect(wrapping.lines(of: "barrier-free-homes", width: 7) == ["barrier", "-free-h", "omes"])
  #expect(wrapping.lines(of: "是 barrier-free", width: 8) == ["是", "barrier-", "free"])
}

@Test func wordsAmongChineseStayWhole() {
  #expect(wrapping.lines(of: "完成2023年度任务", width: 6) == ["完成", "2023年", "度任务"])
}

@Test func marksStayWithTheirCharacter() {
  #expect(wrapping.lines(of: "e\u{301}e\u{301}e\u{301}", width: 2) == ["e\u{301}e\u{301}", "e\u{301}"])
}

@Test func aCharacterWiderThanTheLineStandsAlone() {
  #expect(wrapping.lines(of: "残联", width: 1) == ["残", "联"])
}

@Test func ambiguousPunctuationIsMeasuredAsChosen() {
  let wide = TextWrapping(measure: DisplayWidth(ambiguous: .wide))
  #expect(wide.lines(of: "≥90≥90", width: 6) == ["≥90", "≥90"])
  #expect(wrapping.lines(of: "≥90≥90", width: 6) == ["≥90≥90"])
}

@Test func piecesEndWhereALineMayWithoutABlank() {
  #expect(wrapping.pieces(of: "市残联") == ["市", "残", "联"])
  #expect(wrapping.pieces(of: "达标（85）。ok go") == ["达", "标", "（85）。", "ok go"])
  #expect(wrapping.pieces(of: "按 Tab 补全") == ["按 Tab 补", "全"])
  #expect(wrapping.pieces(of: "plain words") == ["plain words"])
  #expect(wrapping.pieces(of: "") == [""])
}
