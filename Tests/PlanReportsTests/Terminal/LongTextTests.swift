import PlanRules
import Testing

@testable import PlanReports

@Test func aTextIsShownWholeOnceAndItsBeginningFromThenOn() {
  var shown = ShownTexts(.zh)
  let text = String(repeating: "长", count: 301)
  #expect(shown.once(text) == text)
  // 301 characters, of which four fifths of 300 are shown.
  #expect(shown.once(text) == String(repeating: "长", count: 240) + "…（略去61字）…")
  let short = String(repeating: "短", count: 300)
  #expect(shown.once(short) == short)
  #expect(shown.once(short) == short)
}

@Test func aSentenceKeepsItsBeginningAndItsEnd() {
  let text = "任务1“" + String(repeating: "长", count: 600) + "”，应于2022-12-31前完成"
  let sentence = LongText.sentence(text, .en)
  #expect(sentence.hasPrefix("任务1“长"))
  #expect(sentence.hasSuffix("”，应于2022-12-31前完成"))
  // 4 + 600 + 17 characters, of which 320 and 120 stay.
  #expect(sentence.contains("… (181 characters left out) …"))
  #expect(LongText.sentence("短", .zh) == "短")
}
