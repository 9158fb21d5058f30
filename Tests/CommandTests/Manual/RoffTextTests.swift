import Testing

@testable import fyplan

@Test(arguments: [
  (".csv", "\\&.csv"), ("'a'", "\\&\\(aqa\\(aq"), ("a.b", "a.b"), ("a\\b", "a\\eb"), ("--as-of", "\\-\\-as\\-of"),
  ("a`b^c~d", "a\\(gab\\(hac\\(tid"), ("≥", "\\[u2265]"), ("\u{1F600}", "\\[u1F600]"),
  // A line may end between Chinese characters, but not before a full stop or after an opening bracket.
  ("市残联。", "\\[u5E02]\\:\\[u6B8B]\\:\\[u8054]\\[u3002]"), ("（a）", "\\[uFF08]a\\[uFF09]"),
])
func aLineIsTakenForItself(text: String, line: String) {
  #expect(RoffText.line(text) == line)
}

@Test(arguments: [
  ("DATE", "\\&DATE\\&"), ("a b", "\"\\&a b\\&\""), ("a\"b", "\\&a\\(dqb\\&"), (".", "\\&.\\&"), ("Fl", "\\&Fl\\&"),
])
func anArgumentIsOneWordAndNoMacro(text: String, argument: String) {
  #expect(RoffText.argument(text) == argument)
}

@Test func aHeadingEndsInNoBracket() {
  #expect(RoffText.heading("FILES") == "FILES")
  #expect(RoffText.heading("文件") == "\\[u6587]\\:\\[u4EF6]\\&")
}
