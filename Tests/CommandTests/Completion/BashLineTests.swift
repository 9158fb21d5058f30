import Testing

@testable import fyplan

@Test(
  arguments: [
    ("fyplan check a", ["fyplan", "check", "a"]), ("fyplan  check\t", ["fyplan", "check", ""]), ("", [""]),
    ("fyplan 'a b' \"c d\" e\\ f", ["fyplan", "a b", "c d", "e f"]), ("a'b'\"c\"d", ["abcd"]),
    ("fyplan --format=js", ["fyplan", "--format=js"]), ("fyplan '' ", ["fyplan", "", ""]),
    ("fyplan \"a\\\"b\\c\\$\"", ["fyplan", "a\"b\\c$"]), ("fyplan 'a\\", ["fyplan", "a\\"]),
    ("fyplan $(date) `date` $HOME", ["fyplan", "$(date)", "`date`", "$HOME"]),
    ("fyplan 2>/dev/null check > out --", ["fyplan", "check", "--"]),
  ] as [(String, [String])])
func aLineIsReadWithoutItsQuotes(line: String, words: [String]) {
  #expect(BashLine(line).words == words)
}

@Test func aRedirectionNamesAFile() {
  #expect(BashLine("fyplan check > re").isRedirection)
  #expect(BashLine("fyplan check 2>re").isRedirection)
  #expect(!BashLine("fyplan check >out re").isRedirection)
  #expect(!BashLine("fyplan explain --cell '>10").isRedirection)
}

@Test(arguments: [
  // The whole word is replaced, or only what bash takes for a word of its own.
  ("fyplan check sh", "sh", "shao", "shao"), ("fyplan check --format=js", "js", "--format=json", "json"),
  ("fyplan check --format=", "", "--format=json", "json"), ("fyplan check a:b=", "", "a:b=c", "c"),
  ("fyplan check a\\ b:c", "c", "a b:c d", "c\\ d"),
  // After an open quote, what stands in it; bash closes it unless it seems closed.
  ("fyplan check 'a", "a", "a b", "a b"), ("fyplan check \"a", "a", "a $b", "a \\$b"),
  ("fyplan check 'f", "f", "f'g", "f'\\''g"), ("fyplan check 'f", "f", "f'", "f'\\'''"),
  ("fyplan check \"f", "f", "f!", "f\"\\!\"\""), ("fyplan check a\"b", "b", "ab c", "b c"),
])
func aCandidateTakesThePlaceOfAPartOfTheWord(line: String, part: String, candidate: String, reply: String) {
  #expect(BashLine(line).replies([candidate], for: part) == [reply])
}

@Test func aCandidateThatDoesNotFitTheWordIsLeftOut() {
  #expect(BashLine("fyplan check a:").replies(["b:c"], for: "") == [])
}

@Test(arguments: [
  ("a b", "a\\ b", "a b", "a b"), ("$(x)", "\\$\\(x\\)", "$(x)", "\\$(x)"), ("`x`", "\\`x\\`", "`x`", "\\`x\\`"),
  ("a'b", "a\\'b", "a'\\''b", "a'b"), ("a\"b", "a\\\"b", "a\"b", "a\\\"b"), ("a\\b", "a\\\\b", "a\\b", "a\\\\b"),
  ("!a", "\\!a", "!a", "\"\\!\"a"), ("~a", "\\~a", "~a", "~a"), ("#a", "\\#a", "#a", "#a"),
  ("市残联", "市残联", "市残联", "市残联"), ("a*?[b]{c,d}", "a\\*\\?\\[b\\]\\{c,d\\}", "a*?[b]{c,d}", "a*?[b]{c,d}"),
])
func aTextIsQuotedForWhereItStands(text: String, bare: String, single: String, double: String) {
  #expect(BashLine.quoted(text, in: .none) == bare)
  #expect(BashLine.quoted(text, in: .single) == single)
  #expect(BashLine.quoted(text, in: .double) == double)
}
