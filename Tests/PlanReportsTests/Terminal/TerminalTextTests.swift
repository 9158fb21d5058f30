import Testing

@testable import PlanReports

@Test(arguments: [
  ("\u{1B}[31m红", #"\u{1B}[31m红"#), ("a\u{0}", #"a\u{0}"#), ("\u{7F}", #"\u{7F}"#), ("\u{9B}2J", #"\u{9B}2J"#),
  ("\u{202E}txt", #"\u{202E}txt"#), ("\u{2066}\u{2069}", #"\u{2066}\u{2069}"#),
  ("\u{200E}\u{200F}", #"\u{200E}\u{200F}"#),
  ("a\nb", #"a\u{A}b"#), ("a\r\nb", #"a\u{D}\u{A}b"#), ("\u{2028}\u{2029}", #"\u{2028}\u{2029}"#),
  ("\u{61C}", #"\u{61C}"#),
])
func controlCharactersAreWrittenOut(text: String, safe: String) {
  #expect(TerminalText.escaped(text) == safe)
}

@Test(arguments: ["", "市残联 100%", "“应保尽保”—…", "\u{A0}\u{3000}", "🎉", "\\u{1B}"])
func ordinaryTextIsNotEscaped(text: String) {
  #expect(TerminalText.escaped(text) == text)
  #expect(TerminalText.cell(text) == text)
}

@Test(arguments: [
  ("一\n二", "一⏎二"), ("一\r\n二", "一⏎二"), ("一\r二", "一⏎二"), ("一\n\n二", "一⏎⏎二"), ("一\r\n\r\n二", "一⏎⏎二"),
  ("一\u{2028}二", "一⏎二"), ("一\t二", "一 二"), ("一\u{8}二", #"一\u{8}二"#),
])
func lineEndsInACellStayVisibleOnOneLine(text: String, cell: String) {
  #expect(TerminalText.cell(text) == cell)
}

@Test func lineEndsInACellMayBeBlanks() {
  #expect(TerminalText.cell("一\r\n二", lineEnd: " ") == "一 二")
}

@Test func everyControlIsFoundByItsBytesAndNothingElse() {
  for value in (UInt32(0)...0xFFFF).filter({ Unicode.Scalar($0) != nil }) + [0x1_F389, 0x10_FFFF] {
    guard let scalar = Unicode.Scalar(value) else { continue }
    let text = "中\(scalar)a"
    #expect((TerminalText.escaped(text) != text) == TerminalText.isControl(scalar), "U+\(String(value, radix: 16))")
  }
}
