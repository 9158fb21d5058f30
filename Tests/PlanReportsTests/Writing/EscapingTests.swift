import PlanRules
import Testing

@testable import PlanReports

@Test(arguments: [
  ("=1+1", "'=1+1"), ("+86", "'+86"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"), ("\r=1", "'\n=1"),
  ("-1+2", "'-1+2"), ("--", "'--"), ("-", "'-"), ("＝1", "'＝1"), ("＠a", "'＠a"), ("-3.5", "-3.5"), ("-10%", "-10%"),
  ("-3.", "'-3."), ("-1.2.3", "'-1.2.3"), ("1=1", "1=1"), ("", ""), (">80", ">80"), ("a\u{1B}[1m", "a\\u{1B}[1m"),
  ("a\r\nb\u{0}", "a\nb\\u{0}"),
])
func formulasAndControlsAreInertInASpreadsheet(text: String, cell: String) {
  #expect(SpreadsheetText.safe(text) == cell)
}

@Test func csvIsWrittenAsTheStandardSaysWithAMark() {
  let columns: [ReportColumn<[String]>] = [
    ReportColumn("a", "甲", "a") { .text($0[0]) }, ReportColumn("b", "乙", "b") { .text($0[1]) },
  ]
  let rows = [["x", "y,z"], ["\"q\"", "two\nlines"], [" edge", "-1"]]
  let text = CSVText.mark + CSVText.header(columns, .zh) + rows.map { CSVText.line($0, columns) }.joined()
  #expect(
    Array(text.unicodeScalars)
      == Array("\u{FEFF}甲,乙\r\nx,\"y,z\"\r\n\"\"\"q\"\"\",\"two\nlines\"\r\n\" edge\",-1\r\n".unicodeScalars))
}

@Test func markdownKeepsWhatIsMarkupAsText() {
  #expect(
    MarkdownText.inline("a|b *c* `d` _e_ [f](g) <i>&\\ $x$ ~s~\nz")
      == #"a\|b \*c\* \`d\` \_e\_ \[f\](g) &lt;i&gt;&amp;\\ \$x\$ \~s\~⏎z"#)
  #expect(MarkdownText.row(["a", "|"]) == "| a | \\| |\n")
}

@Test func xmlWritesOutWhatItForbidsAndKeepsLineEndsInAttributes() {
  let text = "<a b='\"'>&]]>\u{0}\u{8}\n\r\t\u{1B}\u{FFFE}\u{202E}\u{85}"
  #expect(
    XMLText.attribute(text) == "&lt;a b='&quot;'&gt;&amp;]]&gt;\\u{0}\\u{8}&#10;&#13;&#9;\\u{1B}\\u{202E}\\u{85}")
  #expect(XMLText.content("a\nb\tc") == "a\nb\tc")
}

@Test func workflowCommandsAreEncodedAsGitHubDecodesThem() {
  let line = WorkflowCommand.line("error", [("title", "a:b,c%"), ("file", "x\r\ny")], message: "m%: ,\n::error::x")
  #expect(line == "::error title=a%3Ab%2Cc%25,file=x%0D%0Ay::m%25: ,%0A::error::x")
}

@Test(arguments: [
  ("plans/a/b.csv", "plans/a/b.csv"), ("./plans/a", "plans/a"),
  ("plans/韶关 1/x.csv", "plans/%E9%9F%B6%E5%85%B3%201/x.csv"),
  ("a:b/c?d#e%", "a%3Ab/c%3Fd%23e%25"), ("/abs/x", "file:///abs/x"), ("../up", "../up"), ("a\\b", "a%5Cb"),
])
func pathsBecomeReferences(path: String, reference: String) {
  #expect(URIReference.text(ofPath: path) == reference)
}
