import Testing

@testable import PlanReports

@Test(arguments: [
  ("\u{1B}[31m红", #"\u{1B}[31m红"#), ("a\u{0}", #"a\u{0}"#), ("\u{7F}", #"\u{7F}"#), ("\u{9B}2J", #"\u{9B}2J"#),
  ("\u{202E}txt", #"\u{202E}txt"#), ("\u{2066}\u{2069}", #"\u{2066}\u{2069}"#),
  ("\u{200E}\u{200F}", #"\u{200E}\u{200F}"#),
  ("a\nb", #"a\u{A}b"#), ("a\r\nb", #"a\u{D}\u{A}b"#), ("\u{2028}\u{2029}", #"\u{2028}\u{2029}"#),
  ("\u{61C}", #"\u{61C}"#),
  ("市\u{200B}残联", #"市\u{200B}残联"#), ("\u{AD}\u{34F}\u{2060}", #"\u{AD}\u{34F}\u{2060}"#),
  ("\u{FEFF}\u{3164}\u{FFA0}", #"\u{FEFF}\u{3164}\u{FFA0}"#), ("a\u{E0041}\u{E007F}", #"a\u{E0041}\u{E007F}"#),
  ("联\u{FE0F}", #"联\u{FE0F}"#), ("#\u{FE0F}", #"#\u{FE0F}"#),
  ("\u{2800}\u{115F}\u{180E}", #"\u{2800}\u{115F}\u{180E}"#),
])
func controlCharactersAreWrittenOut(text: String, safe: String) {
  #expect(TerminalText.escaped(text) == safe)
}

/// GitHub's runner acts on `::` at the beginning of a line and on `##[` anywhere, Azure Pipelines on `##vso[`, TeamCity
/// on `##teamcity[`, GitLab and Jenkins on `[[ATTACHMENT|`.
@Test(arguments: [
  ("::stop-commands::x", #"\u{3A}:stop-commands::x"#), (" \u{3000}::error::x", " \u{3000}\\u{3A}:error::x"),
  (":::x::", #"\u{3A}::x::"#), ("##[add-mask]失败", #"\u{23}#[add-mask]失败"#), ("见##[group]", #"见\u{23}#[group]"#),
  ("###[error]x", ##"#\u{23}#[error]x"##), ("##vso[task.debug]x", #"\u{23}#vso[task.debug]x"#),
  ("##TeamCity[x]", #"\u{23}#TeamCity[x]"#), ("##a.b-c_1[", #"\u{23}#a.b-c_1["#),
  ("##[a]##[b]", #"\u{23}#[a]\u{23}#[b]"#), ("[[ATTACHMENT|/etc/passwd]]", #"\u{5B}[ATTACHMENT|/etc/passwd]]"#),
  // A reader that passes over what it does not see finds no command either.
  ("#\u{200B}#[x]", ##"#\u{200B}#[x]"##), ("\u{FEFF}::x::", #"\u{FEFF}::x::"#),
])
func whatALogReaderTakesForACommandIsBroken(text: String, safe: String) {
  #expect(TerminalText.escaped(text) == safe)
  #expect(TerminalText.cell(text) == safe)
  #expect(TerminalText.cell(safe) == safe)
}

@Test(arguments: [
  "a::b", "甲::乙", "C++::x", "##", "## 标题", "##一[1]", "#1", "#[x]", "1#[x]", "[[1]]", "[[甲|乙]]", ": :x", "甲 ::x",
])
func whatCommandsNobodyStaysAsItIs(text: String) {
  #expect(TerminalText.escaped(text) == text)
}

@Test(arguments: [
  ("::x::", #"\u{3A}:x::"#), ("  12  ::x::", "  12  ::x::"), ("甲 ##[x] 乙", #"甲 \u{23}#[x] 乙"#),
  ("\u{1B}[1m甲\u{1B}[0m", "\u{1B}[1m甲\u{1B}[0m"), ("\u{1B}[2J甲\u{1B}", #"\u{1B}[2J甲\u{1B}"#), ("甲\n乙", #"甲\u{A}乙"#),
  ("\u{1B}[1;31m::x::\u{1B}[0m", "\u{1B}[1;31m\\u{3A}:x::\u{1B}[0m"),
])
func aLineOfATextSteersAndCommandsNothingWhateverItsPiecesAre(line: String, safe: String) {
  #expect(PrintedLine.safe(line) == safe)
}

@Test(arguments: ["", "市残联 100%", "“应保尽保”—…", "\u{A0}\u{3000}", "🎉", "✔\u{FE0F}", "⚠\u{FE0F}", "\\u{1B}"])
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

@Test func whatUnicodeLetsADisplayIgnoreIsInvisible() {
  for value in (UInt32(0)...0x10_FFFF) {
    guard let scalar = Unicode.Scalar(value), scalar.properties.isDefaultIgnorableCodePoint else { continue }
    #expect(TerminalText.isControl(scalar), "U+\(String(value, radix: 16))")
    let text = "中\(scalar)a"
    #expect(TerminalText.escaped(text) != text, "U+\(String(value, radix: 16))")
  }
}
