import Testing

@testable import PlanReports

@Test(arguments: [
  ("shaoguan-2021-2025", "shaoguan-2021-2025"), ("plans/韶关", "plans/韶关"), ("a b", "'a b'"), ("$(id)", "'$(id)'"),
  ("a;b", "'a;b'"), ("it's", #"'it'\''s'"#), ("", "''"), ("*", "'*'"),
])
func aShellTakesWordsFromDataForThemselves(word: String, quoted: String) {
  #expect(ShellWord.quoted(word) == quoted)
}
